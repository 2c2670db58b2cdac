# What people get instead of an error: what happened, and what to do.

refusal-bad-command = Esta página y el servidor no se entienden. No se pierde nada de lo que escribió. Recargue la página.
refusal-bad-args = Algo aquí no es como debería: { $why }.
refusal-not-allowed = No tiene permiso para hacer esto aquí. No se cambió nada. Pida a quien facilita que lo haga.
refusal-not-found = Eso ya no está. No se cambió nada más. Mire la página como está ahora.
refusal-wrong-stage = Esto no está abierto ahora. Lo que escribió queda en este dispositivo. Se abre de nuevo cuando quien facilita vuelve a esa etapa.
refusal-conflict = Alguien más cambió esto en el mismo momento. No se pierde nada. Mire ambos textos y elija.
refusal-too-long = Son { $count } caracteres y el máximo es { $limit }. Acorte el texto.
refusal-too-many = Eso fue muy rápido. Se enviará de nuevo en un momento.
refusal-locked = Otra persona lo tiene en este momento. No se cambió nada. Inténtelo de nuevo en un momento.
refusal-ended = Esta sesión terminó. Todo lo que contiene se conserva; ya no se recibe nada más. Lo que aún quiera decir, dígalo a quien facilita, que puede reabrirla.
refusal-storage = El servidor no puede escribir en su disco. Su texto queda en este dispositivo y se envía de nuevo.

refusal-agenda = { $why }
refusal-all-tables-full = Todas las mesas están llenas. Pida una silla a quien facilita.
refusal-body-too-long = Es demasiado de una vez. Acórtelo.
refusal-defect = Algo falló en el servidor. No se pierde nada de lo que escribió; vuelva a intentarlo.
refusal-empty = Aquí no hay nada todavía. Escriba algo.
refusal-erased = Esta sesión se borró. No se conserva nada de ella. Si hay otra en curso, escriba su código; si echa algo en falta, pregunte a quien la organizó.
refusal-facilitator-only = Solo quien facilita puede hacer esto.
refusal-host = Este servidor no responde a ese nombre. Use la dirección de la pantalla.
refusal-host-key = Para iniciar una sesión necesita la clave de anfitrión que el servidor mostró al arrancar. Aún no se creó nada; lo que rellenó se queda.
refusal-id-used = Esto ya se envió con otro texto. Escríbalo de nuevo.
refusal-minutes = Los minutos son un número, como máximo { $limit }.
refusal-needs-pen = Solo quien lleva la relatoría de la mesa puede hacer esto. Tome primero la relatoría.
refusal-no-activity = Esa actividad no existe.
refusal-no-answer = Esa respuesta no existe.
refusal-no-chart = Ese cartel no existe. No se cambió nada. Elija otro.
refusal-no-group = Ese grupo no existe.
refusal-no-help = Esta mesa no ha pedido ayuda.
refusal-line-changed = Entretanto se escribió otra cosa en esta línea, así que no se quitó. Léala primero.
refusal-no-line = Esta línea ya no está en el cartel. Lo que escribió queda en este dispositivo. Escríbalo en otra línea.
refusal-no-method = Eso no se puede hacer con esta dirección.
refusal-no-note = Esta nota ya no está. Lo que escribió queda en este dispositivo. Escriba una nota nueva.
refusal-no-page = No hay ninguna página en esta dirección. Revise el código de la pantalla o vuelva a escanear el código QR.
refusal-no-participant = Esa persona no está en esta sesión.
refusal-no-rejoin = Nadie aquí tiene ese código. Son 8 letras y cifras; revíselas una por una.
refusal-no-session = No hay ninguna sesión con este código. Compárelo con la pantalla: seis letras y cifras.
refusal-no-stage = Esa etapa no existe.
refusal-no-table = No hay ninguna mesa con este número. Elija otra.
refusal-no-topic = Esa pregunta guía no está en este cartel.
refusal-not-at-table = Esta persona no está en esa mesa.
refusal-not-json = Esto no se pudo leer. Recargue la página y vuelva a intentarlo.
refusal-not-plain = Esto contiene algo que no se puede conservar. Recargue la página y vuelva a intentarlo.
refusal-not-text = Esto contiene caracteres que no son texto. Escríbalo de nuevo.
refusal-not-uuid = El id de un comando debe ser un UUID.
refusal-not-yours = Solo quien escribió esto puede cambiarlo.
refusal-own-chart = Este es el cartel de su propia mesa. Deje notas en los carteles de las otras mesas.
refusal-packet-too-long = Es demasiado de una vez: el máximo es { $limit } caracteres. Acórtelo.
refusal-participant-only = Solo quien se unió con un teléfono puede hacer esto.
refusal-pen-held = { $name } lleva la relatoría de esta mesa. Pregunte primero y luego tómela.
refusal-request = No se pudo entender esta solicitud. No se cambió nada. Recargue la página e inténtelo de nuevo.
refusal-restarting = El servidor está por reiniciarse. Se enviará de nuevo en un momento.
refusal-screen-only-shows = Esta página solo muestra; no puede cambiar nada.
refusal-seats = El número de lugares no puede ser menor que 0; 0 significa sin límite.
refusal-session-open-elsewhere = Otro servidor tiene abierta esta sesión. No se cambió nada en ella. Detenga primero ese servidor e inténtelo de nuevo.
refusal-stalled = Algo que envió antes aún no ha llegado. Se enviará de nuevo en un momento.
refusal-table-full = La mesa { $table } está llena. Elija otra o pida una silla.
refusal-tables = Una sesión tiene entre 1 y { $limit } mesas.
refusal-too-many-lines = Esta sección tiene { $limit } líneas, que es el máximo.
refusal-too-many-tables = Una sesión tiene como máximo { $limit } mesas.
refusal-language = Eso no es el código de un idioma. Escriba uno como en, es o pt-BR.
refusal-too-many-languages = Una sesión habla como máximo { $limit } idiomas.
refusal-too-many-texts = Se pueden traducir como máximo { $limit } textos a un idioma.
refusal-too-many-views = Una página puede seguir como máximo { $limit } vistas.
refusal-unknown-event = Esta página y el servidor no se entienden. No se pierde nada de lo que escribió. Recargue la página.
refusal-view = Esta página no puede ver «{ $view }». No se pierde nada. Recargue la página.
refusal-wrong-codes = Demasiados códigos incorrectos desde aquí. Vuelva a intentarlo en { $seconds } s o escanee el código QR.
refusal-wrong-link = Este enlace no es válido o ya no lo es. Lo guardado se conserva. Pida uno nuevo a quien facilita.

