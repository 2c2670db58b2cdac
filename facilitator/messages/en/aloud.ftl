aloud-switch = Read changes aloud
aloud-what = For screen readers: the stage, the time that is left, new notes.
aloud-left = { $minutes ->
    [one] 1 minute left.
   *[other] { $minutes } minutes left.
}
aloud-notes = { $count ->
    [one] 1 new note on this chart.
   *[other] { $count } new notes on this chart.
}
