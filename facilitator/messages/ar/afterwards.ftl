# Afterwards: the report's way out, the response log, what the follow-up page says.

afterwards-page-title = ما بعد الجلسة: { $title }
after-kicker = ما بعد الجلسة
after-parts = أقسام هذه الصفحة
after-report = التقرير
after-log = سجل الردود
after-followup = صفحة المتابعة
after-feedback = التغذية الراجعة
after-console = العودة إلى وحدة التحكم
after-open = التقرير

after-report-is-draft = التقرير مسودة: لا يفتحه إلا رابط وحدة التحكم.
after-report-is-preview = تقرأ القيادة التقرير برابطها. ولا يراه المشاركون بعد.
after-report-is-published = التقرير منشور: كل من لديه الرمز يقرأ نسخة المشاركين.
after-report-to-draft = إعادته إلى مسودة
after-report-to-preview = إتاحته لقراءة القيادة
after-report-to-published = نشره
after-copy-leaders = نسخ رابط القيادة
after-read-organisers = قراءة نسخة فريق التنظيم
after-read-participants = قراءة نسخة المشاركين
after-read-follow = الاطلاع على صفحة المتابعة

after-without = { $of ->
    [0] لا شيء ينتظر ردًا: لم يُكتب محور ولا سؤال ولا تحدٍّ ولا استراتيجية.
   *[other] بلا رد بعد: { $n } من { $of }.
}
after-ready = { $count ->
    [0] لا شيء بانتظار الإتاحة.
    [one] بانتظار الإتاحة: رد واحد.
    [two] بانتظار الإتاحة: ردان.
    [few] بانتظار الإتاحة: { $count } ردود.
    [many] بانتظار الإتاحة: { $count } ردًا.
   *[other] بانتظار الإتاحة: { $count } رد.
}
after-release-all = { $count ->
    [zero] لا شيء للإتاحة
    [one] إتاحته
    [two] إتاحة الاثنين
    [few] إتاحة الكل ({ $count })
    [many] إتاحة الكل ({ $count })
   *[other] إتاحة الكل ({ $count })
}
after-filter = تصفية القائمة
after-kind = عرض
after-kind-expected = ما ينتظر المشاركون خبره
after-kind-all = كل شيء
after-kind-theme = المحاور
after-kind-question = الأسئلة والاستيضاحات
after-kind-challenge = التحديات
after-kind-strategy = الاستراتيجيات
after-kind-parked = ساحة الانتظار
after-kind-note = ملاحظات أخرى
after-kind-line = أسطر اللوحات
after-one-theme = محور
after-one-question = سؤال
after-one-challenge = تحدٍّ
after-type = نوع الاستراتيجية
after-type-why = بكلمة أو كلمتين. الأنواع هي أعمدة جدول التحديات في التقرير.
after-type-save = { $count ->
    [zero] تصنيف { $count } استراتيجية
    [one] تصنيف استراتيجية واحدة
    [two] تصنيف استراتيجيتين
    [few] تصنيف { $count } استراتيجيات
    [many] تصنيف { $count } استراتيجية
   *[other] تصنيف { $count } استراتيجية
}
after-one-strategy = استراتيجية
after-one-parked = من ساحة الانتظار
after-one-note = ملاحظة
after-one-line = سطر
after-state = الرد
after-state-all = برد وبلا رد
after-state-none = لا رد بعد
after-state-draft = لم يُتح بعد
after-state-changed = تغيّر منذ إتاحته
after-state-released = متاح
after-table = الطاولة
after-table-all = كل الطاولات
after-words = كلمات
after-nothing-yet = هنا يظهر ما تكتبه الطاولات والهواتف في الجلسة، لبيان ما سيحل به.
after-none-found = لا شيء يطابق. يُرجى تغيير التصفية أعلاه.
after-more = { $count ->
    [zero] عرض المزيد: { $count } بند
    [one] عرض المزيد: بند واحد
    [two] عرض المزيد: بندان
    [few] عرض المزيد: { $count } بنود
    [many] عرض المزيد: { $count } بندًا
   *[other] عرض المزيد: { $count } بند
}
after-choose-all = { $count ->
    [zero] لا شيء في هذه القائمة
    [one] اختيار البند الوحيد في القائمة
    [two] اختيار البندين في القائمة
    [few] اختيار كل ما في القائمة ({ $count })
    [many] اختيار كل ما في القائمة ({ $count })
   *[other] اختيار كل ما في القائمة ({ $count })
}
after-from = { $count ->
    [zero] الطاولات { $tables }
    [one] الطاولة { $tables }
    [two] الطاولتان { $tables }
    [few] الطاولات { $tables }
    [many] الطاولات { $tables }
   *[other] الطاولات { $tables }
}
after-too = { $count ->
    [zero] ويسأل مثله: { $count } شخص
    [one] ويسأل مثله: شخص واحد
    [two] ويسأل مثله: شخصان
    [few] ويسأل مثله: { $count } أشخاص
    [many] ويسأل مثله: { $count } شخصًا
   *[other] ويسأل مثله: { $count } شخص
}
after-form = الرد
after-choose-first = لبيان ما سيحل ببند، يُرجى اختيار بند أو أكثر. ومفتاح Enter على بند مختار ينقلك إلى هنا.
after-jump = { $count ->
    [zero] بيان ما سيحل بالمختار
    [one] بيان ما سيحل به
    [two] بيان ما سيحل بالبندين المختارين
    [few] بيان ما سيحل بالبنود المختارة ({ $count })
    [many] بيان ما سيحل بالبنود المختارة ({ $count })
   *[other] بيان ما سيحل بالبنود المختارة ({ $count })
}
after-typed = ما كُتب باقٍ على هذا الجهاز إلى أن يُحفظ.
after-typed-clear = التخلص مما كُتب
after-chosen = { $count ->
    [zero] لم يُختر شيء
    [one] بند مختار واحد
    [two] بندان مختاران؛ وما يُترك فارغًا يبقى كما هو في كل منهما
    [few] { $count } بنود مختارة؛ وما يُترك فارغًا يبقى كما هو في كل منها
    [many] { $count } بندًا مختارًا؛ وما يُترك فارغًا يبقى كما هو في كل منها
   *[other] { $count } بند مختار؛ وما يُترك فارغًا يبقى كما هو في كل منها
}
after-outcome = ماذا سيحل به؟
after-reason = السبب
after-owner = من يتولاه
after-due = حتى
after-link = رابط ما نتج عنه
after-is-done = أُنجز ما وُعد به
after-spread = { $count ->
    [zero] لا بنود تحته بلا رد خاص
    [one] الرد نفسه للبند الذي تحته، ما لم يكن له رد خاص
    [two] الرد نفسه للبندين اللذين تحته وليس لهما رد خاص
    [few] الرد نفسه لكل ما تحته بلا رد خاص ({ $count } بنود)
    [many] الرد نفسه لكل ما تحته بلا رد خاص ({ $count } بندًا)
   *[other] الرد نفسه لكل ما تحته بلا رد خاص ({ $count } بند)
}
after-save = حفظ
after-save-release = حفظ وإتاحة
after-released = متاح: يقرؤه الجميع في صفحة المتابعة.
after-withdraw = سحبه من صفحة المتابعة

