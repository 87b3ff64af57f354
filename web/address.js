"use strict";

// The state in the address bar, as one line after the "#". `isReadable` tells whether the program can
// read such a line.
function makeAddress(isReadable) {
  let written = null;  // the line as last written or read: the address itself changes before the page is told so
  let held = null;  // the program's own line while the address is one that it refused

  // The first link of the page leads to the text view, in a tab of its own as well.
  const wantsText = () => location.hash === "#text-view";
  const here = () => (wantsText() ? "" : location.hash.slice(1, 10001));

  return {
    wantsText,
    here,
    isNew: (line) => line !== written,
    noteRead(line) { written = line; },
    // What is refused stays in the address, to be put right there, until the state changes.
    hold(line, own) {
      if (line === "" || isReadable(line)) return;
      written = line;
      held = own;
    },
    // One place in the history per settled change, so that the browser's back is the program's undo.
    write(own, how) {
      if (own === written || own === held) return;
      try {
        history[written === null ? "replaceState" : how](null, "", "#" + own);
        written = own;
        held = null;
      } catch (refused) { /* too many at once: the next refresh tries again */ }
    },
  };
}
