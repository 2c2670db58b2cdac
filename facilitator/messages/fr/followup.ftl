# The follow-up page, and what the organisers write for it.

refusal-no-item = Ce que ceci désigne n’est pas là, ou n’y est plus. Choisissez autre chose.
refusal-too-many-sentences = C’est plus que { $limit }. Gardez l’essentiel.
refusal-out-of-range = Ce nombre ou cette date ne peut pas être juste. Regardez à nouveau.
refusal-useful = Choisissez un nombre de 1 à 5, ou n’en donnez pas.
refusal-feedback-empty = Écrivez quelque chose, ou choisissez un nombre.
refusal-feedback-over = Les retours sur cette session sont clos. Les contacts de cette page restent à votre disposition.
refusal-feedback-full = Tant de retours sont arrivés qu’il n’y a plus de place. Passez par les contacts de cette page.
done-followup-write = rédaction de la page de suivi
done-followup-publish = publication de la page de suivi
refusal-feedback-often = Tant de retours viennent de votre réseau qu’il faut marquer une pause. Votre texte est encore ici : renvoyez-le dans { $seconds } secondes.
refusal-wrong-own-codes = Trop de codes erronés depuis cet endroit. Réessayez dans { $seconds } secondes ; votre saisie est encore ici.
refusal-other-page = Ceci vient d’une autre page, qui n’est pas admise.
done-followup-withdraw = retrait de ce que dit la page de suivi
refusal-no-date = Aucune prochaine date n’est encore annoncée. La page de suivi le dira.

phone-follow = Ce que cela devient
follow-page-title = Ce que cela devient : { $title }
follow-kicker = Ce que devient ce que vous avez dit
follow-preparing = L’équipe organisatrice lit ce que vous avez écrit. Ce que nous avons entendu, ce que nous ferons et ne ferons pas paraîtra ici, derrière le même code que dans la salle.
follow-heard = Ce que nous avons entendu
follow-used = Ce que nous ferons
follow-partly = Ce que nous ferons en partie
follow-later = Ce qui doit attendre, et pourquoi
follow-not-used = Ce que nous ne ferons pas, et pourquoi
follow-open = Encore ouvert
follow-waiting = { $n ->
    [0] Tout ce qui attendait une suite en a une.
    [one] { $n } sur { $of } attend encore une suite.
   *[other] { $n } sur { $of } attendent encore une suite.
}
follow-next = Ce qui vient ensuite, et quand
follow-calendar = Ajouter à votre agenda
follow-report = Lire le rapport
follow-files = Le rapport
follow-why = Pourquoi :
follow-kind-theme = Thème
follow-kind-challenge = Défi
follow-kind-strategy = Stratégie
follow-kind-note = Note
follow-kind-line = D’une affiche
follow-kind-parked = Parking
follow-kind-comment = Commentaire
follow-kind-question = Question
follow-kind-clarification = Demande de précision
follow-kind-experience = Expérience
follow-mine = Mes notes
follow-mine-show = Voir les suites de mes notes
follow-mine-none = Pas encore de réponse.
follow-mine-empty = Rien de signé n’a été trouvé. Ce que vous avez écrit sans nom n’est connu que de votre téléphone.
follow-mine-anonymous = Ce que vous avez écrit sans nom ne peut pas figurer ici : seul le téléphone qui l’a écrit peut prouver que c’est de vous.
follow-mine-proved = Ce que vous avez écrit sans nom figure ici aussi : ce navigateur peut prouver que c’est de vous, personne d’autre ne le peut.
follow-through = Dans le thème « { $theme } », dont il est dit :
follow-under = { $count ->
    [one] { $count } contribution à ce sujet
   *[other] { $count } contributions à ce sujet
}
follow-until = Vous pouvez nous écrire ici jusqu’au { $moment }.
follow-over = Les retours ont été acceptés jusqu’au { $moment }. Les contacts ci-dessous restent à votre disposition.
follow-on = sur l’affiche : { $table }
follow-state-held = en attente de l’animation
follow-state-hidden = masquée
follow-state-parked = mise au parking
follow-code = Votre code personnel
follow-code-says = Les 8 caractères que votre téléphone affichait à votre arrivée, sous « Plus ».
follow-code-show = Chercher par mon code
follow-back = Retour à la page commune
follow-feedback = Dites-nous
follow-useful = Était-ce utile, de 1 (pas du tout) à 5 (très) ?
follow-feedback-text = Que devrions-nous savoir ? Qu’est-ce qui a changé depuis ?
follow-feedback-says = Envoyé sans votre nom. L’équipe organisatrice le lit, et personne d’autre.
follow-feedback-send = Envoyer
follow-thanked = Merci. C’est bien arrivé.
