"use strict";

// The sheets of the program as sections that fold out: each is a document of headings, paragraphs,
// tables, bars and buttons, written anew whenever the program's state changes.
function makeSheets(place, program) {
  const make = (tag, fields = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), fields);
    element.append(...children);
    return element;
  };
  const table = (block, rows) => {
    const whole = make("table", {}, ...(block.caption ? [make("caption", {}, block.caption)] : []), ...rows);
    const frame = make("div", { className: "scroll", tabIndex: 0 }, whole);
    frame.setAttribute("role", "group");
    frame.setAttribute("aria-label", block.caption || block.title || "");
    return frame;
  };
  const cell = (tag, text, number) => {
    const element = make(tag, { className: number ? "number" : "" }, text);
    if (tag === "th") element.scope = "row";
    return element;
  };
  const press = (sheet, place, text) => {
    const button = make("button", { type: "button" }, text);
    button.dataset.press = `${sheet}.${place}`;
    button.addEventListener("click", () => program.press(sheet, place));
    return button;
  };
  const cells = (block, sheet, row, y) => row.map((text, x) => {
    const found = block.presses.find((one) => one[0] === y && one[1] === x);
    return cell(x ? "td" : "th", found ? press(sheet, found[2], text) : text, block.head[x].number);
  });
  const writers = {
    heading: (block) => make("h4", {}, block.text),
    paragraph: (block) => make("p", { className: block.tone }, block.text),
    table: (block, sheet) => table(block, [
      make("thead", {}, make("tr", {}, ...block.head.map((one) => Object.assign(cell("th", one.name, one.number), { scope: "col" })))),
      make("tbody", {}, ...block.rows.map((row, y) => make("tr", {}, ...cells(block, sheet, row, y))))]),
    bars: (block) => table(block, [make("tbody", {}, ...block.bars.map((bar) => {
      const ruler = make("meter", { min: 0, max: 1, value: Math.abs(bar.share) });
      ruler.setAttribute("aria-label", bar.name);
      return make("tr", {}, cell("th", bar.name), make("td", {}, ruler), cell("td", bar.text, true));
    }))]),
    buttons: (block, sheet) => make("div", { className: "row" }, ...(block.question ? [make("p", {}, block.question)] : []),
      ...block.buttons.map((one) => {
        const button = make("button", { type: "button", disabled: !one.enabled }, one.text);
        button.setAttribute("aria-pressed", String(one.chosen));
        button.dataset.press = `${sheet}.${one.place}`;
        button.addEventListener("click", () => (one.copy ? program.copy(one.copy) : program.press(sheet, one.place)));
        return button;
      })),
    entries: (block, sheet) => make("fieldset", {}, make("legend", {}, block.question), ...block.entries.map((one) => {
      const field = make("input", { type: "text", inputMode: "decimal", value: one.text, autocomplete: "off" });
      field.dataset.enter = `${sheet}.${one.place}`;
      field.addEventListener("change", () => program.enter(sheet, one.place, field.value));
      return make("label", {}, one.name, " ", field, " ", one.unit);
    })),
    entry: (block) => {
      const field = make("textarea", { rows: 4, spellcheck: false, autocomplete: "off" });
      const button = make("button", { type: "button" }, block.take);
      button.addEventListener("click", () => program.takeCodes(field.value.slice(0, 20000)));
      return make("div", { className: "row" }, make("label", {}, block.label, field), button);
    },
  };

  // A word of the glossary leads, where it first stands, to its entry at the end of the sheet.
  function explain(section, terms) {
    const named = new Map(terms.flatMap((term) => term.names.map((name) => [name.toLowerCase(), term])));
    const names = [...named.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[()+.]/g, "\\$&"));
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${names.join("|")})\\p{L}{0,2}(?![\\p{L}\\p{N}])`, "giu");
    const entries = new Map();
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (text.parentElement.closest("button, label, legend, caption")) continue;
      const parts = [];
      let done = 0;
      for (const found of text.data.matchAll(pattern)) {
        const term = named.get(found[1].toLowerCase());
        if (entries.has(term)) continue;
        const entry = make("dt", { tabIndex: -1 }, term.title);
        const link = make("a", { href: "#sheets", title: term.text }, found[0]);
        link.addEventListener("click", (event) => { event.preventDefault(); entry.focus(); });
        entries.set(term, entry);
        parts.push(text.data.slice(done, found.index), link);
        done = found.index + found[0].length;
      }
      if (done) text.replaceWith(...parts, text.data.slice(done));
    }
    if (entries.size) section.append(make("h4", {}, heading), make("dl", {}, ...[...entries].flatMap(([term, entry]) => [entry, make("dd", {}, term.text)])));
  }

  let heading = "";
  let known = null;
  let written = [];
  function build(words) {
    known = words.sheets;
    heading = words.page.terms;
    written = known.map(() => "");
    place.replaceChildren(...known.map((sheet, i) => {
      const details = make("details", {}, make("summary", {}, sheet.name), make("div"));
      details.dataset.sheet = sheet.id;
      details.addEventListener("toggle", () => fill(details, i));
      return details;
    }));
  }

  // Only what is open is asked for, and only what changed is written; the button just pressed keeps the focus.
  function fill(details, i) {
    if (!details.open) return;
    const said = program.read(i);
    const text = JSON.stringify(said);
    if (text === written[i]) return;
    written[i] = text;
    const { press: pressed, enter: entered } = document.activeElement?.dataset ?? {};
    details.lastElementChild.replaceChildren(...said.blocks.map((block) => writers[block.kind]({ ...block, title: said.title }, i)));
    if (said.terms?.length) explain(details.lastElementChild, said.terms);
    if (pressed) details.querySelector(`[data-press="${pressed}"]`)?.focus();
    if (entered) details.querySelector(`[data-enter="${entered}"]`)?.focus();
  }

  return {
    show(words) {
      if (words.sheets !== known) build(words);
      [...place.children].forEach(fill);
    },
  };
}
