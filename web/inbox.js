"use strict";

// What the browser tells of the canvas, kept until the program's next frame asks for it. Kinds and
// numbers are those of app/window/platform_web.cpp. `leave` gives up the keyboard, and the picture is
// painted while it `isWanted`, also out of sight or at rest. Whoever changes the program's state from
// outside of the picture tells it by `stir`, or a picture at rest is late to see it.
function makeInbox(canvas, leave, isWanted) {
  const kinds = { pointer: 1, key: 2, wheel: 3, blur: 4, menu: 5 };
  const away = -3e38;
  const waiting = [];
  let byFinger = false;
  let wasUnseen = false;
  let wasStirred = false;
  // The program takes this context up. Asked for now, the graphics process gets ready while the program
  // is still on its way. Without alpha, or the page would shine through.
  canvas.getContext("webgl2", { alpha: false, depth: false, antialias: false });
  const density = () => Math.min(window.devicePixelRatio || 1, 3);
  const put = (kind, numbers, key) => waiting.push({ kind: kinds[kind], numbers, key });

  function point(event, down) {
    const box = canvas.getBoundingClientRect();
    const scale = canvas.width / box.width;
    put("pointer", [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale, down ? 1 : 0]);
  }
  const release = () => put("pointer", [away, away, 0]);

  // A finger that rests asks for the menu. Not every browser tells so by itself; one that does is heard once.
  const rest = { timer: 0, x: 0, y: 0, isTold: false };
  const stopResting = () => { clearTimeout(rest.timer); };
  function askMenu() {
    stopResting();
    if (!rest.isTold) put("menu", []);
    rest.isTold = byFinger;
  }

  canvas.addEventListener("pointerdown", (event) => {
    byFinger = event.pointerType !== "mouse";
    stopResting();
    rest.isTold = false;
    if (event.button !== 0 || !event.isPrimary) return;
    canvas.setPointerCapture(event.pointerId);
    Object.assign(rest, { x: event.clientX, y: event.clientY });
    if (byFinger) rest.timer = setTimeout(askMenu, 600);
    point(event, true);
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!event.isPrimary) return;
    if (Math.hypot(event.clientX - rest.x, event.clientY - rest.y) > 10) stopResting();
    point(event, (event.buttons & 1) !== 0);
  });
  canvas.addEventListener("pointerup", (event) => {
    stopResting();
    point(event, false);
    if (event.pointerType !== "mouse") release();  // a lifted finger hovers over nothing
  });
  canvas.addEventListener("pointercancel", () => { stopResting(); release(); });  // the page takes the finger to scroll
  canvas.addEventListener("pointerleave", (event) => event.buttons === 0 && release());
  canvas.addEventListener("wheel", (event) => {
    // the page scrolls unless the reader is at work in the picture
    if (event.ctrlKey || document.activeElement !== canvas) return;
    put("wheel", [event.deltaY * (event.deltaMode === 0 ? 0.01 : 0.3)]);
    event.preventDefault();
  }, { passive: false });

  // The right button or a long touch; the menu key comes as a key below.
  canvas.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    if (event.button === 2 || byFinger) askMenu();
  });

  // Tab and all chords stay with the browser, and of the function keys all but five.
  const belongsToBrowser = (event) => event.ctrlKey || event.altKey || event.metaKey || event.key === "Tab" ||
    /^F([5-8]|1\d)$/.test(event.key);
  const tell = (event, down) => {
    if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      put("key", [down ? 1 : 0, 0], "ContextMenu");
      event.preventDefault();
      return;
    }
    if (belongsToBrowser(event)) return;
    put("key", [down ? 1 : 0, event.shiftKey ? 1 : 0], event.key);
    event.preventDefault();
  };
  canvas.addEventListener("keydown", (event) => tell(event, true));
  canvas.addEventListener("keyup", (event) => tell(event, false));
  document.addEventListener("visibilitychange", () => { wasUnseen = true; });
  canvas.addEventListener("blur", () => put("blur", []));

  return {
    next: () => waiting.shift(),
    clear: () => { waiting.length = 0; },
    byFinger: () => byFinger,
    press(key) { put("key", [1, 0], key); put("key", [0, 0], key); },
    leave,
    stir() { wasStirred = true; },
    // keeps the drawing as large as the canvas in true pixels
    surface() {
      const box = canvas.getBoundingClientRect();
      const ratio = density();
      const width = Math.max(1, Math.round(box.width * ratio));
      const height = Math.max(1, Math.round(box.height * ratio));
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      const hidden = document.hidden || box.width < 2 || box.height < 2;
      const saves = isWanted();
      const away = !saves && (box.bottom <= 0 || box.top >= innerHeight);
      const wanted = saves || (wasUnseen && !away);  // what a browser keeps of a picture out of sight is its own affair
      const stirred = wasStirred;
      wasUnseen = hidden || away;
      wasStirred = false;
      return { width, height, density: ratio, hidden, away, wanted, stirred };
    },
  };
}
