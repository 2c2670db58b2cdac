# The report's pictures and workbooks.

picture-tables = ما كتبته كل طاولة
picture-tables-alt = عدد الطاولات التي كتبت أسطرًا وملاحظات موقّعة: { $tables }. الأكثر من { $most } ({ $many })، والأقل من { $least } ({ $few }). الأرقام في جدول «بحسب الطاولة».
picture-few = { $name } (الملاحظات غير معلنة)
picture-affiliations = من أين جاء المشاركون
picture-affiliations-alt = عدد الأشخاص بحسب الجهة: { $count }. أكثرهم من { $most } ({ $many }). الأرقام في جدول «بحسب الجهة».
picture-notes = الملاحظات على اللوحات، بحسب النوع
picture-notes-alt = عدد الملاحظات { $count }: { $kinds }. أكثرها على لوحة { $most } ({ $many }).
picture-time = الوقت المخطط والمستخدم
picture-time-alt = خُطط للمراحل التي جرت { $planned } من الدقائق، واستُخدم { $used }. أكثر المراحل تجاوزًا لوقتها «{ $stage }»، بمقدار { $over } من الدقائق. الأرقام في جدول المراحل.
picture-items = الأسطر والملاحظات الموقّعة
picture-notes-count = الملاحظات
xlsx-front = حول
xlsx-session = الجلسة
xlsx-edition = النسخة
xlsx-day = اليوم
xlsx-made = حتى تاريخ
xlsx-limits = للانتباه
xlsx-rows = { $count ->
    [zero] { $count } صف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًا
   *[other] { $count } صف
}
