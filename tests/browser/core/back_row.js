// Read by test_back_row.py: what is wrong with the texts that can be seen on a projector. Too small, too pale, cut off, or
// with no room at all. `floor`: the least share of the height; `least`: the least contrast.
([floor, least]) => {
  const faults = [];
  const parts = (colour) => colour.match(/[\d.]+/g).map(Number);
  const light = (colour) => {
    const [r, g, b] = parts(colour).map((one) => one / 255).map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      const [, , , alpha = 1] = parts(colour);
      if (alpha > 0) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let texts = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    const style = getComputedStyle(element);
    const said = node.data.trim().slice(0, 40);
    if (!said || !element.getClientRects().length || style.visibility === "hidden" || element.closest(".hidden-but-said, .skip")) continue;
    texts++;
    const size = Number.parseFloat(style.fontSize) / innerHeight;
    if (size < floor - 0.0001) faults.push(`${said}: ${(100 * size).toFixed(1)} % of the height`);
    const [dark, bright] = [light(style.color), light(ground(element))].sort((a, b) => a - b);
    const contrast = (bright + 0.05) / (dark + 0.05);
    if (contrast < least) faults.push(`${said}: contrast ${contrast.toFixed(2)}`);
    const range = document.createRange();
    range.selectNodeContents(node);
    const spare = Number.parseFloat(style.fontSize) * 0.25; // a line's box is higher than its letters
    for (const line of range.getClientRects()) {
      if (line.left < -1 || line.right > innerWidth + 1) faults.push(`${said}: beyond the side`);
      for (let at = element; at !== document.body; at = at.parentElement) {
        if (!["hidden", "clip"].includes(getComputedStyle(at).overflowY)) continue;
        const box = at.getBoundingClientRect();
        const whole = line.top >= box.top - spare && line.bottom <= box.bottom + spare;
        const away = line.bottom <= box.top + spare || line.top >= box.bottom - spare || line.left >= box.right || line.right <= box.left;
        const turns = Number(at.dataset.pages) > 1 || at.className === "gallery-flow";
        if (!whole && !turns) faults.push(`${said}: cut off by ${at.className || at.dataset.slot || at.localName}`);
        if (!whole && !away && turns && element.closest(".group > ol > *, [data-pages] > *").offsetHeight <= at.clientHeight)
          faults.push(`${said}: half a line`);
        if (turns) break;
      }
    }
  }
  for (const list of document.querySelectorAll("[data-pages]")) {
    const rect = list.getBoundingClientRect();
    const spareHere = list.className === "instructions" ? Number.parseFloat(getComputedStyle(list).fontSize) / 4 : 1;
    if (rect.width && list.dataset.pages > 1 && list.scrollHeight <= list.clientHeight + spareHere) faults.push(`turns pages without need: ${list.className || list.dataset.slot}`);
    if (rect.width && list.innerText.trim() && rect.height < floor * innerHeight) faults.push(`no room for ${list.className || list.dataset.slot}`);
  }
  if (document.body.scrollHeight > innerHeight || document.body.scrollWidth > innerWidth) faults.push("the page scrolls");
  return texts ? [...new Set(faults)] : ["nothing to be seen"];
}
