# Moderation: on the console, and what a phone is told.
moderation-held = Zurückgehalten
moderation-why-facilitator = von Ihnen
moderation-why-words = Wortliste: { $reason }
moderation-why-reports = von Lesenden gemeldet
moderation-why-block = gesperrtes Handy
moderation-reports = { $count ->
    [one] Eine Person meldet sie
   *[other] { $count } Personen melden sie
  }
moderation-more = Mehr
moderation-reason = Grund, zur Dokumentation
moderation-hold = Zurückhalten
moderation-hide = Ausblenden
moderation-block = Dieses Handy sperren
moderation-unblock = Dieses Handy wieder schreiben lassen
moderation-paused = Handy gesperrt
moderation-words = Wortliste ({ $count })
moderation-words-label = Wörter, bei denen eine Notiz zurückgehalten wird, eines je Zeile; * steht für jede Endung
moderation-words-save = Liste speichern
moderation-words-saved = Die Liste ist gespeichert.
console-notes-held = Zurückgehalten { $n }
console-no-notes-held = Keine Notiz wartet auf Sie. Was Sie ansehen sollten, erscheint hier.

## On a phone
moderation-own-held = Zurückgehalten: Die Moderation liest sie zuerst. Sie können sie neu schreiben.
moderation-own-hidden = Die Moderation zeigt diese Notiz nicht.
moderation-told = Was Sie schreiben, liest die Moderation, bevor andere es sehen. Nichts davon geht verloren.
moderation-told-close = Verstanden
moderation-report = Melden
moderation-report-sure = Gehört diese Notiz nicht hierher? Die Moderation sieht sie sich an. Ihr Name wird nicht genannt.
moderation-reported = Gemeldet. Die Moderation sieht sie sich an.
moderation-identifies = Das könnte verraten, wer jemand ist ({ $found }). Trotzdem stehen lassen?
moderation-identifies-send = So senden
moderation-identifies-edit = Erst ändern
