# A practice: five minutes with simulated people, and the guide that leads a facilitator through them.

practice-offer = S’exercer cinq minutes
practice-offer-says = Une petite session à part, avec des personnes simulées et un guide. Vous pouvez la quitter à tout moment ; rien n’en est conservé.
practice-starting = L’exercice se prépare…
practice-mark = Exercice
practice-guide = Exercice avec des personnes simulées
practice-done-of = Fait : { $done } sur { $of }
practice-now = Maintenant :
practice-all = Toutes les étapes
practice-step-screen = Appuyez sur « { console-open-screen } » : cette fenêtre est pour le projecteur.
practice-step-start = Appuyez sur « { console-start } » : les tables se mettent à parler, et leurs scribes à écrire.
practice-step-help = Regardez les tables : l’une va demander de l’aide. Appuyez dessus sur « { help-take } », comme si vous y alliez.
practice-step-minute = Quelqu’un demande plus de temps : donnez une minute, à côté du minuteur.
practice-step-post = Appuyez deux fois sur « { console-start-next } » : les affiches vont au mur.
practice-step-bell = Lancez la visite de galerie, puis appuyez sur « { walk-ring } ».
practice-step-hide = Trouvez une note à droite et appuyez sur « { console-hide-note } » : elle quitte tous les écrans, et peut revenir.
practice-step-end = Appuyez sur « { console-end-session } » : ensuite, il y a un rapport à lire.
practice-ticked = Fait : { $step }
practice-state-done = fait
practice-state-skipped = sauté
practice-state-open = à faire
practice-skip = Sauter cette étape
practice-leave = Quitter l’exercice
practice-leaving = L’exercice est en cours d’effacement…
practice-over = C’est tout. Le reste de cette page attend que vous en ayez besoin.
practice-report = Lire le rapport
refusal-practice-many = { $limit } exercices sont en cours sur ce serveur. Quittez-en un, ou réessayez dans quelques minutes. Rien n’a été modifié.

# What the practice's own agenda says
practice-title = Exercice
practice-goal = Se repérer sur la console avant que les gens arrivent.
practice-topic-one = Qu’est-ce qui aide une première rencontre à bien se passer ?
practice-topic-two = Que referiez-vous ?
practice-discuss = Discussion à table
practice-discuss-says = Parlez à votre table. Le scribe note l’essentiel.
practice-post = Accrochez votre affiche
practice-post-says = Scribes : accrochez votre affiche au mur.
practice-walk = Visite de galerie
practice-walk-says = Lisez les affiches des autres tables. Laissez des notes.
practice-reflect = De retour à votre affiche
practice-reflect-says = Lisez ce que les autres vous ont laissé.
practice-prompt = Quelle note garderez-vous en tête ?
