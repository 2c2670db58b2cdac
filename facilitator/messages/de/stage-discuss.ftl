# Discussions: lines from phones, introductions, the room's sheet.
carried-in = Von vorher: { $title }
desk-quiet = { $count ->
    [one] 1 Zeile von einem Handy angeboten
   *[other] { $count } Zeilen von Handys angeboten
}
desk-quiet-take = Aufs Plakat setzen
desk-quiet-leave = Weglassen
phone-sheet-of = Was geschrieben wurde
phone-quiet = Still eine Zeile beitragen
phone-line-topic = Welche Leitfrage
phone-line-text = Ihre Zeile
phone-line-quiet = Eine Zeile für das Protokoll
phone-line-unnamed = Wer Protokoll führt, sieht sie ohne Ihren Namen und setzt sie aufs Plakat.
phone-line-anonymous = Niemand erfährt, wer sie geschrieben hat.
phone-line-add = Hinzufügen
phone-line-offer = Dem Protokoll anbieten
phone-line-added = Hinzugefügt. Gern noch eine.
phone-line-offered = Das Protokoll hat sie.
phone-line-held = Nur für Sie, bis alle gezeigt werden
phone-line-waits = Wartet auf das Protokoll
phone-line-taken = Auf dem Plakat
phone-my-lines = Was Sie geschrieben haben
screen-lines = { $count ->
    [one] 1 Zeile
   *[other] { $count } Zeilen
}
introduce-title = Wer Sie sind
introduce-who-sees = Das sehen Ihr Tisch und die Moderation. Die Leinwand zeigt nur, wie viele woher kommen.
introduce-table = An Ihrem Tisch
who-about = Ein Satz über Sie (freiwillig)
roster-count = { $count ->
    [0] Sagen Sie, woher Sie kommen: auf Ihrem Handy
    [one] Menschen aus 1 Ort
   *[other] Menschen aus { $count } Orten
}
console-release = { $count ->
    [one] Die 1 allein geschriebene Zeile zeigen
   *[other] Alle { $count } allein geschriebenen Zeilen zeigen
}
console-held = Bis dahin sehen alle nur, was sie selbst geschrieben haben. Am Ende der Phase werden die Zeilen ohnehin gezeigt, außer die Einstellung lautet: von Hand.
console-write = Eine Zeile schreiben, die alle sehen
console-post-all = { $count ->
    [one] 1 Plakat aufhängen, wie es ist
   *[other] { $count } Plakate aufhängen, wie sie sind
}
