// On a phone the console is one part at a time; the tabs stand at its foot. What a part holds is said in the page by data-in.

import { html, nothing } from "lit-html";
import { signal } from "@preact/signals-core";
import { t } from "facilitator/core/messages.js";
import { rows, session } from "facilitator/core/rows.js";
import { icon } from "facilitator/components/console-icons.js";
import { phoneWords } from "facilitator/components/released.js";

const TABS = { now: "running", tables: "people", visits: "warn", screen: "screen", notes: "notes", agenda: "lines" };

const MANY = 99;

const open = signal("now");

// `visits`: how many tables need one.
export function tabs(page, visits) {
  page.dataset.tab = open.value;
  const counts = { visits, screen: waiting(), notes: rows.all("note").filter((note) => !note.hidden && !note.parked).length };
  const show = (name) => {
    open.value = name;
    page.dataset.tab = name;
    const stage = name === "agenda" && page.querySelector("#agenda [aria-current]");
    if (stage) stage.scrollIntoView({ block: "center" });
    else scrollTo(0, 0);
  };
  return html`${Object.entries(TABS).map(
    ([name, shape]) => html`<button
      type="button"
      class="console-tab ${name === "visits" && visits ? "has-visits" : ""}"
      data-tab=${name}
      aria-current=${name === open.value ? "true" : nothing}
      @click=${() => show(name)}
    >
      ${icon(shape)} <span>${t(`radar-tab-${name}`)}</span> ${counts[name] ? html`<span class="console-tab-count">${counts[name] > MANY ? t("radar-many", { count: MANY }) : counts[name]}</span>` : nothing}
    </button>`,
  )}`;
}

// What phones wrote and the facilitator has not let on the projector yet.
const waiting = () =>
  session()?.release ? phoneWords().filter(({ kind, id }) => !rows.get("release", `${kind}.${id}`)).length : 0;
