# What the projectors show, and what phones wrote that may be on them.
projection-title = À l’écran
projection-which = Quel écran
projection-main = Écran principal
projection-live = En direct : { $what }
projection-lobby = l’accueil
projection-blank-now = rien
projection-frozen = figé
projection-kind-chart = l’affiche de la table { $table }
projection-kind-note = une note
projection-kind-line = une ligne
projection-kind-reply = une réponse
projection-kind-parked = un point du parking
projection-kind-parking = le parking
projection-blank = Éteindre
projection-unblank = Rallumer
projection-freeze = Figer
projection-unfreeze = Reprendre
projection-back = Revenir au précédent
projection-to-stage = Montrer l’étape
projection-show = Mettre à l’écran
projection-show-chart = Montrer l’affiche à l’écran
projection-show-parking = Montrer le parking
projection-look = Ce qu’il montre
projection-frame = L’écran tel qu’il est
projection-add = Un autre écran
projection-add-name = Son nom (mur latéral)
projection-add-button = Ajouter
projection-open = L’ouvrir
projection-remove = Le retirer
projection-waiting = { $count ->
    [0] Rien n’attend
    [one] { $count } texte attend
   *[other] { $count } textes attendent
  }
projection-waiting-says = Ce que les téléphones écrivent ne passe à l’écran qu’avec votre accord.
projection-release = Laisser passer
projection-release-all = { $count ->
    [one] Laisser passer
   *[other] Tout laisser passer ({ $count })
  }
projection-take = Retirer
projection-released = À l’écran : { $count }
projection-rule = Les textes des téléphones attendent mon accord
projection-from = Table { $table }
screen-parking = Parking
refusal-no-screen = Cet écran n’existe pas. Choisissez-en un dans la liste.
refusal-main-screen = L’écran principal reste. Éteignez-le plutôt.
refusal-too-many-screens = Il peut y avoir { $limit } écrans. Retirez-en d’abord un.
refusal-too-many-items = { $limit } au plus à la fois. Laissez-en d’abord passer quelques-uns.
