// Modules that a page does without at first: fetched when they are wanted, and again where the network breaks off.

const PAUSE = 1000; // ms
const STOOD = 20000; // ms; a page that has just been loaded again is not loaded again at once

// What such a module needs besides: `fetching(path)` gives a promise of it, or nothing.
const besides = [];
export const alsoFetch = (fetching) => void besides.push(fetching);

// By path. A module is one on a page, whichever attempt it came by.
const asked = new Map();

// `path`: below static/js. Where it is written as it is, the build step finds it and gives the module a file of its own.
export async function later(path) {
  if (!asked.has(path)) asked.set(path, fetchModule(path));
  const [module] = await Promise.all([asked.get(path), ...besides.map((fetching) => fetching(path))]);
  return module;
}

// Browsers before 2026 note down that an address failed, and never ask for it again; with another fragment it is another
// address to them, and the same file. That does not help with what the module imports itself, nor with a page's own
// module, which others import by its address: there the page is loaded again. What was typed is kept, as with every
// reload.
async function fetchModule(path) {
  const address = addressOf(path);
  const isOfOthers = path.startsWith("pages/");
  for (let attempt = 0; ; attempt++) {
    try {
      return await import(attempt && !isOfOthers ? `${address}#${attempt}` : address);
    } catch {
      await comesAgain(address);
      if (attempt || isOfOthers) loadAnew();
    }
  }
}

// As the import map says, which import() alone would not read before Safari 16.4.
function addressOf(path) {
  const { imports } = JSON.parse(document.querySelector("script[type=importmap]").textContent);
  return new URL(imports[`facilitator/${path}`] ?? imports["facilitator/"] + path, location.href).href;
}

async function comesAgain(address) {
  do await new Promise((resolve) => setTimeout(resolve, PAUSE));
  while (!(await isThere(address)));
}

// From the server itself: what the browser has stored says nothing of the network.
async function isThere(address) {
  try {
    const { ok, status } = await fetch(address, { method: "HEAD", cache: "no-store" });
    if (status === 404 && (await isReplaced(address))) loadAnew();
    return ok;
  } catch {
    return false;
  }
}

// A new release has other files: those of this page are gone.
async function isReplaced(address) {
  const now = await fetch(location.pathname);
  return now.ok && !(await now.text()).includes(new URL(address).pathname);
}

function loadAnew() {
  const [load] = performance.getEntriesByType("navigation");
  const isFresh = load?.type === "reload" && performance.now() < STOOD;
  if (!isFresh && !isTyping()) location.reload();
}

// Not everything in a field is kept with each key.
function isTyping() {
  const field = document.activeElement;
  return Boolean(field?.matches("input, textarea") && field.value);
}
