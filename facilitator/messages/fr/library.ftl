# The library: all sessions of this machine, and search over them.

library-page-title = Bibliothèque
library-title = Bibliothèque
library-open = Ouvrir la bibliothèque
library-words = Mots
library-kind = Quoi
library-kind-all = Tout
library-kind-line = Ligne d’une affiche
library-kind-note = Note
library-kind-answer = Réponse
library-kind-challenge = Défi
library-kind-strategy = Stratégie
library-kind-parked = Au parking
library-kind-theme = Thème
library-kind-photo = Photo d’une affiche
library-session = Session
library-session-all = Toutes les sessions
library-affiliation = Provenance
library-since = Du
library-until = Au
library-opens = Ce que vous trouvez s’ouvre dans un navigateur qui a le lien de la console de sa session, et pour tout le monde une fois le rapport publié.
library-found = { $count ->
    [0] Rien trouvé. Un début de mot suffit, les accents ne comptent pas.
    [one] { $count } contribution trouvée.
    [200] Les 200 premières contributions. Affinez pour voir les autres.
   *[other] { $count } contributions trouvées.
}
library-sessions = { $count ->
    [0] Pas encore de session. La page d’accueil en crée une.
    [one] { $count } session sur cette machine.
   *[other] { $count } sessions sur cette machine.
}
library-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}

library-is-open = ouverte
library-is-ended = terminée
library-console = Console
start-library = Toutes les sessions de cette machine
refusal-library-kind = Ce type n’existe pas. Choisissez parmi : { $kinds }.
