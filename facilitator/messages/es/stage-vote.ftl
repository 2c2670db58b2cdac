# Votes: on phones, on the screen, and what the facilitator puts to the vote.
vote-turnout = { $present ->
    [0] Nadie ha votado todavía
   *[other] Votaron { $voters } de { $present }
}
vote-how-dots = { $count ->
    [one] Tiene 1 punto: póngalo en lo más importante.
   *[other] Tiene { $count } puntos: póngalos en lo más importante.
}
vote-how-dots-many = Tiene { $count } puntos: como máximo { $most } en una misma opción.
vote-how-rating = Califique cada opción de 1 (bajo) a 5 (alto).
vote-how-axes = Califique cada opción dos veces, de 1 (bajo) a 5 (alto): { $first } y { $second }.
vote-how-yes_no = Diga sí o no a cada opción.
vote-how-rank = { $count ->
    [one] Elija la mejor.
   *[other] Elija las { $count } mejores, en orden.
}
vote-how-fist = De 0 (no) a 5 (ayudaré a que se haga).
vote-secret = Nadie ve cómo vota usted. El resultado se muestra al cerrar la votación.
vote-soon = La votación no ha empezado.
vote-nothing = Aún no hay nada que votar. Aparecerá aquí cuando quien facilita lo agregue.
vote-in = Su voto está registrado; todavía puede cambiarlo.
vote-kept = Su voto queda en este teléfono y sale en cuanto haya conexión.
vote-closed = La votación está cerrada.
vote-own = usted: { $value }
vote-own-place = usted: lugar { $place }
vote-own-dots = { $count ->
    [one] usted: 1 punto
   *[other] usted: { $count } puntos
}
vote-dots-left = Puntos por usar: { $left } de { $each }
vote-dot-more = Un punto más: { $text }
vote-dot-less = Un punto menos: { $text }
vote-unsure = No sé
vote-unsure-sign = ? significa: no sé
vote-yes_no-1 = Sí
vote-yes_no-2 = No
vote-fist-0 = No: me opongo
vote-fist-1 = Tengo serias reservas
vote-fist-2 = Tengo reservas que conversar antes
vote-fist-3 = Puedo aceptarlo
vote-fist-4 = Me parece bien
vote-fist-5 = Ayudaré a que se haga
vote-rank-yours = Su orden: { $count } de { $each }
vote-rank-first = Toque primero la mejor.
vote-rank-others = Las que quedan por elegir
vote-said-dots = { $count ->
    [one] 1 punto
   *[other] { $count } puntos
}
vote-said-yes_no = { $yes } sí, { $no } no{ $unsure ->
    [0] { "" }
   *[other] , { $unsure } no sé
}
vote-said-rating = promedio { $mean }{ $unsure ->
    [0] { "" }
   *[other] , { $unsure } no sé
}
vote-said-fist = promedio { $mean } de 5{ $low ->
    [0] { "" }
    [one] , 1 persona por debajo de 3
   *[other] , { $low } personas por debajo de 3
}
vote-on-phones = Cada quien vota en su teléfono.
vote-close = Cerrar la votación y mostrar el resultado
vote-reopen = Reabrir la votación
vote-ahead = Para votar en «{ $title }»
vote-prepare = Reunir lo que se vota
vote-prepare-why = Viene de la fuente de la etapa. Revíselo y combine lo que dice lo mismo; la sala lo ve cuando empieza la votación.
vote-prepare-again = Incluir lo nuevo
vote-options = { $count ->
    [0] Aún no hay opciones que votar
    [one] Se vota 1 opción
   *[other] Se votan { $count } opciones
}
vote-alike = { $count ->
    [one] Un par dice casi lo mismo.
   *[other] { $count } pares dicen casi lo mismo.
}
vote-alike-why = Por separado, dividen los votos de quienes las quieren.
vote-alike-keep = Conservar este texto
vote-alike-keep-this = Combinar las dos y conservar este texto: { $text }
vote-alike-apart = Son distintas
vote-merge = Combinar
vote-merge-this = Combinar con otra: { $text }
vote-merge-hint = ¿Con cuál va «{ $text }»?
vote-merge-here = Va con esta
vote-merge-into = Va con: { $text }
vote-merged = también:
vote-split = Separar
vote-split-this = Volver a dejarla aparte: { $text }
vote-leave-out = Dejar fuera
vote-leave-out-this = Dejar fuera de la votación: { $text }
vote-add-text = Otra opción que votar
vote-add = Agregar
