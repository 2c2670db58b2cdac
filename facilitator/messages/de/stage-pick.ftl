# The card a table fills: challenge, strategies, why; who will report.
card-title = Die Karte Ihres Tisches
card-of-table = Die Karte Ihres Tisches
card-challenge = Herausforderung
card-strategy = Strategie
card-why = Warum es gewirkt hat
card-empty = Noch nichts auf der Karte.
card-no-challenge = Keine Herausforderung genannt.
card-too-long = { $over ->
    [one] 1 Zeichen zu viel: Kürzen Sie, dann wird gespeichert
   *[other] { $over } Zeichen zu viel: Kürzen Sie, dann wird gespeichert
}
card-say-why = Sagen Sie, warum es gewirkt hat: Das nehmen andere mit
card-strategy-number = Strategie { $place }
card-take-off = Strategie { $place } entfernen
card-one-more = Noch eine Strategie
card-from-chart = Herausforderung von hier nehmen
card-ready = Unsere Karte ist fertig
card-not-ready = Doch noch nicht fertig
card-is-ready = Die Karte ist fertig.
card-shown-at-turn = Der Raum sieht sie, wenn Ihr Tisch spricht.
card-needs-challenge = Nennen Sie zuerst die Herausforderung.
card-alike = { $tables } fast dasselbe: Ergänzen Sie in Ihrem Redebeitrag nur Neues.
tables-listed = { $count ->
    [one] Tisch { $tables } sagt
   *[other] Die Tische { $tables } sagen
}
card-count = { $count } von { $total } Karten fertig
card-state-empty = leer
card-state-begun = begonnen
card-state-ready = fertig
card-missing = Fehlt: { $what }
card-missing-challenge = Herausforderung
card-missing-strategy = Strategie
card-missing-why = warum es gewirkt hat
card-missing-reporter = wer berichtet
reporter-who = Wer berichtet?
reporter-hint = Wählen Sie einen Namen an Ihrem Tisch oder tippen Sie einen ein.
reporter-nameless = Jemand hat auf dem Handy zugesagt zu berichten. Tippen Sie den Namen für die Leinwand ein.
reporter-you = Sie berichten für Ihren Tisch.
reporter-not-me = Lieber jemand anderes
reporter-me = Ich berichte
reporter-is = { $name } berichtet.
reporter-none = Für Ihren Tisch berichtet noch niemand.
reporter-take = { $name } soll berichten. Ist abgesprochen, dass Sie es tun?
