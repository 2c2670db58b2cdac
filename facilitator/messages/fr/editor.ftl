# The agenda's editor in the console.

editor-open = Modifier
editor-title = Modifier le déroulé
editor-agenda = Le déroulé
editor-detail = L’élément choisi
editor-done = Terminé
editor-back = Retour au déroulé
editor-download = Télécharger
editor-no-download = Le fichier n’est pas arrivé. Réessayez quand la connexion sera revenue.
editor-starts = Début à
editor-total = { $minutes } min en tout
editor-total-until = { $minutes } min en tout, jusqu’à { $end }
editor-hint = Choisissez une étape pour la modifier. Chaque changement est aussitôt enregistré, et rien de ce qui a été écrit n’est jamais perdu.
editor-to-mind = { $n ->
    [one] { $n } point d’attention
   *[other] { $n } points d’attention
}
editor-grip-help = Déplacez avec les flèches haut et bas, ou en faisant glisser.
editor-move = Déplacer { $title }
editor-moved = { $title } : place { $place } sur { $of } dans { $activity }
editor-minutes-of = Minutes de { $title }
editor-min = min
editor-on-now = en cours
editor-has-been = déjà passée
editor-add-stage = Ajouter une étape
editor-add-after = Ajouter après
editor-add-activity = Nouvelle activité
editor-new-activity = Nouvelle activité
editor-add-method = Méthode connue ou fichier
editor-method-search = Chercher une méthode
editor-method-facts = { $minutes } min, { $people } personnes
editor-from-file = Ou insérer un fichier de déroulé (.toml)
editor-inserted = C’est dans le déroulé.
editor-taken-off = Retirées : { $n }
editor-put-back = Remettre
editor-removed = { $title } n’est plus au déroulé. On peut remettre l’étape sous le déroulé.
editor-activity = Activité
editor-field-title = Titre
editor-field-instructions = Consignes (trois lignes courtes au projecteur)
editor-field-notes = Notes de présentation (visibles de vous uniquement)
editor-up = Plus tôt
editor-down = Plus tard
editor-copy = Copier
editor-remove = Retirer
editor-remove-short = Retirer
editor-settings = Fonctionnement
editor-one-a-line = { $name } (un par ligne)

# Groups
editor-groups = Groupes
editor-groups-say = Les groupes ont leurs propres questions. Une table change de groupe dans son menu sur la console.
editor-group-name = Nom du groupe { $number }
editor-group-tables = { $tables ->
    [0] aucune table
    [one] table { $numbers }
   *[other] tables { $numbers }
}
editor-group-remove = Dissoudre { $name }
editor-group-remove-short = Dissoudre
editor-new-group = Ajouter un groupe
editor-deal = Répartir les tables à tour de rôle

# Questions
editor-topics = Questions
editor-new-topic = Ajouter une question
editor-topic-n = Question { $number }
editor-topic-up = Poser la question { $number } plus tôt
editor-topic-down = Poser la question { $number } plus tard
editor-topic-remove = Retirer la question { $number }
editor-topic-group = Qui reçoit la question { $number }
editor-topic-form = Comment on répond à la question { $number }
editor-all-groups = Tous les groupes
editor-form-open = En toutes lettres
editor-form-choice = Choix
editor-form-scale = Sur une échelle
editor-form-ranking = Classement
editor-form-commitment = Une chose que je ferai
editor-options = Options (une par ligne, deux au moins)
editor-options-of = Options de la question { $number }
editor-many = Plusieurs choix possibles
editor-scale-low = Le plus bas signifie
editor-scale-high = Le plus haut signifie
editor-scale-steps = Niveaux

# Kinds of stage
editor-kind-present = Présentation
editor-kind-present-says = Une voix, tout le monde regarde : texte, diapositives, documents, pause.
editor-kind-review = Depuis la dernière fois
editor-kind-review-says = Ce qu’a donné la dernière session : on lit ensemble, et on dit ce qui est toujours vrai.
editor-kind-discuss = Discussion
editor-kind-discuss-says = On parle et on écrit : en solo, à deux, par tables ou tout le monde ensemble.
editor-kind-post = Accrochage des affiches
editor-kind-post-says = Les tables accrochent leurs affiches au mur.
editor-kind-walk = Visite de galerie
editor-kind-walk-says = On lit les autres affiches et on y laisse des notes.
editor-kind-cluster = Regroupement en thèmes
editor-kind-cluster-says = On rapproche ce qui se ressemble, et chaque thème reçoit un nom.
editor-kind-vote = Vote
editor-kind-vote-says = Gommettes, notation, oui ou non, classement, ou poing à cinq doigts.
editor-kind-pick = Choix
editor-kind-pick-says = Chaque table choisit un défi et remplit une fiche.
editor-kind-share = Restitution
editor-kind-share-says = Les porte-parole parlent à tour de rôle, leur fiche à l’écran.
editor-kind-reflect = Bilan
editor-kind-reflect-says = On regarde en arrière : notes sur son affiche, objectifs, ce que chaque personne fera.
editor-kind-regroup = Changement de places
editor-kind-regroup-says = On change de place ; les téléphones disent où aller.

# Where a stage takes its items from
editor-source-source = Ce qui convient le mieux
editor-source-carry_in = Rien
editor-source-lines = Lignes des affiches
editor-source-notes = Notes
editor-source-themes = Thèmes
editor-source-challenges = Défis
editor-source-strategies = Stratégies
