# The library: all sessions of this machine, and search over them.

library-page-title = المكتبة
library-title = المكتبة
library-open = فتح المكتبة
library-words = كلمات
library-kind = النوع
library-kind-all = كل شيء
library-kind-line = سطر في لوحة
library-kind-note = ملاحظة
library-kind-answer = جواب
library-kind-challenge = تحدٍّ
library-kind-strategy = استراتيجية
library-kind-parked = من ساحة الانتظار
library-kind-theme = محور
library-kind-photo = صورة لوحة
library-session = الجلسة
library-session-all = كل الجلسات
library-affiliation = الجهة
library-since = من
library-until = إلى
library-opens = يُفتح ما يُعثر عليه في متصفح لديه رابط وحدة التحكم لجلسته، وللجميع بعد نشر التقرير.
library-found = { $count ->
    [0] لم يُعثر على شيء. تكفي بدايات الكلمات، ولا أثر للتشكيل.
    [one] عُثر على بند واحد.
    [two] عُثر على بندين.
    [200] أول 200 بند. تضييق البحث يُظهر غيرها.
    [few] عُثر على { $count } بنود.
    [many] عُثر على { $count } بندًا.
   *[other] عُثر على { $count } بند.
}
library-sessions = { $count ->
    [0] لا جلسات بعد. تُنشأ من صفحة البداية.
    [one] جلسة واحدة على هذا الجهاز.
    [two] جلستان على هذا الجهاز.
    [few] { $count } جلسات على هذا الجهاز.
    [many] { $count } جلسة على هذا الجهاز.
   *[other] { $count } جلسة على هذا الجهاز.
}
library-people = { $count ->
    [zero] { $count } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}

library-is-open = مفتوحة
library-is-ended = منتهية
library-console = وحدة التحكم
start-library = كل جلسات هذا الجهاز
refusal-library-kind = لا يوجد نوع كهذا. يُرجى اختيار أحد الأنواع: { $kinds }.
