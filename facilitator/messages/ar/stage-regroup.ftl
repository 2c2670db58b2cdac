# Changing places: the rule in a sentence, where each is to go; and how people are seated.
regroup-rotate = { $by ->
    [zero] ابقوا عند رقم طاولتكم.
    [one] انتقلوا إلى رقم طاولتكم زائد واحد.
    [two] انتقلوا إلى رقم طاولتكم زائد اثنين.
    [few] انتقلوا إلى رقم طاولتكم زائد { $by }.
    [many] انتقلوا إلى رقم طاولتكم زائد { $by }.
   *[other] انتقلوا إلى رقم طاولتكم زائد { $by }.
}
regroup-host_stays = { $by ->
    [zero] يبقى شخص للاستضافة. والباقون: رقمكم نفسه.
    [one] يبقى شخص للاستضافة. والباقون: رقمكم زائد واحد.
    [two] يبقى شخص للاستضافة. والباقون: رقمكم زائد اثنين.
    [few] يبقى شخص للاستضافة. والباقون: رقمكم زائد { $by }.
    [many] يبقى شخص للاستضافة. والباقون: رقمكم زائد { $by }.
   *[other] يبقى شخص للاستضافة. والباقون: رقمكم زائد { $by }.
}
regroup-ring = بعد { $last } تأتي 1.
regroup-mix = امتزجوا: هاتفكم يحدد طاولتكم.
regroup-choice = توجهوا إلى الطاولة التي يجذبكم موضوعها.
regroup-pairs = التفتوا إلى من بجانبكم: اعملوا اثنين اثنين.
regroup-fours = انضموا إلى ثنائي آخر: اعملوا أربعة أربعة.
regroup-circle = يجلس بعضكم في الوسط ويتحدث. ويستمع الباقون من حولهم.
regroup-go-to = التوجه إلى
regroup-stay = البقاء عند { $table }
regroup-inner = الدائرة الداخلية
regroup-inner-says = اجلسوا على مقعد في الوسط.
regroup-outer = الدائرة الخارجية
regroup-outer-says = اجلسوا حول الوسط واستمعوا.
regroup-with = { $count ->
    [0] لا أحد معك. يُرجى الانضمام إلى الفريق المجاور.
   *[other] العمل مع
}
regroup-unnamed = { $count ->
    [zero] ومعهم { $count } شخص دون اسم
    [one] ومعهم شخص واحد دون اسم
    [two] ومعهم شخصان دون اسم
    [few] ومعهم { $count } أشخاص دون اسم
    [many] ومعهم { $count } شخصًا دون اسم
   *[other] ومعهم { $count } شخص دون اسم
}
regroup-i-am-there = وصلت
regroup-arrived = تم الوصول.
regroup-no-place = يُرجى البقاء في مكانك أو سؤال فريق التيسير عن وجهتك.
regroup-you-are-at = مكانك الآن: { $table }.
regroup-choose = اختيار طاولة
regroup-count = { $all ->
    [0] لم يُحدد مكان لأحد بعد.
   *[other] في أماكنهم: { $there } من { $all }. وعند نهاية المرحلة يُعدّ الباقون في أماكنهم أيضًا.
}
regroup-plan = تخطيط الأماكن الآن
regroup-plan-again = إعادة تخطيط الأماكن
regroup-missing = { $count ->
    [zero] لم يصل بعد: { $count } شخص
    [one] لم يصل بعد: شخص واحد
    [two] لم يصل بعد: شخصان
    [few] لم يصل بعد: { $count } أشخاص
    [many] لم يصل بعد: { $count } شخصًا
   *[other] لم يصل بعد: { $count } شخص
}
regroup-send = وجهة { $name }

seating-title = المقاعد
seating-new = من يصل الآن ويختار «أريد مقعدًا»
seating-balanced = يجلس حيث العدد الأقل
seating-random = يجلس إلى طاولة عشوائية
seating-mixed = يجلس حيث جهته الأقل عددًا
seating-unseated = { $count ->
    [zero] لا أحد بلا طاولة
    [one] تحديد مقعد لشخص بلا طاولة
    [two] تحديد مقعدين لشخصين بلا طاولة
    [few] تحديد مقاعد لـ { $count } أشخاص بلا طاولة
    [many] تحديد مقاعد لـ { $count } شخصًا بلا طاولة
   *[other] تحديد مقاعد لـ { $count } شخص بلا طاولة
}
seating-all-balanced = إعادة توزيع الجميع: طاولات متساوية
seating-all-random = إعادة توزيع الجميع: عشوائيًا
seating-all-mixed = إعادة توزيع الجميع: بمزج الجهات
seating-all-new_faces = إعادة توزيع الجميع: مع من لم يجلسوا معهم
seating-done = تم: الهواتف تحدد الطاولة
seating-step-free = الوصول إليها بلا درج
seating-step-free-on = تمييزها: الوصول بلا درج
seating-step-free-off = لم يعد الوصول إليها بلا درج
who-step-free = أحتاج إلى مقعد بلا درج
