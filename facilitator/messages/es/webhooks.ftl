# Webhooks, and what programs ask for.

refusal-too-many-hooks = Una sesión avisa como máximo a { $limit } direcciones. Quite una primero.
refusal-no-hook = Ese webhook ya no está.
refusal-no-delivery = Esa entrega ya no está.
refusal-no-row-kind = Ese tipo de fila no existe; /api/schema los enumera.
refusal-no-row = Esa fila no existe, o la consola no puede leerla.
refusal-too-many-people = Son más de { $limit } personas a la vez. Divida la lista.
refusal-import-words = Persona { $line }: el campo { $column } es demasiado largo o contiene letras que no se pueden conservar.
refusal-import-table = Persona { $line }: no hay mesa { $table } en esta sesión.
refusal-import-full = Persona { $line }: la mesa { $table } está llena.
refusal-import-empty = Persona { $line }: no tiene nombre ni procedencia.
done-hook-remove = webhook quitado
done-hook-pause = webhook en pausa, o reanudado
done-hook-test = webhook probado
hooks-title = Webhooks
hooks-says = Se puede avisar a otros programas de lo que pasa: con firma, reintentos durante nueve horas y sin nombres.
hooks-url = Dirección
hooks-events = Se le avisa
hooks-event-stage = cuando una etapa se inicia, se pausa o termina
hooks-event-post = cuando se cuelga un cartel
hooks-event-response = cuando se publica una devolución
hooks-event-publication = cuando se publica el informe
hooks-event-test = una prueba
hooks-add = Agregar la dirección
hooks-paused = (en pausa)
hooks-secret = Las entregas se firman con este secreto. Solo se muestra ahora:
hooks-test = Probar
hooks-pause = Pausar
hooks-resume = Continuar
hooks-remove = Quitar
hooks-waiting = { $tries ->
    [0] { $when }, { $what }: en camino
   *[other] { $when }, { $what }: no llegó ({ $why }); se intenta de nuevo
}
hooks-arrived = { $when }, { $what }: llegó
hooks-given_up = { $when }, { $what }: sin más intentos ({ $why })
hooks-why = { $problem ->
    [no-address] esa dirección no existe
    [this-network] una dirección de esta red: inicie el servidor con --hooks-private para permitirla
    [slow] sin respuesta en diez segundos
    [certificate] su certificado no es válido
    [refused] nada escucha ahí
    [closed] cortó la comunicación
    [unreachable] no hay ruta hasta ahí
    [no-http] lo que respondió no es HTTP
   *[other] respondió { $status }
}
