screen-page-title = Pantalla: { $title }
screen-how-to-join = Escanee el letrero de su mesa o vaya a
screen-qr = Código QR para unirse a esta sesión
screen-seated = { $count ->
    [0] vacía
   *[other] { $count } aquí
}
screen-is-posted = colgado
screen-not-posted = sin colgar
screen-open-questions = Preguntas aún abiertas: { $open } de { $asked }
screen-chart-of = Cartel { $chart } de { $charts }
screen-page-of = Página { $page } de { $pages }
screen-away = El servidor no responde. Esta es la última imagen; el reloj sigue.
