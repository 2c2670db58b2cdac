screen-page-title = Leinwand: { $title }
screen-how-to-join = Scannen Sie Ihren Tischaufsteller oder öffnen Sie
screen-qr = QR-Code, um dieser Sitzung beizutreten
screen-seated = { $count ->
    [0] leer
   *[other] { $count } da
}
screen-is-posted = aufgehängt
screen-not-posted = noch nicht aufgehängt
screen-open-questions = { $open } von { $asked } Fragen noch offen
screen-chart-of = Plakat { $chart } von { $charts }
screen-page-of = Seite { $page } von { $pages }
screen-away = Der Server ist weg. Dies ist das letzte Bild; die Uhr läuft weiter.
