screen-page-title = Screen: { $title }
screen-how-to-join = Scan the card on your table, or go to
screen-qr = QR code to join this session
screen-seated = { $count ->
    [0] empty
   *[other] { $count } here
}
screen-is-posted = posted
screen-not-posted = not posted yet
screen-open-questions = { $open } of { $asked } questions still open
screen-chart-of = Chart { $chart } of { $charts }
screen-page-of = Page { $page } of { $pages }
screen-away = The server is away. This is the last picture; the clock runs on.
