// The built page in a real Chromium where something is unusual or missing: any screen, no WebGL, no
// network, no storage, hostile links; and what must be read before a result.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import { desktop, frames, native, shots, site, start, still } from "./browser.mjs";
import { input, readouts, ready, sameAsNative, shot } from "./visitor.mjs";

let it;
before(async () => { it = await start(); });
after(async () => { await it?.stop(); });

test("three pixels a point, and any size of the window", async () => {
  const { context, page, faults } = await it.visit({ viewport: { width: 390, height: 700 }, deviceScaleFactor: 3 });
  await frames(page, 3);
  assert.equal(await page.evaluate(() => document.getElementById("canvas").width), 1170);
  await shot(page, "three_pixels");
  for (const [width, height] of [[1280, 772], [320, 568], [1920, 400], [844, 390], [700, 1100]]) {
    await page.setViewportSize({ width, height });
    await page.waitForFunction((wanted) => document.getElementById("canvas").width === wanted, width * 3);
    await frames(page, 2);
    const [drawn, shown] = await page.evaluate(() => { const one = document.getElementById("canvas"); return [one.height, one.getBoundingClientRect().height * 3]; });
    assert.ok(Math.abs(drawn - shown) <= 1.5, `${drawn} rows for ${shown}`);
  }
  assert.deepEqual(faults, []);
  await context.close();
});

test("a caution is read before any result, by dialog in the text view, and stays as a button", async () => {
  const { context, page, faults } = await it.visit();
  await page.locator("#to-text").click();
  for (const story of ["warfarin", "mega_d"]) {
    await page.locator(`[data-story="${story}"]`).click();
    await page.waitForFunction(() => document.getElementById("caution").open);
    assert.equal(await page.locator(".result:visible").count(), 0, "no result beside it");
    assert.match(await page.locator("#caution-text").textContent(), story === "warfarin" ? /vitamin K/ : /10,000 IU/);
    await page.waitForFunction(() => document.getElementById("announce").textContent.startsWith("Read this first"));
    assert.equal(await page.evaluate(() => document.activeElement.id), "caution-close");
    if (story === "mega_d") await shot(page, "caution");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => !document.getElementById("caution").open);
    await page.locator("#results").waitFor({ state: "visible" });
    await sameAsNative(page);
  }
  await page.locator("#caution-again").press("Enter");  // the words around it may still move
  await page.waitForFunction(() => document.getElementById("caution").open);
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !document.getElementById("caution").open);
  assert.deepEqual(faults, []);
  await context.close();
});

test("the text view: the ledger closes, bands stand in words, playing speaks once a year", async () => {
  const { context, page } = await it.visit(desktop);
  await page.locator("#to-text").click();
  const ledger = page.locator('[data-sheet="ledger"]');
  await ledger.locator("summary").click();
  await page.waitForFunction(() => document.querySelectorAll('[data-sheet="ledger"] table td').length > 8);
  assert.match(await ledger.textContent(), /difference is 0\.000 mg/, "the ledger closes");
  await page.waitForFunction(() => /no effect/.test(document.getElementById("curves").textContent));
  await page.locator("#curves details summary").nth(1).click();
  assert.equal(await page.locator("#curves details[open] th[scope=col]").count(), 5);
  await shot(page, "text_tables", { fullPage: true });
  await page.evaluate(() => {
    window.told = [];
    new MutationObserver(() => window.told.push(document.getElementById("announce").textContent)).observe(document.getElementById("announce"), { childList: true });
  });
  await page.locator("#play").click();
  await page.waitForFunction(() => window.told.filter((one) => /^Year \d+\. After/.test(one)).length >= 3);
  await page.locator("#play").click();
  await context.close();
});

test("without WebGL the text view is the program", async () => {
  const { context, page } = await it.visit({ wait: false, before: () => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) { return kind.startsWith("webgl") ? null : real.call(this, kind, ...rest); };
  } });
  await page.waitForFunction(() => document.body.classList.contains("no-picture"));
  assert.match(await page.locator("#fault").textContent(), /WebGL 2/);
  await page.locator('[data-story="mega_d"]').click();
  await page.locator("#caution-close").click();
  await sameAsNative(page);
  assert.equal(await page.locator("svg.curve").count(), 5);
  await shot(page, "no_webgl");
  await context.close();
});

