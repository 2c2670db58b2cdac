# In which language somebody reads; and the session's own texts in other languages.
language-choose = Language
language-only-in = Only in { $language }: nobody has translated this yet.
language-loses = What you have begun to type here and not sent will be gone. Load the page in the other language?
language-anyway = Load it

## Console: the agenda in other languages
translate-open = Languages
translate-title = The agenda in other languages
translate-of = The agenda’s texts are in
translate-not-said = not said
translate-also = Also on the projector
translate-none = no second language
translate-into = Translate into
translate-says = Phones and desks show a translation to whoever reads in that language. What has none stands as it is, and says so.
translate-count = { $done } of { $count } translated
translate-empty = There is nothing to translate yet. Write the agenda first.
