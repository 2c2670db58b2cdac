# What people get instead of an error: what happened, and what to do.

refusal-bad-command = هذه الصفحة والخادم غير متوافقين. لا يُفقد شيء مما كُتب. يُرجى إعادة تحميل الصفحة.
refusal-bad-args = في هذا شيء غير سليم: { $why }.
refusal-not-allowed = غير مسموح لك بهذا هنا. لم يتغير شيء. يُرجى طلبه من فريق التيسير.
refusal-not-found = لم يعد هذا موجودًا. ولم يتغير شيء آخر. يُرجى الاطلاع على الصفحة كما هي الآن.
refusal-wrong-stage = هذا غير مفتوح الآن. ما كُتب باقٍ على هذا الجهاز. ويُفتح من جديد عندما يعود فريق التيسير إلى تلك المرحلة.
refusal-conflict = غيّر شخص آخر هذا في اللحظة نفسها. لم يُفقد شيء. يُرجى الاطلاع على الاثنين والاختيار.
refusal-too-long = عدد الأحرف { $count }، والحد الأقصى { $limit }. يُرجى الاختصار.
refusal-too-many = كان ذلك سريعًا جدًا. يُعاد الإرسال بعد لحظة.
refusal-locked = هذا لدى شخص آخر حاليًا. لم يتغير شيء. يُرجى المحاولة مرة أخرى بعد لحظة.
refusal-ended = انتهت هذه الجلسة. كل ما فيها محفوظ؛ ولا تستقبل المزيد. وما بقي لقوله يُرجى إبلاغ فريق التيسير به، فبإمكانه إعادة فتحها.
refusal-storage = يتعذر على الخادم الكتابة على قرصه. كلماتك باقية على هذا الجهاز ويُعاد إرسالها.

