# The present stage: slides, materials, a break.
slide-page = الصفحة { $page } من { $pages }
slide-words = نص هذه الصفحة
slide-previous = الصفحة السابقة
slide-next = الصفحة التالية
slide-last = الصفحة الأخيرة على الشاشة
slide-go-to = عرض الصفحة { $page }
slide-pages = صفحات عرض الشرائح
slide-upcoming = الصفحة التالية
slide-deck = الشرائح
slide-none = لا شرائح بعد. تُحفظ بصيغة PDF وتُرفع هنا.
slide-no-such-deck = تحتاج هذه المرحلة إلى عرض الشرائح «{ $deck }»، ولم يُرفع بعد.
slide-choose = عرض هذه الشرائح
slide-upload = رفع ملف PDF
slide-uploading = تم رفع { $percent }%
slide-reading = جارٍ تحويل الصفحات إلى صور …
slide-remove = إزالة عرض الشرائح هذا
slide-notes = ملاحظات المتحدث
slide-loading = الصفحة في الطريق …
materials = المواد
material-open = فتح
material-opened = فُتحت
material-opened-by = { $count ->
    [0] لم يفتحها أحد بعد
    [one] فتحها شخص واحد
    [two] فتحها شخصان
    [few] فتحها { $count } أشخاص
    [many] فتحها { $count } شخصًا
   *[other] فتحها { $count } شخص
}
material-title = العنوان
material-url = الرابط
material-add = إضافة الرابط
material-file = رفع ملف
material-remove = إزالة «{ $title }»
material-failed = تعذّر جلبها. يُرجى المحاولة مرة أخرى.
material-on-phones = افتحوها على هواتفكم.
break-back = نستأنف في
break-left = بعد { $clock }
break-now = نستأنف الآن
break-extend = ⁦+{ $minutes }⁩ د
break-sooner = ⁦−{ $minutes }⁩ د
ask-label = سؤال أو أمر نعود إليه
ask-send = إرسال إلى ساحة الانتظار
ask-sent = صار في ساحة الانتظار. سيعود إليه فريق التيسير.
slide-ahead = القادم: { $title }
