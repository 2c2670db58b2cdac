# Webhooks, and what programs ask for.

refusal-too-many-hooks = Eine Sitzung benachrichtigt höchstens { $limit } Adressen. Entfernen Sie zuerst eine.
refusal-no-hook = Diesen Webhook gibt es nicht mehr.
refusal-no-delivery = Diese Zustellung gibt es nicht mehr.
refusal-no-row-kind = Diese Art von Zeile gibt es nicht; /api/schema listet sie auf.
refusal-no-row = Diese Zeile gibt es nicht, oder die Konsole darf sie nicht lesen.
refusal-too-many-people = Das sind mehr als { $limit } Personen auf einmal. Teilen Sie die Liste.
refusal-import-words = Person { $line }: { $column } ist zu lang oder enthält Zeichen, die sich nicht aufbewahren lassen.
refusal-import-table = Person { $line }: In dieser Sitzung gibt es keinen Tisch { $table }.
refusal-import-full = Person { $line }: Tisch { $table } ist voll.
refusal-import-empty = Person { $line } hat weder Namen noch Zugehörigkeit.
done-hook-remove = Webhook entfernt
done-hook-pause = Webhook angehalten oder fortgesetzt
done-hook-test = Webhook ausprobiert
hooks-title = Webhooks
hooks-says = Andere Programme lassen sich benachrichtigen, wenn etwas geschieht: signiert, neun Stunden lang wiederholt, ohne Namen.
hooks-url = Adresse
hooks-events = Gemeldet wird
hooks-event-stage = Phase startet, hält an oder endet
hooks-event-post = Plakat aufgehängt
hooks-event-response = Rückmeldung freigegeben
hooks-event-publication = Bericht veröffentlicht
hooks-event-test = Test
hooks-add = Adresse hinzufügen
hooks-paused = (angehalten)
hooks-secret = Zustellungen werden mit diesem Geheimnis signiert. Es wird nur jetzt gezeigt:
hooks-test = Ausprobieren
hooks-pause = Anhalten
hooks-resume = Fortsetzen
hooks-remove = Entfernen
hooks-waiting = { $tries ->
    [0] { $when }, { $what }: unterwegs
   *[other] { $when }, { $what }: nicht angekommen ({ $why }); es wird noch einmal versucht
}
hooks-arrived = { $when }, { $what }: angekommen
hooks-given_up = { $when }, { $what }: aufgegeben ({ $why })
hooks-why = { $problem ->
    [no-address] diese Adresse gibt es nicht
    [this-network] eine Adresse in diesem Netz: Um sie zu erlauben, starten Sie den Server mit --hooks-private
    [slow] keine Antwort binnen zehn Sekunden
    [certificate] ihr Zertifikat ist nicht gültig
    [refused] dort nimmt nichts Verbindungen an
    [closed] die Gegenstelle hat aufgelegt
    [unreachable] es führt kein Weg dorthin
    [no-http] die Antwort ist kein HTTP
   *[other] die Antwort war { $status }
}
