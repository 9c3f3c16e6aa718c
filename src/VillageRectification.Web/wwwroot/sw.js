// Without network a page becomes /waiting; nothing of anybody is kept.
const kept = "village-rectification-1";
const shell = "/waiting";
const stamp = "/at";
const day = 86400000;

const keep = async () => {
  const cache = await caches.open(kept);
  const page = await fetch(shell, { credentials: "omit", cache: "no-store" });
  if (!page.ok) return;
  const all = [...new Set([...(await page.clone().text()).matchAll(/(?:href|src)="(\/(?:css|js|lib|img)\/[^"]+)"/g)].map((match) => match[1]))];
  await cache.addAll(all);
  await cache.put(shell, page);
  await cache.put(stamp, new Response(Date.now()));
  const current = new Set([shell, stamp, ...all].map((path) => new URL(path, location).href));
  for (const old of await cache.keys()) if (!current.has(old.url)) await cache.delete(old);
};

addEventListener("install", (event) => event.waitUntil(keep().then(() => skipWaiting())));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

// An idle worker is ended and forgets.
const renew = async () => {
  const at = await caches.match(stamp);
  if (!(Date.now() - await at?.text() < day)) await keep();
};

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.mode === "navigate") {
    event.respondWith(fetch(request).catch(async () => await caches.match(shell) ?? Response.error()));
    // Once a day: the program may be a newer one.
    event.waitUntil(renew().catch(() => {}));
  } else if (/^\/(css|js|lib|img)\//.test(url.pathname)) {
    event.respondWith(fetch(request).catch(async () => await caches.match(request) ?? Response.error()));
  }
});
