// One topic answered alone, on a phone: in words (private first, shared by choice), by choice, on a scale, by ranking.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { forget, keep, kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { currentStage, rows } from "facilitator/core/rows.js";
import { letters, words } from "facilitator/core/ui.js";
import { rankList, shuffled } from "facilitator/components/ranking.js";
import { framed, inWords, stepPicker } from "facilitator/components/reply-parts.js";

const LIMIT = 600;
const SHARES = ["private", "table", "organisers", "all"];

// Returns draw(topic): the form for it, with what this person has answered.
export function topicReply(context) {
  const { code, me, outbox } = context;
  const given = signal(new Map()); // what was chosen here and is not in the rows yet: topic → {values, seq}
  const problems = signal(new Map());
  const drafts = signal(new Map()); // words being written: topic → {text, share}

  const set = (map, key, value) => {
    const next = new Map(map.peek());
    if (value === undefined) next.delete(key);
    else next.set(key, value);
    map.value = next;
  };
  const reply = (topic) => rows.get("reply", `${topic.id}.${me.participant}`);

  function values(topic) {
    const row = reply(topic);
    const here = given.value.get(topic.id);
    return here && !(row?.seq >= here.seq) ? here.values : (row?.values ?? []);
  }

  async function choose(topic, chosen) {
    const mine = { values: chosen, seq: Infinity };
    set(given, topic.id, mine);
    set(problems, topic.id);
    const id = outbox.put("topic.reply", { topic: topic.id, values: chosen });
    const answer = await outbox.answered(id);
    if (given.peek().get(topic.id) !== mine) return; // chosen anew meanwhile
    if (answer.ok) return set(given, topic.id, chosen.length ? { values: chosen, seq: answer.seq } : undefined);
    outbox.drop(id);
    set(given, topic.id);
    set(problems, topic.id, answer.error.message);
  }

  // --- in words

  const place = (topic) => `facilitator:${code}:reply:${topic.id}`;
  const saved = (topic) => ({ text: reply(topic)?.text ?? "", share: reply(topic)?.share ?? "private" });
  const draft = (topic) => drafts.value.get(topic.id) ?? kept(place(topic)) ?? saved(topic);

  function change(topic, fields) {
    const now = { ...draft(topic), ...fields };
    set(drafts, topic.id, now);
    keep(place(topic), now);
  }

  async function save(event, topic, typedIn) {
    event.preventDefault();
    const { text, share } = draft(topic);
    const count = letters(text.trim());
    set(problems, topic.id, count > LIMIT ? t("refusal-too-long", { count, limit: LIMIT }) : undefined);
    if (count > LIMIT || (!count && !reply(topic))) return;
    const id = outbox.put("topic.reply", { topic: topic.id, text, share }, { typedIn });
    const answer = await outbox.answered(id);
    if (!answer.ok) {
      outbox.drop(id);
      return set(problems, topic.id, answer.error.message);
    }
    const now = draft(topic);
    if (now.text !== text || now.share !== share) return;
    set(drafts, topic.id);
    forget(place(topic));
  }

  function wordsState(topic) {
    const row = reply(topic);
    if (outbox.pending.value.some((entry) => entry.name === "topic.reply" && entry.args.topic === topic.id)) {
      return t(context.connection.online.value ? "phone-state-sending" : "phone-state-waiting");
    }
    const { text, share } = draft(topic);
    if (text.trim() !== (row?.text ?? "") || (row && share !== row.share)) return text ? t("reply-unsaved") : "";
    return row ? t(`reply-saved-${row.share}`) : "";
  }

  function inOwnWords(topic) {
    const { text, share } = draft(topic);
    const stage = currentStage()?.id;
    return html`<form class="reply" data-topic=${topic.id} @submit=${(event) => save(event, topic, stage)}>
      <label for=${`reply-${topic.id}`}>${words(topic.text)}</label>
      <textarea id=${`reply-${topic.id}`} rows="3" dir="auto" .value=${text} aria-describedby=${`problem-${topic.id}`}
        @input=${(event) => change(topic, { text: event.target.value })}></textarea>
      ${problem(topic)}
      <label for=${`share-${topic.id}`}>${t("reply-share")}</label>
      <select id=${`share-${topic.id}`} @change=${(event) => change(topic, { share: event.target.value })}>
        ${SHARES.map((name) => html`<option value=${name} ?selected=${name === share}>${t(`reply-share-${name}`)}</option>`)}
      </select>
      <button class="primary wide">${t("phone-save")}</button>
      <p role="status" class="quiet">${wordsState(topic)}</p>
    </form>`;
  }

  // --- targeted

  const problem = (topic) => html`<p id=${`problem-${topic.id}`} class="error" role="alert">${problems.value.get(topic.id) ?? ""}</p>`;
  const counted = (topic) => html`<p role="status" class="quiet">${t(values(topic).length ? "reply-counted" : "reply-not-yet")}</p>`;

  const targeted = (topic, inside) => framed(topic.id, topic.text, html`${inside} ${problem(topic)} ${counted(topic)}`);

  function choice(topic) {
    const chosen = values(topic);
    const pick = (at) => {
      if (!topic.many) return choose(topic, [at]);
      choose(topic, chosen.includes(at) ? chosen.filter((other) => other !== at) : [...chosen, at].sort((a, b) => a - b));
    };
    return targeted(
      topic,
      html`${topic.many ? html`<p class="quiet">${t("reply-several")}</p>` : nothing}
      ${topic.options.map(
        (text, at) => html`<label class="choice"
          ><input type=${topic.many ? "checkbox" : "radio"} name=${`choice-${topic.id}`} .checked=${chosen.includes(at)} @change=${() => pick(at)} />
          <span>${words(text)}</span></label
        >`,
      )}`,
    );
  }

  function scale(topic) {
    const steps = Array.from({ length: topic.steps }, (_, at) => ({ value: at + 1, label: String(at + 1) }));
    return targeted(topic, stepPicker({ name: `scale-${topic.id}`, steps, value: values(topic)[0], low: topic.low, high: topic.high, choose: (value) => choose(topic, [value]) }));
  }

  // Nothing counts before the person has said so: the order it begins with is chance.
  function ranking(topic) {
    const row = values(topic);
    const order = drafts.value.get(topic.id)?.order ?? (row.length ? row : shuffled(topic.options.map((_, id) => ({ id })), me.participant).map(({ id }) => id));
    const items = order.map((id) => ({ id: String(id), text: topic.options[id] }));
    const move = (id, to) => {
      const rest = order.filter((other) => other !== Number(id));
      set(drafts, topic.id, { order: [...rest.slice(0, to), Number(id), ...rest.slice(to)] });
    };
    const send = () => {
      choose(topic, order);
      set(drafts, topic.id);
    };
    const same = row.length && order.every((value, at) => value === row[at]);
    return targeted(
      topic,
      html`<p class="quiet">${t("reply-rank")}</p>
        ${rankList(items, { move })}
        <button type="button" class="primary wide" ?disabled=${same} @click=${send}>${t(row.length ? "reply-rank-again" : "reply-rank-send")}</button>`,
    );
  }

  const forms = { choice, scale, ranking };
  return (topic) => (inWords(topic) ? inOwnWords(topic) : forms[topic.form](topic));
}
