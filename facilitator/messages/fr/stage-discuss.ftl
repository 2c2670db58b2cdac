# Discussions: lines from phones, introductions, the room's sheet.
carried-in = Déjà dit : { $title }
desk-quiet = { $count ->
    [one] { $count } ligne proposée depuis un téléphone
   *[other] { $count } lignes proposées depuis des téléphones
}
desk-quiet-take = Mettre sur l’affiche
desk-quiet-leave = Ne pas la mettre
phone-sheet-of = Ce qui a été écrit
phone-quiet = Ajouter une ligne discrètement
phone-line-topic = Quelle question
phone-line-text = Votre ligne
phone-line-quiet = Une ligne pour votre scribe
phone-line-unnamed = Votre scribe la voit sans votre nom et la met sur l’affiche.
phone-line-anonymous = Personne ne saura qui l’a écrite.
phone-line-add = Ajouter
phone-line-offer = Proposer à votre scribe
phone-line-added = Ajoutée. Écrivez-en une autre si vous voulez.
phone-line-offered = Votre scribe l’a reçue.
phone-line-held = Encore visible de vous uniquement
phone-line-waits = En attente de votre scribe
phone-line-taken = Sur l’affiche
phone-my-lines = Ce que vous avez écrit
screen-lines = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
introduce-title = Qui vous êtes
introduce-who-sees = Votre table et l’animation le voient. L’écran montre seulement combien de personnes viennent d’où.
introduce-table = À votre table
who-about = Une ligne sur vous (facultatif)
roster-count = { $count ->
    [0] Dites d’où vous venez : sur votre téléphone
    [one] Des personnes venues de { $count } endroit
   *[other] Des personnes venues de { $count } endroits
}
console-release = { $count ->
    [one] Montrer la ligne écrite en solo ({ $count })
   *[other] Montrer les { $count } lignes écrites en solo
}
console-held = D’ici là, chaque personne ne voit que ses propres lignes. Elles sont montrées à la fin de l’étape, sauf si ses réglages disent « à la main ».
console-write = Écrire une ligne que toute la salle voit
console-post-all = { $count ->
    [one] Accrocher { $count } affiche telle quelle
   *[other] Accrocher { $count } affiches telles quelles
}