refusal-agenda = { $why }
refusal-all-tables-full = كل الطاولات ممتلئة. يُرجى طلب كرسي من فريق التيسير.
refusal-body-too-long = هذا كثير دفعة واحدة. يُرجى الاختصار.
refusal-defect = حدث خطأ في الخادم. لم يضع شيء مما كُتب؛ يُرجى المحاولة مرة أخرى.
refusal-empty = لا شيء هنا بعد. يُرجى كتابة شيء.
refusal-erased = مُحيت هذه الجلسة. لم يبقَ منها شيء. إن كانت هناك جلسة أخرى فيُرجى كتابة رمزها، وإن نقص شيء فيُرجى سؤال من نظّمها.
refusal-facilitator-only = هذا لفريق التيسير فقط.
refusal-host = لا يستجيب هذا الخادم لهذا الاسم. يُرجى استخدام العنوان الذي على الشاشة.
refusal-host-key = لبدء جلسة يلزم مفتاح المضيف الذي طبعه الخادم عند تشغيله. لم يُنشأ شيء بعد، وما مُلئ باقٍ.
refusal-id-used = أُرسل هذا من قبل بكلمات أخرى. يُرجى كتابته من جديد.
refusal-minutes = عدد الدقائق رقم لا يتجاوز { $limit }.
refusal-needs-pen = هذا لمن يدوّن في الطاولة فقط. يُرجى أخذ القلم أولًا.
refusal-no-activity = لا يوجد نشاط كهذا.
refusal-no-answer = لا يوجد جواب كهذا.
refusal-no-chart = لا توجد لوحة كهذه. لم يتغير شيء. يُرجى اختيار لوحة أخرى.
refusal-no-group = لا توجد مجموعة كهذه.
refusal-no-help = لم تطلب هذه الطاولة مساعدة.
refusal-line-changed = كُتب شيء آخر في هذا السطر في الأثناء، فلم يُزَل. يُرجى قراءته أولًا.
refusal-no-line = لم يعد هذا السطر على اللوحة. ما كُتب باقٍ على هذا الجهاز. يُرجى كتابته في سطر آخر.
refusal-no-method = لا يمكن فعل ذلك بهذا العنوان.
refusal-no-note = لم تعد هذه الملاحظة موجودة. ما كُتب باقٍ على هذا الجهاز. يُرجى كتابة ملاحظة جديدة.
refusal-no-page = لا توجد صفحة بهذا العنوان. يُرجى التحقق من الرمز على الشاشة أو مسح رمز QR من جديد.
refusal-no-participant = لا يوجد شخص كهذا في هذه الجلسة.
refusal-no-rejoin = لا أحد هنا لديه هذا الرمز. الرمز من 8 حروف وأرقام؛ يُرجى التحقق منها كلها.
refusal-no-session = لا توجد جلسة بهذا الرمز. يُرجى مقارنته بما على الشاشة: ستة حروف وأرقام.
refusal-no-stage = لا توجد مرحلة كهذه.
refusal-no-table = لا توجد طاولة بهذا الرقم. يُرجى اختيار طاولة أخرى.
refusal-no-topic = لا يوجد موضوع كهذا على هذه اللوحة.
refusal-not-at-table = لا يجلس هذا الشخص إلى تلك الطاولة.
refusal-not-json = تعذرت قراءة هذا. يُرجى إعادة تحميل الصفحة والمحاولة مرة أخرى.
refusal-not-plain = في هذا ما لا يمكن حفظه. يُرجى إعادة تحميل الصفحة والمحاولة مرة أخرى.
refusal-not-text = في هذا رموز ليست نصًا. يُرجى كتابته من جديد.
refusal-not-uuid = يجب أن يكون معرّف الأمر من نوع UUID.
refusal-not-yours = لا يمكن تغيير هذا إلا لمن كتبه.
refusal-own-chart = هذه لوحة طاولتكم. تُترك الملاحظات على لوحات الطاولات الأخرى.
refusal-packet-too-long = هذا كثير دفعة واحدة: الحد الأقصى { $limit } من الأحرف. يُرجى الاختصار.
refusal-participant-only = هذا لمن انضم بهاتف فقط.
refusal-pen-held = التدوين لهذه الطاولة لدى { $name }. يُرجى السؤال أولًا ثم تسلّم التدوين.
refusal-request = تعذر فهم هذا الطلب. لم يتغير شيء. يُرجى إعادة تحميل الصفحة والمحاولة مرة أخرى.
refusal-restarting = الخادم على وشك إعادة التشغيل. يُعاد الإرسال بعد لحظة.
refusal-screen-only-shows = هذه الصفحة للعرض فقط؛ ولا يمكنها تغيير شيء.
refusal-seats = لا يمكن أن يقل عدد المقاعد عن 0؛ و0 تعني بلا حد.
refusal-session-open-elsewhere = هذه الجلسة مفتوحة في خادم آخر. لم يتغير فيها شيء. يُرجى إيقاف ذلك الخادم أولًا ثم المحاولة مرة أخرى.
refusal-stalled = شيء أُرسل قبل هذا لم يصل بعد. يُعاد الإرسال بعد لحظة.
refusal-table-full = الطاولة { $table } ممتلئة. يُرجى اختيار طاولة أخرى أو طلب كرسي.
refusal-tables = عدد طاولات الجلسة بين 1 و{ $limit }.
refusal-too-many-lines = في هذا القسم { $limit ->
    [zero] { $limit } سطر
    [one] سطر واحد
    [two] سطران
    [few] { $limit } أسطر
    [many] { $limit } سطرًا
   *[other] { $limit } سطر
}، وهو الحد الأقصى.
refusal-too-many-tables = الحد الأقصى لطاولات الجلسة: { $limit }.
refusal-language = هذا ليس رمز لغة. يُرجى كتابة رمز مثل en أو es أو pt-BR.
refusal-too-many-languages = عدد لغات الجلسة لا يتجاوز { $limit }.
refusal-too-many-texts = عدد النصوص المترجمة إلى لغة واحدة لا يتجاوز { $limit }.
refusal-too-many-views = الحد الأقصى لما تتابعه الصفحة: { $limit }.
refusal-unknown-event = هذه الصفحة والخادم غير متوافقين. لا يُفقد شيء مما كُتب. يُرجى إعادة تحميل الصفحة.
refusal-view = لا يحق لهذه الصفحة الاطلاع على «{ $view }». لم يُفقد شيء. يُرجى إعادة تحميل الصفحة.
refusal-wrong-codes = رموز خاطئة كثيرة من هنا. يُرجى المحاولة مرة أخرى بعد { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}، أو مسح رمز QR.
refusal-wrong-link = هذا الرابط غير صالح، أو لم يعد صالحًا. وما حُفظ باقٍ. يُرجى طلب رابط جديد من فريق التيسير.

