// Two quiet cards on the recorder's desk: at half time a round for those who were not heard; before the end, read it back.

import { effect, signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { timeLeft } from "facilitator/core/clock.js";
import { keep, kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { draw } from "facilitator/core/page.js";
import { chartOf, currentStage } from "facilitator/core/rows.js";
import { readingBack } from "facilitator/components/desk-readback.js";

const READ_BACK = 3 * 60_000; // ms before the end

export function showHints(element, { code, outbox, holdsPen, number }) {
  const place = `facilitator:${code}:hints`;
  const closed = signal(kept(place) ?? []); // STAGE.HINT

  const close = (hint) => {
    closed.value = [...closed.value, hint];
    keep(place, closed.value);
  };

  // Which card the clock asks for: "", "round" or "read".
  function due() {
    const stage = currentStage();
    if (stage?.kind !== "discuss" || stage.settings.scribe !== "one" || stage.settings.unit !== "table" || !holdsPen()) return "";
    const left = timeLeft(stage);
    const whole = stage.minutes * 60_000;
    if (left === null || !whole) return "";
    if (left <= Math.min(READ_BACK, whole / 3)) return chartOf(number)?.posted ? "" : "read";
    return left <= whole / 2 ? "round" : "";
  }

  const now = signal("");
  effect(() => {
    const hint = due();
    now.value = hint && !closed.value.includes(`${currentStage().id}.${hint}`) ? hint : "";
    readingBack.value = hint === "read";
  });

  draw(element, () => {
    const hint = now.value;
    if (!hint) return html`<div role="status"></div>`;
    const id = `${currentStage()?.id}.${hint}`;
    const chart = chartOf(number);
    const ask = () => {
      outbox.put("chart.readback", { chart: chart.id, on: true });
      close(id);
    };
    return html`<div role="status">
      <div class="hint" data-hint=${hint}>
        <p><strong>${t(`hint-${hint}`)}</strong></p>
        <p>${t(`hint-${hint}-how`)}</p>
        <div class="row">
          ${hint === "read" && chart ? html`<button class="primary" @click=${ask}>${t("readback-ask")}</button>` : nothing}
          <button @click=${() => close(id)}>${t("hint-close")}</button>
        </div>
      </div>
    </div>`;
  });
}
