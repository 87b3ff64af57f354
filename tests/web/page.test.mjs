// The built page in a real Chromium: its numbers, its links, its text view: script/web-test.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, axeFinds } from "./axe.mjs";
import { desktop, start, still } from "./browser.mjs";
import { holds, input, readouts, ready, sameAsNative, shot } from "./visitor.mjs";

let it;
before(async () => { it = await start(); });
after(async () => { await it?.stop(); });

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
