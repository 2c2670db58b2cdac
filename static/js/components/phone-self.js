// What a phone knows of its person, should the server know them no longer (phone-again.js).

import { effect } from "@preact/signals-core";
import { credential, keepCredential } from "facilitator/core/credentials.js";
import { keep } from "facilitator/core/local.js";
import { code } from "facilitator/core/page.js";

export const SELF = `facilitator:${code}:self`;

// What is known of the person is kept for that day; and once the rows are here, this identity is a good one.
export function rememberSelf({ connection, person }) {
  effect(() => {
    const now = person();
    if (now) keep(SELF, { name: now.name, affiliation: now.affiliation, table: now.table });
  });
  effect(() => {
    const held = credential(code, "phone");
    if (connection.synced.value && held?.anew) keepCredential(code, "phone", { ...held, anew: false });
  });
}
