# Looking back: questions answered alone, goals, notes thanked for and passed on. Also wherever counts are drawn.
bars-step = { $count ->
    [zero] { $step }: { $count } شخص
    [one] { $step }: شخص واحد
    [two] { $step }: شخصان
    [few] { $step }: { $count } أشخاص
    [many] { $step }: { $count } شخصًا
   *[other] { $step }: { $count } شخص
}
bars-plot = رسم لـ { $y } (إلى الأعلى) مقابل { $x } (إلى اليمين). الأرقام في القائمة المرافقة.
bars-answers = { $count ->
    [0] لم يُجب أحد بعد
    [one] جواب واحد
    [two] جوابان
    [few] { $count } أجوبة
    [many] { $count } جوابًا
   *[other] { $count } جواب
}
bars-points = { $count ->
    [zero] { $count } درجة
    [one] درجة واحدة
    [two] درجتان
    [few] { $count } درجات
    [many] { $count } درجة
   *[other] { $count } درجة
}
rank-up = تقديم: { $text }، المرتبة { $place } من { $count }
rank-down = تأخير: { $text }، المرتبة { $place } من { $count }
rank-out = إخراج: { $text }

reply-share = من يراه
reply-share-private = أنا فقط
reply-share-table = طاولتي وفريق التنظيم
reply-share-organisers = فريق التنظيم
reply-share-all = كل الحاضرين
reply-unsaved = لم يُحفظ بعد
reply-saved-private = محفوظ. لا يراه أحد غيرك.
reply-saved-table = محفوظ. تراه طاولتك وفريق التنظيم.
reply-saved-organisers = محفوظ. يراه فريق التنظيم.
reply-saved-all = محفوظ. يراه الجميع دون أي اسم.
reply-several = يمكن اختيار أكثر من خيار.
reply-counted = حُسب دون اسمك. ولا يزال بالإمكان تغييره.
reply-not-yet = بلا جواب بعد
reply-rank = الأفضل أولًا. بالأسهم أو بسحب السطر من رقمه.
reply-rank-send = هذا ترتيبي
reply-rank-again = هذا ترتيبي الآن

goals-asked = إلى أي مدى حققنا أهدافنا؟
goal-0 = إطلاقًا
goal-1 = قليلًا
goal-2 = إلى حد كبير
goal-3 = بالكامل
reflect-shared = { $count ->
    [0] لم يشارك أحد شيئًا بعد
    [one] تمت مشاركة جواب واحد
    [two] تمت مشاركة جوابين
    [few] تمت مشاركة { $count } أجوبة
    [many] تمت مشاركة { $count } جوابًا
   *[other] تمت مشاركة { $count } جواب
}
reflect-on-phones = أجيبوا على هواتفكم
reflect-private = ما يحتفظ به الأشخاص لأنفسهم لا يُعرض هنا.
note-thank = شكر
note-thanked = الطاولة { $table } تقدّم شكرها
note-forward = إحالة إلى فريق التنظيم
note-forwarded = أُحيلت إلى فريق التنظيم
