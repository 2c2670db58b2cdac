// The PIN: asked for at the door of a console that is bound to one, and set from the console.

import { html, nothing, render } from "lit-html";
import { signal } from "@preact/signals-core";
import { adopt, credential, newKey, post, promise } from "facilitator/core/credentials.js";
import { t } from "facilitator/core/messages.js";
import { startAgain } from "facilitator/core/page.js";
import { rows } from "facilitator/core/rows.js";

const digits = (id) => html`<input id=${id} name="pin" type="password" inputmode="numeric" autocomplete="off" required
  pattern="[0-9]{6}" minlength="6" maxlength="6" title=${t("refusal-pin-digits")} />`;

// Asks at the door, in place of the page; `problem`: why it is asked (again). While too many wrong ones rest, it counts down.
export function askPin(problem) {
  const door = document.getElementById("door");
  door.hidden = false;
  document.getElementById("page").hidden = true;
  return new Promise((resolve) => {
    const send = (event) => {
      event.preventDefault();
      resolve(event.target.pin.value);
    };
    let left = Math.ceil((problem.retry_ms ?? 0) / 1000);
    const show = () => {
      const words = left > 0 ? t("refusal-pin-wait", { seconds: left }) : problem.retry_ms ? t("refusal-pin") : problem.message;
      render(
        html`<h1>${t("pin-title")}</h1>
          <form class="pin-form" @submit=${send}>
            <label for="pin">${t("pin-label")}</label>
            ${digits("pin")}
            <p role="status">${words}</p>
            <button class="primary" ?disabled=${left > 0}>${t("pin-open")}</button>
          </form>
          <p class="quiet">${t("pin-forgotten")}</p>`,
        door,
      );
      if (left-- > 0) setTimeout(show, 1000);
    };
    show();
    door.querySelector("input").value = "";
    door.querySelector("input").focus();
  });
}

const said = signal("");

export function pinPanel({ code, token }) {
  const set = rows.get("lock", "pin");
  const send = async (pin) => {
    const secret = newKey();
    const { link } = credential(code, "console");
    promise(code, "console", { token: pin ? secret : token, link: link ?? token });
    said.value = "";
    try {
      await post(`/api/s/${code}/pin`, { pin, secret }, { Authorization: `Bearer ${token}` });
      if (await adopt(code, "console")) startAgain();
    } catch (error) {
      said.value = error.message ?? t("door-offline");
    }
  };
  const submit = (event) => {
    event.preventDefault();
    send(event.target.pin.value);
    event.target.reset();
  };
  return html`<section>
    <h3>${t("pin-heading")}</h3>
    <p>${t(set ? "pin-is-set" : "pin-says")}</p>
    <form class="console-form" @submit=${submit}>
      <label for="new-pin">${t("pin-new")}</label>
      <div>${digits("new-pin")}<button class="console-button">${t(set ? "pin-change" : "pin-set")}</button></div>
    </form>
    ${set ? html`<button type="button" class="console-button" @click=${() => send("")}>${t("pin-remove")}</button>` : nothing}
    ${said.value ? html`<p class="console-refusal" role="alert">${said.value}</p>` : nothing}
  </section>`;
}
