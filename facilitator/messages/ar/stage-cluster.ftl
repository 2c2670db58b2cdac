# Themes: the board, its cards, who groups.
board-all-grouped = كل شيء ضمن محور.
board-all-topics = كل الأسئلة
board-at = { $theme }، الموضع { $place } من { $count }
board-dropped = وُضعت في: { $theme }
board-find = بحث عن كلمات
board-how = Enter لأخذ البطاقة، والأسهم لنقلها، وEnter لوضعها، وEscape لتركها حيث كانت.
board-left = تُركت حيث كانت
board-more = عرض المزيد ({ $count })
board-move = نقل إلى…
board-move-what = نقل إلى محور: { $text }
board-new = محور جديد
board-none = خارج المحاور
board-notes = الملاحظات
board-nothing = لا شيء للتجميع بعد. تظهر الأسطر هنا كلما كتبتها الطاولات.
board-silent = في صمت: تُنقل البطاقات دون كلام.
board-take = أخذ: { $text }
board-taken = أُخذت: { $text }. الأسهم تنقلها.
board-topic = أي سؤال
board-ungrouped = خارج المحاور: { $count }
theme-desk = فريق المحاور
theme-desk-add = إضافة شخص إلى فريق المحاور
theme-desk-leave = إعفاء: { $name }
theme-desk-person = { $name }{ $table ->
    [0] { "" }
   *[other] ، الطاولة { $table }
}
theme-desk-unnamed = شخص ما
theme-desk-you = أنت في فريق المحاور: مهمتك جمع المتشابه نيابةً عن القاعة.
theme-earlier = تقديم
theme-heard = الطاولات التي ذكرته: { $heard } من { $tables }
theme-heard-where = الطاولات التي ذكرته: { $heard } من { $tables } ({ $numbers })
theme-items = { $count ->
    [0] لا شيء فيه بعد
    [one] سطر واحد
    [two] سطران
    [few] { $count } أسطر
    [many] { $count } سطرًا
   *[other] { $count } سطر
}
theme-later = تأخير
theme-merge = ضم { $theme } إلى
theme-merge-into = ضم إلى…
theme-minority = رأي الأقلية
theme-more = المزيد حول { $theme }
theme-name-it = تسمية هذا المحور
theme-name-of = اسم المحور { $number }
theme-remove = إزالة المحور
theme-remove-sure = هل يُزال «{ $theme }»؟ يعود ما فيه إلى خارج المحاور.
theme-unnamed = المحور { $number }
twins-again = بحث من جديد
twins-apart = إبقاؤهما منفصلين
twins-found = { $count ->
    [0] لا مزيد من المتشابهات.
    [one] متشابهات تقريبًا: زوج واحد.
    [two] متشابهات تقريبًا: زوجان.
    [few] متشابهات تقريبًا: { $count } أزواج.
    [many] متشابهات تقريبًا: { $count } زوجًا.
   *[other] متشابهات تقريبًا: { $count } زوج.
}
twins-look = البحث عن متشابهات
twins-problem = تعذّر ذلك. يُرجى التحقق من الاتصال والمحاولة مرة أخرى.
twins-together = جمعهما معًا
cluster-ahead = التالي: { $title }
cluster-begin = بدء التجميع الآن
cluster-board = سبورة المحاور
cluster-larger = تكبير السبورة
cluster-left = { $count ->
    [zero] بقي للتجميع: { $count } عنصر
    [one] بقي للتجميع: عنصر واحد
    [two] بقي للتجميع: عنصران
    [few] بقي للتجميع: { $count } عناصر
    [many] بقي للتجميع: { $count } عنصرًا
   *[other] بقي للتجميع: { $count } عنصر
}
cluster-none-yet = لا محاور بعد. تظهر هنا كلما أُنشئت.
cluster-read = قراءة ما فيها
cluster-read-less = المحاور فقط
cluster-smaller = تصغير السبورة
