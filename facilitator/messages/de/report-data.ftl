# The report's pictures and workbooks.

picture-tables = Was jeder Tisch geschrieben hat
picture-tables-alt = { $tables ->
    [one] 1 Tisch hat Zeilen und Notizen mit Absender geschrieben.
   *[other] { $tables } Tische haben Zeilen und Notizen mit Absender geschrieben.
} Die meisten: { $most } ({ $many }), die wenigsten: { $least } ({ $few }). Die Zahlen stehen in der Tabelle „Nach Tischen“.
picture-few = { $name } (Notizen nicht genannt)
picture-affiliations = Woher alle kamen
picture-affiliations-alt = { $count ->
    [one] 1 Person
   *[other] { $count } Personen
} nach Zugehörigkeit. Die meisten: { $most } ({ $many }). Die Zahlen stehen in der Tabelle „Nach Zugehörigkeit“.
picture-notes = Notizen auf den Plakaten, nach Art
picture-notes-alt = { $count ->
    [one] 1 Notiz
   *[other] { $count } Notizen
}: { $kinds }. Die meisten auf dem Plakat: { $most } ({ $many }).
picture-time = Geplante und genutzte Zeit
picture-time-alt = Für die durchgeführten Phasen waren { $planned } Minuten geplant, genutzt wurden { $used }. Am längsten über der Zeit war „{ $stage }“, um { $over ->
    [one] eine Minute
   *[other] { $over } Minuten
}. Die Zahlen stehen in der Tabelle der Agenda.
picture-items = Zeilen und Notizen mit Absender
picture-notes-count = Notizen
xlsx-front = Überblick
xlsx-session = Sitzung
xlsx-edition = Ausgabe
xlsx-day = Tag
xlsx-made = Stand
xlsx-limits = Zu beachten
xlsx-rows = { $count ->
    [one] 1 Zeile
   *[other] { $count } Zeilen
}
