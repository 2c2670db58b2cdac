# The walk: where to go, when the bell rings, what is said aloud.
walk-your-way = Ihr Weg
walk-stop-of = Station { $stop } von { $stops }
walk-bell-in = noch { $clock } bis zum Gong
walk-go-to = Gehen Sie zu:
walk-you-are-at = Sie sind bei:
walk-read-here = Lesen Sie hier:
walk-host = Bleiben Sie an Ihrem Plakat: Sie empfangen die anderen
walk-any-chart = Lesen Sie ein beliebiges Plakat
walk-then = dann { $chart }
walk-then-home = dann zurück
walk-home = Zurück an Ihr eigenes Plakat
walk-home-seated = Zurück zu Ihrem eigenen Plakat
walk-home-says = Lesen Sie, was andere dort hinterlassen haben.
walk-party = Sie sind Teilgruppe { $letter } von Tisch { $table }.
walk-go-there = Zu { $chart }
walk-bell-while-writing = Der Gong ist ertönt. Schreiben Sie Ihre Notiz gern fertig: Sie kommt auf das Plakat, an dem Sie begonnen haben.
walk-all-charts = Alle Plakate
walk-nobody-yet = noch von niemandem gelesen
walk-stay = Ich bleibe lieber sitzen
walk-next-chart = Nächstes Plakat
walk-screen-home-says = Lesen Sie, was andere an Ihrem Plakat hinterlassen haben.

## What is said aloud
walk-say-plus = { $letter }: Ihre Nummer plus { $by }.
walk-say-plus-all = Alle: Ihre Nummer plus 1.
walk-say-bell = Bei jedem Gong: plus 1.
walk-say-around = Nach { $last } kommt { $first }.
walk-say-further = { $letter }: { $by ->
    [one] zum nächsten Plakat
   *[other] { $by } Plakate weiter
  }.
walk-say-further-all = Alle: zum nächsten Plakat.
walk-say-bell-further = Bei jedem Gong: das nächste Plakat.
walk-say-order = Die Reihenfolge: { $order } und wieder von vorn.
walk-say-phone = Ihr Handy sagt, wohin. Ohne Handy: zum Plakat eines anderen Tisches; bei jedem Gong zu einem weiteren.

## Console
walk-ring = Gong: nächste Station
walk-ring-home = Gong: alle zurück
walk-ring-back = Eine Station zurück
walk-all-home = Alle zurück
walk-say-aloud = Zum Ansagen
walk-heat = Plakate: Lesende und Notizen
walk-heat-chart = Plakat
walk-heat-planned = Geplante Lesende
walk-heat-read = Auf Handys geöffnet
walk-heat-notes = Notizen
walk-heat-none = noch keine
walk-out = Tische, die nicht mitgehen ({ $count })
walk-leave-out = Tisch { $table } auslassen
walk-take-in = Tisch { $table } geht wieder mit
walk-outlook = { $posted ->
    [one] Ein Plakat hängt
   *[other] { $posted } Plakate hängen
  }; { $parties ->
    [one] eine Teilgruppe
   *[other] { $parties } Teilgruppen
  }, { $stops ->
    [one] eine Station
   *[other] { $stops } Stationen
  }.
walk-outlook-readers = Lesende je Plakat: { $least ->
    [one] mindestens eine Person
   *[other] mindestens { $least }
  }, höchstens { $most }.
walk-outlook-step-free = { $count ->
    [one] Eine Person hat einen stufenlosen Weg.
   *[other] { $count } Personen haben einen stufenlosen Weg.
  }
walk-gave-way-no_chart = Noch hängt kein Plakat. Warten Sie auf die Tische, oder hängen Sie auf, was sie haben.
walk-gave-way-stops = Einige Plakate fehlen: Wer sie lesen würde, hat eine freie Station.
walk-gave-way-crowd = An einem Plakat treffen sich mehr Personen als üblich: Es hängen zu wenige.
walk-gave-way-least = Manche Plakate werden von weniger Personen gelesen, als ihnen zusteht.
walk-gave-way-groups = Manche Teilgruppen sehen nur Plakate einer Gruppe.
walk-gave-way-step_free = Jemand, der um einen stufenlosen Weg gebeten hat, hat eine Station ohne Plakat.
