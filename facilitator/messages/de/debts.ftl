# Questions are debts; the parking lot; help; a table that has finished.
debts-too = { $count ->
    [0] Frage ich auch
    [one] Frage ich auch (1)
   *[other] Frage ich auch ({ $count })
  }
debts-answered = { $count ->
    [one] Ihre Frage hat eine Antwort
   *[other] { $count } Ihrer Fragen haben Antworten
  }
debts-seen = Habe ich gelesen
debts-answer-for = Für den Tisch antworten
debts-asked-too = { $count ->
    [one] eine weitere Person fragt das
   *[other] { $count } weitere fragen das
  }
debts-park = In den Themenspeicher verschieben
debts-end-text = In Worten: die Antwort, wer dranbleibt, warum nicht
debts-end-answered = Beantwortet
debts-end-follow_up = Bleibt in Arbeit
debts-end-dropped = Fallen gelassen
debts-reopen = Wieder öffnen
debts-put-back = Zurück aufs Plakat
debts-parked-left = { $count ->
    [one] Ein Eintrag im Themenspeicher ist noch nicht abgeschlossen. Sie können trotzdem weitergehen.
   *[other] { $count } Einträge im Themenspeicher sind noch nicht abgeschlossen. Sie können trotzdem weitergehen.
  }
debts-questions-left = { $count ->
    [one] Eine Frage ist noch offen.
   *[other] { $count } Fragen sind noch offen.
  }
help-take = Ich komme
help-taken = Es kommt jemand
console-help-taken = übernommen
done-say = Wir sind fertig
done-said = Sie sind fertig. Doch noch nicht?
done-count = Fertig: { $done } von { $tables } Tischen.
done-propose = Die meisten sind fertig:
done-shorten = Noch eine Minute, dann weiter
sounds-on = Leise Töne in dieser Sitzung
sounds-mute = Keine auf diesem Gerät
refusal-not-asked = Nur Fragen und Verständnisfragen können auch andere stellen.
refusal-own-question = Das ist Ihre eigene Frage.
refusal-parked-alone = Das wurde für den Themenspeicher geschrieben: Es gibt kein Plakat, auf das es zurück kann.
