# The report: words that all its formats share, then those of its pages.

report-room = Toute la salle
report-table = Table { $number }
report-tables = Tables { $numbers }
report-facilitator = l’animation
report-comma = ,
report-of = { $n } sur { $of }
report-other-affiliations = { $count ->
    [one] { $count } autre
   *[other] { $count } autres ensemble
}
report-whole-chart = Toute l’affiche : { $activity }
report-others = Autres
report-no-affiliation = Provenance non indiquée
report-themed-table = la table { $number }
report-themed-facilitators = l’animation

response-used = Nous le retenons
response-partly = Nous le retenons en partie
response-later = Plus tard
response-not-used = Nous ne le retenons pas
response-none = Pas encore de suite

report-page-title = Rapport : { $title }
report-edition-organisers = Rapport · édition complète
report-edition-participants = Rapport
report-state-draft = Brouillon : seule l’équipe organisatrice le lit.
report-state-preview = Aperçu pour la direction : pas encore publié. Les suites données peuvent encore changer.
report-made = Session { $code } · état au { $day }, { $time }
report-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
report-tables-count = { $count ->
    [one] { $count } table
   *[other] { $count } tables
}
report-affiliations-count = { $count ->
    [0] aucune provenance
    [one] { $count } provenance
   *[other] { $count } provenances
}
report-formats = Autres formats
report-format-html = Un seul fichier (HTML)
report-format-pdf = PDF
report-format-docx = Word
report-format-xlsx = Excel
report-format-csv = CSV
report-format-md = Markdown
report-format-json = JSON
report-format-png = Image du mur
report-format-pptx = Diapositives
report-other-participants = Édition pour la salle
report-other-organisers = Édition complète
report-to-replay = Revoir la journée
report-to-follow = Page de suivi
report-contents = Sommaire
report-limits = Ce qui figure ici est ce que les personnes dans la salle ont écrit. Cela ne parle pas au nom de toutes les personnes concernées.

report-part-page = En une page
report-part-owed = Questions en attente de notre réponse
report-part-themes = Thèmes
report-part-topics = Ce que les tables ont dit, par question
report-part-charts = Les affiches telles qu’accrochées
report-part-strategies = Défis et stratégies
report-part-experience = Qui a quelle expérience
report-part-votes = Votes
report-part-share = Restitution
report-part-answers = Réponses en solo
report-part-goals = Objectifs et résultats attendus
report-part-balance = Qui a pris part
report-part-log = Ce que cela devient : le registre des suites
report-part-parking = Parking
report-part-removed = Retiré de la vue
report-part-agenda = Le déroulé, prévu et réel
report-part-method = Comment ce rapport est né, et ses limites
report-part-contacts = Ressources et contacts

report-late = arrivée tardive
report-marks-say = Des lettres comme 3f2c9a1b derrière une contribution permettent de la retrouver : mettez-les après { $address } pour la lire là où elle a été dite, avec son histoire.
report-not-released = pas encore diffusée
report-owner = par { $name }
report-due = d’ici au { $date }
report-done = fait
report-kind-comment = Commentaire
report-kind-question = Question
report-kind-clarification = Demande de précision
report-kind-experience = Expérience
report-on = sur l’affiche : { $table }
report-on-paper = sur papier
report-too = { $count ->
    [one] { $count } autre personne demande la même chose
   *[other] { $count } autres personnes demandent la même chose
}
report-answer-answered = Réponse ({ $table }) :
report-answer-deferred = À plus tard ({ $table }) :
report-answer-declined = Laissé ouvert ({ $table }) :

