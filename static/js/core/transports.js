// WebSocket, unless this network lets pages through and WebSockets not (a venue's firewall): then long polling.

const ENOUGH = 2; // WebSockets in a row that did not come about although the server answered pages
const LOOK_AGAIN = 300_000; // ms after which a lost polling connection makes way for a new try of WebSocket
const MARK = "facilitator:polling"; // this tab has found out before: one failure is enough

// `reachable()`: whether the server answers an ordinary request now. `now()`: monotonic milliseconds.
export function chooseTransport({ reachable = asks, now = () => performance.now(), memory = tab } = {}) {
  let misses = memory.get() ? ENOUGH - 1 : 0;
  let since = 0;
  const polls = () => misses >= ENOUGH;

  return {
    next() {
      if (polls() && now() - since > LOOK_AGAIN) misses = ENOUGH - 1;
      return [polls() ? "polling" : "websocket"];
    },

    // An attempt came to nothing.
    async failed() {
      if (polls()) misses = ENOUGH - 1; // perhaps it is WebSocket that works by now
      else misses = (await reachable()) ? misses + 1 : 0;
      if (polls()) since = now();
    },

    // There is a connection.
    opened() {
      memory.set(polls());
      if (!polls()) misses = 0;
    },
  };
}

async function asks() {
  try {
    const answer = await fetch("/healthz", { cache: "no-store", signal: AbortSignal.timeout?.(3000) });
    return answer.ok;
  } catch {
    return false;
  }
}

const tab = {
  get() {
    try {
      return sessionStorage.getItem(MARK) !== null;
    } catch {
      return false;
    }
  },
  set(polls) {
    try {
      if (polls) sessionStorage.setItem(MARK, "1");
      else sessionStorage.removeItem(MARK);
    } catch {
      // forbidden: it is found out anew with every page
    }
  },
};
