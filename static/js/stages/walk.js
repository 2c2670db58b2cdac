// The walk stage: go and read the other charts, leave notes on them.

import { draw, slot } from "facilitator/core/page.js";
import { outlookPanel, walkControls } from "facilitator/components/console-walk.js";
import { showWalk } from "facilitator/components/phone-walk.js";
import { showGallery } from "facilitator/components/screen-gallery.js";
import { showWalkRule } from "facilitator/components/screen-walk.js";

export const phone = (section, context) => showWalk(slot(section, "walk"), context);

export function desk() {}

export function screen(section, context) {
  showWalkRule(slot(section, "rule"), slot(section, "gallery"));
  showGallery(slot(section, "gallery"), context);
}

export function console(section, context) {
  draw(slot(section, "walk"), () => walkControls(context));
}

export function ahead(section, context, stage) {
  draw(section, outlookPanel(context, stage));
}
