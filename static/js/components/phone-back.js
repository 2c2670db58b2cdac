// What the phone's "back" closes before it leaves the page: whatever was opened has an entry of its own in the history.

const opened = []; // what closes each, the latest last

// Entries of before this page was loaded anew close nothing any more.
history.replaceState({ ...history.state, opened: 0 }, "");

addEventListener("popstate", ({ state }) => {
  const left = state?.opened ?? 0;
  while (opened.length > left) opened.pop()();
});

// `close()`: closes it on the page. Returns what takes its entry away, for when it was closed otherwise.
export function opens(close) {
  opened.push(close);
  history.pushState({ ...history.state, opened: opened.length }, "");
  return () => {
    if (!opened.includes(close)) return;
    opened.splice(opened.indexOf(close), 1);
    history.back();
  };
}
