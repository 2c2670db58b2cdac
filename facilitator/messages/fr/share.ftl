# How somebody else comes in, shown by whoever is in; and what a phone does beside.

share-title = Quelqu’un près de vous n’est pas encore entré ?
share-says = Il suffit de scanner ceci, ou d’aller sur { $address } et de saisir le code.
share-alt = Code QR qui ouvre cette session
share-closed = L’entrée est fermée pour l’instant. Demandez à l’animation.
share-scan = Pour l’instant, il faut scanner un code QR sur une table ou sur l’écran : celui-ci et le code ne font entrer personne de nouveau.
phone-vibrate = Vibrer quand la cloche sonne
phone-home-screen = Pour garder cette page sous la main, choisissez « Ajouter à l’écran d’accueil » dans le menu de votre navigateur. S’il ne vous y reconnaît pas, revenez avec le code ci-dessus.
phone-note-go-on = Continuer votre note : { $table }
phone-note-elsewhere = Vous avez commencé une autre note, sur cette affiche : { $table }. Ses mots vont-ils plutôt ici ?
phone-note-here = Les mettre ici
phone-note-there = La continuer là-bas
way-in-code = Un autre code ? Saisissez-le ici : il se trouve à l’écran et sur la table, sous l’adresse { $address }.
refusal-no-code = Ce n’est pas un code. Un code a six lettres et chiffres, comme à l’écran. Rien n’est perdu : saisissez-le de nouveau.
way-in-other = Rejoindre une autre session
