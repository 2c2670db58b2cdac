# The report: words that all its formats share, then those of its pages.

report-room = Toda la sala
report-table = Mesa { $number }
report-tables = Mesas { $numbers }
report-facilitator = la facilitación
report-comma = ,
report-of = { $n } de { $of }
report-other-affiliations = { $count ->
    [one] 1 más
   *[other] { $count } más, en conjunto
}
report-whole-chart = Todo el cartel: { $activity }
report-others = Otras
report-no-affiliation = No indicó procedencia
report-themed-table = mesa { $number }
report-themed-facilitators = la facilitación

response-used = Se usa
response-partly = Se usa en parte
response-later = Más adelante
response-not-used = No se usa
response-none = Sin devolución todavía

report-page-title = Informe: { $title }
report-edition-organisers = Informe · edición para la organización
report-edition-participants = Informe
report-state-draft = Borrador: solo lo lee la organización.
report-state-preview = Vista previa para autoridades: aún no publicado. Las devoluciones todavía pueden cambiar.
report-made = Sesión { $code } · al { $day }, { $time }
report-people = { $count ->
    [one] 1 persona
   *[other] { $count } personas
}
report-tables-count = { $count ->
    [one] 1 mesa
   *[other] { $count } mesas
}
report-affiliations-count = { $count ->
    [0] sin procedencias
    [one] 1 procedencia
   *[other] { $count } procedencias
}
report-formats = Otros formatos
report-format-html = Un solo archivo (HTML)
report-format-pdf = PDF
report-format-docx = Word
report-format-xlsx = Excel
report-format-csv = CSV
report-format-md = Markdown
report-format-json = JSON
report-format-png = Imagen del muro
report-format-pptx = Diapositivas
report-other-participants = Edición para participantes
report-other-organisers = Edición para la organización
report-to-replay = El día otra vez
report-to-follow = Página de seguimiento
report-contents = Contenido
report-limits = Aquí está lo que escribieron las personas en la sala. No habla por todas las que tienen algo en juego.

report-part-page = En una página
report-part-owed = Preguntas a las que debemos respuesta
report-part-themes = Temas
report-part-topics = Lo que dijeron las mesas, por pregunta
report-part-charts = Los carteles como se colgaron
report-part-strategies = Desafíos y estrategias
report-part-experience = Quién tiene experiencia en qué
report-part-votes = Votaciones
report-part-share = Puesta en común
report-part-answers = Lo que cada quien respondió a solas
report-part-goals = Objetivos y resultados
report-part-balance = Quiénes participaron
report-part-log = En qué queda: el registro de devoluciones
report-part-parking = Estacionamiento
report-part-removed = Quitado de la vista
report-part-agenda = La agenda, como se planeó y como se dio
report-part-method = Cómo se hizo esto, y sus límites
report-part-contacts = Recursos y contactos

report-late = llegó tarde
report-marks-say = Las letras como 3f2c9a1b tras un aporte sirven para encontrarlo: póngalas detrás de { $address } para leerlo donde se dijo, con su historia.
report-not-released = sin publicar
report-owner = a cargo de { $name }
report-due = hasta { $date }
report-done = hecho
report-kind-comment = Comentario
report-kind-question = Pregunta
report-kind-clarification = Aclaración
report-kind-experience = Experiencia
report-on = en el cartel de { $table }
report-on-paper = en papel
report-too = { $count ->
    [one] 1 persona más pregunta lo mismo
   *[other] { $count } personas más preguntan lo mismo
}
report-answer-answered = { $table } respondió:
report-answer-deferred = { $table }, para después:
report-answer-declined = { $table } la deja abierta:

