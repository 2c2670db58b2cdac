# The follow-up page, and what the organisers write for it.

refusal-no-item = Lo que esto señala no está o ya no está. Elija otra cosa.
refusal-too-many-sentences = Son más de { $limit }. Conserve lo más importante.
refusal-out-of-range = Ese número o esa fecha no puede ser. Revise el dato.
refusal-useful = Elija un número de 1 a 5 o déjelo sin elegir.
refusal-feedback-empty = Escriba algo o elija un número.
refusal-feedback-over = Ya no se reciben opiniones sobre esta sesión. Los contactos de esta página siguen a su disposición.
refusal-feedback-full = Han llegado tantas opiniones que no se pueden recibir más. Use los contactos de esta página.
done-followup-write = texto de la página de seguimiento
done-followup-publish = publicación de la página de seguimiento
refusal-feedback-often = Han llegado tantas opiniones desde su red que hay que hacer una pausa. Su texto sigue aquí: envíelo de nuevo en { $seconds } s.
refusal-wrong-own-codes = Demasiados códigos incorrectos desde aquí. Vuelva a intentarlo en { $seconds } s; lo que escribió sigue aquí.
refusal-other-page = Esto se envió desde otra página, que no está autorizada.
done-followup-withdraw = retiro del texto de la página de seguimiento
refusal-no-date = Aún no se ha anunciado una próxima fecha. La página de seguimiento dirá cuándo.

phone-follow = En qué queda
follow-page-title = En qué queda: { $title }
follow-kicker = En qué queda lo que dijeron
follow-preparing = La organización está leyendo lo que ustedes escribieron. Lo que escuchamos, lo que haremos y lo que no haremos estará aquí, con el mismo código que en la sala.
follow-heard = Lo que escuchamos
follow-used = Lo que haremos
follow-partly = Lo que haremos en parte
follow-later = Lo que tiene que esperar, y por qué
follow-not-used = Lo que no haremos, y por qué
follow-open = Sigue abierto
follow-waiting = { $n ->
    [0] Todo lo que esperaba una devolución ya la tiene.
    [one] 1 de { $of } espera todavía una devolución.
   *[other] { $n } de { $of } esperan todavía una devolución.
}
follow-next = Qué sigue, y cuándo
follow-calendar = Agregar a su calendario
follow-report = Leer el informe
follow-files = El informe
follow-why = Por qué:
follow-kind-theme = Tema
follow-kind-challenge = Desafío
follow-kind-strategy = Estrategia
follow-kind-note = Nota
follow-kind-line = De un cartel
follow-kind-parked = Estacionamiento
follow-kind-comment = Comentario
follow-kind-question = Pregunta
follow-kind-clarification = Aclaración
follow-kind-experience = Experiencia
follow-mine = Mis notas
follow-mine-show = Ver en qué quedó lo mío
follow-mine-none = Sin respuesta todavía.
follow-mine-empty = No se encontró nada firmado. Lo que escribió sin nombre solo lo conoce su propio teléfono.
follow-mine-anonymous = Lo que escribió sin nombre no se puede mostrar aquí: solo el teléfono que lo escribió puede probar que es suyo.
follow-mine-proved = También aparece lo que escribió sin nombre: este navegador puede probar que es suyo, nadie más puede.
follow-through = En el tema «{ $theme }», del que se dice:
follow-under = { $count ->
    [one] 1 aporte que se hizo al respecto
   *[other] { $count } aportes que se hicieron al respecto
}
follow-until = Puede escribirnos aquí hasta { $moment }.
follow-over = Se recibieron opiniones hasta { $moment }. Los contactos de abajo siguen a su disposición.
follow-on = en el cartel de { $table }
follow-state-held = espera a quien facilita
follow-state-hidden = se quitó de la vista
follow-state-parked = se envió al estacionamiento
follow-code = Su código personal
follow-code-says = Los 8 caracteres que su teléfono le mostró al unirse, en Más.
follow-code-show = Buscar con mi código
follow-back = Volver a la página general
follow-feedback = Cuéntenos
follow-useful = ¿Qué tan útil fue, de 1 (nada) a 5 (mucho)?
follow-feedback-text = ¿Qué deberíamos saber? ¿Qué cambió desde entonces?
follow-feedback-says = Se envía sin su nombre. Lo lee la organización y nadie más.
follow-feedback-send = Enviar
follow-thanked = Gracias. Ya llegó.
