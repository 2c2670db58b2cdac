# Themes: the board, its cards, who groups.
board-all-grouped = Alles ist einem Thema zugeordnet.
board-all-topics = Alle Leitfragen
board-at = { $theme }, Stelle { $place } von { $count }
board-dropped = Abgelegt: { $theme }
board-find = Wörter suchen
board-how = Eingabetaste nimmt die Karte auf, Pfeiltasten tragen sie, Eingabetaste legt sie ab, Esc lässt sie, wo sie war.
board-left = Dort gelassen, wo sie war
board-more = { $count } weitere zeigen
board-move = Verschieben …
board-move-what = In ein Thema verschieben: { $text }
board-new = Neues Thema
board-none = Nicht zugeordnet
board-notes = Notizen
board-nothing = Noch gibt es nichts zu ordnen. Zeilen erscheinen hier, sobald Tische sie schreiben.
board-silent = Schweigend: Karten verschieben, nicht reden.
board-take = Aufnehmen: { $text }
board-taken = Aufgenommen: { $text }. Pfeiltasten tragen die Karte.
board-topic = Welche Leitfrage
board-ungrouped = Nicht zugeordnet: { $count }
theme-desk = Thementeam
theme-desk-add = Jemanden ins Thementeam holen
theme-desk-leave = Herausnehmen: { $name }
theme-desk-person = { $name }{ $table ->
    [0] { "" }
   *[other] , Tisch { $table }
}
theme-desk-unnamed = Jemand
theme-desk-you = Sie sind im Thementeam: Ordnen Sie für den ganzen Raum Ähnliches zusammen.
theme-earlier = Nach vorn
theme-heard = an { $heard } von { $tables } Tischen genannt
theme-heard-where = an { $heard } von { $tables } Tischen genannt: { $numbers }
theme-items = { $count ->
    [0] noch nichts darin
    [one] 1 Zeile
   *[other] { $count } Zeilen
}
theme-later = Nach hinten
theme-merge = { $theme } zusammenlegen mit
theme-merge-into = Zusammenlegen mit …
theme-minority = Minderheitsmeinung
theme-more = Mehr zu { $theme }
theme-name-it = Thema benennen
theme-name-of = Name von Thema { $number }
theme-remove = Thema entfernen
theme-remove-sure = „{ $theme }“ entfernen? Was darin liegt, gilt wieder als nicht zugeordnet.
theme-unnamed = Thema { $number }
twins-again = Noch einmal suchen
twins-apart = Getrennt lassen
twins-found = { $count ->
    [0] Nichts Ähnliches mehr.
    [one] 1 Paar sagt fast dasselbe.
   *[other] { $count } Paare sagen fast dasselbe.
}
twins-look = Ähnliches suchen
twins-problem = Das hat nicht geklappt. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.
twins-together = Zusammenlegen
cluster-ahead = Als Nächstes: { $title }
cluster-begin = Jetzt schon ordnen
cluster-board = Thementafel
cluster-larger = Tafel größer
cluster-left = { $count ->
    [one] 1 noch zu ordnen
   *[other] { $count } noch zu ordnen
}
cluster-none-yet = Noch keine Themen. Sie erscheinen hier, sobald sie entstehen.
cluster-read = Lesen, was darin steht
cluster-read-less = Nur die Themen
cluster-smaller = Tafel kleiner
