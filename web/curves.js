"use strict";

// The curves of the text view: a simple drawing, its summary and a table of the same numbers.
// `hear` plays one of them as sound.
function showCurves(place, words, curves, hear) {
  const space = "http://www.w3.org/2000/svg";
  const make = (tag, ...children) => {
    const element = document.createElement(tag);
    element.append(...children);
    return element;
  };
  const pathOf = (points, curve, name) => {
    const path = document.createElementNS(space, "path");
    const across = (x) => (100 * (x - curve.x[0])) / (curve.x[1] - curve.x[0] || 1);
    const up = (y) => 100 - (100 * (y - curve.y[0])) / (curve.y[1] - curve.y[0] || 1);
    path.setAttribute("d", points.map(([x, y], i) => `${i ? "L" : "M"}${across(x).toFixed(2)} ${up(y).toFixed(2)}`).join(""));
    path.setAttribute("class", name);
    return path;
  };
  const open = new Set([...place.querySelectorAll("details[open]")].map((one) => one.dataset.curve));
  place.replaceChildren(...curves.map((curve, i) => {
    const { name, unit, usual } = words.curves[i];
    const filled = (key, ...values) => values.reduce((text, value, at) => text.replace(`{${at}}`, () => value), words.page[key]);
    const hasBand = curve.band !== "";
    const drawing = document.createElementNS(space, "svg");
    drawing.setAttribute("viewBox", "0 0 100 100");
    drawing.setAttribute("preserveAspectRatio", "none");
    drawing.setAttribute("class", "curve");
    drawing.setAttribute("role", "img");
    drawing.setAttribute("aria-label", `${name}: ${curve.summary}`);
    if (curve.ghost.length) drawing.append(pathOf(curve.ghost, curve, "ghost"));
    drawing.append(pathOf(curve.now, curve, "now"));
    const head = make("tr", ...[words.page.time, ...["now", "before", ...(hasBand ? ["no_effect", "as_article"] : [])].map((key) => filled(key, unit))].map((text) => {
      const cell = make("th", text);
      cell.scope = "col";
      return cell;
    }));
    const rows = curve.rows.map((row) => {
      const time = make("th", row.time);
      time.scope = "row";
      const ends = hasBand ? [row.no_effect, row.as_article] : [];
      return make("tr", time, ...[row.now, row.before, ...ends].map((text) => make("td", text)));
    });
    const details = make("details", make("summary", filled("as_table", name)), make("table", make("thead", head), make("tbody", ...rows)));
    details.dataset.curve = String(i);
    details.open = open.has(String(i));
    const listen = make("button", words.page.hear);
    listen.type = "button";
    listen.addEventListener("click", () => hear(i));
    return make("div", make("h4", name), make("p", `${filled("axis", curve.summary, ...curve.ends, usual)} ${curve.band}`), drawing, make("p", listen), details);
  }));
}
