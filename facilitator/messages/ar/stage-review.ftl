# The review stage, and starting a session that goes on from another.

review-title = { $count ->
    [zero] { $count } بند من الجلسة السابقة
    [one] بند واحد من الجلسة السابقة
    [two] بندان من الجلسة السابقة
    [few] { $count } بنود من الجلسة السابقة
    [many] { $count } بندًا من الجلسة السابقة
   *[other] { $count } بند من الجلسة السابقة
}
review-show = عرضه لتقرأه القاعة
review-hide = عدم عرضه
review-empty = لم يُرحَّل شيء. يمكن الانتقال إلى المرحلة التالية.
review-open = لا يزال مفتوحًا
review-done = أُنجز
review-taps = ماذا حل به منذ ذلك الحين؟
review-still_true = لا يزال صحيحًا
review-changed = تغيّر
review-count-still_true = لا يزال صحيحًا: { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
review-count-changed = { $count ->
    [zero] تغيّر: { $count } شخص
    [one] تغيّر: شخص واحد
    [two] تغيّر: شخصان
    [few] تغيّر: { $count } أشخاص
    [many] تغيّر: { $count } شخصًا
   *[other] تغيّر: { $count } شخص
}
review-count-done = { $count ->
    [zero] أُنجز: { $count } شخص
    [one] أُنجز: شخص واحد
    [two] أُنجز: شخصان
    [few] أُنجز: { $count } أشخاص
    [many] أُنجز: { $count } شخصًا
   *[other] أُنجز: { $count } شخص
}
review-changed-since = ما تغيّر منذ المرة السابقة
review-changed-focus = التركيز
review-changed-purpose = الغرض
review-changed-outcome = النتيجة
review-changed-needed = من نحتاج إليه الآن
review-kind-step = أُعلن
review-kind-theme = محور
review-kind-challenge = تحدٍّ
review-kind-strategy = استراتيجية
review-kind-note = سؤال
review-kind-line = من لوحة
review-kind-parked = ساحة الانتظار
carry-activity = منذ المرة السابقة
carry-stage = ما نتج عن الجلسة السابقة
carry-instructions = ما قلناه حينها وما نتج عنه. ما الذي لا يزال صحيحًا؟
done-carried-show = اختيار ما تقرؤه القاعة من الجلسة السابقة
carry-loading = جارٍ الاستعلام من الجلسة السابقة عما يمكن ترحيله …
carry-changed = ما الذي تغيّر منذ المرة السابقة؟
carry-tables = الطاولات
carry-same = { $count ->
    [zero] كما كانت: بلا طاولات
    [one] كما كانت: طاولة واحدة باسمها ومجموعتها
    [two] كما كانتا: طاولتان باسميهما ومجموعتيهما
    [few] كما كانت: { $count } طاولات بأسمائها ومجموعاتها
    [many] كما كانت: { $count } طاولة بأسمائها ومجموعاتها
   *[other] كما كانت: { $count } طاولة بأسمائها ومجموعاتها
}
carry-new = طاولات جديدة بحسب جدول الأعمال
carry-items = { $count ->
    [0] لا شيء مفتوح
    [one] ما يمكن ترحيله: بند واحد
    [two] ما يمكن ترحيله: بندان
    [few] ما يمكن ترحيله: { $count } بنود
    [many] ما يمكن ترحيله: { $count } بندًا
   *[other] ما يمكن ترحيله: { $count } بند
}
carry-items-says = ما أُعلن، وما أُجيب عنه، وما لا يزال مفتوحًا، والاستراتيجيات التي اختارها المشاركون. يُقرأ كل ذلك معًا في المرحلة الأولى.
carry-all = { $count ->
    [zero] لا شيء للاختيار
    [one] اختياره أو تركه
    [two] اختيار الاثنين أو لا شيء
    [few] اختيار الكل ({ $count }) أو لا شيء
    [many] اختيار الكل ({ $count }) أو لا شيء
   *[other] اختيار الكل ({ $count }) أو لا شيء
}
carry-earlier = الجلسة السابقة: { $code }
carry-later = الجلسة اللاحقة: { $code }
