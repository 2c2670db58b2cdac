# What is stored, shown before anybody writes; and erasing it.

privacy-removed = (auf eigenen Wunsch entfernt)
privacy-stored = Was Sie schreiben, wird auf dem Rechner des Organisationsteams mit Tisch und Uhrzeit aufbewahrt; mit Name oder Zugehörigkeit nur, wo Sie sie angeben, und ohne alles, was Sie nennt, wo Sie anonym bleiben.
privacy-until = Der Raum und das Organisationsteam lesen es, und am { $date } wird alles gelöscht; Ihre eigenen Beiträge können Sie unter „Mehr“ jederzeit mitnehmen oder selbst löschen.
privacy-kept = Der Raum und das Organisationsteam lesen es, und es bleibt, bis das Organisationsteam es löscht; Ihre eigenen Beiträge können Sie unter „Mehr“ jederzeit mitnehmen oder selbst löschen.
privacy-days = Der Raum und das Organisationsteam lesen es, und { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} nach der Sitzung wird alles gelöscht; Ihre eigenen Beiträge können Sie unter „Mehr“ jederzeit mitnehmen oder selbst löschen.
privacy-understood = Verstanden
privacy-title = Ihre Daten
privacy-take = Meine Notizen mitnehmen
privacy-take-data = Als Datei für Programme (JSON)
privacy-erase = Meine Beiträge löschen
privacy-erase-sure = Löschen, was Sie hier geschrieben haben, und zwar endgültig? Ihr Name und Ihre Zugehörigkeit, Ihre Notizen, Zeilen, Antworten, Einträge im Themenspeicher, Stimmen und Reaktionen verschwinden, auch aus dem Verlauf der Sitzung. Was auf dem Plakat Ihres Tisches steht, bleibt, auch wo Sie es getippt haben: Es ist das Wort des Tisches, ohne Ihren Namen. Antworten anderer bleiben neben „(auf eigenen Wunsch entfernt)“ stehen. Notizen ohne Ihren Namen, angebotene Zeilen und Einträge im Themenspeicher von einem anderen Gerät sowie alles schon Gedruckte oder Heruntergeladene sind von hier nicht erreichbar.
privacy-erased = Was Sie geschrieben haben, ist gelöscht.
privacy-erased-but = Was Sie geschrieben haben, ist hier gelöscht. { $copies ->
    [one] Eine Kopie dieser Sitzung war nicht erreichbar; Ihre Beiträge stehen noch darin.
   *[other] { $copies } Kopien dieser Sitzung waren nicht erreichbar; Ihre Beiträge stehen noch darin.
} Bitten Sie das Organisationsteam, sie auch dort zu löschen.
privacy-erasing = Wird gelöscht …
privacy-not-erased = Es ließ sich nicht löschen: { $why }
start-keep = Sitzung löschen
start-keep-hint = Gezählt ab dem Tag, an dem sie stattfindet. Teilnehmende erfahren es, bevor sie schreiben; sind sie einmal beigetreten, lässt sich die Frist nur noch verkürzen.
keep-1 = nach einem Tag
keep-30 = nach 30 Tagen
keep-90 = nach 90 Tagen
keep-365 = nach einem Jahr
keep-0 = nie von selbst
privacy-console-title = Wie lange sie aufbewahrt wird
privacy-console-until = Sie wird am { $date } gelöscht.
privacy-console-open = Gezählt ab dem Tag, an dem die erste Person beitritt. Danach lässt sich die Frist nur noch verkürzen.
privacy-console-erase = Diese Sitzung löschen
privacy-console-erase-says = Alles wird überschrieben und entfernt: Plakate, Notizen, Personen, Fotos, mit diesem Programm angelegte Kopien. Das lässt sich nicht rückgängig machen, und alle Seiten der Sitzung schließen sich.
privacy-console-code = Zur Bestätigung { $code } eintippen
privacy-console-erase-button = Endgültig löschen
privacy-console-copies = Diese Kopien waren nicht erreichbar; entfernen Sie sie selbst: { $copies }
done-session-keep = geändert, wie lange die Sitzung aufbewahrt wird
