# When the server's disk or a session's file is in trouble: what the console shows, what pages say, what commands print.

refusal-session-full = El disco del servidor está lleno: no se puede abrir esta sesión; su archivo quedó como estaba. Libere 200 MB y recargue esta página.
refusal-session-readonly = El servidor no puede escribir en el archivo de esta sesión. Dele permiso de escritura en la carpeta de las sesiones y recargue esta página.
refusal-session-broken = El disco del servidor falla: { $why }. Copie la carpeta de las sesiones a otro disco e inicie ahí el servidor.
refusal-session-busy = Otro programa está usando el archivo de esta sesión, que quedó como estaba. Ciérrelo y recargue esta página.
refusal-session-newer = Esta sesión la escribió una versión posterior. Su archivo se dejó como está; inicie esa versión.
refusal-session-damaged = El archivo de esta sesión está dañado y se dejó como está. Quien administra el servidor lo detiene y ejecuta: facilitator sessions salvage { $session }
refusal-not-made = El servidor no puede escribir en su disco: no se creó ninguna sesión. Libere 200 MB en el disco y vuelva a intentarlo.
refusal-disk = El disco del servidor está lleno o falla. Esto no se hizo; lo que escribió queda aquí. Libere 200 MB y vuelva a intentarlo.
refusal-join-storage = El servidor no puede escribir en su disco por ahora: aún no ha entrado. No se pierde nada. Avise a quien facilita y vuelva a entrar en un minuto.

bar-unstored = Queda aquí, aún sin almacenar: el servidor no puede escribir en su disco. { $count ->
    [one] 1 elemento queda en este dispositivo y se envía por sí solo
   *[other] { $count } elementos quedan en este dispositivo y se envían por sí solos
}

# The console's banner. Each says what is so, and what to do.
storage-full = Disco lleno. No se puede almacenar nada desde las { $time }: todo el mundo puede seguir escribiendo y todo queda en sus dispositivos. Libere 200 MB en el disco del servidor (hay { $free } MB libres); lo demás se resuelve solo.
storage-readonly = El servidor no puede escribir en su carpeta. No se puede almacenar nada desde las { $time }; todo lo escrito queda en los dispositivos de la gente. Dele permiso de escritura en la carpeta de las sesiones; lo demás se resuelve solo.
storage-broken = El disco del servidor falla. No se puede almacenar nada desde las { $time }; todo lo escrito queda en los dispositivos de la gente. Copie ahora la sesión a otro disco: facilitator sessions backup { $code } FILE
storage-busy = Otro programa retiene el archivo de la sesión. No se puede almacenar nada desde las { $time }; todo lo escrito queda en los dispositivos de la gente. Cierre ese programa.
storage-damaged = El archivo de la sesión está dañado. No se puede almacenar nada desde las { $time }; todo lo escrito queda en los dispositivos de la gente. Detenga el servidor y ejecute: facilitator sessions salvage { $code }
storage-newer = Una versión posterior cambió el archivo de la sesión. No se puede almacenar nada desde las { $time }; todo lo escrito queda en los dispositivos de la gente. Detenga el servidor e inicie esa versión.
storage-low = El disco se llenó y se está usando la reserva. Libere ahora 200 MB en el disco del servidor (hay { $free } MB libres).
storage-lost = { $count ->
    [one] 1 cambio ya almacenado desapareció
   *[other] { $count } cambios ya almacenados desaparecieron
} del archivo de la sesión. Lo que aún guardan los dispositivos vuelve por sí solo; revise lo último que se escribió.
storage-doubts = { $count ->
    [one] 1 cosa en el archivo de la sesión no concuerda con el resto
   *[other] { $count } cosas en el archivo de la sesión no concuerdan con el resto
}. Siga adelante y después ejecute: facilitator check { $code }

cli-copy-damaged = { $file } también está dañado: { $problem }. Use otra copia, o lo que se pueda rescatar: facilitator sessions salvage CODE --copy { $file }
cli-nothing-to-save = No se puede leer nada de la sesión { $code } en su archivo. Restaure una copia de respaldo: facilitator sessions restore FILE
cli-not-saved = La sesión { $code } se dejó como estaba: { $why }
cli-salvaged = { $code }: hay { $rows } filas en un archivo limpio, y la sesión continúa desde ahí. El archivo dañado se conserva: { $kept }
cli-salvaged-from-journal = { $count ->
    [one] 1 de ellas, del diario de cambios
   *[other] { $count } de ellas, del diario de cambios
}
cli-salvaged-from-rows = { $count ->
    [one] 1 cambio que el diario había perdido, a partir de las filas
   *[other] { $count } cambios que el diario había perdido, a partir de las filas
}
cli-salvaged-from-copy = { $count ->
    [one] 1 cambio de la copia anterior
   *[other] { $count } cambios de la copia anterior
}
cli-salvaged-doubtful = { $count ->
    [one] 1 fila difiere del diario y nada indica cuál es correcta: queda como en el diario
   *[other] { $count } filas difieren del diario y nada indica cuál es correcta: quedan como en el diario
}
cli-salvaged-changes-lost = { $count ->
    [one] 1 cambio se perdió
   *[other] { $count } cambios se perdieron
}
cli-salvaged-files-lost = { $count ->
    [one] se perdió 1 diapositiva, foto u otro archivo
   *[other] se perdieron { $count } diapositivas, fotos u otros archivos
}
storage-aside = Una segunda copia anterior contiene más que esta sesión: { $name }. Se conserva en la carpeta de las copias para poder buscar en ella lo que falte aquí.
storage-uncopied = No se hace ninguna segunda copia ({ $why }). ¿Está puesta la memoria USB y tiene espacio? La sesión en sí continúa.
