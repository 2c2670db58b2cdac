# The agenda's editor in the console.

editor-open = Editar
editor-title = Editar la agenda
editor-agenda = La agenda
editor-detail = Lo elegido
editor-done = Listo
editor-back = Volver a la agenda
editor-download = Descargar
editor-no-download = El archivo no llegó. Vuelva a intentarlo cuando haya conexión.
editor-starts = Empieza a las
editor-total = { $minutes } min en total
editor-total-until = { $minutes } min en total, hasta las { $end }
editor-hint = Elija una etapa para cambiarla. Cada cambio se guarda al momento y nunca se pierde nada de lo que la gente escribió.
editor-to-mind = { $n ->
    [one] Una cosa por revisar
   *[other] { $n } cosas por revisar
}
editor-grip-help = Muévala con las flechas arriba y abajo, o arrástrela.
editor-move = Mover { $title }
editor-moved = { $title } ocupa ahora el lugar { $place } de { $of } en { $activity }
editor-minutes-of = Minutos de { $title }
editor-min = min
editor-on-now = en curso
editor-has-been = ya pasó
editor-add-stage = Agregar una etapa
editor-add-after = Agregar una después
editor-add-activity = Nueva actividad
editor-new-activity = Nueva actividad
editor-add-method = Método conocido o archivo
editor-method-search = Buscar un método
editor-method-facts = { $minutes } min, { $people } personas
editor-from-file = O traiga un archivo de agenda (.toml)
editor-inserted = Ya está en la agenda.
editor-taken-off = Quitado: { $n }
editor-put-back = Restaurar
editor-removed = Se quitó { $title }. Se puede restaurar debajo de la agenda.
editor-activity = Actividad
editor-field-title = Título
editor-field-instructions = Instrucciones (tres líneas cortas en el proyector)
editor-field-notes = Notas para exponer (solo usted las ve)
editor-up = Antes
editor-down = Después
editor-copy = Copiar
editor-remove = Quitar
editor-remove-short = Quitar
editor-settings = Cómo funciona
editor-one-a-line = { $name } (en líneas separadas)

# Groups
editor-groups = Grupos
editor-groups-say = Los grupos tienen sus propias preguntas. Una mesa cambia de grupo en su menú de la consola.
editor-group-name = Nombre del grupo { $number }
editor-group-tables = { $tables ->
    [0] ninguna mesa
    [one] mesa { $numbers }
   *[other] mesas { $numbers }
}
editor-group-remove = Disolver { $name }
editor-group-remove-short = Disolver
editor-new-group = Agregar un grupo
editor-deal = Repartir las mesas una por una

# Questions
editor-topics = Preguntas
editor-new-topic = Agregar una pregunta
editor-topic-n = Pregunta { $number }
editor-topic-up = Hacer antes la pregunta { $number }
editor-topic-down = Hacer después la pregunta { $number }
editor-topic-remove = Quitar la pregunta { $number }
editor-topic-group = Quién recibe la pregunta { $number }
editor-topic-form = Cómo se responde la pregunta { $number }
editor-all-groups = Todos los grupos
editor-form-open = En palabras
editor-form-choice = Elegir
editor-form-scale = En una escala
editor-form-ranking = Ordenar
editor-form-commitment = Una cosa que haré
editor-options = Opciones (una por línea, al menos dos)
editor-options-of = Opciones de la pregunta { $number }
editor-many = Se pueden elegir varias
editor-scale-low = El más bajo significa
editor-scale-high = El más alto significa
editor-scale-steps = Niveles

# Kinds of stage
editor-kind-present = Presentar
editor-kind-present-says = Una sola voz, todo el mundo mira: texto, diapositivas, materiales, un receso.
editor-kind-review = Retomar
editor-kind-review-says = Qué resultó de la sesión anterior: se lee en conjunto y se ve qué sigue vigente.
editor-kind-discuss = Conversar
editor-kind-discuss-says = La gente conversa y escribe: a solas, en parejas, en mesas o toda la sala.
editor-kind-post = Colgar los carteles
editor-kind-post-says = Las mesas ponen sus carteles en el muro.
editor-kind-walk = Recorrido de galería
editor-kind-walk-says = La gente lee los otros carteles y deja notas en ellos.
editor-kind-cluster = Agrupar en temas
editor-kind-cluster-says = Se junta lo que se parece y cada tema recibe un nombre.
editor-kind-vote = Votar
editor-kind-vote-says = Puntos, calificación, sí o no, ordenar, o puño a cinco.
editor-kind-pick = Elegir
editor-kind-pick-says = Cada mesa elige un desafío y llena una tarjeta.
editor-kind-share = Puesta en común
editor-kind-share-says = Cada portavoz habla en su turno, con su tarjeta en la pantalla.
editor-kind-reflect = Reflexionar
editor-kind-reflect-says = La gente mira hacia atrás: notas en su cartel, objetivos, lo que hará.
editor-kind-regroup = Reagrupar
editor-kind-regroup-says = La gente cambia de lugar; los teléfonos dicen adónde ir.

# Where a stage takes its items from
editor-source-source = Lo que mejor convenga
editor-source-carry_in = Nada
editor-source-lines = Líneas de los carteles
editor-source-notes = Notas
editor-source-themes = Temas
editor-source-challenges = Desafíos
editor-source-strategies = Estrategias
