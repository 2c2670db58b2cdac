# What people get instead of an error: what happened, and what to do.

refusal-bad-command = Cette page et le serveur ne se comprennent pas. Rechargez la page.
refusal-bad-args = Quelque chose ne va pas : { $why }.
refusal-not-allowed = Vous n’avez pas le droit de faire cela ici.
refusal-not-found = Cela n’existe plus.
refusal-wrong-stage = Ce n’est pas ouvert en ce moment. Cela rouvrira quand l’animation reviendra à cette étape.
refusal-conflict = Quelqu’un d’autre l’a modifié au même moment. Regardez les deux et choisissez.
refusal-too-long = Cela fait { $count } caractères, et { $limit } est le maximum. Raccourcissez, s’il vous plaît.
refusal-too-many = C’était très rapide. L’envoi va être refait dans un instant.
refusal-locked = Quelqu’un d’autre s’en sert en ce moment.
refusal-ended = Cette session est terminée. Tout son contenu est conservé ; plus rien n’y est ajouté.
refusal-storage = Le serveur ne peut pas écrire sur son disque. Vos mots restent sur cet appareil et seront renvoyés.

refusal-agenda = { $why }
refusal-all-tables-full = Toutes les tables sont complètes. Demandez une chaise à l’animation.
refusal-body-too-long = C’est trop à la fois. Raccourcissez, s’il vous plaît.
refusal-defect = Un problème est survenu sur le serveur. Rien de ce que vous avez saisi n’est perdu ; réessayez.
refusal-empty = Il n’y a encore rien ici. Écrivez quelque chose.
refusal-erased = Cette session a été effacée. Il n’en reste rien.
refusal-facilitator-only = Cela revient à l’animation.
refusal-host = Ce serveur ne répond pas à ce nom. Utilisez l’adresse affichée à l’écran.
refusal-host-key = Pour lancer une session, il faut la clé d’hôte que le serveur a affichée à son démarrage.
refusal-id-used = Ceci a déjà été envoyé avec d’autres mots. Écrivez-le à nouveau.
refusal-minutes = Les minutes sont un nombre, { $limit } au plus.
refusal-needs-pen = Seule la personne qui tient la plume à cette table peut le faire. Prenez d’abord la plume.
refusal-no-activity = Cette activité n’existe pas.
refusal-no-answer = Cette réponse n’existe pas.
refusal-no-chart = Cette affiche n’existe pas.
refusal-no-group = Ce groupe n’existe pas.
refusal-no-help = Cette table n’a pas appelé.
refusal-line-changed = Cette ligne a été modifiée entre-temps, elle n’a donc pas été retirée. Relisez-la d’abord.
refusal-no-line = Cette ligne n’est plus sur l’affiche.
refusal-no-method = Cela ne peut pas se faire à cette adresse.
refusal-no-note = Cette note n’est plus là.
refusal-no-page = Il n’y a pas de page à cette adresse. Vérifiez le code à l’écran, ou scannez à nouveau le code QR.
refusal-no-participant = Cette personne n’est pas dans cette session.
refusal-no-rejoin = Personne ici n’a ce code. Il comporte 8 lettres et chiffres ; vérifiez chacun d’eux.
refusal-no-session = Aucune session n’a ce code. Comparez avec l’écran : six lettres et chiffres.
refusal-no-stage = Cette étape n’existe pas.
refusal-no-table = Aucune table n’a ce numéro. Choisissez-en une autre.
refusal-no-topic = Cette question n’est pas sur cette affiche.
refusal-not-at-table = Cette personne n’est pas à cette table.
refusal-not-json = Cela n’a pas pu être lu. Rechargez la page et réessayez.
refusal-not-plain = Ceci contient quelque chose qui ne peut pas être conservé. Rechargez la page et réessayez.
refusal-not-text = Ceci contient des caractères qui ne sont pas du texte. Écrivez-le à nouveau.
refusal-not-uuid = L’identifiant d’une commande doit être un UUID.
refusal-not-yours = Seule la personne qui l’a écrit peut le modifier.
refusal-own-chart = C’est l’affiche de votre table. Laissez vos notes sur celles des autres tables.
refusal-packet-too-long = C’est trop à la fois : { $limit } caractères au plus. Raccourcissez, s’il vous plaît.
refusal-participant-only = Il faut avoir rejoint la session avec un téléphone pour le faire.
refusal-pen-held = { $name } tient la plume à cette table. Parlez-en d’abord ensemble, puis prenez le relais.
refusal-request = Cette demande n’a pas pu être comprise.
refusal-restarting = Le serveur va redémarrer. L’envoi sera refait dans un instant.
refusal-screen-only-shows = Cette page ne fait que montrer ; elle ne peut rien modifier.
refusal-seats = Le nombre de places ne peut pas être inférieur à 0 ; 0 signifie sans limite.
refusal-session-open-elsewhere = Un autre serveur a ouvert cette session. Arrêtez-le d’abord.
refusal-stalled = Un envoi précédent n’est pas encore passé. Celui-ci sera refait dans un instant.
refusal-table-full = La table { $table } est complète. Choisissez-en une autre, ou demandez une chaise.
refusal-tables = Une session a entre 1 et { $limit } tables.
refusal-too-many-lines = Cette section a { $limit } lignes, c’est le maximum.
refusal-too-many-tables = Une session a { $limit } tables au plus.
refusal-language = Ce n’est pas un code de langue. Écrivez-en un comme en, es ou pt-BR.
refusal-too-many-languages = Une séance parle au plus { $limit } langues.
refusal-too-many-texts = On peut traduire au plus { $limit } textes dans une langue.
refusal-too-many-views = Une page peut suivre { $limit } vues au plus.
refusal-unknown-event = Cette page et le serveur ne se comprennent pas. Rechargez la page.
refusal-view = Cette page ne peut pas voir « { $view } ».
refusal-wrong-codes = Trop de codes erronés depuis cet endroit. Réessayez dans { $seconds } secondes, ou scannez le code QR.
refusal-wrong-link = Ce lien n’est pas valable, ou ne l’est plus. Demandez-en un nouveau à l’animation.

