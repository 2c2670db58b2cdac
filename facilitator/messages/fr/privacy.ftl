# What is stored, shown before anybody writes; and erasing it.

privacy-removed = (effacé par la personne qui l’a écrit)
privacy-stored = Ce que vous écrivez est conservé sur l’ordinateur de l’équipe organisatrice avec votre table et l’heure ; avec votre nom ou votre provenance seulement là où vous les donnez, et sans rien qui vous nomme là où vous choisissez l’anonymat.
privacy-until = La salle et l’équipe organisatrice le lisent, et tout est effacé le { $date } ; ce que vous avez écrit, vous pouvez à tout moment l’emporter ou l’effacer, sous « Plus ».
privacy-kept = La salle et l’équipe organisatrice le lisent, et c’est conservé jusqu’à ce que l’équipe organisatrice l’efface ; ce que vous avez écrit, vous pouvez à tout moment l’emporter ou l’effacer, sous « Plus ».
privacy-days = La salle et l’équipe organisatrice le lisent, et tout est effacé { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} après la session ; ce que vous avez écrit, vous pouvez à tout moment l’emporter ou l’effacer, sous « Plus ».
privacy-understood = Compris
privacy-title = Vos données
privacy-take = Emporter mes notes
privacy-take-data = En fichier pour programmes (JSON)
privacy-erase = Effacer ce que j’ai écrit
privacy-erase-sure = Effacer pour de bon ce que vous avez écrit ici ? Votre nom et votre provenance, vos notes, lignes, réponses, points mis au parking, votes et réactions disparaissent, y compris de l’historique de la session. Ce que dit l’affiche de votre table reste, même là où vous l’avez saisi : c’est la parole de la table, sans votre nom. Les réponses des autres restent à côté de « (effacé par la personne qui l’a écrit) ». Les notes sans votre nom, les lignes proposées et les points mis au parking depuis un autre appareil, et ce qui a déjà été imprimé ou téléchargé, sont hors d’atteinte d’ici.
privacy-erased = Ce que vous avez écrit est effacé.
privacy-erased-but = Ce que vous avez écrit est effacé ici. { $copies ->
    [one] { $copies } copie de cette session n’a pas pu être atteinte, et contient encore vos mots.
   *[other] { $copies } copies de cette session n’ont pas pu être atteintes, et contiennent encore vos mots.
} Demandez à l’équipe organisatrice de les y effacer aussi.
privacy-erasing = Effacement…
privacy-not-erased = L’effacement n’a pas pu se faire : { $why }
start-keep = Effacer la session
start-keep-hint = Compté à partir du jour où elle a lieu. Les personnes l’apprennent avant d’écrire ; une fois qu’elles sont là, la durée ne peut qu’être raccourcie.
keep-1 = au bout d’un jour
keep-30 = après 30 jours
keep-90 = après 90 jours
keep-365 = après un an
keep-0 = jamais d’office
privacy-console-title = Durée de conservation
privacy-console-until = Elle sera effacée le { $date }.
privacy-console-open = Compté à partir du jour où la première personne arrive. Ensuite, la durée ne peut qu’être raccourcie.
privacy-console-erase = Effacer cette session
privacy-console-erase-says = Tout est écrasé et supprimé : affiches, notes, personnes, photos, copies faites avec ce programme. C’est irréversible, et toutes ses pages se ferment.
privacy-console-code = Saisissez { $code } pour confirmer
privacy-console-erase-button = Effacer pour de bon
privacy-console-copies = Ces copies n’ont pas pu être atteintes ; supprimez-les vous-même : { $copies }
done-session-keep = changement de la durée de conservation de la session
