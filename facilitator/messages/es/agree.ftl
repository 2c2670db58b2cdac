# "Did we get you right?", following the room, the big screen in words.
check-title = ¿Entendimos bien?
check-asks = Quien lleva la relatoría les lee su cartel. ¿Es lo que dijeron?
check-changed = El cartel cambió después. ¿Ahora está bien?
check-agree = De acuerdo
check-differ = No es lo que dijimos
check-differ-after-all = No, algo no está bien
check-right-now = Ahora está bien
check-said-agree = Está de acuerdo. Gracias.
check-said-differ = La relatoría ve que algo no está bien.
check-which-line = ¿Qué línea?
check-whole = El cartel en su conjunto
check-what = ¿Qué dijeron ustedes? (opcional)
check-unnamed = La relatoría lo ve sin su nombre.
check-send = Avisar a la relatoría

readback-ask = Releer: preguntar a la mesa
readback-stop = Dejar de preguntar
readback-why = Lea el cartel en voz alta; los teléfonos de la mesa preguntan si está bien.
readback-agree = De acuerdo: { $agree } de { $of }.
readback-differ = { $differ ->
    [one] 1 no está de acuerdo.
   *[other] { $differ } no están de acuerdo.
  }
readback-again = { $again ->
    [one] Se pregunta de nuevo a 1, porque el cartel cambió.
   *[other] Se pregunta de nuevo a { $again }, porque el cartel cambió.
  }
readback-differs = No es lo que dijimos:
readback-no-words = (esta línea)
readback-short = Muy breve: ¿lo entenderá alguien que no estuvo aquí?

hint-round = ¿Ya se escuchó a todo el mundo? Prueben una ronda rápida.
hint-round-how = Pasó la mitad del tiempo. Medio minuto por persona, sin interrupciones; quien quiera puede pasar.
hint-read = Reléalo a su mesa.
hint-read-how = ¿Alguien que no estuvo en esta mesa entendería cada línea el lunes?
hint-close = Cerrar

follow-now = La sala está ahora en:
follow-go = Ir ahí

big-screen = En la pantalla grande
big-screen-blank = La pantalla grande está oscura ahora.
big-screen-replay = En la pantalla grande se reproduce el día.
big-screen-spotlight = En primer plano
big-screen-speaks = Habla la mesa { $table }.
big-screen-left = { $minutes ->
    [0] Se acabó el tiempo.
    [one] Queda 1 minuto.
   *[other] Quedan { $minutes } minutos.
  }
