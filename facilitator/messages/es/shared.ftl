# What several pages say.

skip = Ir al contenido
needs-script = Esta página necesita JavaScript. Actívelo o use otro navegador.
cancel = Cancelar
table-number = Mesa { $number }
table-named = Mesa { $number }: { $name }
table-group = { $table } · { $group }

shell-title = Su sesión
door-title = No funcionó
door-home = Volver al inicio
door-wrong-link = Este enlace no es válido o ya no lo es. Pida uno nuevo a quien facilita.
door-offline = No hay conexión con el servidor. Revise el wifi y vuelva a intentarlo.

bar-label = Qué está guardado
bar-saved = Todo guardado
bar-not-all-saved = Falta guardar algo
bar-connecting = Conectando
bar-refused = No hay conexión{ $count ->
    [0] { "" }
    [one] . 1 elemento queda en este dispositivo
   *[other] . { $count } elementos quedan en este dispositivo
}
bar-sending = { $count ->
    [one] Enviando 1
   *[other] Enviando { $count }
}
bar-offline = Sin conexión. Siga escribiendo: queda en este dispositivo
bar-offline-waiting = Sin conexión. { $count ->
    [one] 1 elemento espera en este dispositivo
   *[other] { $count } elementos esperan en este dispositivo
}
bar-no-storage = Sin conexión. { $count ->
    [0] No salga de esta página
    [one] 1 elemento espera: no salga de esta página
   *[other] { $count } elementos esperan: no salga de esta página
}
bar-forgets = Este navegador no conserva lo que escribe. No salga de esta página hasta que todo esté guardado, o ábrala en otro navegador
bar-tray = { $count ->
    [one] 1 elemento no se aceptó
   *[other] { $count } elementos no se aceptaron
}
bar-waits = Escrito aquí, sin enviar
bar-copy = Copiar
bar-again = Reintentar
bar-discard = Descartar

clock-running = Quedan { $clock }
clock-paused = En pausa: { $clock }
clock-over = { $clock } de más. Termine su frase
clock-ended = Se acabó el tiempo: termine su frase

kind-comment = Comentario
kind-question = Pregunta
kind-clarification = Pido aclarar
kind-experience = Nuestra experiencia
starter-comment = Lo que me llama la atención es
starter-question = ¿Cómo hicieron para
starter-clarification = ¿Qué quieren decir con
starter-experience = En nuestro caso

note-late = Llegó tarde
answer-answered = La mesa { $table } responde
answer-deferred = La mesa { $table } volverá a esto
answer-declined = La mesa { $table } deja esto abierto
somebody = Alguien
session-ended = Esta sesión terminó. Todo lo que contiene se conserva.
