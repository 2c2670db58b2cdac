# The follow-up page, and what the organisers write for it.

refusal-no-item = Worauf das verweist, gibt es nicht (mehr). Wählen Sie etwas anderes.
refusal-too-many-sentences = Das sind mehr als { $limit }. Behalten Sie das Wichtigste.
refusal-out-of-range = Diese Zahl oder dieses Datum kann nicht stimmen. Bitte sehen Sie noch einmal hin.
refusal-useful = Wählen Sie eine Zahl von 1 bis 5 oder lassen Sie sie weg.
refusal-feedback-empty = Schreiben Sie etwas oder wählen Sie eine Zahl.
refusal-feedback-over = Feedback zu dieser Sitzung ist nicht mehr möglich. Die Kontakte auf dieser Seite sind weiter für Sie da.
refusal-feedback-full = Es ist so viel Feedback eingegangen, dass keines mehr angenommen werden kann. Bitte nutzen Sie die Kontakte auf dieser Seite.
done-followup-write = auf der Ergebnisseite geschrieben
done-followup-publish = Ergebnisseite veröffentlicht
refusal-feedback-often = Aus Ihrem Netz kam so viel Feedback, dass eine Pause nötig ist. Ihr Text ist noch hier: Senden Sie ihn in { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
} noch einmal.
refusal-wrong-own-codes = Zu viele falsche Codes von hier. Versuchen Sie es in { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
} noch einmal; was Sie getippt haben, ist noch hier.
refusal-other-page = Das wurde von einer anderen Seite gesendet, die nicht zugelassen ist.
done-followup-withdraw = Inhalt der Ergebnisseite zurückgenommen
refusal-no-date = Noch ist kein nächster Termin angekündigt. Die Ergebnisseite sagt es, sobald er feststeht.

phone-follow = Was daraus wird
follow-page-title = Was daraus wird: { $title }
follow-kicker = Was aus dem wird, was Sie gesagt haben
follow-preparing = Das Organisationsteam liest, was Sie geschrieben haben. Was wir gehört haben, was wir tun und was nicht, wird hier stehen, hinter demselben Code wie im Raum.
follow-heard = Was wir gehört haben
follow-used = Was wir tun
follow-partly = Was wir teilweise tun
follow-later = Was warten muss und warum
follow-not-used = Was wir nicht tun und warum
follow-open = Noch offen
follow-waiting = { $n ->
    [0] Alles, was auf eine Rückmeldung wartete, hat eine.
    [one] 1 von { $of } wartet noch auf eine Rückmeldung.
   *[other] { $n } von { $of } warten noch auf eine Rückmeldung.
}
follow-next = Was als Nächstes kommt und wann
follow-calendar = In den Kalender eintragen
follow-report = Bericht lesen
follow-files = Der Bericht
follow-why = Warum:
follow-kind-theme = Thema
follow-kind-challenge = Herausforderung
follow-kind-strategy = Strategie
follow-kind-note = Notiz
follow-kind-line = Von einem Plakat
follow-kind-parked = Themenspeicher
follow-kind-comment = Kommentar
follow-kind-question = Frage
follow-kind-clarification = Verständnisfrage
follow-kind-experience = Erfahrung
follow-mine = Meine Notizen
follow-mine-show = Zeigen, was aus meinen wurde
follow-mine-none = Noch keine Antwort.
follow-mine-empty = Keine Notiz mit Absender gefunden. Was Sie ohne Namen geschrieben haben, kennt nur Ihr eigenes Handy.
follow-mine-anonymous = Was Sie ohne Namen geschrieben haben, lässt sich hier nicht zeigen: Nur das Handy, auf dem es entstand, kann belegen, dass es Ihres ist.
follow-mine-proved = Was Sie ohne Namen geschrieben haben, steht auch hier: Dieser Browser kann belegen, dass es Ihres ist, sonst niemand.
follow-through = Gehört zum Thema „{ $theme }“; dazu heißt es:
follow-under = { $count ->
    [one] 1 Aussage dazu
   *[other] { $count } Aussagen dazu
}
follow-until = Bis { $moment } können Sie uns hier schreiben.
follow-over = Feedback war bis { $moment } möglich. Die Kontakte unten sind weiter für Sie da.
follow-on = auf dem Plakat: { $table }
follow-state-held = wartet auf die Moderation
follow-state-hidden = wurde ausgeblendet
follow-state-parked = in den Themenspeicher verschoben
follow-code = Ihr persönlicher Code
follow-code-says = Die 8 Zeichen, die Ihr Handy bei Ihrem Beitritt zeigte, unter „Mehr“.
follow-code-show = Mit meinem Code nachsehen
follow-back = Zurück zur Seite für alle
follow-feedback = Sagen Sie es uns
follow-useful = Wie nützlich war es, von 1 (gar nicht) bis 5 (sehr)?
follow-feedback-text = Was sollten wir wissen? Was hat sich seither geändert?
follow-feedback-says = Wird ohne Ihren Namen gesendet. Nur das Organisationsteam liest es.
follow-feedback-send = Senden
follow-thanked = Vielen Dank. Es ist angekommen.
