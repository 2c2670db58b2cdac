# Votes: on phones, on the screen, and what the facilitator puts to the vote.
vote-turnout = { $present ->
    [0] Noch hat niemand abgestimmt
   *[other] Abgestimmt: { $voters } von { $present }
}
vote-how-dots = { $count ->
    [one] Sie haben 1 Punkt: Geben Sie ihn dem, was am wichtigsten ist.
   *[other] Sie haben { $count } Punkte: Geben Sie sie dem, was am wichtigsten ist.
}
vote-how-dots-many = Sie haben { $count } Punkte: höchstens { $most } je Option.
vote-how-rating = Bewerten Sie jede Option von 1 (niedrig) bis 5 (hoch).
vote-how-axes = Bewerten Sie jede Option zweimal, von 1 (niedrig) bis 5 (hoch): { $first } und { $second }.
vote-how-yes_no = Sagen Sie zu jeder Option Ja oder Nein.
vote-how-rank = { $count ->
    [one] Wählen Sie die beste Option.
   *[other] Wählen Sie die besten { $count }, der Reihe nach.
}
vote-how-fist = Von 0 (Nein) bis 5 (Ich helfe mit, dass es gelingt).
vote-secret = Niemand sieht, wie Sie abstimmen. Das Ergebnis erscheint, wenn die Abstimmung geschlossen ist.
vote-soon = Die Abstimmung hat noch nicht begonnen.
vote-nothing = Noch steht nichts zur Abstimmung. Es erscheint hier, sobald die Moderation etwas hinzufügt.
vote-in = Ihre Stimme ist da; Sie können sie noch ändern.
vote-kept = Ihre Stimme bleibt auf diesem Handy und geht hinaus, sobald eine Verbindung besteht.
vote-closed = Die Abstimmung ist geschlossen.
vote-own = Sie: { $value }
vote-own-place = Sie: Rang { $place }
vote-own-dots = { $count ->
    [one] Sie: 1 Punkt
   *[other] Sie: { $count } Punkte
}
vote-dots-left = Noch { $left } von { $each } Punkten
vote-dot-more = Ein Punkt mehr: { $text }
vote-dot-less = Ein Punkt weniger: { $text }
vote-unsure = Unsicher
vote-unsure-sign = ? heißt: Ich bin unsicher
vote-yes_no-1 = Ja
vote-yes_no-2 = Nein
vote-fist-0 = Nein: Ich bin dagegen
vote-fist-1 = Große Bedenken
vote-fist-2 = Einige Bedenken, erst besprechen
vote-fist-3 = Damit kann ich leben
vote-fist-4 = Gut
vote-fist-5 = Ich helfe mit, dass es gelingt
vote-rank-yours = Ihre Rangfolge: { $count } von { $each }
vote-rank-first = Tippen Sie zuerst auf das Beste.
vote-rank-others = Noch zur Wahl
vote-said-dots = { $count ->
    [one] 1 Punkt
   *[other] { $count } Punkte
}
vote-said-yes_no = { $yes } Ja, { $no } Nein{ $unsure ->
    [0] { "" }
   *[other] , { $unsure } unsicher
}
vote-said-rating = Durchschnitt { $mean }{ $unsure ->
    [0] { "" }
   *[other] , { $unsure } unsicher
}
vote-said-fist = Durchschnitt { $mean } von 5{ $low ->
    [0] { "" }
    [one] , 1 Person unter 3
   *[other] , { $low } Personen unter 3
}
vote-on-phones = Alle stimmen auf dem eigenen Handy ab.
vote-close = Abstimmung schließen und Ergebnis zeigen
vote-reopen = Abstimmung wieder öffnen
vote-ahead = Kommt in „{ $title }“ zur Abstimmung
vote-prepare = Optionen sammeln
vote-prepare-why = Aus der Quelle dieser Phase. Sehen Sie sie durch und legen Sie zusammen, was dasselbe sagt; der Raum sieht sie, wenn die Abstimmung beginnt.
vote-prepare-again = Neues aufnehmen
vote-options = { $count ->
    [0] Noch steht nichts zur Abstimmung
    [one] 1 Option steht zur Abstimmung
   *[other] { $count } Optionen stehen zur Abstimmung
}
vote-alike = { $count ->
    [one] Ein Paar sagt fast dasselbe.
   *[other] { $count } Paare sagen fast dasselbe.
}
vote-alike-why = Getrennt teilen sie sich die Stimmen derer, die das wollen.
vote-alike-keep = Diesen Text behalten
vote-alike-keep-this = Beide zusammenlegen und diesen Text behalten: { $text }
vote-alike-apart = Sie sind verschieden
vote-merge = Zusammenlegen
vote-merge-this = Mit einer anderen zusammenlegen: { $text }
vote-merge-hint = Wozu gehört „{ $text }“?
vote-merge-here = Gehört hierzu
vote-merge-into = Gehört zu: { $text }
vote-merged = auch:
vote-split = Trennen
vote-split-this = Wieder für sich stehen lassen: { $text }
vote-leave-out = Weglassen
vote-leave-out-this = Nicht zur Abstimmung stellen: { $text }
vote-add-text = Noch eine Option
vote-add = Hinzufügen