report-themes-top = Thèmes entendus à deux tables ou plus
report-named = Nommés, par thème :
report-heard-at = { $n ->
    [one] { $n } table sur { $of }
   *[other] { $n } tables sur { $of }
}
report-minority = Un avis à garder, même peu partagé
report-minority-mark = gardé comme avis minoritaire
report-one-table = une seule table : un point, pas un thème
report-still-open = Ce qui est encore ouvert
report-open-owed = { $n ->
    [one] { $n } question ou demande de précision sur { $of } attend une réponse
   *[other] { $n } questions et demandes de précision sur { $of } attendent une réponse
}
report-open-strategies = { $n ->
    [one] { $n } défi sur { $of } n’a pas de stratégie
   *[other] { $n } défis sur { $of } n’ont pas de stratégie
}
report-open-parking = { $n ->
    [one] { $n } point du parking sur { $of } attend une décision
   *[other] { $n } points du parking sur { $of } attendent une décision
}
report-open-log = { $n ->
    [one] { $n } contribution sur { $of } n’a pas encore de suite
   *[other] { $n } contributions sur { $of } n’ont pas encore de suite
}
report-against = face à : { $challenge }
report-taps = nous aussi { $us_too }, ça nous servirait { $could_use }
report-taps-of = { $count ->
    [one] « Nous aussi » et « Ça nous servirait » comptent qui a touché ce bouton pendant que la table parlait, sur { $count } personne présente.
   *[other] « Nous aussi » et « Ça nous servirait » comptent les personnes qui ont touché ce bouton pendant que la table parlait, sur { $count } présentes.
}
report-strategies-top = Les stratégies que la salle a le plus remarquées
report-next = Ce qui vient ensuite
report-no-steps = Rien n’a encore été annoncé.
report-next-date = { $title } : { $moment }
report-moment = { $day }, { $time } (fuseau : { $zone })
report-owed-count = { $n ->
    [one] { $n } question ou demande de précision sur { $of } attend encore une réponse.
   *[other] { $n } questions et demandes de précision sur { $of } attendent encore une réponse.
} D’abord celles que le plus de personnes posent ; ensuite, celles qui ont reçu une réponse.
report-owed-open = Encore ouvertes ({ $count })
report-owed-answered = Avec réponse ({ $count })
report-forwarded = transmise à l’équipe organisatrice
report-tables-of = { $n ->
    [one] { $n } table sur { $of } a écrit quelque chose
   *[other] { $n } tables sur { $of } ont écrit quelque chose
}
report-posted = accrochée à { $time }
report-not-posted = pas accrochée
report-readers = lue par { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
} sur { $of }
report-photo-alt = Photo de l’affiche papier : { $name }
report-photo = Photo, { $time } ; non retranscrite
report-photo-typed = Photo, { $time } ; retranscrite ci-dessous
report-notes-chart = Sur l’affiche dans son ensemble
report-challenges-count = { $count ->
    [one] { $count } table a nommé un défi.
   *[other] { $count } défis en { $rows ->
        [one] { $rows } rangée
       *[other] { $rows } rangées
    } : ceux qui disent presque la même chose en partagent une ; ceux sans stratégie viennent d’abord.
}
report-challenge = Défi
report-strategy-untyped = Pas encore de type
report-strategy-why = Stratégie, et pourquoi ça a marché
report-us-too = Nous aussi
report-could-use = Ça nous servirait
report-asked = Questions
report-why = Pourquoi :
report-no-strategy = Aucune stratégie n’a été nommée.
report-experience-consent = Ce que quelqu’un de chaque provenance a dit : avoir essayé quelque chose (une note d’expérience), avoir aussi le défi, ou pouvoir se servir de ce qui a été dit. L’équipe organisatrice lit le nom de qui l’a accepté sur le moment, pour les mises en contact.
report-experience-with = Expérience de
report-table-head = Table
report-introduce = Mise en contact acceptée
report-experience-elsewhere = Expériences racontées sur d’autres lignes et affiches
report-introductions = Qui pourrait être mis en contact avec qui
report-introduce-to = Mise en contact possible avec
report-introduce-nobody = Personne n’a accepté de mise en contact.
report-tried = a essayé
report-us-too-cell = nous aussi
report-could-use-cell = ça nous servirait
report-voters = { $n ->
    [one] { $n } personne sur { $of } a voté
   *[other] { $n } personnes sur { $of } ont voté
}
report-vote-open = Le vote est encore ouvert : rien n’est compté avant sa clôture.
report-place = Place
report-option = Option
report-votes = Voix
report-count = Réponses
report-stage = Étape
report-activity = Activité
report-order = Ordre
report-planned = Prévu
report-used = Utilisé
report-from = De
report-to = À
report-not-heard = pas entendue
report-skipped = sautée
report-not-run = pas eu lieu
report-still-running = { $time }, encore en cours
report-answered-by = { $n ->
    [one] { $n } personne sur { $of } a répondu
   *[other] { $n } personnes sur { $of } ont répondu
} ; les mots figurent ici là où ils ont été partagés
report-outcomes = Résultats attendus
report-reached = atteint
report-not-reached = pas déclaré atteint
report-renewed = Nouveau à la clôture : { $what }
report-renewed-focus = axe
report-renewed-purpose = finalité
report-renewed-outcome = résultat attendu
report-goals-rated = Atteinte de chaque objectif, selon les personnes
report-goal = Objectif
report-goal-0 = Pas du tout
report-goal-1 = Un peu
report-goal-2 = En grande partie
report-goal-3 = Entièrement
report-rated = Avis donnés
report-noted = { $n ->
    [one] { $n } personne sur { $of } a laissé une note signée.
   *[other] { $n } personnes sur { $of } ont laissé une note signée.
}
report-people-head = Personnes
report-lines = Lignes écrites
report-notes-left = Notes signées laissées
report-notes-got = Notes reçues
report-writers = Personnes ayant signé une note
report-picture-numbers = Ces chiffres en tableau
report-group-head = Groupe
report-affiliation-head = Provenance
report-balance-tables = Par table
report-balance-groups = Par groupe
report-balance-affiliations = Par provenance
report-small-cells = Les provenances de moins de cinq personnes sont réunies, avec la suivante par la taille si elles restent trop peu nombreuses. Personne n’est cité par son nom.
report-few-tables = – : non indiqué, car moins de cinq personnes s’y trouvaient, ou parce que cela pourrait se déduire du reste.
report-log-count = { $n ->
    [one] { $n } contribution sur { $of } a une suite.
   *[other] { $n } contributions sur { $of } ont une suite.
}
report-heard = Ce que nous avons entendu
report-evidence = Source
report-response = Suite donnée
report-reason = Pourquoi
report-owner-due = Responsable, échéance
report-item-theme = Thème
report-item-challenge = Défi
report-item-strategy = Stratégie
report-item-question = Question
report-item-clarification = Demande de précision
report-item-comment = Commentaire
report-item-experience = Expérience
report-item-parked = Au parking
report-item-line = Ligne
report-parked-answered = Réponse donnée :
report-parked-follow_up = À suivre :
report-parked-dropped = Abandonné :
report-parked-open = Rien n’a été décidé à ce sujet.
report-removed-why = Pour l’équipe organisatrice seulement : ce qui a été masqué, suspendu ou mis au parking. Rien n’est supprimé.
report-removed-hidden = masqué
report-removed-held = suspendu
report-removed-parked = mis au parking
report-method-people = { $count ->
    [one] { $count } personne a rejoint la session.
   *[other] { $count } personnes ont rejoint la session.
}
report-method-tables = { $n ->
    [one] { $n } table sur { $of } a accroché une affiche.
   *[other] { $n } tables sur { $of } ont accroché une affiche.
}
report-method-anonymous = { $n ->
    [one] { $n } note sur { $of } ne porte pas de nom ; elle n’est comptée pour aucune personne, table ou provenance.
   *[other] { $n } notes sur { $of } ne portent pas de nom ; elles ne sont comptées pour aucune personne, table ou provenance.
}
report-method-paper = { $n ->
    [one] { $n } affiche papier sur { $of } a été retranscrite ; les autres figurent en photo.
   *[other] { $n } affiches papier sur { $of } ont été retranscrites ; les autres figurent en photo.
}
report-method-late = { $count ->
    [one] { $count } contribution est arrivée après son étape et est signalée.
   *[other] { $count } contributions sont arrivées après leur étape et sont signalées.
}
report-method-removed = { $n ->
    [one] { $n } contribution sur { $of } a été retirée de la vue.
   *[other] { $n } contributions sur { $of } ont été retirées de la vue.
}
report-method-themed = Mise en thèmes : { $who }.
report-method-skipped = Sauté le jour même : { $stages }.
report-method-verbatim = Chaque citation est mot pour mot, fautes de frappe comprises, et mène à la table et à la minute.
report-resources = Ressources
report-contacts = Contacts

report-not-yet = Le rapport n’est pas encore publié. Vous le trouverez ici quand il le sera, et la page de suivi dit ce qui vient ensuite.
report-opening = Ouverture du rapport…
report-leaders-not-yet = Votre lien est bon. L’équipe organisatrice n’a encore ouvert le rapport à personne : demandez-lui, ou revenez plus tard.
report-no-network = Cette page n’atteint pas le serveur. Rien n’est perdu : réessayez.
refusal-report-not-yet = Le rapport n’est pas encore publié. D’ici là, les liens de l’équipe organisatrice et de la direction l’ouvrent.
refusal-report-edition = Cette édition du rapport n’existe pas : demandez organisers ou participants.
refusal-report-organisers = Cette édition est pour l’équipe organisatrice : ouvrez-la avec le lien de la console.
refusal-report-failed = Le rapport n’a pas pu être préparé. Rien n’est perdu : réessayez, ou demandez un autre format.
done-report-state = changement de qui peut lire le rapport
