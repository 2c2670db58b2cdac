# What several pages say.

skip = Aller au contenu
needs-script = Cette page a besoin de JavaScript. Activez-le ou utilisez un autre navigateur.
cancel = Annuler
table-number = Table { $number }
table-named = Table { $number } : { $name }
table-group = { $table } · { $group }

shell-title = Votre session
door-title = Cela n’a pas marché
door-home = Retour à l’accueil
door-wrong-link = Ce lien n’est pas valable, ou ne l’est plus. Demandez-en un nouveau à l’animation.
door-offline = Le serveur ne répond pas. Vérifiez le Wi-Fi, puis réessayez.

bar-label = Ce qui est enregistré
bar-saved = Tout est enregistré
bar-not-all-saved = Tout n’est pas enregistré
bar-connecting = Connexion
bar-refused = Pas de connexion{ $count ->
    [0] { "" }
    [one] . { $count } élément reste sur cet appareil
   *[other] . { $count } éléments restent sur cet appareil
}
bar-sending = { $count ->
    [one] Envoi de { $count } élément
   *[other] Envoi de { $count } éléments
}
bar-offline = Hors ligne. Continuez d’écrire : tout est gardé sur cet appareil
bar-offline-waiting = Hors ligne. { $count ->
    [one] { $count } élément en attente sur cet appareil
   *[other] { $count } éléments en attente sur cet appareil
}
bar-no-storage = Hors ligne. { $count ->
    [0] Restez sur cette page
    [one] { $count } élément en attente : restez sur cette page
   *[other] { $count } éléments en attente : restez sur cette page
}
bar-forgets = Ce navigateur ne garde pas ce que vous écrivez. Restez sur cette page jusqu’à ce que tout soit enregistré, ou ouvrez-la dans un autre navigateur
bar-tray = { $count ->
    [one] { $count } élément n’a pas été accepté
   *[other] { $count } éléments n’ont pas été acceptés
}
bar-waits = Écrit ici, pas encore envoyé
bar-copy = Copier
bar-again = Réessayer
bar-discard = Jeter

clock-running = Reste { $clock }
clock-paused = En pause à { $clock }
clock-over = Dépassement : { $clock }. Finissez votre phrase
clock-ended = C’est l’heure : finissez votre phrase

kind-comment = Commentaire
kind-question = Question
kind-clarification = À préciser
kind-experience = Notre expérience
starter-comment = Ce qui me frappe ici, c’est
starter-question = Comment avez-vous
starter-clarification = Qu’entendez-vous par
starter-experience = Chez nous,

note-late = Arrivée tardive
answer-answered = La table { $table } répond
answer-deferred = La table { $table } y reviendra
answer-declined = La table { $table } laisse ce point ouvert
somebody = Quelqu’un
session-ended = Cette session est terminée. Tout son contenu est conservé.
