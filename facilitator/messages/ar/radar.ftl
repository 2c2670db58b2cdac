# The room radar: what each table is doing, who needs a visit, and a word to its screens.

refusal-look-up = لا تظهر على الشاشة إلا رسالة موجهة إلى الجميع.
refusal-no-message = لا توجد رسالة كهذه.

# What a table is doing, in a word
radar-state-nobody = لا أحد هنا
radar-state-here = حاضرون
radar-state-talking = يتحدثون
radar-state-writing = يكتبون
radar-state-quiet = هدوء
radar-state-empty = لا تزال فارغة
radar-state-no-recorder = لا أحد يدوّن
radar-state-recorder-away = انقطع من يدوّن
radar-state-offline = بلا اتصال
radar-state-ready = جاهزة
radar-state-posted = مثبّتة
radar-state-paper = على الورق
radar-state-unvisited = لم يزرها أحد

# Why somebody should go there
radar-why-help = مساعدة
radar-why-offline = بلا اتصال
radar-why-recorder-away = انقطع من يدوّن
radar-why-no-recorder = لا أحد يدوّن
radar-why-not-posted = غير مثبّتة
radar-why-empty = لا تزال فارغة
radar-why-quiet = هدوء
radar-why-unvisited = لم يزرها أحد
radar-why-questions = أسئلة مفتوحة
radar-questions-short = مفتوحة: { $count }
radar-give-pen-at = تسليم القلم: الطاولة { $number }
radar-post-for = التثبيت نيابةً عنهم: الطاولة { $number }
radar-post-all = تثبيت الكل كما هو
radar-remind = تذكير
radar-remind-table = تذكير: الطاولة { $number }
radar-remind-all = تذكير الكل
radar-reminded = ذُكّرت قبل { $ago }
radar-reminded-all = { $count ->
    [zero] تم تذكير { $count } طاولة
    [one] تم تذكير طاولة واحدة
    [two] تم تذكير طاولتين
    [few] تم تذكير { $count } طاولات
    [many] تم تذكير { $count } طاولة
   *[other] تم تذكير { $count } طاولة
}
radar-send-readers = إرسال قرّاء
radar-send-readers-to = إرسال قرّاء: اللوحة { $number }

# The tables
radar-joined = انضم: { $count }
radar-seated = جلس: { $count }
radar-connected = متصل: { $count }
radar-laptops = { $count ->
    [zero] { $count } حاسوب محمول
    [one] حاسوب محمول واحد
    [two] حاسوبان محمولان
    [few] { $count } حواسيب محمولة
    [many] { $count } حاسوبًا محمولًا
   *[other] { $count } حاسوب محمول
}
radar-order = ترتيب الطاولات
radar-by-need = بحسب الحاجة
radar-by-number = بحسب الرقم
radar-notes = { $notes ->
    [zero] { $notes } ملاحظة
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $notes } ملاحظات
    [many] { $notes } ملاحظة
   *[other] { $notes } ملاحظة
}
radar-notes-open = { $notes ->
    [zero] { $notes } ملاحظة
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $notes } ملاحظات
    [many] { $notes } ملاحظة
   *[other] { $notes } ملاحظة
}، مفتوح منها: { $questions ->
    [zero] { $questions } سؤال
    [one] سؤال واحد
    [two] سؤالان
    [few] { $questions } أسئلة
    [many] { $questions } سؤالًا
   *[other] { $questions } سؤال
}
radar-notes-open-short = { $notes } · { $questions }؟
radar-told = راسلتهم

# A word to the screens
radar-say = رسالة إلى الجميع
radar-say-to-table = رسالة إلى شاشات هذه الطاولة
radar-say-to-all = رسالة إلى شاشات الجميع
radar-look-up = لفت أنظار الجميع
radar-look-up-says = تبقى على الهواتف والحواسيب والشاشة إلى أن تُزال.
radar-on-projector = على الشاشة أيضًا، إلى أن تُزال
radar-own-words = بكلماتك
radar-send = إرسال
radar-said = أُرسلت
radar-standing = على شاشاتهم الآن
radar-take-away = إزالة
radar-take-away-words = إزالة: { $text }
radar-on-every-screen = على كل شاشة:
radar-text-look-up = فضلًا ارفعوا أنظاركم إلينا.
radar-text-softer = هل يمكن خفض الأصوات قليلًا؟ جيرانكم لا يسمع بعضهم بعضًا.
radar-text-recorder = من يدوّن لطاولتكم؟ ليتفضل أحدكم بالنقر على «سأتولى التدوين».
radar-text-write = فضلًا اكتبوا ما لديكم حتى الآن، ولو سطرًا واحدًا.
radar-text-round = هل سمعتم الجميع؟ جرّبوا جولة كلام سريعة: 30 ثانية لكل شخص.
radar-text-read-back = إلى من يدوّن: فضلًا قراءة اللوحة على الطاولة للتحقق. هل هي صحيحة؟
radar-text-coming = هناك من هو في الطريق إليكم.
radar-text-seats = فضلًا عودوا إلى مقاعدكم: نستأنف بعد دقيقة.
radar-text-finish = فضلًا أكملوا جملتكم: نستأنف بعد دقيقة.
radar-remind-no-recorder = لا أحد يدوّن لطاولتكم بعد. ليتفضل أحدكم بالنقر على «سأتولى التدوين»، أو بفتح رابط الطاولة على حاسوب محمول.
radar-remind-empty = مضى نصف الوقت ولوحتكم لا تزال فارغة. علامَ اتفقتم؟ يكفي سطر واحد.
radar-remind-quiet = لا جديد على لوحتكم منذ مدة. هل هناك ما يُكتب، أم انتهيتم؟
radar-remind-questions = على لوحتكم أسئلة مفتوحة. فضلًا أجيبوا عن أحدها أو أحيلوه.
radar-say-unvisited = { $count ->
    [zero] زار الحاضرون كل اللوحات.
    [one] لم يزر أحد اللوحة { $charts } بعد. من كان متفرغًا فليتوجه إليها ويترك أول ملاحظة.
    [two] لم يزر أحد اللوحتين { $charts } بعد. من كان متفرغًا فليتوجه إلى إحداهما ويترك أول ملاحظة.
    [few] لم يزر أحد اللوحات { $charts } بعد. من كان متفرغًا فليتوجه إلى إحداها ويترك أول ملاحظة.
    [many] لم يزر أحد اللوحات { $charts } بعد. من كان متفرغًا فليتوجه إلى إحداها ويترك أول ملاحظة.
   *[other] لم يزر أحد اللوحات { $charts } بعد. من كان متفرغًا فليتوجه إلى إحداها ويترك أول ملاحظة.
}
radar-message = من فريق التيسير
radar-message-all = من فريق التيسير إلى الجميع
radar-message-dismiss = فهمت
radar-message-said = من فريق التيسير: { $text }

# Tabs of the console on a phone
radar-tabs = أقسام وحدة التحكم
radar-tab-now = الآن
radar-tab-tables = الطاولات
radar-tab-visits = الزيارات
radar-tab-screen = الشاشة
radar-tab-notes = الملاحظات
radar-tab-agenda = الجدول
radar-many = ⁦{ $count }+⁩
