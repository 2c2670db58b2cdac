# Changing places: the rule in a sentence, where each is to go; and how people are seated.
regroup-rotate = { $by ->
    [one] Allez au numéro de votre table plus { $by }.
   *[other] Allez au numéro de votre table plus { $by }.
}
regroup-host_stays = { $by ->
    [one] Une personne reste pour accueillir. Les autres : votre numéro plus { $by }.
   *[other] Une personne reste pour accueillir. Les autres : votre numéro plus { $by }.
}
regroup-ring = Après { $last } vient 1.
regroup-mix = Mélange : votre téléphone indique la table.
regroup-choice = Allez à la table dont la question vous attire.
regroup-pairs = Tournez-vous vers la personne voisine : travaillez à deux.
regroup-fours = Rejoignez une autre paire : travaillez à quatre.
regroup-circle = Quelques personnes parlent au centre. Les autres écoutent autour.
regroup-go-to = Direction :
regroup-stay = Vous restez ici : { $table }
regroup-inner = Cercle intérieur
regroup-inner-says = Prenez une chaise au centre.
regroup-outer = Cercle extérieur
regroup-outer-says = Asseyez-vous autour du centre et écoutez.
regroup-with = { $count ->
    [0] Vous n’avez pas de binôme. Joignez-vous au sous-groupe d’à côté.
   *[other] Vous travaillez avec
}
regroup-unnamed = { $count ->
    [one] et { $count } personne sans nom
   *[other] et { $count } personnes sans nom
}
regroup-i-am-there = J’y suis
regroup-arrived = Vous y êtes.
regroup-no-place = Restez où vous êtes, ou demandez à l’animation où aller.
regroup-you-are-at = Vous êtes maintenant ici : { $table }
regroup-choose = Choisissez une table
regroup-count = { $all ->
    [0] Personne n’a encore de place.
   *[other] À leur place : { $there } sur { $all }. À la fin de l’étape, les autres personnes seront considérées comme y étant aussi.
}
regroup-plan = Répartir les places
regroup-plan-again = Répartir à nouveau
regroup-missing = { $count ->
    [one] { $count } personne n’y est pas encore
   *[other] { $count } personnes n’y sont pas encore
}
regroup-send = Où doit aller { $name }

seating-title = Places
seating-new = Qui arrive et demande « Me placer »
seating-balanced = va à la table la moins remplie
seating-random = va à une table au hasard
seating-mixed = va là où sa provenance est la moins présente
seating-unseated = { $count ->
    [one] Placer { $count } personne sans table
   *[other] Placer les { $count } personnes sans table
}
seating-all-balanced = Tout replacer : tables égales
seating-all-random = Tout replacer : au hasard
seating-all-mixed = Tout replacer : provenances mélangées
seating-all-new_faces = Tout replacer : avec des personnes pas encore côtoyées
seating-done = Fait : les téléphones indiquent la table
seating-step-free = Accessible de plain-pied
seating-step-free-on = Indiquer comme accessible de plain-pied
seating-step-free-off = N’est plus accessible de plain-pied
who-step-free = Il me faut une place de plain-pied