bye-restarting = يُعاد تشغيل الخادم. يمكن مواصلة الكتابة؛ كل شيء يُحفظ على هذا الجهاز.
refusal-keep-longer = انضم أشخاص وأُبلغوا بموعد المحو. لا يمكن الآن إلا اختيار مدة أقصر.
refusal-erase-code = يُرجى كتابة رمز هذه الجلسة للتأكيد.
refusal-often = تم ذلك للتو. يُرجى المحاولة مرة أخرى بعد { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
bye-removed = تم إخراجك من هذه الجلسة. ما كتبته باقٍ فيها. إن كان ذلك خطأ فيُرجى سؤال فريق التيسير.
bye-erased = مُحيت هذه الجلسة. لم يبقَ منها شيء. إن كانت هناك جلسة أخرى فيُرجى كتابة رمزها.
bye-replaced = فُتحت هذه الصفحة في مكان آخر. لم يُفقد شيء. يُرجى المتابعة هناك أو إعادة تحميل هذه الصفحة.
refusal-stage-removed = أُزيلت هذه المرحلة من جدول الأعمال. يُرجى إعادتها أولًا في محرر جدول الأعمال.
refusal-topic-on-chart = يُجاب عن هذا الموضوع على اللوحة، سطرًا سطرًا.
refusal-reply-choice = يُرجى الاختيار من الخيارات الموجودة.
refusal-reply-scale = يُرجى اختيار درجة من 1 إلى { $limit }.
refusal-reply-ranking = يُرجى وضع كل خيار في مرتبته، مرة واحدة لكل خيار.
refusal-nobody-writes = في هذه المرحلة حديث فقط؛ لا يُكتب شيء.
refusal-no-line-here = لا يمكن إضافة أسطر هنا من الهاتف. يُرجى إبلاغ من يدوّن.
refusal-enough-lines = كتبت كل الأسطر المطلوبة من كل شخص في هذه المرحلة، وعددها { $limit }.


## Agenda
refusal-no-kind = لا يوجد نوع مرحلة كهذا.
refusal-scale-steps = للمقياس من 2 إلى 11 درجة.
refusal-stage-has-begun = سبق أن بدأت هذه المرحلة: ما سُجّل فيها يخص نشاطها. يُرجى نسخها بدلًا من ذلك.
refusal-stage-is-on = هذه على شاشات الجميع الآن. يُرجى بدء مرحلة أخرى أولًا.
refusal-start = لا يمكن أن يقل وقت بدء الجلسة عن 0؛ و0 تعني أنه لا موعد مقرر.
refusal-too-few-options = يُرجى إعطاء خيارين على الأقل.
refusal-too-many-activities = الحد الأقصى لأنشطة الجلسة: { $limit }.
refusal-many-choices = الحد الأقصى لخيارات السؤال: { $limit }.
refusal-too-many-stages = الحد الأقصى لمراحل الجلسة: { $limit }.
refusal-too-many-topics = الحد الأقصى لأسئلة المرحلة: { $limit }.
refusal-topic-is-answered = أُجيب عن هذا السؤال بصيغته الحالية. يُرجى إضافة سؤال جديد؛ ويمكن إزالة هذا.
refusal-group-name = هذا الاسم لمجموعة أخرى. يُرجى إعطاء كل مجموعة اسمها.
refusal-last-group = هذه هي المجموعة الوحيدة. يُرجى إضافة أخرى أولًا.
refusal-too-many-groups = الحد الأقصى لمجموعات الجلسة: { $limit }.

## cluster
refusal-no-board = لا وجود لهذه السبورة في هذه المرحلة.
refusal-no-theme = لم يعد هذا المحور موجودًا.
refusal-not-grouping = يتولى آخرون التجميع الآن. ويمكنك متابعته بالقراءة.
refusal-too-many-themes = عدد المحاور { $limit }، وهو الحد الأقصى. يُرجى ضم محورين أولًا.
## pick, share
refusal-card-empty = لا يوجد تحدٍّ على البطاقة بعد. يُرجى كتابته أو أخذه من لوحتكم.
refusal-enough-strategies = على البطاقة { $limit ->
    [zero] { $limit } استراتيجية
    [one] استراتيجية واحدة
    [two] استراتيجيتان
    [few] { $limit } استراتيجيات
    [many] { $limit } استراتيجية
   *[other] { $limit } استراتيجية
}، وهو الحد الأقصى. يُرجى إزالة واحدة أو ضم اثنتين.
refusal-no-strategy = لم تعد هذه الاستراتيجية على البطاقة.
refusal-no-turn = لا دور لهذه الطاولة في عرض الحصيلة هذا.
refusal-not-speaking = هذه الطاولة لا تتحدث الآن.
refusal-one-question = سبق أن طرحت سؤالًا على هذه الطاولة. لدى الآخرين أسئلة أيضًا.
refusal-own-turn = هذه طاولتك. التفاعل يكون مع الطاولات الأخرى.
refusal-seconds = الثواني عدد صحيح غير 0، لا يتجاوز { $limit }.
refusal-turn-not-begun = لم تتحدث هذه الطاولة بعد.

## VOTE
refusal-no-option = هذا ليس ضمن ما يُصوَّت عليه هنا. يُرجى مراجعة القائمة.
refusal-vote-begun = بدأ التصويت بالفعل: يبقى ما يُصوَّت عليه كما هو.
refusal-vote-closed = أُغلق التصويت؛ ووصل هذا بعد العدّ. يُحتسب ما اخترته قبله.
refusal-vote-not-open = هذا التصويت غير مفتوح الآن.
refusal-vote-value = يُرجى اختيار قيمة من { $lowest } إلى { $highest }.
refusal-dots-spent = لديك { $limit ->
    [zero] { $limit } نقطة
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $limit } نقاط
    [many] { $limit } نقطة
   *[other] { $limit } نقطة
} إجمالًا، وقد نفدت. يُرجى استرداد نقطة أولًا.
refusal-places-taken = كل مراتبك ({ $limit }) مشغولة. يُرجى إخراج خيار أولًا.
refusal-vote-options = الحد الأقصى لخيارات التصويت: { $limit }.

