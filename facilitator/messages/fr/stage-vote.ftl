# Votes: on phones, on the screen, and what the facilitator puts to the vote.
vote-turnout = { $present ->
    [0] Personne n’a encore voté
   *[other] Ont voté : { $voters } sur { $present }
}
vote-how-dots = { $count ->
    [one] Vous avez { $count } gommette : placez-la sur ce qui compte le plus.
   *[other] Vous avez { $count } gommettes : placez-les sur ce qui compte le plus.
}
vote-how-dots-many = Vous avez { $count } gommettes : { $most } au plus au même endroit.
vote-how-rating = Notez chaque option de 1 (faible) à 5 (fort).
vote-how-axes = Notez chaque option deux fois, de 1 (faible) à 5 (fort) : { $first } et { $second }.
vote-how-yes_no = Dites oui ou non à chaque option.
vote-how-rank = { $count ->
    [one] Choisissez la meilleure option.
   *[other] Choisissez les { $count } meilleures, dans l’ordre.
}
vote-how-fist = De 0 (non) à 5 (j’aiderai à le faire).
vote-secret = Personne ne voit votre vote. Le résultat s’affiche à la clôture du vote.
vote-soon = Le vote n’a pas commencé.
vote-nothing = Rien n’est encore soumis au vote.
vote-in = Votre vote est compté ; vous pouvez encore le changer.
vote-kept = Votre vote est gardé sur ce téléphone et partira dès que la connexion sera revenue.
vote-closed = Le vote est clos.
vote-own = vous : { $value }
vote-own-place = vous : place { $place }
vote-own-dots = { $count ->
    [one] vous : { $count } gommette
   *[other] vous : { $count } gommettes
}
vote-dots-left = { $left ->
    [one] { $left } gommette restante sur { $each }
   *[other] { $left } gommettes restantes sur { $each }
}
vote-dot-more = Une gommette de plus : { $text }
vote-dot-less = Une gommette de moins : { $text }
vote-unsure = Je ne sais pas
vote-unsure-sign = ? signifie : je ne sais pas
vote-yes_no-1 = Oui
vote-yes_no-2 = Non
vote-fist-0 = Non : je m’y oppose
vote-fist-1 = De fortes réserves
vote-fist-2 = Des réserves, à discuter d’abord
vote-fist-3 = Je peux m’en accommoder
vote-fist-4 = Bien
vote-fist-5 = J’aiderai à le faire
vote-rank-yours = Votre ordre : { $count } sur { $each }
vote-rank-first = Touchez d’abord la meilleure.
vote-rank-others = Encore au choix
vote-said-dots = { $count ->
    [one] { $count } gommette
   *[other] { $count } gommettes
}
vote-said-yes_no = { $yes } oui, { $no } non{ $unsure ->
    [0] { "" }
   *[other] , { $unsure } sans avis
}
vote-said-rating = moyenne { $mean }{ $unsure ->
    [0] { "" }
   *[other] , { $unsure } sans avis
}
vote-said-fist = moyenne { $mean } sur 5{ $low ->
    [0] { "" }
    [one] , { $low } personne sous 3
   *[other] , { $low } personnes sous 3
}
vote-on-phones = Le vote se fait sur les téléphones.
vote-close = Clore le vote et montrer le résultat
vote-reopen = Rouvrir le vote
vote-ahead = À voter dans « { $title } »
vote-prepare = Rassembler les options
vote-prepare-why = Tirées de la source de l’étape. Parcourez-les et fusionnez celles qui disent la même chose ; la salle les voit au lancement du vote.
vote-prepare-again = Reprendre les nouveautés
vote-options = { $count ->
    [0] Rien n’est encore soumis au vote
    [one] { $count } option est soumise au vote
   *[other] { $count } options sont soumises au vote
}
vote-alike = { $count ->
    [one] { $count } paire dit presque la même chose.
   *[other] { $count } paires disent presque la même chose.
}
vote-alike-why = Laissées séparées, elles se partagent les voix de qui les soutient.
vote-alike-keep = Garder cette formulation
vote-alike-keep-this = Fusionner les deux et garder cette formulation : { $text }
vote-alike-apart = Elles sont différentes
vote-merge = Fusionner
vote-merge-this = Fusionner avec une autre : { $text }
vote-merge-hint = Avec quoi va « { $text } » ?
vote-merge-here = Elle va avec celle-ci
vote-merge-into = Elle va avec : { $text }
vote-merged = aussi :
vote-split = Séparer
vote-split-this = En refaire une option à part : { $text }
vote-leave-out = Écarter
vote-leave-out-this = Écarter du vote : { $text }
vote-add-text = Autre chose à soumettre au vote
vote-add = Ajouter
