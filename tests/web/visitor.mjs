// What the tests of the page look at, and how its numbers compare with the native program's.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { native, shots } from "./browser.mjs";

export const shot = (page, name, options) => page.screenshot({ path: join(shots, name + ".png"), ...options });
export const ready = (page) => page.waitForFunction(() => location.hash.length > 1);
export const readouts = (page) => page.evaluate(() => Object.fromEntries(
  [...document.querySelectorAll("[data-readout]")].map((one) => [one.dataset.readout, one.dataset.value])));
export const input = (page, id) => page.locator(`[name="${id}"]`);

/// The picture's first slider: `at` a share of it, in points on the page.
export async function firstTrack(page) {
  const box = await page.locator("#canvas").boundingBox();
  return { at: (share) => [box.x + 16 + 244 * share, box.y + 118] };
}

/// Waits until the page shows the value, and for the address to say so too.
export const holds = (page, id, value) => page.waitForFunction(([name, wanted]) =>
  document.querySelector(`[name="${name}"]`).valueAsNumber === wanted &&
  location.hash.includes(`${name}=${wanted};`), [id, value]);

/// The scenario that the address tells, run by the native command line: its last row by column.
/// Days between are not asked for: writing them takes ten times the run.
export function nativeRow(hash) {
  const table = execFileSync(native, ["run", "--share", hash, "--every", "3650d"]).toString();
  const lines = table.trim().split("\n").filter((line) => !line.startsWith("#"));
  const values = lines.at(-1).split(",");
  return Object.fromEntries(lines[0].split(",").map((name, i) => [name, values[i]]));
}

export async function sameAsNative(page) {
  const row = nativeRow(await page.evaluate(() => location.hash));
  const shown = await readouts(page);
  assert.ok(Object.keys(shown).length > 60, "all columns are on the page");
  for (const [name, value] of Object.entries(shown)) assert.equal(value, row[name], name);
}

/// Milliseconds from the act to the end of the frame in which it was there, as the page itself took them.
export async function soon(page, name, act) {
  const place = page.locator(`[data-soon="${name}"]`);
  await place.evaluate((one) => { one.textContent = "–"; });
  await act();
  await page.waitForFunction((wanted) => document.querySelector(`[data-soon="${wanted}"]`).textContent !== "–", name);
  return Number(await place.textContent());
}
