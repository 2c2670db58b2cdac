# Themes: the board, its cards, who groups.
board-all-grouped = Tout est dans un thème.
board-all-topics = Toutes les questions
board-at = { $theme }, place { $place } sur { $count }
board-dropped = Déposée : { $theme }
board-find = Chercher des mots
board-how = Entrée pour prendre la carte, les flèches pour la déplacer, Entrée pour la déposer, Échap pour la laisser où elle était.
board-left = Laissée où elle était
board-more = Afficher { $count } de plus
board-move = Déplacer vers…
board-move-what = Déplacer vers un thème : { $text }
board-new = Nouveau thème
board-none = Hors thème
board-notes = Notes
board-nothing = Rien à regrouper pour l’instant. Les lignes apparaissent ici à mesure que les tables les écrivent.
board-silent = En silence : déplacez les cartes, ne parlez pas.
board-take = Prendre : { $text }
board-taken = Carte prise : { $text }. Les flèches la déplacent.
board-topic = Quelle question
board-ungrouped = Hors thème : { $count }
theme-desk = Équipe des thèmes
theme-desk-add = Ajouter quelqu’un à l’équipe des thèmes
theme-desk-leave = Libérer { $name }
theme-desk-person = { $name }{ $table ->
    [0] { "" }
   *[other] , table { $table }
}
theme-desk-unnamed = Quelqu’un
theme-desk-you = Vous faites partie de l’équipe des thèmes : rapprochez ce qui se ressemble, au nom de la salle.
theme-earlier = Avancer
theme-heard = entendu à { $heard ->
    [one] { $heard } table
   *[other] { $heard } tables
} sur { $tables }
theme-heard-where = entendu à { $heard ->
    [one] { $heard } table
   *[other] { $heard } tables
} sur { $tables } : { $numbers }
theme-items = { $count ->
    [0] encore rien dedans
    [one] { $count } ligne
   *[other] { $count } lignes
}
theme-later = Reculer
theme-merge = Fusionner { $theme } avec
theme-merge-into = Fusionner avec…
theme-minority = Avis minoritaire
theme-more = Plus d’actions pour { $theme }
theme-name-it = Nommer ce thème
theme-name-of = Nom du thème { $number }
theme-remove = Supprimer le thème
theme-remove-sure = Supprimer « { $theme } » ? Son contenu redevient hors thème.
theme-unnamed = Thème { $number }
twins-again = Chercher encore
twins-apart = Laisser séparées
twins-found = { $count ->
    [0] Plus de cartes qui se ressemblent.
    [one] { $count } paire dit presque la même chose.
   *[other] { $count } paires disent presque la même chose.
}
twins-look = Chercher les ressemblances
twins-problem = Cela n’a pas marché. Vérifiez la connexion et réessayez.
twins-together = Rapprocher
cluster-ahead = Ensuite : { $title }
cluster-begin = Commencer à regrouper
cluster-board = Tableau des thèmes
cluster-larger = Agrandir le tableau
cluster-left = { $count ->
    [one] { $count } reste à regrouper
   *[other] { $count } restent à regrouper
}
cluster-none-yet = Pas encore de thèmes. Ils apparaissent ici au fur et à mesure.
cluster-read = Lire leur contenu
cluster-read-less = Seulement les thèmes
cluster-smaller = Réduire le tableau
