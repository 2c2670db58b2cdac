# In which language somebody reads; and the session's own texts in other languages.
language-choose = Langue
language-only-in = Seulement en { $language } : pas encore de traduction.
language-loses = Ce que vous avez commencé ici sans l’envoyer sera perdu. Charger la page dans l’autre langue ?
language-anyway = Charger

## Console: the agenda in other languages
translate-open = Langues
translate-title = Le déroulé dans d’autres langues
translate-of = Le déroulé est écrit en
translate-not-said = non précisé
translate-also = Aussi à l’écran
translate-none = pas de deuxième langue
translate-into = Traduire en
translate-says = Les téléphones et les ordinateurs montrent la traduction à qui lit dans cette langue. Ce qui n’en a pas reste tel quel, et le dit.
translate-count = Traduits : { $done } sur { $count }
translate-empty = Il n’y a encore rien à traduire.
