# The walk: where to go, when the bell rings, what is said aloud.
walk-your-way = Votre parcours
walk-stop-of = Station { $stop } sur { $stops }
walk-bell-in = { $clock } avant la cloche
walk-go-to = Direction :
walk-you-are-at = Vous êtes ici :
walk-read-here = Lire ici
walk-host = Restez à votre affiche : vous y accueillez les autres
walk-any-chart = Lisez l’affiche que vous voulez
walk-then = puis { $chart }
walk-then-home = puis retour
walk-home = Retour : rejoignez votre affiche
walk-home-seated = Retour à votre affiche
walk-home-says = Lisez ce que les autres y ont laissé.
walk-party = Vous êtes le sous-groupe { $letter } de la table { $table }.
walk-go-there = Y aller : { $chart }
walk-bell-while-writing = La cloche a sonné. Finissez d’abord votre note si vous voulez : elle ira sur l’affiche où vous l’avez commencée.
walk-all-charts = Toutes les affiches
walk-nobody-yet = personne ne l’a encore lue
walk-stay = Je préfère rester à ma place
walk-next-chart = Affiche suivante
walk-screen-home-says = Lisez ce que les autres ont laissé sur votre affiche.

## What is said aloud
walk-say-plus = { $letter } : votre numéro plus { $by }.
walk-say-plus-all = Tout le monde : votre numéro plus 1.
walk-say-bell = À chaque cloche : plus 1.
walk-say-around = Après { $last } vient { $first }.
walk-say-further = { $letter } : { $by ->
    [one] à l’affiche suivante
   *[other] { $by } affiches plus loin
  }.
walk-say-further-all = Tout le monde : à l’affiche suivante.
walk-say-bell-further = À chaque cloche : l’affiche suivante.
walk-say-order = L’ordre : { $order }, puis on recommence.
walk-say-phone = Votre téléphone indique où aller. Sans téléphone : n’importe quelle affiche d’une autre table ; à chaque cloche, une autre.

## Console
walk-ring = Sonner : station suivante
walk-ring-home = Sonner : retour général
walk-ring-back = Une station en arrière
walk-all-home = Retour général
walk-say-aloud = À dire à voix haute
walk-heat = Affiches : lecture et notes
walk-heat-chart = Affiche
walk-heat-planned = Lectures prévues
walk-heat-read = Ouverte sur téléphone
walk-heat-notes = Notes
walk-heat-none = pas encore
walk-out = Tables hors visite ({ $count })
walk-leave-out = Écarter la table { $table }
walk-take-in = La table { $table } revient dans la visite
walk-outlook = { $posted ->
    [one] { $posted } affiche accrochée
   *[other] { $posted } affiches accrochées
  } ; { $parties ->
    [one] { $parties } sous-groupe
   *[other] { $parties } sous-groupes
  }, { $stops ->
    [one] { $stops } station
   *[other] { $stops } stations
  }.
walk-outlook-readers = Par affiche, au moins { $least ->
    [one] { $least } personne
   *[other] { $least } personnes
  } et { $most } au plus.
walk-outlook-step-free = { $count ->
    [one] { $count } personne a un parcours de plain-pied.
   *[other] { $count } personnes ont un parcours de plain-pied.
  }
walk-gave-way-no_chart = Aucune affiche n’est accrochée : on ne peut envoyer personne nulle part.
walk-gave-way-stops = Certains sous-groupes ont une station sans affiche : il y en a trop peu.
walk-gave-way-crowd = Plus de monde que d’habitude devant une affiche : trop peu sont accrochées.
walk-gave-way-least = Certaines affiches sont moins lues que leur part.
walk-gave-way-groups = Certains sous-groupes ne voient les affiches que d’un seul groupe.
walk-gave-way-step_free = Une personne ayant demandé un parcours de plain-pied a une station sans affiche.
