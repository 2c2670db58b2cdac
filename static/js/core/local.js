// Small things kept on this device by session. Where the browser forbids storage, they live as long as the page.

const memory = new Map();

export function keep(key, value) {
  memory.set(key, value);
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // private mode or a full disk: the page still works until it is closed
  }
}

export function kept(key) {
  try {
    const found = localStorage.getItem(key);
    if (found !== null) return JSON.parse(found);
  } catch {
    // see keep
  }
  return memory.get(key) ?? null;
}

// Everything whose name begins so.
export function forgetAll(start) {
  const begins = (key) => key.startsWith(start);
  let stored = [];
  try {
    stored = Object.keys(localStorage).filter(begins);
  } catch {
    // see keep
  }
  [...memory.keys()].filter(begins).concat(stored).forEach(forget);
}

export function forget(key) {
  memory.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // see keep
  }
}
