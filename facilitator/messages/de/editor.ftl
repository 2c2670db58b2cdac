# The agenda's editor in the console.

editor-open = Bearbeiten
editor-title = Agenda bearbeiten
editor-agenda = Die Agenda
editor-detail = Was ausgewählt ist
editor-done = Fertig
editor-back = Zurück zur Agenda
editor-download = Herunterladen
editor-no-download = Die Datei kam nicht an. Versuchen Sie es noch einmal, wenn die Verbindung wieder da ist.
editor-starts = Beginn um
editor-total = { $minutes } min insgesamt
editor-total-until = { $minutes } min insgesamt, bis { $end }
editor-hint = Wählen Sie eine Phase, um sie zu ändern. Jede Änderung gilt sofort, und nichts, was geschrieben wurde, geht je verloren.
editor-to-mind = { $n ->
    [one] Ein Hinweis
   *[other] { $n } Hinweise
}
editor-grip-help = Verschieben Sie sie mit den Pfeiltasten nach oben und unten oder ziehen Sie sie.
editor-move = { $title } verschieben
editor-moved = { $title } ist jetzt { $place } von { $of } in { $activity }
editor-minutes-of = Minuten für { $title }
editor-min = min
editor-on-now = läuft
editor-has-been = war schon dran
editor-add-stage = Phase hinzufügen
editor-add-after = Danach eine hinzufügen
editor-add-activity = Neue Aktivität
editor-new-activity = Neue Aktivität
editor-add-method = Bekannte Methode oder Datei
editor-method-search = Methode suchen
editor-method-facts = { $minutes } min, { $people } Personen
editor-from-file = Oder eine Agenda-Datei (.toml) einsetzen
editor-inserted = Es ist in der Agenda.
editor-taken-off = Herausgenommen: { $n }
editor-put-back = Wieder einsetzen
editor-removed = { $title } wurde herausgenommen. Unter der Agenda lässt sich das rückgängig machen.
editor-activity = Aktivität
editor-field-title = Titel
editor-field-instructions = Anleitung (drei kurze Zeilen auf der Leinwand)
editor-field-notes = Sprechnotizen (nur Sie sehen sie)
editor-up = Früher
editor-down = Später
editor-copy = Kopieren
editor-remove = Herausnehmen
editor-remove-short = Herausnehmen
editor-settings = Wie es abläuft
editor-one-a-line = { $name } (je Zeile ein Eintrag)

# Groups
editor-groups = Gruppen
editor-groups-say = Gruppen haben eigene Leitfragen. In welcher Gruppe ein Tisch ist, ändern Sie in seinem Menü auf der Konsole.
editor-group-name = Name von Gruppe { $number }
editor-group-tables = { $tables ->
    [0] kein Tisch
    [one] Tisch { $numbers }
   *[other] Tische { $numbers }
}
editor-group-remove = { $name } auflösen
editor-group-remove-short = Auflösen
editor-new-group = Gruppe hinzufügen
editor-deal = Tische reihum verteilen

# Questions
editor-topics = Leitfragen
editor-new-topic = Leitfrage hinzufügen
editor-topic-n = Leitfrage { $number }
editor-topic-up = Leitfrage { $number } früher stellen
editor-topic-down = Leitfrage { $number } später stellen
editor-topic-remove = Leitfrage { $number } herausnehmen
editor-topic-group = Wer Leitfrage { $number } bekommt
editor-topic-form = Wie Leitfrage { $number } beantwortet wird
editor-all-groups = Alle Gruppen
editor-form-open = In Worten
editor-form-choice = Auswählen
editor-form-scale = Auf einer Skala
editor-form-ranking = Rangfolge
editor-form-commitment = Mein Vorsatz
editor-options = Optionen (eine je Zeile, mindestens zwei)
editor-options-of = Optionen von Leitfrage { $number }
editor-many = Mehrere wählbar
editor-scale-low = Niedrigste heißt
editor-scale-high = Höchste heißt
editor-scale-steps = Stufen

# Kinds of stage
editor-kind-present = Präsentieren
editor-kind-present-says = Eine Stimme, alle schauen: Text, Folien, Unterlagen, eine Pause.
editor-kind-review = Rückschau
editor-kind-review-says = Was aus der letzten Sitzung wurde: gemeinsam gelesen, und was noch gilt.
editor-kind-discuss = Diskutieren
editor-kind-discuss-says = Reden und schreiben: allein, zu zweit, am Tisch oder alle zusammen.
editor-kind-post = Plakate aufhängen
editor-kind-post-says = Die Tische hängen ihre Plakate an die Wand.
editor-kind-walk = Galerierundgang
editor-kind-walk-says = Alle lesen die anderen Plakate und hinterlassen Notizen.
editor-kind-cluster = Nach Themen ordnen
editor-kind-cluster-says = Ähnliches kommt zusammen, und jedes Thema bekommt einen Namen.
editor-kind-vote = Abstimmen
editor-kind-vote-says = Punktabfrage, Bewertung, Ja oder Nein, Rangfolge oder Faust bis fünf.
editor-kind-pick = Auswählen
editor-kind-pick-says = Jeder Tisch wählt eine Herausforderung und füllt eine Karte aus.
editor-kind-share = Berichtsrunde
editor-kind-share-says = Die Tische berichten der Reihe nach, ihre Karte auf der Leinwand.
editor-kind-reflect = Reflektieren
editor-kind-reflect-says = Zurückschauen: Notizen am eigenen Plakat, Ziele, Vorsätze.
editor-kind-regroup = Plätze wechseln
editor-kind-regroup-says = Alle wechseln den Platz; die Handys sagen, wohin.

# Where a stage takes its items from
editor-source-source = Was am besten passt
editor-source-carry_in = Nichts
editor-source-lines = Zeilen der Plakate
editor-source-notes = Notizen
editor-source-themes = Themen
editor-source-challenges = Herausforderungen
editor-source-strategies = Strategien
