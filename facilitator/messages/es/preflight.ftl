# Before doors open: the test of the room.

preflight-title = Prueba de la sala
preflight-before = Antes de abrir las puertas
preflight-offer = ¿Este equipo está a la altura de la sala, y llegan a él los teléfonos?
preflight-open = Probar esta sala
preflight-says = Tarda hasta un minuto. Unos teléfonos simulados entran por la dirección del código QR, en una sesión propia que luego desaparece; en la suya no queda nada.
preflight-people = Teléfonos simulados
preflight-run = Probar ahora
preflight-running = Probando. Tarda hasta un minuto.
preflight-elsewhere = Estos teléfonos salen del propio equipo del servidor. Para probar el wifi de la sala, ejecute esto en otra computadora que tenga facilitator, con el enlace de su consola:
preflight-state-ok = bien
preflight-state-look = por revisar
preflight-state-unknown = no se sabe
preflight-verdict = { $wrong ->
    [0] { $unknown ->
        [0] Todo listo: abra las puertas.
        [one] Todo listo, hasta donde se puede ver desde aquí. De una línea no se sabe: revísela usted.
       *[other] Todo listo, hasta donde se puede ver desde aquí. De { $unknown } líneas no se sabe: revíselas usted.
    }
    [one] Una cosa por revisar antes de abrir las puertas.
   *[other] { $wrong } cosas por revisar antes de abrir las puertas.
}

preflight-disk-ok = Disco: { $gb } GB libres.
preflight-disk-look = Disco: solo { $gb } GB libres. Haga espacio: al menos 1 GB.
preflight-sync-ok = Escritura: 99 de cada 100 escrituras llegan al disco en { $ms } ms.
preflight-sync-look = Escritura: algo tarda hasta { $ms } ms en llegar al disco. Cierre lo demás que escribe (actualizaciones, carpetas en la nube) o ponga las sesiones en un disco interno.
preflight-commit-ok = Almacenamiento: 99 de cada 100 cambios se almacenan en { $ms } ms.
preflight-commit-look = Almacenamiento: un cambio tarda hasta { $ms } ms en almacenarse. Cierre lo demás que escribe en este disco.
preflight-clock-ok = Reloj: marcha de manera uniforme.
preflight-clock-look = Reloj: se movió { $seconds } s durante la prueba. A los temporizadores no les afecta; ajuste la hora del equipo ahora y no durante el día.
preflight-files-ok = Conexiones: hay espacio para { $people } personas.
preflight-files-look = Conexiones: este equipo solo permite { $limit } al servidor, para { $people } personas. Suba el límite de archivos abiertos (ulimit -n) y reinicie el servidor.
preflight-address-ok = Dirección: { $address } es este equipo.
preflight-address-loopback = Dirección: { $address } solo funciona en este equipo. Inicie el servidor con --host 0.0.0.0 o indique --public-url.
preflight-address-elsewhere = Dirección: { $address } no es una dirección de este equipo{ $own ->
    [0] .
   *[other] , que aquí es { $own }.
} Si hay un proxy delante, está bien; si no, reinicie el servidor e imprima de nuevo los códigos QR.
preflight-address-nowhere = Dirección: no se encuentra nada en { $address }. Indique --public-url con una dirección a la que lleguen los teléfonos.
preflight-power-ok = Corriente: conectado.
preflight-power-look = Corriente: con batería ({ $percent } %). Conéctelo.
preflight-power-unknown = Corriente: aquí no se sabe. Compruebe que esté conectado.
preflight-sleep-unknown = Suspensión: aquí no se sabe. Compruebe que el equipo no se suspenda, tampoco con la tapa cerrada.
preflight-copies-ok = Segunda copia: hecha en { $folder }, releída y completa, en { $ms } ms.
preflight-copies-same = Segunda copia: hecha y completa, pero { $folder } está en el mismo disco que las sesiones. Elija una memoria USB u otro disco.
preflight-copies-none = Segunda copia: no se hace ninguna. Inicie el servidor con --copies y una carpeta en una memoria USB u otro disco.
preflight-copies-failed = Segunda copia: no se pudo hacer en { $folder } ({ $why }). ¿Está ahí el disco y tiene espacio?
preflight-phones-ok = Teléfonos: entraron los { $people }, 99 de cada 100 en { $s } s.
preflight-phones-slow = Teléfonos: entraron los { $people }, pero algunos tardaron hasta { $s } s. ¿Está saturado el wifi, u ocupado el equipo?
preflight-phones-look = Teléfonos: entraron { $joined } de { $people } ({ $why }). ¿Está hecho el wifi para tantos?
preflight-phones-none = Teléfonos: de { $people } no entró ninguno ({ $why }). ¿Puede otro dispositivo abrir la dirección del código QR? Lo habitual es un cortafuegos, o un wifi que aísla a sus invitados.
preflight-answers-ok = Respuestas: lo que escribieron se almacenó en { $ms } ms, 99 de cada 100 veces.
preflight-answers-slow = Respuestas: lo que escribieron tardó hasta { $ms } ms en almacenarse. ¿Está saturado el wifi, u ocupado el equipo?
preflight-answers-look = Respuestas: no llegó todo lo que escribieron ({ $why }); teléfonos que no terminaron a tiempo: { $late }.

preflight-measured-ok = Medido el { $day }: soportó { $people } personas, 99 de cada 100 respuestas en { $s } s. Punto más débil: { $weakest }.
preflight-measured-here = Medido el { $day } desde este mismo equipo, no por el wifi: soportó { $people } personas, 99 de cada 100 respuestas en { $s } s. Punto más débil: { $weakest }.
preflight-measured-fewer = Medido el { $day }: soportó { $people } personas, 99 de cada 100 respuestas en { $s } s. Pueden venir { $expected }: ensaye con esa cantidad.
preflight-measured-broke = Medido el { $day }: no soportó { $people } personas. Punto más débil: { $weakest }.
preflight-measured-unknown = Aún no se ha medido cuántas personas soportan este equipo y esta red. Lo dice un ensayo en otra computadora, en el wifi de la sala.
preflight-no-console-link = { $link } no es el enlace de una consola: termina en /console#key=...
preflight-no-host-key = No hay clave de servidor en { $folder }: ¿es esa la carpeta del servidor en marcha? Indíquela con --sessions.
preflight-not-possible = No se pudo probar la sala a través de { $base }: { $why }
preflight-unreached = ahí no responde nada ({ $why }). ¿Es esa la dirección que usarán los teléfonos, y puede abrirla otro dispositivo?
refusal-preflight-runs = Ya se está probando la sala, o ensayando en ella. Vuelva a intentarlo cuando termine.
refusal-preflight = { $why ->
    [none] La prueba no llegó a su fin. Vuelva a intentarlo en dos minutos.
   *[other] { $why }
}
