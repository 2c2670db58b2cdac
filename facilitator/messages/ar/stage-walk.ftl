# The walk: where to go, when the bell rings, what is said aloud.
walk-your-way = مسارك
walk-stop-of = المحطة { $stop } من { $stops }
walk-bell-in = { $clock } حتى الجرس
walk-go-to = التوجه إلى
walk-you-are-at = مكانك الآن
walk-read-here = القراءة هنا
walk-host = البقاء عند لوحتكم: الاستضافة عليك
walk-any-chart = قراءة أي لوحة
walk-then = ثم { $chart }
walk-then-home = ثم العودة
walk-home = العودة إلى لوحتكم
walk-home-seated = العودة إلى لوحتكم
walk-home-says = اقرؤوا ما تركه الآخرون عليها.
walk-party = أنت من الفريق { $letter } للطاولة { $table }.
walk-go-there = التوجه إلى { $chart }
walk-bell-while-writing = رنّ الجرس. يمكن إكمال الملاحظة أولًا: تُلصق على اللوحة التي بدأت عندها.
walk-all-charts = كل اللوحات
walk-nobody-yet = لم يقرأها أحد بعد
walk-stay = أفضّل البقاء في مقعدي
walk-next-chart = اللوحة التالية
walk-screen-home-says = اقرؤوا ما تركه الآخرون على لوحتكم.

## What is said aloud
walk-say-plus = { $letter }: رقمكم زائد { $by }.
walk-say-plus-all = الجميع: رقمكم زائد 1.
walk-say-bell = عند كل جرس: زائد 1.
walk-say-around = بعد { $last } تأتي { $first }.
walk-say-further = { $letter }: { $by ->
    [zero] ابقوا عند لوحتكم
    [one] إلى اللوحة التالية
    [two] لوحتين إلى الأمام
    [few] { $by } لوحات إلى الأمام
    [many] { $by } لوحة إلى الأمام
   *[other] { $by } لوحة إلى الأمام
  }.
walk-say-further-all = الجميع: إلى اللوحة التالية.
walk-say-bell-further = عند كل جرس: اللوحة التالية.
walk-say-order = الترتيب: { $order } ثم من البداية.
walk-say-phone = هاتفكم يحدد وجهتكم. وبلا هاتف: إلى أي لوحة لطاولة أخرى؛ وعند كل جرس إلى غيرها.

## Console
walk-ring = قرع الجرس: المحطة التالية
walk-ring-home = قرع الجرس: عودة الجميع
walk-ring-back = محطة إلى الوراء
walk-all-home = عودة الجميع
walk-say-aloud = ما يُقال بصوت عالٍ
walk-heat = اللوحات: القرّاء والملاحظات
walk-heat-chart = اللوحة
walk-heat-planned = قرّاء مخططون
walk-heat-read = فُتحت على الهواتف
walk-heat-notes = الملاحظات
walk-heat-none = لا شيء بعد
walk-out = طاولات لا تتجول ({ $count })
walk-leave-out = استثناء الطاولة { $table }
walk-take-in = عودة الطاولة { $table } إلى الجولة
walk-outlook = على الجدار { $posted ->
    [zero] { $posted } لوحة
    [one] لوحة واحدة
    [two] لوحتان
    [few] { $posted } لوحات
    [many] { $posted } لوحة
   *[other] { $posted } لوحة
}؛ { $parties ->
    [zero] { $parties } فريق
    [one] فريق واحد
    [two] فريقان
    [few] { $parties } فرق
    [many] { $parties } فريقًا
   *[other] { $parties } فريق
}، { $stops ->
    [zero] { $stops } محطة
    [one] محطة واحدة
    [two] محطتان
    [few] { $stops } محطات
    [many] { $stops } محطة
   *[other] { $stops } محطة
}.
walk-outlook-readers = لكل لوحة { $least ->
    [zero] { $least } قارئ
    [one] قارئ واحد
    [two] قارئان
    [few] { $least } قرّاء
    [many] { $least } قارئًا
   *[other] { $least } قارئ
} على الأقل، و{ $most } على الأكثر.
walk-outlook-step-free = { $count ->
    [zero] مسار بلا درج: { $count } شخص.
    [one] مسار بلا درج: شخص واحد.
    [two] مسار بلا درج: شخصان.
    [few] مسار بلا درج: { $count } أشخاص.
    [many] مسار بلا درج: { $count } شخصًا.
   *[other] مسار بلا درج: { $count } شخص.
}
walk-gave-way-no_chart = لا لوحة على الجدار بعد. يمكن انتظار الطاولات أو تثبيت ما لديها.
walk-gave-way-stops = بعض اللوحات ناقصة: لقرّائها محطة حرة.
walk-gave-way-crowd = يلتقي عند لوحة واحدة عدد أكبر من المعتاد: اللوحات قليلة.
walk-gave-way-least = بعض اللوحات تنال قرّاءً أقل من نصيبها.
walk-gave-way-groups = بعض الفرق لا ترى إلا لوحات مجموعة واحدة.
walk-gave-way-step_free = لدى من طلب مسارًا بلا درج محطة بلا لوحة.
