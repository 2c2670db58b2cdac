# The room radar: what each table is doing, who needs a visit, and a word to its screens.

refusal-look-up = Seul un message à tout le monde s’affiche au projecteur.
refusal-no-message = Ce message n’existe pas.

# What a table is doing, in a word
radar-state-nobody = Personne ici
radar-state-here = Présente
radar-state-talking = Discute
radar-state-writing = Écrit
radar-state-quiet = Sans activité
radar-state-empty = Encore vide
radar-state-no-recorder = Sans scribe
radar-state-recorder-away = Scribe hors ligne
radar-state-offline = Hors ligne
radar-state-ready = Prête
radar-state-posted = Accrochée
radar-state-paper = Sur papier
radar-state-unvisited = Sans visite

# Why somebody should go there
radar-why-help = Aide
radar-why-offline = Hors ligne
radar-why-recorder-away = Scribe hors ligne
radar-why-no-recorder = Sans scribe
radar-why-not-posted = Pas accrochée
radar-why-empty = Encore vide
radar-why-quiet = Sans activité
radar-why-unvisited = Sans visite
radar-why-questions = Questions ouvertes
radar-questions-short = { $count ->
    [one] { $count } ouverte
   *[other] { $count } ouvertes
}
radar-give-pen-at = Donner la plume : table { $number }
radar-post-for = Accrocher à leur place : table { $number }
radar-post-all = Tout accrocher tel quel
radar-remind = Relancer
radar-remind-table = Relancer : table { $number }
radar-remind-all = Tout relancer
radar-reminded = Relance il y a { $ago }
radar-reminded-all = { $count ->
    [one] { $count } table relancée
   *[other] { $count } tables relancées
}
radar-send-readers = Envoyer du monde
radar-send-readers-to = Envoyer du monde : affiche { $number }

# The tables
radar-joined = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
radar-seated = { $count } à une table
radar-connected = { $count } en ligne
radar-laptops = { $count ->
    [one] { $count } ordinateur
   *[other] { $count } ordinateurs
}
radar-order = Ordre des tables
radar-by-need = Par besoin
radar-by-number = Par numéro
radar-notes = { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
}
radar-notes-open = { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
}, { $questions ->
    [one] { $questions } question ouverte
   *[other] { $questions } questions ouvertes
}
radar-notes-open-short = { $notes } · { $questions } ?
radar-told = Vous leur avez écrit

# A word to the screens
radar-say = Dire à tout le monde
radar-say-to-table = Un mot aux écrans de cette table
radar-say-to-all = Un mot à tous les écrans
radar-look-up = Faire lever les yeux
radar-look-up-says = Reste sur les téléphones, les ordinateurs et le projecteur jusqu’à ce que vous l’enleviez.
radar-on-projector = Au projecteur aussi, jusqu’à son retrait
radar-own-words = Avec vos mots
radar-send = Envoyer
radar-said = Envoyé
radar-standing = Sur leurs écrans maintenant
radar-take-away = Enlever
radar-take-away-words = Enlever : { $text }
radar-on-every-screen = Sur tous les écrans :
radar-text-look-up = Levez les yeux, s’il vous plaît.
radar-text-softer = Pourriez-vous parler un peu moins fort ? Les tables voisines ne s’entendent plus.
radar-text-recorder = Qui écrit pour votre table ? Que quelqu’un touche « Je tiens la plume », s’il vous plaît.
radar-text-write = Écrivez, s’il vous plaît, ce que vous avez déjà, même si ce n’est qu’une ligne.
radar-text-round = Tout le monde a parlé ? Essayez un tour de table rapide : 30 secondes par personne.
radar-text-read-back = Scribes, relisez l’affiche à votre table : est-elle juste ?
radar-text-coming = Quelqu’un arrive à votre table.
radar-text-seats = Retrouvez vos places, s’il vous plaît : nous reprenons dans une minute.
radar-text-finish = Finissez votre phrase, s’il vous plaît : nous continuons dans une minute.
radar-remind-no-recorder = Personne ne tient encore la plume à votre table. Que quelqu’un touche « Je tiens la plume », ou ouvre le lien de la table sur un ordinateur, s’il vous plaît.
radar-remind-empty = La moitié du temps est passée et votre affiche est encore vide. Sur quoi êtes-vous d’accord ? Une ligne suffit.
radar-remind-quiet = Rien de nouveau sur votre affiche depuis un moment. Y a-t-il quelque chose à écrire, ou avez-vous fini ?
radar-remind-questions = Il y a des questions ouvertes sur votre affiche. Répondez à l’une d’elles, ou transmettez-la, s’il vous plaît.
radar-say-unvisited = { $count ->
    [one] Personne n’est encore passé à l’affiche { $charts }. Si vous êtes libre, allez-y et laissez la première note.
   *[other] Personne n’est encore passé aux affiches { $charts }. Si vous êtes libre, allez à l’une d’elles et laissez la première note.
}
radar-message = De l’animation
radar-message-all = De l’animation, à tout le monde
radar-message-dismiss = Compris
radar-message-said = De l’animation : { $text }

# Tabs of the console on a phone
radar-tabs = Parties de la console
radar-tab-now = Maintenant
radar-tab-tables = Tables
radar-tab-visits = À voir
radar-tab-screen = Écran
radar-tab-notes = Notes
radar-tab-agenda = Déroulé
radar-many = { $count }+
