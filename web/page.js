"use strict";

// The page around the program: makes the Module that compass.js takes as its own, runs the frames
// and keeps picture, text view and address the same.
var Module = (() => {
  const byId = (id) => document.getElementById(id);
  const canvas = byId("canvas");
  const folder = document.currentScript.src ? new URL(".", document.currentScript.src).href : "";
  const speech = makeSpeech(folder);
  const looks = makeLook();
  const stats = { frames: 0, first: 0, frame() {} };  // see stats.js
  let program = 0;  // the Page inside the program
  let words = null;
  let wordsLevel = "";
  let keptProgress = "";
  let twin = null;
  let state = null;
  let hasPicture = false;
  let pictureWanted = false;
  let seen = { runs: -1, day: -1, at: 0 };
  let spoken = 0;
  let told = { sentence: "", readings: 0 };
  let toldYear = 0;
  let speaking = looks.first.language ?? speech.ofSystem();  // the place of a language
  let wanted = speaking;
  let typing = -1;  // the control whose field is open in the picture
  let lentTo = -1;  // the control for which the page's own field is open

  // What changes the program's state; `answer` is the type of what comes back, or null.
  const ask = (answer, name, ...rest) => {
    inbox.stir();
    return Module.ccall("compass_" + name, answer, ["number", ...rest.map((one) => typeof one)], [program, ...rest]);
  };
  const call = (name, ...rest) => ask(null, name, ...rest);
  const text = (name) => Module.UTF8ToString(Module["_compass_" + name](program));
  const inbox = makeInbox(canvas, () => canvas.blur(), () => pictureWanted);
  const address = makeAddress((line) => Module.ccall("compass_reads", "number", ["string"], [line]) !== 0);

  const firstWords = speech.wordsOf(speaking).catch(() => "");

  // Asked for in the picture or in the text view; what does not arrive leaves the language as it is.
  async function speak(language) {
    wanted = language;
    try {
      const text = await speech.wordsOf(language);
      if (!ask("number", "learn", language, text)) throw new Error("broken");
    } catch (refused) {
      say(words.page.no_words);
      if (wanted === language) wanted = speaking;
    }
    speaking = wanted;
    call("speak", speaking);
    refresh();
  }

  function say(sentence) {
    byId("announce").textContent = "";
    requestAnimationFrame(() => { byId("announce").textContent = sentence; });
  }

  // At most one message a second while something moves.
  function murmur(sentence) {
    if (performance.now() - spoken < 1000) return;
    spoken = performance.now();
    say(sentence);
  }

  // The sentence is said once it is known, and again when somebody asks for it.
  function tellWhy() {
    if (!state.sentence_known || state.caution?.unread || (state.sentence === told.sentence && state.readings === told.readings)) return;
    told = { sentence: state.sentence, readings: state.readings };
    say(state.sentence);
  }

  function refresh() {
    state = JSON.parse(text("state"));
    if (state.language !== speaking && state.language !== wanted) speak(state.language);  // as asked in the picture
    const spokenAs = `${speaking}.${state.level}.${state.units}`;
    if (words === null || wordsLevel !== spokenAs) {
      words = JSON.parse(text("words"));
      wordsLevel = spokenAs;
      speech.speakPage(speaking);
      seen.runs = -1;  // the curves are told anew
      if (twin) twin.speakAnew(words);
      else twin = makeTwin(words, tell);
    }
    looks.see({ ...state, language: speaking });  // a language counts once its words are here
    twin.show(state, isTextOpen() || document.body.classList.contains("no-picture"));
    canvas.classList.toggle("list", state.tab >= 2);  // such a list takes the finger that would scroll the page
    document.documentElement.dataset.palette = state.paper ? "paper" : "dark";
    if (isTextOpen() && seen.runs !== Module._compass_runs(program)) showCurves(byId("curves"), words, JSON.parse(text("curves")), hear);
    sheets.show(words);
    tellWhy();
    keepProgress();
    if (state.settled) address.write(state.address, "pushState");
    seen = { runs: Module._compass_runs(program), day: Module._compass_day(program), at: performance.now() };
  }

  // A browser without storage keeps nothing, and everything else works.
  function keepProgress() {
    const line = text("progress");
    if (line === keptProgress) return;
    keptProgress = line;
    try { localStorage.setItem("calcium-compass-progress", line); } catch (refused) { /* not kept */ }
  }
  function goOn() {
    let line = "";
    try { line = localStorage.getItem("calcium-compass-progress") ?? ""; } catch (refused) { /* none */ }
    call("go_on", line.slice(0, 1000));
  }

  function readAddress() {
    const line = address.here();
    if (!address.isNew(line)) return;
    if (address.wantsText()) openText(true);
    if (line !== "") call("go_to", line);
    address.noteRead(line);
    state = JSON.parse(text("state"));
    address.hold(line, state.address);
    address.write(state.address, "replaceState");
    refresh();
    if (state.notice) say(state.notice);
  }

  // What is said of the present state: what must be read first, before any result.
  const news = () => state.notice || (state.caution && state.caution.unread ? `${words.caution.title}. ${state.caution.text}` : state.summary);

  function change(done, sentence) {
    done();
    refresh();
    say(sentence ? state.notice || sentence() : news());
  }

  // Playing speaks once a year of the model, or not at all.
  function speakOfYear() {
    const year = Math.floor(state.day / 365);
    if (!state.playing || year === toldYear) return;
    toldYear = year;
    if (byId("speak").checked) murmur(words.page.year.replace("{0}", year).replace("{1}", () => state.summary));
  }

  // A number is typed in the picture; a finger has no keyboard there, so the page lends its field.
  function lendField() {
    if (!inbox.byFinger()) return;
    const control = Module._compass_typing(program);
    if (control === typing) return;
    typing = control;
    if (control < 0) return;
    lentTo = control;
    byId("typing-title").textContent = words.page.type_head.replace("{0}", () => words.controls[control].name);
    byId("typing-value").value = "";
    byId("typing-value").placeholder = state.controls[control].text;
    byId("typing").showModal();
    byId("typing-value").focus();
  }
  function takeTyped(control, typed) {
    inbox.press("Escape");  // the field in the picture closes and keeps the old value
    if (typed.trim() !== "") change(() => call("type", control, typed));
  }

  const tell = {
    set(index, value) {
      call("set", index, value);
      refresh();
      murmur(`${words.controls[index].name} ${state.controls[index].text}`);
    },
    settle: () => change(() => call("settle")),
    type: (index, typed) => change(() => call("type", index, typed)),
    story: (id) => change(() => call("story", id)),
  };

  const sheets = makeSheets(byId("sheets"), {
    read: (sheet) => JSON.parse(Module.ccall("compass_sheet", "string", ["number", "number"], [program, sheet])),
    copy: (what) => copy(what, words.page.copied_text),
    takeCodes: (lines) => change(() => call("take_codes", lines), () => ""),
    press: (sheet, place) => {
      let copied = "";
      change(() => { copied = ask("string", "press", sheet, place); }, () => "");
      if (copied) copy(copied, words.page.table_copied);
    },
    enter: (sheet, place, typed) => change(() => call("enter", sheet, place, typed), () => ""),
  });

  const hear = (curve) => change(() => call("hear", curve), () => "");

  const isTextOpen = () => !byId("text").classList.contains("tucked");
  function openText(focus) {
    const wasOpen = isTextOpen();
    byId("text").classList.remove("tucked");
    if (!wasOpen && program) showCurves(byId("curves"), words, JSON.parse(text("curves")), hear);
    if (!focus) return;
    refresh();
    byId("text-view").focus();
    byId("text-view").scrollIntoView();
  }
  function closeText() {
    byId("text").classList.add("tucked");
    canvas.focus();
    scrollTo(0, 0);
  }

  function save(name, blob) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    say(words.page.saved.replace("{0}", name));
  }

  const savePage = (name, html) => save(name, new Blob([html], { type: "text/html" }));

  async function copy(what, done) {
    try {
      await navigator.clipboard.writeText(what);
      say(done);
    } catch (refused) {
      say(words.page.copy_refused);
    }
  }

  function look() {
    state.motion = looks.first.motion ?? (matchMedia("(prefers-reduced-motion: reduce)").matches ? 1 : 0);
    call("look", state.level, state.paper ? 1 : 0, state.motion);
  }
  function lookAsSystem() {
    state.paper = looks.first.paper === undefined ? matchMedia("(prefers-color-scheme: light)").matches : looks.first.paper === 1;
    look();
  }
  function followSystem() {
    lookAsSystem();
    looks.see({ ...state, language: speaking }, false);
    refresh();
  }

  function startPicture() {
    const fault = text("start_picture");
    hasPicture = fault === "";
    byId("fault").textContent = hasPicture ? "" : words.page.no_picture.replace("{0}", fault);
    document.body.classList.toggle("no-picture", !hasPicture);
    if (!hasPicture) openText(false);
  }

  function frameDone(now) {
    stats.frames += 1;
    if (!stats.first && hasPicture) {
      stats.first = performance.now();
      document.body.classList.add("moving");
    }
    if (pictureWanted) {  // now, before the browser takes the drawing away
      pictureWanted = false;
      canvas.toBlob((blob) => save("calcium-compass.png", blob), "image/png");
    }
    stats.frame(now);
  }

  function frame(now) {
    requestAnimationFrame(frame);
    if (document.hidden) return;
    const fault = text("frame");
    if (fault) {
      hasPicture = false;
      document.body.classList.add("no-picture");
      byId("fault").textContent = words.page.no_picture.replace("{0}", fault);
      openText(false);
    }
    frameDone(now);
    const moved = Module._compass_runs(program) !== seen.runs || Module._compass_day(program) !== seen.day;
    const age = performance.now() - seen.at;
    if ((moved && age > 100) || age > 500) {
      const before = state;
      refresh();
      speakOfYear();
      const changed = state.summary !== before.summary || state.caution?.unread !== before.caution?.unread;
      if (changed && state.settled && !state.playing && document.activeElement === canvas) murmur(news());
    }
    lendField();
  }

  function listen() {
    byId("to-text").addEventListener("click", (event) => { event.preventDefault(); openText(true); });
    byId("to-picture").addEventListener("click", closeText);
    byId("text").addEventListener("focusin", () => openText(false));  // what has the focus must be seen
    byId("share").addEventListener("click", () => copy(location.href, words.page.copied));
    byId("csv").addEventListener("click", () => save("calcium-compass.csv", new Blob([text("csv")], { type: "text/csv" })));
    byId("report").addEventListener("click", () => savePage("calcium-compass-report.html", text("report")));
    byId("png").addEventListener("click", () => { pictureWanted = true; });
    for (const name of ["undo", "redo", "reset", "replay", "unlock"]) byId(name).addEventListener("click", () => change(() => call(name)));
    byId("play").addEventListener("click", () => change(() => call("play", state.playing ? 0 : 1, !state.playing && state.day >= state.days ? 0 : state.day), () => ""));
    byId("day").addEventListener("input", () => { call("play", 0, byId("day").valueAsNumber); refresh(); murmur(state.day_text); });
    byId("day").addEventListener("change", () => say(state.summary));
    byId("level").addEventListener("change", () => { state.level = Number(byId("level").value); look(); refresh(); });
    byId("language").addEventListener("change", () => speak(Number(byId("language").value)));
    byId("units").addEventListener("change", () => { call("measure", Number(byId("units").value)); refresh(); });
    byId("palette").addEventListener("change", () => { state.paper = byId("palette").value === "paper"; look(); refresh(); });
    const readCautions = (again) => change(() => call("cautions_read", again));
    byId("caution-close").addEventListener("click", () => byId("caution").close());
    byId("caution").addEventListener("close", () => { if (state.caution && state.caution.unread) readCautions(0); });
    byId("caution-again").addEventListener("click", () => readCautions(1));
    byId("typing-leave").addEventListener("click", () => byId("typing").close(""));
    byId("typing-form").addEventListener("submit", (event) => { event.preventDefault(); byId("typing").close("done"); });
    byId("typing").addEventListener("close", () => {
      if (lentTo >= 0) takeTyped(lentTo, byId("typing").returnValue === "done" ? byId("typing-value").value : "");
      lentTo = -1;
      byId("typing").returnValue = "";
    });
    canvas.addEventListener("webglcontextlost", (event) => {
      event.preventDefault();
      hasPicture = false;
      call("drop_picture");
      byId("fault").textContent = words.page.lost;
    });
    canvas.addEventListener("webglcontextrestored", startPicture);
    addEventListener("hashchange", readAddress);
    matchMedia("(prefers-color-scheme: light)").addEventListener("change", followSystem);
    matchMedia("(prefers-reduced-motion: reduce)").addEventListener("change", followSystem);
    for (const id of ["share", "csv", "report", "png"]) byId(id).disabled = false;
  }

  // The line of figures is for those who ask for it, and nothing waits for it; only the page in one file carries its script.
  async function measure() {
    if (typeof makeStats === "undefined") {
      await new Promise((done) => {
        const script = document.createElement("script");
        script.src = folder + "stats.js";
        script.onload = script.onerror = done;
        document.head.append(script);
      });
    }
    if (typeof makeStats !== "undefined") makeStats(byId("stats"), stats, program);
  }

  async function start() {
    const wantsShownAsText = address.wantsText();  // before the state's own line stands there
    program = Module.ccall("compass_open", "number", ["string", "number", "string"], [address.here(), speaking, await firstWords]);
    if (!program) return fail("missing");
    goOn();
    state = JSON.parse(text("state"));
    address.hold(address.here(), state.address);
    call("measure", looks.first.units ?? 0);
    call("see", looks.first.text ?? 0, looks.first.contrast ?? 0, looks.first.no_letters ?? 0);
    state.level = looks.first.level ?? state.level;
    lookAsSystem();
    refresh();
    if (looks.isDamaged) {
      call("tell", words.page.look_damaged);
      refresh();
    }
    listen();
    if (wantsShownAsText) openText(true);
    say(`${words.caution.advice} ${state.notice || ""}`);
    if (new URLSearchParams(location.search).has("stats")) measure();
    startPicture();
    requestAnimationFrame(frame);
    // a page from a disk and a browser without storage work as well, only not offline
    if (location.protocol.startsWith("http") && "serviceWorker" in navigator) navigator.serviceWorker.register("sw.js").catch(() => {});
  }

  speech.speakPage(speaking);  // while the program is on its way

  const fail = (how) => { byId("loading").textContent = ""; byId("fault").textContent = byId(how).textContent; };
  addEventListener("error", (event) => {
    if (event.target.tagName === "SCRIPT") fail("missing");
  }, true);
  const packed = byId("packed-program");
  return {
    inbox,
    page: {
      copy: (what) => copy(what, state.notice || words.page.copied),
      savePage,
      play: makeSound(),
      openDocs: () => {
        const link = document.querySelector('a[href="docs/index.html"]');  // the one file has none
        if (link) window.open(link.href, "_blank", "noopener");
        else say(words.page.no_docs);
      },
      takeKeyboard: () => canvas.blur(),
      frames: () => stats.frames,
    },
    wasmBinary: packed ? Uint8Array.from(atob(packed.textContent.trim()), (one) => one.charCodeAt(0)) : undefined,
    locateFile: (name) => folder + name,
    onRuntimeInitialized: start,
    onAbort: () => fail("stopped"),
    print: (line) => console.log(line),
    printErr: (line) => console.warn(line),
  };
})();
