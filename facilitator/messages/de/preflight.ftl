# Before doors open: the test of the room.

preflight-title = Raumtest
preflight-before = Vor dem Einlass
preflight-offer = Ist dieser Rechner dem Raum gewachsen, und erreichen ihn die Handys?
preflight-open = Diesen Raum testen
preflight-says = Dauert bis zu einer Minute. Simulierte Handys treten über die Adresse im QR-Code einer eigenen Sitzung bei, die danach verschwindet; in Ihrer bleibt nichts zurück.
preflight-people = Simulierte Handys
preflight-run = Jetzt testen
preflight-running = Test läuft. Das dauert bis zu einer Minute.
preflight-elsewhere = Diese Handys kommen vom Rechner des Servers selbst. Um das WLAN im Raum zu prüfen, führen Sie dies auf einem anderen Laptop mit facilitator aus, mit dem Link Ihrer Konsole:
preflight-state-ok = ok
preflight-state-look = bitte ansehen
preflight-state-unknown = nicht bekannt
preflight-verdict = { $wrong ->
    [0] { $unknown ->
        [0] Bereit: Öffnen Sie die Türen.
        [one] Bereit, soweit es sich von hier sagen lässt. Ein Punkt ist nicht bekannt: Sehen Sie selbst danach.
       *[other] Bereit, soweit es sich von hier sagen lässt. { $unknown } Punkte sind nicht bekannt: Sehen Sie selbst danach.
    }
    [one] Ein Punkt ist vor dem Einlass anzusehen.
   *[other] { $wrong } Punkte sind vor dem Einlass anzusehen.
}

preflight-disk-ok = Datenträger: { $gb } GB sind frei.
preflight-disk-look = Datenträger: Nur { $gb } GB sind frei. Schaffen Sie Platz: mindestens 1 GB.
preflight-sync-ok = Schreiben: 99 von 100 Schreibvorgängen sind binnen { $ms } ms auf dem Datenträger.
preflight-sync-look = Schreiben: Es dauert bis zu { $ms } ms, bis etwas auf dem Datenträger ist. Schließen Sie, was sonst schreibt (Updates, Cloud-Ordner), oder legen Sie die Sitzungen auf einen internen Datenträger.
preflight-commit-ok = Speichern: 99 von 100 Änderungen sind binnen { $ms } ms gespeichert.
preflight-commit-look = Speichern: Es dauert bis zu { $ms } ms, eine Änderung zu speichern. Schließen Sie, was sonst auf diesen Datenträger schreibt.
preflight-clock-ok = Uhr: geht gleichmäßig.
preflight-clock-look = Uhr: Sie wurde während des Tests um { $seconds } s verstellt. Laufenden Phasen macht das nichts; stellen Sie die Zeit des Rechners lieber jetzt als während der Sitzung.
preflight-files-ok = Verbindungen: Platz für { $people } Personen.
preflight-files-look = Verbindungen: Dieser Rechner erlaubt dem Server nur { $limit }, bei { $people } Personen. Erhöhen Sie die Grenze für offene Dateien (ulimit -n) und starten Sie den Server neu.
preflight-address-ok = Adresse: { $address } ist dieser Rechner.
preflight-address-loopback = Adresse: { $address } gilt nur auf diesem Rechner. Starten Sie den Server mit --host 0.0.0.0 oder geben Sie --public-url an.
preflight-address-elsewhere = Adresse: { $address } ist keine Adresse dieses Rechners{ $own ->
    [0] .
   *[other] ; hier hat er { $own }.
} Steht ein Proxy davor, ist das richtig; sonst starten Sie den Server neu und drucken Sie die QR-Codes noch einmal.
preflight-address-nowhere = Adresse: Unter { $address } ist nichts zu finden. Geben Sie mit --public-url eine Adresse an, die Handys erreichen.
preflight-power-ok = Strom: angeschlossen.
preflight-power-look = Strom: Akkubetrieb ({ $percent } %). Schließen Sie das Netzteil an.
preflight-power-unknown = Strom: hier nicht bekannt. Sorgen Sie dafür, dass das Netzteil angeschlossen ist.
preflight-sleep-unknown = Ruhezustand: hier nicht bekannt. Sorgen Sie dafür, dass der Rechner nicht einschläft, auch nicht mit geschlossenem Deckel.
preflight-copies-ok = Zweitkopie: in { $folder } angelegt, zurückgelesen und vollständig, in { $ms } ms.
preflight-copies-same = Zweitkopie: angelegt und vollständig, aber { $folder } liegt auf demselben Datenträger wie die Sitzungen. Wählen Sie einen USB-Stick oder einen anderen Datenträger.
preflight-copies-none = Zweitkopie: Es wird keine angelegt. Starten Sie den Server mit --copies und einem Ordner auf einem USB-Stick oder einem anderen Datenträger.
preflight-copies-failed = Zweitkopie: In { $folder } ließ sich keine anlegen ({ $why }). Ist der Datenträger da, und hat er Platz?
preflight-phones-ok = Handys: Alle { $people } sind beigetreten, 99 von 100 binnen { $s } s.
preflight-phones-slow = Handys: Alle { $people } sind beigetreten, aber es dauerte bis zu { $s } s. Ist das WLAN überlastet oder der Rechner beschäftigt?
preflight-phones-look = Handys: nur { $joined } von { $people } beigetreten ({ $why }). Ist das WLAN für so viele ausgelegt?
preflight-phones-none = Handys: Von { $people } kam keines durch ({ $why }). Kann ein anderes Gerät die Adresse im QR-Code öffnen? Meist liegt es an einer Firewall oder an einem WLAN, das seine Gäste voneinander trennt.
preflight-answers-ok = Antwortzeit: Was sie schrieben, war in 99 von 100 Fällen binnen { $ms } ms gespeichert.
preflight-answers-slow = Antwortzeit: Es dauerte bis zu { $ms } ms, bis gespeichert war, was sie schrieben. Ist das WLAN überlastet oder der Rechner beschäftigt?
preflight-answers-look = Antwortzeit: Nicht alles, was sie schrieben, kam an ({ $why }); { $late ->
    [one] 1 Handy war
   *[other] { $late } Handys waren
} nicht rechtzeitig durch.

