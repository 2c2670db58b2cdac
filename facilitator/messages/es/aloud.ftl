aloud-switch = Leer los cambios en voz alta
aloud-what = Para lectores de pantalla: la etapa, el tiempo que queda y las notas nuevas.
aloud-left = { $minutes ->
    [one] Queda 1 minuto.
   *[other] Quedan { $minutes } minutos.
}
aloud-notes = { $count ->
    [one] 1 nota nueva en este cartel.
   *[other] { $count } notas nuevas en este cartel.
}
