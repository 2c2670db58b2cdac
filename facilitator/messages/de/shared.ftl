# What several pages say.

skip = Zum Inhalt springen
needs-script = Diese Seite braucht JavaScript. Bitte schalten Sie es ein oder nehmen Sie einen anderen Browser.
cancel = Abbrechen
table-number = Tisch { $number }
table-named = Tisch { $number }: { $name }
table-group = { $table } · { $group }

shell-title = Ihre Sitzung
door-title = Das hat nicht geklappt
door-home = Zurück zum Anfang
door-wrong-link = Dieser Link gilt nicht oder nicht mehr. Bitten Sie die Moderation um einen neuen.
door-offline = Der Server ist nicht erreichbar. Prüfen Sie das WLAN und versuchen Sie es noch einmal.

bar-label = Was gespeichert ist
bar-saved = Alles gespeichert
bar-not-all-saved = Nicht alles gespeichert
bar-connecting = Wird verbunden
bar-refused = Nicht verbunden{ $count ->
    [0] { "" }
    [one] . 1 Eintrag bleibt auf diesem Gerät
   *[other] . { $count } Einträge bleiben auf diesem Gerät
}
bar-sending = { $count ->
    [one] 1 wird gesendet
   *[other] { $count } werden gesendet
}
bar-offline = Offline. Schreiben Sie weiter: Es bleibt auf diesem Gerät
bar-offline-waiting = Offline. { $count ->
    [one] 1 Eintrag wartet auf diesem Gerät
   *[other] { $count } Einträge warten auf diesem Gerät
}
bar-no-storage = Offline. { $count ->
    [0] Bleiben Sie auf dieser Seite
    [one] 1 Eintrag wartet: Bleiben Sie auf dieser Seite
   *[other] { $count } Einträge warten: Bleiben Sie auf dieser Seite
}
bar-forgets = Dieser Browser bewahrt nicht auf, was Sie schreiben. Bleiben Sie auf dieser Seite, bis alles gespeichert ist, oder öffnen Sie sie in einem anderen Browser
bar-tray = { $count ->
    [one] 1 Eintrag wurde nicht angenommen
   *[other] { $count } Einträge wurden nicht angenommen
}
bar-waits = Hier geschrieben, noch nicht gesendet
bar-copy = Kopieren
bar-again = Noch einmal
bar-discard = Verwerfen

clock-running = noch { $clock }
clock-paused = Angehalten bei { $clock }
clock-over = { $clock } über der Zeit. Beenden Sie Ihren Satz
clock-ended = Die Zeit ist um: Beenden Sie Ihren Satz

kind-comment = Kommentar
kind-question = Frage
kind-clarification = Verständnisfrage
kind-experience = Unsere Erfahrung
starter-comment = Mir fällt hier auf, dass
starter-question = Wie haben Sie
starter-clarification = Was meinen Sie mit
starter-experience = Bei uns

note-late = Verspätet eingetroffen
answer-answered = Tisch { $table } antwortet
answer-deferred = Tisch { $table } kommt darauf zurück
answer-declined = Tisch { $table } lässt das offen
somebody = Jemand
session-ended = Diese Sitzung ist beendet. Alles darin bleibt erhalten.
