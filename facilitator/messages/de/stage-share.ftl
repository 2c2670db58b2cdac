# The share-out: turns at the microphone, and what the room says to them.
turn-clock-running = noch { $clock } Redezeit
turn-clock-soon = noch { $clock }: Kommen Sie zum Ende
turn-clock-over = Redezeit um { $clock } überschritten
turn-begins = Jetzt spricht Tisch { $table }.
turn-you-speak = Jetzt sprechen Sie
turn-we-speak = Jetzt spricht Ihr Tisch
turn-soon = Kommen Sie zum Ende.
turn-over = Die Zeit ist um: Beenden Sie Ihren Satz.
turn-you-next = Sie sind als Nächstes dran. Kommen Sie nach vorn.
turn-we-next = Ihr Tisch ist als Nächstes dran.
turn-you-place = { $form ->
    [one] Sie sind als Nummer { $place } dran
   *[other] Sie sind als Nummer { $place } dran
}
turn-we-place = { $form ->
    [one] Ihr Tisch ist als Nummer { $place } dran
   *[other] Ihr Tisch ist als Nummer { $place } dran
}
turn-we-spoke = Ihr Tisch hat gesprochen. Wir auch: { $us }. Könnten wir nutzen: { $use }. Fragen: { $asked }.
turn-question = Diesen Tisch etwas fragen
turn-question-to = Ihre Frage an Tisch { $table }
turn-question-send = Frage senden
turn-question-sent = Ihre Frage ist beim Tisch: Sie steht auf dessen Plakat.
turn-state-waiting = wartet
turn-state-speaking = spricht
turn-state-done = war dran
turn-state-skipped = kommt später
tap-us-too = Wir auch
tap-could-use = Könnten wir nutzen
share-about-to-begin = Gleich spricht der erste Tisch.
share-heard = { $count ->
    [one] 1 Tisch haben Sie gehört
   *[other] { $count } Tische haben Sie gehört
}
share-no-card = Die Karte ist leer: Hören Sie dem Tisch zu.
share-first = Als Nächstes:
share-next = Als Nächstes: { $tables }
share-then = Danach: { $tables }
share-all-heard = Alle gehört. Vielen Dank!
share-alike = { $tables } fast dasselbe: Ergänzen Sie nur Neues.
share-alike-first = { $tables } fast dasselbe; ergänzt wird nur noch Neues.
share-questions = { $count ->
    [one] 1 Frage
   *[other] { $count } Fragen
}
share-before = Vor der Berichtsrunde
share-us-too = { $count }-mal „Wir auch“
share-could-use = { $count }-mal „Könnten wir nutzen“
share-family = { $tables } fast dasselbe:
share-family-hint = Sobald die Berichtsrunde läuft, können Sie sie in der Reihenfolge zusammenlegen oder trennen.
share-next-table = Weiter: Tisch { $table }
share-last-done = Der letzte ist fertig
share-add = +{ $seconds } s
share-come-back = Anhalten, später weiter
share-end-turn = Fertig
share-nobody-speaks = Niemand spricht
share-not-begun = Noch hat niemand gesprochen
share-forecast = { $count ->
    [one] Noch 1 Tisch: { $clock } bei diesem Tempo.
   *[other] Noch { $count } Tische: { $clock } bei diesem Tempo.
}
share-forecast-over = Das ist { $clock } zu lang.
share-pace = Ab jetzt je { $seconds } s
share-order = Reihenfolge
share-by-table = Nach Tischen
share-by-random = Per Los
share-by-together = Ähnliche zusammen
share-by-apart = Ähnliche getrennt
share-alike-short = wie { $tables }
share-card-missing = keine Karte
share-again = Noch einmal: Tisch { $table }
share-again-short = Noch einmal
share-call-up = Jetzt: Tisch { $table }
share-call-up-short = Jetzt
share-skip = Später
share-skip-table = Später: Tisch { $table }
share-up = Tisch { $table } einen Platz früher
share-down = Tisch { $table } einen Platz später
