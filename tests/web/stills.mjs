// node tests/web/stills.mjs: takes the still pictures anew that the page shows until it moves.
import { fileURLToPath } from "node:url";
import { frames, start } from "./browser.mjs";

const it = await start();
for (const [palette, colorScheme] of [["dark", "dark"], ["paper", "light"]]) {
  const { page, context } = await it.visit({ colorScheme, viewport: { width: 960, height: 592 } });
  await page.waitForTimeout(12000);  // until the dots are on their way
  await frames(page);
  const path = fileURLToPath(new URL(`../../web/still_${palette}.jpg`, import.meta.url));
  await page.locator("#stage").screenshot({ path, type: "jpeg", quality: 22 });
  await context.close();
}
await it.stop();
