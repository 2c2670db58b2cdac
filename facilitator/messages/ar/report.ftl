# The report: words that all its formats share, then those of its pages.

report-room = القاعة كلها
report-table = الطاولة { $number }
report-tables = الطاولات { $numbers }
report-facilitator = فريق التيسير
report-comma = ،
report-of = { $n } من { $of }
report-other-affiliations = { $count ->
    [zero] لا جهات أخرى
    [one] جهة أخرى
    [two] جهتان أخريان معًا
    [few] { $count } جهات أخرى معًا
    [many] { $count } جهة أخرى معًا
   *[other] { $count } جهة أخرى معًا
}
report-whole-chart = اللوحة كلها: { $activity }
report-others = جهات أخرى
report-no-affiliation = لم تُذكر جهة
report-themed-table = الطاولة { $number }
report-themed-facilitators = فريق التيسير

response-used = نأخذ به
response-partly = نأخذ به جزئيًا
response-later = لاحقًا
response-not-used = لا نأخذ به
response-none = لا رد بعد

report-page-title = التقرير: { $title }
report-edition-organisers = التقرير · نسخة فريق التنظيم
report-edition-participants = التقرير
report-state-draft = مسودة: لا يقرأ هذا إلا فريق التنظيم.
report-state-preview = معاينة للقيادة: لم يُنشر بعد. وقد تتغير الردود.
report-made = الجلسة { $code } · حتى { $day }، { $time }
report-people = { $count ->
    [zero] { $count } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
report-tables-count = { $count ->
    [zero] { $count } طاولة
    [one] طاولة واحدة
    [two] طاولتان
    [few] { $count } طاولات
    [many] { $count } طاولة
   *[other] { $count } طاولة
}
report-affiliations-count = { $count ->
    [0] بلا جهات
    [one] جهة واحدة
    [two] جهتان
    [few] { $count } جهات
    [many] { $count } جهة
   *[other] { $count } جهة
}
report-formats = صيغ أخرى
report-format-html = ملف واحد (HTML)
report-format-pdf = PDF
report-format-docx = Word
report-format-xlsx = Excel
report-format-csv = CSV
report-format-md = Markdown
report-format-json = JSON
report-format-png = صورة الجدار
report-format-pptx = شرائح
report-other-participants = نسخة المشاركين
report-other-organisers = نسخة فريق التنظيم
report-to-replay = إعادة عرض اليوم
report-to-follow = صفحة المتابعة
report-contents = المحتويات
report-limits = ما هو مكتوب هنا كتبه الحاضرون في القاعة. وهو لا يتحدث باسم كل من يعنيه الأمر.

report-part-page = في صفحة واحدة
report-part-owed = أسئلة ندين بجوابها
report-part-themes = المحاور
report-part-topics = ما قالته الطاولات، بحسب السؤال
report-part-charts = اللوحات كما ثُبّتت
report-part-strategies = التحديات والاستراتيجيات
report-part-experience = من لديه تجربة وفيمَ
report-part-votes = التصويتات
report-part-share = عرض الحصيلة
report-part-answers = ما أجاب به كل شخص بمفرده
report-part-goals = الأهداف والنتائج
report-part-balance = من شارك
report-part-log = ما سيحل به: سجل الردود
report-part-parking = ساحة الانتظار
report-part-removed = ما أُبعد عن الأنظار
report-part-agenda = جدول الأعمال، كما خُطط وكما جرى
report-part-method = كيف نشأ هذا التقرير، وحدوده
report-part-contacts = الموارد وجهات التواصل

report-late = وصل متأخرًا
report-marks-say = الرموز مثل ⁦3f2c9a1b⁩ بعد البند تدل عليه: تُضاف إلى نهاية ⁦{ $address }⁩ لقراءته حيث قيل، مع تاريخه.
report-not-released = لم يُتح بعد
report-owner = يتولاه { $name }
report-due = حتى { $date }
report-done = أُنجز
report-kind-comment = تعليق
report-kind-question = سؤال
report-kind-clarification = استيضاح
report-kind-experience = تجربة
report-on = على لوحة { $table }
report-on-paper = على الورق
report-too = { $count ->
    [zero] ويسأل مثله: { $count } شخص
    [one] ويسأل مثله: شخص واحد
    [two] ويسأل مثله: شخصان
    [few] ويسأل مثله: { $count } أشخاص
    [many] ويسأل مثله: { $count } شخصًا
   *[other] ويسأل مثله: { $count } شخص
}
report-answer-answered = { $table } أجابت:
report-answer-deferred = { $table }، لوقت لاحق:
report-answer-declined = { $table } تركته مفتوحًا:

report-themes-top = محاور ذُكرت في طاولتين أو أكثر
report-named = ما ذُكر، بحسب المحور:
report-heard-at = الطاولات: { $n } من { $of }
report-minority = رأي جدير بالحفظ وإن قلّ أصحابه
report-minority-mark = محفوظ بوصفه رأي أقلية
report-one-table = طاولة واحدة فقط: فكرة لا محور
report-still-open = ما لا يزال مفتوحًا
report-open-owed = أسئلة واستيضاحات بانتظار جواب: { $n } من { $of }
report-open-strategies = تحديات بلا استراتيجية: { $n } من { $of }
report-open-parking = بنود في ساحة الانتظار لم تُحسم: { $n } من { $of }
report-open-log = بنود بلا رد بعد: { $n } من { $of }
report-against = في مواجهة: { $challenge }
report-taps = نحن أيضًا: { $us_too }، قد يفيدنا: { $could_use }
report-taps-of = «نحن أيضًا» و«قد يفيدنا» هما عدد من نقروا أثناء حديث الطاولة، من { $count ->
    [zero] { $count } شخص
    [one] شخص واحد
    [two] شخصين
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
} في الجلسة.
report-strategies-top = الاستراتيجيات التي لفتت القاعة أكثر من غيرها
report-next = ما يأتي بعد ذلك
report-no-steps = لم يُعلن شيء بعد.
report-next-date = { $title }: { $moment }
report-moment = { $day }، { $time } (بتوقيت { $zone })
report-owed-count = أسئلة واستيضاحات لا تزال بانتظار جواب: { $n } من { $of }. يأتي أولًا ما يسأله أكبر عدد، ثم ما أُجيب عنه.
report-owed-open = لا تزال مفتوحة ({ $count })
report-owed-answered = أُجيب عنها ({ $count })
report-forwarded = أُحيلت إلى فريق التنظيم
report-tables-of = طاولات كتبت شيئًا: { $n } من { $of }
report-posted = ثُبّتت { $time }
report-not-posted = لم تُثبّت
report-readers = القرّاء: { $n } من { $of }
report-photo-alt = صورة اللوحة الورقية: { $name }
report-photo = صورة، { $time }؛ لم يُفرَّغ نصها
report-photo-typed = صورة، { $time }؛ فُرّغ نصها أدناه
report-notes-chart = على اللوحة كلها
report-challenges-count = { $count ->
    [zero] لم تذكر أي طاولة تحديًا.
    [one] ذكرت طاولة واحدة تحديًا.
    [two] تحديان في { $rows ->
        [zero] { $rows } صف
        [one] صف واحد
        [two] صفين
        [few] { $rows } صفوف
        [many] { $rows } صفًا
       *[other] { $rows } صف
    }: ما يكاد يتطابق يجتمع في صف واحد؛ وما هو بلا استراتيجية يأتي أولًا.
    [few] { $count } تحديات في { $rows ->
        [zero] { $rows } صف
        [one] صف واحد
        [two] صفين
        [few] { $rows } صفوف
        [many] { $rows } صفًا
       *[other] { $rows } صف
    }: ما يكاد يتطابق يجتمع في صف واحد؛ وما هو بلا استراتيجية يأتي أولًا.
    [many] { $count } تحديًا في { $rows ->
        [zero] { $rows } صف
        [one] صف واحد
        [two] صفين
        [few] { $rows } صفوف
        [many] { $rows } صفًا
       *[other] { $rows } صف
    }: ما يكاد يتطابق يجتمع في صف واحد؛ وما هو بلا استراتيجية يأتي أولًا.
   *[other] { $count } تحدٍّ في { $rows ->
        [zero] { $rows } صف
        [one] صف واحد
        [two] صفين
        [few] { $rows } صفوف
        [many] { $rows } صفًا
       *[other] { $rows } صف
    }: ما يكاد يتطابق يجتمع في صف واحد؛ وما هو بلا استراتيجية يأتي أولًا.
}
report-challenge = التحدي
report-strategy-untyped = بلا نوع بعد
report-strategy-why = الاستراتيجية وسبب نجاحها
report-us-too = نحن أيضًا
report-could-use = قد يفيدنا
report-asked = الأسئلة
report-why = السبب:
report-no-strategy = لم تُذكر استراتيجية.
report-experience-consent = ما قاله شخص من كل جهة: إنه جرّب شيئًا (ملاحظة من نوع «تجربة»)، أو إن لديه التحدي نفسه، أو إن ما قيل قد يفيده. يقرأ فريق التنظيم أسماء من وافقوا حينها، ليعرّف بعضهم ببعض.
report-experience-with = تجربة في
report-table-head = الطاولة
report-introduce = يمكن التعريف بهم
report-experience-elsewhere = تجارب رُويت على أسطر ولوحات أخرى
report-introductions = من يمكن تعريفه بمن
report-introduce-to = يمكن تعريفهم بـ
report-introduce-nobody = لم يوافق أحد على التعريف به.
report-tried = جرّبته
report-us-too-cell = نحن أيضًا
report-could-use-cell = قد يفيدنا
report-voters = المصوّتون: { $n } من { $of }
report-vote-open = لا يزال التصويت مفتوحًا: لا يُحسب شيء قبل إغلاقه.
report-place = المرتبة
report-option = الخيار
report-votes = الأصوات
report-count = الأجوبة
report-stage = المرحلة
report-activity = النشاط
report-order = الترتيب
report-planned = المخطط
report-used = المستخدم
report-from = من
report-to = إلى
report-not-heard = لم تتحدث
report-skipped = متخطّاة
report-not-run = لم تُجرَ
report-still-running = { $time }، لا تزال جارية
report-answered-by = المجيبون: { $n } من { $of }؛ والكلمات تظهر هنا حيث شاركها أصحابها
report-outcomes = النتائج المرجوة
report-reached = تحققت
report-not-reached = لم يُذكر أنها تحققت
report-renewed = الجديد عند الاختتام: { $what }
report-renewed-focus = التركيز
report-renewed-purpose = الغرض
report-renewed-outcome = النتيجة
report-goals-rated = مدى تحقق كل هدف، بحسب المشاركين
report-goal = الهدف
report-goal-0 = إطلاقًا
report-goal-1 = قليلًا
report-goal-2 = إلى حد كبير
report-goal-3 = بالكامل
report-rated = عدد المقيّمين
report-noted = من تركوا ملاحظة موقّعة: { $n } من { $of }.
report-people-head = الأشخاص
report-lines = أسطر مكتوبة
report-notes-left = ملاحظات متروكة موقّعة
report-notes-got = ملاحظات متلقاة
report-writers = من وقّعوا ملاحظة
report-picture-numbers = هذه الأرقام في جدول
report-group-head = المجموعة
report-affiliation-head = الجهة
report-balance-tables = بحسب الطاولة
report-balance-groups = بحسب المجموعة
report-balance-affiliations = بحسب الجهة
report-small-cells = الجهات التي يقل عدد أشخاصها عن خمسة تُجمع معًا، ومعها الجهة الأكبر التالية إن بقي العدد قليلًا. ولا يُذكر أحد بالاسم.
report-few-tables = «–»: غير معلن، لأن من جلسوا هناك أقل من خمسة، أو لأنه يُستنتج مما هو معلن.
report-log-count = بنود لها رد: { $n } من { $of }.
report-heard = ما سمعناه
report-evidence = المصدر
report-response = الرد
report-reason = السبب
report-owner-due = من يتولاه، وحتى متى
report-item-theme = محور
report-item-challenge = تحدٍّ
report-item-strategy = استراتيجية
report-item-question = سؤال
report-item-clarification = استيضاح
report-item-comment = تعليق
report-item-experience = تجربة
report-item-parked = من ساحة الانتظار
report-item-line = سطر
report-parked-answered = أُجيب:
report-parked-follow_up = للمتابعة:
report-parked-dropped = صُرف النظر:
report-parked-open = لم يُتخذ قرار بشأنه.
report-removed-why = لفريق التنظيم وحده: ما أُخفي أو حُجز أو نُقل إلى ساحة الانتظار. لم يُحذف شيء.
report-removed-hidden = مخفي
report-removed-held = محجوز
report-removed-parked = نُقل إلى ساحة الانتظار
report-method-people = { $count ->
    [zero] عدد المنضمين: { $count } شخص.
    [one] عدد المنضمين: شخص واحد.
    [two] عدد المنضمين: شخصان.
    [few] عدد المنضمين: { $count } أشخاص.
    [many] عدد المنضمين: { $count } شخصًا.
   *[other] عدد المنضمين: { $count } شخص.
}
report-method-tables = طاولات ثبّتت لوحة: { $n } من { $of }.
report-method-anonymous = ملاحظات غير موقّعة: { $n } من { $of }؛ وهي لا تُحسب لأي شخص أو طاولة أو جهة.
report-method-paper = لوحات ورقية فُرّغ نصها: { $n } من { $of }؛ والباقية معروضة صورًا.
report-method-late = { $count ->
    [zero] بعد انتهاء المرحلة وصل { $count } بند؛ والمتأخر مميّز بعلامة.
    [one] بعد انتهاء المرحلة وصل بند واحد؛ والمتأخر مميّز بعلامة.
    [two] بعد انتهاء المرحلة وصل بندان؛ والمتأخر مميّز بعلامة.
    [few] بعد انتهاء المرحلة وصل { $count } بنود؛ والمتأخر مميّز بعلامة.
    [many] بعد انتهاء المرحلة وصل { $count } بندًا؛ والمتأخر مميّز بعلامة.
   *[other] بعد انتهاء المرحلة وصل { $count } بند؛ والمتأخر مميّز بعلامة.
}
report-method-removed = بنود أُبعدت عن الأنظار: { $n } من { $of }.
report-method-themed = تولى الجمع في محاور: { $who }.
report-method-skipped = ما تُخطّي في ذلك اليوم: { $stages }.
report-method-verbatim = كل اقتباس حرفي، بأخطائه الطباعية أيضًا، ويقود إلى الطاولة والدقيقة.
report-resources = الموارد
report-contacts = جهات التواصل

report-not-yet = لم يُنشر التقرير بعد. سيظهر هنا عند نشره، وتقول صفحة المتابعة ما يأتي بعد ذلك.
report-opening = جارٍ فتح التقرير …
report-leaders-not-yet = رابطك صحيح. لم يُتح فريق التنظيم قراءة التقرير لأحد بعد: يُرجى سؤاله أو العودة لاحقًا.
report-no-network = لا تستطيع هذه الصفحة الوصول إلى الخادم. لم يضع شيء: يُرجى المحاولة مرة أخرى.
refusal-report-not-yet = لم يُنشر التقرير بعد. ولا يفتحه قبل ذلك إلا روابط فريق التنظيم والقيادة.
refusal-report-edition = لا توجد نسخة كهذه من التقرير: المتاح ⁦organisers⁩ أو ⁦participants⁩.
refusal-report-organisers = هذه النسخة لفريق التنظيم: تُفتح برابط وحدة التحكم.
refusal-report-failed = تعذر إعداد التقرير الآن. لم يضع شيء: يُرجى المحاولة مرة أخرى أو طلب صيغة أخرى.
done-report-state = تغيير من يقرأ التقرير
