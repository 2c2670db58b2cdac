# The present stage: slides, materials, a break.
slide-page = Página { $page } de { $pages }
slide-words = El texto de esta página
slide-previous = Página anterior
slide-next = Página siguiente
slide-last = La última página está en la pantalla
slide-go-to = Mostrar la página { $page }
slide-pages = Páginas de la presentación
slide-upcoming = Página siguiente
slide-deck = Diapositivas
slide-none = Aún no hay diapositivas. Guárdelas como PDF y súbalo aquí.
slide-no-such-deck = Esta etapa pide la presentación «{ $deck }», que todavía no se ha subido.
slide-choose = Mostrar esta presentación
slide-upload = Subir un PDF
slide-uploading = { $percent } % subido
slide-reading = Creando imágenes de las páginas …
slide-remove = Quitar esta presentación
slide-notes = Notas para exponer
slide-loading = La página está en camino …
materials = Materiales
material-open = Abrir
material-opened = abierto
material-opened-by = { $count ->
    [0] nadie lo ha abierto todavía
    [one] abierto por 1 persona
   *[other] abierto por { $count } personas
}
material-title = Título
material-url = Enlace
material-add = Agregar el enlace
material-file = Subir un archivo
material-remove = Quitar «{ $title }»
material-failed = No se pudo obtener. Vuelva a intentarlo.
material-on-phones = Ábralos en su teléfono.
break-back = Seguimos a las
break-left = en { $clock }
break-now = Seguimos ahora
break-extend = +{ $minutes } min
break-sooner = -{ $minutes } min
ask-label = Una pregunta, o algo para retomar después
ask-send = Enviar al estacionamiento
ask-sent = Está en el estacionamiento. Quien facilita volverá a esto.
slide-ahead = A continuación: { $title }
