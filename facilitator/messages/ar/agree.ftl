# "Did we get you right?", following the room, the big screen in words.
check-title = هل فهمناكم كما قصدتم؟
check-asks = تُقرأ عليكم لوحتكم. هل هذا ما قلتموه؟
check-changed = تغيّرت اللوحة منذ ذلك الحين. هل هي صحيحة الآن؟
check-agree = أوافق
check-differ = ليس ما قلناه
check-differ-after-all = لا، هناك خطأ
check-right-now = صحيحة الآن
check-said-agree = سُجّلت موافقتك. شكرًا لك.
check-said-differ = يرى من يدوّن أن هناك خطأ.
check-which-line = أي سطر؟
check-whole = اللوحة كلها
check-what = ماذا قلتم؟ (اختياري)
check-unnamed = يراه من يدوّن دون اسمك.
check-send = إبلاغ من يدوّن

readback-ask = قراءة للتحقق: سؤال الطاولة
readback-stop = إيقاف السؤال
readback-why = تُقرأ اللوحة بصوت عالٍ؛ وتسأل هواتف الطاولة هل هي صحيحة.
readback-agree = الموافقون: { $agree } من { $of }.
readback-differ = { $differ ->
    [zero] لا يوافق: { $differ } شخص.
    [one] لا يوافق: شخص واحد.
    [two] لا يوافق: شخصان.
    [few] لا يوافق: { $differ } أشخاص.
    [many] لا يوافق: { $differ } شخصًا.
   *[other] لا يوافق: { $differ } شخص.
}
readback-again = { $again ->
    [zero] يُعاد السؤال لأن اللوحة تغيّرت: { $again } شخص.
    [one] يُعاد السؤال لأن اللوحة تغيّرت: شخص واحد.
    [two] يُعاد السؤال لأن اللوحة تغيّرت: شخصان.
    [few] يُعاد السؤال لأن اللوحة تغيّرت: { $again } أشخاص.
    [many] يُعاد السؤال لأن اللوحة تغيّرت: { $again } شخصًا.
   *[other] يُعاد السؤال لأن اللوحة تغيّرت: { $again } شخص.
}
readback-differs = ليس ما قلناه:
readback-no-words = (هذا السطر)
readback-short = قصير: هل يفهمه من لم يكن حاضرًا؟

hint-round = هل سمعتم الجميع؟ جرّبوا جولة كلام سريعة.
hint-round-how = مضى نصف الوقت. نصف دقيقة لكل شخص دون مقاطعة؛ ولمن شاء ألا يتكلم.
hint-read = اقرؤوها على طاولتكم للتحقق.
hint-read-how = هل يفهم كل سطر يوم الاثنين من لم يكن عند هذه الطاولة؟
hint-close = إغلاق

follow-now = القاعة الآن في:
follow-go = انتقال إليها

big-screen = على الشاشة الكبيرة
big-screen-blank = الشاشة الكبيرة معتمة الآن.
big-screen-replay = يُعاد عرض اليوم على الشاشة الكبيرة.
big-screen-spotlight = تحت الضوء
big-screen-speaks = الطاولة { $table } تتحدث.
big-screen-left = { $minutes ->
    [0] انتهى الوقت.
    [one] بقيت دقيقة واحدة.
    [two] بقيت دقيقتان.
    [few] بقيت { $minutes } دقائق.
    [many] بقيت { $minutes } دقيقة.
   *[other] بقيت { $minutes } دقيقة.
}
