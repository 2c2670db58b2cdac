// Where what had the focus goes away (a button once it is pressed, a form once it is sent, a stage once it is over), the
// focus would fall to the beginning of the page, and whoever uses a keyboard or a screen reader with it. It goes to the
// heading of that part of the page instead, or of the nearest part around it that is still there.

const SETTLED = 150; // ms in which a part of the page may put the focus where it knows better
const HEADING = "h1, h2, h3, h4, h5, h6";
const WHAT = { childList: true, subtree: true, attributeFilter: ["hidden", "disabled", "open"] };

export function keepFocus() {
  let path = []; // what has the focus, and all around it
  let timer = 0;

  const isLost = () => {
    const now = document.activeElement;
    return path.length > 0 && isGone(path[0]) && (!now || now === document.body || isGone(now));
  };

  // Left on purpose, for a place that takes no focus: what becomes of it later is nothing to whoever left it.
  function forget(left) {
    if (path[0] === left && document.activeElement !== left && !isGone(left)) path = [];
  }

  function find() {
    timer = 0;
    if (!isLost()) return;
    const around = path.slice(1).filter((part) => !isGone(part) && part !== document.body);
    const heading = around.map(headingOf).find(Boolean) ?? headingOf(document.body);
    if (!heading) return;
    if (!heading.hasAttribute("tabindex")) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  addEventListener("focusin", ({ target }) => (path = pathOf(target)), true);
  addEventListener("focusout", ({ target, relatedTarget }) => relatedTarget || requestAnimationFrame(() => forget(target)), true);
  new MutationObserver(() => {
    if (isLost()) timer ||= setTimeout(find, SETTLED);
  }).observe(document.body, WHAT);
}

const isGone = (element) => !element.isConnected || !element.getClientRects().length || element.disabled === true;

const headingOf = (part) => [...part.querySelectorAll(HEADING)].find((heading) => !isGone(heading));

function pathOf(element) {
  const path = [];
  for (let part = element; part instanceof Element; part = part.parentElement) path.push(part);
  return path;
}
