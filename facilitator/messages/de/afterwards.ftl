# Afterwards: the report's way out, the response log, what the follow-up page says.

afterwards-page-title = Danach: { $title }
after-kicker = Danach
after-parts = Teile dieser Seite
after-report = Bericht
after-log = Rückmeldeliste
after-followup = Ergebnisseite
after-feedback = Feedback
after-console = Zurück zur Konsole
after-open = Bericht

after-report-is-draft = Der Bericht ist ein Entwurf: Nur der Link der Konsole öffnet ihn.
after-report-is-preview = Die Leitung liest den Bericht über ihren Link. Teilnehmende sehen ihn noch nicht.
after-report-is-published = Der Bericht ist veröffentlicht: Alle mit dem Code lesen die Ausgabe für Teilnehmende.
after-report-to-draft = Wieder zum Entwurf machen
after-report-to-preview = Die Leitung lesen lassen
after-report-to-published = Veröffentlichen
after-copy-leaders = Link für die Leitung kopieren
after-read-organisers = Ausgabe fürs Organisationsteam lesen
after-read-participants = Ausgabe für Teilnehmende lesen
after-read-follow = Ergebnisseite ansehen

after-without = { $of ->
    [0] Nichts wartet auf eine Rückmeldung: Es wurde noch kein Thema, keine Frage, Herausforderung oder Strategie geschrieben.
   *[other] { $n } von { $of } noch ohne Rückmeldung.
}
after-ready = { $count ->
    [0] Nichts wartet auf Freigabe.
    [one] 1 Rückmeldung wartet auf Freigabe.
   *[other] { $count } Rückmeldungen warten auf Freigabe.
}
after-release-all = { $count ->
    [one] Freigeben
   *[other] Alle { $count } freigeben
}
after-filter = Liste filtern
after-kind = Zeigen
after-kind-expected = Worauf alle warten
after-kind-all = Alles
after-kind-theme = Themen
after-kind-question = Fragen und Verständnisfragen
after-kind-challenge = Herausforderungen
after-kind-strategy = Strategien
after-kind-parked = Themenspeicher
after-kind-note = Andere Notizen
after-kind-line = Zeilen der Plakate
after-one-theme = Thema
after-one-question = Frage
after-one-challenge = Herausforderung
after-type = Art der Strategie
after-type-why = In ein, zwei Wörtern. Die Arten sind die Spalten in der Tabelle der Herausforderungen im Bericht.
after-type-save =
    { $count ->
        [one] 1 Strategie einordnen
       *[other] { $count } Strategien einordnen
    }
after-one-strategy = Strategie
after-one-parked = Themenspeicher
after-one-note = Notiz
after-one-line = Zeile
after-state = Rückmeldung
after-state-all = Mit und ohne
after-state-none = Noch keine
after-state-draft = Noch nicht freigegeben
after-state-changed = Seit der Freigabe geändert
after-state-released = Freigegeben
after-table = Tisch
after-table-all = Alle Tische
after-words = Wörter
after-nothing-yet = Was Tische und Handys in der Sitzung schreiben, steht dann hier, damit Sie sagen können, was daraus wird.
after-none-found = Hier passt nichts. Ändern Sie den Filter oben.
after-more = { $count ->
    [one] 1 weiteren zeigen
   *[other] { $count } weitere zeigen
}
after-choose-all = { $count ->
    [one] Den einen in dieser Liste auswählen
   *[other] Alle { $count } in dieser Liste auswählen
}
after-from = { $count ->
    [one] Tisch { $tables }
   *[other] Tische { $tables }
}
after-too = { $count ->
    [one] 1 weitere Person fragt dasselbe
   *[other] { $count } weitere fragen dasselbe
}
after-form = Die Rückmeldung
after-choose-first = Wählen Sie einen oder mehrere Einträge, um zu sagen, was daraus wird. Die Eingabetaste auf einem gewählten bringt Sie hierher.
after-jump = { $count ->
    [one] Sagen, was daraus wird
   *[other] Sagen, was aus den { $count } gewählten wird
}
after-typed = Was Sie getippt haben, bleibt auf diesem Gerät, bis es gespeichert ist.
after-typed-clear = Meinen Text verwerfen
after-chosen = { $count ->
    [one] 1 Eintrag gewählt
   *[other] { $count } Einträge gewählt; was Sie leer lassen, bleibt bei jedem, wie es ist
}
after-outcome = Was wird daraus?
after-reason = Warum
after-owner = Wer sich kümmert
after-due = Bis
after-link = Link zu dem, was daraus wurde
after-is-done = Das Zugesagte ist erledigt
after-spread = { $count ->
    [one] Dasselbe für den einen Eintrag darunter, sofern er keine eigene Rückmeldung hat
   *[other] Dasselbe für alle { $count } Einträge darunter ohne eigene Rückmeldung
}
after-save = Speichern
after-save-release = Speichern und freigeben
after-released = Freigegeben: Alle lesen es auf der Ergebnisseite.
after-withdraw = Von der Ergebnisseite zurücknehmen

