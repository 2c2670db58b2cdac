# Looking back: where a sentence was said and what became of it; the day played again.
done-screen-replay = la journée revue à l’écran
refusal-not-published = Ceci n’est pas public. Ouvrez-le depuis la console, ou quand le rapport aura été publié.
refusal-trace-none = Il n’y a rien ici à retracer. Cela n’a peut-être jamais été public, ou a été retiré.
refusal-trace-time = Ce n’est pas un moment de la journée : t est un nombre de millisecondes.
refusal-replay-speed = La journée peut être revue à 1, 10 ou 60 fois sa vitesse, ou rester immobile avec 0.
at-page-title = Où cela a été dit · { $title }
replay-page-title = Revoir la journée · { $title }

# Where it was said.
trace-kicker = Où cela a été dit, et ce que c’est devenu
trace-links = Continuer d’ici
trace-chart-now = Toute l’affiche, telle qu’elle est
trace-replay = Le mur à ce moment
trace-report = Le rapport
trace-as-it-is = État actuel
trace-as-it-was = État à { $time }
trace-not-there = À ce moment, ce n’était pas là, ou pas en public.
trace-became = Ce que c’est devenu
trace-nothing-became = Rien n’est noté à ce sujet.
trace-here = C’est ici
trace-away = pas sur l’affiche
trace-why = Pourquoi ça a marché :
trace-reason = Motif :
trace-owner = Qui : { $owner } · d’ici au : { $due }
trace-gone = Cela a été retiré depuis.
trace-is-held = C’est suspendu : la salle ne le voit pas.
trace-is-hidden = C’est masqué pour la salle.
trace-is-parked = C’est au parking.
trace-empty = Rien n’est encore écrit.
trace-not-posted = À ce moment, l’affiche n’était pas au mur.
trace-photos = { $count ->
    [one] Avec { $count } photo.
   *[other] Avec { $count } photos.
  }
trace-photo-alt = Photo de l’affiche de la table { $table }
trace-parked-from = Où cela a été écrit
trace-theme-unnamed = Thème sans nom
trace-theme-count = { $items ->
    [one] { $items } contribution,
   *[other] { $items } contributions,
  } { $tables ->
    [0] sans table particulière
    [one] à { $tables } table
   *[other] à { $tables } tables
  }
trace-see-then = { $time } : voir l’état à ce moment
trace-kind-line = Ligne d’une affiche
trace-kind-note = Note
trace-kind-chart = Affiche
trace-kind-answer = Réponse à une note
trace-kind-challenge = Défi
trace-kind-strategy = Stratégie
trace-kind-theme = Thème
trace-kind-parked = Au parking
trace-kind-photo = Photo d’une affiche
trace-kind-reply = Réponse à une question
trace-whole = Sur toute l’affiche
trace-no-lines = Rien n’y est encore écrit.
trace-jump = Y aller sur l’affiche
trace-by-anonymous = sans nom
trace-by-server = le serveur
trace-by-facilitator = l’animation
trace-by-recorder = scribe de la table { $table }
trace-by-participant = { $table ->
    [0] quelqu’un dans la salle
   *[other] quelqu’un à la table { $table }
  }
trace-did-begun = Premiers mots
trace-did-photographed = Prise de photo
trace-did-written = Rédaction
trace-did-changed = Modification
trace-did-moved = Déplacement sous
trace-did-removed = Retrait
trace-did-held = { $why ->
    [words] Suspension : un mot de la liste
    [reports] Suspension : signalements de la salle
    [block] Suspension : téléphone mis en pause
   *[other] Suspension
  }
trace-did-hidden = Masquage
trace-did-shown = Affichage
trace-did-offered = Proposition pour l’affiche
trace-did-taken = Reprise sur l’affiche
trace-did-parked = Mise au parking
trace-did-unparked = Sortie du parking
trace-did-typed = Retranscription des photos
trace-did-untyped = Pas retranscrit, finalement
trace-did-posted = Accrochage au mur
trace-did-unposted = Décrochage du mur
trace-did-themed = Mise dans le thème
trace-did-unthemed = Sortie de son thème
trace-did-answered = { $outcome ->
    [deferred] Réponse remise à plus tard
    [declined] Laissé ouvert, avec un motif
   *[other] Réponse donnée
  }
trace-did-reanswered = { $outcome ->
    [deferred] Réponse modifiée : plus tard
    [declined] Réponse modifiée : laissé ouvert
   *[other] Réponse modifiée
  }
trace-did-unanswered = Réponse retirée
trace-did-forwarded = Transmission à l’équipe organisatrice
trace-did-thanked = Remerciement de la table
trace-did-asked = { $count ->
    [one] { $count } autre personne demande la même chose
   *[other] { $count } autres personnes demandent la même chose
  }
trace-did-ready = Prêt pour la restitution
trace-did-unready = Pas prêt, finalement
trace-did-heard = Dit au micro
trace-did-minority = Marqué comme avis minoritaire à garder
trace-did-on-screen = Admis à l’écran
trace-did-off-screen = Retiré de l’écran
trace-did-settled = { $outcome ->
    [answered] Issue : réponse donnée
    [follow_up] Issue : quelqu’un s’en charge
    [dropped] Issue : abandonné
   *[other] Issue donnée
  }
trace-did-responded = { $outcome ->
    [used] Suite préparée : retenu
    [partly] Suite préparée : retenu en partie
    [later] Suite préparée : plus tard
    [not_used] Suite préparée : non retenu
   *[other] Suite préparée
  }
trace-did-unresponded = Suite supprimée
trace-did-released = { $outcome ->
    [used] Suite donnée : retenu
    [partly] Suite donnée : retenu en partie
    [later] Suite donnée : plus tard
    [not_used] Suite donnée : non retenu
   *[other] Suite donnée
  }
trace-did-withdrawn = Suite retirée

# The day again.
replay-title = Revoir la journée
replay-play = Lire
replay-pause = Mettre en pause
replay-speed = Vitesse
replay-times = { $speed }×
replay-earlier = Étape précédente
replay-later = Étape suivante
replay-slider = Moment de la journée
replay-value = { $time }, { $stage }
replay-before = avant la première étape
replay-stages = Étapes de la journée, et touches
replay-wall = Le mur à ce moment
replay-empty = Rien n’est au mur à ce moment.
replay-nothing = Rien n’a encore été accroché au mur. Revenez quand la première affiche y sera.
replay-count = { $charts ->
    [one] { $charts } affiche
   *[other] { $charts } affiches
  } · { $lines ->
    [one] { $lines } ligne
   *[other] { $lines } lignes
  } · { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
  }
replay-keys = Flèches : dix secondes. Page préc. et Page suiv. : une étape. Espace : lecture et pause.
replay-on-screen = Lire à l’écran
replay-off-screen = Écran : retour à l’étape
replay-is-on-screen = L’écran repasse la journée à partir de { $time }.
replay-is-off-screen = L’écran montre l’étape.
replay-quiet = À 10× et 60×, les longs silences sont raccourcis.
replay-screen-end = Fin de la journée
projection-kind-replay = la journée revue
