# In which language somebody reads; and the session's own texts in other languages.
language-choose = Sprache
language-only-in = Nur auf { $language }: Das hat noch niemand übersetzt.
language-loses = Was Sie hier begonnen und nicht abgeschickt haben, geht verloren. Die Seite in der anderen Sprache laden?
language-anyway = Laden

## Console: the agenda in other languages
translate-open = Sprachen
translate-title = Die Agenda in anderen Sprachen
translate-of = Sprache der Agenda
translate-not-said = nicht angegeben
translate-also = Auch auf der Leinwand
translate-none = keine zweite Sprache
translate-into = Übersetzen ins
translate-says = Handys und Laptops zeigen die Übersetzung allen, die in dieser Sprache lesen. Was keine hat, bleibt, wie es ist, und sagt das auch.
translate-count = { $done } von { $count } übersetzt
translate-empty = Es gibt noch nichts zu übersetzen. Schreiben Sie zuerst die Agenda.