report-themes-top = Temas que surgieron en dos mesas o más
report-named = Mencionados, por tema:
report-heard-at = { $n } de { $of } mesas
report-minority = Una opinión que conviene conservar, aunque la compartan pocas personas
report-minority-mark = se conserva como opinión minoritaria
report-one-table = una sola mesa: una idea, no un tema
report-still-open = Qué sigue abierto
report-open-owed = Preguntas y aclaraciones que esperan respuesta: { $n } de { $of }
report-open-strategies = Desafíos sin estrategia: { $n } de { $of }
report-open-parking = Aportes del estacionamiento que esperan una decisión: { $n } de { $of }
report-open-log = Aportes sin devolución todavía: { $n } de { $of }
report-against = frente a: { $challenge }
report-taps = también nos pasa: { $us_too }, nos serviría: { $could_use }
report-taps-of = { $count ->
    [one] «También nos pasa» y «nos serviría» cuentan a quienes lo marcaron mientras hablaba la mesa, de 1 persona en la sesión.
   *[other] «También nos pasa» y «nos serviría» cuentan a quienes lo marcaron mientras hablaba la mesa, de { $count } personas en la sesión.
}
report-strategies-top = Estrategias que más interesaron a la sala
report-next = Qué sigue
report-no-steps = Aún no se ha anunciado nada.
report-next-date = { $title }: { $moment }
report-moment = { $day }, { $time } (hora de { $zone })
report-owed-count = Preguntas y aclaraciones que aún esperan respuesta: { $n } de { $of }. Primero van las que más personas comparten; después, las respondidas.
report-owed-open = Abiertas ({ $count })
report-owed-answered = Respondidas ({ $count })
report-forwarded = pasada a la organización
report-tables-of = Mesas que escribieron algo: { $n } de { $of }
report-posted = colgado { $time }
report-not-posted = sin colgar
report-readers = leído por { $n } de { $of } personas
report-photo-alt = Foto del cartel en papel: { $name }
report-photo = Foto, { $time }; sin transcribir
report-photo-typed = Foto, { $time }; transcrita abajo
report-notes-chart = Sobre el cartel en su conjunto
report-challenges-count = { $count ->
    [one] 1 mesa planteó un desafío.
   *[other] { $count } desafíos en { $rows ->
        [one] 1 fila
       *[other] { $rows } filas
    }: los que dicen casi lo mismo comparten una; los que no tienen estrategia van primero.
}
report-challenge = Desafío
report-strategy-untyped = Sin tipo todavía
report-strategy-why = Estrategia, y por qué funcionó
report-us-too = También nos pasa
report-could-use = Nos serviría
report-asked = Preguntas
report-why = Por qué:
report-no-strategy = No se planteó ninguna estrategia.
report-experience-consent = Lo que dijo alguien de cada procedencia: que ya lo intentó (una nota de experiencia), que también tiene ese desafío, o que le serviría lo dicho. La organización lee los nombres de quienes lo aceptaron en su momento, para poner a la gente en contacto.
report-experience-with = Experiencia con
report-table-head = Mesa
report-introduce = Acepta contacto
report-experience-elsewhere = Experiencias contadas en otras líneas y carteles
report-introductions = A quién se podría poner en contacto
report-introduce-to = Podría conocer a
report-introduce-nobody = Nadie indicó que acepta el contacto.
report-tried = ya lo intentó
report-us-too-cell = también le pasa
report-could-use-cell = le serviría
report-voters = Votaron { $n } de { $of } personas
report-vote-open = La votación sigue abierta: nada se cuenta antes de cerrarla.
report-place = Lugar
report-option = Opción
report-votes = Votos
report-count = Respuestas
report-stage = Etapa
report-activity = Actividad
report-order = Orden
report-planned = Previsto
report-used = Usado
report-from = Desde
report-to = Hasta
report-not-heard = sin escuchar
report-skipped = omitida
report-not-run = no se hizo
report-still-running = { $time }, en curso
report-answered-by = Respondieron { $n } de { $of } personas; aquí están los textos que se compartieron
report-outcomes = Resultados buscados
report-reached = logrado
report-not-reached = no se indicó como logrado
report-renewed = Nuevo al cierre: { $what }
report-renewed-focus = enfoque
report-renewed-purpose = propósito
report-renewed-outcome = resultado
report-goals-rated = Cuánto se logró cada objetivo, según las personas
report-goal = Objetivo
report-goal-0 = Nada
report-goal-1 = Un poco
report-goal-2 = En gran parte
report-goal-3 = Por completo
report-rated = Personas que calificaron
report-noted = Dejaron una nota firmada { $n } de { $of } personas.
report-people-head = Personas
report-lines = Líneas escritas
report-notes-left = Notas firmadas dejadas
report-notes-got = Notas recibidas
report-writers = Personas que firmaron una nota
report-picture-numbers = Estos números en una tabla
report-group-head = Grupo
report-affiliation-head = Procedencia
report-balance-tables = Por mesa
report-balance-groups = Por grupo
report-balance-affiliations = Por procedencia
report-small-cells = Las procedencias con menos de cinco personas van juntas, con la siguiente mayor si aún son muy pocas. No se nombra a nadie.
report-few-tables = –: no se indica, porque ahí había menos de cinco personas o porque se podría deducir de lo indicado.
report-log-count = Aportes con devolución: { $n } de { $of }.
report-heard = Lo que escuchamos
report-evidence = De
report-response = Devolución
report-reason = Por qué
report-owner-due = A cargo, hasta
report-item-theme = Tema
report-item-challenge = Desafío
report-item-strategy = Estrategia
report-item-question = Pregunta
report-item-clarification = Aclaración
report-item-comment = Comentario
report-item-experience = Experiencia
report-item-parked = Estacionamiento
report-item-line = Línea
report-parked-answered = Respondido:
report-parked-follow_up = Para dar seguimiento:
report-parked-dropped = Descartado:
report-parked-open = No se decidió nada al respecto.
report-removed-why = Solo para la organización: lo que se ocultó, se retuvo o se envió al estacionamiento. No se elimina nada.
report-removed-hidden = oculto
report-removed-held = retenido
report-removed-parked = enviado al estacionamiento
report-method-people = { $count ->
    [one] 1 persona se unió a la sesión.
   *[other] { $count } personas se unieron a la sesión.
}
report-method-tables = Mesas que colgaron un cartel: { $n } de { $of }.
report-method-anonymous = Notas sin nombre: { $n } de { $of }; no se cuentan para ninguna persona, mesa ni procedencia.
report-method-paper = Carteles en papel transcritos: { $n } de { $of }; los demás están como fotos.
report-method-late = { $count ->
    [one] 1 aporte llegó después de su etapa y está marcado.
   *[other] { $count } aportes llegaron después de su etapa y están marcados.
}
report-method-removed = Aportes quitados de la vista: { $n } de { $of }.
report-method-themed = Temas agrupados por { $who }.
report-method-skipped = Omitido en el día: { $stages }.
report-method-verbatim = Toda cita es textual, incluso con sus errores de tecleo, y lleva a la mesa y al minuto.
report-resources = Recursos
report-contacts = Contactos

report-not-yet = El informe aún no se ha publicado. Cuando se publique estará aquí, y la página de seguimiento dice qué sigue.
report-opening = Abriendo el informe …
report-leaders-not-yet = Su enlace es correcto. La organización aún no permite leer el informe: consúltele o vuelva más tarde.
report-no-network = Esta página no llega al servidor. No se pierde nada: vuelva a intentarlo.
refusal-report-not-yet = El informe aún no se ha publicado. Antes de eso lo abren los enlaces de la organización y de las autoridades.
refusal-report-edition = Esa edición del informe no existe: pida organisers o participants.
refusal-report-organisers = Esa edición es para la organización: ábrala con el enlace de la consola.
refusal-report-failed = No se pudo hacer el informe en este momento. No se pierde nada: vuelva a intentarlo o pida otro formato.
done-report-state = cambio de quién puede leer el informe
