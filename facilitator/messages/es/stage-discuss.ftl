# Discussions: lines from phones, introductions, the room's sheet.
carried-in = De antes: { $title }
desk-quiet = { $count ->
    [one] 1 línea propuesta desde un teléfono
   *[other] { $count } líneas propuestas desde teléfonos
}
desk-quiet-take = Poner en el cartel
desk-quiet-leave = No ponerla
phone-sheet-of = Lo que se ha escrito
phone-quiet = Agregar una línea en silencio
phone-line-topic = Qué pregunta
phone-line-text = Su línea
phone-line-quiet = Una línea para la relatoría
phone-line-unnamed = Quien lleva la relatoría la ve sin su nombre y la pone en el cartel.
phone-line-anonymous = Nadie sabrá quién la escribió.
phone-line-add = Agregar
phone-line-offer = Proponer a la relatoría
phone-line-added = Agregada. Puede escribir otra.
phone-line-offered = La relatoría ya la tiene.
phone-line-held = Solo usted la ve hasta que se muestren todas
phone-line-waits = Espera a la relatoría
phone-line-taken = En el cartel
phone-my-lines = Lo que usted escribió
screen-lines = { $count ->
    [one] 1 línea
   *[other] { $count } líneas
}
introduce-title = Quién es usted
introduce-who-sees = Lo ven su mesa y quien facilita. La pantalla solo muestra cuántas personas vienen de cada lugar.
introduce-table = En su mesa
who-about = Una línea sobre usted (opcional)
roster-count = { $count ->
    [0] Cuente de dónde viene: en su teléfono
    [one] Personas de 1 lugar
   *[other] Personas de { $count } lugares
}
console-release = { $count ->
    [one] Mostrar la línea escrita a solas
   *[other] Mostrar las { $count } líneas escritas a solas
}
console-held = Hasta entonces, cada quien ve solo las suyas. De todos modos se muestran al terminar la etapa, salvo que sus ajustes digan que a mano.
console-write = Escribir una línea para toda la sala
console-post-all = { $count ->
    [one] Colgar 1 cartel tal como está
   *[other] Colgar { $count } carteles tal como están
}
