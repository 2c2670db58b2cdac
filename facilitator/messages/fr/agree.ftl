# "Did we get you right?", following the room, the big screen in words.
check-title = Vous a-t-on bien compris ?
check-asks = Votre scribe relit votre affiche. Est-ce bien ce que vous avez dit ?
check-changed = L’affiche a été modifiée depuis. Est-elle juste maintenant ?
check-agree = D’accord
check-differ = Pas ce que nous avons dit
check-differ-after-all = Non, quelque chose ne va pas
check-right-now = C’est juste maintenant
check-said-agree = Vous êtes d’accord. Merci.
check-said-differ = Votre scribe voit que quelque chose ne va pas.
check-which-line = Quelle ligne ?
check-whole = L’affiche dans son ensemble
check-what = Qu’avez-vous dit ? (facultatif)
check-unnamed = Votre scribe le voit sans votre nom.
check-send = Le dire à votre scribe

readback-ask = Relire : interroger la table
readback-stop = Ne plus interroger
readback-why = Lisez l’affiche à voix haute ; les téléphones de la table demandent si elle est juste.
readback-agree = { $agree } d’accord sur { $of }.
readback-differ = { $differ ->
    [one] { $differ } désaccord.
   *[other] { $differ } désaccords.
  }
readback-again = { $again ->
    [one] On redemande à { $again } personne, car l’affiche a changé.
   *[other] On redemande à { $again } personnes, car l’affiche a changé.
  }
readback-differs = Pas ce que nous avons dit :
readback-no-words = (cette ligne)
readback-short = C’est court : une personne absente comprendrait-elle ?

hint-round = Tout le monde a parlé ? Essayez un tour de table rapide.
hint-round-how = La moitié du temps est passée. Une demi-minute par personne, sans interruption ; on peut passer son tour.
hint-read = Relisez-la à votre table.
hint-read-how = Une personne absente de cette table comprendrait-elle chaque ligne lundi ?
hint-close = Fermer

follow-now = La salle en est à :
follow-go = Y aller

big-screen = Sur le grand écran
big-screen-blank = Le grand écran est éteint pour l’instant.
big-screen-replay = Le grand écran repasse la journée.
big-screen-spotlight = À la une
big-screen-speaks = La table { $table } a la parole.
big-screen-left = { $minutes ->
    [0] Le temps est écoulé.
    [one] Reste { $minutes } minute.
   *[other] Reste { $minutes } minutes.
  }
