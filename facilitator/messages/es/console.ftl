# The facilitator's console.

console-page-title = Consola: { $title }
console-room = La sala
console-aside = Notas y estacionamiento
console-stages = Lo que necesita la etapa
console-this-stage = Esta etapa
console-next-stage = A continuación
console-close = Cerrar
console-save = Guardar
console-saved = Guardado

# Now and next
console-now = Ahora
console-next = Sigue
console-first = Primero en la agenda
console-not-started = Sin empezar
console-nothing-next = No hay más en la agenda: termine la sesión o agregue una etapa
console-session-ended = Esta sesión terminó
console-clock = El reloj de esta etapa
console-left = restantes
console-over = de más
console-paused = restantes, en pausa
console-elapsed = transcurridos
console-stage-ended = Terminó: aún se puede acabar una frase
console-minutes-short = { $minutes } min
console-give-minutes = { $minutes ->
    [one] +1 min: dar un minuto
   *[other] +{ $minutes } min: dar { $minutes } minutos
}
console-take-minutes = { $minutes ->
    [one] −1 min: quitar un minuto
   *[other] −{ $minutes } min: quitar { $minutes } minutos
}
console-pause = Pausar
console-resume = Continuar
console-end-stage = Terminar etapa
console-start = Iniciar
console-start-next = Iniciar la siguiente
console-start-again = Iniciar de nuevo
console-go-back = Volver atrás
console-start-stage = Iniciar { $title }
console-press-again = Pulse otra vez antes de { $seconds } s
console-said-press-again = Pulse otra vez antes de { $seconds } segundos: { $action }
console-needs-connection = No enviado: ahora no hay conexión. Pulse otra vez cuando vuelva.
console-waits-offline = Espera en este dispositivo hasta que vuelva la conexión.

# Agenda
console-agenda = Agenda
console-minutes = { $minutes } min
console-no-clock = sin reloj
console-state-waiting = { $planned }
console-state-running = { $planned }, en curso
console-state-paused = { $planned }, en pausa
console-state-ended = { $planned }, duró { $minutes } min

# Tables
console-tables = { $tables ->
    [one] 1 mesa
   *[other] { $tables } mesas
}
console-people = { $people ->
    [one] 1 persona
   *[other] { $people } personas
}
console-connected = { $connected } en línea
console-seats-limit = { $seats ->
    [one] 1 lugar
   *[other] { $seats } lugares
}
console-lines = { $lines ->
    [one] 1 línea
   *[other] { $lines } líneas
}
console-posted = Colgado
console-not-posted = Sin colgar
console-on-wall = En el muro
console-table-word = Mesa
console-table = Mesa { $number }
console-no-recorder = Sin relatoría
console-recorder-laptop = Computadora de la mesa
console-recorder-unnamed = Relatoría sin nombre
console-since-keystroke = desde la última tecla
console-seconds = { $n } s
console-minutes-ago = { $n } min
console-hours-ago = { $n } h
console-add-table = Agregar una mesa
console-removed-tables = Retiradas de la sala
console-reopen-table = Reabrir la mesa { $number }

# Visits
console-visits = { $n ->
    [0] Visitas
   *[other] Visitas: { $n }
}
console-no-visits = Ninguna mesa necesita una visita. Las que llamen o se retrasen aparecerán aquí.
console-visit-help = Ayuda
console-visit-quiet = { $minutes } min sin escribir
console-help-done = Listo
console-said-help = Piden ayuda en la mesa { $tables }
console-said-waiting = { $title } espera
console-said-running = Ahora: { $title }
console-said-paused = { $title } está en pausa
console-said-ended = { $title } terminó

# A table's menu
console-pen = Relatoría
console-recorder-is = Ahora:
console-take-pen = Quitar la relatoría
console-give-pen = Dar la relatoría
console-give-pen-to = Dar la relatoría a { $name }
console-records = Lleva la relatoría
console-nobody-seated = Nadie se ha sentado aquí todavía. El código QR de la mesa sienta a quien lo escanea.
console-person-unnamed = Persona { $n }
console-chart = Cartel
console-post-for-them = Colgar en su lugar
console-unpost = Descolgar del muro
console-group = Grupo
console-group-is = Ahora: { $group }
console-move-to = Pasar a { $group }
console-table-name = Nombre junto al número
console-seats = Lugares (vacío: sin límite)
console-recorder-link = Enlace de relatoría
console-recorder-link-says = Quien lo abra puede llevar la relatoría de esta mesa.
console-copy-link = Copiar el enlace
console-open-link = Abrir aquí
console-remove = Retirar de la sala
console-remove-table = Retirar la mesa { $number }
console-remove-says = { $people ->
    [0] Su cartel y todo lo escrito en él se conservan; se puede reabrir.
    [one] La persona que está aquí elige otra mesa. El cartel y todo lo escrito en él se conservan.
   *[other] Las { $people } personas que están aquí eligen otras mesas. El cartel y todo lo escrito en él se conservan.
}
console-table-removed = Esta mesa se retiró de la sala. Se puede reabrir debajo de las mesas.

# Notes
console-notes = Notas
console-filter = Qué notas
console-notes-all = Todas { $n }
console-notes-open = Preguntas abiertas { $n }
console-notes-hidden = Ocultas { $n }
console-no-notes-all = Aún no hay notas. Llegan durante el recorrido por la galería.
console-no-notes-open = No hay preguntas abiertas. Lo que pregunte la gente aparecerá aquí.
console-no-notes-hidden = No hay notas ocultas. Lo que oculte se puede volver a mostrar aquí.
console-more-notes = Notas anteriores
console-on-chart = en la mesa { $number }
console-hidden = Oculta
console-late = Llegó tarde
console-hide-note = Ocultar
console-show-note = Mostrar
console-outcome-answered = Respondida
console-outcome-deferred = Aplazada
console-outcome-declined = Se deja abierta

# Parking lot
console-parked = { $n ->
    [0] Estacionamiento
   *[other] Estacionamiento: { $n }
}
console-park = Apartar algo para después
console-park-add = Agregar

# The room's buttons
console-open-screen = Abrir la pantalla
console-tents = Letreros de mesa
console-copy-join = Copiar enlace para unirse
console-show-qr = Código QR
console-join = Unirse a esta sesión
console-qr-alt = Código QR que abre la página para unirse
console-end-session = Terminar sesión
console-reopen = Reabrir sesión
console-copied = Copiado
console-copy-failed = Este navegador no permite que una página copie. Cópielo de aquí: { $link }
console-links-missing = Los enlaces aún no llegan. Pulse otra vez en un momento.
console-window-blocked = El navegador bloqueó la ventana nueva. Permita ventanas para esta página y pulse otra vez.

# Shortcuts
console-shortcuts = Atajos de teclado
console-shortcuts-on = Los atajos están activos
console-key-space = Pausar o continuar
console-key-plus = Dar un minuto más
console-key-blank = Oscurecer la pantalla y volver a mostrarla
console-key-next = Iniciar la etapa siguiente (pulsar dos veces)
console-key-escape = Cancelar la primera pulsación
console-key-help = Mostrar esta lista
