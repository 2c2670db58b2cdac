# The report's pictures and workbooks.

picture-tables = Lo que escribió cada mesa
picture-tables-alt = { $tables ->
    [one] 1 mesa escribió
   *[other] { $tables } mesas escribieron
} líneas y notas firmadas. Quien más aportó: { $most } ({ $many }); quien menos: { $least } ({ $few }). Los números están en la tabla «Por mesa».
picture-few = { $name } (no se indican las notas)
picture-affiliations = De dónde venía la gente
picture-affiliations-alt = { $count ->
    [one] 1 persona
   *[other] { $count } personas
} por procedencia. La más numerosa: { $most } ({ $many }). Los números están en la tabla «Por procedencia».
picture-notes = Notas dejadas en los carteles, por tipo
picture-notes-alt = { $count ->
    [one] 1 nota
   *[other] { $count } notas
}: { $kinds }. El cartel con más notas: { $most } ({ $many }).
picture-time = Tiempo previsto y usado
picture-time-alt = Para las etapas realizadas se previeron { $planned } minutos y se usaron { $used }. «{ $stage }» fue la que más se pasó de su tiempo, por { $over } minutos. Los números están en la tabla de la agenda.
picture-items = Líneas y notas firmadas
picture-notes-count = Notas
xlsx-front = Acerca de
xlsx-session = Sesión
xlsx-edition = Edición
xlsx-day = Día
xlsx-made = Actualizado al
xlsx-limits = Tenga en cuenta
xlsx-rows = { $count ->
    [one] 1 fila
   *[other] { $count } filas
}
