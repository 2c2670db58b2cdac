# The facilitator's console.

console-page-title = وحدة التحكم: { $title }
console-room = القاعة
console-aside = الملاحظات وساحة الانتظار
console-stages = ما تحتاج إليه المرحلة
console-this-stage = هذه المرحلة
console-next-stage = القادمة
console-close = إغلاق
console-save = حفظ
console-saved = تم الحفظ

# Now and next
console-now = الآن
console-next = التالية
console-first = الأولى في جدول الأعمال
console-not-started = لم تبدأ بعد
console-nothing-next = لا شيء بعد ذلك في جدول الأعمال: يمكن إنهاء الجلسة أو إضافة مرحلة
console-session-ended = انتهت هذه الجلسة
console-clock = ساعة هذه المرحلة
console-left = متبقٍّ
console-over = تجاوز للوقت
console-paused = متبقٍّ، متوقف
console-elapsed = حتى الآن
console-stage-ended = انتهت: يمكن إكمال الجملة
console-minutes-short = { $minutes } د
console-give-minutes = { $minutes ->
    [zero] ⁦+{ $minutes }⁩ د: إضافة { $minutes } دقيقة
    [one] ⁦+{ $minutes }⁩ د: إضافة دقيقة واحدة
    [two] ⁦+{ $minutes }⁩ د: إضافة دقيقتين
    [few] ⁦+{ $minutes }⁩ د: إضافة { $minutes } دقائق
    [many] ⁦+{ $minutes }⁩ د: إضافة { $minutes } دقيقة
   *[other] ⁦+{ $minutes }⁩ د: إضافة { $minutes } دقيقة
}
console-take-minutes = ⁦−{ $minutes }⁩ د: إنقاص دقيقة
console-pause = إيقاف مؤقت
console-resume = استئناف
console-end-stage = إنهاء المرحلة
console-start = بدء
console-start-next = بدء التالية
console-start-again = بدء من جديد
console-go-back = رجوع
console-start-stage = بدء { $title }
console-press-again = ضغطة ثانية خلال { $seconds } ث
console-said-press-again = ضغطة ثانية خلال { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}: { $action }
console-needs-connection = لم يُرسل: لا اتصال الآن. يُرجى الضغط ثانيةً عند عودته.
console-waits-offline = بانتظار الإرسال على هذا الجهاز حتى عودة الاتصال.

# Agenda
console-agenda = جدول الأعمال
console-minutes = { $minutes } د
console-no-clock = بلا ساعة
console-state-waiting = { $planned }
console-state-running = { $planned }، جارية الآن
console-state-paused = { $planned }، متوقفة
console-state-ended = { $planned }، استغرقت { $minutes } د

# Tables
console-tables = { $tables ->
    [zero] { $tables } طاولة
    [one] طاولة واحدة
    [two] طاولتان
    [few] { $tables } طاولات
    [many] { $tables } طاولة
   *[other] { $tables } طاولة
}
console-people = { $people ->
    [zero] { $people } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}
console-connected = متصلون: { $connected }
console-seats-limit = { $seats ->
    [zero] { $seats } مقعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $seats } مقاعد
    [many] { $seats } مقعدًا
   *[other] { $seats } مقعد
}
console-lines = { $lines ->
    [zero] { $lines } سطر
    [one] سطر واحد
    [two] سطران
    [few] { $lines } أسطر
    [many] { $lines } سطرًا
   *[other] { $lines } سطر
}
console-posted = مثبّتة
console-not-posted = غير مثبّتة
console-on-wall = على الجدار
console-table-word = الطاولة
console-table = الطاولة { $number }
console-no-recorder = لا أحد يدوّن
console-recorder-laptop = حاسوب محمول عند الطاولة
console-recorder-unnamed = تدوين دون اسم
console-since-keystroke = منذ آخر ضغطة مفتاح
console-seconds = { $n } ث
console-minutes-ago = { $n } د
console-hours-ago = { $n } س
console-add-table = إضافة طاولة
console-removed-tables = أُخرجت من القاعة
console-reopen-table = إعادة فتح الطاولة { $number }

# Visits
console-visits = { $n ->
    [0] الزيارات
   *[other] الزيارات: { $n }
}
console-no-visits = لا طاولة بحاجة إلى زيارة. تظهر هنا الطاولات التي تطلب المساعدة أو تتأخر.
console-visit-help = مساعدة
console-visit-quiet = هدوء منذ { $minutes } د
console-help-done = تم
console-said-help = مطلوب مساعدة عند الطاولة { $tables }
console-said-waiting = { $title }: بانتظار البدء
console-said-running = الآن: { $title }
console-said-paused = { $title }: إيقاف مؤقت
console-said-ended = { $title }: انتهاء

