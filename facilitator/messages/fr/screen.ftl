screen-page-title = Écran : { $title }
screen-how-to-join = Scannez le chevalet de votre table, ou allez sur
screen-qr = Code QR pour rejoindre cette session
screen-seated = { $count ->
    [0] vide
   *[other] { $count } ici
}
screen-is-posted = accrochée
screen-not-posted = pas encore accrochée
screen-open-questions = { $open ->
    [one] { $open } question sur { $asked } encore ouverte
   *[other] { $open } questions sur { $asked } encore ouvertes
}
screen-chart-of = Affiche { $chart } sur { $charts }
screen-page-of = Page { $page } sur { $pages }
screen-away = Le serveur ne répond pas. Voici la dernière image ; le temps continue de s’écouler.
