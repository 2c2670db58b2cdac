# The facilitator's console.

console-page-title = Konsole: { $title }
console-room = Der Raum
console-aside = Notizen und Themenspeicher
console-stages = Was die Phase braucht
console-this-stage = Diese Phase
console-next-stage = Kommt als Nächstes
console-close = Schließen
console-save = Speichern
console-saved = Gespeichert

# Now and next
console-now = Jetzt
console-next = Als Nächstes
console-first = Zuerst in der Agenda
console-not-started = Noch nicht gestartet
console-nothing-next = Nichts mehr in der Agenda: Beenden Sie die Sitzung, oder fügen Sie eine Phase hinzu
console-session-ended = Diese Sitzung ist beendet
console-clock = Die Uhr dieser Phase
console-left = übrig
console-over = über der Zeit
console-paused = übrig, angehalten
console-elapsed = bisher
console-stage-ended = Beendet: Angefangene Sätze lassen sich noch abschließen
console-minutes-short = { $minutes } min
console-give-minutes = { $minutes ->
    [one] +1 min: eine Minute dazugeben
   *[other] +{ $minutes } min: { $minutes } Minuten dazugeben
}
console-take-minutes = −{ $minutes } min: { $minutes ->
    [one] eine Minute wegnehmen
   *[other] { $minutes } Minuten wegnehmen
}
console-pause = Anhalten
console-resume = Fortsetzen
console-end-stage = Phase beenden
console-start = Starten
console-start-next = Nächste starten
console-start-again = Neu starten
console-go-back = Zurückgehen
console-start-stage = { $title } starten
console-press-again = In { $seconds } s noch einmal drücken
console-said-press-again = Binnen { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
} noch einmal drücken: { $action }
console-needs-connection = Nicht gesendet: Gerade besteht keine Verbindung. Drücken Sie noch einmal, wenn sie wieder da ist.
console-waits-offline = Wartet auf diesem Gerät, bis die Verbindung wieder da ist.

# Agenda
console-agenda = Agenda
console-minutes = { $minutes } min
console-no-clock = ohne Uhr
console-state-waiting = { $planned }
console-state-running = { $planned }, läuft
console-state-paused = { $planned }, angehalten
console-state-ended = { $planned }, dauerte { $minutes } min

# Tables
console-tables = { $tables ->
    [one] 1 Tisch
   *[other] { $tables } Tische
}
console-people = { $people ->
    [one] 1 Person
   *[other] { $people } Personen
}
console-connected = { $connected } online
console-seats-limit = { $seats ->
    [one] 1 Platz
   *[other] { $seats } Plätze
}
console-lines = { $lines ->
    [one] 1 Zeile
   *[other] { $lines } Zeilen
}
console-posted = Aufgehängt
console-not-posted = Nicht aufgehängt
console-on-wall = An der Wand
console-table-word = Tisch
console-table = Tisch { $number }
console-no-recorder = Kein Protokoll
console-recorder-laptop = Laptop am Tisch
console-recorder-unnamed = Protokoll ohne Namen
console-since-keystroke = seit dem letzten Tastendruck
console-seconds = { $n } s
console-minutes-ago = { $n } min
console-hours-ago = { $n } h
console-add-table = Tisch hinzufügen
console-removed-tables = Aus dem Raum genommen
console-reopen-table = Tisch { $number } wieder öffnen

# Visits
console-visits = { $n ->
    [0] Besuche
   *[other] Besuche: { $n }
}
console-no-visits = Kein Tisch braucht einen Besuch. Wer ruft oder zurückfällt, erscheint hier.
console-visit-help = Hilfe
console-visit-quiet = Still { $minutes } min
console-help-done = Erledigt
console-said-help = Hilfe gewünscht, Tisch { $tables }
console-said-waiting = { $title } wartet
console-said-running = Jetzt: { $title }
console-said-paused = { $title } ist angehalten
console-said-ended = { $title } ist zu Ende

