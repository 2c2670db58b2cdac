# "Did we get you right?", following the room, the big screen in words.
check-title = Haben wir Sie richtig verstanden?
check-asks = Ihr Plakat wird gerade vorgelesen. Haben Sie das so gesagt?
check-changed = Das Plakat wurde inzwischen geändert. Stimmt es jetzt?
check-agree = Stimmt so
check-differ = So nicht gesagt
check-differ-after-all = Nein, etwas stimmt nicht
check-right-now = Jetzt stimmt es
check-said-agree = Sie sagen: Es stimmt. Vielen Dank.
check-said-differ = Das Protokoll sieht, dass etwas nicht stimmt.
check-which-line = Welche Zeile?
check-whole = Das Plakat als Ganzes
check-what = Was haben Sie gesagt? (freiwillig)
check-unnamed = Das Protokoll sieht dies ohne Ihren Namen.
check-send = Dem Protokoll sagen

readback-ask = Vorlesen: den Tisch fragen
readback-stop = Nicht mehr fragen
readback-why = Lesen Sie das Plakat vor; die Handys am Tisch fragen, ob es stimmt.
readback-agree = Stimmt so: { $agree } von { $of }.
readback-differ = { $differ ->
    [one] 1 widerspricht.
   *[other] { $differ } widersprechen.
  }
readback-again = { $again ->
    [one] 1 wird noch einmal gefragt, weil sich das Plakat geändert hat.
   *[other] { $again } werden noch einmal gefragt, weil sich das Plakat geändert hat.
  }
readback-differs = So nicht gesagt:
readback-no-words = (diese Zeile)
readback-short = Kurz: Versteht das jemand, der nicht dabei war?

hint-round = Alle gehört? Machen Sie eine schnelle Runde.
hint-round-how = Die halbe Zeit ist um. Je eine halbe Minute, niemand unterbricht; wer mag, setzt aus.
hint-read = Lesen Sie Ihrem Tisch alles vor.
hint-read-how = Würde jemand, der nicht an diesem Tisch saß, am Montag jede Zeile verstehen?
hint-close = Schließen

follow-now = Der Raum ist jetzt bei:
follow-go = Dorthin

big-screen = Auf der großen Leinwand
big-screen-blank = Die große Leinwand ist gerade dunkel.
big-screen-replay = Auf der großen Leinwand läuft der Tag noch einmal.
big-screen-spotlight = Hervorgehoben
big-screen-speaks = Tisch { $table } spricht.
big-screen-left = { $minutes ->
    [0] Die Zeit ist um.
    [one] Noch 1 Minute.
   *[other] Noch { $minutes } Minuten.
  }
