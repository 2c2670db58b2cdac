# What people get instead of an error: what happened, and what to do.

refusal-bad-command = Diese Seite und der Server verstehen einander nicht. Was Sie getippt haben, geht nicht verloren. Laden Sie die Seite neu.
refusal-bad-args = Etwas daran stimmt nicht: { $why }.
refusal-not-allowed = Das ist Ihnen hier nicht erlaubt. Es wurde nichts geändert. Bitten Sie die Moderation darum.
refusal-not-found = Das gibt es nicht mehr. Sonst wurde nichts geändert. Sehen Sie sich die Seite an, wie sie jetzt ist.
refusal-wrong-stage = Das ist gerade nicht offen. Was Sie getippt haben, bleibt auf diesem Gerät. Es öffnet sich wieder, wenn die Moderation zu dieser Phase zurückgeht.
refusal-conflict = Jemand anderes hat das im selben Moment geändert. Es geht nichts verloren. Sehen Sie sich beides an und wählen Sie.
refusal-too-long = Das sind { $count } Zeichen, höchstens { $limit } sind möglich. Bitte kürzen Sie.
refusal-too-many = Das ging sehr schnell. Es wird gleich noch einmal gesendet.
refusal-locked = Das hat gerade jemand anderes. Es wurde nichts geändert. Versuchen Sie es gleich noch einmal.
refusal-ended = Diese Sitzung ist beendet. Alles darin bleibt erhalten; Neues wird nicht mehr angenommen. Was Sie noch sagen möchten, sagen Sie der Moderation: Sie kann sie wieder öffnen.
refusal-storage = Der Server kann nicht auf seinen Datenträger schreiben. Ihr Text bleibt auf diesem Gerät und wird noch einmal gesendet.

