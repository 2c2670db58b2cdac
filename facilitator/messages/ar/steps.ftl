# What the session is for, the preview, the plan against the clock, the close.

resources = المواد
contacts = لمن يُوجَّه السؤال

# Preview
preview-page-title = معاينة: { $title }
preview-kicker = معاينة جدول الأعمال
preview-purpose = الغرض
preview-outcomes = النتائج المرجوة
preview-agenda = جدول الأعمال
preview-total = { $planned ->
    [yes] المجموع { $minutes } د، حتى { $end }.
   *[other] المجموع { $minutes } د. تُحسب الأوقات من البداية.
}
preview-remark = إبداء رأي في هذا
preview-remark-on = إبداء رأي في هذا: { $title }
preview-remark-text = رأيك
preview-whole-text = رأي في المجمل، إن شئت
preview-name = اسمك
preview-send = إرسال الرأي
preview-approve = الموافقة على جدول الأعمال
preview-approved = شكرًا لك. وصلت موافقتك إلى فريق التيسير.
preview-sent = شكرًا لك. وصل رأيك إلى فريق التيسير.
preview-empty = يُرجى كتابة رأيك أولًا.
preview-say = ما رأيك فيه؟
remark-approves = موافقة على جدول الأعمال
remark-on = في:
remark-changed = تغيّر جدول الأعمال منذ ذلك الحين.
remark-settled = تمت معالجته.
remark-settle = تمت معالجته
remark-open-again = إعادة فتح

# The console's dialog about the session
about-title = الغرض والمعاينة
about-open = { $n ->
    [0] الغرض والمعاينة
    [one] الغرض والمعاينة: رأي واحد
    [two] الغرض والمعاينة: رأيان
    [few] الغرض والمعاينة: { $n } آراء
    [many] الغرض والمعاينة: { $n } رأيًا
   *[other] الغرض والمعاينة: { $n } رأي
}
about-name = العنوان
about-purpose = الغرض: لماذا هؤلاء الأشخاص، ولماذا الآن
about-outcomes = النتائج: ما سيكون موجودًا بعدها، واحدة في كل سطر
about-goals = أهداف تُعرض على الجميع، واحد في كل سطر
about-preview = المعاينة
about-preview-says = من لديه هذا الرابط يقرأ جدول الأعمال كله ويبدي رأيه ويوافق عليه. ولا يرى شيئًا مما يقوله الحاضرون في القاعة.
about-no-remarks = لا آراء بعد. للحصول عليها يُرجى إرسال رابط المعاينة إلى القيادة.

# The plan against the clock
plan-on-time = في الموعد: الانتهاء في { $end }
plan-through = على الوضع الحالي، الانتهاء في { $end }
plan-behind = تأخر { $minutes } د.
plan-ahead = تقدّم { $minutes } د.
plan-instead = الانتهاء في { $end } بدلًا من { $due }.
plan-replan = اعتماد هذا خطةً
plan-begins = يبدأ
plan-began = بدأ
plan-drift-over = ⁦+{ $minutes }⁩ د
plan-drift-under = ⁦−{ $minutes }⁩ د

# The close
close-title = اختتام الجلسة
close-reached = أي النتائج تحققت؟
close-new = ما الجديد الآن؟
close-new-says = قد يتطلب تركيز جديد أو غرض جديد أو نتيجة جديدة أشخاصًا آخرين: عندها تستحق جلسة المتابعة وقتها.
close-new-focus = تركيز جديد
close-new-purpose = غرض جديد
close-new-outcome = نتيجة جديدة
close-says = يبقى كل شيء متاحًا للقراءة، ولا يُستقبل المزيد. ويمكن إعادة فتح الجلسة.
close-count = نتائج تحققت: { $reached } من { $all }.
close-renewed = الجديد الآن: { $what }.
close-correct = تصحيح الاختتام
close-follow-up = بدء جلسة المتابعة
close-follow-title = { $title }: متابعة

# Set-up
start-outcomes = ما الذي ينبغي أن يكون موجودًا عند انتهاء الجلسة؟ نتيجة واحدة في كل سطر.
start-outcomes-hint = شيء يمكن الإشارة إليه: قائمة، قرار، ثلاث استراتيجيات.
start-purpose = لماذا هؤلاء الأشخاص، ولماذا الآن؟ (اختياري)
start-preview-link = معاينة جدول الأعمال، للقيادة
start-when = متى تبدأ؟ (اختياري)
