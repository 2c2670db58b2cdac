# Themes: the board, its cards, who groups.
board-all-grouped = Todo está en algún tema.
board-all-topics = Todas las preguntas
board-at = { $theme }, lugar { $place } de { $count }
board-dropped = Tarjeta puesta en: { $theme }
board-find = Buscar palabras
board-how = Pulse Enter para tomar la tarjeta, las flechas para llevarla, Enter para soltarla y Esc para dejarla donde estaba.
board-left = Quedó donde estaba
board-more = Mostrar { $count } más
board-move = Mover a…
board-move-what = Mover a un tema: { $text }
board-new = Nuevo tema
board-none = Sin agrupar
board-notes = Notas
board-nothing = Todavía no hay nada que agrupar. Las líneas aparecen aquí a medida que las mesas escriben.
board-silent = En silencio: muevan tarjetas, sin hablar.
board-take = Tomar: { $text }
board-taken = Tarjeta tomada: { $text }. Llévela con las flechas.
board-topic = Qué pregunta
board-ungrouped = Sin agrupar: { $count }
theme-desk = Comisión de temas
theme-desk-add = Sumar a alguien a la comisión de temas
theme-desk-leave = Retirar: { $name }
theme-desk-person = { $name }{ $table ->
    [0] { "" }
   *[other] , mesa { $table }
}
theme-desk-unnamed = Alguien
theme-desk-you = Usted está en la comisión de temas: junte lo que se parece, para toda la sala.
theme-earlier = Mover antes
theme-heard = surgió en { $heard } de { $tables } mesas
theme-heard-where = surgió en { $heard } de { $tables } mesas: { $numbers }
theme-items = { $count ->
    [0] aún vacío
    [one] 1 línea
   *[other] { $count } líneas
}
theme-later = Mover después
theme-merge = Juntar { $theme } con
theme-merge-into = Juntar con…
theme-minority = Opinión minoritaria
theme-more = Más sobre { $theme }
theme-name-it = Dar nombre a este tema
theme-name-of = Nombre del tema { $number }
theme-remove = Quitar el tema
theme-remove-sure = ¿Quitar «{ $theme }»? Lo que contiene vuelve a quedar sin agrupar.
theme-unnamed = Tema { $number }
twins-again = Buscar de nuevo
twins-apart = Dejar por separado
twins-found = { $count ->
    [0] Ya no hay tarjetas parecidas.
    [one] 1 par dice casi lo mismo.
   *[other] { $count } pares dicen casi lo mismo.
}
twins-look = Buscar tarjetas parecidas
twins-problem = No funcionó. Revise la conexión y vuelva a intentarlo.
twins-together = Juntar
cluster-ahead = A continuación: { $title }
cluster-begin = Empezar a agrupar ahora
cluster-board = Tablero de temas
cluster-larger = Agrandar el tablero
cluster-left = { $count ->
    [one] Falta agrupar 1
   *[other] Falta agrupar { $count }
}
cluster-none-yet = Todavía no hay temas. Aparecen aquí a medida que se crean.
cluster-read = Leer lo que contienen
cluster-read-less = Solo los temas
cluster-smaller = Reducir el tablero
