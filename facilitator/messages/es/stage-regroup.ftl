# Changing places: the rule in a sentence, where each is to go; and how people are seated.
regroup-rotate = { $by ->
    [one] Vaya al número de su mesa más uno.
   *[other] Vaya al número de su mesa más { $by }.
}
regroup-host_stays = { $by ->
    [one] Una persona se queda como anfitriona. Las demás: su número más uno.
   *[other] Una persona se queda como anfitriona. Las demás: su número más { $by }.
}
regroup-ring = Después de { $last } viene 1.
regroup-mix = Mezcla: su teléfono le indica la mesa.
regroup-choice = Vaya a la mesa cuya pregunta más le interese.
regroup-pairs = Con la persona de al lado: trabajen en pareja.
regroup-fours = Únanse a otra pareja: trabajen de a cuatro.
regroup-circle = Unas personas se sientan en el centro y conversan. Las demás escuchan alrededor.
regroup-go-to = Vaya a:
regroup-stay = Se queda en: { $table }
regroup-inner = Círculo interior
regroup-inner-says = Tome una silla en el centro.
regroup-outer = Círculo exterior
regroup-outer-says = Siéntese alrededor del centro y escuche.
regroup-with = { $count ->
    [0] Nadie más está con usted. Únase al equipo de al lado.
   *[other] Usted trabaja con
}
regroup-unnamed = { $count ->
    [one] y una persona sin nombre
   *[other] y { $count } personas sin nombre
}
regroup-i-am-there = Ya llegué
regroup-arrived = Usted ya llegó.
regroup-no-place = Quédese donde está, o pregunte a quien facilita adónde ir.
regroup-you-are-at = Ahora está en: { $table }.
regroup-choose = Elegir mesa
regroup-count = { $all ->
    [0] Nadie tiene lugar todavía.
   *[other] En su lugar: { $there } de { $all }. Al terminar la etapa se da por hecho que las demás personas también llegaron.
}
regroup-plan = Planear los lugares ahora
regroup-plan-again = Planear los lugares de nuevo
regroup-missing = { $count ->
    [one] Falta que llegue 1
   *[other] Falta que lleguen { $count }
}
regroup-send = Adónde va { $name }

seating-title = Lugares
seating-new = Quien llega ahora y toca «Asígneme una mesa»
seating-balanced = va donde hay menos personas
seating-random = va a una mesa al azar
seating-mixed = va donde menos personas comparten su procedencia
seating-unseated = { $count ->
    [one] Dar lugar a la persona sin mesa
   *[other] Dar lugar a las { $count } personas sin mesa
}
seating-all-balanced = Asignar todo de nuevo: mesas parejas
seating-all-random = Asignar todo de nuevo: al azar
seating-all-mixed = Asignar todo de nuevo: procedencias mezcladas
seating-all-new_faces = Asignar todo de nuevo: con caras nuevas
seating-done = Listo: los teléfonos indican la mesa
seating-step-free = Se llega sin escalones
seating-step-free-on = Marcar que se llega sin escalones
seating-step-free-off = Ya no se llega sin escalones
who-step-free = Necesito un lugar sin escalones
