# What a facilitator of experience would say to an agenda.

warning-empty-activity = Esta actividad no tiene etapas todavía. Agregue una etapa o quítela.
warning-group-without-tables = Hay una pregunta para { $group }, que no tiene ninguna mesa.
warning-long-instructions = Las instrucciones ocupan { $lines } líneas en el proyector; desde el fondo se pueden leer { $most }.
warning-many-topics = { $topics } preguntas abiertas en { $minutes } minutos: una mesa necesita unos { $enough }.
warning-no-break = { $minutes } minutos sin receso al final de esta etapa.
warning-nothing-asked = Nadie sabe de qué conversar: agregue una pregunta o instrucciones.
warning-nothing-to-cluster = Aún no hay nada que agrupar: ponga antes una conversación o un recorrido.
warning-nothing-to-share = Aún no hay nada que contar: ponga antes una etapa de conversar o de elegir.
warning-nothing-to-vote = No hay nada que votar: dé opciones o ponga antes una conversación.
warning-post-without-charts = No hay carteles que colgar: ponga antes una conversación.
warning-settings = Esto no está completo: { $why }.
warning-share-short = { $tables } mesas a { $seconds } s toman { $enough } min; hay { $minutes } min previstos.
warning-walk-short = { $minutes } minutos para { $charts } carteles: se necesitan unos { $enough }.
warning-walk-without-charts = No hay carteles que leer: ponga una conversación antes de este recorrido.
warning-walk-without-post = No se cuelga nada en el muro antes de este recorrido: agregue una etapa para colgar los carteles.
