# The review stage, and starting a session that goes on from another.

review-title = { $count ->
    [one] 1 aporte de la sesión anterior
   *[other] { $count } aportes de la sesión anterior
}
review-show = Mostrar a la sala
review-hide = No mostrar
review-empty = No se trajo nada de antes. Pase a la etapa siguiente.
review-open = Sigue abierto
review-done = Hecho
review-taps = ¿Qué pasó con esto desde entonces?
review-still_true = Sigue vigente
review-changed = Cambió
review-count-still_true = { $count ->
    [one] 1 dice que sigue vigente
   *[other] { $count } dicen que sigue vigente
}
review-count-changed = { $count ->
    [one] 1 dice que cambió
   *[other] { $count } dicen que cambió
}
review-count-done = { $count ->
    [one] 1 dice que está hecho
   *[other] { $count } dicen que está hecho
}
review-changed-since = Qué cambió desde la última vez
review-changed-focus = Enfoque
review-changed-purpose = Propósito
review-changed-outcome = Resultado
review-changed-needed = Quiénes hacen falta ahora
review-kind-step = Anunciado
review-kind-theme = Tema
review-kind-challenge = Desafío
review-kind-strategy = Estrategia
review-kind-note = Pregunta
review-kind-line = De un cartel
review-kind-parked = Estacionamiento
carry-activity = Desde la última vez
carry-stage = Qué resultó de la sesión anterior
carry-instructions = Lo que dijimos entonces y lo que resultó. ¿Qué sigue vigente?
done-carried-show = selección de lo que la sala lee de la sesión anterior
carry-loading = Consultando a la sesión anterior qué se puede traer …
carry-changed = ¿Qué cambió desde la última vez?
carry-tables = Mesas
carry-same = { $count ->
    [one] Como antes: 1 mesa, con su nombre y grupo
   *[other] Como antes: { $count } mesas, con sus nombres y grupos
}
carry-new = Mesas nuevas, según la agenda
carry-items = { $count ->
    [0] No hay nada abierto
    [one] 1 aporte que se puede traer
   *[other] { $count } aportes que se pueden traer
}
carry-items-says = Lo anunciado, lo respondido, lo que sigue abierto y las estrategias elegidas. Se lee en conjunto, como primera etapa.
carry-all = { $count ->
    [one] Elegirlo o no
   *[other] Elegir los { $count }, o ninguno
}
carry-earlier = Sesión anterior: { $code }
carry-later = Sesión siguiente: { $code }
