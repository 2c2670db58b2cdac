# The walk: where to go, when the bell rings, what is said aloud.
walk-your-way = Su ruta
walk-stop-of = Parada { $stop } de { $stops }
walk-bell-in = Campana en { $clock }
walk-go-to = Vaya a:
walk-you-are-at = Está en:
walk-read-here = Leer aquí
walk-host = Quédese junto a su cartel: usted es la persona anfitriona
walk-any-chart = Lea el cartel que quiera
walk-then = luego: { $chart }
walk-then-home = luego, a su cartel
walk-home = Regrese a su propio cartel
walk-home-seated = De vuelta a su propio cartel
walk-home-says = Lea lo que le dejaron otras personas.
walk-party = Usted va en el equipo { $letter } de la mesa { $table }.
walk-go-there = Ir a: { $chart }
walk-bell-while-writing = Sonó la campana. Si quiere, termine antes su nota: queda en el cartel donde la empezó.
walk-all-charts = Todos los carteles
walk-nobody-yet = nadie lo ha leído todavía
walk-stay = Prefiero quedarme en mi lugar
walk-next-chart = Cartel siguiente
walk-screen-home-says = Lean lo que otras personas dejaron en su cartel.

## What is said aloud
walk-say-plus = { $letter }: su número más { $by }.
walk-say-plus-all = Todo el mundo: su número más 1.
walk-say-bell = A cada campana: más 1.
walk-say-around = Después de { $last } viene { $first }.
walk-say-further = { $letter }: { $by ->
    [one] al cartel siguiente
   *[other] { $by } carteles más allá
  }.
walk-say-further-all = Todo el mundo: al cartel siguiente.
walk-say-bell-further = A cada campana: el cartel siguiente.
walk-say-order = El orden: { $order } y otra vez desde el principio.
walk-say-phone = Su teléfono le dice adónde ir. Sin teléfono: a cualquier cartel de otra mesa; a cada campana, a uno distinto.

## Console
walk-ring = Campana: parada siguiente
walk-ring-home = Campana: cada quien a su cartel
walk-ring-back = Una parada atrás
walk-all-home = Cada quien a su cartel
walk-say-aloud = Para decir en voz alta
walk-heat = Carteles: lecturas y notas
walk-heat-chart = Cartel
walk-heat-planned = Lecturas previstas
walk-heat-read = Abierto en teléfonos
walk-heat-notes = Notas
walk-heat-none = ninguna aún
walk-out = Mesas que no hacen el recorrido ({ $count })
walk-leave-out = Dejar fuera la mesa { $table }
walk-take-in = La mesa { $table } vuelve al recorrido
walk-outlook = { $posted ->
    [one] Un cartel colgado
   *[other] { $posted } carteles colgados
  }; { $parties ->
    [one] un equipo
   *[other] { $parties } equipos
  }, { $stops ->
    [one] una parada
   *[other] { $stops } paradas
  }.
walk-outlook-readers = Cada cartel: { $least ->
    [one] una lectura como mínimo
   *[other] { $least } lecturas como mínimo
  }, { $most } como máximo.
walk-outlook-step-free = { $count ->
    [one] Una persona tiene una ruta sin escalones.
   *[other] { $count } personas tienen una ruta sin escalones.
  }
walk-gave-way-no_chart = Aún no hay carteles colgados. Espere a las mesas o coloque lo que tengan.
walk-gave-way-stops = Faltan carteles: quienes los leerían tienen una parada libre.
walk-gave-way-crowd = Más personas de lo usual coinciden en un cartel: hay muy pocos colgados.
walk-gave-way-least = Algunos carteles reciben menos lecturas de las que les tocan.
walk-gave-way-groups = Algunos equipos ven los carteles de un solo grupo.
walk-gave-way-step_free = Alguien que pidió una ruta sin escalones tiene una parada sin cartel.
