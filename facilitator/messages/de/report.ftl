# The report: words that all its formats share, then those of its pages.

report-room = Ganzer Raum
report-table = Tisch { $number }
report-tables = Tische { $numbers }
report-facilitator = Die Moderation
report-comma = ,
report-of = { $n } von { $of }
report-other-affiliations = { $count ->
    [one] 1 weitere
   *[other] { $count } weitere zusammen
}
report-whole-chart = Das ganze Plakat: { $activity }
report-others = Andere
report-no-affiliation = Ohne Angabe der Zugehörigkeit
report-themed-table = Tisch { $number }
report-themed-facilitators = der Moderation

response-used = Wir greifen es auf
response-partly = Wir greifen es teilweise auf
response-later = Später
response-not-used = Wir greifen es nicht auf
response-none = Noch keine Rückmeldung

report-page-title = Bericht: { $title }
report-edition-organisers = Bericht · Ausgabe fürs Organisationsteam
report-edition-participants = Bericht
report-state-draft = Entwurf: Nur das Organisationsteam liest ihn.
report-state-preview = Vorschau für die Leitung: noch nicht veröffentlicht. Rückmeldungen können sich noch ändern.
report-made = Sitzung { $code } · Stand { $day }, { $time }
report-people = { $count ->
    [one] 1 Person
   *[other] { $count } Personen
}
report-tables-count = { $count ->
    [one] 1 Tisch
   *[other] { $count } Tische
}
report-affiliations-count = { $count ->
    [0] keine Zugehörigkeiten
    [one] 1 Zugehörigkeit
   *[other] { $count } Zugehörigkeiten
}
report-formats = Andere Formate
report-format-html = Eine Datei (HTML)
report-format-pdf = PDF
report-format-docx = Word
report-format-xlsx = Excel
report-format-csv = CSV
report-format-md = Markdown
report-format-json = JSON
report-format-png = Bild der Wand
report-format-pptx = Folien
report-other-participants = Ausgabe für Teilnehmende
report-other-organisers = Ausgabe fürs Organisationsteam
report-to-replay = Der Tag noch einmal
report-to-follow = Ergebnisseite
report-contents = Inhalt
report-limits = Was hier steht, haben die Menschen im Raum geschrieben. Es spricht nicht für alle, die es angeht.

report-part-page = Auf einer Seite
report-part-owed = Fragen, auf die wir eine Antwort schulden
report-part-themes = Themen
report-part-topics = Was die Tische sagten, nach Leitfrage
report-part-charts = Plakate, wie sie aufgehängt wurden
report-part-strategies = Herausforderungen und Strategien
report-part-experience = Wer womit Erfahrung hat
report-part-votes = Abstimmungen
report-part-share = Berichtsrunde
report-part-answers = Was alle für sich antworteten
report-part-goals = Ziele und Ergebnisse
report-part-balance = Wer beteiligt war
report-part-log = Was daraus wird: die Rückmeldeliste
report-part-parking = Themenspeicher
report-part-removed = Nicht mehr sichtbar
report-part-agenda = Die Agenda, geplant und durchgeführt
report-part-method = Wie dies entstand, und seine Grenzen
report-part-contacts = Quellen und Kontakte

report-late = verspätet eingetroffen
report-marks-say = Zeichen wie 3f2c9a1b hinter einem Eintrag führen zu ihm zurück: Hängen Sie sie an { $address } an, um ihn dort zu lesen, wo er gesagt wurde, mit seinem Verlauf.
report-not-released = noch nicht freigegeben
report-owner = zuständig: { $name }
report-due = bis { $date }
report-done = erledigt
report-kind-comment = Kommentar
report-kind-question = Frage
report-kind-clarification = Verständnisfrage
report-kind-experience = Erfahrung
report-on = auf dem Plakat: { $table }
report-on-paper = auf Papier
report-too = { $count ->
    [one] 1 weitere Person fragt dasselbe
   *[other] { $count } weitere fragen dasselbe
}
report-answer-answered = { $table } antwortete:
report-answer-deferred = { $table } kommt darauf zurück:
report-answer-declined = { $table } lässt das offen:

