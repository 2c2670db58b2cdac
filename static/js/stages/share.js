// The share stage: reporters speak in turn; each turn has its own clock, beside the stage's.

import { effect } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { draw, slot } from "facilitator/core/page.js";
import { currentStage } from "facilitator/core/rows.js";
import { beforeTheMicrophone } from "facilitator/components/console-cards.js";
import { listenForNext, queue } from "facilitator/components/console-turns.js";
import { listener, ownTurn } from "facilitator/components/phone-turn.js";
import { cardView } from "facilitator/components/report-card.js";
import { tableAndReporter } from "facilitator/components/reporter.js";
import { bar, body, foot, head } from "facilitator/components/screen-turn.js";
import { shown } from "facilitator/components/share-shown.js";
import { onStage, settings, speaking, turnClock, turns } from "facilitator/components/turns.js";

export function phone(section, context) {
  const { me, table } = context;
  say(slot(section, "said"));
  draw(slot(section, "own"), () => ownTurn(table()?.number, table()?.reporter === me.participant));
  draw(slot(section, "listen"), listener(context));
  let watched = "";
  effect(() => {
    const turn = settings().show === "chart" ? onStage() : null;
    const chart = turn ? `chart:${turn.activity}.${turn.table}` : "";
    if (chart !== watched) context.alsoWatch(chart ? [chart] : []);
    watched = chart;
  });
}

export function desk(section, context) {
  say(slot(section, "said"));
  draw(slot(section, "own"), () => html`${ownTurn(context.number, false)} ${speaking()?.table === context.number ? cardView(context.number, { big: true }) : nothing}`);
  draw(slot(section, "now"), () => {
    const turn = onStage();
    if (!turn || turn.table === context.number) return nothing;
    return html`<section class="turn-now"><h2>${tableAndReporter(turn.table)} ${turnClock(turn)}</h2>${shown(turn)}</section>`;
  });
}

export function screen(section) {
  draw(slot(section, "head"), head);
  draw(slot(section, "bar"), bar);
  draw(slot(section, "before"), () => (speaking() || turns().some((turn) => turn.started_at) ? "" : (currentStage()?.instructions ?? "")));
  draw(slot(section, "body"), body);
  draw(slot(section, "foot"), foot);
}

export function console(section, context) {
  draw(slot(section, "queue"), () => (currentStage()?.kind === "share" ? queue(context) : nothing));
  listenForNext(context);
}

export function ahead(section) {
  draw(section, beforeTheMicrophone);
}

// Whoever cannot see the screen is told who has begun to speak.
function say(place) {
  let before = "";
  effect(() => {
    const turn = speaking();
    if (turn && turn.id !== before) place.textContent = t("turn-begins", { table: turn.table });
    before = turn?.id ?? "";
  });
}
