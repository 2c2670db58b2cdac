# Changing places: the rule in a sentence, where each is to go; and how people are seated.
regroup-rotate = { $by ->
    [one] Gehen Sie zu Ihrer Tischnummer plus eins.
   *[other] Gehen Sie zu Ihrer Tischnummer plus { $by }.
}
regroup-host_stays = { $by ->
    [one] Eine Person bleibt und empfängt. Alle anderen: Ihre Nummer plus eins.
   *[other] Eine Person bleibt und empfängt. Alle anderen: Ihre Nummer plus { $by }.
}
regroup-ring = Nach { $last } kommt 1.
regroup-mix = Mischen: Ihr Handy nennt Ihren Tisch.
regroup-choice = Gehen Sie an den Tisch, dessen Leitfrage Sie anzieht.
regroup-pairs = Arbeiten Sie zu zweit, mit der Person neben Ihnen.
regroup-fours = Tun Sie sich mit einem anderen Paar zusammen: Arbeiten Sie zu viert.
regroup-circle = Einige sitzen in der Mitte und reden. Alle anderen hören ringsum zu.
regroup-go-to = Gehen Sie zu:
regroup-stay = Sie bleiben an { $table }
regroup-inner = Innenkreis
regroup-inner-says = Nehmen Sie einen Stuhl in der Mitte.
regroup-outer = Außenkreis
regroup-outer-says = Setzen Sie sich rings um die Mitte und hören Sie zu.
regroup-with = { $count ->
    [0] Sie sind allein. Schließen Sie sich der Gruppe neben Ihnen an.
   *[other] Sie arbeiten mit
}
regroup-unnamed = { $count ->
    [one] und einer Person ohne Namen
   *[other] und { $count } Personen ohne Namen
}
regroup-i-am-there = Ich bin da
regroup-arrived = Sie sind da.
regroup-no-place = Bleiben Sie, wo Sie sind, oder fragen Sie die Moderation, wohin Sie gehen sollen.
regroup-you-are-at = Sie sind jetzt an { $table }.
regroup-choose = Tisch wählen
regroup-count = { $all ->
    [0] Noch hat niemand einen Platz.
   *[other] Am richtigen Platz: { $there } von { $all }. Am Ende der Phase gelten auch alle anderen als angekommen.
}
regroup-plan = Plätze jetzt planen
regroup-plan-again = Plätze neu planen
regroup-missing = { $count ->
    [one] 1 Person ist noch nicht da
   *[other] { $count } Personen sind noch nicht da
}
regroup-send = Wohin { $name } gehen soll

seating-title = Plätze
seating-new = Wer neu kommt und „Platz zuweisen“ wählt,
seating-balanced = sitzt, wo die wenigsten sind
seating-random = sitzt an einem zufälligen Tisch
seating-mixed = sitzt, wo die wenigsten dieselbe Zugehörigkeit haben
seating-unseated = { $count ->
    [one] Der einen Person ohne Tisch einen Platz zuweisen
   *[other] Den { $count } Personen ohne Tisch Plätze zuweisen
}
seating-all-balanced = Alle neu setzen: gleich große Tische
seating-all-random = Alle neu setzen: zufällig
seating-all-mixed = Alle neu setzen: Zugehörigkeiten gemischt
seating-all-new_faces = Alle neu setzen: mit neuen Gesichtern
seating-done = Erledigt: Die Handys nennen den Tisch
seating-step-free = Stufenlos erreichbar
seating-step-free-on = Als stufenlos erreichbar markieren
seating-step-free-off = Nicht mehr stufenlos erreichbar
who-step-free = Ich brauche einen stufenlos erreichbaren Platz