refusal-agenda = { $why }
refusal-all-tables-full = Alle Tische sind voll. Bitten Sie die Moderation um einen Stuhl.
refusal-body-too-long = Das ist zu viel auf einmal. Bitte kürzen Sie.
refusal-defect = Auf dem Server ist etwas schiefgegangen. Nichts, was Sie getippt haben, ist verloren; bitte versuchen Sie es noch einmal.
refusal-empty = Hier steht noch nichts. Bitte schreiben Sie etwas.
refusal-erased = Diese Sitzung wurde gelöscht. Nichts davon ist mehr vorhanden. Läuft gerade eine andere, geben Sie deren Code ein; fehlt Ihnen etwas, fragen Sie das Organisationsteam.
refusal-facilitator-only = Das kann nur die Moderation.
refusal-host = Unter diesem Namen antwortet dieser Server nicht. Nehmen Sie die Adresse auf der Leinwand.
refusal-host-key = Um eine Sitzung zu starten, brauchen Sie den Host-Schlüssel, den der Server bei seinem Start ausgegeben hat. Noch wurde nichts angelegt; was Sie ausgefüllt haben, bleibt stehen.
refusal-id-used = Das wurde schon mit anderem Text gesendet. Bitte schreiben Sie es noch einmal.
refusal-minutes = Minuten sind eine Zahl, höchstens { $limit }.
refusal-needs-pen = Das kann nur, wer am Tisch Protokoll führt. Nehmen Sie zuerst den Stift.
refusal-no-activity = Diese Aktivität gibt es nicht.
refusal-no-answer = Diese Antwort gibt es nicht.
refusal-no-chart = Dieses Plakat gibt es nicht. Es wurde nichts geändert. Wählen Sie ein anderes.
refusal-no-group = Diese Gruppe gibt es nicht.
refusal-no-help = Dieser Tisch hat nicht gerufen.
refusal-line-changed = In dieser Zeile steht inzwischen etwas anderes, darum wurde sie nicht entfernt. Bitte lesen Sie sie zuerst.
refusal-no-line = Diese Zeile steht nicht mehr auf dem Plakat. Was Sie getippt haben, bleibt auf diesem Gerät. Schreiben Sie es in eine andere Zeile.
refusal-no-method = Das geht mit dieser Adresse nicht.
refusal-no-note = Diese Notiz gibt es nicht mehr. Was Sie getippt haben, bleibt auf diesem Gerät. Schreiben Sie eine neue Notiz.
refusal-no-page = Unter dieser Adresse gibt es keine Seite. Prüfen Sie den Code auf der Leinwand oder scannen Sie den QR-Code noch einmal.
refusal-no-participant = Diese Person gibt es in dieser Sitzung nicht.
refusal-no-rejoin = Niemand hier hat diesen Code. Er hat 8 Buchstaben und Ziffern; prüfen Sie jedes Zeichen.
refusal-no-session = Zu diesem Code gibt es keine Sitzung. Vergleichen Sie ihn mit der Leinwand: sechs Buchstaben und Ziffern.
refusal-no-stage = Diese Phase gibt es nicht.
refusal-no-table = Einen Tisch mit dieser Nummer gibt es nicht. Wählen Sie einen anderen.
refusal-no-topic = Diese Leitfrage gibt es auf diesem Plakat nicht.
refusal-not-at-table = Diese Person sitzt nicht an diesem Tisch.
refusal-not-json = Das war nicht lesbar. Laden Sie die Seite neu und versuchen Sie es noch einmal.
refusal-not-plain = Das enthält etwas, das sich nicht aufbewahren lässt. Laden Sie die Seite neu und versuchen Sie es noch einmal.
refusal-not-text = Das enthält Zeichen, die kein Text sind. Bitte schreiben Sie es noch einmal.
refusal-not-uuid = Die Kennung eines Befehls muss eine UUID sein.
refusal-not-yours = Das kann nur ändern, wer es geschrieben hat.
refusal-own-chart = Das ist das Plakat Ihres eigenen Tisches. Hinterlassen Sie Notizen auf den Plakaten der anderen Tische.
refusal-packet-too-long = Das ist zu viel auf einmal: Höchstens { $limit } Zeichen sind möglich. Bitte kürzen Sie.
refusal-participant-only = Das kann nur, wer mit einem Handy beigetreten ist.
refusal-pen-held = { $name } führt an diesem Tisch Protokoll. Fragen Sie zuerst, dann übernehmen Sie.
refusal-request = Diese Anfrage war nicht zu verstehen. Es wurde nichts geändert. Laden Sie die Seite neu und versuchen Sie es noch einmal.
refusal-restarting = Der Server startet gleich neu. Es wird dann noch einmal gesendet.
refusal-screen-only-shows = Diese Seite zeigt nur; sie kann nichts ändern.
refusal-seats = Die Zahl der Plätze kann nicht unter 0 liegen; 0 heißt ohne Grenze.
refusal-session-open-elsewhere = Ein anderer Server hat diese Sitzung offen. Darin wurde nichts geändert. Stoppen Sie zuerst jenen Server, und versuchen Sie es dann noch einmal.
refusal-stalled = Etwas, das Sie vorher gesendet haben, ist noch nicht durch. Es wird gleich noch einmal gesendet.
refusal-table-full = Tisch { $table } ist voll. Wählen Sie einen anderen oder bitten Sie um einen Stuhl.
refusal-tables = Eine Sitzung hat 1 bis { $limit } Tische.
refusal-too-many-lines = Dieser Abschnitt hat { $limit } Zeilen, mehr gehen nicht.
refusal-too-many-tables = Eine Sitzung hat höchstens { $limit } Tische.
refusal-language = Das ist kein Sprachkürzel. Schreiben Sie eines wie en, es oder pt-BR.
refusal-too-many-languages = Eine Sitzung spricht höchstens { $limit } Sprachen.
refusal-too-many-texts = Höchstens { $limit } Texte lassen sich in eine Sprache übersetzen.
refusal-too-many-views = Eine Seite kann höchstens { $limit } Ansichten verfolgen.
refusal-unknown-event = Diese Seite und der Server verstehen einander nicht. Was Sie getippt haben, geht nicht verloren. Laden Sie die Seite neu.
refusal-view = Diese Seite darf „{ $view }“ nicht sehen. Es geht nichts verloren. Laden Sie die Seite neu.
refusal-wrong-codes = Zu viele falsche Codes von hier. Versuchen Sie es in { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
} noch einmal oder scannen Sie den QR-Code.
refusal-wrong-link = Dieser Link gilt nicht oder nicht mehr. Was gespeichert ist, bleibt. Bitten Sie die Moderation um einen neuen.