bye-restarting = Le serveur redémarre. Continuez d’écrire ; tout est gardé sur cet appareil.
refusal-keep-longer = Des personnes sont déjà là, et une date leur a été annoncée. On ne peut plus choisir qu’une durée plus courte.
refusal-erase-code = Saisissez le code de cette session pour confirmer.
refusal-often = Cela vient d’être fait. Réessayez dans { $seconds } secondes.
bye-removed = Votre accès à cette session a été retiré.
bye-erased = Cette session a été effacée.
bye-replaced = Cette page a été ouverte ailleurs.
refusal-stage-removed = Cette étape a été retirée du déroulé. Remettez-la d’abord, dans l’éditeur du déroulé.
refusal-topic-on-chart = On répond à cette question sur l’affiche, ligne par ligne.
refusal-reply-choice = Choisissez parmi les options proposées.
refusal-reply-scale = Choisissez un niveau de 1 à { $limit }.
refusal-reply-ranking = Donnez une place à chaque option, une seule fois chacune.
refusal-nobody-writes = À cette étape, on parle ; rien ne s’écrit.
refusal-no-line-here = On ne peut pas ajouter de lignes ici depuis un téléphone. Dites-le à votre scribe.
refusal-enough-lines = Vous avez écrit les { $limit } lignes que cette étape demande à chaque personne.


## Agenda
refusal-no-kind = Ce type d’étape n’existe pas.
refusal-scale-steps = Une échelle a de 2 à 11 niveaux.
refusal-stage-has-begun = Cette étape a déjà été lancée : ce qui y a été écrit appartient à son activité. Copiez-la plutôt.
refusal-stage-is-on = Cette étape est en ce moment sur tous les écrans. Lancez-en d’abord une autre.
refusal-start = L’heure de début d’une session ne peut pas être inférieure à 0 ; 0 signifie qu’aucune n’est prévue.
refusal-too-few-options = Donnez au moins deux options au choix.
refusal-too-many-activities = Une session a { $limit } activités au plus.
refusal-many-choices = Une question a { $limit } options au plus.
refusal-too-many-stages = Une session a { $limit } étapes au plus.
refusal-too-many-topics = Une étape a { $limit } questions au plus.
refusal-topic-is-answered = Des réponses ont déjà été données à cette question. Ajoutez-en une nouvelle ; celle-ci peut être retirée.
refusal-group-name = Un autre groupe porte ce nom. Donnez à chacun le sien.
refusal-last-group = C’est le seul groupe. Ajoutez-en d’abord un autre.
refusal-too-many-groups = Une session a { $limit } groupes au plus.

