# The report's pictures and workbooks.

picture-tables = Ce que chaque table a écrit
picture-tables-alt = { $tables } tables ont écrit des lignes et des notes signées. Le plus : { $most } ({ $many }) ; le moins : { $least } ({ $few }). Les chiffres sont dans le tableau « Par table ».
picture-few = { $name } (notes non indiquées)
picture-affiliations = D’où venaient les personnes
picture-affiliations-alt = { $count } personnes par provenance. La plus représentée : { $most } ({ $many }). Les chiffres sont dans le tableau « Par provenance ».
picture-notes = Notes laissées sur les affiches, par type
picture-notes-alt = { $count } notes : { $kinds }. L’affiche qui en a reçu le plus : { $most } ({ $many }).
picture-time = Temps prévu et utilisé
picture-time-alt = { $planned } minutes étaient prévues pour les étapes qui ont eu lieu, { $used } ont été utilisées. « { $stage } » a le plus dépassé son temps, de { $over } minutes. Les chiffres sont dans le tableau du déroulé.
picture-items = Lignes et notes signées
picture-notes-count = Notes
xlsx-front = À propos
xlsx-session = Session
xlsx-edition = Édition
xlsx-day = Jour
xlsx-made = État au
xlsx-limits = À savoir
xlsx-rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
