# Moderation: on the console, and what a phone is told.
moderation-held = محجوزة
moderation-why-facilitator = من قِبلك
moderation-why-words = قائمة الكلمات: { $reason }
moderation-why-reports = أبلغ عنها قرّاء
moderation-why-block = هاتف موقوف مؤقتًا
moderation-reports = { $count ->
    [zero] أبلغ عنها { $count } قارئ
    [one] أبلغ عنها قارئ واحد
    [two] أبلغ عنها قارئان
    [few] أبلغ عنها { $count } قرّاء
    [many] أبلغ عنها { $count } قارئًا
   *[other] أبلغ عنها { $count } قارئ
}
moderation-more = المزيد
moderation-reason = السبب، للسجل
moderation-hold = حجز
moderation-hide = إخفاء
moderation-block = إيقاف هذا الهاتف مؤقتًا
moderation-unblock = السماح لهذا الهاتف بالكتابة
moderation-paused = الهاتف موقوف مؤقتًا
moderation-words = قائمة الكلمات ({ $count })
moderation-words-label = كلمات تُحجز بسببها الملاحظة، واحدة في كل سطر؛ وعلامة * تعني أي نهاية
moderation-words-save = حفظ القائمة
moderation-words-saved = حُفظت القائمة.
console-notes-held = محجوزة { $n }
console-no-notes-held = لا ملاحظة بانتظارك. تظهر هنا الملاحظات التي تحتاج إلى مراجعة.

## On a phone
moderation-own-held = محجوزة: يقرؤها فريق التيسير أولًا. ويمكنك إعادة كتابتها.
moderation-own-hidden = لا يعرض فريق التيسير هذه الملاحظة.
moderation-told = يقرأ فريق التيسير ما يُكتب قبل أن يراه الآخرون. ولا يضيع منه شيء.
moderation-told-close = فهمت
moderation-report = إبلاغ
moderation-report-sure = هل هذه الملاحظة في غير مكانها هنا؟ سينظر فيها فريق التيسير، دون ذكر اسمك.
moderation-reported = تم الإبلاغ. سينظر فيها فريق التيسير.
moderation-identifies = قد يكشف هذا هوية شخص ({ $found }). هل يبقى؟
moderation-identifies-send = إرسالها كما هي
moderation-identifies-edit = تعديلها أولًا
