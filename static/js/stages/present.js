// The present stage: one voice, everyone looks.

import { effect, signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { draw, slot } from "facilitator/core/page.js";
import { currentStage, session, stagesInOrder } from "facilitator/core/rows.js";
import { listenForPages, materialsPanel, slidesPanel } from "facilitator/components/console-slides.js";
import { materialList, materialTitles } from "facilitator/components/materials.js";
import { turnPages } from "facilitator/components/screen-pages.js";
import { goals } from "facilitator/components/aims.js";
import { breakClock, deckOf, slideOf, slideToRead, slideWhole } from "facilitator/components/slides.js";

// The session opens with what it is for.
const aims = () => (stagesInOrder()[0]?.id === currentStage()?.id ? goals() : nothing);

const text = () => (currentStage()?.settings.text ?? []).map((paragraph) => html`<p dir="auto">${paragraph}</p>`);

export function desk(section, context) {
  draw(slot(section, "break"), breakClock);
  draw(slot(section, "slide"), () => slideToRead(context));
  draw(slot(section, "text"), () => [text(), aims()]);
  draw(slot(section, "materials"), () => materialList(context));
}

export function phone(section, context) {
  desk(section, context);
  const sent = signal("");
  effect(() => {
    session()?.stage;
    sent.value = "";
  });
  draw(slot(section, "ask"), () => (currentStage()?.settings.ask === "off" || session()?.state === "ended" ? nothing : question(context, sent)));
}

function question({ outbox }, sent) {
  const send = (event) => {
    event.preventDefault();
    const form = event.target;
    if (!form.elements.text.value.trim()) return;
    outbox.put("park.add", { text: form.elements.text.value });
    form.reset();
    sent.value = t("ask-sent");
  };
  return html`<form class="present-ask" @submit=${send}>
    <label for="present-ask">${t("ask-label")}</label>
    <textarea id="present-ask" name="text" rows="2" maxlength="2000"></textarea>
    <button>${t("ask-send")}</button>
    <p role="status">${sent.value}</p>
  </form>`;
}

// A page of a deck has the whole screen.
export function screen(section, context) {
  draw(slot(section, "slide"), () => slideWhole(context));
  draw(slot(section, "break"), breakClock);
  draw(slot(section, "text"), () => [...text(), ...materialTitles(), aims()]);
  effect(() => {
    document.body.dataset.slide = String(Boolean(deckOf(slideOf(currentStage()))));
  });
  turnPages(slot(section, "text"));
}

export function console(section, context) {
  const on = (panel) => () => (currentStage()?.kind === "present" ? panel(context, currentStage()) : nothing);
  draw(slot(section, "slides"), on(slidesPanel));
  draw(slot(section, "materials"), on(materialsPanel));
  listenForPages(context);
}

export function ahead(section, context, stage) {
  draw(section, () => (stage()?.kind === "present" ? html`<h3>${t("slide-ahead", { title: stage().title })}</h3> ${slidesPanel(context, stage())} ${materialsPanel(context, stage())}` : nothing));
}
