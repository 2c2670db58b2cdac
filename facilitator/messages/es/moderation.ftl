# Moderation: on the console, and what a phone is told.
moderation-held = Retenida
moderation-why-facilitator = por usted
moderation-why-words = lista de palabras: { $reason }
moderation-why-reports = reportada por quienes leen
moderation-why-block = teléfono en pausa
moderation-reports = { $count ->
    [one] Una persona la reporta
   *[other] { $count } personas la reportan
  }
moderation-more = Más
moderation-reason = Motivo, para que conste
moderation-hold = Retener
moderation-hide = Ocultar
moderation-block = Pausar este teléfono
moderation-unblock = Dejar que este teléfono escriba de nuevo
moderation-paused = teléfono en pausa
moderation-words = Lista de palabras ({ $count })
moderation-words-label = Palabras que retienen una nota, una por línea; * equivale a cualquier terminación
moderation-words-save = Guardar la lista
moderation-words-saved = La lista está guardada.
console-notes-held = Retenidas { $n }
console-no-notes-held = Ninguna nota espera su revisión. Las que deba revisar aparecerán aquí.

## On a phone
moderation-own-held = Retenida: quien facilita la lee primero. Puede escribirla de nuevo.
moderation-own-hidden = Quien facilita no muestra esta nota.
moderation-told = Quien facilita lee lo que usted escribe antes que las demás personas. Nada de ello se pierde.
moderation-told-close = Entiendo
moderation-report = Reportar
moderation-report-sure = ¿Esta nota no corresponde aquí? Quien facilita la revisará. No se dice su nombre.
moderation-reported = Reportada. Quien facilita la revisará.
moderation-identifies = Esto puede revelar quién es alguien ({ $found }). ¿Lo deja?
moderation-identifies-send = Enviar tal como está
moderation-identifies-edit = Cambiarlo antes
