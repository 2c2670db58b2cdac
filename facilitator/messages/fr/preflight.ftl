# Before doors open: the test of the room.

preflight-title = Test de la salle
preflight-before = Avant l’ouverture
preflight-offer = Cette machine convient-elle à la salle, et les téléphones l’atteignent-ils ?
preflight-open = Tester cette salle
preflight-says = Dure une minute au plus. Des téléphones simulés rejoignent par l’adresse du code QR une session à part, qui disparaît ensuite ; rien ne reste dans la vôtre.
preflight-people = Téléphones simulés
preflight-run = Tester maintenant
preflight-running = Test en cours. Il dure une minute au plus.
preflight-elsewhere = Ces téléphones viennent de la machine du serveur. Pour éprouver le Wi-Fi de la salle, lancez ceci sur un autre ordinateur où facilitator est installé, avec le lien de votre console :
preflight-state-ok = ok
preflight-state-look = à vérifier
preflight-state-unknown = inconnu
preflight-verdict = { $wrong ->
    [0] { $unknown ->
        [0] Tout est prêt : ouvrez les portes.
        [one] Prêt, pour autant qu’on puisse le voir d’ici. { $unknown } point est inconnu : vérifiez-le.
       *[other] Prêt, pour autant qu’on puisse le voir d’ici. { $unknown } points sont inconnus : vérifiez-les.
    }
    [one] { $wrong } point à vérifier avant l’ouverture.
   *[other] { $wrong } points à vérifier avant l’ouverture.
}

preflight-disk-ok = Disque : { $gb } Go libres.
preflight-disk-look = Disque : seulement { $gb } Go libres. Faites de la place : 1 Go au moins.
preflight-sync-ok = Écriture : 99 écritures sur 100 sont sur le disque en { $ms } ms.
preflight-sync-look = Écriture : il faut jusqu’à { $ms } ms pour que quelque chose soit sur le disque. Fermez ce qui écrit aussi (mises à jour, dossiers en ligne), ou mettez les sessions sur un disque interne.
preflight-commit-ok = Enregistrement : 99 modifications sur 100 sont enregistrées en { $ms } ms.
preflight-commit-look = Enregistrement : il faut jusqu’à { $ms } ms pour enregistrer une modification. Fermez ce qui écrit aussi sur ce disque.
preflight-clock-ok = Horloge : elle avance régulièrement.
preflight-clock-look = Horloge : elle a été décalée de { $seconds } s pendant le test. Les minuteurs n’en souffrent pas ; réglez l’heure de la machine maintenant plutôt qu’en pleine journée.
preflight-files-ok = Connexions : de la place pour { $people } personnes.
preflight-files-look = Connexions : cette machine n’en permet que { $limit } au serveur, pour { $people } personnes. Relevez la limite de fichiers ouverts (ulimit -n) et redémarrez le serveur.
preflight-address-ok = Adresse : { $address } est bien cette machine.
preflight-address-loopback = Adresse : { $address } ne fonctionne que sur cette machine. Démarrez le serveur avec --host 0.0.0.0, ou indiquez --public-url.
preflight-address-elsewhere = Adresse : { $address } n’est pas une adresse de cette machine{ $own ->
    [0] .
   *[other] , qui est ici { $own }.
} S’il y a un proxy devant, c’est normal ; sinon redémarrez le serveur et réimprimez les codes QR.
preflight-address-nowhere = Adresse : rien ne répond à { $address }. Indiquez --public-url avec une adresse que les téléphones atteignent.
preflight-power-ok = Alimentation : sur secteur.
preflight-power-look = Alimentation : sur batterie ({ $percent } %). Branchez la machine.
preflight-power-unknown = Alimentation : inconnue ici. Vérifiez que la machine est branchée.
preflight-sleep-unknown = Veille : inconnue ici. Veillez à ce que la machine ne s’endorme pas, même capot fermé.
preflight-copies-ok = Seconde copie : faite dans { $folder }, relue et entière, en { $ms } ms.
preflight-copies-same = Seconde copie : faite et entière, mais { $folder } est sur le même disque que les sessions. Choisissez une clé USB ou un autre disque.
preflight-copies-none = Seconde copie : aucune n’est faite. Démarrez le serveur avec --copies et un dossier sur une clé USB ou un autre disque.
preflight-copies-failed = Seconde copie : impossible dans { $folder } ({ $why }). Le disque est-il là, et a-t-il de la place ?
preflight-phones-ok = Téléphones : les { $people } ont rejoint, 99 sur 100 en { $s } s.
preflight-phones-slow = Téléphones : les { $people } ont rejoint, mais il a fallu jusqu’à { $s } s. Le Wi-Fi est-il encombré, ou la machine occupée ?
preflight-phones-look = Téléphones : { $joined } sur { $people } ont rejoint ({ $why }). Le Wi-Fi est-il prévu pour autant de monde ?
preflight-phones-none = Téléphones : aucun des { $people } n’est passé ({ $why }). Un autre appareil peut-il ouvrir l’adresse du code QR ? D’ordinaire, c’est un pare-feu, ou un Wi-Fi qui isole ses invités.
preflight-answers-ok = Réponses : ce qu’ils ont écrit a été enregistré en { $ms } ms, 99 fois sur 100.
preflight-answers-slow = Réponses : il a fallu jusqu’à { $ms } ms pour enregistrer ce qu’ils ont écrit. Le Wi-Fi est-il encombré, ou la machine occupée ?
preflight-answers-look = Réponses : tout ce qu’ils ont écrit n’est pas arrivé ({ $why }) ; { $late ->
    [one] { $late } téléphone n’a pas fini à temps
   *[other] { $late } téléphones n’ont pas fini à temps
}.

preflight-measured-ok = Mesuré le { $day } : a tenu { $people } personnes, 99 réponses sur 100 en { $s } s. Point faible : { $weakest }.
preflight-measured-here = Mesuré le { $day } depuis cette machine même, sans le Wi-Fi : a tenu { $people } personnes, 99 réponses sur 100 en { $s } s. Point faible : { $weakest }.
preflight-measured-fewer = Mesuré le { $day } : a tenu { $people } personnes, 99 réponses sur 100 en { $s } s. Il peut en venir { $expected } : répétez avec autant.
preflight-measured-broke = Mesuré le { $day } : n’a pas tenu { $people } personnes. Point faible : { $weakest }.
preflight-measured-unknown = Pas encore mesuré : combien de personnes cette machine et ce réseau supportent. Une répétition sur un autre ordinateur, dans le Wi-Fi de la salle, le dira.
preflight-no-console-link = { $link } n’est pas le lien d’une console : il se termine par /console#key=...
preflight-no-host-key = Il n’y a pas de clé de serveur dans { $folder } : est-ce le dossier du serveur en marche ? Indiquez-le avec --sessions.
preflight-not-possible = La salle n’a pas pu être testée par { $base } : { $why }
preflight-unreached = rien n’y répond ({ $why }). Est-ce l’adresse que les téléphones doivent utiliser, et un autre appareil peut-il l’ouvrir ?
refusal-preflight-runs = Un test ou une répétition est déjà en cours dans la salle. Réessayez quand ce sera fini.
refusal-preflight = { $why ->
    [none] Le test n’est pas allé au bout. Réessayez dans deux minutes.
   *[other] { $why }
}
