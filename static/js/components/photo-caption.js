// What a photograph shows, in words: typed beside it by its table or the facilitator, for whoever cannot see it.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { cardDrafts, draftField, tooLong } from "facilitator/components/card-drafts.js";
import { nameOf } from "facilitator/components/photos.js";

const LIMIT = 300;

let drafts = null; // one for the page
const focused = signal({ photo: "", text: "" }); // the text of the field that has the focus is never replaced

export function captionField(context, photo) {
  drafts ??= draftsOf(context);
  const { id } = photo;
  const isFocused = focused.value.photo === id;
  const hold = (event) => (focused.value = { photo: id, text: event.target.value });
  const label = html`${t("photo-shows")} <span class="hidden-but-said">${nameOf(photo)}</span>`;
  const text = isFocused ? focused.value.text : drafts.text(id, photo.caption);
  return html`<div class="photo-words">
    ${draftField(`caption-${id}`, label, text, LIMIT, {
      rows: 3,
      hint: t("photo-shows-why"),
      entered: hold,
      typed: (event) => {
        hold(event);
        drafts.type(id, id, event);
      },
      left: () => {
        focused.value = { photo: "", text: "" };
        drafts.flush(id);
      },
    })}
    ${tooLong(text, LIMIT) ? nothing : drafts.state(id)}
  </div>`;
}

// What this browser still held from before a reload goes out now.
function draftsOf(context) {
  const { code, page, number = 0, outbox } = context;
  const made = cardDrafts(context, `facilitator:${code}:captions:${page}.${number}`, (photo) => {
    const caption = made.text(photo).trim();
    if (tooLong(caption, LIMIT)) return "";
    return outbox.put("photo.describe", { photo, caption }, { coalesce: `caption ${photo}` });
  });
  for (const photo of made.items()) queueMicrotask(() => made.flush(photo));
  return made;
}