test("a lost WebGL context comes back", async () => {
  const { context, page, faults } = await it.visit(desktop);
  await page.evaluate(() => { window.lose = document.getElementById("canvas").getContext("webgl2").getExtension("WEBGL_lose_context"); window.lose.loseContext(); });
  await page.waitForFunction(() => document.getElementById("fault").textContent !== "");
  await page.waitForTimeout(300);
  await page.evaluate(() => window.lose.restoreContext());
  await page.waitForFunction(() => document.getElementById("fault").textContent === "");
  await frames(page, 5);
  await shot(page, "context_restored");
  assert.deepEqual(faults.filter((line) => !/lost|CONTEXT_LOST/i.test(line)), []);
  await context.close();
});

test("loaded once, it reloads offline", async () => {
  const { context, page } = await it.visit({ serviceWorkers: "allow" });
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === "activated");
  await context.setOffline(true);
  await page.reload();
  await page.waitForFunction(() => document.body.classList.contains("moving"));
  await shot(page, "offline");
  await context.close();
});

test("the one file opens from a disk", async () => {
  const { context, page, faults } = await it.visit({ url: pathToFileURL(join(site, "calcium-compass.html")).href });
  await sameAsNative(page);
  assert.deepEqual(faults, []);
  await context.close();
});

test("table and picture as downloads", async () => {
  const { context, page } = await it.visit(desktop);
  const saved = async (button) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const table = await saved("#csv");
  assert.equal(table.name, "calcium-compass.csv");
  const told = execFileSync(native, ["run", "--story", "balanced"], { maxBuffer: 1 << 28 });
  assert.ok(table.bytes.equals(told), "the same bytes as the command line writes");
  const picture = await saved("#png");
  assert.equal(picture.bytes.subarray(1, 4).toString(), "PNG");
  await writeFile(join(shots, "saved.png"), picture.bytes);
  await context.close();
});

test("ten million letters in the address are a notice, not a hang", async () => {
  const { context, page, faults } = await it.visit();
  const begin = Date.now();
  // longer than any browser takes in a link: written by a script, as a hostile page might
  await page.evaluate(() => { try { location.hash = "#" + "<b>7".repeat(2500000); } catch { location.hash = "#" + "<b>7".repeat(400000); } });
  await page.waitForFunction(() => /share line/.test(document.getElementById("foot").textContent));
  assert.ok(Date.now() - begin < 20000);
  assert.equal(await page.locator("#foot b, #announce b").count(), 0);
  assert.equal(await input(page, "diet_ca").evaluate((one) => one.valueAsNumber), 1100);
  assert.deepEqual(faults, []);
  await context.close();
});

test("without storage, cookies and service workers everything works but offline", async () => {
  const { context, page, faults } = await it.visit({ serviceWorkers: "block", before: () => {
    const refuse = () => { throw new DOMException("refused", "SecurityError"); };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(document, "cookie", { get: refuse, set: refuse });
  } });
  await page.evaluate(() => document.querySelector('[data-story="winter"]').click());
  await ready(page);
  await page.locator("#to-text").click();
  await page.locator("#units").selectOption("2");
  await page.locator("#language").selectOption("1");
  await page.waitForFunction(() => /mmol\/L/.test(document.getElementById("results").textContent) && /^Nach/.test(document.getElementById("summary").textContent));
  await sameAsNative(page);
  assert.deepEqual(faults.filter((line) => !/service ?worker/i.test(line)), []);
  await context.close();
});

// What is chosen in the text view is written within a frame or two.
const keptLook = (page) => page.evaluate(() => localStorage.getItem("calcium-compass-look"));
const looksOf = (page) => page.evaluate(() => [document.getElementById("language").value, document.getElementById("units").value,
  document.getElementById("level").value, document.documentElement.dataset.palette]);

test("language, units, words and colours are as they were left; what nobody chose goes by the system", async () => {
  const { context, page, faults } = await it.visit({ locale: "de-AT", colorScheme: "dark" });
  assert.equal(await keptLook(page), null, "nothing was chosen yet");
  await page.locator("#to-text").click();
  await page.locator("#units").selectOption("2");
  await page.waitForFunction(() => localStorage.getItem("calcium-compass-look") === '{"units":2}');
  await page.reload();
  await page.waitForFunction(() => document.getElementById("units").value === "2");
  assert.match(await page.locator("#results").textContent(), /mmol\/L/);
  assert.deepEqual(await looksOf(page), ["1", "2", "0", "dark"]);
  await page.locator("#to-text").click();
  await page.locator("#language").selectOption("0");
  await page.locator("#level").selectOption("1");
  await page.locator("#palette").selectOption("paper");
  await page.waitForFunction(() => Object.keys(JSON.parse(localStorage.getItem("calcium-compass-look"))).length === 4);
  await page.reload();
  await page.waitForFunction(() => document.body.classList.contains("moving"));
  await page.waitForFunction(() => /^After/.test(document.getElementById("summary").textContent));
  assert.deepEqual(await looksOf(page), ["0", "2", "1", "paper"]);
  await page.emulateMedia({ colorScheme: "light" });
  await page.emulateMedia({ colorScheme: "dark" });
  await frames(page, 5);
  assert.deepEqual(await looksOf(page), ["0", "2", "1", "paper"]);
  await sameAsNative(page);
  assert.deepEqual(faults, []);
  await context.close();
});

