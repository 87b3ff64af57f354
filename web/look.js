"use strict";

// How a reader chose to look at things, kept between visits by its place among the choices. What was
// never chosen goes by the system; what the address asks for (?language=de&units=si) goes before
// what is kept, and is not kept itself. A browser without storage keeps nothing.
function makeLook() {
  const key = "calcium-compass-look";
  const names = {
    language: ["en", "de"],
    units: ["model", "conventional", "si"],
    level: ["plain", "standard", "technical"],
    paper: ["dark", "paper"],
    text: ["100", "125", "150", "200"],
    motion: ["full", "calm", "still"],
    contrast: ["normal", "high"],
    no_letters: ["on", "off"],
  };
  const stored = () => { try { return localStorage.getItem(key); } catch (refused) { return null; } };
  const store = (place, text) => { try { localStorage.setItem(place, text); } catch (refused) { /* not kept */ } };
  const isPlace = ([name, place]) => Object.hasOwn(names, name) && Object.hasOwn(names[name], place);

  // Null for all that was not written so.
  function read(text) {
    try {
      const kept = JSON.parse(text ?? "{}");
      return typeof kept === "object" && !Array.isArray(kept) && Object.entries(kept).every(isPlace) ? kept : null;
    } catch (broken) {
      return null;
    }
  }

  const text = stored();
  const isDamaged = read(text) === null;
  if (isDamaged) {  // put aside, so that nothing is lost
    store(key + "-damaged", text);
    store(key, "{}");
  }
  const first = isDamaged ? {} : read(text);
  const asked = new URLSearchParams(location.search);
  for (const [name, called] of Object.entries({ language: "language", units: "units", level: "words", paper: "palette", text: "text", motion: "motion", contrast: "contrast", no_letters: "letters" })) {
    const place = names[name].indexOf(asked.get(called));
    if (place >= 0) first[name] = place;
  }
  let seen = null;
  return {
    first,
    isDamaged,
    // What differs from what was seen before was chosen; `isChoice` false where the system asked.
    see(state, isChoice = true) {
      const now = Object.fromEntries(Object.keys(names).map((name) => [name, Number(state[name])]));
      const chosen = seen && isChoice ? Object.entries(now).filter(([name, place]) => place !== seen[name]) : [];
      seen = now;
      if (chosen.length === 0) return;
      Object.assign(first, Object.fromEntries(chosen));
      store(key, JSON.stringify({ ...(read(stored()) ?? {}), ...Object.fromEntries(chosen) }));  // another tab may have written
    },
  };
}
