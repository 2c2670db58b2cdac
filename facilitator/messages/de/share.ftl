# How somebody else comes in, shown by whoever is in; and what a phone does beside.

share-title = Ist jemand neben Ihnen noch nicht dabei?
share-says = Diesen Code scannen, oder { $address } öffnen und den Code eintippen.
share-alt = QR-Code, der diese Sitzung öffnet
share-closed = Im Moment kann niemand neu dazukommen. Fragen Sie die Moderation.
share-scan = Im Moment muss ein QR-Code auf einem Tisch oder auf der Leinwand gescannt werden: Mit diesem und mit dem Code kommt niemand neu herein.
phone-vibrate = Vibrieren, wenn der Gong ertönt
phone-home-screen = Damit Sie diese Seite zur Hand haben, wählen Sie im Menü Ihres Browsers „Zum Startbildschirm hinzufügen“. Erkennt sie Sie dort nicht, kommen Sie mit dem Code von oben zurück.
phone-note-go-on = Ihre Notiz weiterschreiben: { $table }
phone-note-elsewhere = Sie haben schon eine andere Notiz angefangen, zu diesem Plakat: { $table }. Gehören ihre Worte stattdessen hierher?
phone-note-here = Hierher übernehmen
phone-note-there = Dort weiterschreiben
way-in-code = Ein anderer Code? Geben Sie ihn hier ein: Er steht auf der Leinwand und auf dem Tisch, unter der Adresse { $address }.
refusal-no-code = Das ist kein Code. Ein Code hat sechs Buchstaben und Ziffern, wie auf der Leinwand. Es ging nichts verloren: Geben Sie ihn noch einmal ein.
way-in-other = Einer anderen Sitzung beitreten
