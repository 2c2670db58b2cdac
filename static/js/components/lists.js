// Short things one after the other, as the reader's language lists them: "3, 4, 9".

import { locale } from "facilitator/core/language.js";

export const listed = (things) => new Intl.ListFormat(locale, { type: "unit", style: "short" }).format(things.map(String));
