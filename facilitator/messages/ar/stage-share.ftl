# The share-out: turns at the microphone, and what the room says to them.
turn-clock-running = بقي { $clock } من هذا الدور
turn-clock-soon = بقي { $clock }: اختموا حديثكم
turn-clock-over = تجاوز وقت الدور: { $clock }
turn-begins = الطاولة { $table } تتحدث الآن.
turn-you-speak = دورك الآن للحديث
turn-we-speak = طاولتكم تتحدث الآن
turn-soon = اختموا حديثكم.
turn-over = انتهى الوقت: أكملوا جملتكم.
turn-you-next = دورك هو التالي. يُرجى التقدم إلى الأمام.
turn-we-next = طاولتكم هي التالية.
turn-you-place = { $form ->
   *[any] ترتيب دورك: { $place }
}
turn-we-place = { $form ->
   *[any] ترتيب دور طاولتكم: { $place }
}
turn-we-spoke = تحدثت طاولتكم. نحن أيضًا: { $us }. قد يفيدنا: { $use }. أسئلة: { $asked }.
turn-question = طرح سؤال على هذه الطاولة
turn-question-to = سؤالك للطاولة { $table }
turn-question-send = إرسال السؤال
turn-question-sent = وصل سؤالك إلى الطاولة، وهو على لوحتها.
turn-state-waiting = تنتظر
turn-state-speaking = تتحدث
turn-state-done = تحدثت
turn-state-skipped = تعود لاحقًا
tap-us-too = نحن أيضًا
tap-could-use = قد يفيدنا هذا
share-about-to-begin = تتحدث الطاولة الأولى بعد لحظات.
share-heard = { $count ->
    [zero] تحدثت حتى الآن: { $count } طاولة
    [one] تحدثت حتى الآن: طاولة واحدة
    [two] تحدثت حتى الآن: طاولتان
    [few] تحدثت حتى الآن: { $count } طاولات
    [many] تحدثت حتى الآن: { $count } طاولة
   *[other] تحدثت حتى الآن: { $count } طاولة
}
share-no-card = لا شيء على البطاقة: استمعوا إلى الطاولة.
share-first = التالية:
share-next = التالية: { $tables }
share-then = ثم: { $tables }
share-all-heard = استمعنا إلى الجميع. شكرًا لكم!
share-alike = { $tables } الشيء نفسه تقريبًا: أضيفوا الجديد فقط.
share-alike-first = { $tables } الشيء نفسه تقريبًا، ولن يُضاف إلا الجديد.
share-questions = { $count ->
    [zero] { $count } سؤال
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
}
share-before = قبل عرض الحصيلة
share-us-too = نحن أيضًا: { $count }
share-could-use = قد يفيدنا: { $count }
share-family = { $tables } الشيء نفسه تقريبًا:
share-family-hint = بعد بدء عرض الحصيلة يمكن جمعها أو تفريقها في ترتيب الأدوار.
share-next-table = التالية: الطاولة { $table }
share-last-done = انتهى الدور الأخير
share-add = ⁦+{ $seconds }⁩ ث
share-come-back = إيقاف، والعودة لاحقًا
share-end-turn = تم
share-nobody-speaks = لا أحد يتحدث
share-not-begun = لم يتحدث أحد بعد
share-forecast = { $count ->
    [zero] بقي دور { $count } طاولة: { $clock } بهذا الإيقاع.
    [one] بقي دور طاولة واحدة: { $clock } بهذا الإيقاع.
    [two] بقي دور طاولتين: { $clock } بهذا الإيقاع.
    [few] بقي دور { $count } طاولات: { $clock } بهذا الإيقاع.
    [many] بقي دور { $count } طاولة: { $clock } بهذا الإيقاع.
   *[other] بقي دور { $count } طاولة: { $clock } بهذا الإيقاع.
}
share-forecast-over = أي بزيادة { $clock } على الوقت.
share-pace = { $seconds } ث لكل دور من الآن
share-order = الترتيب
share-by-table = بحسب الطاولة
share-by-random = بالقرعة
share-by-together = المتشابه معًا
share-by-apart = المتشابه متفرقًا
share-alike-short = مثل { $tables }
share-card-missing = بلا بطاقة
share-again = مجددًا: الطاولة { $table }
share-again-short = مجددًا
share-call-up = الآن: الطاولة { $table }
share-call-up-short = الآن
share-skip = لاحقًا
share-skip-table = لاحقًا: الطاولة { $table }
share-up = تقديم الطاولة { $table }
share-down = تأخير الطاولة { $table }
