# What the projectors show, and what phones wrote that may be on them.
projection-title = على الشاشة
projection-which = أي شاشة
projection-main = الشاشة الرئيسية
projection-live = معروض الآن: { $what }
projection-lobby = طريقة الانضمام
projection-blank-now = لا شيء
projection-frozen = مجمّدة
projection-kind-chart = لوحة الطاولة { $table }
projection-kind-note = ملاحظة واحدة
projection-kind-line = سطر واحد
projection-kind-reply = جواب واحد
projection-kind-parked = بند من ساحة الانتظار
projection-kind-parking = ساحة الانتظار
projection-blank = تعتيم
projection-unblank = إظهار
projection-freeze = تجميد
projection-unfreeze = متابعة
projection-back = العودة إلى السابق
projection-to-stage = عرض المرحلة
projection-show = عرض على الشاشة
projection-show-chart = عرض اللوحة على الشاشة
projection-show-parking = عرض ساحة الانتظار
projection-look = ما تعرضه الآن
projection-frame = الشاشة كما هي الآن
projection-add = شاشة أخرى
projection-add-name = اسمها (الجدار الجانبي)
projection-add-button = إضافة
projection-open = فتحها
projection-remove = إزالتها
projection-waiting = { $count ->
    [0] لا شيء ينتظر
    [one] بانتظارك: نص واحد
    [two] بانتظارك: نصان
    [few] بانتظارك: { $count } نصوص
    [many] بانتظارك: { $count } نصًا
   *[other] بانتظارك: { $count } نص
}
projection-waiting-says = ما تكتبه الهواتف لا يظهر على الشاشة قبل سماحك به.
projection-release = السماح به
projection-release-all = { $count ->
    [zero] لا شيء للسماح به
    [one] السماح به
    [two] السماح بالاثنين
    [few] السماح بالكل ({ $count })
    [many] السماح بالكل ({ $count })
   *[other] السماح بالكل ({ $count })
  }
projection-take = إزالته من الشاشة
projection-released = على الشاشة: { $count }
projection-rule = ما تكتبه الهواتف ينتظر موافقتي
projection-from = الطاولة { $table }
screen-parking = ساحة الانتظار
refusal-no-screen = لا توجد شاشة كهذه. يُرجى اختيار شاشة من القائمة.
refusal-main-screen = تبقى الشاشة الرئيسية. يمكن تعتيمها بدلًا من ذلك.
refusal-too-many-screens = الحد الأقصى للشاشات: { $limit }. يُرجى إزالة شاشة أولًا.
refusal-too-many-items = الحد الأقصى دفعة واحدة: { $limit }. يُرجى السماح ببعضها أولًا.
