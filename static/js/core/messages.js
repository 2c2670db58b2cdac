// The message catalogue, the same Fluent files as on the server. t("id", {params}) gives the words.

import { FluentBundle, FluentResource } from "@fluent/bundle";

let bundle = null;

export async function loadMessages(lang) {
  const answer = await fetch(`/messages/${lang}.ftl`);
  bundle = new FluentBundle(lang, { useIsolating: false });
  bundle.addResource(new FluentResource(await answer.text()));
}

export function t(id, params) {
  const message = bundle?.getMessage(id);
  if (!message?.value) {
    console.error(`no message ${id}`);
    return id;
  }
  return bundle.formatPattern(message.value, params);
}