bye-restarting = Der Server startet neu. Schreiben Sie weiter; es bleibt auf diesem Gerät.
refusal-keep-longer = Es sind schon Personen beigetreten, denen ein Tag genannt wurde. Jetzt ist nur noch eine kürzere Frist möglich.
refusal-erase-code = Tippen Sie zur Bestätigung den Code dieser Sitzung ein.
refusal-often = Das ist gerade erst geschehen. Versuchen Sie es in { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
} noch einmal.
bye-removed = Sie wurden aus dieser Sitzung entfernt. Was Sie geschrieben haben, bleibt darin. War es ein Irrtum, fragen Sie die Moderation.
bye-erased = Diese Sitzung wurde gelöscht. Nichts davon ist mehr vorhanden. Läuft gerade eine andere, geben Sie deren Code ein.
bye-replaced = Diese Seite wurde anderswo geöffnet. Es geht nichts verloren. Machen Sie dort weiter, oder laden Sie diese Seite neu.
refusal-stage-removed = Diese Phase wurde aus der Agenda genommen. Setzen Sie sie zuerst wieder ein, unter „Agenda bearbeiten“.
refusal-topic-on-chart = Diese Leitfrage wird auf dem Plakat beantwortet, Zeile für Zeile.
refusal-reply-choice = Wählen Sie aus den Optionen, die es gibt.
refusal-reply-scale = Wählen Sie eine Stufe von 1 bis { $limit }.
refusal-reply-ranking = Geben Sie jeder Option ihren Rang, jeder genau einmal.
refusal-nobody-writes = In dieser Phase wird geredet; geschrieben wird nichts.
refusal-no-line-here = Hier lassen sich vom Handy aus keine Zeilen hinzufügen. Sagen Sie es der Person, die Protokoll führt.
refusal-enough-lines = Sie haben alle { $limit } Zeilen geschrieben, die diese Phase je Person vorsieht.


## Agenda
refusal-no-kind = Diese Art von Phase gibt es nicht.
refusal-scale-steps = Eine Skala hat 2 bis 11 Stufen.
refusal-stage-has-begun = Diese Phase wurde schon gestartet: Was aufgezeichnet ist, gehört zu ihrer Aktivität. Kopieren Sie sie stattdessen.
refusal-stage-is-on = Das ist gerade bei allen zu sehen. Starten Sie zuerst eine andere Phase.
refusal-start = Die Startzeit einer Sitzung kann nicht unter 0 liegen; 0 heißt, dass keine geplant ist.
refusal-too-few-options = Geben Sie mindestens zwei Optionen zur Wahl.
refusal-too-many-activities = Eine Sitzung hat höchstens { $limit } Aktivitäten.
refusal-many-choices = Eine Leitfrage hat höchstens { $limit } Optionen.
refusal-too-many-stages = Eine Sitzung hat höchstens { $limit } Phasen.
refusal-too-many-topics = Eine Phase hat höchstens { $limit } Leitfragen.
refusal-topic-is-answered = Diese Leitfrage wurde so, wie sie ist, schon beantwortet. Fügen Sie eine neue hinzu; diese lässt sich herausnehmen.
refusal-group-name = Eine andere Gruppe heißt schon so. Geben Sie jeder einen eigenen Namen.
refusal-last-group = Das ist die einzige Gruppe. Fügen Sie zuerst eine andere hinzu.
refusal-too-many-groups = Eine Sitzung hat höchstens { $limit } Gruppen.

## cluster
refusal-no-board = In dieser Phase gibt es diese Tafel nicht.
refusal-no-theme = Dieses Thema gibt es nicht mehr.
refusal-not-grouping = Das Ordnen übernehmen jetzt andere. Sie können mitlesen.
refusal-too-many-themes = Es gibt { $limit } Themen, mehr gehen nicht. Legen Sie zuerst zwei zusammen.
## pick, share
refusal-card-empty = Auf der Karte steht noch keine Herausforderung. Schreiben Sie eine oder nehmen Sie sie von Ihrem Plakat.
refusal-enough-strategies = Die Karte hat { $limit } Strategien, mehr gehen nicht. Entfernen Sie eine oder fassen Sie zwei zusammen.
refusal-no-strategy = Diese Strategie steht nicht mehr auf der Karte.
refusal-no-turn = Dieser Tisch hat in dieser Berichtsrunde keinen Redebeitrag.
refusal-not-speaking = Dieser Tisch spricht gerade nicht.
refusal-one-question = Sie haben diesem Tisch schon eine Frage gestellt. Andere haben auch Fragen.
refusal-own-turn = Das ist Ihr eigener Tisch. Antworten Sie den anderen Tischen.
refusal-seconds = Sekunden sind eine ganze Zahl, nicht 0, höchstens { $limit }.
refusal-turn-not-begun = Dieser Tisch hat noch nicht gesprochen.

