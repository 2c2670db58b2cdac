// What a screen reader is told without asking: a table calls, the stage has changed, little time is left. Nothing else.

import { effect } from "@preact/signals-core";
import { t } from "facilitator/core/messages.js";
import { currentStage, rows } from "facilitator/core/rows.js";
import { listed } from "facilitator/components/lists.js";
import { tellTime } from "facilitator/components/time-aloud.js";

export function announceWhatMatters(say) {
  tellTime(say);
  let calling = null; // the tables that call; null: not looked at yet
  let stage = null;
  effect(() => {
    const open = rows
      .all("help")
      .filter((help) => help.open)
      .map((help) => help.table);
    const fresh = calling && open.filter((table) => !calling.has(table));
    calling = new Set(open);
    if (fresh?.length) say(t("console-said-help", { tables: listed(fresh) }));
  });
  effect(() => {
    const current = currentStage();
    const now = current ? `${current.id} ${current.state}` : "";
    if (stage !== null && now !== stage && current)
      say(t(`console-said-${current.state}`, { title: current.title }));
    stage = now;
  });
}
