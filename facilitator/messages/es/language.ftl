# In which language somebody reads; and the session's own texts in other languages.
language-choose = Idioma
language-only-in = Solo en { $language }: aún no hay traducción.
language-loses = Lo que empezó a escribir aquí y no envió se perderá. ¿Cargar la página en el otro idioma?
language-anyway = Cargar

## Console: the agenda in other languages
translate-open = Idiomas
translate-title = La agenda en otros idiomas
translate-of = La agenda está escrita en
translate-not-said = sin indicar
translate-also = También en la pantalla
translate-none = ningún segundo idioma
translate-into = Traducir al
translate-says = Los teléfonos y las computadoras muestran la traducción a quien lee en ese idioma. Lo que no la tiene queda como está, y lo dice.
translate-count = Traducidos: { $done } de { $count }
translate-empty = Aún no hay nada que traducir. Escriba primero la agenda.
