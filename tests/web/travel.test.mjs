// How much travels before the first view, and how soon that moves, in the browser that people have.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { desktop, site, start } from "./browser.mjs";
import { thinLine } from "./line.mjs";

let it;
before(async () => { it = await start({ asPeopleHave: true }); });
after(async () => { await it?.stop(); });

test("at most 675 kB to load, and the moving picture soon on a slow laptop with a thin line", async (t) => {
  const files = (await readdir(site, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  let bytes = 0;
  for (const { name, parentPath, path } of files) {
    if (/still_paper|en[.]json|stats[.]js|calcium-compass[.]html|sw[.]js/.test(name) || /docs$/.test(parentPath ?? path)) continue;
    bytes += gzipSync(await readFile(join(parentPath ?? path, name)), { level: 9 }).length;
  }
  const home = new URL(it.home);
  const line = await thinLine(Number(home.port), { mbit_per_s: 10, latency_ms: 40 });
  t.after(() => line.close());
  home.port = line.address().port;
  const { context, page } = await it.visit({ ...desktop, url: "about:blank", wait: false });
  const control = await context.newCDPSession(page);
  await control.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(home + "?stats");
  await page.waitForFunction(() => (document.querySelector("[data-stat=first_frame_ms]")?.textContent ?? "–") !== "–");
  const first = Number(await page.locator("[data-stat=first_frame_ms]").textContent());
  console.log("slow", JSON.stringify({ gzip_kB: Math.round(bytes / 1000), first_frame_ms: first, cpu: "4x", line: "10 Mbit/s" }));
  assert.ok(bytes <= 675000, `${bytes} bytes to load`);
  assert.ok(first < 10000, "it came");  // the time itself is printed: it depends on the machine
  await context.close();
});
