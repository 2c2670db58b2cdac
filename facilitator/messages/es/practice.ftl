# A practice: five minutes with simulated people, and the guide that leads a facilitator through them.

practice-offer = Practicar cinco minutos
practice-offer-says = Una pequeña sesión aparte con personas simuladas y una guía. Puede salir en cualquier momento; no se guarda nada.
practice-starting = Se está preparando la práctica …
practice-mark = Práctica
practice-guide = Práctica con personas simuladas
practice-done-of = Pasos hechos: { $done } de { $of }
practice-now = Ahora:
practice-all = Todos los pasos
practice-step-screen = Pulse «{ console-open-screen }»: esa ventana va en el proyector.
practice-step-start = Pulse «{ console-start }»: las mesas empiezan a hablar, y quienes registran, a escribir.
practice-step-help = Observe las mesas: una pedirá ayuda. Pulse «{ help-take }» en ella, como si fuera hasta allí.
practice-step-minute = Alguien pide más tiempo: dé un minuto, junto al reloj.
practice-step-post = Pulse «{ console-start-next }» dos veces: los carteles van a la pared.
practice-step-bell = Inicie el recorrido por la galería y pulse «{ walk-ring }».
practice-step-hide = Busque una nota al lado y pulse «{ console-hide-note }»: desaparece de todas las pantallas y puede volver.
practice-step-end = Pulse «{ console-end-session }»: después habrá un informe que leer.
practice-ticked = Hecho: { $step }
practice-state-done = hecho
practice-state-skipped = omitido
practice-state-open = por hacer
practice-skip = Omitir este paso
practice-leave = Salir de la práctica
practice-leaving = Se está borrando la práctica …
practice-over = Eso es todo. Lo demás de esta página espera hasta que lo necesite.
practice-report = Leer el informe
refusal-practice-many = Hay { $limit } prácticas en curso en este servidor. Salga de una o inténtelo de nuevo en unos minutos. No se cambió nada.

# What the practice's own agenda says
practice-title = Práctica
practice-goal = Conocer la consola antes de que llegue la gente.
practice-topic-one = ¿Qué ayuda a que un primer encuentro salga bien?
practice-topic-two = ¿Qué volvería a hacer?
practice-discuss = Conversación en las mesas
practice-discuss-says = Conversen en su mesa. Quien registra escribe.
practice-post = Coloque su cartel
practice-post-says = Quienes registran: coloquen el cartel en la pared.
practice-walk = Recorrido por la galería
practice-walk-says = Lean los carteles de las otras mesas. Dejen notas.
practice-reflect = De vuelta al propio cartel
practice-reflect-says = Lean lo que les dejaron las demás mesas.
practice-prompt = ¿Qué nota se lleva a casa?
