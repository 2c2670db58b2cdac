# Looking back: questions answered alone, goals, notes thanked for and passed on. Also wherever counts are drawn.
bars-step = { $count ->
    [one] { $step } : { $count } personne
   *[other] { $step } : { $count } personnes
}
bars-plot = Graphique de { $y } (vers le haut) en fonction de { $x } (vers la droite). La liste qui l’accompagne donne les chiffres.
bars-answers = { $count ->
    [0] Personne n’a encore répondu
    [one] { $count } réponse
   *[other] { $count } réponses
}
bars-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
rank-up = Monter : { $text }, place { $place } sur { $count }
rank-down = Descendre : { $text }, place { $place } sur { $count }
rank-out = Enlever : { $text }

reply-share = Qui peut le voir
reply-share-private = Moi uniquement
reply-share-table = Ma table et l’équipe organisatrice
reply-share-organisers = L’équipe organisatrice
reply-share-all = Toute la salle
reply-unsaved = Pas encore enregistré
reply-saved-private = Enregistré. Visible de vous uniquement.
reply-saved-table = Enregistré. Votre table et l’équipe organisatrice le voient.
reply-saved-organisers = Enregistré. L’équipe organisatrice le voit.
reply-saved-all = Enregistré. Toute la salle le voit ; aucun nom n’est indiqué.
reply-several = Choisissez-en autant que vous voulez.
reply-counted = Compté, sans votre nom. Vous pouvez encore changer.
reply-not-yet = Pas encore répondu
reply-rank = Le meilleur d’abord. Utilisez les flèches, ou tirez une ligne par son numéro.
reply-rank-send = C’est mon ordre
reply-rank-again = C’est mon nouvel ordre

goals-asked = Avons-nous atteint nos objectifs ?
goal-0 = Pas du tout
goal-1 = Un peu
goal-2 = En grande partie
goal-3 = Entièrement
reflect-shared = { $count ->
    [0] Personne n’a encore rien partagé
    [one] { $count } contribution partagée
   *[other] { $count } contributions partagées
}
reflect-on-phones = Répondez sur votre téléphone
reflect-private = Ce que chaque personne garde pour elle n’est pas montré ici.
note-thank = Remercier
note-thanked = La table { $table } dit merci
note-forward = Transmettre à l’équipe organisatrice
note-forwarded = Transmise à l’équipe organisatrice
