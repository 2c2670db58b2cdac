# What a facilitator of experience would say to an agenda.

warning-empty-activity = Cette activité n’a pas encore d’étapes.
warning-group-without-tables = Une question est pour { $group }, et aucune table n’y est.
warning-long-instructions = Les consignes prennent { $lines } lignes au projecteur ; { $most } se lisent du fond de la salle.
warning-many-topics = { $topics } questions ouvertes en { $minutes } minutes : une table a besoin d’environ { $enough } minutes.
warning-no-break = { $minutes } minutes sans pause à la fin de cette étape.
warning-nothing-asked = Personne ne sait de quoi parler : ajoutez une question, ou des consignes.
warning-nothing-to-cluster = Il n’y a encore rien à regrouper : placez avant une discussion ou une visite.
warning-nothing-to-share = Il n’y a encore rien à restituer : placez avant une discussion ou un choix.
warning-nothing-to-vote = Il n’y a rien à soumettre au vote : donnez des options, ou placez avant une discussion.
warning-post-without-charts = Il n’y a pas d’affiches à accrocher : placez avant une discussion.
warning-settings = Ce n’est pas complet : { $why }.
warning-share-short = { $tables } tables à { $seconds } secondes prennent { $enough } minutes ; { $minutes } sont prévues.
warning-walk-short = { $minutes } minutes pour { $charts } affiches : il faut environ { $enough } minutes.
warning-walk-without-charts = Il n’y a pas d’affiches à lire : placez une discussion avant cette visite.
warning-walk-without-post = Rien n’est accroché au mur avant cette visite : ajoutez une étape qui accroche les affiches.
