# The review stage, and starting a session that goes on from another.

review-title = { $count ->
    [one] { $count } contribution de la dernière session
   *[other] { $count } contributions de la dernière session
}
review-show = Montrer à la salle
review-hide = Ne pas montrer
review-empty = Rien n’a été repris.
review-open = Encore ouvert
review-done = Fait
review-taps = Où en est-on depuis ?
review-still_true = Toujours vrai
review-changed = A changé
review-count-still_true = { $count ->
    [one] { $count } dit : toujours vrai
   *[other] { $count } disent : toujours vrai
}
review-count-changed = { $count ->
    [one] { $count } dit : a changé
   *[other] { $count } disent : a changé
}
review-count-done = { $count ->
    [one] { $count } dit : fait
   *[other] { $count } disent : fait
}
review-changed-since = Ce qui a changé depuis la dernière fois
review-changed-focus = Axe
review-changed-purpose = Finalité
review-changed-outcome = Résultat attendu
review-changed-needed = De qui avons-nous besoin maintenant
review-kind-step = Annoncé
review-kind-theme = Thème
review-kind-challenge = Défi
review-kind-strategy = Stratégie
review-kind-note = Question
review-kind-line = D’une affiche
review-kind-parked = Parking
carry-activity = Depuis la dernière fois
carry-stage = Ce qu’a donné la dernière session
carry-instructions = Ce que nous avions dit, et ce que c’est devenu. Qu’est-ce qui est toujours vrai ?
done-carried-show = choix de ce que la salle relit de la dernière session
carry-loading = La session précédente indique ce qui peut être repris…
carry-changed = Qu’est-ce qui a changé depuis la dernière fois ?
carry-tables = Tables
carry-same = { $count ->
    [one] Comme avant : { $count } table, avec son nom et son groupe
   *[other] Comme avant : { $count } tables, avec leurs noms et leurs groupes
}
carry-new = De nouvelles tables, selon le déroulé
carry-items = { $count ->
    [0] Rien n’est ouvert
    [one] { $count } contribution peut être reprise
   *[other] { $count } contributions peuvent être reprises
}
carry-items-says = Ce qui a été annoncé, ce qui a reçu une réponse, ce qui est encore ouvert, et les stratégies choisies. On le lit ensemble à la première étape.
carry-all = { $count ->
    [one] Reprendre la contribution, ou non
   *[other] Reprendre les { $count } contributions, ou aucune
}
carry-earlier = La session d’avant : { $code }
carry-later = La session d’après : { $code }
