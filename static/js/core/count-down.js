// Somebody has to wait: it is said how long, second by second, and what they typed stays where it is.

import { t } from "facilitator/core/messages.js";

// `say(words)` each second; `button` rests meanwhile.
export function countDown(error, say, button) {
  let left = Math.ceil(error.retry_ms / 1000);
  if (button) button.disabled = true;
  const show = () => {
    if (left <= 0) {
      if (button) button.disabled = false;
      return say("");
    }
    say(t("wait-again", { message: error.message, seconds: left-- }));
    setTimeout(show, 1000);
  };
  show();
}
