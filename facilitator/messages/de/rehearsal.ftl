# What a rehearsal with simulated people says: while it runs, and how it ended.

rehearsal-title = Probelauf mit simulierten Personen
rehearsal-held = Dieser Rechner und dieses Netz schaffen { $people } Personen: 99 von 100 Antworten binnen { $s } s. Schwachpunkt: { $weakest }.
rehearsal-not-held = Dieser Rechner und dieses Netz haben { $people } Personen NICHT geschafft: { $why }. Schwachpunkt: { $weakest }.
rehearsal-too-slow = Dieser Computer ist zu langsam, um { $people } Personen zu beurteilen: Er war selbst { $s } s im Rückstand. Lassen Sie weniger von hier kommen oder starten Sie auf einem schnelleren.
rehearsal-nothing = Noch lässt sich nichts sagen: { $joined ->
    [0] Niemand kam herein.
   *[other] { $joined } Personen sind beigetreten und hatten so gut wie nichts zu tun. Lassen Sie es länger laufen, mit einer auf der Konsole gestarteten Phase; oder geben Sie statt des Zugangslinks den Link der Konsole an: Dann werden sie durch eine eigene Sitzung geführt.
}
rehearsal-weakest-server = der Rechner des Servers
rehearsal-weakest-up = der Weg zum Server (Uplink)
rehearsal-weakest-down = der Weg zu den Handys (Downlink)
rehearsal-weakest-network = das Netz, in beide Richtungen
rehearsal-weakest-joining = der Moment, in dem alle hereinkommen
rehearsal-weakest-connections = die Verbindungen, die abbrechen
rehearsal-weakest-own = der Computer, auf dem dies lief
rehearsal-why-lost = { $count ->
    [one] 1 geschriebener Eintrag kam nicht an
   *[other] { $count } geschriebene Einträge kamen nicht an
}
rehearsal-why-refused = { $count }-mal wurde dem Server zu viel zugemutet
rehearsal-why-joined = { $count ->
    [one] 1 von { $of } kam
   *[other] { $count } von { $of } kamen
} nicht herein
rehearsal-why-connections = { $count ->
    [one] 1 von { $of } Verbindungen brach
   *[other] { $count } von { $of } Verbindungen brachen
} ab
rehearsal-why-answers = eine Antwort dauerte bis zu { $s } s
rehearsal-why-deliveries = es dauerte bis zu { $s } s, bis andere sahen, was geschrieben wurde
rehearsal-why-joins = das Hereinkommen dauerte bis zu { $s } s
rehearsal-progress = { $here } von { $people } da, 99 von 100 Antworten binnen { $s } s
rehearsal-no-link = { $link } ist weder ein Zugangslink noch der Link einer Konsole. Sie sehen so aus: http://HOST:PORT/j/CODE und http://HOST:PORT/s/CODE/console#key=...
rehearsal-not-possible = Der Probelauf konnte nicht beginnen: { $why }
rehearsal-watch = Hier können Sie zusehen: { $link }
