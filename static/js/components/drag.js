// Dragging cards by mouse, pen and finger. A finger takes a card by its grip, so that it can scroll everywhere else.

const FAR = 6; // px before a press becomes a drag
const EDGE = 56; // px from an edge at which what lies beyond scrolls in
const STEP = 14; // px a frame

// `root`: the element that holds cards ([data-card]) and places for them ([data-column]). `take(key)`, `over(drop, index)`
// (drop null: nowhere), `drop()`, `cancel()` are told what happens.
export function startDrag(event, root, { take, over, drop, cancel }) {
  const card = event.target.closest("[data-card]");
  if (event.button !== 0 || !card || event.target.closest("select, input, a, summary")) return;
  if (event.pointerType !== "mouse" && !event.target.closest("[data-grip]")) return;
  const from = { x: event.clientX, y: event.clientY };
  const key = card.dataset.card;
  let at = from;
  let ghost = null;
  let frame = 0;

  function begin() {
    const box = card.getBoundingClientRect();
    ghost = card.cloneNode(true);
    ghost.className += " is-ghost";
    ghost.removeAttribute("data-card");
    ghost.setAttribute("aria-hidden", "true");
    ghost.inert = true;
    Object.assign(ghost.style, { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px` });
    root.setPointerCapture(event.pointerId); // the card itself is drawn anew elsewhere
    root.append(ghost);
    take(key);
    frame = requestAnimationFrame(scroll);
  }

  function move(now) {
    if (now.pointerId !== event.pointerId) return;
    at = { x: now.clientX, y: now.clientY };
    if (!ghost && Math.hypot(at.x - from.x, at.y - from.y) < FAR) return;
    if (!ghost) begin();
    follow();
  }

  function follow() {
    ghost.style.transform = `translate(${at.x - from.x}px, ${at.y - from.y}px)`;
    const place = document.elementFromPoint(at.x, at.y)?.closest("[data-column]");
    if (!place || !root.contains(place)) return over(null, 0);
    const others = [...place.querySelectorAll("[data-card]")].filter((other) => other.dataset.card !== key);
    const index = others.filter((other) => middle(other) < at.y).length;
    over(place.dataset.column, index);
  }

  // Whatever lies under the pointer and can scroll, does so near its edges; the page itself last.
  function scroll() {
    frame = requestAnimationFrame(scroll);
    const page = document.scrollingElement;
    for (let element = document.elementFromPoint(at.x, at.y); element; element = element.parentElement) {
      const whole = element === page;
      if (!whole && !/auto|scroll/.test(getComputedStyle(element).overflowY)) continue;
      const { top, bottom } = whole ? { top: 0, bottom: innerHeight } : element.getBoundingClientRect();
      const by = at.y < top + EDGE ? -STEP : at.y > bottom - EDGE ? STEP : 0;
      const before = element.scrollTop;
      if (by) element.scrollTop += by;
      if (element.scrollTop !== before) return follow();
    }
  }

  function end(done) {
    for (const [name, listener] of Object.entries(listeners)) removeEventListener(name, listener, true);
    cancelAnimationFrame(frame);
    if (!ghost) return;
    ghost.remove();
    done();
  }

  const listeners = {
    pointermove: move,
    pointerup: (up) => up.pointerId === event.pointerId && end(drop),
    pointercancel: (gone) => gone.pointerId === event.pointerId && end(cancel),
    keydown: (pressed) => {
      if (pressed.key !== "Escape" || !ghost) return;
      pressed.preventDefault();
      pressed.stopPropagation();
      end(cancel);
    },
  };
  for (const [name, listener] of Object.entries(listeners)) addEventListener(name, listener, true);
}

const middle = (element) => {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
};
