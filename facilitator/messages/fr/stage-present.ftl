# The present stage: slides, materials, a break.
slide-page = Page { $page } sur { $pages }
slide-words = Le texte de cette page
slide-previous = Page précédente
slide-next = Page suivante
slide-last = La dernière page est à l’écran
slide-go-to = Montrer la page { $page }
slide-pages = Pages du diaporama
slide-upcoming = Page suivante
slide-deck = Diapositives
slide-none = Pas encore de diapositives. Enregistrez-les en PDF et envoyez-les ici.
slide-no-such-deck = Cette étape demande le diaporama « { $deck } », qui n’a pas encore été envoyé.
slide-choose = Montrer ce diaporama
slide-upload = Envoyer un PDF
slide-uploading = { $percent } % envoyés
slide-reading = Les pages sont mises en images…
slide-remove = Retirer ce diaporama
slide-notes = Notes de présentation
slide-loading = La page arrive…
materials = Documents
material-open = Ouvrir
material-opened = ouvert
material-opened-by = { $count ->
    [0] personne ne l’a encore ouvert
    [one] ouvert par { $count } personne
   *[other] ouvert par { $count } personnes
}
material-title = Titre
material-url = Lien
material-add = Ajouter le lien
material-file = Envoyer un fichier
material-remove = Retirer « { $title } »
material-failed = Le document n’est pas arrivé. Réessayez.
material-on-phones = Ouvrez-les sur votre téléphone.
break-back = Nous reprenons à
break-left = dans { $clock }
break-now = Nous reprenons
break-extend = +{ $minutes } min
break-sooner = −{ $minutes } min
ask-label = Une question, ou un point sur lequel revenir
ask-send = Envoyer au parking
ask-sent = C’est au parking. L’animation y reviendra.
slide-ahead = À suivre : { $title }
