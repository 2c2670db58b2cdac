# Webhooks, and what programs ask for.

refusal-too-many-hooks = Une session informe { $limit } adresses au plus. Retirez-en d’abord une.
refusal-no-hook = Ce webhook n’est plus là.
refusal-no-delivery = Cet envoi n’est plus là.
refusal-no-row-kind = Ce type de ligne n’existe pas ; /api/schema les énumère.
refusal-no-row = Cette ligne n’existe pas, ou la console ne peut pas la lire.
refusal-too-many-people = C’est plus que { $limit } personnes à la fois. Divisez la liste.
refusal-import-words = Personne { $line } : { $column } est trop long, ou contient des lettres qui ne peuvent pas être conservées.
refusal-import-table = Personne { $line } : il n’y a pas de table { $table } dans cette session.
refusal-import-full = Personne { $line } : la table { $table } est complète.
refusal-import-empty = Personne { $line } : ni nom ni provenance.
done-hook-remove = retrait d’un webhook
done-hook-pause = pause ou reprise d’un webhook
done-hook-test = essai d’un webhook
hooks-title = Webhooks
hooks-says = D’autres programmes peuvent être informés de ce qui se passe : envois signés, réessayés pendant neuf heures, sans noms.
hooks-url = Adresse
hooks-events = Événements annoncés
hooks-event-stage = quand une étape commence, est mise en pause ou se termine
hooks-event-post = quand une affiche est accrochée
hooks-event-response = quand une suite est diffusée
hooks-event-publication = quand le rapport est publié
hooks-event-test = un essai
hooks-add = Ajouter l’adresse
hooks-paused = (en pause)
hooks-secret = Les envois sont signés avec ce secret. Il n’est montré que maintenant :
hooks-test = Essayer
hooks-pause = Mettre en pause
hooks-resume = Reprendre
hooks-remove = Retirer
hooks-waiting = { $tries ->
    [0] { $when }, { $what } : en route
   *[other] { $when }, { $what } : pas arrivé ({ $why }) ; nouvel essai prévu
}
hooks-arrived = { $when }, { $what } : arrivé
hooks-given_up = { $when }, { $what } : abandonné ({ $why })
hooks-why = { $problem ->
    [no-address] cette adresse n’existe pas
    [this-network] une adresse de ce réseau : démarrez le serveur avec --hooks-private pour l’autoriser
    [slow] pas de réponse en dix secondes
    [certificate] son certificat n’est pas valable
    [refused] rien n’y est à l’écoute
    [closed] la connexion a été coupée
    [unreachable] aucun chemin n’y mène
    [no-http] sa réponse n’est pas du HTTP
   *[other] réponse { $status }
}
