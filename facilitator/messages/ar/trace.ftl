# Looking back: where a sentence was said and what became of it; the day played again.
done-screen-replay = إعادة عرض اليوم على الشاشة
refusal-not-published = هذا ليس علنيًا. يُفتح من وحدة التحكم، أو بعد نشر التقرير.
refusal-trace-none = لا شيء هنا للعودة إليه. ربما لم يكن علنيًا قط، أو سُحب.
refusal-trace-time = ليست هذه لحظة من اليوم: t عدد بالمللي ثانية.
refusal-replay-speed = يُعاد عرض اليوم بسرعة 1 أو 10 أو 60، أو يتوقف مع 0.
at-page-title = حيث قيل · { $title }
replay-page-title = إعادة عرض اليوم · { $title }

# Where it was said.
trace-kicker = حيث قيل، وما حل به
trace-links = المتابعة من هنا
trace-chart-now = اللوحة كلها كما هي الآن
trace-replay = الجدار في تلك اللحظة
trace-report = التقرير
trace-as-it-is = كما هو الآن
trace-as-it-was = كما كان: { $time }
trace-not-there = في تلك اللحظة لم يكن موجودًا، أو لم يكن علنيًا.
trace-became = ما حل به
trace-nothing-became = لم يُكتب عنه شيء.
trace-here = هذا هو
trace-away = ليس على اللوحة
trace-why = سبب نجاحها:
trace-reason = السبب:
trace-owner = من يتولاه: { $owner } · حتى: { $due }
trace-gone = سُحب منذ ذلك الحين.
trace-is-held = محجوز عن القاعة.
trace-is-hidden = مخفي عن القاعة.
trace-is-parked = في ساحة الانتظار.
trace-empty = لم يُكتب شيء بعد.
trace-not-posted = في تلك اللحظة لم تكن على الجدار.
trace-photos = { $count ->
    [zero] مع { $count } صورة.
    [one] مع صورة واحدة.
    [two] مع صورتين.
    [few] مع { $count } صور.
    [many] مع { $count } صورة.
   *[other] مع { $count } صورة.
}
trace-photo-alt = صورة لوحة الطاولة { $table }
trace-parked-from = حيث كُتب
trace-theme-unnamed = محور بلا اسم
trace-theme-count = { $items ->
    [zero] { $items } بند
    [one] بند واحد
    [two] بندان
    [few] { $items } بنود
    [many] { $items } بندًا
   *[other] { $items } بند
}، { $tables ->
    [0] لم يُذكر في طاولة بعينها
    [one] ذُكر في طاولة واحدة
    [two] ذُكر في طاولتين
    [few] ذُكر في { $tables } طاولات
    [many] ذُكر في { $tables } طاولة
   *[other] ذُكر في { $tables } طاولة
}
trace-see-then = { $time }: عرضه كما كان حينها
trace-kind-line = سطر في لوحة
trace-kind-note = ملاحظة
trace-kind-chart = لوحة
trace-kind-answer = جواب عن ملاحظة
trace-kind-challenge = تحدٍّ
trace-kind-strategy = استراتيجية
trace-kind-theme = محور
trace-kind-parked = من ساحة الانتظار
trace-kind-photo = صورة لوحة
trace-kind-reply = جواب عن سؤال
trace-whole = عن اللوحة كلها
trace-no-lines = لم يُكتب عليها شيء بعد.
trace-jump = انتقال إليه على اللوحة
trace-by-anonymous = دون اسم
trace-by-server = الخادم
trace-by-facilitator = فريق التيسير
trace-by-recorder = من يدوّن للطاولة { $table }
trace-by-participant = { $table ->
    [0] شخص في القاعة
   *[other] شخص من الطاولة { $table }
  }
trace-did-begun = أول كلمات عليها
trace-did-photographed = تصوير
trace-did-written = كتابة
trace-did-changed = تغيير
trace-did-moved = نقل إلى
trace-did-removed = سحب
trace-did-held = { $why ->
    [words] حجز: كلمة من القائمة
    [reports] حجز: أبلغ عنها قرّاء
    [block] حجز: الهاتف موقوف مؤقتًا
   *[other] حجز
  }
