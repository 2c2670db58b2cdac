# What the session is for, the preview, the plan against the clock, the close.

resources = Documents
contacts = À qui s’adresser

# Preview
preview-page-title = Aperçu : { $title }
preview-kicker = Aperçu du déroulé
preview-purpose = Finalité
preview-outcomes = Résultats attendus
preview-agenda = Déroulé
preview-total = { $planned ->
    [yes] { $minutes } minutes en tout, jusqu’à { $end }.
   *[other] { $minutes } minutes en tout. Les heures comptent à partir du début.
}
preview-remark = Faire une remarque
preview-remark-on = Faire une remarque : { $title }
preview-remark-text = Votre remarque
preview-whole-text = Une remarque sur l’ensemble, si vous voulez
preview-name = Votre nom
preview-send = Envoyer la remarque
preview-approve = Approuver ce déroulé
preview-approved = Merci. L’animation voit que vous approuvez.
preview-sent = Merci. L’animation a reçu votre remarque.
preview-empty = Écrivez d’abord votre remarque.
preview-say = Qu’en pensez-vous ?
remark-approves = approuve le déroulé
remark-on = Sur :
remark-changed = Le déroulé a été modifié depuis.
remark-settled = Traitée.
remark-settle = Marquer traitée
remark-open-again = Rouvrir

# The console's dialog about the session
about-title = Finalité et aperçu
about-open = { $n ->
    [0] Finalité et aperçu
    [one] Finalité et aperçu : { $n } remarque
   *[other] Finalité et aperçu : { $n } remarques
}
about-name = Titre
about-purpose = Finalité : pourquoi ces personnes, pourquoi maintenant
about-outcomes = Résultats attendus : ce qu’il y aura après, un par ligne
about-goals = Objectifs montrés à tout le monde, un par ligne
about-preview = Aperçu
about-preview-says = Quiconque a ce lien lit tout le déroulé, fait des remarques et l’approuve, sans rien voir de ce qui se dit dans la salle.
about-no-remarks = Pas encore de remarques.

# The plan against the clock
plan-on-time = À l’heure : fin à { $end }
plan-through = À ce rythme, fin à { $end }
plan-behind = { $minutes } min de retard.
plan-ahead = { $minutes } min d’avance.
plan-instead = Fin à { $end } au lieu de { $due }.
plan-replan = En faire le plan
plan-begins = Commence
plan-began = A commencé
plan-drift-over = +{ $minutes } min
plan-drift-under = −{ $minutes } min

# The close
close-title = Clore la session
close-reached = Quels résultats attendus sont atteints ?
close-new = Qu’y a-t-il de nouveau ?
close-new-says = Un nouvel axe, une nouvelle finalité ou un nouveau résultat attendu peut demander d’autres personnes : une session de suivi vaut alors la peine.
close-new-focus = un nouvel axe
close-new-purpose = une nouvelle finalité
close-new-outcome = un nouveau résultat attendu
close-says = Tout reste lisible ; plus rien n’est ajouté. La session peut être rouverte.
close-count = { $reached ->
    [one] { $reached } résultat attendu atteint sur { $all }.
   *[other] { $reached } résultats attendus atteints sur { $all }.
}
close-renewed = Il y a maintenant { $what }.
close-correct = Corriger la clôture
close-follow-up = Lancer la session de suivi
close-follow-title = { $title } : suivi

# Set-up
start-outcomes = Qu’est-ce qui devrait exister à la fin de la session ? Un résultat attendu par ligne.
start-outcomes-hint = Quelque chose que l’on peut montrer : une liste, une décision, trois stratégies.
start-purpose = Pourquoi ces personnes, pourquoi maintenant ? (facultatif)
start-preview-link = Aperçu du déroulé, pour la direction
start-when = Quand commence-t-elle ? (facultatif)
