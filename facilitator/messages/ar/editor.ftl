# The agenda's editor in the console.

editor-open = تحرير
editor-title = تحرير جدول الأعمال
editor-agenda = جدول الأعمال
editor-detail = المختار
editor-done = تم
editor-back = العودة إلى جدول الأعمال
editor-download = تنزيل
editor-no-download = لم يصل الملف. يُرجى المحاولة مرة أخرى عند عودة الاتصال.
editor-starts = يبدأ في
editor-total = المجموع { $minutes } د
editor-total-until = المجموع { $minutes } د، حتى { $end }
editor-hint = يُرجى اختيار مرحلة لتغييرها. كل تغيير يُحفظ فورًا، ولا يضيع أبدًا شيء مما كتبه المشاركون.
editor-to-mind = { $n ->
    [zero] للانتباه: { $n } أمر
    [one] للانتباه: أمر واحد
    [two] للانتباه: أمران
    [few] للانتباه: { $n } أمور
    [many] للانتباه: { $n } أمرًا
   *[other] للانتباه: { $n } أمر
}
editor-grip-help = النقل بالسهمين إلى أعلى وأسفل، أو بالسحب.
editor-move = نقل { $title }
editor-moved = موضع { $title } الآن { $place } من { $of } في { $activity }
editor-minutes-of = دقائق { $title }
editor-min = د
editor-on-now = جارية الآن
editor-has-been = جرت
editor-add-stage = إضافة مرحلة
editor-add-after = إضافة مرحلة بعدها
editor-add-activity = نشاط جديد
editor-new-activity = نشاط جديد
editor-add-method = طريقة معروفة أو ملف
editor-method-search = البحث عن طريقة
editor-method-facts = { $minutes } د، عدد الأشخاص: { $people }
editor-from-file = أو إدراج ملف جدول أعمال (⁦.toml⁩)
editor-inserted = أُدرجت في جدول الأعمال.
editor-taken-off = أُزيلت: { $n }
editor-put-back = إعادة
editor-removed = أُزيلت { $title }. ويمكن إعادتها أسفل جدول الأعمال.
editor-activity = النشاط
editor-field-title = العنوان
editor-field-instructions = التعليمات (ثلاثة أسطر قصيرة على الشاشة)
editor-field-notes = ملاحظات المتحدث (لك وحدك)
editor-up = تقديم
editor-down = تأخير
editor-copy = نسخ
editor-remove = إزالة
editor-remove-short = إزالة
editor-settings = طريقة العمل
editor-one-a-line = { $name } (واحد في كل سطر)

# Groups
editor-groups = المجموعات
editor-groups-say = للمجموعات أسئلة خاصة بها. ويمكن نقل الطاولة إلى مجموعة أخرى من قائمتها في وحدة التحكم.
editor-group-name = اسم المجموعة { $number }
editor-group-tables = { $tables ->
    [0] بلا طاولات
    [one] الطاولة { $numbers }
    [two] الطاولتان { $numbers }
    [few] الطاولات { $numbers }
    [many] الطاولات { $numbers }
   *[other] الطاولات { $numbers }
}
editor-group-remove = حل { $name }
editor-group-remove-short = حل
editor-new-group = إضافة مجموعة
editor-deal = توزيع الطاولات بالتناوب

# Questions
editor-topics = الأسئلة
editor-new-topic = إضافة سؤال
editor-topic-n = السؤال { $number }
editor-topic-up = تقديم السؤال { $number }
editor-topic-down = تأخير السؤال { $number }
editor-topic-remove = إزالة السؤال { $number }
editor-topic-group = لمن السؤال { $number }
editor-topic-form = طريقة الإجابة عن السؤال { $number }
editor-all-groups = كل المجموعات
editor-form-open = بالكلمات
editor-form-choice = اختيار
editor-form-scale = على مقياس
editor-form-ranking = ترتيب
editor-form-commitment = أمر واحد سأفعله
editor-options = الخيارات (واحد في كل سطر، اثنان على الأقل)
editor-options-of = خيارات السؤال { $number }
editor-many = يمكن اختيار أكثر من واحد
editor-scale-low = معنى الأدنى
editor-scale-high = معنى الأعلى
editor-scale-steps = الدرجات

# Kinds of stage
editor-kind-present = تقديم
editor-kind-present-says = صوت واحد والجميع ينظر: كلام أو شرائح أو مواد أو استراحة.
editor-kind-review = نظرة إلى ما سبق
editor-kind-review-says = ما نتج عن الجلسة السابقة: يُقرأ معًا، وما الذي لا يزال صحيحًا.
editor-kind-discuss = نقاش
editor-kind-discuss-says = حديث وكتابة: فرادى أو ثنائيات أو حول الطاولات أو الجميع معًا.
editor-kind-post = تثبيت اللوحات
editor-kind-post-says = تثبّت الطاولات لوحاتها على الجدار.
editor-kind-walk = جولة المعرض
editor-kind-walk-says = قراءة لوحات الآخرين وترك ملاحظات عليها.
editor-kind-cluster = تجميع في محاور
editor-kind-cluster-says = يُجمع المتشابه معًا ويُسمّى كل محور.
editor-kind-vote = تصويت
editor-kind-vote-says = نقاط أو تقييم أو نعم ولا أو ترتيب أو من القبضة إلى الخمسة.
editor-kind-pick = اختيار
editor-kind-pick-says = تختار كل طاولة تحديًا وتملأ بطاقة واحدة.
editor-kind-share = عرض الحصيلة
editor-kind-share-says = تتحدث الطاولات بالدور، وبطاقة كل منها على الشاشة.
editor-kind-reflect = تأمل
editor-kind-reflect-says = نظرة إلى ما جرى: ملاحظات على اللوحة، والأهداف، وما سيفعله كل شخص.
editor-kind-regroup = إعادة توزيع
editor-kind-regroup-says = تبديل الأماكن؛ والهواتف تحدد الوجهة.

# Where a stage takes its items from
editor-source-source = الأنسب
editor-source-carry_in = لا شيء
editor-source-lines = أسطر اللوحات
editor-source-notes = الملاحظات
editor-source-themes = المحاور
editor-source-challenges = التحديات
editor-source-strategies = الاستراتيجيات
