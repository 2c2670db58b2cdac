# Who is let in: the door, the links, the PIN.

refusal-not-json-type = Ceci n’a pas été envoyé en JSON. Les programmes indiquent Content-Type: application/json.
refusal-door-closed = L’entrée est fermée aux nouvelles personnes. Adressez-vous à l’animation. Si vous étiez déjà là, revenez avec votre code personnel.
refusal-door-closed-again = L’entrée est fermée aux nouvelles personnes. Demandez à l’animation de l’ouvrir un instant, puis réessayez.
refusal-door-scan = Le code seul ne permet plus d’entrer. Scannez le code QR sur votre table ou à l’écran.
refusal-code-renewed = Ce code ne sert plus. Demandez le nouveau, ou scannez à nouveau le code QR.
refusal-newcomers = Beaucoup de monde arrive d’ici. Réessayez dans { $seconds } secondes.
refusal-just-now = Choisissez { $limit } minutes au plus.
refusal-no-link = Ce lien n’existe pas.
refusal-pin = Cette console demande un code PIN sur un nouvel appareil.
refusal-pin-digits = Un code PIN a six chiffres.
refusal-pin-wrong = Ce n’est pas le bon code PIN.
refusal-pin-wait = Trop de codes PIN erronés. Réessayez dans { $seconds } secondes.
bye-renewed = Ce lien a été renouvelé. Demandez le nouveau à l’animation.
bye-pin = Les consoles demandent maintenant un code PIN sur chaque appareil.

error-typed = Vous avez saisi :
wait-again = { $message } (encore { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
} ; votre saisie reste là.)
bar-slowed = Un instant, c’était rapide : { $count ->
    [one] { $count } envoi encore en cours
   *[other] { $count } envois encore en cours
}, tout est gardé ici

door-open = Entrée et liens
door-who = Qui peut rejoindre
door-now = actuellement :
door-everybody = Toute personne ayant le code
door-open-says = Quiconque a le code ou scanne un code QR entre.
door-scan = Seulement par code QR
door-scan-says = Le code seul ne suffit plus aux nouvelles personnes : elles scannent le code QR sur une table ou à l’écran.
door-closed = Aucune nouvelle personne
door-closed-says = L’entrée est fermée aux nouvelles personnes.
door-come-back = Les personnes déjà venues peuvent revenir, avec leur appareil ou leur code personnel.
door-code = Code { $code }
door-code-says = Si le code a circulé, renouvelez-le : désormais, il faudra le nouveau code et les nouveaux codes QR pour entrer. Les personnes présentes ne remarquent rien. Les chevalets déjà imprimés ne laissent plus entrer : réimprimez-les. L’adresse des pages reste la même.
door-code-renew = Renouveler code et codes QR
door-code-sure = Appuyez encore : les chevalets imprimés ne vaudront plus
door-code-done = Il y a un nouveau code. Réimprimez les chevalets de table.
door-recent-title = Une intrusion ?
door-recent-says = Fait sortir toute personne entrée au cours des deux dernières minutes. Ce qu’elle a écrit reste et peut être masqué. « Annuler » la laisse revenir.
door-recent = { $count ->
    [one] Faire sortir la dernière personne arrivée
   *[other] Faire sortir les { $count } dernières personnes arrivées
}
door-recent-done = C’est fait. « Annuler » les laisse revenir.
door-recent-none = Personne n’est arrivé au cours des deux dernières minutes.

door-links = Liens
door-links-say = Un lien laisse entrer quiconque l’a. S’il a circulé, renouvelez-le : les pages ouvertes avec l’ancien se ferment en deux secondes, et il n’ouvre plus jamais rien. Les autres restent.
door-link-screen = Écran
door-link-preview = Aperçu du déroulé
door-link-report = Rapport pour la direction
door-devices = { $count ->
    [0] sur aucun appareil
    [one] sur { $count } appareil
   *[other] sur { $count } appareils
}
door-renew-link = Nouveau lien
door-renew = Nouveau lien : { $link }
door-renewed = Renouvelé. Distribuez le nouveau lien.
door-own = Cette console
door-own-says = Renouvelle le lien de cette console. Cette page continue ; les autres appareils qui utilisent le même lien sont exclus, jusqu’à ce que vous les laissiez revenir sous « Code QR ».
door-own-renew = Renouveler le lien de cette console
door-every-says = Si quelqu’un d’extérieur a pu ouvrir cette console, tous les liens ont pu être copiés. Ceci les renouvelle tous : tables, écran, aperçu et rapport ; la co-animation est à inviter de nouveau.
door-every-renew = Renouveler tous les liens
door-sure = Appuyez encore pour renouveler

pin-title = Cette console demande un code PIN
pin-label = Code PIN (six chiffres)
pin-open = Ouvrir la console
pin-forgotten = Oublié ? Sur la machine qui sert la session : facilitator sessions pin CODE --forget
pin-heading = Code PIN des consoles
pin-says = Avec un code PIN, le lien d’une console n’ouvre rien à lui seul sur un nouvel appareil : il faut aussi connaître six chiffres. La co-animation en a besoin aussi ; les consoles ouvertes ailleurs le demandent aussitôt.
pin-is-set = Le lien d’une console demande le code PIN sur chaque nouvel appareil. Après cinq erreurs, il faut attendre une minute.
pin-new = Nouveau code PIN (six chiffres)
pin-set = Définir le code PIN
pin-change = Changer le code PIN
pin-remove = Ne plus demander de code PIN

cli-no-network = --trust-proxy n’indique ni adresse ni réseau : { $why }
cli-proxy-needs-url = Derrière un proxy, indiquez par --public-url à quelle adresse on l’atteint.
cli-pin-forgotten = { $code } : les consoles ne demandent plus de code PIN. Définissez-en un nouveau sur la console, sous « Entrée et liens ».
cli-pin-none = Ajoutez --forget : les consoles de { $code } ne demanderont alors plus de code PIN.
cli-pin-not-reached = La session { $code } est ouverte dans un serveur qui ne répond pas à { $url } ({ $why }). Indiquez par --url où il se trouve.

done-door-set = choix de qui peut rejoindre
done-participant-remove = exclusion de personnes