bye-restarting = El servidor se reinicia. Siga escribiendo; queda en este dispositivo.
refusal-keep-longer = Ya hay personas en la sesión y se les indicó una fecha. Ahora solo se puede elegir un plazo más corto.
refusal-erase-code = Escriba el código de esta sesión para confirmar.
refusal-often = Eso se acaba de hacer. Vuelva a intentarlo en { $seconds } s.
bye-removed = Se le retiró de esta sesión. Lo que escribió queda en ella. Si fue un error, pregunte a quien facilita.
bye-erased = Esta sesión se borró. No se conserva nada de ella. Si hay otra en curso, escriba su código.
bye-replaced = Esta página se abrió en otro lugar. No se pierde nada. Siga allí o recargue esta página.
refusal-stage-removed = Esta etapa se quitó de la agenda. Restáurela primero en el editor de la agenda.
refusal-topic-on-chart = Esta pregunta se responde en el cartel, línea por línea.
refusal-reply-choice = Elija entre las opciones que hay.
refusal-reply-scale = Elija un nivel de 1 a { $limit }.
refusal-reply-ranking = Ponga cada opción en su lugar, una sola vez.
refusal-nobody-writes = En esta etapa se conversa; no se escribe nada.
refusal-no-line-here = Aquí no se pueden agregar líneas desde un teléfono. Dígaselo a quien lleva la relatoría.
refusal-enough-lines = Ya escribió las { $limit } líneas que esta etapa pide por persona.


## Agenda
refusal-no-kind = Ese tipo de etapa no existe.
refusal-scale-steps = Una escala tiene de 2 a 11 niveles.
refusal-stage-has-begun = Esta etapa ya se inició: lo registrado pertenece a su actividad. Mejor cópiela.
refusal-stage-is-on = Esto está ahora en la pantalla de todo el mundo. Inicie primero otra etapa.
refusal-start = La hora de inicio de una sesión no puede ser menor que 0; 0 significa que no hay ninguna prevista.
refusal-too-few-options = Dé al menos dos opciones para elegir.
refusal-too-many-activities = Una sesión tiene como máximo { $limit } actividades.
refusal-many-choices = Una pregunta tiene como máximo { $limit } opciones.
refusal-too-many-stages = Una sesión tiene como máximo { $limit } etapas.
refusal-too-many-topics = Una etapa tiene como máximo { $limit } preguntas.
refusal-topic-is-answered = Ya se respondió a esta pregunta tal como está. Agregue una nueva; esta se puede quitar.
refusal-group-name = Otro grupo tiene este nombre. Dé a cada uno el suyo.
refusal-last-group = Este es el único grupo. Agregue otro primero.
refusal-too-many-groups = Una sesión tiene como máximo { $limit } grupos.

