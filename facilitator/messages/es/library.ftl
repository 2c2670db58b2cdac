# The library: all sessions of this machine, and search over them.

library-page-title = Biblioteca
library-title = Biblioteca
library-open = Abrir la biblioteca
library-words = Palabras
library-kind = Qué
library-kind-all = Todo
library-kind-line = Línea de un cartel
library-kind-note = Nota
library-kind-answer = Respuesta
library-kind-challenge = Desafío
library-kind-strategy = Estrategia
library-kind-parked = Estacionamiento
library-kind-theme = Tema
library-kind-photo = Foto de un cartel
library-session = Sesión
library-session-all = Todas las sesiones
library-affiliation = Procedencia
library-since = Desde
library-until = Hasta
library-opens = Lo encontrado se abre en un navegador que tenga el enlace de la consola de su sesión y, una vez publicado el informe, para todo el mundo.
library-found = { $count ->
    [0] No se encontró nada. Basta el comienzo de las palabras; los acentos no importan.
    [one] 1 aporte encontrado.
    [200] Los primeros 200 aportes. Afine la búsqueda para ver otros.
   *[other] { $count } aportes encontrados.
}
library-sessions = { $count ->
    [0] Aún no hay sesiones. Se crean en la página de inicio.
    [one] 1 sesión en este equipo.
   *[other] { $count } sesiones en este equipo.
}
library-people = { $count ->
    [one] 1 persona
   *[other] { $count } personas
}

library-is-open = abierta
library-is-ended = terminada
library-console = Consola
start-library = Todas las sesiones de este equipo
refusal-library-kind = Ese tipo no existe. Elija uno de estos: { $kinds }.
