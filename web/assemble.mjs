// node web/assemble.mjs BIN OUT: puts the page together. OUT is a folder for any static host: all
// but index.html and sw.js lies in a folder named after its content, so that files of two versions
// never meet. OUT/calcium-compass.html is the same page in one file.
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [bin, out] = process.argv.slice(2);
const web = dirname(fileURLToPath(import.meta.url));
const scripts = ["inbox.js", "address.js", "speech.js", "look.js", "sound.js", "curves.js", "sheets.js", "twin.js", "page.js", "compass.js"];
const apart = "stats.js";  // loaded when asked for
const stills = ["still_dark.webp", "still_paper.webp"];
const languages = ["en.json", "de.json"];
const icon = "data:image/svg+xml," + encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="14" fill="#10161D" stroke="#8CC2FF" stroke-width="3"/><path d="M16 5l4 11-4 11-4-11z" fill="#FFB867"/></svg>');

const hashed = (data, how = "hex") => createHash("sha256").update(data).digest(how);
const filled = (text, values) => text.replace(/@([A-Z_]+)@/g, (whole, name) => values[name] ?? whole);

const palette = JSON.parse(await readFile(join(web, "../assets/palette.json"), "utf8"));
const colours = (of) => ["page", "panel", "raised", "ink", "ink2", "focus", "caution", "edge"]
  .map((name) => `--${name}: ${of[name]};`).join(" ") + ` --now: ${of.series.now}; --ghost: ${of.series.ghost};`;

const content = {};
// what travels has no lines of comment and no indentation; our scripts hold no text that begins a line with either
for (const name of [apart, ...scripts.slice(0, -1)]) content[name] = (await readFile(join(web, name), "utf8")).replace(/^ *\/\/.*\n/gm, "").replace(/^ +/gm, "");
content["compass.js"] = await readFile(join(bin, "compass.js"));
content["compass.wasm"] = await readFile(join(bin, "compass.wasm"));
for (const name of languages) content[name] = JSON.stringify(JSON.parse(await readFile(join(web, "../assets/strings", name), "utf8")));
for (const name of stills) content[name] = await readFile(join(web, name));
content["page.css"] = Buffer.from(filled(await readFile(join(web, "page.css"), "utf8"),
  { DARK: colours(palette.dark), PAPER: colours(palette.paper) }));
// The page's own words, for the time before the program speaks: English stands in the page, German beside it.
const [english, german] = await Promise.all(["en", "de"].map(async (code) =>
  JSON.parse(await readFile(join(web, `../assets/documents/words_${code}.json`), "utf8")).still));
const safe = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const word = (name, of) => safe(of[name] ?? (() => { throw new Error(`the page has no words for ${name}`); })());
const spoken = (text) => text.replace(/ data-word="(\w+)"([^>]*)>/g, (_, name, rest) => ` data-de="${word(name, german)}"${rest}>${word(name, english)}`)
  .replace(/@(WORD|WORT)_([A-Z_]+)@/g, (_, of, name) => word(name.toLowerCase(), of === "WORT" ? german : english));
const page = spoken(await readFile(join(web, "index.html"), "utf8"));
const worker = await readFile(join(web, "sw.js"), "utf8");
const version = hashed([page, worker, ...Object.values(content)].reduce((all, one) => all + hashed(one), "")).slice(0, 12);

const policy = (parts) => Object.entries({ "default-src": "'none'", "img-src": "'self' data: blob:", ...parts,
  "base-uri": "'none'", "form-action": "'none'" }).map(([name, value]) => `${name} ${value}`).join("; ");

function site() {
  return filled(page, {
    CSP: policy({ "script-src": "'self' 'wasm-unsafe-eval'", "style-src": "'self'", "connect-src": "'self'", "worker-src": "'self'" }),
    ICON: icon,
    STYLE: `<link rel="stylesheet" href="${version}/page.css">`,
    PRELOAD: `<link rel="preload" href="${version}/compass.wasm" as="fetch" type="application/wasm" crossorigin>`,
    STILL_DARK: `${version}/still_dark.webp`,
    STILL_PAPER: `${version}/still_paper.webp`,
    SCRIPTS: scripts.map((name) => `<script defer src="${version}/${name}"></script>`).join("\n"),
    SINGLE: spoken('<a href="docs/index.html" data-word="read"></a><span data-word="read_of"></span> <a href="calcium-compass.html" download data-word="one_file"></a><span data-word="one_file_of"></span>'),
  });
}

function single() {
  const style = content["page.css"].toString();
  const code = [apart, ...scripts].map((name) => `\n${content[name]}\n`);
  const words = languages.map((name) => `<script type="application/json" id="words-${name.slice(0, 2)}">${content[name].replace(/</g, "\\u003c")}</script>\n`);
  const webp = (name) => `data:image/webp;base64,${content[name].toString("base64")}`;
  const sources = code.map((one) => `'sha256-${hashed(one, "base64")}'`).join(" ");
  return filled(page, {
    CSP: policy({ "script-src": `${sources} 'wasm-unsafe-eval'`, "style-src": `'sha256-${hashed(style, "base64")}'` }),
    ICON: icon,
    STYLE: `<style>${style}</style>`,
    PRELOAD: "",
    STILL_DARK: webp("still_dark.webp"),
    STILL_PAPER: webp("still_paper.webp"),
    SCRIPTS: `<script type="application/octet-stream" id="packed-program">${content["compass.wasm"].toString("base64")}</script>\n` + words.join("") +
      code.map((one) => `<script>${one}</script>`).join("\n"),
    SINGLE: "",
  });
}

await rm(out, { recursive: true, force: true });
await mkdir(join(out, version), { recursive: true });
for (const [name, data] of Object.entries(content)) await writeFile(join(out, version, name), data);
await cp(join(web, "../build/docs"), join(out, "docs"), { recursive: true });
await writeFile(join(out, "index.html"), site());
await writeFile(join(out, "calcium-compass.html"), single());
await writeFile(join(out, "sw.js"), filled(worker, {
  VERSION: version, FILES: JSON.stringify(["./", ...Object.keys(content).map((name) => `${version}/${name}`)]) }));
