# From how far the projector can be read: what the test of the room asks and says.
depth-title = ¿Se puede leer desde la última fila?
depth-distance = De la pantalla a la última fila, en metros
depth-height = Altura de la imagen, en metros
depth-set = Adaptar la pantalla
depth-scale = Textos de la pantalla: { $percent } % de su tamaño habitual.
depth-too-far = Aun así se leen como máximo desde { $metres } m. Acerque las últimas filas, o use una imagen más grande o una segunda pantalla.
depth-code-ok = El código QR se puede escanear desde la última fila.
depth-code-short = El código QR de la pantalla se escanea como máximo desde { $metres } m. Más atrás: los carteles de mesa, o la dirección y el código, que se pueden leer.
depth-keys = En el propio equipo de la pantalla: + y − agrandan y reducen los textos, 0 vuelve a esto.