# A table's menu
console-pen = التدوين
console-recorder-is = الآن:
console-take-pen = سحب القلم
console-give-pen = تسليم القلم
console-give-pen-to = تسليم القلم إلى { $name }
console-records = يدوّن
console-nobody-seated = لم يجلس هنا أحد بعد. رمز QR على الطاولة يُجلس من يمسحه.
console-person-unnamed = الشخص { $n }
console-chart = اللوحة
console-post-for-them = التثبيت نيابةً عنهم
console-unpost = إنزال عن الجدار
console-group = المجموعة
console-group-is = الآن: { $group }
console-move-to = نقل إلى { $group }
console-table-name = الاسم بجانب الرقم
console-seats = المقاعد (فارغ: بلا حد)
console-recorder-link = رابط التدوين
console-recorder-link-says = من يفتحه يمكنه التدوين لهذه الطاولة.
console-copy-link = نسخ الرابط
console-open-link = فتح هنا
console-remove = إخراج من القاعة
console-remove-table = إخراج الطاولة { $number }
console-remove-says = { $people ->
    [0] تُحفظ لوحتها وكل ما عليها؛ ويمكن إعادة فتحها.
    [one] يختار الشخص الموجود هنا طاولة أخرى. وتُحفظ اللوحة وكل ما عليها.
    [two] يختار الشخصان الموجودان هنا طاولة أخرى. وتُحفظ اللوحة وكل ما عليها.
    [few] يختار الموجودون هنا ({ $people }) طاولات أخرى. وتُحفظ اللوحة وكل ما عليها.
    [many] يختار الموجودون هنا ({ $people }) طاولات أخرى. وتُحفظ اللوحة وكل ما عليها.
   *[other] يختار الموجودون هنا ({ $people }) طاولات أخرى. وتُحفظ اللوحة وكل ما عليها.
}
console-table-removed = أُخرجت هذه الطاولة من القاعة. ويمكن إعادة فتحها أسفل الطاولات.

# Notes
console-notes = الملاحظات
console-filter = أي ملاحظات
console-notes-all = الكل { $n }
console-notes-open = أسئلة مفتوحة { $n }
console-notes-hidden = مخفية { $n }
console-no-notes-all = لا ملاحظات بعد. تأتي أثناء جولة المعرض.
console-no-notes-open = لا سؤال مفتوح. تظهر هنا أسئلة الحاضرين.
console-no-notes-hidden = لا ملاحظة مخفية. ما يُخفى يمكن إظهاره من جديد هنا.
console-more-notes = ملاحظات أقدم
console-on-chart = على الطاولة { $number }
console-hidden = مخفية
console-late = وصلت متأخرة
console-hide-note = إخفاء
console-show-note = إظهار
console-outcome-answered = أُجيب عنها
console-outcome-deferred = أُجّلت
console-outcome-declined = تُركت مفتوحة

# Parking lot
console-parked = { $n ->
    [0] ساحة الانتظار
   *[other] ساحة الانتظار: { $n }
}
console-park = وضع أمر جانبًا
console-park-add = إضافة

# The room's buttons
console-open-screen = فتح الشاشة
console-tents = لافتات الطاولات
console-copy-join = نسخ رابط الانضمام
console-show-qr = رمز QR
console-join = الانضمام إلى هذه الجلسة
console-qr-alt = رمز QR يفتح صفحة الانضمام
console-end-session = إنهاء الجلسة
console-reopen = إعادة فتح الجلسة
console-copied = تم النسخ
console-copy-failed = لا يسمح هذا المتصفح للصفحة بالنسخ. يمكن النسخ من هنا: { $link }
console-links-missing = لم تصل الروابط بعد. يُرجى الضغط ثانيةً بعد لحظة.
console-window-blocked = حجب المتصفح النافذة الجديدة. يُرجى السماح بالنوافذ لهذه الصفحة ثم الضغط ثانيةً.

# Shortcuts
console-shortcuts = اختصارات لوحة المفاتيح
console-shortcuts-on = الاختصارات مفعّلة
console-key-space = إيقاف مؤقت أو استئناف
console-key-plus = إضافة دقيقة
console-key-blank = تعتيم الشاشة وإظهارها
console-key-next = بدء المرحلة التالية (بضغطتين)
console-key-escape = إلغاء الضغطة الأولى
console-key-help = عرض هذه القائمة
