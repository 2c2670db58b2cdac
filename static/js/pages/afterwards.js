// Afterwards: who may read the report, what becomes of what was said, and what the follow-up page says.

import { draw } from "facilitator/core/page.js";
import { feedbackPart } from "facilitator/components/after-feedback.js";
import { createFollowUp } from "facilitator/components/after-followup.js";
import { hooksPart } from "facilitator/components/after-hooks.js";
import { createLog } from "facilitator/components/after-log.js";
import { openReport, reportPart } from "facilitator/components/after-report.js";
import { openConsole } from "facilitator/components/console-open.js";

const place = (id) => document.getElementById(id);

openConsole(
  (context) => {
    const door = openReport(context);
    const log = createLog(context);
    const followUp = createFollowUp(context);
    draw(place("report"), () => reportPart(context, door));
    draw(place("log"), () => log());
    draw(place("followup"), () => followUp());
    draw(place("feedback"), () => feedbackPart());
    draw(place("hooks"), () => hooksPart(context));
  },
  ({ links }) => links.load(),
);
