# The card a table fills: challenge, strategies, why; who will report.
card-title = بطاقة طاولتكم
card-of-table = بطاقة طاولتكم
card-challenge = التحدي
card-strategy = الاستراتيجية
card-why = سبب نجاحها
card-empty = لا شيء على البطاقة بعد.
card-no-challenge = لم يُذكر تحدٍّ.
card-too-long = { $over ->
    [zero] أطول من المسموح بـ: { $over } حرف. يُحفظ بعد اختصاره
    [one] أطول من المسموح بـ: حرف واحد. يُحفظ بعد اختصاره
    [two] أطول من المسموح بـ: حرفان. يُحفظ بعد اختصاره
    [few] أطول من المسموح بـ: { $over } أحرف. يُحفظ بعد اختصاره
    [many] أطول من المسموح بـ: { $over } حرفًا. يُحفظ بعد اختصاره
   *[other] أطول من المسموح بـ: { $over } حرف. يُحفظ بعد اختصاره
}
card-say-why = اذكروا سبب نجاحها: هذا ما يفيد الآخرين
card-strategy-number = الاستراتيجية { $place }
card-take-off = إزالة الاستراتيجية { $place }
card-one-more = استراتيجية أخرى
card-from-chart = أخذ التحدي من هنا
card-ready = بطاقتنا جاهزة
card-not-ready = ليست جاهزة بعد
card-is-ready = البطاقة جاهزة.
card-shown-at-turn = تراها القاعة عندما تتحدث طاولتكم.
card-needs-challenge = اذكروا التحدي أولًا.
card-alike = { $tables } الشيء نفسه تقريبًا: عند دوركم أضيفوا الجديد فقط.
tables-listed = { $count ->
    [zero] الطاولات { $tables } تقول
    [one] الطاولة { $tables } تقول
    [two] الطاولتان { $tables } تقولان
    [few] الطاولات { $tables } تقول
    [many] الطاولات { $tables } تقول
   *[other] الطاولات { $tables } تقول
}
card-count = بطاقات جاهزة: { $count } من { $total }
card-state-empty = فارغة
card-state-begun = قيد الكتابة
card-state-ready = جاهزة
card-missing = ينقص: { $what }
card-missing-challenge = التحدي
card-missing-strategy = الاستراتيجية
card-missing-why = سبب النجاح
card-missing-reporter = من يتحدث
reporter-who = من سيتحدث باسم الطاولة؟
reporter-hint = اختاروا اسمًا من طاولتكم أو اكتبوه.
reporter-nameless = أعلن شخص من هاتفه أنه سيتحدث باسم الطاولة. اكتبوا اسمه ليظهر على الشاشة.
reporter-you = الحديث باسم طاولتكم عليك.
reporter-not-me = ليتحدث شخص آخر
reporter-me = سأتحدث باسم الطاولة
reporter-is = يتحدث باسم الطاولة: { $name }.
reporter-none = طاولتكم بحاجة إلى من يتحدث باسمها.
reporter-take = المقرر أن يتحدث { $name }. هل تم الاتفاق على انتقال الدور إليك؟
