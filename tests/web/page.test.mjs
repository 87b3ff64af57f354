// The built page in a real Chromium, as a visitor uses it: script/web-test.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, axeFinds } from "./axe.mjs";
import { desktop, frames, native, start, still } from "./browser.mjs";
import { input, readouts, ready, sameAsNative, shot } from "./visitor.mjs";

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
let it;
before(async () => { it = await start({ asPeopleHave: true }); });
after(async () => { await it?.stop(); });

/// Waits until the page shows the value, and for the address to say so too.
const holds = (page, id, value) => page.waitForFunction(([name, wanted]) =>
  document.querySelector(`[name="${name}"]`).valueAsNumber === wanted &&
  location.hash.includes(`${name}=${wanted};`), [id, value]);

/// Where a handle of the picture's first slider is, in points on the page.
async function firstSlider(page) {
  const box = await page.locator("#canvas").boundingBox();
  return { left: box.x + 16, right: box.x + 260, y: box.y + 118 };
}

/// Where a phone's parts stand, in points on the page: as ui/layout.cpp stacks them.
async function phoneParts(page) {
  const box = await page.locator("#canvas").boundingBox();
  const unit = Math.max(0.8, Math.min(box.width / 390, box.height / 780));
  const text = Math.max(unit, 0.92);
  const tabs = box.height - 38 * text - 52 * unit;
  const time = tabs - 96 * unit;
  const cards = 86 * text + 6 * unit;
  const key = 24 * Math.max(unit, 1);
  const high = time - (48 + 92 + 126 + 18) * unit - cards;
  const under = 48 * unit + Math.min(box.width * 530 / 980, high - key) + key + (92 + 12) * unit;
  const height = Math.min(Math.max(time - 132 * unit - under, cards), Math.max(cards, 184 * unit));
  const top = Math.max(under + height + 6 * unit, time - 190 * unit);
  const spare = Math.max(time - top - 120 * unit, 0);
  return {
    head: box.y + top + 0.25 * spare + 24 * unit,
    track: box.y + top + 0.5 * spare + 72 * unit,
    picture: box.y + 150 * unit,
    tab: (i) => [box.x + (i + 0.5) * box.width / 4, box.y + tabs + 26 * unit],
    less: box.x + 32 * unit,
    more: box.x + box.width - 32 * unit,
    value: box.x + box.width - 90 * unit,
  };
}

test("loads without a complaint, from a folder, and asks no other host", async () => {
  const { context, page, faults, requests } = await it.visit({ ...desktop, query: "?stats" });
  await frames(page, 5);
  await page.waitForFunction(() => {
    const all = [...document.querySelectorAll("[data-stat]")];  // its script comes later
    return all.length > 0 && all.every((one) => one.textContent !== "–");
  });
  const stats = await page.evaluate(() => Object.fromEntries([...document.querySelectorAll("[data-stat]")].map((one) => [one.dataset.stat, one.textContent])));
  console.log("stats", JSON.stringify(stats));
  await shot(page, "desktop_dark");
  assert.deepEqual(faults, []);
  for (const url of requests) assert.ok(url.startsWith(it.home) || url.startsWith("data:") || url.startsWith("blob:"), url);
  await context.close();
});

