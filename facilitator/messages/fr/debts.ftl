# Questions are debts; the parking lot; help; a table that has finished.
debts-too = { $count ->
    [0] Moi aussi
    [one] Moi aussi ({ $count })
   *[other] Moi aussi ({ $count })
  }
debts-answered = { $count ->
    [one] Votre question a une réponse
   *[other] { $count } de vos questions ont une réponse
  }
debts-seen = J’ai lu
debts-answer-for = Répondre pour la table
debts-asked-too = { $count ->
    [one] { $count } autre personne le demande
   *[other] { $count } autres personnes le demandent
  }
debts-park = Mettre au parking
debts-end-text = En clair : la réponse, qui s’en charge, ou pourquoi non
debts-end-answered = Réponse donnée
debts-end-follow_up = À suivre
debts-end-dropped = Abandonné
debts-reopen = Rouvrir
debts-put-back = Remettre sur son affiche
debts-parked-left = { $count ->
    [one] { $count } point du parking n’a pas encore d’issue. Vous pouvez continuer sans.
   *[other] { $count } points du parking n’ont pas encore d’issue. Vous pouvez continuer sans.
  }
debts-questions-left = { $count ->
    [one] { $count } question est encore ouverte.
   *[other] { $count } questions sont encore ouvertes.
  }
help-take = J’arrive
help-taken = Quelqu’un arrive
console-help-taken = pris en charge
done-say = Nous avons fini
done-said = Vous avez fini. Pas encore ?
done-count = { $done ->
    [one] { $done } table sur { $tables } a fini.
   *[other] { $done } tables sur { $tables } ont fini.
}
done-propose = La plupart ont fini :
done-shorten = Encore une minute, puis la suite
sounds-on = Sons discrets pendant cette session
sounds-mute = Aucun sur cette machine
refusal-not-asked = Seules les questions et les demandes de précision peuvent être appuyées par d’autres.
refusal-own-question = C’est votre propre question.
refusal-parked-alone = Ceci a été écrit pour le parking : il n’y a pas d’affiche où le remettre.
