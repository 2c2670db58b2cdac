// In place of the service worker where pages are served module by module: whoever still has one is rid of it.

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil(leave());
});

async function leave() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("facilitator-")).map((name) => caches.delete(name)));
  await self.registration.unregister();
}
