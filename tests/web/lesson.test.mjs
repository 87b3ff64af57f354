// Lessons and words on the built page in a real Chromium: script/web-test.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, before, test } from "node:test";
import { axe, axeFinds } from "./axe.mjs";
import { native, start } from "./browser.mjs";
import { input, shot } from "./visitor.mjs";

let it;
before(async () => { it = await start(); });
after(async () => { await it?.stop(); });

/// A sheet of the text view, opened and worked by keys.
async function opened(page, id) {
  const sheet = page.locator(`[data-sheet="${id}"]`);
  await sheet.locator("summary").focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction((name) => document.querySelector(`[data-sheet="${name}"] > div`).children.length > 0, id);
  return sheet;
}

test("lesson 1 from its question to its goal, by keys in the text view alone", async () => {
  const { context, page, faults } = await it.visit();
  await page.locator("#to-text").focus();
  await page.keyboard.press("Enter");
  const sheet = await opened(page, "lessons");
  const says = (text) => page.waitForFunction((wanted) => document.querySelector('[data-sheet="lessons"]').textContent.includes(wanted), text);
  const press = async (name, question) => {
    const row = question ? sheet.locator(".row", { hasText: question }) : sheet;
    await row.getByRole("button", { name, exact: true }).focus();
    await page.keyboard.press("Enter");
  };
  await press("Open: Normal blood, thin bone");
  await says("Many people think");
  await press("On");
  await press("rises", "Her blood calcium over these years:");
  await press("falls", "The calcium in her bones:");
  for (const [i, grams] of ["690", "710", "730", "750", "770"].entries()) {
    await sheet.locator("[data-enter]").nth(i).focus();
    await page.keyboard.type(grams);
    await page.keyboard.press("Enter");
    await page.waitForFunction(([place, wanted]) => document.querySelectorAll('[data-sheet="lessons"] [data-enter]')[place].value === wanted, [i, grams]);
  }
  await shot(page, "lesson_drawn", { fullPage: true });
  await press("On");
  await says("You expected a rise; in this model it falls.");
  const row = execFileSync(native, ["run", "--story", "thin_bone", "--every", "3650d"]).toString().trim().split("\n").filter((line) => !line.startsWith("#"));
  const at = row[0].split(",").indexOf("day_ca_mean_mg_dL");
  const end = Number(row.at(-1).split(",")[at]).toFixed(2);
  await says(`${end} mg/dL`);
  await press("Watch her run");
  await page.waitForFunction(() => document.getElementById("play").getAttribute("aria-pressed") === "true");
  await page.waitForFunction(() => document.getElementById("play").getAttribute("aria-pressed") === "false");
  await press("On");
  for (const [question, answer] of [["Calcium taken up from the gut:", "less"], ["Watchdog hormone in the blood:", "more"], ["Calcium that leaves bone:", "more"], ["Calcium lost in urine:", "less"]]) {
    await press(answer, question);
    await page.waitForFunction((asked) => [...document.querySelectorAll('[data-sheet="lessons"] .row')].find((one) => one.textContent.includes(asked))
      .querySelector('[aria-pressed="true"]'), question);
  }
  await press("On");
  await press("The value says nothing about the stock in her bones.");
  await says("Yes. ");
  await press("On");
  await press("Go to the start of the try");
  await says("Not there yet.");
  await input(page, "diet_ca").fill("1300");
  await says("Reached.");
  await shot(page, "lesson_reached", { fullPage: true });
  await press("All lessons");
  await says("done");
  await page.reload();
  await page.waitForFunction(() => document.body.classList.contains("moving"));
  await opened(page, "lessons");
  await says("done");
  assert.deepEqual(faults, []);
  await context.close();
});

test("a word of the glossary leads to its entry and leaves the address alone", async () => {
  const { context, page, faults } = await it.visit();
  await page.locator("#to-text").click();
  const sheet = await opened(page, "why");
  const about = await opened(page, "articles");
  const address = await page.evaluate(() => location.hash);
  for (const one of [sheet, about]) {
    const links = one.locator("a");
    if ((await links.count()) === 0) continue;
    const text = await links.first().textContent();
    await links.first().focus();
    await page.keyboard.press("Enter");
    const entry = await page.evaluate(() => [document.activeElement.tagName, document.activeElement.textContent.toLowerCase()]);
    assert.equal(entry[0], "DT");
    assert.ok(entry[1].includes(text.toLowerCase().slice(0, 3)), `${text} leads to ${entry[1]}`);
  }
  assert.ok((await about.locator("a").count()) >= 3, "the articles explain their words");
  assert.equal(await about.locator("a").count(), await about.locator("dt").count());
  assert.equal(await page.evaluate(() => location.hash), address);
  assert.deepEqual(faults, []);
  await context.close();
});

test("axe finds nothing on any sheet, with every lesson step among them", async () => {
  const { context, page } = await it.visit({ bypassCSP: true });
  await page.addScriptTag({ path: axe });
  await page.locator("#to-text").click();
  const ids = await page.evaluate(() => [...document.querySelectorAll("[data-sheet]")].map((one) => one.dataset.sheet));
  assert.ok(ids.length >= 15);
  const lessons = await opened(page, "lessons");
  await lessons.getByRole("button", { name: "Open: Normal blood, thin bone" }).click();
  for (const step of ["Your guess", "What the model does", "Why", "Check", "Try it yourself"]) {
    await lessons.getByRole("button", { name: step, exact: true }).first().click();
    await page.waitForTimeout(200);
    assert.deepEqual(await axeFinds(page, '[data-sheet="lessons"]'), [], step);
  }
  await lessons.getByRole("button", { name: "All lessons" }).click();
  for (const id of ids.filter((one) => one !== "lessons")) await opened(page, id);
  assert.deepEqual(await axeFinds(page), []);
  await context.close();
});

test("in German every word of the page is German, and so is its language", async () => {
  const { context, page, faults } = await it.visit({ locale: "de-DE", bypassCSP: true });
  await page.addScriptTag({ path: axe });
  await page.locator("#to-text").click();
  const words = await page.evaluate(() => [...document.querySelectorAll("[data-de]")].map((one) => [one.textContent, one.dataset.de, one.dataset.en]));
  assert.ok(words.length > 40);
  for (const [said, german] of words.filter(([, , english]) => !/^Starting/.test(english))) assert.equal(said, german);
  assert.equal(await page.evaluate(() => document.documentElement.lang), "de");
  assert.match(await page.title(), /Wohin/);
  assert.deepEqual(await axeFinds(page), []);
  await page.locator("#language").selectOption("0");
  await page.waitForFunction(() => document.documentElement.lang === "en" && document.getElementById("text-view").textContent === "Text view");
  assert.deepEqual(faults, []);
  await context.close();
});

test("without scripts the page says in both languages what it needs", async () => {
  const { context, page } = await it.visit({ wait: false, javaScriptEnabled: false });
  const text = await page.locator("noscript").textContent();
  assert.match(text, /needs JavaScript/);
  assert.match(text, /braucht JavaScript/);
  await context.close();
});
