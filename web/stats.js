"use strict";

// The line of figures that ?stats asks for, in English for those who work on the program. Loaded only then.
// `stats.frame` is called after every frame; how soon something was there counts from the latest act.
function makeStats(place, stats, program) {
  const acts = ["pointerdown", "pointerup", "keydown", "change", "click"];
  const known = { sentence_ms: 1, strips_ms: 2, map_ms: 4, map_finest_ms: 8 };
  const figure = (name) => {
    const one = document.createElement("span");
    one.dataset[name in known ? "soon" : "stat"] = name;
    one.textContent = "–";
    return one;
  };
  place.append("Ten years: ", figure("run_ms"), " ms · ", figure("frame_rate"), " frames/s · first frame after ", figure("first_frame_ms"),
    " ms · after the last act: sentence ", figure("sentence_ms"), " ms, strips ", figure("strips_ms"), " ms, map ", figure("map_ms"),
    " ms, finest map ", figure("map_finest_ms"), " ms");
  place.hidden = false;
  const tell = (name, text) => { place.querySelector(`[data-stat="${name}"], [data-soon="${name}"]`).textContent = text; };

  let acted = 0;
  let awaited = 0;
  for (const name of acts) addEventListener(name, () => { acted = performance.now(); awaited = 15; }, true);
  let since = 0;
  let frames = 0;
  stats.frame = (now) => {
    if (stats.first) tell("first_frame_ms", stats.first.toFixed(0));
    frames += 1;
    if (now - since >= 1000) {
      if (since) tell("frame_rate", (frames * 1000 / (now - since)).toFixed(1));
      since = now;
      frames = 0;
    }
    const here = awaited && Module._compass_known(program);
    for (const [name, bit] of Object.entries(known)) if (here & bit & awaited) tell(name, (performance.now() - acted).toFixed(0));
    awaited &= ~here;
  };
  setTimeout(() => tell("run_ms", Module._compass_time_run(program, 3650).toFixed(2)), 3000);  // not while the first frame is waited for
}
