# Looking back: where a sentence was said and what became of it; the day played again.
done-screen-replay = el día reproducido en la pantalla
refusal-not-published = Esto no es público. Ábralo desde la consola, o cuando se haya publicado el informe.
refusal-trace-none = Aquí no hay nada que revisar. Quizás nunca fue público, o se retiró.
refusal-trace-time = Ese no es un momento del día: t es un número de milisegundos.
refusal-replay-speed = El día se puede reproducir a 1, 10 o 60 veces su velocidad, o detenerse con 0.
at-page-title = Dónde se dijo · { $title }
replay-page-title = El día otra vez · { $title }

# Where it was said.
trace-kicker = Dónde se dijo, y en qué quedó
trace-links = Siga desde aquí
trace-chart-now = Todo el cartel, como está ahora
trace-replay = El muro en ese momento
trace-report = El informe
trace-as-it-is = Como está ahora
trace-as-it-was = Como estaba: { $time }
trace-not-there = En ese momento no estaba, o no era público.
trace-became = En qué quedó
trace-nothing-became = No hay nada escrito al respecto.
trace-here = Es esto
trace-away = fuera del cartel
trace-why = Por qué funcionó:
trace-reason = Motivo:
trace-owner = A cargo: { $owner } · hasta: { $due }
trace-gone = Después se retiró.
trace-is-held = Está retenido: la sala no lo ve.
trace-is-hidden = Está oculto: la sala no lo ve.
trace-is-parked = Está en el estacionamiento.
trace-empty = Aún no hay nada escrito.
trace-not-posted = En ese momento no estaba en el muro.
trace-photos = { $count ->
    [one] Con una foto.
   *[other] Con { $count } fotos.
  }
trace-photo-alt = Foto del cartel de la mesa { $table }
trace-parked-from = Dónde se escribió
trace-theme-unnamed = Tema sin nombre
trace-theme-count = { $items ->
    [one] Un aporte,
   *[other] { $items } aportes,
  } { $tables ->
    [0] sin mesa en particular
    [one] en una mesa
   *[other] en { $tables } mesas
  }
trace-see-then = { $time }: ver cómo estaba entonces
trace-kind-line = Línea de un cartel
trace-kind-note = Nota
trace-kind-chart = Cartel
trace-kind-answer = Respuesta a una nota
trace-kind-challenge = Desafío
trace-kind-strategy = Estrategia
trace-kind-theme = Tema
trace-kind-parked = Estacionamiento
trace-kind-photo = Foto de un cartel
trace-kind-reply = Respuesta a una pregunta
trace-whole = Sobre todo el cartel
trace-no-lines = Aún no hay nada escrito en él.
trace-jump = Ir a su lugar en el cartel
trace-by-anonymous = sin nombre
trace-by-server = el servidor
trace-by-facilitator = la facilitación
trace-by-recorder = la relatoría de la mesa { $table }
trace-by-participant = { $table ->
    [0] alguien de la sala
   *[other] alguien de la mesa { $table }
  }
trace-did-begun = Primeras palabras
trace-did-photographed = Se tomó la foto
trace-did-written = Se escribió
trace-did-changed = Se modificó
trace-did-moved = Se movió a
trace-did-removed = Se retiró
trace-did-held = { $why ->
    [words] Se retuvo: una palabra de la lista
    [reports] Se retuvo: quienes leen lo consideraron fuera de lugar
    [block] Se retuvo: el teléfono estaba en pausa
   *[other] Se retuvo
  }
trace-did-hidden = Se ocultó
trace-did-shown = Se mostró
trace-did-offered = Se propuso a la relatoría
trace-did-taken = La relatoría lo tomó
trace-did-parked = Se envió al estacionamiento
trace-did-unparked = Se sacó del estacionamiento
trace-did-typed = Se transcribió de sus fotos
trace-did-untyped = Al final no se transcribió
trace-did-posted = Se colgó en el muro
trace-did-unposted = Se descolgó del muro
trace-did-themed = Se puso en el tema
trace-did-unthemed = Se sacó de su tema
trace-did-answered = { $outcome ->
    [deferred] Se responderá después
    [declined] Se dejó abierto, con un motivo
   *[other] Se respondió
  }
trace-did-reanswered = { $outcome ->
    [deferred] Cambió la respuesta: después
    [declined] Cambió la respuesta: se deja abierto
   *[other] Cambió la respuesta
  }
trace-did-unanswered = Se retiró la respuesta
trace-did-forwarded = Se pasó a la organización
trace-did-thanked = La mesa lo agradeció
trace-did-asked = { $count ->
    [one] Una persona más pregunta lo mismo
   *[other] { $count } personas más preguntan lo mismo
  }
trace-did-ready = Quedó listo para la puesta en común
trace-did-unready = Dejó de estar listo
trace-did-heard = Se dijo al micrófono
trace-did-minority = Se marcó como opinión minoritaria que conviene conservar
trace-did-on-screen = Se admitió en la pantalla
trace-did-off-screen = Se quitó de la pantalla
trace-did-settled = { $outcome ->
    [answered] Se resolvió: respondido
    [follow_up] Se resolvió: alguien le da seguimiento
    [dropped] Se resolvió: descartado
   *[other] Se resolvió
  }
trace-did-responded = { $outcome ->
    [used] Borrador de devolución: se usa
    [partly] Borrador de devolución: se usa en parte
    [later] Borrador de devolución: más adelante
    [not_used] Borrador de devolución: no se usa
   *[other] Borrador de devolución
  }
trace-did-unresponded = Se quitó la devolución
trace-did-released = { $outcome ->
    [used] Devolución: se usa
    [partly] Devolución: se usa en parte
    [later] Devolución: más adelante
    [not_used] Devolución: no se usa
   *[other] Devolución
  }
trace-did-withdrawn = Se retiró la devolución

# The day again.
replay-title = El día otra vez
replay-play = Reproducir
replay-pause = Pausar
replay-speed = Velocidad
replay-times = { $speed }×
replay-earlier = Etapa anterior
replay-later = Etapa siguiente
replay-slider = Momento del día
replay-value = { $time }, { $stage }
replay-before = antes de la primera etapa
replay-stages = Etapas del día, y teclas
replay-wall = El muro en ese momento
replay-empty = No hay nada en el muro en este momento. Avance en el tiempo.
replay-nothing = Aún no se ha puesto nada en el muro. Vuelva cuando esté colgado el primer cartel.
replay-count = { $charts ->
    [one] Un cartel
   *[other] { $charts } carteles
  } · { $lines ->
    [one] una línea
   *[other] { $lines } líneas
  } · { $notes ->
    [one] una nota
   *[other] { $notes } notas
  }
replay-keys = Flechas: diez segundos. Re Pág y Av Pág: una etapa. Espacio: reproducir y pausar.
replay-on-screen = Reproducir en la pantalla
replay-off-screen = Devolver la pantalla a la etapa
replay-is-on-screen = La pantalla reproduce el día desde las { $time }.
replay-is-off-screen = La pantalla muestra la etapa.
replay-quiet = A 10× y 60× se acortan los silencios largos.
replay-screen-end = Fin del día
projection-kind-replay = el día otra vez
