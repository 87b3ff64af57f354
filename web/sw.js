"use strict";

// Keeps one whole version of the page for use offline. A new version waits until every tab with the
// old one is closed, so the files of two versions never meet.
const version = "@VERSION@";
const files = @FILES@;
const prefix = "calcium-compass ";

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(prefix + version).then((cache) =>
    cache.addAll(files.map((file) => new Request(file, { cache: "reload" })))));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(caches.keys().then((names) => Promise.all(
    names.filter((name) => name.startsWith(prefix) && name !== prefix + version).map((name) => caches.delete(name)))));
});

self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET" || new URL(event.request.url).origin !== location.origin) return;
  const wanted = event.request.mode === "navigate" ? "./" : event.request;
  const isApart = /\/(calcium-compass\.html|docs\/[a-z0-9_]*\.html)$/.test(new URL(event.request.url).pathname);
  if (isApart) return;
  event.respondWith(caches.open(prefix + version)
    .then((cache) => cache.match(wanted, { ignoreSearch: true }))
    .then((found) => found || fetch(event.request)));
});
