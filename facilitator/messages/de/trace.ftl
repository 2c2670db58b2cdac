# Looking back: where a sentence was said and what became of it; the day played again.
done-screen-replay = den Tag auf der Leinwand abgespielt
refusal-not-published = Das ist nicht öffentlich. Öffnen Sie es von der Konsole aus oder wenn der Bericht veröffentlicht ist.
refusal-trace-none = Hier gibt es nichts, worauf sich zurückblicken ließe. Vielleicht war es nie öffentlich, oder es wurde zurückgenommen.
refusal-trace-time = Das ist kein Moment des Tages: t ist eine Zahl in Millisekunden.
refusal-replay-speed = Der Tag lässt sich mit 1-, 10- oder 60-facher Geschwindigkeit abspielen oder mit 0 anhalten.
at-page-title = Wo es gesagt wurde · { $title }
replay-page-title = Der Tag noch einmal · { $title }

# Where it was said.
trace-kicker = Wo es gesagt wurde und was daraus wurde
trace-links = Von hier weiter
trace-chart-now = Das ganze Plakat, wie es jetzt ist
trace-replay = Die Wand in jenem Moment
trace-report = Der Bericht
trace-as-it-is = Wie es jetzt ist
trace-as-it-was = Wie es war: { $time }
trace-not-there = In jenem Moment war es nicht da oder nicht öffentlich.
trace-became = Was daraus wurde
trace-nothing-became = Dazu ist nichts festgehalten.
trace-here = Hier steht es
trace-away = nicht auf dem Plakat
trace-why = Warum es gewirkt hat:
trace-reason = Grund:
trace-owner = Zuständig: { $owner } · bis: { $due }
trace-gone = Es wurde seither zurückgenommen.
trace-is-held = Es wird vor dem Raum zurückgehalten.
trace-is-hidden = Es ist für den Raum ausgeblendet.
trace-is-parked = Es ist im Themenspeicher.
trace-empty = Noch nichts geschrieben.
trace-not-posted = In jenem Moment hing es nicht an der Wand.
trace-photos = { $count ->
    [one] Mit einem Foto.
   *[other] Mit { $count } Fotos.
  }
trace-photo-alt = Foto des Plakats von Tisch { $table }
trace-parked-from = Wo es geschrieben wurde
trace-theme-unnamed = Thema ohne Namen
trace-theme-count = { $items ->
    [one] Ein Eintrag,
   *[other] { $items } Einträge,
  } { $tables ->
    [0] an keinem bestimmten Tisch genannt
    [one] an einem Tisch genannt
   *[other] an { $tables } Tischen genannt
  }
trace-see-then = { $time }: ansehen, wie es damals war
trace-kind-line = Zeile eines Plakats
trace-kind-note = Notiz
trace-kind-chart = Plakat
trace-kind-answer = Antwort auf eine Notiz
trace-kind-challenge = Herausforderung
trace-kind-strategy = Strategie
trace-kind-theme = Thema
trace-kind-parked = Themenspeicher
trace-kind-photo = Foto eines Plakats
trace-kind-reply = Antwort auf eine Leitfrage
trace-whole = Zum ganzen Plakat
trace-no-lines = Noch nichts darauf geschrieben.
trace-jump = Zur Stelle auf dem Plakat
trace-by-anonymous = ohne Namen
trace-by-server = der Server
trace-by-facilitator = die Moderation
trace-by-recorder = das Protokoll von Tisch { $table }
trace-by-participant = { $table ->
    [0] jemand im Raum
   *[other] jemand an Tisch { $table }
  }
trace-did-begun = Erste Wörter darauf
trace-did-photographed = Fotografiert
trace-did-written = Geschrieben
trace-did-changed = Geändert
trace-did-moved = Verschoben unter
trace-did-removed = Zurückgenommen
trace-did-held = { $why ->
    [words] Zurückgehalten: ein Wort der Liste
    [reports] Zurückgehalten: von Lesenden gemeldet
    [block] Zurückgehalten: Das Handy war gesperrt
   *[other] Zurückgehalten
  }
