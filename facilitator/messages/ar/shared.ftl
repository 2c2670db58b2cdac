# What several pages say.

skip = الانتقال إلى الصفحة
needs-script = تحتاج هذه الصفحة إلى JavaScript. يُرجى تفعيله أو استخدام متصفح آخر.
cancel = إلغاء
table-number = الطاولة { $number }
table-named = الطاولة { $number }: { $name }
table-group = { $table } · { $group }

shell-title = جلستك
door-title = تعذّر ذلك
door-home = العودة إلى البداية
door-wrong-link = هذا الرابط غير صالح، أو لم يعد صالحًا. يُرجى طلب رابط جديد من فريق التيسير.
door-offline = يتعذر الوصول إلى الخادم. يُرجى التحقق من شبكة Wi-Fi ثم المحاولة مرة أخرى.

bar-label = حالة الحفظ
bar-saved = كل شيء محفوظ
bar-not-all-saved = لم يُحفظ كل شيء
bar-connecting = جارٍ الاتصال
bar-refused = غير متصل{ $count ->
    [0] { "" }
    [one] . يبقى عنصر واحد على هذا الجهاز
    [two] . يبقى عنصران على هذا الجهاز
    [few] . يبقى { $count } عناصر على هذا الجهاز
    [many] . يبقى { $count } عنصرًا على هذا الجهاز
   *[other] . يبقى { $count } عنصر على هذا الجهاز
}
bar-sending = { $count ->
    [zero] جارٍ إرسال { $count } عنصر
    [one] جارٍ إرسال عنصر واحد
    [two] جارٍ إرسال عنصرين
    [few] جارٍ إرسال { $count } عناصر
    [many] جارٍ إرسال { $count } عنصرًا
   *[other] جارٍ إرسال { $count } عنصر
}
bar-offline = بلا اتصال. يمكن مواصلة الكتابة: كل شيء يُحفظ على هذا الجهاز
bar-offline-waiting = بلا اتصال. { $count ->
    [zero] بانتظار الإرسال على هذا الجهاز: { $count } عنصر
    [one] بانتظار الإرسال على هذا الجهاز: عنصر واحد
    [two] بانتظار الإرسال على هذا الجهاز: عنصران
    [few] بانتظار الإرسال على هذا الجهاز: { $count } عناصر
    [many] بانتظار الإرسال على هذا الجهاز: { $count } عنصرًا
   *[other] بانتظار الإرسال على هذا الجهاز: { $count } عنصر
}
bar-no-storage = بلا اتصال. { $count ->
    [0] يُرجى البقاء في هذه الصفحة
    [one] بانتظار الإرسال: عنصر واحد، يُرجى البقاء في هذه الصفحة
    [two] بانتظار الإرسال: عنصران، يُرجى البقاء في هذه الصفحة
    [few] بانتظار الإرسال: { $count } عناصر، يُرجى البقاء في هذه الصفحة
    [many] بانتظار الإرسال: { $count } عنصرًا، يُرجى البقاء في هذه الصفحة
   *[other] بانتظار الإرسال: { $count } عنصر، يُرجى البقاء في هذه الصفحة
}
bar-forgets = هذا المتصفح لا يحتفظ بما يُكتب. يُرجى البقاء في هذه الصفحة حتى يُحفظ كل شيء، أو فتحها في متصفح آخر
bar-tray = { $count ->
    [zero] لم يُقبل { $count } عنصر
    [one] لم يُقبل عنصر واحد
    [two] لم يُقبل عنصران
    [few] لم يُقبل { $count } عناصر
    [many] لم يُقبل { $count } عنصرًا
   *[other] لم يُقبل { $count } عنصر
}
bar-waits = كُتب هنا ولم يُرسل بعد
bar-copy = نسخ
bar-again = إعادة المحاولة
bar-discard = تجاهل

clock-running = بقي { $clock }
clock-paused = متوقف عند { $clock }
clock-over = تجاوز الوقت: { $clock }. أكملوا جملتكم
clock-ended = انتهى الوقت: أكملوا جملتكم

kind-comment = تعليق
kind-question = سؤال
kind-clarification = استيضاح
kind-experience = تجربتنا
starter-comment = ما يلفت نظري هنا أن
starter-question = كيف تمكنتم من
starter-clarification = ما المقصود بعبارة
starter-experience = في ولايتنا

note-late = وصلت متأخرة
answer-answered = الطاولة { $table } تجيب
answer-deferred = الطاولة { $table } ستعود إلى هذا
answer-declined = الطاولة { $table } تترك هذا مفتوحًا
somebody = شخص ما
session-ended = انتهت هذه الجلسة. كل ما فيها محفوظ.