trace-did-hidden = إخفاء
trace-did-shown = إظهار
trace-did-offered = اقتراح على من يدوّن
trace-did-taken = أخذ به من يدوّن
trace-did-parked = نقل إلى ساحة الانتظار
trace-did-unparked = إعادة من ساحة الانتظار
trace-did-typed = تفريغ النص من صورها
trace-did-untyped = لم يُفرَّغ النص بعد
trace-did-posted = تثبيت على الجدار
trace-did-unposted = إنزال عن الجدار
trace-did-themed = وضع في المحور
trace-did-unthemed = إخراج من محوره
trace-did-answered = { $outcome ->
    [deferred] الجواب لاحقًا
    [declined] تُركت مفتوحة، مع السبب
   *[other] أُجيب عنها
  }
trace-did-reanswered = { $outcome ->
    [deferred] تغيّر الجواب: لاحقًا
    [declined] تغيّر الجواب: تُركت مفتوحة
   *[other] تغيّر الجواب
  }
trace-did-unanswered = سُحب الجواب
trace-did-forwarded = إحالة إلى فريق التنظيم
trace-did-thanked = شكر من الطاولة
trace-did-asked = { $count ->
    [zero] ويسأل مثله: { $count } شخص
    [one] ويسأل مثله: شخص واحد
    [two] ويسأل مثله: شخصان
    [few] ويسأل مثله: { $count } أشخاص
    [many] ويسأل مثله: { $count } شخصًا
   *[other] ويسأل مثله: { $count } شخص
}
trace-did-ready = جاهزة لعرض الحصيلة
trace-did-unready = ليست جاهزة بعد
trace-did-heard = قيل أمام الجميع
trace-did-minority = تمييز رأي أقلية جدير بالحفظ
trace-did-on-screen = سُمح به على الشاشة
trace-did-off-screen = إزالة من الشاشة
trace-did-settled = { $outcome ->
    [answered] حُسم: أُجيب
    [follow_up] حُسم: للمتابعة
    [dropped] حُسم: صُرف النظر
   *[other] حُسم
  }
trace-did-responded = { $outcome ->
    [used] مسودة رد: نأخذ به
    [partly] مسودة رد: نأخذ به جزئيًا
    [later] مسودة رد: لاحقًا
    [not_used] مسودة رد: لا نأخذ به
   *[other] مسودة رد
  }
trace-did-unresponded = إزالة الرد
trace-did-released = { $outcome ->
    [used] الرد: نأخذ به
    [partly] الرد: نأخذ به جزئيًا
    [later] الرد: لاحقًا
    [not_used] الرد: لا نأخذ به
   *[other] الرد
  }
trace-did-withdrawn = سحب الرد

# The day again.
replay-title = إعادة عرض اليوم
replay-play = تشغيل
replay-pause = إيقاف مؤقت
replay-speed = السرعة
replay-times = ⁦{ $speed }×⁩
replay-earlier = المرحلة السابقة
replay-later = المرحلة التالية
replay-slider = لحظة من اليوم
replay-value = { $time }، { $stage }
replay-before = قبل المرحلة الأولى
replay-stages = مراحل اليوم والمفاتيح
replay-wall = الجدار في تلك اللحظة
replay-empty = لا شيء على الجدار في هذه اللحظة. يُرجى التقدم في الوقت.
replay-nothing = لم يُثبّت شيء على الجدار بعد. يُرجى العودة بعد تثبيت أول لوحة.
replay-count = { $charts ->
    [zero] { $charts } لوحة
    [one] لوحة واحدة
    [two] لوحتان
    [few] { $charts } لوحات
    [many] { $charts } لوحة
   *[other] { $charts } لوحة
} · { $lines ->
    [zero] { $lines } سطر
    [one] سطر واحد
    [two] سطران
    [few] { $lines } أسطر
    [many] { $lines } سطرًا
   *[other] { $lines } سطر
} · { $notes ->
    [zero] { $notes } ملاحظة
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $notes } ملاحظات
    [many] { $notes } ملاحظة
   *[other] { $notes } ملاحظة
}
replay-keys = الأسهم: عشر ثوانٍ. Page Up وPage Down: مرحلة. مفتاح المسافة: تشغيل وإيقاف مؤقت.
replay-on-screen = تشغيل على الشاشة
replay-off-screen = إعادة الشاشة إلى المرحلة
replay-is-on-screen = تعيد الشاشة عرض اليوم من { $time }.
replay-is-off-screen = تعرض الشاشة المرحلة.
replay-quiet = عند ⁦10×⁩ و⁦60×⁩ تُختصر فترات الهدوء الطويلة.
replay-screen-end = نهاية اليوم
projection-kind-replay = إعادة عرض اليوم
