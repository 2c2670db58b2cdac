# The library: all sessions of this machine, and search over them.

library-page-title = Bibliothek
library-title = Bibliothek
library-open = Bibliothek öffnen
library-words = Wörter
library-kind = Was
library-kind-all = Alles
library-kind-line = Zeile eines Plakats
library-kind-note = Notiz
library-kind-answer = Antwort
library-kind-challenge = Herausforderung
library-kind-strategy = Strategie
library-kind-parked = Themenspeicher
library-kind-theme = Thema
library-kind-photo = Foto eines Plakats
library-session = Sitzung
library-session-all = Alle Sitzungen
library-affiliation = Zugehörigkeit
library-since = Von
library-until = Bis
library-opens = Was gefunden wird, öffnet sich in einem Browser, der den Konsolenlink der Sitzung hat, und für alle, sobald der Bericht veröffentlicht ist.
library-found = { $count ->
    [0] Nichts gefunden. Wortanfänge genügen, Akzente spielen keine Rolle.
    [one] 1 Eintrag gefunden.
    [200] Die ersten 200 Einträge. Grenzen Sie die Suche ein, um andere zu sehen.
   *[other] { $count } Einträge gefunden.
}
library-sessions = { $count ->
    [0] Noch keine Sitzung. Die Startseite legt eine an.
    [one] 1 Sitzung auf diesem Rechner.
   *[other] { $count } Sitzungen auf diesem Rechner.
}
library-people = { $count ->
    [one] 1 Person
   *[other] { $count } Personen
}

library-is-open = offen
library-is-ended = beendet
library-console = Konsole
start-library = Alle Sitzungen dieses Rechners
refusal-library-kind = Diese Art gibt es nicht. Wählen Sie eine von: { $kinds }.
