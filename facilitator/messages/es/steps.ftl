# What the session is for, the preview, the plan against the clock, the close.

resources = Materiales
contacts = A quién consultar

# Preview
preview-page-title = Vista previa: { $title }
preview-kicker = Vista previa de la agenda
preview-purpose = Propósito
preview-outcomes = Lo que se busca lograr
preview-agenda = Agenda
preview-total = { $planned ->
    [yes] { $minutes } minutos en total, hasta las { $end }.
   *[other] { $minutes } minutos en total. Las horas se cuentan desde el inicio.
}
preview-remark = Hacer una observación
preview-remark-on = Hacer una observación: { $title }
preview-remark-text = Su observación
preview-whole-text = Una observación general, si lo desea
preview-name = Su nombre
preview-send = Enviar la observación
preview-approve = Aprobar esta agenda
preview-approved = Gracias. Quien facilita ve su aprobación.
preview-sent = Gracias. Quien facilita tiene su observación.
preview-empty = Escriba primero su observación.
preview-say = ¿Qué le parece?
remark-approves = aprueba la agenda
remark-on = Sobre:
remark-changed = La agenda cambió desde entonces.
remark-settled = Atendida.
remark-settle = Marcar atendida
remark-open-again = Reabrir

# The console's dialog about the session
about-title = Propósito y vista previa
about-open = { $n ->
    [0] Propósito y vista previa
    [one] Propósito y vista previa: 1 observación
   *[other] Propósito y vista previa: { $n } observaciones
}
about-name = Título
about-purpose = Propósito: por qué estas personas, por qué ahora
about-outcomes = Resultados: lo que habrá después, uno por línea
about-goals = Objetivos a la vista de todo el mundo, uno por línea
about-preview = Vista previa
about-preview-says = Quien tenga este enlace lee toda la agenda, deja observaciones y la aprueba. No ve nada de lo que se dice en la sala.
about-no-remarks = Sin observaciones todavía. Envíe a las autoridades el enlace de la vista previa para recibirlas.

# The plan against the clock
plan-on-time = A tiempo: termina a las { $end }
plan-through = Como van las cosas, termina a las { $end }
plan-behind = { $minutes } min de atraso.
plan-ahead = { $minutes } min de adelanto.
plan-instead = Termina a las { $end } en lugar de las { $due }.
plan-replan = Tomar esto como plan
plan-begins = Empieza
plan-began = Empezó
plan-drift-over = +{ $minutes } min
plan-drift-under = −{ $minutes } min

# The close
close-title = Cerrar la sesión
close-reached = ¿Qué resultados se lograron?
close-new = ¿Qué hay de nuevo ahora?
close-new-says = Un nuevo enfoque, propósito o resultado puede requerir a otras personas: entonces vale la pena una sesión de seguimiento.
close-new-focus = un nuevo enfoque
close-new-purpose = un nuevo propósito
close-new-outcome = un nuevo resultado
close-says = Todo se puede seguir leyendo; ya no se recibe nada más. La sesión se puede reabrir.
close-count = Resultados logrados: { $reached } de { $all }.
close-renewed = Ahora hay { $what }.
close-correct = Corregir el cierre
close-follow-up = Iniciar la sesión de seguimiento
close-follow-title = { $title }: seguimiento

# Set-up
start-outcomes = ¿Qué debería haber cuando termine la sesión? Un resultado por línea.
start-outcomes-hint = Algo que se pueda señalar: una lista, una decisión, tres estrategias.
start-purpose = ¿Por qué estas personas, por qué ahora? (opcional)
start-preview-link = Vista previa de la agenda, para autoridades
start-when = ¿Cuándo empieza? (opcional)
