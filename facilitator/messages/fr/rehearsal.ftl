# What a rehearsal with simulated people says: while it runs, and how it ended.

rehearsal-title = Répétition avec des personnes simulées
rehearsal-held = Cette machine et ce réseau supportent { $people } personnes : 99 réponses sur 100 en { $s } s. Point faible : { $weakest }.
rehearsal-not-held = Cette machine et ce réseau n’ont PAS supporté { $people } personnes : { $why }. Point faible : { $weakest }.
rehearsal-too-slow = Cet ordinateur est trop lent pour en juger avec { $people } personnes : il avait lui-même { $s } s de retard. Faites-en venir moins d’ici, ou lancez la répétition sur un plus rapide.
rehearsal-nothing = On ne peut encore rien dire : { $joined ->
    [0] personne n’a pu entrer.
    [one] { $joined } personne a rejoint, et n’avait presque rien à faire. Laissez durer plus longtemps, avec une étape lancée sur la console ; ou donnez le lien de la console au lieu du lien d’accès : elle suivra alors une session à part.
   *[other] { $joined } personnes ont rejoint, et n’avaient presque rien à faire. Laissez durer plus longtemps, avec une étape lancée sur la console ; ou donnez le lien de la console au lieu du lien d’accès : elles suivront alors une session à part.
}
rehearsal-weakest-server = la machine du serveur
rehearsal-weakest-up = la voie montante
rehearsal-weakest-down = la voie descendante
rehearsal-weakest-network = le réseau, dans les deux sens
rehearsal-weakest-joining = le moment où tout le monde entre
rehearsal-weakest-connections = les connexions, qui coupent
rehearsal-weakest-own = l’ordinateur où tournait la répétition
rehearsal-why-lost = { $count ->
    [one] { $count } envoi n’est pas arrivé
   *[other] { $count } envois ne sont pas arrivés
}
rehearsal-why-refused = { $count } fois, c’était trop demander au serveur
rehearsal-why-joined = entrée impossible pour { $count } sur { $of }
rehearsal-why-connections = { $count ->
    [one] { $count } connexion sur { $of } a coupé
   *[other] { $count } connexions sur { $of } ont coupé
}
rehearsal-why-answers = une réponse a pris jusqu’à { $s } s
rehearsal-why-deliveries = il a fallu jusqu’à { $s } s pour que les autres voient ce qui était écrit
rehearsal-why-joins = l’entrée a pris jusqu’à { $s } s
rehearsal-progress = { $here } sur { $people } présentes, 99 réponses sur 100 en { $s } s
rehearsal-no-link = { $link } n’est ni un lien d’accès ni le lien d’une console. Ils ressemblent à http://HOST:PORT/j/CODE et http://HOST:PORT/s/CODE/console#key=...
rehearsal-not-possible = La répétition n’a pas pu commencer : { $why }
rehearsal-watch = Les observer ici : { $link }
