// The dose map of the page is that of the command line.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { desktop, start } from "./browser.mjs";
import { nativeRow, ready, soon } from "./visitor.mjs";

let it;
before(async () => { it = await start(); });
after(async () => { await it?.stop(); });

test("twenty places of the map are those of single runs of the native program, within 1 %", async () => {
  const { context, page, faults } = await it.visit({ ...desktop, query: "?stats" });
  await ready(page);
  await page.locator("#to-text").click();
  await soon(page, "map_finest_ms", () => page.locator('[data-sheet="map"] summary').click());
  const csv = await page.evaluate(() => new Promise((tell) => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => tell(text) } });
    const look = () => {
      const copy = document.querySelector('[data-sheet="map"] .scroll ~ .row button');
      copy ? copy.click() : setTimeout(look, 100);
    };
    look();
  }));
  const lines = csv.trim().split("\n");
  const [, across, up] = lines[0].match(/^# x ([^ ,]+),.*; y ([^ ,]+),/);
  const rows = lines.slice(3).map((line) => line.split(",").map(Number));
  assert.equal(rows.length, 49 * 49);
  const values = rows.map((row) => row[2]);
  assert.ok(Math.max(...values) - Math.min(...values) > 0.1 * Math.max(...values), "a map of one value shows nothing");
  const kept = (await page.evaluate(() => location.hash)).split(";").filter((part) => ![across, up].some((name) => part.startsWith(name + "=")));
  let seed = 20260;
  for (let i = 0; i < 20; ++i) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    const [x, y, value, valid] = rows[seed % rows.length];
    const alone = nativeRow([...kept, `${across}=${x}`, `${up}=${y}`].join(";"));
    assert.ok(Math.abs(value - alone.cac_AU) <= 0.01 * Math.abs(alone.cac_AU), `${across} ${x}, ${up} ${y}: ${value}, alone ${alone.cac_AU}`);
    if (valid) assert.equal(alone.valid, "1");
  }
  assert.deepEqual(faults, []);
  await context.close();
});
