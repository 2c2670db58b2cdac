// The head of a theme on the board: its name, how much lies in it, and what can be done with the whole of it.

import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { openTables } from "facilitator/core/rows.js";

export const themeName = (theme, index) => theme?.title || t("theme-unnamed", { number: index + 1 });

// "heard at 2 of 4 tables", or how much there is where nobody can say where it was said.
export function themeCount(theme) {
  const heard = theme.heard_at.length;
  if (!heard) return t("theme-items", { count: theme.items });
  return t("theme-heard", { heard, tables: Math.max(heard, openTables().length) });
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
  const others = all.filter((other) => other.id !== theme.id);
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
      ${themeCount(theme)} ${theme.minority ? html`<span class="board-minority">${t("theme-minority")}</span>` : nothing}
    </p>
    <details class="board-more">
      <summary aria-label=${t("theme-more", { theme: name })}><span aria-hidden="true">⋯</span></summary>
      <div class="board-menu">
        <button ?disabled=${index === 0} @click=${act("theme.order", { after: all[index - 2]?.id ?? "" })}>${t("theme-earlier")}</button>
        <button ?disabled=${index === all.length - 1} @click=${act("theme.order", { after: all[index + 1]?.id ?? "" })}>
          ${t("theme-later")}
        </button>
        <button aria-pressed=${String(Boolean(theme.minority))} @click=${act("theme.minority", { minority: !theme.minority })}>
          ${t("theme-minority")}
        </button>
        ${others.length
          ? html`<select aria-label=${t("theme-merge", { theme: name })} @change=${(event) => act("theme.merge", { into: event.target.value })(event)}>
              <option value="" selected>${t("theme-merge-into")}</option>
              ${all.map((other, place) => (other === theme ? nothing : html`<option value=${other.id}>${themeName(other, place)}</option>`))}
            </select>`
          : nothing}
        <button @click=${act("theme.remove", {})}>${t("theme-remove")}</button>
      </div>
    </details>
  </div>`;
}
