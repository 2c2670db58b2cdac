# What the projectors show, and what phones wrote that may be on them.
projection-title = En la pantalla
projection-which = Qué pantalla
projection-main = Pantalla principal
projection-live = En vivo: { $what }
projection-lobby = cómo unirse
projection-blank-now = nada
projection-frozen = congelada
projection-kind-chart = el cartel de la mesa { $table }
projection-kind-note = una nota
projection-kind-line = una línea
projection-kind-reply = una respuesta
projection-kind-parked = un aporte del estacionamiento
projection-kind-parking = el estacionamiento
projection-blank = Oscurecer
projection-unblank = Mostrar de nuevo
projection-freeze = Congelar
projection-unfreeze = Descongelar
projection-back = Volver a lo anterior
projection-to-stage = Mostrar la etapa
projection-show = Poner en la pantalla
projection-show-chart = Mostrar el cartel en la pantalla
projection-show-parking = Mostrar el estacionamiento
projection-look = Lo que muestra ahora
projection-frame = La pantalla como está ahora
projection-add = Otra pantalla
projection-add-name = Su nombre (por ejemplo, pared lateral)
projection-add-button = Agregar
projection-open = Abrirla
projection-remove = Quitarla
projection-waiting = { $count ->
    [0] Nada espera
    [one] Espera un texto
   *[other] Esperan { $count } textos
  }
projection-waiting-says = Lo que escriben los teléfonos no está en la pantalla hasta que usted lo admita.
projection-release = Admitir
projection-release-all = { $count ->
    [one] Admitirlo
   *[other] Admitir los { $count }
  }
projection-take = Quitar
projection-released = En la pantalla: { $count }
projection-rule = Lo que escriben los teléfonos espera mi visto bueno
projection-from = Mesa { $table }
screen-parking = Estacionamiento
refusal-no-screen = Esa pantalla no existe. Elija una de la lista.
refusal-main-screen = La pantalla principal se queda. Mejor oscurézcala.
refusal-too-many-screens = Puede haber { $limit } pantallas. Quite una primero.
refusal-too-many-items = Como máximo { $limit } a la vez. Admita algunos primero.