test("what the address asks for goes before what is kept, and is not kept", async () => {
  const { context, page } = await it.visit({ query: "?language=de&units=si&words=technical&palette=paper" });
  await page.waitForFunction(() => /^Nach/.test(document.getElementById("summary").textContent));
  assert.deepEqual(await looksOf(page), ["1", "2", "2", "paper"]);
  await frames(page, 5);
  assert.equal(await keptLook(page), null);
  await page.goto(it.home + "?language=xx&units=%00");
  await page.waitForFunction(() => document.body.classList.contains("moving"));
  assert.deepEqual(await looksOf(page), ["0", "0", "0", "dark"]);
  await context.close();
});

test("a kept look that cannot be read is put aside and told in one sentence", async () => {
  const { context, page, faults } = await it.visit();
  for (const damaged of ["garbage", "[]", '{"units":9}', '{"wall":1}', "null", "7"]) {
    await page.evaluate((text) => localStorage.setItem("calcium-compass-look", text), damaged);
    await page.reload();
    await page.waitForFunction(() => /could not be read/.test(document.getElementById("foot").textContent));
    await page.waitForFunction(() => document.body.classList.contains("moving"));
    assert.deepEqual(await looksOf(page), ["0", "0", "0", "dark"]);
    assert.equal(await page.evaluate(() => localStorage.getItem("calcium-compass-look-damaged")), damaged);
    assert.equal(await keptLook(page), "{}");
    assert.deepEqual(faults, []);
    await page.evaluate(() => localStorage.clear());
  }
  await context.close();
});

test("two tabs do not know of each other", async () => {
  const { context, page } = await it.visit();
  const other = await context.newPage();
  await other.goto(it.home + still);
  await other.waitForFunction(() => document.querySelector('[data-readout]')?.dataset.value);
  await other.evaluate(() => document.querySelector('[data-story="winter"]').click());
  await other.waitForFunction(() => document.querySelector('[data-story="winter"]').getAttribute("aria-pressed") === "true");
  await page.bringToFront();
  await frames(page, 3);
  assert.equal(await page.locator('[data-story="balanced"]').getAttribute("aria-pressed"), "true");
  await sameAsNative(page);
  await context.close();
});

test("colours and motion follow the system, also while the page is open", async () => {
  const { context, page } = await it.visit({ ...desktop, query: "", colorScheme: "dark" });
  const palette = () => page.evaluate(() => document.documentElement.dataset.palette);
  assert.equal(await palette(), "dark");
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.waitForFunction(() => document.documentElement.dataset.palette === "paper");
  await frames(page, 5);
  await shot(page, "desktop_paper");
  await context.close();
});

test("one language travels; another when asked for, and what does not arrive changes nothing", async () => {
  const { context, page, faults } = await it.visit({ locale: "de-AT", serviceWorkers: "allow" });
  const told = () => page.locator("#summary").textContent();
  const fetched = () => page.evaluate(() => performance.getEntriesByType("resource").map((one) => one.name.split("/").at(-1)).filter((name) => name.endsWith(".json")));
  assert.match(await told(), /^Nach/);
  assert.deepEqual(await fetched(), ["de.json"]);
  await page.locator("#to-text").click();
  await context.route("**/en.json", (route) => route.abort());
  await context.setOffline(true);
  await page.evaluate(() => caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))));
  await page.locator("#language").selectOption("0");
  await page.waitForFunction(() => /kamen nicht an/.test(document.getElementById("announce").textContent));
  assert.match(await told(), /^Nach/);
  assert.equal(await page.locator("#language").inputValue(), "1");
  await context.setOffline(false);
  await context.unroute("**/en.json");
  await page.locator("#language").selectOption("0");
  await page.waitForFunction(() => /^After/.test(document.getElementById("summary").textContent));
  assert.equal(await page.locator("#text").getAttribute("lang"), "en");
  assert.deepEqual(faults.filter((line) => !/ERR_FAILED|ERR_INTERNET/.test(line)), []);
  await context.close();
});