trace-did-hidden = Ausgeblendet
trace-did-shown = Eingeblendet
trace-did-offered = Dem Protokoll angeboten
trace-did-taken = Vom Protokoll aufgenommen
trace-did-parked = In den Themenspeicher verschoben
trace-did-unparked = Aus dem Themenspeicher zurückgelegt
trace-did-typed = Von den Fotos abgetippt
trace-did-untyped = Doch nicht abgetippt
trace-did-posted = An die Wand gehängt
trace-did-unposted = Von der Wand genommen
trace-did-themed = Zugeordnet zum Thema
trace-did-unthemed = Aus dem Thema genommen
trace-did-answered = { $outcome ->
    [deferred] Wird später beantwortet
    [declined] Offen gelassen, mit Begründung
   *[other] Beantwortet
  }
trace-did-reanswered = { $outcome ->
    [deferred] Antwort geändert: später
    [declined] Antwort geändert: offen gelassen
   *[other] Antwort geändert
  }
trace-did-unanswered = Antwort zurückgenommen
trace-did-forwarded = Ans Organisationsteam weitergegeben
trace-did-thanked = Dank vom Tisch
trace-did-asked = { $count ->
    [one] Eine weitere Person fragt dasselbe
   *[other] { $count } weitere fragen dasselbe
  }
trace-did-ready = Fertig für die Berichtsrunde
trace-did-unready = Doch noch nicht fertig
trace-did-heard = Am Mikrofon berichtet
trace-did-minority = Als Minderheitsmeinung festgehalten
trace-did-on-screen = Für die Leinwand freigegeben
trace-did-off-screen = Von der Leinwand genommen
trace-did-settled = { $outcome ->
    [answered] Abgeschlossen: beantwortet
    [follow_up] Abgeschlossen: bleibt in Arbeit
    [dropped] Abgeschlossen: fallen gelassen
   *[other] Abgeschlossen
  }
trace-did-responded = { $outcome ->
    [used] Rückmeldung entworfen: aufgegriffen
    [partly] Rückmeldung entworfen: teilweise aufgegriffen
    [later] Rückmeldung entworfen: später
    [not_used] Rückmeldung entworfen: nicht aufgegriffen
   *[other] Rückmeldung entworfen
  }
trace-did-unresponded = Rückmeldung entfernt
trace-did-released = { $outcome ->
    [used] Rückmeldung: aufgegriffen
    [partly] Rückmeldung: teilweise aufgegriffen
    [later] Rückmeldung: später
    [not_used] Rückmeldung: nicht aufgegriffen
   *[other] Rückmeldung
  }
trace-did-withdrawn = Rückmeldung zurückgenommen

# The day again.
replay-title = Der Tag noch einmal
replay-play = Abspielen
replay-pause = Anhalten
replay-speed = Tempo
replay-times = { $speed }×
replay-earlier = Vorige Phase
replay-later = Nächste Phase
replay-slider = Moment des Tages
replay-value = { $time }, { $stage }
replay-before = vor der ersten Phase
replay-stages = Phasen des Tages und Tasten
replay-wall = Die Wand in jenem Moment
replay-empty = In diesem Moment hängt nichts an der Wand. Gehen Sie in der Zeit weiter.
replay-nothing = Noch wurde nichts an die Wand gehängt. Kommen Sie wieder, wenn das erste Plakat hängt.
replay-count = { $charts ->
    [one] Ein Plakat
   *[other] { $charts } Plakate
  } · { $lines ->
    [one] eine Zeile
   *[other] { $lines } Zeilen
  } · { $notes ->
    [one] eine Notiz
   *[other] { $notes } Notizen
  }
replay-keys = Pfeiltasten: zehn Sekunden. Bildtasten: eine Phase. Leertaste: abspielen und anhalten.
replay-on-screen = Auf der Leinwand abspielen
replay-off-screen = Leinwand zurück zur Phase
replay-is-on-screen = Die Leinwand spielt den Tag ab { $time }.
replay-is-off-screen = Die Leinwand zeigt die Phase.
replay-quiet = Bei 10× und 60× werden lange Pausen verkürzt.
replay-screen-end = Das Ende des Tages
projection-kind-replay = der Tag noch einmal