report-themes-top = Themen, die an mindestens zwei Tischen genannt wurden
report-named = Genannt, nach Thema:
report-heard-at = { $n } von { $of } Tischen
report-minority = Eine Sicht, die bleiben soll, auch wenn wenige sie teilen
report-minority-mark = als Minderheitsmeinung festgehalten
report-one-table = nur ein Tisch: ein einzelner Punkt, kein gemeinsames Thema
report-still-open = Was noch offen ist
report-open-owed = { $n } von { $of } Fragen und Verständnisfragen ohne Antwort
report-open-strategies = { $n } von { $of } Herausforderungen ohne Strategie
report-open-parking = { $n } von { $of } Einträgen im Themenspeicher ohne Entscheidung
report-open-log = { $n } von { $of } Einträgen noch ohne Rückmeldung
report-against = gegen: { $challenge }
report-taps = Wir auch: { $us_too }, könnten wir nutzen: { $could_use }
report-taps-of = { $count ->
    [one] „Wir auch“ und „Könnten wir nutzen“ zählen, wer tippte, während der Tisch sprach, von 1 beigetretenen Person.
   *[other] „Wir auch“ und „Könnten wir nutzen“ zählen, wer tippte, während der Tisch sprach, von { $count } beigetretenen Personen.
}
report-strategies-top = Strategien, die im Raum am meisten Anklang fanden
report-next = Was als Nächstes kommt
report-no-steps = Noch wurde nichts angekündigt.
report-next-date = { $title }: { $moment }
report-moment = { $day }, { $time } (Zeitzone { $zone })
report-owed-count = Noch ohne Antwort: { $n } von { $of } Fragen und Verständnisfragen. Von diesen stehen die am häufigsten gestellten vorn; die beantworteten folgen.
report-owed-open = Noch offen ({ $count })
report-owed-answered = Beantwortet ({ $count })
report-forwarded = ans Organisationsteam weitergegeben
report-tables-of = Beiträge von { $n } der { $of } Tische
report-posted = aufgehängt { $time }
report-not-posted = nicht aufgehängt
report-readers = gelesen von { $n } von { $of } Personen
report-photo-alt = Foto des Papierplakats: { $name }
report-photo = Foto, { $time }; nicht abgetippt
report-photo-typed = Foto, { $time }; unten abgetippt
report-notes-chart = Zum Plakat als Ganzem
report-challenges-count = { $count ->
    [one] 1 Tisch hat eine Herausforderung genannt.
   *[other] { $count } Herausforderungen in { $rows ->
        [one] 1 Zeile
       *[other] { $rows } Zeilen
    }: Fast gleiche teilen sich eine; die ohne Strategie stehen vorn.
}
report-challenge = Herausforderung
report-strategy-untyped = Noch keine Art
report-strategy-why = Strategie, und warum es gewirkt hat
report-us-too = Wir auch
report-could-use = Könnten wir nutzen
report-asked = Fragen
report-why = Warum:
report-no-strategy = Keine Strategie genannt.
report-experience-consent = Was jemand aus jeder Zugehörigkeit sagte: etwas erprobt zu haben (eine Notiz mit einer Erfahrung), dieselbe Herausforderung zu haben oder das Gesagte nutzen zu können. Das Organisationsteam liest die Namen derer, die dem zugestimmt haben, um sie einander vorzustellen.
report-experience-with = Erfahrung mit
report-table-head = Tisch
report-introduce = Darf vorgestellt werden
report-experience-elsewhere = Erfahrungen auf anderen Zeilen und Plakaten
report-introductions = Wer wem vorgestellt werden könnte
report-introduce-to = Könnte vorgestellt werden
report-introduce-nobody = Niemand hat zugestimmt, vorgestellt zu werden.
report-tried = erprobt
report-us-too-cell = wir auch
report-could-use-cell = könnten wir nutzen
report-voters = Abgestimmt: { $n } von { $of } Personen
report-vote-open = Die Abstimmung ist noch offen: Gezählt wird erst, wenn sie geschlossen ist.
report-place = Rang
report-option = Option
report-votes = Stimmen
report-count = Antworten
report-stage = Phase
report-activity = Aktivität
report-order = Reihenfolge
report-planned = Geplant
report-used = Genutzt
report-from = Von
report-to = Bis
report-not-heard = nicht gehört
report-skipped = übersprungen
report-not-run = fand nicht statt
report-still-running = { $time }, läuft noch
report-answered-by = Beantwortet: { $n } von { $of } Personen; Texte stehen hier, wo sie geteilt wurden
report-outcomes = Angestrebte Ergebnisse
report-reached = erreicht
report-not-reached = nicht als erreicht angegeben
report-renewed = Neu zum Abschluss: { $what }
report-renewed-focus = Schwerpunkt
report-renewed-purpose = Zweck
report-renewed-outcome = Ergebnis
report-goals-rated = Wie weit jedes Ziel nach Meinung der Teilnehmenden erreicht wurde
report-goal = Ziel
report-goal-0 = Gar nicht
report-goal-1 = Ein wenig
report-goal-2 = Größtenteils
report-goal-3 = Ganz
report-rated = Personen mit Bewertung
report-noted = Notizen mit Absender: von { $n } der { $of } Personen.
report-people-head = Personen
report-lines = Geschriebene Zeilen
report-notes-left = Hinterlassene Notizen mit Absender
report-notes-got = Erhaltene Notizen
report-writers = Wer Notizen mit Absender schrieb
report-picture-numbers = Diese Zahlen als Tabelle
report-group-head = Gruppe
report-affiliation-head = Zugehörigkeit
report-balance-tables = Nach Tischen
report-balance-groups = Nach Gruppen
report-balance-affiliations = Nach Zugehörigkeit
report-small-cells = Zugehörigkeiten mit weniger als fünf Personen stehen zusammen, mit der nächstgrößeren, wo es noch zu wenige sind. Niemand ist mit Namen aufgeführt.
report-few-tables = –: nicht genannt, weil dort weniger als fünf Personen saßen oder weil es sich aus dem Genannten errechnen ließe.
report-log-count = Mit Rückmeldung: { $n } von { $of } Einträgen.
report-heard = Was wir gehört haben
report-evidence = Von
report-response = Rückmeldung
report-reason = Warum
report-owner-due = Zuständig, bis
report-item-theme = Thema
report-item-challenge = Herausforderung
report-item-strategy = Strategie
report-item-question = Frage
report-item-clarification = Verständnisfrage
report-item-comment = Kommentar
report-item-experience = Erfahrung
report-item-parked = Themenspeicher
report-item-line = Zeile
report-parked-answered = Beantwortet:
report-parked-follow_up = Bleibt in Arbeit:
report-parked-dropped = Fallen gelassen:
report-parked-open = Darüber wurde nichts entschieden.
report-removed-why = Nur fürs Organisationsteam: was ausgeblendet, zurückgehalten oder in den Themenspeicher verschoben wurde. Nichts ist gelöscht.
report-removed-hidden = ausgeblendet
report-removed-held = zurückgehalten
report-removed-parked = in den Themenspeicher verschoben
report-method-people = { $count ->
    [one] 1 Person ist beigetreten.
   *[other] { $count } Personen sind beigetreten.
}
report-method-tables = Ein Plakat aufgehängt: { $n } von { $of } Tischen.
report-method-anonymous = Ohne Namen: { $n } von { $of } Notizen; sie zählen für keine Person, keinen Tisch und keine Zugehörigkeit.
report-method-paper = Abgetippt: { $n } von { $of } Papierplakaten; die anderen stehen als Fotos da.
report-method-late = { $count ->
    [one] 1 Eintrag kam nach seiner Phase an und ist markiert.
   *[other] { $count } Einträge kamen nach ihrer Phase an und sind markiert.
}
report-method-removed = Nicht mehr sichtbar: { $n } von { $of } Einträgen.
report-method-themed = Den Themen zugeordnet von { $who }.
report-method-skipped = Am Tag selbst übersprungen: { $stages }.
report-method-verbatim = Jedes Zitat ist wörtlich, samt Tippfehlern, und führt zu Tisch und Minute.
report-resources = Quellen
report-contacts = Kontakte

report-not-yet = Der Bericht ist noch nicht veröffentlicht. Sobald er es ist, finden Sie ihn hier; die Ergebnisseite sagt, was als Nächstes kommt.
report-opening = Der Bericht wird geöffnet …
report-leaders-not-yet = Ihr Link stimmt. Das Organisationsteam hat den Bericht noch nicht zum Lesen freigegeben: Fragen Sie dort nach oder kommen Sie später wieder.
report-no-network = Diese Seite erreicht den Server nicht. Nichts ist verloren: Versuchen Sie es noch einmal.
refusal-report-not-yet = Der Bericht ist noch nicht veröffentlicht. Vorher öffnen ihn nur die Links für Organisationsteam und Leitung.
refusal-report-edition = Diese Ausgabe des Berichts gibt es nicht: Fragen Sie nach organisers oder participants.
refusal-report-organisers = Diese Ausgabe ist fürs Organisationsteam: Öffnen Sie sie mit dem Link der Konsole.
refusal-report-failed = Der Bericht ließ sich gerade nicht erstellen. Nichts ist verloren: Versuchen Sie es noch einmal oder wählen Sie ein anderes Format.
done-report-state = geändert, wer den Bericht lesen darf
