# What a rehearsal with simulated people says: while it runs, and how it ended.

rehearsal-title = Ensayo con personas simuladas
rehearsal-held = Este equipo y esta red soportan { $people } personas: 99 de cada 100 respuestas en { $s } s. Punto más débil: { $weakest }.
rehearsal-not-held = Este equipo y esta red NO soportaron { $people } personas: { $why }. Punto más débil: { $weakest }.
rehearsal-too-slow = Esta computadora es demasiado lenta para evaluar { $people } personas: ella misma se atrasó { $s } s. Haga que vengan menos desde aquí, o inicie el ensayo en una más rápida.
rehearsal-nothing = Aún no se puede decir nada: { $joined ->
    [0] no entró nadie.
    [one] entró 1 y no tuvo casi nada que hacer. Deje que siga más tiempo, con una etapa iniciada en la consola; o indique el enlace de la consola en lugar del enlace para unirse: entonces recorre una sesión propia.
   *[other] entraron { $joined } y no tuvieron casi nada que hacer. Deje que siga más tiempo, con una etapa iniciada en la consola; o indique el enlace de la consola en lugar del enlace para unirse: entonces recorren una sesión propia.
}
rehearsal-weakest-server = el equipo del servidor
rehearsal-weakest-up = la subida de datos (uplink)
rehearsal-weakest-down = la bajada de datos (downlink)
rehearsal-weakest-network = la red, en ambos sentidos
rehearsal-weakest-joining = el momento en que entra todo el mundo
rehearsal-weakest-connections = las conexiones, que se cortan
rehearsal-weakest-own = la computadora en que se ejecutó
rehearsal-why-lost = { $count ->
    [one] 1 texto escrito no llegó
   *[other] { $count } textos escritos no llegaron
}
rehearsal-why-refused = { $count ->
    [one] 1 vez se pidió demasiado al servidor
   *[other] { $count } veces se pidió demasiado al servidor
}
rehearsal-why-joined = { $count ->
    [one] 1 de { $of } no pudo entrar
   *[other] { $count } de { $of } no pudieron entrar
}
rehearsal-why-connections = { $count ->
    [one] 1 de { $of } conexiones se cortó
   *[other] { $count } de { $of } conexiones se cortaron
}
rehearsal-why-answers = una respuesta tardó hasta { $s } s
rehearsal-why-deliveries = lo escrito tardó hasta { $s } s en llegar a las demás personas
rehearsal-why-joins = entrar tardó hasta { $s } s
rehearsal-progress = { $here } de { $people } aquí, 99 de cada 100 respuestas en { $s } s
rehearsal-no-link = { $link } no es un enlace para unirse ni el de una consola. Tienen esta forma: http://HOST:PORT/j/CODE y http://HOST:PORT/s/CODE/console#key=...
rehearsal-not-possible = El ensayo no pudo empezar: { $why }
rehearsal-watch = Véalas aquí: { $link }
