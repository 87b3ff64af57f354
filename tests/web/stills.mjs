// node tests/web/stills.mjs: takes the still pictures anew that the page shows until it moves.
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { frames, start } from "./browser.mjs";

const it = await start();
for (const [palette, colorScheme] of [["dark", "dark"], ["paper", "light"]]) {
  const { page, context } = await it.visit({ colorScheme, viewport: { width: 1280, height: 772 } });
  await page.locator("#canvas").focus();
  await page.keyboard.press("Escape");  // ends the hints, which speak one language and hide the gut
  await frames(page);
  await page.evaluate(() => document.activeElement.blur());  // no frame of the focus
  await page.waitForTimeout(12000);  // until the dots are on their way
  await frames(page);
  const shot = await page.locator("#stage").screenshot({ type: "png" });
  const small = await page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [560, Math.round(560 * image.height / image.width)];
    const brush = canvas.getContext("2d");
    brush.imageSmoothingQuality = "high";
    brush.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL("image/webp", 0.1).split(",")[1];
  }, shot.toString("base64"));
  await writeFile(fileURLToPath(new URL(`../../web/still_${palette}.webp`, import.meta.url)), Buffer.from(small, "base64"));
  await context.close();
}
await it.stop();
