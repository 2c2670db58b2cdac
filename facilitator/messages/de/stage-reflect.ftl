# Looking back: questions answered alone, goals, notes thanked for and passed on. Also wherever counts are drawn.
bars-step = { $count ->
    [one] { $step }: 1 Person
   *[other] { $step }: { $count } Personen
}
bars-plot = Diagramm: { $y } (nach oben) gegen { $x } (nach rechts). Die Zahlen stehen in der Liste dazu.
bars-answers = { $count ->
    [0] Noch keine Antwort
    [one] 1 Antwort
   *[other] { $count } Antworten
}
bars-points = { $count ->
    [one] 1 Punkt
   *[other] { $count } Punkte
}
rank-up = Nach oben: { $text }, Rang { $place } von { $count }
rank-down = Nach unten: { $text }, Rang { $place } von { $count }
rank-out = Herausnehmen: { $text }

reply-share = Wer darf es sehen?
reply-share-private = Nur ich
reply-share-table = Mein Tisch und das Organisationsteam
reply-share-organisers = Das Organisationsteam
reply-share-all = Alle hier
reply-unsaved = Noch nicht gespeichert
reply-saved-private = Gespeichert. Nur Sie sehen es.
reply-saved-table = Gespeichert. Ihr Tisch und das Organisationsteam sehen es.
reply-saved-organisers = Gespeichert. Das Organisationsteam sieht es.
reply-saved-all = Gespeichert. Alle sehen es; ein Name steht nicht dabei.
reply-several = Wählen Sie so viele, wie Sie möchten.
reply-counted = Gezählt, ohne Ihren Namen. Sie können es noch ändern.
reply-not-yet = Noch nicht beantwortet
reply-rank = Das Beste zuerst. Nutzen Sie die Pfeile oder ziehen Sie eine Zeile an ihrer Nummer.
reply-rank-send = Das ist meine Reihenfolge
reply-rank-again = Das ist jetzt meine Reihenfolge

goals-asked = Wie weit haben wir unsere Ziele erreicht?
goal-0 = Gar nicht
goal-1 = Ein wenig
goal-2 = Größtenteils
goal-3 = Ganz
reflect-shared = { $count ->
    [0] Noch hat niemand etwas geteilt
    [one] 1 Antwort geteilt
   *[other] { $count } Antworten geteilt
}
reflect-on-phones = Antworten Sie auf Ihrem Handy
reflect-private = Was jemand für sich behält, wird hier nicht gezeigt.
note-thank = Danken
note-thanked = Tisch { $table } sagt Danke
note-forward = Ans Organisationsteam weitergeben
note-forwarded = Ans Organisationsteam weitergegeben
