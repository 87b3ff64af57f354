// What a teacher prints: sheets and notes of the lessons in a real Chromium, on the screen and on paper.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { axe, axeFinds } from "./axe.mjs";
import { site, start } from "./browser.mjs";

let it;
before(async () => { it = await start(); });
after(async () => { await it?.stop(); });

test("sheets and notes of the lessons: axe, two pages of A4 and one, and nothing but greys on paper", async () => {
  const { context, page } = await it.visit({ wait: false, bypassCSP: true });
  const blank = await context.newPage();
  await page.addInitScript({ path: axe });
  await page.bringToFront();  // a page behind another is pictured two seconds late
  const names = readdirSync(join(site, "docs")).filter((one) => /^(lesson|notes)_l\d.*\.html$/.test(one));
  assert.equal(names.length, 20);
  for (const name of [...names, "lessons.html", "lessons_de.html", "index.html"]) {
    await page.goto(`${it.home}docs/${name}`);
    assert.deepEqual(await axeFinds(page), [], name);
    if (!names.includes(name)) continue;
    await page.emulateMedia({ media: "print" });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g).length;
    assert.equal(pages, name.startsWith("lesson") ? 2 : 1, name);
    assert.match(pdf.toString("latin1"), /MediaBox \[0 0 59[45]\.\d* 84[12]\.\d*\]/, `${name} is A4`);
    const picture = await page.screenshot({ fullPage: true });
    const coloured = await blank.evaluate(async (data) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext("2d").drawImage(image, 0, 0);
      const { data: pixels } = canvas.getContext("2d").getImageData(0, 0, image.width, image.height);
      let count = 0;
      for (let i = 0; i < pixels.length; i += 4) {
        if (Math.max(pixels[i], pixels[i + 1], pixels[i + 2]) - Math.min(pixels[i], pixels[i + 1], pixels[i + 2]) > 12) count += 1;
      }
      return count;
    }, picture.toString("base64"));
    assert.equal(coloured, 0, `${name} has colours on paper`);
    await page.emulateMedia({ media: "screen" });
  }
  await context.close();
});
