# The present stage: slides, materials, a break.
slide-page = Seite { $page } von { $pages }
slide-words = Der Text dieser Seite
slide-previous = Vorige Seite
slide-next = Nächste Seite
slide-last = Die letzte Seite ist auf der Leinwand
slide-go-to = Seite { $page } zeigen
slide-pages = Seiten des Foliensatzes
slide-upcoming = Nächste Seite
slide-deck = Folien
slide-none = Noch keine Folien. Speichern Sie sie als PDF und laden Sie sie hier hoch.
slide-no-such-deck = Diese Phase braucht den Foliensatz „{ $deck }“, der noch nicht hochgeladen ist.
slide-choose = Diesen Foliensatz zeigen
slide-upload = PDF hochladen
slide-uploading = { $percent } % hochgeladen
slide-reading = Die Seiten werden zu Bildern …
slide-remove = Diesen Foliensatz entfernen
slide-notes = Sprechnotizen
slide-loading = Die Seite ist unterwegs …
materials = Unterlagen
material-open = Öffnen
material-opened = geöffnet
material-opened-by = { $count ->
    [0] noch von niemandem geöffnet
    [one] von 1 Person geöffnet
   *[other] von { $count } Personen geöffnet
}
material-title = Titel
material-url = Link
material-add = Link hinzufügen
material-file = Datei hochladen
material-remove = „{ $title }“ entfernen
material-failed = Das ließ sich nicht laden. Versuchen Sie es noch einmal.
material-on-phones = Öffnen Sie sie auf Ihrem Handy.
break-back = Weiter geht es um
break-left = in { $clock }
break-now = Jetzt geht es weiter
break-extend = +{ $minutes } min
break-sooner = −{ $minutes } min
ask-label = Eine Frage, oder worauf wir zurückkommen sollten
ask-send = In den Themenspeicher
ask-sent = Es ist im Themenspeicher. Die Moderation kommt darauf zurück.
slide-ahead = Als Nächstes: { $title }
