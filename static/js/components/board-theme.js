// The head of a theme on the board: its name, how much lies in it, and what can be done with the whole of it.

import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { openTables } from "facilitator/core/rows.js";
import { ask } from "facilitator/core/ui.js";
import { listed } from "facilitator/components/lists.js";

const NAMED = 8; // tables, up to which their numbers are said

export const themeName = (theme, index) => theme?.title || t("theme-unnamed", { number: index + 1 });

// "heard at 2 of 4 tables"; how much there is where nobody can say where it was said, and on a table's own board.
// `where`: with the numbers of the tables.
export function themeCount(theme, { where = false } = {}) {
  const heard = theme.heard_at.length;
  if (!heard || theme.table) return t("theme-items", { count: theme.items });
  const numbers = where && heard <= NAMED ? listed(theme.heard_at) : "";
  return t(numbers ? "theme-heard-where" : "theme-heard", { heard, tables: Math.max(heard, openTables().length), numbers });
}

export function themeHead({ outbox }, theme, index, all) {
  const name = themeName(theme, index);
  const put = (command, args) => outbox.put(command, { theme: theme.id, ...args });
  const close = (event) => {
    event.target.closest("details").open = false;
  };
  const act = (command, args) => (event) => {
    close(event);
    put(command, args);
  };
  const remove = async (event) => {
    close(event);
    if (!theme.items || (await ask(t("theme-remove-sure", { theme: name }), t("theme-remove")))) put("theme.remove", {});
  };
  // what is opened is seen whole, and closes when something else gets the focus
  const opened = ({ target }) => target.open && target.querySelector(".board-menu").scrollIntoView({ block: "nearest" });
  const left = (event) => {
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
  };
  return html`<div class="board-head">
    <input
      class="board-title"
      dir="auto"
      maxlength="80"
      .value=${theme.title}
      placeholder=${t("theme-name-it")}
      aria-label=${t("theme-name-of", { number: index + 1 })}
      @change=${(event) => put("theme.rename", { title: event.target.value })}
      @keydown=${(event) => event.key === "Enter" && event.target.blur()}
    />
    <p class="board-count">
      ${themeCount(theme, { where: true })} ${theme.minority ? html`<span class="board-minority">${t("theme-minority")}</span>` : nothing}
    </p>
    <details class="board-more" name="board-more" @toggle=${opened} @focusout=${left}>
      <summary aria-label=${t("theme-more", { theme: name })}><span aria-hidden="true">⋯</span></summary>
      <div class="board-menu">
        <button ?disabled=${index === 0} @click=${act("theme.order", { after: all[index - 2]?.id ?? "" })}>${t("theme-earlier")}</button>
        <button ?disabled=${index === all.length - 1} @click=${act("theme.order", { after: all[index + 1]?.id ?? "" })}>
          ${t("theme-later")}
        </button>
        <button aria-pressed=${String(Boolean(theme.minority))} @click=${act("theme.minority", { minority: !theme.minority })}>
          ${t("theme-minority")}
        </button>
        ${all.length > 1
          ? html`<select aria-label=${t("theme-merge", { theme: name })} @change=${(event) => act("theme.merge", { into: event.target.value })(event)}>
              <option value="" selected>${t("theme-merge-into")}</option>
              ${all.map((other, place) => (other === theme ? nothing : html`<option value=${other.id}>${themeName(other, place)}</option>`))}
            </select>`
          : nothing}
        <button @click=${remove}>${t("theme-remove")}</button>
      </div>
    </details>
  </div>`;
}
