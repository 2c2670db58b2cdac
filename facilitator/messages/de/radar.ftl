# The room radar: what each table is doing, who needs a visit, and a word to its screens.

refusal-look-up = Nur eine Nachricht an alle steht auf der Leinwand.
refusal-no-message = Diese Nachricht gibt es nicht.

# What a table is doing, in a word
radar-state-nobody = Niemand da
radar-state-here = Da
radar-state-talking = Im Gespräch
radar-state-writing = Schreibt
radar-state-quiet = Still
radar-state-empty = Noch leer
radar-state-no-recorder = Kein Protokoll
radar-state-recorder-away = Protokoll offline
radar-state-offline = Offline
radar-state-ready = Fertig
radar-state-posted = Aufgehängt
radar-state-paper = Auf Papier
radar-state-unvisited = Ungelesen

# Why somebody should go there
radar-why-help = Hilfe
radar-why-offline = Offline
radar-why-recorder-away = Protokoll offline
radar-why-no-recorder = Kein Protokoll
radar-why-not-posted = Nicht aufgehängt
radar-why-empty = Noch leer
radar-why-quiet = Still
radar-why-unvisited = Ungelesen
radar-why-questions = Offene Fragen
radar-questions-short = { $count } offen
radar-give-pen-at = Stift übergeben: Tisch { $number }
radar-post-for = Für sie aufhängen: Tisch { $number }
radar-post-all = Alle aufhängen, wie sie sind
radar-remind = Erinnern
radar-remind-table = Erinnern: Tisch { $number }
radar-remind-all = Alle erinnern
radar-reminded = Vor { $ago } erinnert
radar-reminded-all = { $count ->
    [one] 1 Tisch erinnert
   *[other] { $count } Tische erinnert
}
radar-send-readers = Lesende schicken
radar-send-readers-to = Lesende schicken: Plakat { $number }

# The tables
radar-joined = { $count } beigetreten
radar-seated = { $count } mit Platz
radar-connected = { $count } verbunden
radar-laptops = { $count ->
    [one] 1 Laptop
   *[other] { $count } Laptops
}
radar-order = Reihenfolge der Tische
radar-by-need = Nach Bedarf
radar-by-number = Nach Nummer
radar-notes = { $notes ->
    [one] 1 Notiz
   *[other] { $notes } Notizen
}
radar-notes-open = { $notes ->
    [one] 1 Notiz
   *[other] { $notes } Notizen
}, { $questions ->
    [one] 1 Frage offen
   *[other] { $questions } Fragen offen
}
radar-notes-open-short = { $notes } · { $questions }?
radar-told = Sie haben ihnen geschrieben

# A word to the screens
radar-say = Allen etwas sagen
radar-say-to-table = Ein Wort auf die Bildschirme dieses Tisches
radar-say-to-all = Ein Wort auf alle Bildschirme
radar-look-up = Alle bitte aufschauen
radar-look-up-says = Steht auf Handys, Laptops und Leinwand, bis Sie es wegnehmen.
radar-on-projector = Auch auf der Leinwand, bis es weggenommen wird
radar-own-words = Mit eigenen Worten
radar-send = Senden
radar-said = Gesendet
radar-standing = Steht jetzt auf den Bildschirmen
radar-take-away = Wegnehmen
radar-take-away-words = Wegnehmen: { $text }
radar-on-every-screen = Auf allen Bildschirmen:
radar-text-look-up = Bitte schauen Sie auf.
radar-text-softer = Könnten Sie etwas leiser sprechen? An den Nachbartischen versteht man sich nicht mehr.
radar-text-recorder = Wer schreibt für Ihren Tisch? Bitte tippt jemand auf „Ich führe Protokoll“.
radar-text-write = Bitte schreiben Sie auf, was Sie bisher haben, auch wenn es nur eine Zeile ist.
radar-text-round = Alle gehört? Machen Sie eine schnelle Runde: je 30 Sekunden.
radar-text-read-back = Wer Protokoll führt, liest bitte dem Tisch das Plakat vor: Stimmt es?
radar-text-coming = Es ist jemand auf dem Weg zu Ihnen.
radar-text-seats = Bitte nehmen Sie Platz: In einer Minute geht es weiter.
radar-text-finish = Bitte beenden Sie Ihren Satz: In einer Minute geht es weiter.
radar-remind-no-recorder = An Ihrem Tisch führt noch niemand Protokoll. Bitte tippt jemand auf „Ich führe Protokoll“ oder öffnet den Link des Tisches auf einem Laptop.
radar-remind-empty = Die halbe Zeit ist um, und Ihr Plakat ist noch leer. Worin sind Sie sich einig? Eine Zeile genügt.
radar-remind-quiet = Auf Ihrem Plakat steht seit einer Weile nichts Neues. Gibt es etwas aufzuschreiben, oder sind Sie fertig?
radar-remind-questions = Auf Ihrem Plakat gibt es offene Fragen. Bitte beantworten Sie eine oder geben Sie sie weiter.
radar-say-unvisited = { $count ->
    [one] Bei Plakat { $charts } war noch niemand. Wer frei ist, geht bitte hin und hinterlässt die erste Notiz.
   *[other] Bei den Plakaten { $charts } war noch niemand. Wer frei ist, geht bitte zu einem davon und hinterlässt die erste Notiz.
}
radar-message = Von der Moderation
radar-message-all = Von der Moderation, an alle
radar-message-dismiss = Verstanden
radar-message-said = Von der Moderation: { $text }

# Tabs of the console on a phone
radar-tabs = Teile der Konsole
radar-tab-now = Jetzt
radar-tab-tables = Tische
radar-tab-visits = Besuche
radar-tab-screen = Leinwand
radar-tab-notes = Notizen
radar-tab-agenda = Agenda
radar-many = { $count }+
