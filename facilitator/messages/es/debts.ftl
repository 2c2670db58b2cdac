# Questions are debts; the parking lot; help; a table that has finished.
debts-too = { $count ->
    [0] Yo también
    [one] Yo también (1)
   *[other] Yo también ({ $count })
  }
debts-answered = { $count ->
    [one] Su pregunta tiene respuesta
   *[other] { $count } de sus preguntas tienen respuesta
  }
debts-seen = Ya la leí
debts-answer-for = Responder por la mesa
debts-asked-too = { $count ->
    [one] una persona más pregunta esto
   *[other] { $count } personas más preguntan esto
  }
debts-park = Enviar al estacionamiento
debts-end-text = En palabras: la respuesta, quién da seguimiento, por qué no
debts-end-answered = Respondido
debts-end-follow_up = Dar seguimiento
debts-end-dropped = Descartado
debts-reopen = Reabrir
debts-put-back = Devolver a su cartel
debts-parked-left = { $count ->
    [one] Un aporte del estacionamiento no tiene cierre todavía. Puede seguir de todos modos.
   *[other] { $count } aportes del estacionamiento no tienen cierre todavía. Puede seguir de todos modos.
  }
debts-questions-left = { $count ->
    [one] Una pregunta sigue abierta.
   *[other] { $count } preguntas siguen abiertas.
  }
help-take = Voy para allá
help-taken = Alguien va en camino
console-help-taken = en camino
done-say = Ya terminamos
done-said = Ya terminaron. ¿Todavía no?
done-count = Mesas que terminaron: { $done } de { $tables }.
done-propose = La mayoría ya terminó:
done-shorten = Un minuto más y seguimos
sounds-on = Sonidos suaves en esta sesión
sounds-mute = Ninguno en este equipo
refusal-not-asked = Otras personas solo pueden sumarse a preguntas y pedidos de aclaración.
refusal-own-question = Esta es su propia pregunta.
refusal-parked-alone = Esto se escribió para el estacionamiento: no tiene cartel al que volver.
