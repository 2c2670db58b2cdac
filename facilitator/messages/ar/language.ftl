# In which language somebody reads; and the session's own texts in other languages.
language-choose = اللغة
language-only-in = متاح بلغة واحدة فقط ({ $language })؛ لم يُترجم بعد.
language-loses = ما بدأتم كتابته هنا ولم ترسلوه سيُفقد. تحميل الصفحة باللغة الأخرى؟
language-anyway = تحميل

## Console: the agenda in other languages
translate-open = اللغات
translate-title = جدول الأعمال بلغات أخرى
translate-of = لغة جدول الأعمال
translate-not-said = غير محددة
translate-also = على الشاشة أيضًا
translate-none = بلا لغة ثانية
translate-into = الترجمة إلى
translate-says = تعرض الهواتف والحواسيب الترجمة لمن يقرأ بتلك اللغة. وما لا ترجمة له يبقى كما هو، مع الإشارة إلى ذلك.
translate-count = المترجم: { $done } من { $count }
translate-empty = لا يوجد بعد ما يُترجم. يُرجى كتابة جدول الأعمال أولًا.
