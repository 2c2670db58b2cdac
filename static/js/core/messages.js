// The message catalogue, the same Fluent files as on the server. t("id", {params}) gives the words.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import { alsoFetch } from "facilitator/core/later.js";

let bundle = null;
const { words, moreWords, wordsOf = "" } = document.documentElement.dataset; // addresses; the stage whose words come first

let loading = null;
export function loadMessages(lang) {
  loading ??= load(lang); // asked for again it is the same: what came later stays in it
  return loading;
}

async function load(lang) {
  const source = await fetchCatalogue(words ?? `/messages/${lang}.ftl`);
  const rightToLeft = document.documentElement.dir === "rtl"; // names in other letters would be out of order without marks
  bundle = new FluentBundle(rightToLeft ? `${lang}-u-nu-latn` : lang, { useIsolating: rightToLeft });
  bundle.addResource(new FluentResource(source));
}

// A page that is short of network begins with its own words and those of the stage that is on.
let more = null;
alsoFetch((path) => {
  if (!moreWords || path === `stages/${wordsOf}.js` || path.startsWith("core/")) return null;
  more ??= addWords();
  return more;
});

async function addWords() {
  const source = await fetchCatalogue(moreWords);
  bundle.addResource(new FluentResource(source), { allowOverrides: true });
}

// A network that breaks off while the page loads is no reason to give up.
async function fetchCatalogue(path) {
  for (;;) {
    try {
      const answer = await fetch(path);
      if (answer.ok) return await answer.text();
    } catch {
      // tried again below
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

export function t(id, params) {
  const message = bundle?.getMessage(id);
  if (!message?.value) {
    console.error(`no message ${id}`);
    return id;
  }
  return bundle.formatPattern(message.value, params);
}

// Words for what may have none of its own: a setting of a kind of stage that came from elsewhere.
export const tOr = (id, otherwise, params) => (bundle?.hasMessage(id) ? t(id, params) : otherwise);
