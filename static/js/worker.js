// The service worker: where there is TLS, a page that is loaded again without a network comes all the same, and what waits
// on the device with it. It keeps what is the same for everybody: scripts, looks, words, and pages without a session on
// them. No answer of the server to anybody in particular goes through here: no rows, no keys, no names, no notes.
//
// facilitator/web/offline.py puts RELEASE, LANGUAGE and KEPT before it. A new release is another text, which browsers look for at each
// page; it takes the old one's place at once and throws its files away. Pages come from the network wherever there is one.

const STORE = `facilitator-${RELEASE}`;
const PATIENCE = 6000; // ms; a network that answers later than this is none
const SHELLS = [
  [/^\/s\/[^/]+\/phone$/, `/shell/phone/${LANGUAGE}`],
  [/^\/s\/[^/]+\/table\/\d+$/, `/shell/desk/${LANGUAGE}`],
];
const AWAY = [502, 503, 504]; // what a proxy says in the place of a server that is away
const FOR_GOOD = /^\/(built|messages\/[0-9a-f]{12})\//; // their names say what is in them

self.addEventListener("install", (event) => {
  event.waitUntil(fill().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(throwAway().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  const shell = SHELLS.find(([path]) => path.test(pathname))?.[1];
  if (request.mode === "navigate" && shell) event.respondWith(page(request, shell));
  else if (FOR_GOOD.test(pathname)) event.respondWith(kept(request));
});

async function fill() {
  const store = await caches.open(STORE);
  await store.addAll(KEPT.map((path) => new Request(path, { credentials: "omit" })));
}

async function throwAway() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("facilitator-") && name !== STORE).map((name) => caches.delete(name)));
}

async function page(request, shell) {
  const stored = await caches.match(shell, { ignoreVary: true });
  const network = fetch(request);
  if (!stored) return network;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, stored));
  const there = network.then((answer) => (AWAY.includes(answer.status) ? stored : answer));
  return Promise.race([there, late]).catch(() => stored);
}

async function kept(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}
