# The card a table fills: challenge, strategies, why; who will report.
card-title = La tarjeta de su mesa
card-of-table = La tarjeta de su mesa
card-challenge = Desafío
card-strategy = Estrategia
card-why = Por qué funcionó
card-empty = Aún no hay nada en la tarjeta.
card-no-challenge = Sin desafío todavía.
card-too-long = { $over ->
    [one] Sobra 1 carácter: acorte el texto y se guardará
   *[other] Sobran { $over } caracteres: acorte el texto y se guardará
}
card-say-why = Diga por qué funcionó: eso es lo que otras personas se llevan
card-strategy-number = Estrategia { $place }
card-take-off = Quitar la estrategia { $place }
card-one-more = Otra estrategia
card-from-chart = Tomar el desafío de aquí
card-ready = Nuestra tarjeta está lista
card-not-ready = Todavía no está lista
card-is-ready = La tarjeta está lista.
card-shown-at-turn = La sala la ve cuando habla su mesa.
card-needs-challenge = Primero escriba el desafío.
card-alike = { $tables } casi lo mismo: cuando hablen, agreguen solo lo nuevo.
tables-listed = { $count ->
    [one] La mesa { $tables } dice
   *[other] Las mesas { $tables } dicen
}
card-count = Tarjetas listas: { $count } de { $total }
card-state-empty = vacía
card-state-begun = empezada
card-state-ready = lista
card-missing = Falta: { $what }
card-missing-challenge = desafío
card-missing-strategy = estrategia
card-missing-why = por qué funcionó
card-missing-reporter = portavoz
reporter-who = ¿Quién será portavoz?
reporter-hint = Elija un nombre de su mesa o escriba uno.
reporter-nameless = Alguien indicó en su teléfono que será portavoz. Escriba su nombre para la pantalla.
reporter-you = Usted es portavoz de su mesa.
reporter-not-me = Mejor otra persona
reporter-me = Yo seré portavoz
reporter-is = { $name } será portavoz.
reporter-none = Su mesa necesita portavoz.
reporter-take = { $name } iba a ser portavoz. ¿Acordaron que lo haga usted?