test("header and picture fill the window, and nothing of the picture lies below it", async () => {
  for (const sizes of [[[1366, 657], [1280, 772], [820, 1180]], [[844, 390], [390, 844], [360, 740]]]) {
    const { context, page } = await it.visit({ viewport: { width: sizes[0][0], height: sizes[0][1] } });
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      const box = await page.locator("#canvas").boundingBox();
      assert.ok(box.y + box.height <= height + 0.5, `${width}x${height}: the canvas ends at ${box.y + box.height}`);
      assert.ok(box.height >= 0.7 * height, `${width}x${height}: ${box.height} are left to the canvas`);
    }
    await context.close();
  }
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
  const { context, page, faults } = await it.visit(desktop);
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

test("units and language change what is read and typed, not the state", async () => {
  const { context, page, faults } = await it.visit();
  await page.locator("#to-text").click();
  const numbers = await readouts(page);
  const address = await page.evaluate(() => location.hash);
  await page.locator("#units").selectOption("2");
  await page.locator("#language").selectOption("1");
  await page.waitForFunction(() => /^\d,\d\d mmol\/L$/.test(document.querySelector("#results td").textContent));
  assert.match(await page.locator("#curves").textContent(), /mmol\/L/);
  assert.deepEqual(await readouts(page), numbers);
  assert.equal(await page.evaluate(() => location.hash), address);
  const typed = page.locator('[id="typed-d3.amount"]');
  await typed.fill("62,5");
  await typed.press("Enter");
  await page.waitForFunction(() => document.querySelector('[name="d3.amount"]').valueAsNumber === 2500);
  assert.equal(await page.locator('output[for="in-d3.amount"]').textContent(), "62,5 µg/d");
  await sameAsNative(page);
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
  assert.equal(await page.evaluate(() => location.hash), "#cc1;m=1;d3.amount=lots", "a broken link stays to be put right");
  await page.evaluate(() => { location.hash = "#cc1;m=1;d3.amount=2000"; });
  await page.waitForFunction(() => document.querySelector('[name="d3.amount"]').valueAsNumber === 2000);
  await context.close();
  const { context: other, page: victim, faults } = await it.visit();
  for (const hash of ["#<script>alert(1)</script>", "#" + "x".repeat(200000), "#cc1;m=1;d3.amount=1e400", "#nothing=1", "#cc9;m=1", "#%00%ff"]) {
    await victim.goto("about:blank");  // so that the page starts anew, with this address
    await victim.goto(it.home + still + hash);
    await victim.waitForFunction(() => document.body.classList.contains("moving"));
    assert.match(await victim.locator("#foot").textContent(), /share line/);
    assert.equal(await input(victim, "diet_ca").evaluate((one) => one.valueAsNumber), 1100);
    assert.doesNotMatch(await victim.evaluate(() => location.hash), /^#cc1;m=1;diet_ca/, "what was refused stands there still");
    await input(victim, "age_y").evaluate((one) => { one.value = 61; one.dispatchEvent(new Event("input")); one.dispatchEvent(new Event("change")); });
    await victim.waitForFunction(() => /^#cc1;m=1;.*age_y=61/.test(location.hash));
    assert.deepEqual(faults, []);
  }
  await other.close();
});

test("the first link of the page opens the text view in a tab of its own", async () => {
  const { context, page, faults } = await it.visit({ hash: "#text-view" });
  await page.waitForFunction(() => !document.getElementById("text").classList.contains("tucked"));
  assert.doesNotMatch(await page.locator("#foot").textContent(), /share line/);
  await input(page, "diet_ca").fill("1500");  // the picture is out of sight from the first frame on
  await page.waitForFunction(() => /1,500 mg\/d\): .*in this model/.test(document.getElementById("sentence").textContent));
  assert.deepEqual(faults, []);
  await context.close();
});

test("a link with what is not known here opens with a notice", async () => {
  const { context, page } = await it.visit({ hash: "#cc1;m=2;foo=3;d3.amount=2000" });
  await page.waitForFunction(() => document.querySelector('[name="d3.amount"]').valueAsNumber === 2000);
  assert.match(await page.locator("#foot").textContent(), /version 2.*foo/);
  await context.close();
});

test("a teacher's link locks a slider until it is unlocked", async () => {
  const { context, page } = await it.visit({ hash: "#cc1;m=1;d3.amount=2000;view=projector;hide=bone;lock=age" });
  await page.locator("#to-text").click();
  assert.ok(await input(page, "age_y").isDisabled());
  assert.match(await page.locator("#locked").textContent(), /Age/);
  await page.locator("#unlock").click();
  await page.waitForFunction(() => !document.querySelector('[name="age_y"]').disabled);
  assert.ok(await page.locator("#locked").isHidden());
  await context.close();
});

test("a finger that rests on a slider opens its menu, once, and one that moves does not", async () => {
  const { context, page, faults } = await it.visit({ ...phone, before: () => {
    window.asked = 0;
    addEventListener("DOMContentLoaded", () => {
      const next = Module.inbox.next;
      Module.inbox.next = () => { const one = next(); if (one?.kind === 5) window.asked += 1; return one; };
    });
  } });
  await frames(page, 3);
  const at = await phoneParts(page);
  const finger = await context.newCDPSession(page);
  const touch = (type, ...points) => finger.send("Input.dispatchTouchEvent", { type, touchPoints: points });
  await touch("touchStart", { x: 170, y: at.track });
  await touch("touchMove", { x: 230, y: at.track });
  await page.waitForTimeout(900);
  await touch("touchEnd");
  await frames(page, 3);
  assert.equal(await page.evaluate(() => window.asked), 0);
  await touch("touchStart", { x: 230, y: at.track });
  await page.waitForFunction(() => window.asked === 1);
  await page.evaluate(() => document.getElementById("canvas").dispatchEvent(new PointerEvent("contextmenu", { pointerType: "touch", bubbles: true, cancelable: true })));
  await touch("touchEnd");
  await frames(page, 4);
  assert.equal(await page.evaluate(() => window.asked), 1, "the browser told so as well");
  await shot(page, "phone_menu");
  assert.deepEqual(faults, []);
  await context.close();
});

test("controls that do nothing as things stand are disabled, and say why", async () => {
  const { context, page } = await it.visit();
  await page.locator("#to-text").click();
  assert.ok(await input(page, "warfarin_start_d").isDisabled());
  await input(page, "warfarin").check();
  await page.waitForFunction(() => !document.querySelector('[name="warfarin_start_d"]').disabled);
  await context.close();
});

for (const colorScheme of ["dark", "light"]) {
  test(`axe finds nothing, ${colorScheme}, text view closed and open`, async () => {
    const { context, page } = await it.visit({ ...desktop, colorScheme, bypassCSP: true });
    await page.addScriptTag({ path: axe });
    for (const open of [false, true]) {
      if (open) await page.locator("#to-text").click();
      assert.deepEqual(await axeFinds(page), []);
    }
    await shot(page, `text_${colorScheme}`, { fullPage: true });
    await context.close();
  });
}

test("keys alone: in, through a story, out of the picture by Tab and by Esc", async () => {
  const { context, page } = await it.visit(desktop);
  const active = () => page.evaluate(() => document.activeElement.id);
  await page.keyboard.press("Tab");
  assert.equal(await active(), "to-text", "the text view is the first link");
  for (const id of ["share", "csv", "report", "png", "canvas"]) {
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
  await page.evaluate(() => {  // all that is said, since the sentence may follow at once
    window.told = [];
    const place = document.getElementById("announce");
    new MutationObserver(() => window.told.push(place.textContent)).observe(place, { childList: true });
  });
  await page.locator('[data-story="winter"]').focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector('[data-story="winter"]').getAttribute("aria-pressed") === "true");
  await page.waitForFunction(() => window.told.some((one) => one.startsWith("After")));
  await context.close();
});

test("a phone: laid out in points, one slider at a time, tabs, and the page scrolls", async () => {
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
  const drag = async (from, to) => {
    await touch("touchStart", ...from);
    for (let i = 1; i <= 6; ++i) await touch("touchMove", from[0] + (to[0] - from[0]) * i / 6, from[1] + (to[1] - from[1]) * i / 6);
    await frames(page, 4);
    await touch("touchEnd");
  };
  const at = await phoneParts(page);
  await drag([170, at.track], [280, at.track]);
  await page.waitForFunction(() => document.querySelector('[name="diet_ca"]').valueAsNumber > 1300);
  const dragged = await input(page, "diet_ca").evaluate((one) => one.valueAsNumber);
  await page.touchscreen.tap(at.more, at.track);
  await page.waitForFunction((value) => document.querySelector('[name="diet_ca"]').valueAsNumber > value, dragged);
  await page.touchscreen.tap(at.less, at.track);
  await holds(page, "diet_ca", dragged);
  await sameAsNative(page);

  await page.touchscreen.tap(at.value, at.head);  // a tap on the value: the page lends its field
  await page.waitForFunction(() => document.getElementById("typing").open);
  await shot(page, "phone_typing");
  await page.locator("#typing-value").fill("1250");
  await page.locator("#typing-done").tap();
  await holds(page, "diet_ca", 1250);
  await page.waitForFunction(() => !document.getElementById("typing").open);

  await page.touchscreen.tap(at.more, at.head);  // the second slider
  await frames(page, 3);
  await drag([170, at.track], [230, at.track]);
  await page.waitForFunction(() => document.querySelector('[name="ca.amount"]').valueAsNumber > 0);
  for (const [i, name] of [[1, "plots"], [2, "stories"], [3, "more"]]) {
    await page.touchscreen.tap(...at.tab(i));
    await frames(page, 4);
    await page.waitForTimeout(600);
    await shot(page, "phone_" + name);
  }
  await page.touchscreen.tap(...at.tab(0));
  await page.waitForFunction(() => !document.getElementById("canvas").classList.contains("list"));
  await drag([200, at.picture], [200, at.picture - 120]);
  await page.waitForFunction(() => scrollY > 20);
  for (const button of await page.locator("header button, header a").all()) assert.ok((await button.boundingBox()).height >= 44);
  await page.evaluate(() => scrollTo(0, 0));
  await page.setViewportSize({ width: 844, height: 390 });
  await page.waitForFunction(() => document.getElementById("canvas").width === 1688);
  await frames(page, 4);
  await shot(page, "phone_turned");
  assert.equal(await input(page, "diet_ca").evaluate((one) => one.valueAsNumber), 1250, "a turned phone forgets nothing");
  assert.deepEqual(faults, []);
  await context.close();
});