## cluster
refusal-no-board = Ce tableau n’existe pas à cette étape.
refusal-no-theme = Ce thème n’est plus là.
refusal-not-grouping = D’autres personnes font le regroupement. Vous pouvez suivre.
refusal-too-many-themes = Il y a { $limit } thèmes, c’est le maximum. Fusionnez-en d’abord deux.
## pick, share
refusal-card-empty = Il n’y a pas encore de défi sur la fiche. Écrivez-en un, ou reprenez-le de votre affiche.
refusal-enough-strategies = La fiche a { $limit } stratégies, c’est le maximum. Retirez-en une, ou réunissez-en deux.
refusal-no-strategy = Cette stratégie n’est plus sur la fiche.
refusal-no-turn = Cette table n’a pas de tour de parole dans cette restitution.
refusal-not-speaking = Cette table n’a pas la parole en ce moment.
refusal-one-question = Vous avez déjà posé une question à cette table. D’autres personnes en ont aussi.
refusal-own-turn = C’est votre table. Réagissez aux autres tables.
refusal-seconds = Les secondes sont un nombre entier, différent de 0, { $limit } au plus.
refusal-turn-not-begun = Cette table n’a pas encore parlé.

## VOTE
refusal-no-option = Cela ne fait pas partie des options de ce vote. Regardez à nouveau la liste.
refusal-vote-begun = Le vote a déjà commencé : les options restent telles quelles.
refusal-vote-closed = Le vote est clos ; ceci est arrivé après le décompte. Vos choix précédents comptent.
refusal-vote-not-open = Ce vote n’est pas ouvert en ce moment.
refusal-vote-value = Choisissez une valeur de { $lowest } à { $highest }.
refusal-dots-spent = Vous avez { $limit } gommettes en tout, et elles sont placées. Reprenez-en d’abord une.
refusal-places-taken = Vos { $limit } places sont prises. Libérez-en d’abord une.
refusal-vote-options = Un vote a { $limit } options au plus.

## REFLECT
refusal-no-goal = Cette session n’a pas cet objectif.
refusal-goal-value = Choisissez à quel point il est atteint : de pas du tout à entièrement.

## PRESENT
refusal-deck-broken = Ce fichier ne se lit pas comme un PDF. Ouvrez-le dans le programme d’origine, enregistrez-le à nouveau en PDF, et envoyez ce dernier.
refusal-deck-locked = Ce PDF demande un mot de passe. Enregistrez une copie sans mot de passe et envoyez-la.
refusal-deck-empty = Ce PDF n’a aucune page. Exportez à nouveau les diapositives.
refusal-deck-too-long = Ce PDF a { $pages } pages ; un diaporama en a { $limit } au plus. Divisez-le, ou retirez des pages.
refusal-deck-too-large = Un diaporama pèse { $limit } Mo au plus. Enregistrez le PDF avec des images plus petites (« taille réduite »).
refusal-deck-on-screen = Ce diaporama est à l’écran. Passez d’abord à une autre étape.
refusal-file-empty = Ce fichier est vide. Choisissez-le à nouveau.
refusal-link = Un lien commence par https:// ou http://. Copiez-le depuis la barre d’adresse du navigateur.
refusal-material-too-large = Un fichier pèse { $limit } Mo au plus. Mettez-en un plus gros sur le web et ajoutez son lien.
refusal-no-break = Il n’y a pas de pause en cours.
refusal-no-deck = Ce diaporama n’est plus là.
refusal-no-material = Ce document n’est pas là, ou pas encore.
refusal-no-slide = Cette page n’est pas là, ou n’a pas encore été montrée.
refusal-no-slide-page = Le diaporama a les pages 1 à { $pages }.
refusal-too-many-decks = Une session a { $limit } diaporamas au plus. Retirez-en d’abord un.
refusal-too-many-materials = Une étape a { $limit } documents au plus.
refusal-no-regroup = Cette étape ne fait changer personne de place.
## STEPS
refusal-no-outcome = Cette session n’a pas ce résultat attendu.
refusal-no-remark = Cette remarque n’est plus là.
refusal-preview-only = Les remarques viennent des personnes qui ont le lien de l’aperçu.
refusal-preview-only-reads = L’aperçu sert à lire, à faire des remarques et à approuver.
refusal-too-many-aims = { $limit } est le maximum. Moins nombreux et dits simplement, ils s’atteignent mieux.
refusal-too-many-remarks = Il y a { $limit } remarques, c’est le maximum.

## moderation
refusal-own-note = Cette note est à vous : vous pouvez la réécrire ou la retirer.
refusal-too-many-words = Une liste de mots a { $limit } entrées au plus. Retirez-en d’abord.

## walk
refusal-walk-stop = Cette station n’existe pas : cette visite en a { $stops }.
