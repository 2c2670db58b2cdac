# The card a table fills: challenge, strategies, why; who will report.
card-title = La fiche de votre table
card-of-table = La fiche de votre table
card-challenge = Défi
card-strategy = Stratégie
card-why = Pourquoi ça a marché
card-empty = Encore rien sur la fiche.
card-no-challenge = Aucun défi indiqué.
card-too-long = { $over ->
    [one] { $over } caractère de trop : raccourcissez, et ce sera enregistré
   *[other] { $over } caractères de trop : raccourcissez, et ce sera enregistré
}
card-say-why = Dites pourquoi ça a marché : c’est ce que les autres en retiendront
card-strategy-number = Stratégie { $place }
card-take-off = Retirer la stratégie { $place }
card-one-more = Une stratégie de plus
card-from-chart = Reprendre le défi d’ici
card-ready = Notre fiche est prête
card-not-ready = Pas prête, finalement
card-is-ready = La fiche est prête.
card-shown-at-turn = La salle la voit quand votre table a la parole.
card-needs-challenge = Indiquez d’abord le défi.
card-alike = { $tables } presque la même chose : à votre tour, n’ajoutez que du nouveau.
tables-listed = { $count ->
    [one] La table { $tables } dit
   *[other] Les tables { $tables } disent
}
card-count = { $count ->
    [one] { $count } fiche sur { $total } est prête
   *[other] { $count } fiches sur { $total } sont prêtes
}
card-state-empty = vide
card-state-begun = commencée
card-state-ready = prête
card-missing = Il manque : { $what }
card-missing-challenge = défi
card-missing-strategy = stratégie
card-missing-why = pourquoi ça a marché
card-missing-reporter = porte-parole
reporter-who = Qui sera porte-parole ?
reporter-hint = Choisissez un nom de votre table, ou saisissez-en un.
reporter-nameless = Sur son téléphone, quelqu’un s’est proposé comme porte-parole. Saisissez son nom pour l’écran.
reporter-you = Vous serez porte-parole de votre table.
reporter-not-me = Plutôt quelqu’un d’autre
reporter-me = Je serai porte-parole
reporter-is = { $name } sera porte-parole.
reporter-none = Votre table n’a pas encore de porte-parole.
reporter-take = { $name } doit être porte-parole. Avez-vous convenu que ce serait vous ?