## REFLECT
refusal-no-goal = لا هدف كهذا في هذه الجلسة.
refusal-goal-value = يُرجى اختيار مدى تحققه: من «إطلاقًا» إلى «بالكامل».

## PRESENT
refusal-deck-broken = لا يمكن قراءة هذا الملف بصيغة PDF. يُرجى فتحه في البرنامج الذي أُنشئ به وحفظه من جديد بصيغة PDF ثم رفعه.
refusal-deck-locked = ملف PDF هذا محمي بكلمة مرور. يُرجى حفظ نسخة بلا كلمة مرور ورفعها.
refusal-deck-empty = لا صفحات في ملف PDF هذا. يُرجى تصدير الشرائح من جديد.
refusal-deck-too-long = عدد صفحات ملف PDF هذا { $pages }؛ والحد الأقصى لعرض الشرائح { $limit }. يُرجى تقسيمه أو حذف صفحات منه.
refusal-deck-too-large = الحد الأقصى لعرض الشرائح { $limit } ميغابايت. يُرجى حفظ ملف PDF بصور أصغر («حجم مخفّض»).
refusal-deck-on-screen = عرض الشرائح هذا على الشاشة. يُرجى الانتقال إلى مرحلة أخرى أولًا.
refusal-file-empty = هذا الملف فارغ. يُرجى اختياره من جديد.
refusal-link = يبدأ الرابط بـ ⁦https://⁩ أو ⁦http://⁩. يُرجى نسخه من شريط عنوان المتصفح.
refusal-material-too-large = الحد الأقصى للملف { $limit } ميغابايت. يُرجى وضع ما هو أكبر على الويب وإضافة رابطه.
refusal-no-break = لا استراحة جارية.
refusal-no-deck = لم يعد عرض الشرائح هذا موجودًا.
refusal-no-material = هذا غير موجود، أو لم يوجد بعد.
refusal-no-slide = هذه الصفحة غير موجودة، أو لم تُعرض بعد.
refusal-no-slide-page = صفحات عرض الشرائح من 1 إلى { $pages }.
refusal-too-many-decks = الحد الأقصى لعروض الشرائح في الجلسة: { $limit }. يُرجى إزالة عرض أولًا.
refusal-too-many-materials = الحد الأقصى لمواد المرحلة: { $limit }.
refusal-no-regroup = هذه المرحلة لا تنقل أحدًا.
## STEPS
refusal-no-outcome = لا نتيجة كهذه في هذه الجلسة.
refusal-no-remark = لم يعد هذا الرأي موجودًا.
refusal-preview-only = إبداء الآراء لمن لديه رابط المعاينة.
refusal-preview-only-reads = المعاينة للقراءة وإبداء الآراء والموافقة.
refusal-too-many-aims = الحد الأقصى { $limit }. والأقل، بعبارة واضحة، أسهل تحقيقًا.
refusal-too-many-remarks = عدد الآراء { $limit }، وهو الحد الأقصى.

## moderation
refusal-own-note = هذه الملاحظة لك: يمكنك إعادة كتابتها أو إزالتها.
refusal-too-many-words = الحد الأقصى لمدخلات قائمة الكلمات: { $limit }. يُرجى حذف بعضها أولًا.

## walk
refusal-walk-stop = لا توجد محطة كهذه: محطات هذه الجولة { $stops }.
