aloud-switch = Lire les changements à voix haute
aloud-what = Pour les lecteurs d’écran : l’étape, le temps restant, les nouvelles notes.
aloud-left = { $minutes ->
    [one] Il reste 1 minute.
   *[other] Il reste { $minutes } minutes.
}
aloud-notes = { $count ->
    [one] 1 nouvelle note sur cette affiche.
   *[other] { $count } nouvelles notes sur cette affiche.
}