after-followup-not-yet = تقول صفحة المتابعة إنها قيد الإعداد. يُرجى كتابة محتواها ثم نشرها.
after-followup-told = تعرض صفحة المتابعة ما هو مكتوب هنا.
after-followup-changed = تغيّر شيء منذ النشر: يُرجى النشر من جديد ليُقرأ.
after-followup-withdraw = سحبها: القول إنها قيد الإعداد
after-followup-typed = ما كُتب باقٍ على هذا الجهاز إلى أن يُحفظ.
after-followup-elsewhere = غُيّر هذا في مكان آخر منذ بدأت. لا يستبدل الحفظ إلا الحقول التي غيّرتها.
after-zone = الأوقات بتوقيت هذا الجهاز ({ $zone })؛ وتُقرأ مع ذكر المنطقة الزمنية.
after-heard = ما سمعناه، جملة في كل سطر (خمس جمل على الأكثر)
after-steps = ما يحدث بعد ذلك
after-step = الخطوة { $n }
after-minority = رأي جدير بالحفظ وإن قلّ أصحابه
after-minority-none = لا شيء، أو أول محور مُيّز كذلك
after-next = متى نلتقي من جديد
after-next-title = اسم اللقاء
after-next-place = المكان
after-next-at = الموعد
after-next-minutes = الدقائق
after-thanks = الشكر وما يُقال غيره
after-open-until = استقبال التغذية الراجعة حتى (فارغ: دائمًا)
after-save-publish = حفظ ونشر
after-published = منشور: يقرؤه الجميع في صفحة المتابعة.
after-feedback-count = { $count ->
    [0] لا تغذية راجعة بعد.
    [one] جواب واحد في صفحة المتابعة.
    [two] جوابان في صفحة المتابعة.
    [few] { $count } أجوبة في صفحة المتابعة.
    [many] { $count } جوابًا في صفحة المتابعة.
   *[other] { $count } جواب في صفحة المتابعة.
}
after-feedback-mean = { $count ->
    [zero] متوسط الفائدة { $mean } من 5 في رأي { $count } شخص.
    [one] متوسط الفائدة { $mean } من 5 في رأي شخص واحد.
    [two] متوسط الفائدة { $mean } من 5 في رأي شخصين.
    [few] متوسط الفائدة { $mean } من 5 في رأي { $count } أشخاص.
    [many] متوسط الفائدة { $mean } من 5 في رأي { $count } شخصًا.
   *[other] متوسط الفائدة { $mean } من 5 في رأي { $count } شخص.
}
after-mail = نص لرسالة بريد
after-mail-says = لا يرسل الخادم بريدًا. يُرجى نسخ هذا إلى بريدك وتعديله حسب الحاجة.
after-mail-hello = شكرًا لمشاركتكم في «{ $title }».
after-mail-heard = ما سمعناه:
after-mail-steps = ما يحدث بعد ذلك:
after-mail-next = نلتقي من جديد: { $title }، { $when }
after-mail-link = ما سيحل بما قلتموه، وما لن نفعله ولماذا: { $link }
after-mail-code = بالرمز الخاص (في «المزيد» على الهاتف) يجد كل شخص هناك ما حل بملاحظاته.
after-mail-copy = نسخ النص
after-mail-copied = تم النسخ.
after-mail-by-hand = لا يسمح المتصفح لهذه الصفحة بالنسخ. يُرجى تحديد النص ونسخه يدويًا.