## cluster
refusal-no-board = Ese tablero no existe en esta etapa.
refusal-no-theme = Este tema ya no está.
refusal-not-grouping = Ahora agrupan otras personas. Usted puede seguir la lectura.
refusal-too-many-themes = Hay { $limit } temas, que es el máximo. Junte dos primero.
## pick, share
refusal-card-empty = Aún no hay desafío en la tarjeta. Escriba uno o tómelo de su cartel.
refusal-enough-strategies = La tarjeta tiene { $limit } estrategias, que es el máximo. Quite una o junte dos.
refusal-no-strategy = Esta estrategia ya no está en la tarjeta.
refusal-no-turn = Esta mesa no tiene turno en esta puesta en común.
refusal-not-speaking = Esta mesa no está hablando ahora.
refusal-one-question = Ya hizo una pregunta a esta mesa. Otras personas también tienen preguntas.
refusal-own-turn = Esta es su propia mesa. Reaccione a lo que dicen las otras mesas.
refusal-seconds = Los segundos son un número entero, distinto de 0, como máximo { $limit }.
refusal-turn-not-begun = Esta mesa no ha hablado todavía.

## VOTE
refusal-no-option = Eso no está entre lo que se vota aquí. Mire la lista otra vez.
refusal-vote-begun = Ya hay votos: lo que se vota queda como está.
refusal-vote-closed = La votación está cerrada; esto llegó después del recuento. Cuenta lo que había elegido antes.
refusal-vote-not-open = Esta votación no está abierta ahora.
refusal-vote-value = Elija un valor de { $lowest } a { $highest }.
refusal-dots-spent = Tiene { $limit } puntos en total y ya los usó. Retire uno primero.
refusal-places-taken = Sus { $limit } lugares están ocupados. Saque una opción primero.
refusal-vote-options = Una votación tiene como máximo { $limit } opciones.

## REFLECT
refusal-no-goal = Esta sesión no tiene ese objetivo.
refusal-goal-value = Elija cuánto se logró: de nada a por completo.

## PRESENT
refusal-deck-broken = Este archivo no se puede leer como PDF. Ábralo en el programa con que se hizo, guárdelo de nuevo como PDF y súbalo.
refusal-deck-locked = Este PDF pide una contraseña. Guarde una copia sin contraseña y súbala.
refusal-deck-empty = Este PDF no tiene páginas. Exporte de nuevo las diapositivas.
refusal-deck-too-long = Este PDF tiene { $pages } páginas; una presentación tiene como máximo { $limit }. Divídala o deje páginas fuera.
refusal-deck-too-large = Una presentación tiene como máximo { $limit } MB. Guarde el PDF con imágenes más pequeñas («tamaño reducido»).
refusal-deck-on-screen = Esta presentación está en la pantalla. Pase primero a otra etapa.
refusal-file-empty = Este archivo está vacío. Elíjalo de nuevo.
refusal-link = Un enlace empieza con https:// o http://. Cópielo de la barra de direcciones del navegador.
refusal-material-too-large = Un archivo tiene como máximo { $limit } MB. Publique en la web los más grandes y agregue su enlace.
refusal-no-break = No hay ningún receso en curso.
refusal-no-deck = Esta presentación ya no está.
refusal-no-material = Esto no está, o todavía no.
refusal-no-slide = Esta página no existe o aún no se ha mostrado.
refusal-no-slide-page = La presentación tiene las páginas 1 a { $pages }.
refusal-too-many-decks = Una sesión tiene como máximo { $limit } presentaciones. Quite una primero.
refusal-too-many-materials = Una etapa tiene como máximo { $limit } materiales.
refusal-no-regroup = En esta etapa nadie cambia de lugar.
## STEPS
refusal-no-outcome = Esta sesión no tiene ese resultado.
refusal-no-remark = Esta observación ya no está.
refusal-preview-only = Las observaciones las deja quien tiene el enlace de la vista previa.
refusal-preview-only-reads = La vista previa es para leer, dejar observaciones y aprobar.
refusal-too-many-aims = El máximo es { $limit }. Menos, y dichos con claridad, son más fáciles de alcanzar.
refusal-too-many-remarks = Hay { $limit } observaciones, que es el máximo.

## moderation
refusal-own-note = Esta nota es suya: puede escribirla de nuevo o quitarla.
refusal-too-many-words = Una lista de palabras tiene como máximo { $limit } entradas. Saque algunas primero.

## walk
refusal-walk-stop = Esa parada no existe: este recorrido tiene { $stops }.
