"use strict";

// The second interface: native controls and tables from the program's own registry and words.
// `tell` carries what the reader does; `show` brings everything in line with the program's state.
function makeTwin(words, tell) {
  const byId = (id) => document.getElementById(id);
  const make = (tag, fields = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), fields);
    element.append(...children);
    return element;
  };
  const cells = new Map();  // column -> elements that print it

  function slider(control, index, row) {
    const input = make("input", { type: "range", name: control.id, id: "in-" + control.id });
    const typed = make("input", { type: "text", inputMode: "decimal", maxLength: 40, id: "typed-" + control.id });
    typed.setAttribute("aria-label", words.page.typed.replace("{0}", control.name));
    const output = make("output");
    output.htmlFor = input.id;
    input.addEventListener("input", () => tell.set(index, row.open && input.valueAsNumber > row.greatest ? Infinity : input.valueAsNumber));
    input.addEventListener("change", () => tell.settle());
    typed.addEventListener("change", () => { tell.type(index, typed.value); typed.value = ""; });
    row.element.append(make("label", { htmlFor: input.id }, control.name, output), make("div", { className: "pair" }, input, typed));
    return (state) => {
      row.open = state.open;
      row.greatest = state.greatest;
      const value = state.never ? state.greatest + state.step : state.value;
      input.min = Math.min(state.least, value ?? state.least);
      input.max = Math.max(state.greatest + (state.open ? state.step : 0), value ?? state.greatest);
      const onStep = value === null || Math.abs((value - input.min) / state.step - Math.round((value - input.min) / state.step)) < 1e-9;
      input.step = onStep ? state.step : "any";
      if (value !== null && input.valueAsNumber !== value) input.value = value;
      input.setAttribute("aria-valuetext", state.text);
      output.textContent = state.text;
      typed.placeholder = state.typed;
    };
  }

  function toggle(control, index, row) {
    const input = make("input", { type: "checkbox", name: control.id, id: "in-" + control.id });
    input.addEventListener("change", () => { tell.set(index, input.checked ? 1 : 0); tell.settle(); });
    row.element.append(make("label", { className: "tick", htmlFor: input.id }, input, control.name));
    return (state) => { input.checked = state.value === 1; };
  }

  function choice(control, index, row) {
    const input = make("select", { name: control.id, id: "in-" + control.id });
    let shown = "";
    input.addEventListener("change", () => { tell.set(index, Number(input.value)); tell.settle(); });
    row.element.append(make("label", { htmlFor: input.id }, control.name), input);
    return (state) => {
      const offered = JSON.stringify(state.choices);
      if (offered !== shown) {
        shown = offered;
        input.replaceChildren(...state.choices.map((one) => make("option", { value: one.value }, one.text)));
      }
      input.value = String(state.value);
    };
  }

  function buildControls() {
    const form = byId("inputs");
    const folds = new Map();
    form.replaceChildren();
    form.onsubmit = (event) => event.preventDefault();
    return words.controls.map((control, index) => {
      if (!folds.has(control.group)) {
        const fold = make("fieldset", {}, make("legend", {}, control.group));
        folds.set(control.group, fold);
        form.append(fold);
      }
      const row = { element: make("div", { className: "control" }), open: false, greatest: 0 };
      const show = { slider, toggle, choice }[control.form](control, index, row);
      const tip = make("p", { className: "tip", id: "tip-" + control.id }, control.tip);
      row.element.append(tip);
      row.element.querySelector("[name]").setAttribute("aria-describedby", tip.id);
      folds.get(control.group).append(row.element);
      return (state) => {
        tip.dataset.idle = state.locked ? words.page.locked : words.page.idle;
        row.element.classList.toggle("idle", state.locked || !state.matters);
        for (const one of row.element.querySelectorAll("input, select")) one.disabled = state.locked || !state.matters;
        show(state);
      };
    });
  }

  function buildStories() {
    byId("stories").replaceChildren(...words.stories.map((story) => {
      const button = make("button", { type: "button" }, story.name);
      button.dataset.story = story.id;
      button.addEventListener("click", () => tell.story(story.id));
      return button;
    }));
  }

  function printed(element, column) {
    if (!column) return element;
    element.dataset.readout = column;
    cells.set(column, element);
    return element;
  }

  function buildTables() {
    cells.clear();
    byId("results").tBodies[0].replaceChildren(...words.curves.map((curve) => make("tr", {},
      make("th", { scope: "row" }, curve.name), printed(make("td"), curve.column), make("td"), make("td"))));
    byId("columns").tBodies[0].replaceChildren(...words.columns.map((column) => {
      const twice = cells.has(column.id);
      const cell = make("td");
      if (!twice) printed(cell, column.id);
      else cell.dataset.copy = column.id;
      return make("tr", {}, make("th", { scope: "row" }, column.id), cell, make("td", {}, column.unit));
    }));
  }

  function showTables(state) {
    const rows = byId("results").tBodies[0].rows;
    state.results.forEach((result, i) => {
      rows[i].cells[1].textContent = `${result.value} ${words.curves[i].unit}`;
      rows[i].cells[2].textContent = result.before && `${result.before} ${words.curves[i].unit}`;
      rows[i].cells[3].textContent = result.change;
    });
    const all = byId("columns").tBodies[0].rows;
    state.columns.forEach((text, i) => {
      all[i].cells[1].textContent = text;
      const printedAt = cells.get(words.columns[i].id);
      if (printedAt) printedAt.dataset.value = text;
    });
  }

  function showStory(state) {
    const story = words.stories.find((one) => one.id === state.story);
    byId("story").replaceChildren(...(story ? [make("h4", {}, story.name), make("p", {}, `${story.question} ${story.claim}`), make("p", {}, story.note)] : []));
    for (const button of byId("stories").children) {
      button.setAttribute("aria-pressed", String(button.dataset.story === state.story));
    }
  }

  // What must be read comes before any result: a dialog where the text view is in use, else the card
  // in the picture. The chip opens it again.
  function showCaution(state, inText) {
    const unread = Boolean(state.caution && state.caution.unread);
    const dialog = byId("caution");
    byId("caution-again").hidden = !state.caution || unread;
    byId("caution-again").textContent = words.caution.again;
    for (const part of document.querySelectorAll(".result")) part.hidden = unread;
    if (!unread || !inText) {
      if (dialog.open) dialog.close();
      return;
    }
    byId("caution-title").textContent = words.caution.title;
    byId("caution-text").replaceChildren(...state.caution.text.split("\n").map((line) => make("p", {}, line)));
    byId("caution-advice").textContent = words.caution.advice;
    byId("caution-close").textContent = words.caution.close;
    if (!dialog.open) dialog.showModal();
  }

  let shows = [];
  function build() {
    shows = buildControls();
    buildStories();
    buildTables();
  }
  build();

  return {
    speakAnew(newWords) { words = newWords; build(); },
    show(state, inText) {
      showCaution(state, inText);
      state.controls.forEach((control, i) => shows[i](control));
      showTables(state);
      showStory(state);
      byId("sentence").textContent = state.sentence;
      byId("replay").disabled = !state.can_replay;
      const unread = state.caution && state.caution.unread;
      byId("summary").textContent = unread ? `${words.caution.title}. ${state.caution.text}` : state.summary;
      byId("foot").textContent = state.foot;
      byId("day").max = state.days;
      byId("day").value = state.day;
      byId("day").setAttribute("aria-valuetext", state.day_text);
      byId("day-text").textContent = state.day_text;
      byId("play").setAttribute("aria-pressed", String(state.playing));
      byId("locked").hidden = state.locked === "";
      byId("locked-names").textContent = state.locked;
      byId("undo").disabled = !state.can_undo;
      byId("redo").disabled = !state.can_redo;
      byId("level").value = String(state.level);
      byId("language").value = String(state.language);
      byId("units").value = String(state.units);
      byId("palette").value = state.paper ? "paper" : "dark";
    },
  };
}
