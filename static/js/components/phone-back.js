// What the phone's "back" closes before it leaves the page: whatever was opened has an entry of its own in the history,
// with the number of all that is open there.

import { uuid } from "facilitator/core/ids.js";

const page = uuid(); // entries of before this page was loaded anew say nothing of what is open on it
const opened = []; // what closes each, the latest last
let leaving = 0; // entries that go away together: of several steps back at once a browser takes only one

const numbered = () => ({ ...history.state, page, opened: opened.length });

history.replaceState(numbered(), "");

addEventListener("popstate", ({ state }) => {
  // One without a number is new: a link to a part of this page has made it.
  const left = state?.opened === undefined ? opened.length : state.page === page ? state.opened : 0;
  while (opened.length > left) opened.pop()();
  history.replaceState(numbered(), "");
});

// `close()`: closes it on the page. Returns what takes its entry away, for when it was closed otherwise.
export function opens(close) {
  opened.push(close);
  history.pushState(numbered(), "");
  return () => {
    if (!opened.includes(close)) return;
    opened.splice(opened.indexOf(close), 1);
    if (!leaving++) queueMicrotask(leave);
  };
}

function leave() {
  history.go(-leaving);
  leaving = 0;
}