test("a hidden tab rests, and less motion is less", async () => {
  const { context, page } = await it.visit({ query: "", reducedMotion: "reduce" });
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { get: () => true });
    window.drawn = Module._compass_frame;
    window.calls = 0;
    Module._compass_frame = (...rest) => { window.calls += 1; return window.drawn(...rest); };
  });
  await frames(page, 5);
  assert.equal(await page.evaluate(() => window.calls), 0);
  await context.close();
});

const countsDrawing = () => {
  window.drawn = 0;
  window.asked = new Set();
  const get = WebGL2RenderingContext.prototype.getParameter;
  WebGL2RenderingContext.prototype.getParameter = function (what) { window.asked.add(what); return get.call(this, what); };
  const draw = WebGL2RenderingContext.prototype.drawElements;
  WebGL2RenderingContext.prototype.drawElements = function (...rest) { window.drawn += 1; return draw.apply(this, rest); };
};

/// Waits until ten frames on end were not painted.
const rests = (page) => page.evaluate(() => new Promise((done) => {
  let still = 0;
  let before = -1;
  const look = () => {
    still = window.drawn === before ? still + 1 : 0;
    before = window.drawn;
    still === 10 ? done() : requestAnimationFrame(look);
  };
  look();
}));

test("a picture in which nothing moves is not painted but once a second, and at once when something does", async () => {
  const { context, page, faults } = await it.visit({ before: countsDrawing });
  const drawnIn = async (act) => {
    const before = await page.evaluate(() => window.drawn);
    await act();
    return (await page.evaluate(() => window.drawn)) - before;
  };
  await rests(page);
  const ofOne = await drawnIn(async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.evaluate(() => document.getElementById("png").click())]);
    assert.ok((await readFile(await download.path())).length > 20000, "the saved picture shows something");
  });
  assert.ok(ofOne > 10, `${ofOne} drawings for the picture to save`);
  await rests(page);
  const inThree = await drawnIn(() => page.waitForTimeout(3000));
  assert.ok(inThree >= ofOne && inThree <= 5 * ofOne, `${inThree} drawings in three seconds, ${ofOne} a frame`);
  await rests(page);
  const afterKey = await drawnIn(async () => {
    await page.locator("#canvas").focus();
    await page.keyboard.press("1");  // the first slider shows that it has the keys
    await frames(page, 4);
  });
  assert.ok(afterKey >= ofOne, "something has changed");
  await page.waitForTimeout(2500);  // so long that it is built but four times a second
  const afterChoice = await drawnIn(async () => {
    await page.evaluate(() => { const one = document.getElementById("level"); one.value = "2"; one.dispatchEvent(new Event("change")); });
    await frames(page, 3);
  });
  assert.ok(afterChoice >= ofOne, "what is chosen beside the picture wakes it");
  assert.deepEqual(faults, []);
  await context.close();
});

test("a picture that is scrolled out of sight is not painted, goes on, and can be saved", async () => {
  const { context, page, faults } = await it.visit({ query: "", before: countsDrawing });
  const drawn = () => page.evaluate(() => window.drawn);
  await page.waitForFunction(() => window.drawn > 100);
  await page.evaluate(() => window.asked.clear());
  await frames(page, 5);
  const bound = 0x8ca6;  // the framebuffer, which a browser knows itself; other answers come when all is painted
  assert.deepEqual(await page.evaluate(() => [...window.asked]), [bound], "no frame waits for the one before");
  await page.locator("#to-text").click();
  await frames(page, 2);
  const away = await drawn();
  assert.deepEqual(await page.evaluate(() => { const { away, wanted } = Module.inbox.surface(); return { away, wanted }; }),
    { away: true, wanted: false }, "who reads the text has the processor to herself");
  const cac = (await readouts(page)).cac_AU;
  await page.locator('[data-story="mega_d"]').click();
  await page.locator("#caution-close").click();
  await page.waitForFunction((old) => document.querySelector("[data-readout=cac_AU]").dataset.value !== old, cac);
  await frames(page, 5);
  assert.equal(await drawn(), away, "nobody sees it");
  const [download] = await Promise.all([page.waitForEvent("download"), page.evaluate(() => document.getElementById("png").click())]);
  assert.ok((await readFile(await download.path())).length > 20000, "the saved picture shows something");
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForFunction((old) => window.drawn > old + 500, await drawn());
  assert.deepEqual(faults, []);
  await context.close();
});
