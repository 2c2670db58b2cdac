# The share-out: turns at the microphone, and what the room says to them.
turn-clock-running = Quedan { $clock } de este turno
turn-clock-soon = Quedan { $clock }: vaya cerrando
turn-clock-over = { $clock } de más en este turno
turn-begins = Ahora habla la mesa { $table }.
turn-you-speak = Ahora habla usted
turn-we-speak = Ahora habla su mesa
turn-soon = Vaya cerrando.
turn-over = Se acabó el tiempo: termine su frase.
turn-you-next = Usted sigue. Pase al frente.
turn-we-next = Su mesa es la siguiente.
turn-you-place = { $form ->
    [one] Está en el lugar { $place } de la fila
   *[other] Está en el lugar { $place } de la fila
}
turn-we-place = { $form ->
    [one] Su mesa está en el lugar { $place } de la fila
   *[other] Su mesa está en el lugar { $place } de la fila
}
turn-we-spoke = Su mesa ya habló. También nos pasa: { $us }. Nos serviría: { $use }. Preguntas: { $asked }.
turn-question = Hacer una pregunta a esta mesa
turn-question-to = Su pregunta a la mesa { $table }
turn-question-send = Enviar la pregunta
turn-question-sent = La mesa ya tiene su pregunta: está en su cartel.
turn-state-waiting = espera
turn-state-speaking = habla
turn-state-done = escuchada
turn-state-skipped = vuelve después
tap-us-too = También nos pasa
tap-could-use = Nos serviría
share-about-to-begin = La primera mesa habla en un momento.
share-heard = { $count ->
    [one] 1 mesa escuchada
   *[other] { $count } mesas escuchadas
}
share-no-card = No hay nada en la tarjeta: escuche a la mesa.
share-first = Sigue:
share-next = A continuación: { $tables }
share-then = Después: { $tables }
share-all-heard = Ya hablaron todas las mesas. ¡Gracias!
share-alike = { $tables } casi lo mismo: agreguen solo lo nuevo.
share-alike-first = { $tables } casi lo mismo; en su turno, solo lo nuevo.
share-questions = { $count ->
    [one] 1 pregunta
   *[other] { $count } preguntas
}
share-before = Antes de la puesta en común
share-us-too = también nos pasa: { $count }
share-could-use = nos serviría: { $count }
share-family = { $tables } casi lo mismo:
share-family-hint = Cuando la puesta en común esté en curso, puede juntarlas o separarlas en la fila.
share-next-table = Sigue: mesa { $table }
share-last-done = La última terminó
share-add = +{ $seconds } s
share-come-back = Parar y volver después
share-end-turn = Listo
share-nobody-speaks = Nadie está hablando
share-not-begun = Nadie ha hablado todavía
share-forecast = { $count ->
    [one] Falta 1 mesa: { $clock } a este ritmo.
   *[other] Faltan { $count } mesas: { $clock } a este ritmo.
}
share-forecast-over = Eso es { $clock } de más.
share-pace = { $seconds } s por turno desde ahora
share-order = Orden
share-by-table = Por mesa
share-by-random = Por sorteo
share-by-together = Parecidas juntas
share-by-apart = Parecidas separadas
share-alike-short = como { $tables }
share-card-missing = sin tarjeta
share-again = Otra vez: mesa { $table }
share-again-short = Otra vez
share-call-up = Ahora: mesa { $table }
share-call-up-short = Ahora
share-skip = Después
share-skip-table = Después: mesa { $table }
share-up = Mesa { $table } antes
share-down = Mesa { $table } un lugar después
