# Looking back: questions answered alone, goals, notes thanked for and passed on. Also wherever counts are drawn.
bars-step = { $count ->
    [one] { $step }: 1 persona
   *[other] { $step }: { $count } personas
}
bars-plot = Gráfico de { $y } (hacia arriba) y { $x } (hacia la derecha). La lista que lo acompaña tiene los números.
bars-answers = { $count ->
    [0] Nadie ha respondido todavía
    [one] 1 respuesta
   *[other] { $count } respuestas
}
bars-points = { $count ->
    [one] 1 punto
   *[other] { $count } puntos
}
rank-up = Subir: { $text }, lugar { $place } de { $count }
rank-down = Bajar: { $text }, lugar { $place } de { $count }
rank-out = Sacar: { $text }

reply-share = Quién puede verlo
reply-share-private = Solo yo
reply-share-table = Mi mesa y la organización
reply-share-organisers = La organización
reply-share-all = Toda la sala
reply-unsaved = Sin guardar
reply-saved-private = Guardado. Solo usted lo ve.
reply-saved-table = Guardado. Lo ven su mesa y la organización.
reply-saved-organisers = Guardado. Lo ve la organización.
reply-saved-all = Guardado. Lo ve toda la sala, sin ningún nombre.
reply-several = Elija cuantas quiera.
reply-counted = Contado, sin su nombre. Todavía puede cambiarlo.
reply-not-yet = Sin responder
reply-rank = Lo mejor primero. Use las flechas o arrastre una línea por su número.
reply-rank-send = Este es mi orden
reply-rank-again = Ahora este es mi orden

goals-asked = ¿Cuánto nos acercamos a nuestros objetivos?
goal-0 = Nada
goal-1 = Un poco
goal-2 = En gran parte
goal-3 = Por completo
reflect-shared = { $count ->
    [0] Nadie ha compartido nada todavía
    [one] 1 aporte compartido
   *[other] { $count } aportes compartidos
}
reflect-on-phones = Responda en su teléfono
reflect-private = Lo que cada quien se reserva no se muestra aquí.
note-thank = Agradecer
note-thanked = La mesa { $table } da las gracias
note-forward = Pasar a la organización
note-forwarded = Pasada a la organización
