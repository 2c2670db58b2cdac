# When the server's disk or a session's file is in trouble: what the console shows, what pages say, what commands print.

refusal-session-full = Le disque du serveur est plein : cette session ne peut pas être ouverte. Libérez-y 200 Mo, et rechargez cette page.
refusal-session-readonly = Le serveur n’a pas le droit d’écrire dans le fichier de cette session. Autorisez-le à écrire dans le dossier des sessions, et rechargez cette page.
refusal-session-broken = Le disque du serveur est défaillant : { $why }. Copiez le dossier des sessions sur un autre disque, et démarrez le serveur là.
refusal-session-busy = Un autre programme utilise le fichier de cette session. Fermez-le et rechargez cette page.
refusal-session-newer = Cette session a été écrite par une version plus récente. Son fichier est resté tel quel ; démarrez cette version.
refusal-session-damaged = Le fichier de cette session est endommagé, et est resté tel quel. La personne qui gère le serveur l’arrête et lance : facilitator sessions salvage { $session }
refusal-not-made = Le serveur ne peut pas écrire sur son disque : aucune session n’a été créée. Libérez 200 Mo sur le disque, et réessayez.
refusal-disk = Le disque du serveur est plein ou défaillant. Libérez-y 200 Mo, et réessayez.
refusal-join-storage = Le serveur ne peut pas écrire sur son disque en ce moment. Prévenez l’animation, et rejoignez à nouveau dans une minute.

bar-unstored = Gardé ici, pas encore enregistré : le serveur ne peut pas écrire sur son disque. { $count ->
    [one] { $count } élément reste sur cet appareil et sera envoyé tout seul
   *[other] { $count } éléments restent sur cet appareil et seront envoyés tout seuls
}

# The console's banner. Each says what is so, and what to do.
storage-full = Disque plein. Rien ne peut être enregistré depuis { $time } : tout le monde peut continuer d’écrire, et tout est gardé sur les appareils. Libérez 200 Mo sur le disque du serveur ({ $free } Mo sont libres) ; le reste se fait tout seul.
storage-readonly = Le serveur n’a pas le droit d’écrire dans son dossier. Rien ne peut être enregistré depuis { $time } ; tout ce qui s’écrit est gardé sur les appareils. Autorisez le serveur à écrire dans le dossier des sessions ; le reste se fait tout seul.
storage-broken = Le disque du serveur est défaillant. Rien ne peut être enregistré depuis { $time } ; tout ce qui s’écrit est gardé sur les appareils. Copiez maintenant la session sur un autre disque : facilitator sessions backup { $code } FILE
storage-busy = Un autre programme tient le fichier de la session. Rien ne peut être enregistré depuis { $time } ; tout ce qui s’écrit est gardé sur les appareils. Fermez ce programme.
storage-damaged = Le fichier de la session est endommagé. Rien ne peut être enregistré depuis { $time } ; tout ce qui s’écrit est gardé sur les appareils. Arrêtez le serveur et lancez : facilitator sessions salvage { $code }
storage-newer = Le fichier de la session a été modifié par une version plus récente. Rien ne peut être enregistré depuis { $time }. Arrêtez le serveur et démarrez cette version.
storage-low = Le disque était plein, et la réserve est entamée. Libérez maintenant 200 Mo sur le disque du serveur ({ $free } Mo sont libres).
storage-lost = { $count ->
    [one] { $count } modification enregistrée a
   *[other] { $count } modifications enregistrées ont
} disparu du fichier de la session. Ce que les appareils gardent encore revient tout seul ; relisez ce qui a été écrit en dernier.
storage-doubts = { $count ->
    [one] { $count } élément du fichier de la session ne s’accorde pas avec le reste
   *[other] { $count } éléments du fichier de la session ne s’accordent pas avec le reste
}. Continuez, et lancez ensuite : facilitator check { $code }

cli-copy-damaged = { $file } est lui-même endommagé : { $problem }. Prenez une autre copie, ou ce qui peut être sauvé : facilitator sessions salvage CODE --copy { $file }
cli-nothing-to-save = Rien de la session { $code } n’est lisible dans son fichier. Restaurez une sauvegarde : facilitator sessions restore FILE
cli-not-saved = La session { $code } est restée telle quelle : { $why }
cli-salvaged = { $code } : { $rows ->
    [one] { $rows } ligne est maintenant
   *[other] { $rows } lignes sont maintenant
} dans un fichier sain, et la session continue à partir de là. Le fichier endommagé est conservé : { $kept }
cli-salvaged-from-journal = { $count ->
    [one] dont { $count } tirée du journal
   *[other] dont { $count } tirées du journal
}
cli-salvaged-from-rows = { $count ->
    [one] { $count } modification que le journal avait perdue, tirée des lignes
   *[other] { $count } modifications que le journal avait perdues, tirées des lignes
}
cli-salvaged-from-copy = { $count ->
    [one] { $count } modification tirée de la copie antérieure
   *[other] { $count } modifications tirées de la copie antérieure
}
cli-salvaged-doubtful = { $count ->
    [one] { $count } ligne diffère du journal, et rien ne dit qui a raison : elle est comme dans le journal
   *[other] { $count } lignes diffèrent du journal, et rien ne dit qui a raison : elles sont comme dans le journal
}
cli-salvaged-changes-lost = { $count ->
    [one] { $count } modification est perdue
   *[other] { $count } modifications sont perdues
}
cli-salvaged-files-lost = { $count ->
    [one] { $count } diapositive, photo ou autre fichier est perdu
   *[other] { $count } diapositives, photos ou autres fichiers sont perdus
}
storage-aside = Une seconde copie antérieure contient plus que cette session : { $name }. Elle est conservée dans le dossier des copies, pour qu’on y retrouve ce qui manque ici.
storage-uncopied = Aucune seconde copie n’est faite ({ $why }). La clé USB est-elle branchée, et a-t-elle de la place ? La session, elle, continue.
