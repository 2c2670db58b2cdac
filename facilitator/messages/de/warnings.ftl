# What a facilitator of experience would say to an agenda.

warning-empty-activity = Diese Aktivität hat noch keine Phasen. Fügen Sie eine Phase hinzu, oder nehmen Sie sie heraus.
warning-group-without-tables = Eine Leitfrage ist für { $group }, aber dort ist kein Tisch.
warning-long-instructions = Die Anleitung braucht { $lines } Zeilen auf der Leinwand; { $most } sind von hinten lesbar.
warning-many-topics = { $topics } offene Leitfragen in { $minutes } Minuten: Ein Tisch braucht etwa { $enough }.
warning-no-break = { $minutes } Minuten ohne Pause bis zum Ende dieser Phase.
warning-nothing-asked = Niemand erfährt, worüber zu reden ist: Fügen Sie eine Leitfrage oder eine Anleitung hinzu.
warning-nothing-to-cluster = Noch gibt es nichts zu ordnen: Setzen Sie eine Diskussion oder einen Rundgang davor.
warning-nothing-to-share = Noch gibt es nichts zu berichten: Setzen Sie eine Diskussion oder ein „Auswählen“ davor.
warning-nothing-to-vote = Noch gibt es nichts abzustimmen: Geben Sie Optionen an oder setzen Sie eine Diskussion davor.
warning-post-without-charts = Es gibt keine Plakate zum Aufhängen: Setzen Sie eine Diskussion davor.
warning-settings = Das ist nicht vollständig: { $why }.
warning-share-short = { $tables } Tische zu je { $seconds } Sekunden brauchen { $enough } Minuten; geplant sind { $minutes }.
warning-walk-short = { $minutes } Minuten für { $charts } Plakate: Nötig sind etwa { $enough }.
warning-walk-without-charts = Es gibt keine Plakate zu lesen: Setzen Sie eine Diskussion vor diesen Rundgang.
warning-walk-without-post = Vor diesem Rundgang kommt nichts an die Wand: Fügen Sie eine Phase „Plakate aufhängen“ hinzu.
