// The built page in the Chromium that people have, by mouse, keys and fingers: script/web-test.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { desktop, frames, start } from "./browser.mjs";
import { firstTrack, holds, input, readouts, sameAsNative, shot } from "./visitor.mjs";

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
let it;
before(async () => { it = await start({ asPeopleHave: true }); });
after(async () => { await it?.stop(); });

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

test("mouse, key and text view move the same slider to the same numbers", async () => {
  const { context, page, faults } = await it.visit(desktop);
  await page.mouse.click(...(await firstTrack(page)).at(0.75));
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
