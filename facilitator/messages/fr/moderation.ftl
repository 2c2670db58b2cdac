# Moderation: on the console, and what a phone is told.
moderation-held = Suspendue
moderation-why-facilitator = par vous
moderation-why-words = liste de mots : { $reason }
moderation-why-reports = signalée par la salle
moderation-why-block = téléphone en pause
moderation-reports = { $count ->
    [one] { $count } signalement
   *[other] { $count } signalements
  }
moderation-more = Plus
moderation-reason = Motif, pour mémoire
moderation-hold = Suspendre
moderation-hide = Masquer
moderation-block = Mettre ce téléphone en pause
moderation-unblock = Laisser ce téléphone écrire à nouveau
moderation-paused = téléphone en pause
moderation-words = Liste de mots ({ $count })
moderation-words-label = Mots qui suspendent une note, un par ligne ; * remplace n’importe quelle fin
moderation-words-save = Enregistrer la liste
moderation-words-saved = La liste est enregistrée.
console-notes-held = Suspendues { $n }
console-no-notes-held = Aucune note ne vous attend.

## On a phone
moderation-own-held = Suspendue : l’animation la lit d’abord. Vous pouvez la réécrire.
moderation-own-hidden = L’animation ne montre pas cette note.
moderation-told = L’animation lit ce que vous écrivez avant les autres. Rien n’en est perdu.
moderation-told-close = Compris
moderation-report = Signaler
moderation-report-sure = Cette note n’a pas sa place ici ? L’animation va la regarder. Votre nom n’est pas communiqué.
moderation-reported = Signalée. L’animation va la regarder.
moderation-identifies = Cela peut révéler l’identité de quelqu’un ({ $found }). Le laisser ?
moderation-identifies-send = Envoyer tel quel
moderation-identifies-edit = Modifier d’abord
