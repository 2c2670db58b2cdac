# The report's pictures and workbooks.

picture-tables = What each table wrote
picture-tables-alt = { $tables } tables wrote lines and signed notes. Most came from { $most } ({ $many }), fewest from { $least } ({ $few }). The numbers stand in the table “By table”.
picture-few = { $name } (notes not told)
picture-affiliations = Where people came from
picture-affiliations-alt = { $count } people by affiliation. Most came from { $most } ({ $many }). The numbers stand in the table “By affiliation”.
picture-notes = Notes left on the charts, by kind
picture-notes-alt = { $count } notes: { $kinds }. Most were left on the chart of { $most } ({ $many }).
picture-time = Time planned and used
picture-time-alt = { $planned } minutes were planned for the stages that ran, { $used } were used. “{ $stage }” went longest over its time, by { $over } minutes. The numbers stand in the table of the agenda.
picture-items = Lines and signed notes
picture-notes-count = Notes
xlsx-front = About
xlsx-session = Session
xlsx-edition = Edition
xlsx-day = Day
xlsx-made = As of
xlsx-limits = Mind
xlsx-rows = { $count ->
    [one] 1 row
   *[other] { $count } rows
}
