# The share-out: turns at the microphone, and what the room says to them.
turn-clock-running = Temps de parole : reste { $clock }
turn-clock-soon = Reste { $clock } : concluez
turn-clock-over = Temps de parole dépassé de { $clock }
turn-begins = La parole est à la table { $table }.
turn-you-speak = La parole est à vous
turn-we-speak = La parole est à votre table
turn-soon = Concluez.
turn-over = C’est l’heure : finissez votre phrase.
turn-you-next = À vous juste après. Venez devant.
turn-we-next = Votre table passe juste après.
turn-you-place = { $form ->
    [one] Vous passez en { $place }re position
   *[other] Vous passez en { $place }e position
}
turn-we-place = { $form ->
    [one] Votre table passe en { $place }re position
   *[other] Votre table passe en { $place }e position
}
turn-we-spoke = Votre table a parlé. Nous aussi : { $us }. Ça nous servirait : { $use }. Questions : { $asked }.
turn-question = Poser une question à cette table
turn-question-to = Votre question à la table { $table }
turn-question-send = Envoyer la question
turn-question-sent = Votre question est arrivée : elle figure sur l’affiche de la table.
turn-state-waiting = attend
turn-state-speaking = a la parole
turn-state-done = entendue
turn-state-skipped = reviendra
tap-us-too = Nous aussi
tap-could-use = Ça nous servirait
share-about-to-begin = La première table prend la parole dans un instant.
share-heard = { $count ->
    [one] { $count } table entendue
   *[other] { $count } tables entendues
}
share-no-card = Rien sur la fiche : écoutez la table.
share-first = Ensuite :
share-next = Ensuite : { $tables }
share-then = Puis : { $tables }
share-all-heard = Tout le monde a parlé. Merci !
share-alike = { $tables } presque la même chose : n’ajoutez que du nouveau.
share-alike-first = { $tables } presque la même chose ; il n’y aura ensuite que du nouveau.
share-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
share-before = Avant la restitution
share-us-too = { $count } « nous aussi »
share-could-use = { $count } « ça nous servirait »
share-family = { $tables } presque la même chose :
share-family-hint = Une fois la restitution lancée, vous pourrez les rapprocher ou les espacer dans la file.
share-next-table = Suite : table { $table }
share-last-done = La dernière a fini
share-add = +{ $seconds } s
share-come-back = Arrêter, revenir plus tard
share-end-turn = Terminé
share-nobody-speaks = Personne n’a la parole
share-not-begun = Personne n’a encore parlé
share-forecast = { $count ->
    [one] Encore { $count } table : { $clock } à ce rythme.
   *[other] Encore { $count } tables : { $clock } à ce rythme.
}
share-forecast-over = C’est { $clock } de trop.
share-pace = { $seconds } s chacune désormais
share-order = Ordre
share-by-table = Par table
share-by-random = Tirage au sort
share-by-together = Semblables ensemble
share-by-apart = Semblables espacées
share-alike-short = comme { $tables }
share-card-missing = pas de fiche
share-again = Encore : table { $table }
share-again-short = Encore
share-call-up = Maintenant : table { $table }
share-call-up-short = Maintenant
share-skip = Plus tard
share-skip-table = Plus tard : table { $table }
share-up = Table { $table } plus tôt
share-down = Table { $table } une place plus tard
