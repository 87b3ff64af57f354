// One Chromium and one server for a file of tests, and what every test does with a page.
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium as driver } from "playwright-core";
import { serve } from "../../web/serve.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
export const site = resolve(root, "build/web/site");
export const native = resolve(root, "build/release/bin/calcium-compass");
export const shots = resolve(root, "build/web/shots");
const patience = 60000;

// WebGL 2 without a graphics card: by Mesa, which paints in half the time of Chromium's own SwiftShader;
// figures are taken with that, as people's browsers do. Root may not use the sandbox.
const mesa = ["--use-gl=angle", "--use-angle=gl-egl", "--ignore-gpu-blocklist"];
export const swiftshader = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
// Pages of the browser's own that each window would load. Only the last such list counts, so what the
// driver leaves out stands here too.
const leftOut = "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,AimEnabled,AvoidCorsURLLoaderRestartOnRedirect," +
  "AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,HttpsFirstBalancedModeAutoEnable,HttpsUpgrades,LensOverlay," +
  "MediaRouter,NetworkTimeServiceQuerying,OptimizationHints,PaintHolding,PreconnectToSearch,ThirdPartyStoragePartitioning";
const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";
// The same browser built without windows of its own, which take a quarter of a test's time.
const shell = "/usr/bin/chromium-headless-shell";
const windowless = process.env.CHROMIUM || !existsSync(shell) ? chromium : shell;
// Tests ask what is computed, not how fast: compiling a second time costs more than it saves.
const compileOnce = "--js-flags=--wasm-tiering-budget=100000000";

// Complaints that are not about the page.
const expected = /GPU stall|Service Worker registration blocked/;

export const still = "?motion=still";

/// `asPeopleHave`: the browser that people have, and compiling as it does for them; for what is a matter of
/// hands, or of time.
export async function start({ base = "/lessons/compass/", gl = mesa, asPeopleHave = false } = {}) {
  await mkdir(shots, { recursive: true });
  const server = await serve(site, { base });
  const browser = await driver.launch(asPeopleHave
    ? { executablePath: chromium, args: [leftOut, ...gl, ...sandbox] }
    : { executablePath: windowless, args: [leftOut, ...gl, ...sandbox, compileOnce] });
  const home = `http://localhost:${server.address().port}${base}`;

  /// A fresh visitor, for whom nothing moves by itself unless `query` says else: painting without a
  /// graphics card takes most of a test. What the browser complains of and where requests go is kept.
  /// `serviceWorkers`: "allow" where the page must be there without a network; all is fetched twice then.
  async function visit({ hash = "", query = still, wait = true, url, before, ...options } = {}) {
    const context = await browser.newContext({ viewport: { width: 640, height: 400 }, colorScheme: "dark",
      serviceWorkers: asPeopleHave ? "allow" : "block", ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const faults = [];
    const requests = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (line) => ["error", "warning"].includes(line.type()) && !expected.test(line.text()) && faults.push(line.text()));
    page.on("request", (request) => requests.push(request.url()));
    if (before) await page.addInitScript(before);
    await page.goto(url ?? home + query + hash);
    if (wait) await page.waitForFunction(() => document.body.classList.contains("moving"));
    return { context, page, faults, requests };
  }
  return { browser, server, home, visit, async stop() { await browser.close(); server.close(); } };
}

/// A window for what is a matter of the picture. Others are small, for the same reason.
export const desktop = { viewport: { width: 1280, height: 772 } };

/// Waits until so many frames were drawn.
export const frames = (page, count = 3) => page.evaluate((wanted) => new Promise((done) => {
  let left = wanted;
  const look = () => (left-- > 0 ? requestAnimationFrame(look) : done());
  look();
}), count);
