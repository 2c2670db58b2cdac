phone-page-title = { $title }
phone-connecting = Connexion…
phone-waiting = Vous y êtes. L’animation va bientôt commencer.
phone-which-table = À quelle table êtes-vous ?
phone-seat-me = Me placer
phone-full = complète
phone-people = { $count ->
    [0] encore personne
    [one] { $count } personne
   *[other] { $count } personnes
}
phone-more = Plus
phone-who = À propos de vous
phone-change-table = J’ai changé de table
phone-rejoin = Pour continuer depuis un autre téléphone, rejoignez-y la session, ouvrez { phone-more } et saisissez ceci. Qui l’a passe pour vous : ne le montrez à personne. Votre code personnel : { $code }
phone-was-here = J’étais déjà là sur un autre appareil : mon code
phone-chart-of = Ce que votre table a écrit
phone-topics = Vos questions à traiter
phone-no-lines = Rien d’écrit pour l’instant.
phone-recorder = { $name } tient la plume.
phone-recorder-nameless = Quelqu’un à votre table tient la plume.
phone-no-recorder = Personne ne tient encore la plume à votre table.
phone-record = Je tiens la plume
phone-record-sure = Voulez-vous tenir la plume pour la table { $table } ? Vous écrivez ce qui se dit : les points clés, tels qu’ils sont formulés.
phone-record-take = { $name } tient la plume. En avez-vous parlé ensemble ? Vous prendriez le relais.
phone-record-yes = Oui, je m’en charge
phone-to-desk = Continuer d’écrire
phone-posted = Votre affiche est au mur.
phone-not-posted = Votre scribe accrochera l’affiche quand elle sera prête.
phone-posted-count = { $count ->
    [one] { $count } affiche sur { $total } est au mur.
   *[other] { $count } affiches sur { $total } sont au mur.
}
phone-walk-list = Affiches à lire
phone-own-chart = L’affiche de votre table
phone-own-closed = Lisez ce que les autres laissent ici. Vos notes vont sur les affiches des autres tables.
phone-visited = lue
phone-not-visited = pas encore lue
phone-no-charts = Aucune affiche au mur pour l’instant.
phone-back = Toutes les affiches
phone-note-line = Laisser une note sur cette ligne
phone-note-chart = Laisser une note sur toute l’affiche
phone-note-on-chart = Note sur toute l’affiche
phone-note-on-line = Note sur :
phone-which-kind = Quel type de note ?
phone-note-text = Votre note
phone-letters = { $count } sur { $limit }
phone-from = Signature
phone-from-nobody = sans provenance
phone-anonymous = Anonyme
phone-introduce = L’équipe organisatrice peut me mettre en contact avec cette table
phone-stick = Coller
phone-note-sent = Votre note est sur l’affiche.
phone-note-kept = Votre note est gardée sur ce téléphone et partira dès que la connexion sera revenue.
phone-my-notes = Vos notes
phone-edit = Modifier
phone-remove = Retirer
phone-remove-sure = Retirer cette note de l’affiche ?
phone-save = Enregistrer
phone-state-waiting = en attente sur ce téléphone
phone-state-sending = envoi en cours
phone-ask-affiliation = Votre territoire ou organisation, si vous le souhaitez
again-title = Rejoindre à nouveau
again-says = Cette session reprend à partir d’une copie faite avant votre arrivée : il vous faut la rejoindre à nouveau. Ce que vous avez écrit est gardé sur ce téléphone et sera envoyé ensuite.
phone-ended-unsent = La session s’est terminée pendant que vous écriviez cette note. Elle n’a pas été envoyée ; elle reste sur ce téléphone.
phone-walk-over = La visite est terminée ; une note commencée peut encore être envoyée.

goals = Objectifs
help-call = Demander de l’aide
help-called = L’aide est demandée. Touchez ici si elle n’est plus utile
park-label = Un point sur lequel revenir plus tard
park-button = Mettre au parking
park-done = C’est au parking.
who-affiliation = Territoire ou organisation (facultatif)
who-name = Nom (facultatif)
who-save = Enregistrer
who-saved = Enregistré.
