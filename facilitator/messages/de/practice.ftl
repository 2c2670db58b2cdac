# A practice: five minutes with simulated people, and the guide that leads a facilitator through them.

practice-offer = Fünf Minuten üben
practice-offer-says = Eine kleine eigene Sitzung mit simulierten Menschen und einer Anleitung. Sie können jederzeit aufhören; nichts davon bleibt.
practice-starting = Die Übung wird vorbereitet …
practice-mark = Übung
practice-guide = Übung mit simulierten Menschen
practice-done-of = { $done } von { $of } erledigt
practice-now = Jetzt:
practice-all = Alle Schritte
practice-step-screen = Drücken Sie „{ console-open-screen }“: Dieses Fenster gehört auf den Beamer.
practice-step-start = Drücken Sie „{ console-start }“: Die Tische beginnen zu sprechen, und das Protokoll schreibt mit.
practice-step-help = Behalten Sie die Tische im Blick: Einer wird um Hilfe rufen. Drücken Sie dort „{ help-take }“, als gingen Sie hin.
practice-step-minute = Jemand bittet um mehr Zeit: Geben Sie neben der Uhr eine Minute dazu.
practice-step-post = Drücken Sie zweimal „{ console-start-next }“: Die Plakate kommen an die Wand.
practice-step-bell = Starten Sie den Galerierundgang, und drücken Sie dann „{ walk-ring }“.
practice-step-hide = Suchen Sie seitlich eine Notiz und drücken Sie „{ console-hide-note }“: Sie verschwindet von allen Bildschirmen und kann zurückkommen.
practice-step-end = Drücken Sie „{ console-end-session }“: Dann gibt es einen Bericht zu lesen.
practice-ticked = Erledigt: { $step }
practice-state-done = erledigt
practice-state-skipped = ausgelassen
practice-state-open = offen
practice-skip = Diesen Schritt auslassen
practice-leave = Übung verlassen
practice-leaving = Die Übung wird gelöscht …
practice-over = Das war alles. Was sonst auf dieser Seite steht, wartet, bis Sie es brauchen.
practice-report = Bericht lesen
refusal-practice-many = Auf diesem Server laufen schon { $limit } Übungen. Verlassen Sie eine davon, oder versuchen Sie es in einigen Minuten noch einmal. Es wurde nichts geändert.

# What the practice's own agenda says
practice-title = Übung
practice-goal = Sich auf der Konsole zurechtfinden, bevor die Leute kommen.
practice-topic-one = Was hilft einem ersten Treffen zu gelingen?
practice-topic-two = Was würden Sie wieder tun?
practice-discuss = Tischgespräch
practice-discuss-says = Sprechen Sie an Ihrem Tisch. Das Protokoll schreibt mit.
practice-post = Plakat aufhängen
practice-post-says = Wer Protokoll führt, hängt das Plakat an die Wand.
practice-walk = Galerierundgang
practice-walk-says = Lesen Sie die Plakate der anderen Tische. Hinterlassen Sie Notizen.
practice-reflect = Zurück am eigenen Plakat
practice-reflect-says = Lesen Sie, was andere Ihnen hinterlassen haben.
practice-prompt = Welche Notiz nehmen Sie mit nach Hause?
