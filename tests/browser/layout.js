// What is wrong with the layout of a page, each fault in a line. `target`: px that what is pressed measures at least.
// Exceptions, of WCAG 2.5.8: a link within a sentence. What scrolls inside itself is not cut off.
(target) => {
  const faults = [];
  const say = (what, element) => faults.push(`${what}: ${element.tagName.toLowerCase()}${element.id ? "#" + element.id : ""}${
    element.className && typeof element.className === "string" ? "." + element.className.trim().split(/\s+/).join(".") : ""} ${
    JSON.stringify((element.innerText ?? element.getAttribute("aria-label") ?? "").trim().slice(0, 50))}`);
  const root = document.documentElement;
  const wide = root.scrollWidth - root.clientWidth;
  if (wide > 0) faults.push(`sideways: ${wide} px`);
  const top = document.querySelector("dialog[open]:modal") ?? document.body;
  const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".hidden-but-said, .skip") && getComputedStyle(element).clipPath === "none" && getComputedStyle(element).opacity !== "0";
  for (const element of top.querySelectorAll("*")) {
    if (!seen(element) || element.closest("svg, select, textarea, input, iframe")) continue;
    const style = getComputedStyle(element);
    const clips = ["hidden", "clip"].includes(style.overflowX) && style.textOverflow !== "ellipsis";
    const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (words && clips && element.scrollWidth > element.clientWidth + 1) say("cut off", element);
    if (words && style.textOverflow === "ellipsis" && style.overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1 && !element.title) say("shortened", element);
  }
  // A title beside something else begins where the page's reading does, in whatever direction its own words run.
  const leftwards = getComputedStyle(root).direction === "rtl";
  for (const title of [...top.querySelectorAll("header > :is(h1, h2, h3)")].filter(seen)) {
    const box = title.getBoundingClientRect();
    const row = [...title.parentElement.children].map((one) => one.getBoundingClientRect());
    const alone = row.filter((one) => one.width && one.top < box.bottom - 2 && one.bottom > box.top + 2).length < 2;
    const said = document.createRange();
    said.selectNodeContents(title);
    const text = said.getBoundingClientRect();
    const off = (leftwards ? box.right - text.right : text.left - box.left) - parseFloat(getComputedStyle(title).paddingInlineStart);
    if (!alone && text.width && off > 2) say("begins at the wrong end", title);
  }
  // What is seen of a box: what scrolls inside itself shows a part.
  const shown = (element, box) => {
    let { left, top, right, bottom } = box;
    for (let at = element.parentElement; at; at = at.parentElement) {
      if (at === document.body || at === root || getComputedStyle(at).overflow === "visible") continue;
      const frame = at.getBoundingClientRect();
      [left, top] = [Math.max(left, frame.left), Math.max(top, frame.top)];
      [right, bottom] = [Math.min(right, frame.right), Math.min(bottom, frame.bottom)];
    }
    return { left, top, right, bottom, width: right - left, height: bottom - top };
  };
  // A button may be pressed anywhere on the card that it covers with what comes after it.
  const pressed = (element) => {
    const after = getComputedStyle(element, "::after");
    const covers = after.content !== "none" && after.position === "absolute" && after.inset === "0px";
    return (covers ? element.offsetParent : element).getBoundingClientRect();
  };
  const boxes = [...top.querySelectorAll("button, a[href], select, input, textarea, summary, [role=button]")]
    .filter((element) => seen(element) && !element.disabled)
    .map((element) => [element, shown(element, element.getBoundingClientRect()), pressed(element)])
    .filter(([, box]) => box.width > 4 && box.height > 4);
  const fixed = (element) => {
    for (let at = element; at; at = at.parentElement) if (["fixed", "sticky"].includes(getComputedStyle(at).position)) return at;
    return null;
  };
  for (const [at, [element, box, whole]] of boxes.entries()) {
    for (const [other, there] of boxes.slice(at + 1)) {
      if (element.contains(other) || other.contains(element) || fixed(element) !== fixed(other)) continue;
      const over = Math.min(box.right, there.right) - Math.max(box.left, there.left);
      const down = Math.min(box.bottom, there.bottom) - Math.max(box.top, there.top);
      if (over > 2 && down > 2) say(`lies over ${other.tagName.toLowerCase()} ${JSON.stringify((other.innerText ?? "").trim().slice(0, 30))}`, element);
    }
    const inSentence = element.tagName === "A" && getComputedStyle(element).display === "inline";
    const label = element.matches("input[type=checkbox], input[type=radio]") && element.closest("label")?.getBoundingClientRect();
    const size = label || whole;
    if (target && !inSentence && Math.min(size.width, size.height) < target - 0.5) say(`${Math.round(size.width)} x ${Math.round(size.height)} px`, element);
  }
  return [...new Set(faults)];
}