after-followup-not-yet = Die Ergebnisseite sagt, dass sie in Vorbereitung ist. Schreiben Sie, was darauf stehen soll, und veröffentlichen Sie sie dann.
after-followup-told = Auf der Ergebnisseite steht, was hier steht.
after-followup-changed = Sie haben seit der Veröffentlichung etwas geändert: Veröffentlichen Sie noch einmal, damit es zu lesen ist.
after-followup-withdraw = Zurücknehmen: wieder „in Vorbereitung“
after-followup-typed = Was Sie getippt haben, bleibt auf diesem Gerät, bis es gespeichert ist.
after-followup-elsewhere = Das wurde anderswo geändert, seit Sie begonnen haben. Speichern ersetzt nur die Felder, die Sie geändert haben.
after-zone = Die Zeiten gelten in der Zeitzone dieses Geräts ({ $zone }); sie steht beim Lesen dabei.
after-heard = Was wir gehört haben, ein Satz je Zeile (höchstens fünf)
after-steps = Was als Nächstes geschieht
after-step = Schritt { $n }
after-minority = Eine Sicht, die bleiben soll, auch wenn wenige sie teilen
after-minority-none = Keine oder das erste so markierte Thema
after-next = Wann wir uns wiedersehen
after-next-title = Wie es heißt
after-next-place = Wo
after-next-at = Wann
after-next-minutes = Minuten
after-thanks = Dank, und was noch zu sagen ist
after-open-until = Feedback ist möglich bis (leer: unbegrenzt)
after-save-publish = Speichern und veröffentlichen
after-published = Veröffentlicht: Alle lesen es auf der Ergebnisseite.
after-feedback-count = { $count ->
    [0] Noch kein Feedback.
    [one] 1 Feedback auf der Ergebnisseite.
   *[other] { $count }-mal Feedback auf der Ergebnisseite.
}
after-feedback-mean = { $count ->
    [one] Eine Person bewertet den Nutzen mit { $mean } von 5.
   *[other] { $count } Personen bewerten den Nutzen im Durchschnitt mit { $mean } von 5.
}
after-mail = Ein Text für eine E-Mail
after-mail-says = Der Server verschickt keine E-Mails. Kopieren Sie dies in Ihre und ändern Sie es nach Belieben.
after-mail-hello = Vielen Dank für Ihre Teilnahme an „{ $title }“.
after-mail-heard = Was wir gehört haben:
after-mail-steps = Was als Nächstes geschieht:
after-mail-next = Wir sehen uns wieder: { $title }, { $when }
after-mail-link = Was aus Ihren Beiträgen wird, was wir nicht tun und warum: { $link }
after-mail-code = Mit Ihrem persönlichen Code (auf Ihrem Handy unter „Mehr“) finden Sie dort, was aus Ihren Notizen wurde.
after-mail-copy = Text kopieren
after-mail-copied = Kopiert.
after-mail-by-hand = Der Browser lässt diese Seite nicht kopieren. Markieren Sie den Text und kopieren Sie ihn von Hand.
