# The review stage, and starting a session that goes on from another.

review-title = { $count ->
    [one] 1 Eintrag aus der letzten Sitzung
   *[other] { $count } Einträge aus der letzten Sitzung
}
review-show = Dem Raum zeigen
review-hide = Nicht zeigen
review-empty = Es wurde nichts übernommen. Weiter mit der nächsten Phase.
review-open = Noch offen
review-done = Erledigt
review-taps = Was ist seither daraus geworden?
review-still_true = Gilt noch
review-changed = Geändert
review-count-still_true = { $count ->
    [one] 1 sagt: gilt noch
   *[other] { $count } sagen: gilt noch
}
review-count-changed = { $count ->
    [one] 1 sagt: geändert
   *[other] { $count } sagen: geändert
}
review-count-done = { $count ->
    [one] 1 sagt: erledigt
   *[other] { $count } sagen: erledigt
}
review-changed-since = Was sich seit dem letzten Mal geändert hat
review-changed-focus = Schwerpunkt
review-changed-purpose = Zweck
review-changed-outcome = Ergebnis
review-changed-needed = Wen es jetzt braucht
review-kind-step = Angekündigt
review-kind-theme = Thema
review-kind-challenge = Herausforderung
review-kind-strategy = Strategie
review-kind-note = Frage
review-kind-line = Von einem Plakat
review-kind-parked = Themenspeicher
carry-activity = Seit dem letzten Mal
carry-stage = Was aus der letzten Sitzung wurde
carry-instructions = Was wir damals sagten und was daraus wurde. Was gilt noch?
done-carried-show = gewählt, was der Raum von der letzten Sitzung liest
carry-loading = Die frühere Sitzung wird gefragt, was mitkommen kann …
carry-changed = Was hat sich seit dem letzten Mal geändert?
carry-tables = Tische
carry-same = { $count ->
    [one] Wie zuvor: 1 Tisch, mit Namen und Gruppe
   *[other] Wie zuvor: { $count } Tische, mit Namen und Gruppen
}
carry-new = Neue, wie in der Agenda
carry-items = { $count ->
    [0] Nichts ist offen
    [one] 1 Eintrag kann mitkommen
   *[other] { $count } Einträge können mitkommen
}
carry-items-says = Was angekündigt wurde, was eine Rückmeldung bekam, was noch offen ist und welche Strategien gewählt wurden. Das wird in der ersten Phase gemeinsam gelesen.
carry-all = { $count ->
    [one] Auswählen oder nicht
   *[other] Alle { $count } auswählen oder keinen
}
carry-earlier = Die Sitzung davor: { $code }
carry-later = Die Sitzung danach: { $code }