# A table's menu
console-pen = Protokoll
console-recorder-is = Jetzt:
console-take-pen = Stift wegnehmen
console-give-pen = Stift übergeben
console-give-pen-to = Stift an { $name } übergeben
console-records = Führt Protokoll
console-nobody-seated = Hier hat noch niemand Platz genommen. Der QR-Code auf dem Tisch setzt alle hierher, die ihn scannen.
console-person-unnamed = Person { $n }
console-chart = Plakat
console-post-for-them = Für sie aufhängen
console-unpost = Von der Wand nehmen
console-group = Gruppe
console-group-is = Jetzt: { $group }
console-move-to = In { $group } verschieben
console-table-name = Name neben der Nummer
console-seats = Plätze (leer: ohne Grenze)
console-recorder-link = Link fürs Protokoll
console-recorder-link-says = Wer ihn öffnet, kann für diesen Tisch Protokoll führen.
console-copy-link = Link kopieren
console-open-link = Hier öffnen
console-remove = Aus dem Raum nehmen
console-remove-table = Tisch { $number } entfernen
console-remove-says = { $people ->
    [0] Sein Plakat und alles darauf bleiben erhalten; er lässt sich wieder öffnen.
    [one] Die Person hier wählt einen anderen Tisch. Das Plakat und alles darauf bleiben erhalten.
   *[other] Die { $people } Personen hier wählen andere Tische. Das Plakat und alles darauf bleiben erhalten.
}
console-table-removed = Dieser Tisch wurde aus dem Raum genommen. Unter den Tischen lässt er sich wieder öffnen.

# Notes
console-notes = Notizen
console-filter = Welche Notizen
console-notes-all = Alle { $n }
console-notes-open = Offene Fragen { $n }
console-notes-hidden = Ausgeblendet { $n }
console-no-notes-all = Noch keine Notizen. Sie kommen im Galerierundgang.
console-no-notes-open = Keine Frage ist offen. Was gefragt wird, erscheint hier.
console-no-notes-hidden = Keine Notiz ist ausgeblendet. Was Sie ausblenden, lässt sich hier wieder zeigen.
console-more-notes = Ältere Notizen
console-on-chart = bei Tisch { $number }
console-hidden = Ausgeblendet
console-late = Verspätet eingetroffen
console-hide-note = Ausblenden
console-show-note = Einblenden
console-outcome-answered = Beantwortet
console-outcome-deferred = Verschoben
console-outcome-declined = Offen gelassen

# Parking lot
console-parked = { $n ->
    [0] Themenspeicher
   *[other] Themenspeicher: { $n }
}
console-park = In den Themenspeicher legen
console-park-add = Hinzufügen

# The room's buttons
console-open-screen = Leinwand öffnen
console-tents = Tischaufsteller
console-copy-join = Zugangslink kopieren
console-show-qr = QR-Code
console-join = Dieser Sitzung beitreten
console-qr-alt = QR-Code, der die Seite zum Beitreten öffnet
console-end-session = Sitzung beenden
console-reopen = Sitzung wieder öffnen
console-copied = Kopiert
console-copy-failed = Dieser Browser lässt Seiten nicht kopieren. Kopieren Sie es von hier: { $link }
console-links-missing = Die Links sind noch nicht da. Drücken Sie gleich noch einmal.
console-window-blocked = Der Browser hat das neue Fenster blockiert. Erlauben Sie Fenster für diese Seite und drücken Sie noch einmal.

# Shortcuts
console-shortcuts = Tastenkürzel
console-shortcuts-on = Tastenkürzel sind an
console-key-space = Anhalten oder fortsetzen
console-key-plus = Eine Minute dazugeben
console-key-blank = Leinwand dunkel schalten und wieder zeigen
console-key-next = Nächste Phase starten (zweimal drücken)
console-key-escape = Einen ersten Druck zurücknehmen
console-key-help = Diese Liste zeigen
