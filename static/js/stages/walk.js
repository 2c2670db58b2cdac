// The walk stage: go and read the other charts, leave notes on them.

import { slot } from "facilitator/core/page.js";
import { showWalk } from "facilitator/components/phone-walk.js";
import { showGallery } from "facilitator/components/screen-gallery.js";

export const phone = (section, context) => showWalk(slot(section, "walk"), context);

export function desk() {}

export const screen = (section, context) => showGallery(slot(section, "gallery"), context);
