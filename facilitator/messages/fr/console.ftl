# The facilitator's console.

console-page-title = Console : { $title }
console-room = La salle
console-aside = Notes et parking
console-stages = Ce qu’il faut à l’étape
console-this-stage = Cette étape
console-next-stage = À suivre
console-close = Fermer
console-save = Enregistrer
console-saved = Enregistré

# Now and next
console-now = Maintenant
console-next = Ensuite
console-first = Premier point du déroulé
console-not-started = Pas encore lancée
console-nothing-next = Plus rien dans le déroulé
console-session-ended = Cette session est terminée
console-clock = Le minuteur de cette étape
console-left = restant
console-over = de dépassement
console-paused = restant, en pause
console-elapsed = écoulé
console-stage-ended = Terminée : on peut encore finir une phrase
console-minutes-short = { $minutes } min
console-give-minutes = { $minutes ->
    [one] +{ $minutes } min : donner { $minutes } minute
   *[other] +{ $minutes } min : donner { $minutes } minutes
}
console-take-minutes = −{ $minutes } min : retirer { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
console-pause = Mettre en pause
console-resume = Reprendre
console-end-stage = Terminer l’étape
console-start = Lancer
console-start-next = Lancer la suite
console-start-again = Relancer
console-go-back = Revenir
console-start-stage = Lancer { $title }
console-press-again = Appuyez encore ({ $seconds } s)
console-said-press-again = Appuyez encore dans les { $seconds } secondes : { $action }
console-needs-connection = Pas envoyé : il n’y a pas de connexion. Appuyez encore quand elle sera revenue.
console-waits-offline = En attente sur cet appareil jusqu’au retour de la connexion.

# Agenda
console-agenda = Déroulé
console-minutes = { $minutes } min
console-no-clock = sans minuteur
console-state-waiting = { $planned }
console-state-running = { $planned }, en cours
console-state-paused = { $planned }, en pause
console-state-ended = { $planned }, a pris { $minutes } min

# Tables
console-tables = { $tables ->
    [one] { $tables } table
   *[other] { $tables } tables
}
console-people = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}
console-connected = { $connected } en ligne
console-seats-limit = { $seats ->
    [one] { $seats } place
   *[other] { $seats } places
}
console-lines = { $lines ->
    [one] { $lines } ligne
   *[other] { $lines } lignes
}
console-posted = Accrochée
console-not-posted = Pas accrochée
console-on-wall = Au mur
console-table-word = Table
console-table = Table { $number }
console-no-recorder = Pas de scribe
console-recorder-laptop = Ordinateur à la table
console-recorder-unnamed = Scribe sans nom
console-since-keystroke = depuis la dernière frappe
console-seconds = { $n } s
console-minutes-ago = { $n } min
console-hours-ago = { $n } h
console-add-table = Ajouter une table
console-removed-tables = Retirées de la salle
console-reopen-table = Rouvrir la table { $number }

# Visits
console-visits = { $n ->
    [0] À aller voir
   *[other] À aller voir : { $n }
}
console-no-visits = Aucune table n’a besoin d’un passage.
console-visit-help = Aide
console-visit-quiet = Sans activité, { $minutes } min
console-help-done = Réglé
console-said-help = Aide demandée, table { $tables }
console-said-waiting = { $title } est en attente
console-said-running = Maintenant : { $title }
console-said-paused = { $title } est en pause
console-said-ended = { $title } : terminé

# A table's menu
console-pen = Scribe
console-recorder-is = Actuellement :
console-take-pen = Retirer la plume
console-give-pen = Donner la plume
console-give-pen-to = Donner la plume à { $name }
console-records = Tient la plume
console-nobody-seated = Personne ne s’est encore installé ici.
console-person-unnamed = Personne { $n }
console-chart = Affiche
console-post-for-them = Accrocher à leur place
console-unpost = Décrocher du mur
console-group = Groupe
console-group-is = Actuellement : { $group }
console-move-to = Déplacer vers { $group }
console-table-name = Nom à côté du numéro
console-seats = Places (vide : sans limite)
console-recorder-link = Lien de scribe
console-recorder-link-says = Quiconque l’ouvre peut tenir la plume pour cette table.
console-copy-link = Copier le lien
console-open-link = Ouvrir ici
console-remove = Retirer de la salle
console-remove-table = Retirer la table { $number }
console-remove-says = { $people ->
    [0] Son affiche et tout ce qui y est écrit sont conservés ; elle peut être rouverte.
    [one] { $people } personne choisira une autre table. L’affiche et tout ce qui y est écrit sont conservés.
   *[other] { $people } personnes choisiront une autre table. L’affiche et tout ce qui y est écrit sont conservés.
}
console-table-removed = Cette table a été retirée de la salle. On peut la rouvrir sous les tables.

# Notes
console-notes = Notes
console-filter = Quelles notes
console-notes-all = Toutes { $n }
console-notes-open = Questions ouvertes { $n }
console-notes-hidden = Masquées { $n }
console-no-notes-all = Pas encore de notes.
console-no-notes-open = Aucune question ouverte.
console-no-notes-hidden = Aucune note masquée.
console-more-notes = Notes plus anciennes
console-on-chart = sur la table { $number }
console-hidden = Masquée
console-late = Arrivée tardive
console-hide-note = Masquer
console-show-note = Montrer
console-outcome-answered = Réponse donnée
console-outcome-deferred = Remise à plus tard
console-outcome-declined = Laissée ouverte

# Parking lot
console-parked = { $n ->
    [0] Parking
   *[other] Parking : { $n }
}
console-park = Mettre un point de côté
console-park-add = Ajouter

# The room's buttons
console-open-screen = Ouvrir l’écran
console-tents = Chevalets de table
console-copy-join = Copier le lien d’accès
console-show-qr = Code QR
console-join = Rejoindre cette session
console-qr-alt = Code QR qui ouvre la page d’accès
console-end-session = Terminer la session
console-reopen = Rouvrir la session
console-copied = Copié
console-copy-failed = Ce navigateur ne permet pas de copier. Copiez le lien d’ici : { $link }
console-links-missing = Les liens ne sont pas encore là. Appuyez encore dans un instant.
console-window-blocked = Le navigateur a bloqué la nouvelle fenêtre. Autorisez les fenêtres pour cette page, puis appuyez encore.

# Shortcuts
console-shortcuts = Raccourcis clavier
console-shortcuts-on = Les raccourcis sont actifs
console-key-space = Mettre en pause, ou reprendre
console-key-plus = Donner une minute de plus
console-key-blank = Éteindre l’écran, et le rallumer
console-key-next = Lancer l’étape suivante (appuyer deux fois)
console-key-escape = Retirer un premier appui
console-key-help = Afficher cette liste
