# Discussions: lines from phones, introductions, the room's sheet.
carried-in = مما سبق: { $title }
desk-quiet = { $count ->
    [zero] مقترح من الهواتف: { $count } سطر
    [one] مقترح من الهواتف: سطر واحد
    [two] مقترح من الهواتف: سطران
    [few] مقترح من الهواتف: { $count } أسطر
    [many] مقترح من الهواتف: { $count } سطرًا
   *[other] مقترح من الهواتف: { $count } سطر
}
desk-quiet-take = إضافته إلى اللوحة
desk-quiet-leave = تركه
phone-sheet-of = ما كُتب
phone-quiet = إضافة سطر في هدوء
phone-line-topic = أي سؤال
phone-line-text = السطر
phone-line-quiet = سطر لمن يدوّن
phone-line-unnamed = يراه من يدوّن في طاولتكم دون اسمك، ويضيفه إلى اللوحة.
phone-line-anonymous = لا يُعلن لأحد من كتبه.
phone-line-add = إضافة
phone-line-offer = اقتراحه على من يدوّن
phone-line-added = تمت الإضافة. ويمكن كتابة سطر آخر.
phone-line-offered = وصل إلى من يدوّن.
phone-line-held = لك وحدك إلى أن تُعرض كل الأسطر
phone-line-waits = بانتظار من يدوّن
phone-line-taken = على اللوحة
phone-my-lines = ما كتبته
screen-lines = { $count ->
    [zero] { $count } سطر
    [one] سطر واحد
    [two] سطران
    [few] { $count } أسطر
    [many] { $count } سطرًا
   *[other] { $count } سطر
}
introduce-title = تعريف بك
introduce-who-sees = تظهر لطاولتك ولفريق التيسير. أما الشاشة فلا تعرض إلا عدد الحاضرين من كل جهة.
introduce-table = إلى طاولتك
who-about = سطر واحد عنك (اختياري)
roster-count = { $count ->
    [0] عرّفوا بجهتكم: على هواتفكم
    [one] الحاضرون من مكان واحد
    [two] الحاضرون من مكانين
    [few] الحاضرون من { $count } أماكن
    [many] الحاضرون من { $count } مكانًا
   *[other] الحاضرون من { $count } مكان
}
console-release = { $count ->
    [zero] لا أسطر كُتبت على انفراد
    [one] عرض السطر الذي كُتب على انفراد
    [two] عرض السطرين اللذين كُتبا على انفراد
    [few] عرض { $count } أسطر كُتبت على انفراد
    [many] عرض { $count } سطرًا كُتبت على انفراد
   *[other] عرض { $count } سطر كُتبت على انفراد
}
console-held = حتى ذلك الحين لا يرى كل شخص إلا ما كتبه. وتُعرض الأسطر تلقائيًا عند انتهاء المرحلة، ما لم تنص إعداداتها على العرض اليدوي.
console-write = كتابة سطر يراه الجميع
console-post-all = { $count ->
    [zero] تثبيت { $count } لوحة كما هي
    [one] تثبيت لوحة واحدة كما هي
    [two] تثبيت لوحتين كما هما
    [few] تثبيت { $count } لوحات كما هي
    [many] تثبيت { $count } لوحة كما هي
   *[other] تثبيت { $count } لوحة كما هي
}
