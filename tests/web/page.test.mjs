// The built page in a real Chromium: node --test tests/web/page.test.mjs, after script/web.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { frames, native, shots, site, start } from "./browser.mjs";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
let it;
before(async () => { it = await start(); });
after(async () => { await it?.stop(); });

const shot = (page, name, options) => page.screenshot({ path: join(shots, name + ".png"), ...options });
const ready = (page) => page.waitForFunction(() => location.hash.length > 1);
const readouts = (page) => page.evaluate(() => Object.fromEntries(
  [...document.querySelectorAll("[data-readout]")].map((one) => [one.dataset.readout, one.dataset.value])));
const input = (page, id) => page.locator(`[name="${id}"]`);
/// Waits until the page shows the value, and for the address to say so too.
const holds = (page, id, value) => page.waitForFunction(([name, wanted]) =>
  document.querySelector(`[name="${name}"]`).valueAsNumber === wanted &&
  location.hash.includes(`${name}=${wanted};`), [id, value]);

/// The scenario that the address tells, run by the native command line: its last row by column.
function nativeRow(hash) {
  const table = execFileSync(native, ["run", "--share", hash], { maxBuffer: 1 << 28 }).toString();
  const lines = table.trim().split("\n").filter((line) => !line.startsWith("#"));
  const values = lines.at(-1).split(",");
  return Object.fromEntries(lines[0].split(",").map((name, i) => [name, values[i]]));
}

async function sameAsNative(page) {
  const row = nativeRow(await page.evaluate(() => location.hash));
  const shown = await readouts(page);
  assert.ok(Object.keys(shown).length > 60, "all columns are on the page");
  for (const [name, value] of Object.entries(shown)) assert.equal(value, row[name], name);
}

/// Where a handle of the picture's first slider is, in points on the page.
async function firstSlider(page) {
  const box = await page.locator("#canvas").boundingBox();
  return { left: box.x + 16, right: box.x + 260, y: box.y + 118 };
}

test("loads without a complaint, from a folder, and asks no other host", async () => {
  const { context, page, faults, requests } = await it.visit({ query: "?stats" });
  await frames(page, 5);
  await page.waitForFunction(() => [...document.querySelectorAll("[data-stat]")].every((one) => one.textContent !== "–"));
  const stats = await page.evaluate(() => Object.fromEntries([...document.querySelectorAll("[data-stat]")].map((one) => [one.dataset.stat, one.textContent])));
  console.log("stats", JSON.stringify(stats));
  await shot(page, "desktop_dark");
  assert.deepEqual(faults, []);
  for (const url of requests) assert.ok(url.startsWith(it.home) || url.startsWith("data:") || url.startsWith("blob:"), url);
  await context.close();
});

test("every story gives the digits of the native command line", async () => {
  const { context, page } = await it.visit();
  for (const id of ["balanced", "mega_d", "weekly", "warfarin", "thin_bone"]) {
    await page.evaluate((story) => document.querySelector(`[data-story="${story}"]`).click(), id);
    await ready(page);
    await sameAsNative(page);
  }
  await context.close();
});

test("mouse, key and text view move the same slider to the same numbers", async () => {
  const { context, page, faults } = await it.visit();
  const at = await firstSlider(page);
  await page.mouse.click(at.left + (at.right - at.left) * 0.75, at.y);
  await page.waitForFunction(() => document.querySelector('[name="diet_ca"]').valueAsNumber > 1200);
  await page.waitForFunction(() => /diet_ca=1[2-9]/.test(location.hash));
  const byMouse = await input(page, "diet_ca").evaluate((one) => one.valueAsNumber);
  await sameAsNative(page);
  const withMouse = await readouts(page);

  await page.locator("#canvas").focus();
  await page.keyboard.press("1");
  await frames(page, 4);
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction((value) => document.querySelector('[name="diet_ca"]').valueAsNumber > value, byMouse);
  await page.keyboard.press("ArrowLeft");
  await holds(page, "diet_ca", byMouse);
  assert.deepEqual(await readouts(page), withMouse);
  await shot(page, "keyboard");

  await page.locator("#to-text").click();
  await page.locator('[data-story="balanced"]').click();
  await input(page, "diet_ca").fill(String(byMouse));
  await holds(page, "diet_ca", byMouse);
  assert.deepEqual(await readouts(page), withMouse);
  await input(page, "diet_ca").press("ArrowRight");
  await page.waitForFunction((value) => document.querySelector('[name="diet_ca"]').valueAsNumber > value, byMouse);
  await sameAsNative(page);
  assert.deepEqual(faults, []);
  await context.close();
});

test("typed numbers: kept beyond the slider, nonsense refused with a notice, nothing run as markup", async () => {
  const { context, page, faults } = await it.visit();
  await page.locator("#to-text").click();
  const typed = page.locator('[id="typed-diet_ca"]');
  await typed.fill("2,500");
  await typed.press("Enter");
  await holds(page, "diet_ca", 2500);
  await sameAsNative(page);
  for (const nonsense of ["<img src=x onerror=alert(1)>", "1e99", "-5"]) {
    await typed.fill(nonsense);
    await typed.press("Enter");
    await page.waitForFunction(() => document.getElementById("announce").textContent.includes("old value stays"));
    assert.equal(await input(page, "diet_ca").evaluate((one) => one.valueAsNumber), 2500);
    await page.evaluate(() => { document.getElementById("announce").textContent = ""; });
  }
  assert.equal(await page.locator("#announce img, #foot img").count(), 0);
  assert.deepEqual(faults, []);
  await context.close();
});

