# When the server's disk or a session's file is in trouble: what the console shows, what pages say, what commands print.

refusal-session-full = Der Datenträger des Servers ist voll: Diese Sitzung lässt sich nicht öffnen; ihre Datei blieb, wie sie war. Machen Sie dort 200 MB frei und laden Sie diese Seite neu.
refusal-session-readonly = Der Server darf nicht in die Datei dieser Sitzung schreiben. Erlauben Sie ihm das Schreiben im Ordner der Sitzungen und laden Sie diese Seite neu.
refusal-session-broken = Der Datenträger des Servers versagt: { $why }. Kopieren Sie den Ordner der Sitzungen auf einen anderen Datenträger und starten Sie den Server dort.
refusal-session-busy = Ein anderes Programm benutzt die Datei dieser Sitzung; sie blieb, wie sie war. Schließen Sie es und laden Sie diese Seite neu.
refusal-session-newer = Diese Sitzung wurde mit einer neueren Version geschrieben. Ihre Datei blieb, wie sie ist; starten Sie jene Version.
refusal-session-damaged = Die Datei dieser Sitzung ist beschädigt und blieb, wie sie ist. Wer den Server betreibt, stoppt ihn und führt aus: facilitator sessions salvage { $session }
refusal-not-made = Der Server kann nicht auf seinen Datenträger schreiben: Es wurde keine Sitzung angelegt. Machen Sie dort 200 MB frei und versuchen Sie es noch einmal.
refusal-disk = Der Datenträger des Servers ist voll oder versagt. Das wurde nicht ausgeführt; was Sie getippt haben, bleibt hier. Machen Sie dort 200 MB frei und versuchen Sie es noch einmal.
refusal-join-storage = Der Server kann gerade nicht auf seinen Datenträger schreiben: Sie sind noch nicht dabei. Es geht nichts verloren. Sagen Sie es der Moderation und treten Sie in einer Minute noch einmal bei.

bar-unstored = Hier aufbewahrt, auf dem Server noch nicht gespeichert: Er kann nicht auf seinen Datenträger schreiben. { $count ->
    [one] 1 Eintrag bleibt auf diesem Gerät und wird von selbst gesendet
   *[other] { $count } Einträge bleiben auf diesem Gerät und werden von selbst gesendet
}

# The console's banner. Each says what is so, and what to do.
storage-full = Datenträger voll. Seit { $time } lässt sich nichts speichern: Alle können weiterschreiben, und alles bleibt auf ihren Geräten. Machen Sie auf dem Datenträger des Servers 200 MB frei ({ $free } MB sind frei); der Rest geht von selbst.
storage-readonly = Der Server darf nicht in seinen Ordner schreiben. Seit { $time } lässt sich nichts speichern; alles Geschriebene bleibt auf den Geräten. Erlauben Sie dem Server das Schreiben im Ordner der Sitzungen; der Rest geht von selbst.
storage-broken = Der Datenträger des Servers versagt. Seit { $time } lässt sich nichts speichern; alles Geschriebene bleibt auf den Geräten. Kopieren Sie die Sitzung jetzt auf einen anderen Datenträger: facilitator sessions backup { $code } FILE
storage-busy = Ein anderes Programm hält die Datei der Sitzung. Seit { $time } lässt sich nichts speichern; alles Geschriebene bleibt auf den Geräten. Schließen Sie jenes Programm.
storage-damaged = Die Datei der Sitzung ist beschädigt. Seit { $time } lässt sich nichts speichern; alles Geschriebene bleibt auf den Geräten. Stoppen Sie den Server und führen Sie aus: facilitator sessions salvage { $code }
storage-newer = Die Datei der Sitzung wurde von einer neueren Version geändert. Seit { $time } lässt sich nichts speichern; alles Geschriebene bleibt auf den Geräten. Stoppen Sie den Server und starten Sie jene Version.
storage-low = Der Datenträger war voll, die Reserve ist in Gebrauch. Machen Sie auf dem Datenträger des Servers jetzt 200 MB frei ({ $free } MB sind frei).
storage-lost = { $count ->
    [one] 1 schon gespeicherte Änderung ist
   *[other] { $count } schon gespeicherte Änderungen sind
} aus der Datei der Sitzung verschwunden. Was Geräte noch haben, kommt von selbst zurück; sehen Sie durch, was zuletzt geschrieben wurde.
storage-doubts = { $count ->
    [one] 1 Eintrag in der Datei der Sitzung passt nicht zum Rest
   *[other] { $count } Einträge in der Datei der Sitzung passen nicht zum Rest
}. Machen Sie weiter und führen Sie danach aus: facilitator check { $code }

cli-copy-damaged = { $file } ist selbst beschädigt: { $problem }. Nehmen Sie eine andere Kopie oder das, was sich retten lässt: facilitator sessions salvage CODE --copy { $file }
cli-nothing-to-save = In der Datei der Sitzung { $code } ist nichts lesbar. Stellen Sie eine Sicherung wieder her: facilitator sessions restore FILE
cli-not-saved = Sitzung { $code } blieb, wie sie ist: { $why }
cli-salvaged = { $code }: { $rows ->
    [one] 1 Zeile ist
   *[other] { $rows } Zeilen sind
} jetzt in einer sauberen Datei, und die Sitzung läuft damit weiter. Die beschädigte Datei bleibt: { $kept }
cli-salvaged-from-journal = { $count } davon aus dem Journal
cli-salvaged-from-rows = { $count ->
    [one] 1 Änderung, die das Journal verloren hatte, aus den Zeilen
   *[other] { $count } Änderungen, die das Journal verloren hatte, aus den Zeilen
}
cli-salvaged-from-copy = { $count ->
    [one] 1 Änderung aus der früheren Kopie
   *[other] { $count } Änderungen aus der früheren Kopie
}
cli-salvaged-doubtful = { $count ->
    [one] 1 Zeile weicht
   *[other] { $count } Zeilen weichen
} vom Journal ab, und nichts sagt, was stimmt: Es gilt das Journal
cli-salvaged-changes-lost = { $count ->
    [one] 1 Änderung ist verloren
   *[other] { $count } Änderungen sind verloren
}
cli-salvaged-files-lost = { $count ->
    [one] 1 Folie, Foto oder andere Datei ist verloren
   *[other] { $count } Folien, Fotos oder andere Dateien sind verloren
}
storage-aside = Eine frühere Zweitkopie enthält mehr als diese Sitzung: { $name }. Sie bleibt im Ordner der Kopien, damit sich darin nachsehen lässt, was hier fehlt.
storage-uncopied = Es wird keine Zweitkopie angelegt ({ $why }). Steckt der USB-Stick, und hat er Platz? Die Sitzung selbst läuft weiter.
