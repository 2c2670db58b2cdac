# What the session is for, the preview, the plan against the clock, the close.

resources = Unterlagen
contacts = Wen Sie fragen können

# Preview
preview-page-title = Vorschau: { $title }
preview-kicker = Vorschau der Agenda
preview-purpose = Zweck
preview-outcomes = Was dabei herauskommen soll
preview-agenda = Agenda
preview-total = { $planned ->
    [yes] { $minutes } Minuten insgesamt, bis { $end }.
   *[other] { $minutes } Minuten insgesamt. Die Zeiten zählen ab dem Beginn.
}
preview-remark = Etwas anmerken
preview-remark-on = Etwas anmerken: { $title }
preview-remark-text = Ihre Anmerkung
preview-whole-text = Eine Anmerkung zum Ganzen, wenn Sie mögen
preview-name = Ihr Name
preview-send = Anmerkung senden
preview-approve = Dieser Agenda zustimmen
preview-approved = Vielen Dank. Die Moderation sieht, dass Sie zustimmen.
preview-sent = Vielen Dank. Die Moderation hat Ihre Anmerkung.
preview-empty = Schreiben Sie zuerst Ihre Anmerkung.
preview-say = Was meinen Sie dazu?
remark-approves = stimmt der Agenda zu
remark-on = Zu:
remark-changed = Die Agenda wurde seither geändert.
remark-settled = Erledigt.
remark-settle = Erledigt
remark-open-again = Wieder öffnen

# The console's dialog about the session
about-title = Zweck und Vorschau
about-open = { $n ->
    [0] Zweck und Vorschau
    [one] Zweck und Vorschau: 1 Anmerkung
   *[other] Zweck und Vorschau: { $n } Anmerkungen
}
about-name = Titel
about-purpose = Zweck: warum diese Menschen, warum jetzt
about-outcomes = Ergebnisse: was danach da sein wird, eines je Zeile
about-goals = Ziele, die alle sehen, eines je Zeile
about-preview = Vorschau
about-preview-says = Wer diesen Link hat, liest die ganze Agenda, hinterlässt Anmerkungen und stimmt zu. Was im Raum gesagt wird, ist dort nicht zu sehen.
about-no-remarks = Noch keine Anmerkungen. Schicken Sie der Leitung den Link der Vorschau, um welche zu bekommen.

# The plan against the clock
plan-on-time = Im Zeitplan: fertig um { $end }
plan-through = Nach jetzigem Stand fertig um { $end }
plan-behind = { $minutes } min im Rückstand.
plan-ahead = { $minutes } min voraus.
plan-instead = Fertig um { $end } statt um { $due }.
plan-replan = Als Plan übernehmen
plan-begins = Beginnt
plan-began = Begann
plan-drift-over = +{ $minutes } min
plan-drift-under = −{ $minutes } min

# The close
close-title = Sitzung abschließen
close-reached = Welche Ergebnisse wurden erreicht?
close-new = Was ist jetzt neu?
close-new-says = Ein neuer Schwerpunkt, ein neuer Zweck oder ein neues Ergebnis braucht vielleicht andere Menschen: Dann lohnt sich eine Folgesitzung.
close-new-focus = neuer Schwerpunkt
close-new-purpose = neuer Zweck
close-new-outcome = neues Ergebnis
close-says = Alles bleibt lesbar; Neues wird nicht mehr angenommen. Die Sitzung lässt sich wieder öffnen.
close-count = { $reached } von { $all } Ergebnissen erreicht.
close-renewed = Jetzt gibt es: { $what }.
close-correct = Abschluss berichtigen
close-follow-up = Folgesitzung starten
close-follow-title = { $title }: Folgesitzung

# Set-up
start-outcomes = Was soll da sein, wenn die Sitzung vorbei ist? Ein Ergebnis je Zeile.
start-outcomes-hint = Etwas, worauf man zeigen kann: eine Liste, eine Entscheidung, drei Strategien.
start-purpose = Warum diese Menschen, warum jetzt? (freiwillig)
start-preview-link = Vorschau der Agenda, für die Leitung
start-when = Wann beginnt sie? (freiwillig)
