// node web/serve.mjs FOLDER [PORT]: serves a folder on the loopback address and prints the link.
import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm", ".webp": "image/webp" };

/// Under `base`, as on a host that keeps the page in a folder. Port 0 takes a free one.
export function serve(folder, { port = 0, base = "/" } = {}) {
  const packed = new Map();  // packing takes longer than all else
  /// A file as it travels, packed anew only when it was written anew.
  async function pack(file) {
    const { mtimeMs } = await stat(file);
    if (packed.get(file)?.mtimeMs !== mtimeMs) packed.set(file, { mtimeMs, body: gzipSync(await readFile(file)) });
    return packed.get(file).body;
  }
  const server = createServer(async (request, response) => {
    try {
      const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
      if (!path.startsWith(base)) throw new Error("outside");
      const inside = path.slice(base.length);
      const file = join(folder, inside === "" || inside.endsWith("/") ? inside + "index.html" : inside);
      const headers = { "content-type": types[extname(file)] ?? "application/octet-stream", "cache-control": "no-cache" };
      const packs = extname(file) !== ".webp" && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");  // as hosts do
      if (packs) headers["content-encoding"] = "gzip";
      const body = await (packs ? pack(file) : readFile(file));
      response.writeHead(200, headers);
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((done, fail) => server.on("error", fail).listen(port, "127.0.0.1", () => done(server)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, port = "8080"] = process.argv.slice(2);
  const server = await serve(resolve(folder), { port: Number(port) }).catch((error) => {
    console.error(`web: port ${port} cannot be opened (${error.code}); name another: script/web --serve PORT`);
    process.exit(2);
  });
  console.log(`http://localhost:${server.address().port}/`);
}