## VOTE
refusal-no-option = Das steht hier nicht zur Abstimmung. Sehen Sie noch einmal in die Liste.
refusal-vote-begun = Es wurde schon abgestimmt: Was zur Abstimmung steht, bleibt, wie es ist.
refusal-vote-closed = Die Abstimmung ist geschlossen; das kam nach der Auszählung. Es zählt, was Sie vorher gewählt hatten.
refusal-vote-not-open = Diese Abstimmung ist gerade nicht offen.
refusal-vote-value = Wählen Sie einen Wert von { $lowest } bis { $highest }.
refusal-dots-spent = Sie haben insgesamt { $limit } Punkte, und alle sind vergeben. Nehmen Sie zuerst einen zurück.
refusal-places-taken = Ihre { $limit } Ränge sind vergeben. Nehmen Sie zuerst eine Option heraus.
refusal-vote-options = Eine Abstimmung hat höchstens { $limit } Optionen.

## REFLECT
refusal-no-goal = Dieses Ziel gibt es in dieser Sitzung nicht.
refusal-goal-value = Wählen Sie, wie weit es erreicht wurde: von gar nicht bis ganz.

## PRESENT
refusal-deck-broken = Diese Datei lässt sich nicht als PDF lesen. Öffnen Sie sie in dem Programm, mit dem sie erstellt wurde, speichern Sie sie neu als PDF und laden Sie dieses hoch.
refusal-deck-locked = Dieses PDF verlangt ein Passwort. Speichern Sie eine Kopie ohne Passwort und laden Sie diese hoch.
refusal-deck-empty = Dieses PDF hat keine Seiten. Exportieren Sie die Folien noch einmal.
refusal-deck-too-long = Dieses PDF hat { $pages } Seiten; ein Foliensatz hat höchstens { $limit }. Teilen Sie ihn oder lassen Sie Seiten weg.
refusal-deck-too-large = Ein Foliensatz hat höchstens { $limit } MB. Speichern Sie das PDF mit kleineren Bildern („Dateigröße verkleinern“).
refusal-deck-on-screen = Dieser Foliensatz ist auf der Leinwand. Gehen Sie zuerst zu einer anderen Phase.
refusal-file-empty = Diese Datei ist leer. Wählen Sie sie noch einmal aus.
refusal-link = Ein Link beginnt mit https:// oder http://. Kopieren Sie ihn aus der Adresszeile des Browsers.
refusal-material-too-large = Eine Datei hat höchstens { $limit } MB. Stellen Sie eine größere ins Web und fügen Sie den Link hinzu.
refusal-no-break = Gerade ist keine Pause.
refusal-no-deck = Diesen Foliensatz gibt es nicht mehr.
refusal-no-material = Das gibt es hier nicht oder noch nicht.
refusal-no-slide = Diese Seite gibt es nicht, oder sie wurde noch nicht gezeigt.
refusal-no-slide-page = Der Foliensatz hat die Seiten 1 bis { $pages }.
refusal-too-many-decks = Eine Sitzung hat höchstens { $limit } Foliensätze. Entfernen Sie zuerst einen.
refusal-too-many-materials = Eine Phase hat höchstens { $limit } Unterlagen.
refusal-no-regroup = In dieser Phase wechselt niemand den Platz.
## STEPS
refusal-no-outcome = Dieses Ergebnis gibt es in dieser Sitzung nicht.
refusal-no-remark = Diese Anmerkung gibt es nicht mehr.
refusal-preview-only = Anmerkungen hinterlässt, wer den Link der Vorschau hat.
refusal-preview-only-reads = Die Vorschau ist zum Lesen, Anmerken und Zustimmen da.
refusal-too-many-aims = Mehr als { $limit } gehen nicht. Wenige, klar gesagt, sind leichter zu erreichen.
refusal-too-many-remarks = Es gibt { $limit } Anmerkungen, mehr gehen nicht.

## moderation
refusal-own-note = Diese Notiz ist Ihre: Sie können sie neu schreiben oder entfernen.
refusal-too-many-words = Eine Wortliste fasst höchstens { $limit } Einträge. Nehmen Sie zuerst einige heraus.

## walk
refusal-walk-stop = Diese Station gibt es nicht: Dieser Rundgang hat { $stops }.
