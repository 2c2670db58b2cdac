# Questions are debts; the parking lot; help; a table that has finished.
debts-too = { $count ->
    [0] وأنا أيضًا
    [one] وأنا أيضًا (1)
    [two] وأنا أيضًا ({ $count })
    [few] وأنا أيضًا ({ $count })
    [many] وأنا أيضًا ({ $count })
   *[other] وأنا أيضًا ({ $count })
  }
debts-answered = { $count ->
    [zero] لا جواب عن أسئلتك بعد
    [one] أُجيب عن سؤالك
    [two] أُجيب عن سؤالين من أسئلتك
    [few] أُجيب عن { $count } من أسئلتك
    [many] أُجيب عن { $count } من أسئلتك
   *[other] أُجيب عن { $count } من أسئلتك
  }
debts-seen = قرأته
debts-answer-for = الإجابة باسم الطاولة
debts-asked-too = { $count ->
    [zero] ويسأل هذا أيضًا { $count } شخص
    [one] ويسأل هذا أيضًا شخص واحد
    [two] ويسأل هذا أيضًا شخصان
    [few] ويسأل هذا أيضًا { $count } أشخاص
    [many] ويسأل هذا أيضًا { $count } شخصًا
   *[other] ويسأل هذا أيضًا { $count } شخص
}
debts-park = نقل إلى ساحة الانتظار
debts-end-text = بالكلمات: الجواب، أو من يتابع، أو لِمَ لا
debts-end-answered = أُجيب
debts-end-follow_up = للمتابعة
debts-end-dropped = صُرف النظر
debts-reopen = إعادة فتح
debts-put-back = إعادته إلى لوحته
debts-parked-left = { $count ->
    [zero] لم يُحسم بعد في ساحة الانتظار: { $count } بند. يمكن المتابعة دون ذلك.
    [one] لم يُحسم بعد في ساحة الانتظار: بند واحد. يمكن المتابعة دون ذلك.
    [two] لم يُحسم بعد في ساحة الانتظار: بندان. يمكن المتابعة دون ذلك.
    [few] لم يُحسم بعد في ساحة الانتظار: { $count } بنود. يمكن المتابعة دون ذلك.
    [many] لم يُحسم بعد في ساحة الانتظار: { $count } بندًا. يمكن المتابعة دون ذلك.
   *[other] لم يُحسم بعد في ساحة الانتظار: { $count } بند. يمكن المتابعة دون ذلك.
}
debts-questions-left = { $count ->
    [zero] لا يزال مفتوحًا: { $count } سؤال.
    [one] لا يزال مفتوحًا: سؤال واحد.
    [two] لا يزال مفتوحًا: سؤالان.
    [few] لا يزال مفتوحًا: { $count } أسئلة.
    [many] لا يزال مفتوحًا: { $count } سؤالًا.
   *[other] لا يزال مفتوحًا: { $count } سؤال.
}
help-take = أنا في الطريق
help-taken = هناك من هو في الطريق إليكم
console-help-taken = تم توليها
done-say = انتهينا
done-said = أعلنتم أنكم انتهيتم. ليس بعد؟
done-count = الطاولات التي انتهت: { $done } من { $tables }.
done-propose = انتهت أغلب الطاولات:
done-shorten = دقيقة أخيرة ثم ننتقل
sounds-on = أصوات هادئة في هذه الجلسة
sounds-mute = بلا صوت على هذا الجهاز
refusal-not-asked = لا يمكن أن يضم الآخرون صوتهم إلا إلى الأسئلة والاستيضاحات.
refusal-own-question = هذا سؤالك أنت.
refusal-parked-alone = كُتب هذا لساحة الانتظار: لا لوحة يعود إليها.