test("the address: round trip, back and forward, hostile ones", async () => {
  const { context, page } = await it.visit();
  const first = await page.evaluate(() => location.hash);
  await page.evaluate(() => document.querySelector('[data-story="mega_d"]').click());
  await page.waitForFunction((old) => location.hash !== old, first);
  const second = await page.evaluate(() => location.hash);
  const numbers = await readouts(page);
  await page.reload();
  await page.waitForFunction(() => document.querySelector("[data-readout]")?.dataset.value);
  assert.equal(await page.evaluate(() => location.hash), second);
  assert.deepEqual(await readouts(page), numbers);
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('[name="diet_ca"]').valueAsNumber === 1100);
  assert.equal(await page.evaluate(() => location.hash), first);
  await page.goForward();
  await page.waitForFunction((wanted) => location.hash === wanted && document.querySelector("[data-readout=cac_AU]").dataset.value, second);
  await page.evaluate(() => { location.hash = "#cc1;m=1;d3.amount=lots"; });
  await page.waitForFunction(() => /share line/.test(document.getElementById("foot").textContent));
  assert.equal(await page.evaluate(() => location.hash), second, "a broken link changes nothing");
  await context.close();
  for (const hash of ["#<script>alert(1)</script>", "#" + "x".repeat(200000), "#cc1;m=1;d3.amount=1e400", "#nothing=1", "#%00%ff"]) {
    const { context: other, page: victim, faults } = await it.visit({ hash });
    assert.match(await victim.locator("#foot").textContent(), /share line/);
    assert.equal(await input(victim, "diet_ca").evaluate((one) => one.valueAsNumber), 1100);
    assert.deepEqual(faults, []);
    await other.close();
  }
});

for (const colorScheme of ["dark", "light"]) {
  test(`axe finds nothing, ${colorScheme}, text view closed and open`, async () => {
    const { context, page } = await it.visit({ colorScheme, bypassCSP: true });
    await page.addScriptTag({ path: axe });
    for (const open of [false, true]) {
      if (open) await page.locator("#to-text").click();
      const result = await page.evaluate(() => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
      assert.deepEqual(result.violations.map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => node.html)}`), []);
    }
    await shot(page, `text_${colorScheme}`, { fullPage: true });
    await context.close();
  });
}

test("keys alone: in, through a story, out of the picture by Tab and by Esc", async () => {
  const { context, page } = await it.visit();
  const active = () => page.evaluate(() => document.activeElement.id);
  await page.keyboard.press("Tab");
  assert.equal(await active(), "to-text", "the text view is the first link");
  for (const id of ["share", "csv", "png", "canvas"]) {
    await page.keyboard.press("Tab");
    assert.equal(await active(), id);
  }
  await page.keyboard.press("Tab");
  assert.notEqual(await active(), "canvas", "Tab leaves");
  await page.locator("#canvas").focus();
  await page.keyboard.press("Escape");
  await frames(page, 3);
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.activeElement.id !== "canvas");
  await page.locator("#to-text").focus();
  await page.keyboard.press("Enter");
  assert.equal(await active(), "text-view");
  await page.locator('[data-story="winter"]').focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector('[data-story="winter"]').getAttribute("aria-pressed") === "true");
  await page.waitForFunction(() => document.getElementById("announce").textContent.startsWith("After"));
  await context.close();
});

test("a phone: laid out in points, a finger moves a slider, the page scrolls", async () => {
  const { context, page, faults } = await it.visit(phone);
  await frames(page, 3);
  const size = await page.evaluate(() => {
    const box = document.getElementById("canvas").getBoundingClientRect();
    return [document.getElementById("canvas").width, Math.round(box.width * 2), document.documentElement.scrollWidth];
  });
  assert.deepEqual(size, [780, 780, 390]);
  await shot(page, "phone");
  const finger = await context.newCDPSession(page);
  const touch = (type, x, y) => finger.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
  const y = 595;  // the track of the first slider
  await touch("touchStart", 195, y);
  for (let x = 200; x <= 300; x += 20) await touch("touchMove", x, y);
  await frames(page, 4);
  await touch("touchEnd");
  await page.waitForFunction(() => document.querySelector('[name="diet_ca"]').valueAsNumber > 1300);
  await touch("touchStart", 200, 400);
  for (let to = 380; to >= 200; to -= 20) await touch("touchMove", 200, to);
  await touch("touchEnd");
  await page.waitForFunction(() => scrollY > 20);
  for (const button of await page.locator("header button, header a").all()) assert.ok((await button.boundingBox()).height >= 44);
  await page.setViewportSize({ width: 844, height: 390 });
  await frames(page, 4);
  await shot(page, "phone_turned");
  assert.deepEqual(faults, []);
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
  await sameAsNative(page);
  assert.equal(await page.locator("svg.curve").count(), 5);
  await shot(page, "no_webgl");
  await context.close();
});

test("a lost WebGL context comes back", async () => {
  const { context, page, faults } = await it.visit();
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
  const { context, page } = await it.visit();
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
  const { context, page } = await it.visit();
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

test("a hidden tab rests, and less motion is less", async () => {
  const { context, page } = await it.visit({ reducedMotion: "reduce" });
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
