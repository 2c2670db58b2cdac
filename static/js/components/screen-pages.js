// Turning pages on the projector: what does not fit waits for the next page; nothing is made smaller, nothing scrolls.

const TURN = 12_000; // ms a page stays
const SPARE = 0.25; // of a line: letters stand out of it
const ROUNDED = 1; // px

// Where the pages of a list begin. `tops` and `bottoms`: of its items, in px from the list's top; `height`: of a page;
// `line`: of a line of text. What is taller than a page runs on over several, of whole lines, the last of each said again.
export function pageStarts(tops, bottoms, height, line = 0) {
  const starts = [];
  const on = Math.max(line, wholeLines(height, line) - line);
  let from = -Infinity;
  for (let at = 0; at < tops.length; at++) {
    if (starts.length && bottoms[at] - from <= height + ROUNDED) continue;
    from = tops[at];
    starts.push(from);
    while (on > 0 && height >= line && bottoms[at] - from > height + line * SPARE) {
      from += on;
      starts.push(from);
    }
  }
  return starts;
}

const wholeLines = (height, line) => (line ? Math.floor(height / line + SPARE) * line : height);

const turning = new WeakSet();

// The same for `ref`, which says the element at every drawing.
export function turnOnce(element) {
  if (!element || turning.has(element)) return;
  turning.add(element);
  turnPages(element);
}

// Lets an element show its children page by page, for ever.
export function turnPages(element) {
  let page = 0;
  const show = () => {
    const items = [...element.children];
    const top = items[0]?.offsetTop ?? 0;
    const tops = items.map((item) => item.offsetTop - top);
    const bottoms = items.map((item, at) => tops[at] + item.offsetHeight);
    const height = element.clientHeight;
    const line = Number.parseFloat(getComputedStyle(items[0] ?? element).lineHeight) || 0;
    const starts = pageStarts(tops, bottoms, height, line);
    element.dataset.pages = String(starts.length);
    page %= starts.length || 1;
    const from = starts[page] ?? 0;
    const until = starts[page + 1] ?? Infinity;
    element.scrollTop = from;
    const runsOn = tops.some((top, at) => top < until && until < bottoms[at]);
    element.style.clipPath = runsOn ? `inset(0 0 ${Math.max(0, height - wholeLines(height, line))}px)` : "";
    // half a line at the foot of a page would only make people wonder
    items.forEach((item, at) => {
      item.style.visibility = bottoms[at] > from && tops[at] < until ? "" : "hidden";
    });
  };
  const timer = setInterval(() => {
    if (!element.isConnected) return leave(); // another took its place
    page++;
    show();
  }, TURN);
  const leave = () => {
    clearInterval(timer);
    removeEventListener("resize", show);
  };
  addEventListener("resize", show); // texts became larger
  document.fonts.ready.then(show);
  new ResizeObserver(show).observe(element);
  new MutationObserver(show).observe(element, { childList: true, characterData: true, subtree: true });
}
