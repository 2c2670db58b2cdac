# Who is let in: the door, the links, the PIN.

refusal-not-json-type = Das wurde nicht als JSON gesendet. Programme setzen Content-Type: application/json.
refusal-door-closed = Der Eingang ist für Neue geschlossen. Fragen Sie die Moderation. Wenn Sie schon da waren, kehren Sie mit Ihrem persönlichen Code zurück.
refusal-door-closed-again = Der Eingang ist für Neue geschlossen. Bitten Sie die Moderation, ihn kurz zu öffnen, und versuchen Sie es noch einmal.
refusal-door-scan = Mit dem Code allein kommt gerade niemand herein. Scannen Sie den QR-Code auf Ihrem Tisch oder auf der Leinwand.
refusal-code-renewed = Dieser Code gilt nicht mehr. Fragen Sie nach dem neuen oder scannen Sie den QR-Code noch einmal.
refusal-newcomers = Von hier treten gerade sehr viele bei. Versuchen Sie es in { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
} noch einmal.
refusal-just-now = Wählen Sie höchstens { $limit } Minuten.
refusal-no-link = Diesen Link gibt es nicht. Es wurde nichts geändert. Sehen Sie noch einmal in die Liste.
refusal-pin = Diese Konsole verlangt auf einem neuen Gerät eine PIN.
refusal-pin-digits = Eine PIN hat sechs Ziffern.
refusal-pin-wrong = Das ist nicht die PIN. Es wurde nichts geändert. Versuchen Sie es noch einmal, oder fragen Sie, wer sie gesetzt hat.
refusal-pin-wait = Zu viele falsche PINs. Versuchen Sie es in { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
} noch einmal.
bye-renewed = Dieser Link wurde erneuert. Was gespeichert ist, bleibt. Bitten Sie die Moderation um den neuen.
bye-pin = Konsolen verlangen jetzt auf jedem Gerät eine PIN. Was gespeichert ist, bleibt. Geben Sie die PIN ein, um weiterzumachen.

error-typed = Was Sie getippt haben:
wait-again = { $message } (noch { $seconds ->
    [one] 1 Sekunde
   *[other] { $seconds } Sekunden
}; was Sie getippt haben, bleibt.)
bar-slowed = Einen Moment, das war schnell: { $count ->
    [one] 1 Eintrag wird
   *[other] { $count } Einträge werden
} noch gesendet, hier geht nichts verloren

door-open = Eingang und Links
door-who = Wer beitreten darf
door-now = jetzt:
door-everybody = Alle mit dem Code
door-open-says = Wer den Code hat oder einen QR-Code scannt, kommt herein.
door-scan = Nur mit QR-Code
door-scan-says = Der Code allein lässt niemanden neu herein: Neue scannen den QR-Code auf einem Tisch oder auf der Leinwand.
door-closed = Niemand Neues
door-closed-says = Der Eingang ist für Neue geschlossen.
door-come-back = Wer schon drin war, kehrt mit dem eigenen Gerät oder dem persönlichen Code zurück.
door-code = Code { $code }
door-code-says = Ist der Code nach außen gelangt, erneuern Sie ihn: Von da an brauchen Neue den neuen Code und die neuen QR-Codes. Wer drin ist, merkt nichts. Gedruckte Tischaufsteller lassen niemanden neu herein: Drucken Sie sie noch einmal. Die Adresse der Seiten bleibt.
door-code-renew = Code und QR-Codes erneuern
door-code-sure = Noch einmal drücken: Gedruckte Tischaufsteller werden ungültig
door-code-done = Es gibt einen neuen Code. Drucken Sie die Tischaufsteller noch einmal.
door-recent-title = Fremde dabei?
door-recent-says = Entfernt alle, die in den letzten zwei Minuten hereingekommen sind. Was sie geschrieben haben, bleibt und lässt sich ausblenden. „Rückgängig“ lässt sie wieder herein.
door-recent = { $count ->
    [one] Die 1 Person entfernen, die gerade beitrat
   *[other] Die { $count } Personen entfernen, die gerade beitraten
}
door-recent-done = Sie sind draußen. „Rückgängig“ lässt sie wieder herein.
door-recent-none = In den letzten zwei Minuten ist niemand beigetreten.

door-links = Links
door-links-say = Ein Link lässt alle herein, die ihn haben. Ist einer nach außen gelangt, erneuern Sie ihn: Seiten, die über den alten offen sind, schließen sich binnen zwei Sekunden, und er öffnet nie wieder etwas. Alle anderen bleiben drin.
door-link-screen = Leinwand
door-link-preview = Vorschau der Agenda
door-link-report = Bericht für die Leitung
door-devices = { $count ->
    [0] auf keinem Gerät
    [one] auf 1 Gerät
   *[other] auf { $count } Geräten
}
door-renew-link = Neuer Link
door-renew = Neuer Link: { $link }
door-renewed = Erneuert. Geben Sie den neuen Link aus.
door-own = Diese Konsole
door-own-says = Erneuert den Link dieser Konsole. Diese Seite läuft weiter; andere Geräte mit demselben Link sind draußen, bis Sie sie unter „QR-Code“ wieder hereinlassen.
door-own-renew = Link dieser Konsole erneuern
door-every-says = Hatten Fremde diese Konsole offen, so können sie jeden Link kopiert haben. Dies erneuert alle: Tische, Leinwand, Vorschau und Bericht; die Co-Moderation ist neu einzuladen.
door-every-renew = Alle Links erneuern
door-sure = Zum Erneuern noch einmal drücken

pin-title = Diese Konsole verlangt eine PIN
pin-label = PIN (sechs Ziffern)
pin-open = Konsole öffnen
pin-forgotten = Vergessen? Auf dem Rechner, auf dem die Sitzung läuft: facilitator sessions pin CODE --forget
pin-heading = PIN für Konsolen
pin-says = Mit einer PIN öffnet der Link einer Konsole allein auf einem neuen Gerät nichts: Wer sie öffnet, muss auch sechs Ziffern wissen. Die Co-Moderation braucht sie ebenfalls; anderswo offene Konsolen verlangen sie sofort.
pin-is-set = Der Link einer Konsole verlangt die PIN auf jedem neuen Gerät. Nach fünf falschen gilt eine Minute Wartezeit.
pin-new = Neue PIN (sechs Ziffern)
pin-set = PIN festlegen
pin-change = PIN ändern
pin-remove = Keine PIN mehr verlangen

cli-no-network = --trust-proxy nennt keine Adresse und kein Netz: { $why }
cli-proxy-needs-url = Hinter einem Proxy: Geben Sie mit --public-url an, unter welcher Adresse der Proxy erreichbar ist.
cli-pin-forgotten = { $code }: Konsolen verlangen keine PIN mehr. Legen Sie auf der Konsole unter „Eingang und Links“ eine neue fest.
cli-pin-none = Geben Sie --forget an: Die Konsolen von { $code } verlangen dann keine PIN mehr.
cli-pin-not-reached = Sitzung { $code } ist in einem Server offen, der unter { $url } nicht antwortet ({ $why }). Geben Sie mit --url an, wo er ist.

done-door-set = festgelegt, wer beitreten darf
done-participant-remove = Personen hinausgeschickt
