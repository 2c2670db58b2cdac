# Afterwards: the report's way out, the response log, what the follow-up page says.

afterwards-page-title = Después: { $title }
after-kicker = Después de la sesión
after-parts = Partes de esta página
after-report = Informe
after-log = Registro de devoluciones
after-followup = Página de seguimiento
after-feedback = Opiniones
after-console = Volver a la consola
after-open = Informe

after-report-is-draft = El informe es un borrador: solo lo abre el enlace de la consola.
after-report-is-preview = Las autoridades leen el informe con su enlace. Quienes participaron aún no lo ven.
after-report-is-published = El informe está publicado: quien tenga el código lee la edición para participantes.
after-report-to-draft = Volver a borrador
after-report-to-preview = Dejar que lo lean las autoridades
after-report-to-published = Publicarlo
after-copy-leaders = Copiar el enlace de las autoridades
after-read-organisers = Leer la edición para la organización
after-read-participants = Leer la edición para participantes
after-read-follow = Ver la página de seguimiento

after-without = { $of ->
    [0] Nada espera una devolución: no se ha escrito ningún tema, pregunta, desafío ni estrategia.
   *[other] Sin devolución todavía: { $n } de { $of }.
}
after-ready = { $count ->
    [0] No hay devoluciones por publicar.
    [one] Hay 1 devolución por publicar.
   *[other] Hay { $count } devoluciones por publicar.
}
after-release-all = { $count ->
    [one] Publicarla
   *[other] Publicar las { $count }
}
after-filter = Filtrar la lista
after-kind = Mostrar
after-kind-expected = Lo que la gente espera saber
after-kind-all = Todo
after-kind-theme = Temas
after-kind-question = Preguntas y aclaraciones
after-kind-challenge = Desafíos
after-kind-strategy = Estrategias
after-kind-parked = Estacionamiento
after-kind-note = Otras notas
after-kind-line = Líneas de carteles
after-one-theme = Tema
after-one-question = Pregunta
after-one-challenge = Desafío
after-type = Tipo de estrategia
after-type-why = En una o dos palabras. Los tipos son las columnas de la tabla de desafíos del informe.
after-type-save =
    { $count ->
        [one] Clasificar 1 estrategia
       *[other] Clasificar { $count } estrategias
    }
after-one-strategy = Estrategia
after-one-parked = Estacionamiento
after-one-note = Nota
after-one-line = Línea
after-state = Devolución
after-state-all = Con y sin devolución
after-state-none = Sin devolución
after-state-draft = Sin publicar
after-state-changed = Cambió después de publicarse
after-state-released = Publicada
after-table = Mesa
after-table-all = Todas las mesas
after-words = Palabras
after-nothing-yet = Aquí aparece lo que mesas y teléfonos escriben en la sesión, para decir en qué queda.
after-none-found = Nada coincide. Cambie el filtro de arriba.
after-more = { $count ->
    [one] Mostrar 1 más
   *[other] Mostrar { $count } más
}
after-choose-all = { $count ->
    [one] Elegir el único de esta lista
   *[other] Elegir los { $count } de esta lista
}
after-from = { $count ->
    [one] mesa { $tables }
   *[other] mesas { $tables }
}
after-too = { $count ->
    [one] 1 persona más pregunta lo mismo
   *[other] { $count } personas más preguntan lo mismo
}
after-form = La devolución
after-choose-first = Elija uno o varios aportes para decir en qué quedan. Con Enter sobre uno elegido llega aquí.
after-jump = { $count ->
    [one] Decir en qué queda
   *[other] Decir en qué quedan los { $count } elegidos
}
after-typed = Lo que escribió queda en este dispositivo hasta que se guarde.
after-typed-clear = Descartar lo que escribí
after-chosen = { $count ->
    [one] 1 aporte elegido
   *[other] { $count } aportes elegidos; lo que deje vacío queda como está en cada uno
}
after-outcome = ¿En qué queda?
after-reason = Por qué
after-owner = Quién se encarga
after-due = Hasta
after-link = Enlace a lo que resultó
after-is-done = Lo prometido está hecho
after-spread = { $count ->
    [one] Lo mismo para el aporte que contiene, salvo que tenga su propia devolución
   *[other] Lo mismo para los { $count } aportes que contiene y no tienen su propia devolución
}
after-save = Guardar
after-save-release = Guardar y publicar
after-released = Publicada: todo el mundo la lee en la página de seguimiento.
after-withdraw = Retirarla de la página de seguimiento

after-followup-not-yet = La página de seguimiento dice que se está preparando. Escriba lo que ha de decir y publíquela.
after-followup-told = La página de seguimiento dice lo que está aquí.
after-followup-changed = Cambió algo desde que se publicó: publíquela de nuevo para que se lea.
after-followup-withdraw = Retirarla: decir que se está preparando
after-followup-typed = Lo que escribió queda en este dispositivo hasta que se guarde.
after-followup-elsewhere = Esto cambió en otro lugar desde que usted empezó. Al guardar solo se reemplazan los campos que modificó.
after-zone = Las horas son las de este dispositivo ({ $zone }); se leen con esa zona horaria.
after-heard = Lo que escuchamos, una frase por línea (cinco como máximo)
after-steps = Qué sigue
after-step = Paso { $n }
after-minority = Una opinión que conviene conservar, aunque la compartan pocas personas
after-minority-none = Ninguna, o el primer tema marcado así
after-next = Cuándo nos reunimos de nuevo
after-next-title = Cómo se llama
after-next-place = Dónde
after-next-at = Cuándo
after-next-minutes = Minutos
after-thanks = Agradecimientos y algo más que decir
after-open-until = Se reciben opiniones hasta (vacío: siempre)
after-save-publish = Guardar y publicar
after-published = Publicada: todo el mundo la lee en la página de seguimiento.
after-feedback-count = { $count ->
    [0] Aún no hay opiniones.
    [one] 1 opinión en la página de seguimiento.
   *[other] { $count } opiniones en la página de seguimiento.
}
after-feedback-mean = { $count ->
    [one] Una persona le dio una utilidad de { $mean } sobre 5.
   *[other] { $count } personas le dieron en promedio una utilidad de { $mean } sobre 5.
}
after-mail = Un texto para un correo
after-mail-says = El servidor no envía correos. Copie esto en el suyo y cámbielo como quiera.
after-mail-hello = Gracias por participar en «{ $title }».
after-mail-heard = Lo que escuchamos:
after-mail-steps = Qué sigue:
after-mail-next = Nos reunimos de nuevo: { $title }, { $when }
after-mail-link = En qué queda lo que dijeron, y qué no haremos y por qué: { $link }
after-mail-code = Con su código personal (en Más, en su teléfono) puede ver ahí en qué quedaron sus notas.
after-mail-copy = Copiar el texto
after-mail-copied = Copiado.
after-mail-by-hand = El navegador no permite que esta página copie. Seleccione el texto y cópielo a mano.
