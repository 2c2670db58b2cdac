// Modules that a page does without at first: fetched when they are wanted, and again where the network breaks off.

const PAUSE = 1000; // ms

// What such a module needs besides: `fetching(path)` gives a promise of it, or nothing.
const besides = [];
export const alsoFetch = (fetching) => void besides.push(fetching);

// `path`: below static/js. Where it is written as it is, the build step finds it and gives the module a file of its own.
export async function later(path) {
  const [module] = await Promise.all([fetchModule(path), ...besides.map((fetching) => fetching(path))]);
  return module;
}

async function fetchModule(path) {
  for (;;) {
    try {
      return await import(`facilitator/${path}`);
    } catch {
      if (await isReplaced(path)) location.reload();
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

// A new release has other files: those of this page are gone. What was typed is kept, as with every reload.
async function isReplaced(path) {
  const address = import.meta.resolve?.(`facilitator/${path}`);
  if (!address) return false;
  try {
    const gone = (await fetch(address, { method: "HEAD" })).status === 404;
    const now = gone ? await fetch(location.pathname) : null;
    return Boolean(now?.ok) && !(await now.text()).includes(new URL(address).pathname);
  } catch {
    return false;
  }
}
