# The room radar: what each table is doing, who needs a visit, and a word to its screens.

refusal-look-up = Solo un mensaje para toda la sala aparece en el proyector.
refusal-no-message = Ese mensaje no existe.

# What a table is doing, in a word
radar-state-nobody = Nadie aquí
radar-state-here = Aquí
radar-state-talking = Conversando
radar-state-writing = Escribiendo
radar-state-quiet = Sin escribir
radar-state-empty = Aún vacío
radar-state-no-recorder = Sin relatoría
radar-state-recorder-away = Relatoría sin conexión
radar-state-offline = Sin conexión
radar-state-ready = Lista
radar-state-posted = Colgado
radar-state-paper = En papel
radar-state-unvisited = Sin visitas

# Why somebody should go there
radar-why-help = Ayuda
radar-why-offline = Sin conexión
radar-why-recorder-away = Relatoría sin conexión
radar-why-no-recorder = Sin relatoría
radar-why-not-posted = Sin colgar
radar-why-empty = Aún vacío
radar-why-quiet = Sin escribir
radar-why-unvisited = Sin visitas
radar-why-questions = Preguntas abiertas
radar-questions-short = { $count ->
    [one] 1 abierta
   *[other] { $count } abiertas
}
radar-give-pen-at = Dar la relatoría: mesa { $number }
radar-post-for = Colgar en su lugar: mesa { $number }
radar-post-all = Colgar todos tal como están
radar-remind = Recordar
radar-remind-table = Recordar: mesa { $number }
radar-remind-all = Recordar a todas
radar-reminded = Recordado hace { $ago }
radar-reminded-all = Mesas a las que se recordó: { $count }
radar-send-readers = Enviar gente a leer
radar-send-readers-to = Enviar gente a leer: cartel { $number }

# The tables
radar-joined = { $count ->
    [one] 1 persona en la sesión
   *[other] { $count } personas en la sesión
}
radar-seated = { $count } con mesa
radar-connected = { $count ->
    [one] 1 en línea
   *[other] { $count } en línea
}
radar-laptops = { $count ->
    [one] 1 computadora
   *[other] { $count } computadoras
}
radar-order = Orden de las mesas
radar-by-need = Por necesidad
radar-by-number = Por número
radar-notes = { $notes ->
    [one] 1 nota
   *[other] { $notes } notas
}
radar-notes-open = { $notes ->
    [one] 1 nota
   *[other] { $notes } notas
}, { $questions ->
    [one] 1 pregunta abierta
   *[other] { $questions } preguntas abiertas
}
radar-notes-open-short = { $notes } · { $questions }?
radar-told = Usted les escribió

# A word to the screens
radar-say = Decir a toda la sala
radar-say-to-table = Un mensaje a las pantallas de esta mesa
radar-say-to-all = Un mensaje a las pantallas de todo el mundo
radar-look-up = Pedir que miren al frente
radar-look-up-says = Queda en teléfonos, computadoras y proyector hasta que usted lo quite.
radar-on-projector = También en el proyector, hasta quitarlo
radar-own-words = En sus propias palabras
radar-send = Enviar
radar-said = Enviado
radar-standing = Ahora en sus pantallas
radar-take-away = Quitar
radar-take-away-words = Quitar: { $text }
radar-on-every-screen = En todas las pantallas:
radar-text-look-up = Por favor, miren al frente.
radar-text-softer = ¿Pueden bajar un poco la voz? Las mesas vecinas no se escuchan.
radar-text-recorder = ¿Quién escribe en su mesa? Por favor, que alguien toque «Yo llevo la relatoría».
radar-text-write = Por favor, escriban lo que tienen hasta ahora, aunque sea una línea.
radar-text-round = ¿Ya se escuchó a todo el mundo? Prueben una ronda rápida: 30 segundos por persona.
radar-text-read-back = Relatoría: por favor, relea el cartel a su mesa. ¿Está bien?
radar-text-coming = Alguien va en camino hacia ustedes.
radar-text-seats = Por favor, tomen su lugar: seguimos en un minuto.
radar-text-finish = Por favor, terminen su frase: seguimos en un minuto.
radar-remind-no-recorder = Su mesa no tiene relatoría todavía. Por favor, que alguien toque «Yo llevo la relatoría» o abra el enlace de la mesa en una computadora.
radar-remind-empty = Pasó la mitad del tiempo y su cartel sigue vacío. ¿En qué están de acuerdo? Basta una línea.
radar-remind-quiet = Hace un rato que no hay nada nuevo en su cartel. ¿Queda algo por escribir, o ya terminaron?
radar-remind-questions = Hay preguntas abiertas en su cartel. Por favor, respondan una o pásenla.
radar-say-unvisited = { $count ->
    [one] Nadie ha visitado el cartel { $charts } todavía. Quien tenga tiempo, por favor vaya y deje la primera nota.
   *[other] Nadie ha visitado los carteles { $charts } todavía. Quien tenga tiempo, por favor vaya a uno de ellos y deje la primera nota.
}
radar-message = De la facilitación
radar-message-all = De la facilitación, para toda la sala
radar-message-dismiss = Entendido
radar-message-said = De la facilitación: { $text }

# Tabs of the console on a phone
radar-tabs = Partes de la consola
radar-tab-now = Ahora
radar-tab-tables = Mesas
radar-tab-visits = Visitas
radar-tab-screen = Pantalla
radar-tab-notes = Notas
radar-tab-agenda = Agenda
radar-many = { $count }+
