# Afterwards: the report's way out, the response log, what the follow-up page says.

afterwards-page-title = Après : { $title }
after-kicker = Après
after-parts = Parties de cette page
after-report = Rapport
after-log = Registre des suites
after-followup = Page de suivi
after-feedback = Retours
after-console = Retour à la console
after-open = Rapport

after-report-is-draft = Le rapport est un brouillon : seul le lien de la console l’ouvre.
after-report-is-preview = La direction lit le rapport par son lien. La salle ne le voit pas encore.
after-report-is-published = Le rapport est publié : toute personne ayant le code lit l’édition pour la salle.
after-report-to-draft = Revenir au brouillon
after-report-to-preview = Le faire lire à la direction
after-report-to-published = Le publier
after-copy-leaders = Copier le lien de la direction
after-read-organisers = Lire l’édition complète
after-read-participants = Lire l’édition pour la salle
after-read-follow = Voir la page de suivi

after-without = { $of ->
    [0] Rien n’attend de suite : aucun thème, question, défi ni stratégie n’a été écrit.
   *[other] En attente d’une suite : { $n } sur { $of }.
}
after-ready = { $count ->
    [0] Rien n’attend d’être diffusé.
    [one] { $count } suite attend d’être diffusée.
   *[other] { $count } suites attendent d’être diffusées.
}
after-release-all = { $count ->
    [one] La diffuser
   *[other] Les diffuser toutes ({ $count })
}
after-filter = Filtrer la liste
after-kind = Afficher
after-kind-expected = Ce dont on attend des nouvelles
after-kind-all = Tout
after-kind-theme = Thèmes
after-kind-question = Questions et demandes de précision
after-kind-challenge = Défis
after-kind-strategy = Stratégies
after-kind-parked = Parking
after-kind-note = Autres notes
after-kind-line = Lignes des affiches
after-one-theme = Thème
after-one-question = Question
after-one-challenge = Défi
after-type = Type de stratégie
after-type-why = En un mot ou deux. Les types forment les colonnes du tableau des défis dans le rapport.
after-type-save =
    { $count ->
        [one] Classer { $count } stratégie
       *[other] Classer { $count } stratégies
    }
after-one-strategy = Stratégie
after-one-parked = Au parking
after-one-note = Note
after-one-line = Ligne
after-state = Suite donnée
after-state-all = Avec et sans
after-state-none = Pas encore
after-state-draft = Pas encore diffusée
after-state-changed = Modifiée depuis sa diffusion
after-state-released = Diffusée
after-table = Table
after-table-all = Toutes les tables
after-words = Mots
after-nothing-yet = Ce que les tables et les téléphones écrivent pendant la session apparaît ici, pour dire ce que cela devient.
after-none-found = Rien ne correspond ici. Changez le filtre ci-dessus.
after-more = Afficher { $count } de plus
after-choose-all = { $count ->
    [one] Choisir la contribution de cette liste
   *[other] Choisir les { $count } contributions de cette liste
}
after-from = { $count ->
    [one] table { $tables }
   *[other] tables { $tables }
}
after-too = { $count ->
    [one] { $count } autre personne demande la même chose
   *[other] { $count } autres personnes demandent la même chose
}
after-form = La suite donnée
after-choose-first = Choisissez une ou plusieurs contributions pour dire ce qu’elles deviennent. Entrée sur une contribution choisie vous amène ici.
after-jump = { $count ->
    [one] Dire ce qu’elle devient
   *[other] Dire ce que deviennent les { $count } choisies
}
after-typed = Votre saisie est gardée sur cet appareil jusqu’à l’enregistrement.
after-typed-clear = Jeter ma saisie
after-chosen = { $count ->
    [one] { $count } contribution choisie
   *[other] { $count } contributions choisies ; ce que vous laissez vide reste tel que chacune l’a
}
after-outcome = Quelle suite ?
after-reason = Pourquoi
after-owner = Qui s’en charge
after-due = D’ici au
after-link = Lien vers ce que cela a donné
after-is-done = Ce qui était promis est fait
after-spread = { $count ->
    [one] Même suite pour la contribution qu’il contient, sauf si elle a la sienne
   *[other] Même suite pour les { $count } contributions qu’il contient et qui n’ont pas la leur
}
after-save = Enregistrer
after-save-release = Enregistrer et diffuser
after-released = Diffusée : tout le monde la lit sur la page de suivi.
after-withdraw = La retirer de la page de suivi

after-followup-not-yet = La page de suivi dit qu’elle est en préparation. Écrivez ce qu’elle doit dire, puis publiez-la.
after-followup-told = La page de suivi dit ce qui figure ici.
after-followup-changed = Vous avez modifié quelque chose depuis sa publication : publiez-la à nouveau pour que ce soit lu.
after-followup-withdraw = La retirer : dire qu’elle est en préparation
after-followup-typed = Votre saisie est gardée sur cet appareil jusqu’à l’enregistrement.
after-followup-elsewhere = Ceci a été modifié ailleurs depuis que vous avez commencé. L’enregistrement ne remplace que les champs que vous avez modifiés.
after-zone = Les heures sont celles de cet appareil ({ $zone }) ; elles sont lues avec ce fuseau.
after-heard = Ce que nous avons entendu, une phrase par ligne (cinq au plus)
after-steps = Ce qui va se passer ensuite
after-step = Point { $n }
after-minority = Un avis à garder, même peu partagé
after-minority-none = Aucun, ou le premier thème marqué ainsi
after-next = Quand nous nous reverrons
after-next-title = Intitulé
after-next-place = Où
after-next-at = Quand
after-next-minutes = Minutes
after-thanks = Remerciements, et ce qu’il reste à dire
after-open-until = Retours acceptés jusqu’au (vide : toujours)
after-save-publish = Enregistrer et publier
after-published = C’est publié : tout le monde le lit sur la page de suivi.
after-feedback-count = { $count ->
    [0] Pas encore de retours.
    [one] { $count } retour sur la page de suivi.
   *[other] { $count } retours sur la page de suivi.
}
after-feedback-mean = { $count ->
    [one] Utilité selon { $count } personne : { $mean } sur 5.
   *[other] Utilité selon { $count } personnes : { $mean } sur 5 en moyenne.
}
after-mail = Un texte pour un courriel
after-mail-says = Le serveur n’envoie pas de courriels. Copiez ce texte dans le vôtre et modifiez-le à votre gré.
after-mail-hello = Merci d’avoir pris part à « { $title } ».
after-mail-heard = Ce que nous avons entendu :
after-mail-steps = Ce qui va se passer ensuite :
after-mail-next = Nous nous revoyons : { $title }, { $when }
after-mail-link = Ce que devient ce que vous avez dit, ce que nous ne ferons pas et pourquoi : { $link }
after-mail-code = Avec votre code personnel (sous « Plus » sur votre téléphone), vous y trouvez ce que sont devenues vos notes.
after-mail-copy = Copier le texte
after-mail-copied = Copié.
after-mail-by-hand = Le navigateur ne permet pas à cette page de copier. Sélectionnez le texte et copiez-le à la main.