preflight-measured-ok = Gemessen am { $day }: { $people } Personen geschafft, 99 von 100 Antworten binnen { $s } s. Schwachpunkt: { $weakest }.
preflight-measured-here = Gemessen am { $day } von diesem Rechner selbst, nicht über das WLAN: { $people } Personen geschafft, 99 von 100 Antworten binnen { $s } s. Schwachpunkt: { $weakest }.
preflight-measured-fewer = Gemessen am { $day }: { $people } Personen geschafft, 99 von 100 Antworten binnen { $s } s. Es können { $expected } kommen: Machen Sie einen Probelauf mit ebenso vielen.
preflight-measured-broke = Gemessen am { $day }: { $people } Personen nicht geschafft. Schwachpunkt: { $weakest }.
preflight-measured-unknown = Noch nicht gemessen: wie viele Personen dieser Rechner und dieses Netz schaffen. Ein Probelauf auf einem anderen Laptop im WLAN des Raums zeigt es.
preflight-no-console-link = { $link } ist kein Link einer Konsole: Er endet auf /console#key=...
preflight-no-host-key = In { $folder } gibt es keinen Schlüssel des Servers: Ist das der Ordner des laufenden Servers? Nennen Sie ihn mit --sessions.
preflight-not-possible = Der Raum ließ sich über { $base } nicht testen: { $why }
preflight-unreached = dort antwortet nichts ({ $why }). Ist das die Adresse, die Handys benutzen sollen, und kann ein anderes Gerät sie öffnen?
refusal-preflight-runs = Der Raum wird schon getestet, oder ein Probelauf ist im Gang. Versuchen Sie es danach noch einmal.
refusal-preflight = { $why ->
    [none] Der Test kam zu keinem Ende. Versuchen Sie es in zwei Minuten noch einmal.
   *[other] { $why }
}
