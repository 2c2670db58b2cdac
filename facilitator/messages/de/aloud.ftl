aloud-switch = Änderungen vorlesen
aloud-what = Für Screenreader: die Phase, die verbleibende Zeit, neue Notizen.
aloud-left = { $minutes ->
    [one] Noch 1 Minute.
   *[other] Noch { $minutes } Minuten.
}
aloud-notes = { $count ->
    [one] 1 neue Notiz auf diesem Plakat.
   *[other] { $count } neue Notizen auf diesem Plakat.
}
