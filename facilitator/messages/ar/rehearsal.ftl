# What a rehearsal with simulated people says: while it runs, and how it ended.

rehearsal-title = تمرين بأشخاص محاكاة
rehearsal-held = يتحمّل هذا الجهاز وهذه الشبكة { $people } من الأشخاص: 99 من كل 100 جواب خلال { $s } ث. الحلقة الأضعف: { $weakest }.
rehearsal-not-held = لم يتحمّل هذا الجهاز وهذه الشبكة { $people } من الأشخاص: { $why }. الحلقة الأضعف: { $weakest }.
rehearsal-too-slow = هذا الحاسوب أبطأ من أن يحكم على { $people } من الأشخاص: فقد تأخر هو نفسه { $s } ث. يُرجى تقليل العدد القادم من هنا، أو البدء من حاسوب أسرع.
rehearsal-nothing = لا يمكن قول شيء بعد: { $joined ->
    [0] لم يدخل أحد.
   *[other] انضم { $joined } ولم يكن لديهم ما يُذكر لفعله. يُرجى إطالة التمرين مع مرحلة بدأت من وحدة التحكم؛ أو إعطاء رابط وحدة التحكم بدلًا من رابط الانضمام: عندها يُقادون في جلسة خاصة بهم.
}
rehearsal-weakest-server = جهاز الخادم
rehearsal-weakest-up = طريق الإرسال (uplink)
rehearsal-weakest-down = طريق الاستقبال (downlink)
rehearsal-weakest-network = الشبكة في الاتجاهين
rehearsal-weakest-joining = لحظة دخول الجميع
rehearsal-weakest-connections = الاتصالات التي تنقطع
rehearsal-weakest-own = الحاسوب الذي جرى عليه هذا
rehearsal-why-lost = كتابات لم تصل: { $count }
rehearsal-why-refused = مرات طُلب فيها من الخادم أكثر من طاقته: { $count }
rehearsal-why-joined = تعذر الدخول على { $count } من { $of }
rehearsal-why-connections = انقطع { $count } من { $of } من الاتصالات
rehearsal-why-answers = استغرق الجواب حتى { $s } ث
rehearsal-why-deliveries = استغرق وصول المكتوب إلى الآخرين حتى { $s } ث
rehearsal-why-joins = استغرق الدخول حتى { $s } ث
rehearsal-progress = حضر { $here } من { $people }، 99 من كل 100 جواب خلال { $s } ث
rehearsal-no-link = ليس ⁦{ $link }⁩ رابط انضمام ولا رابط وحدة تحكم. شكلهما ⁦http://HOST:PORT/j/CODE⁩ و⁦http://HOST:PORT/s/CODE/console#key=...⁩
rehearsal-not-possible = تعذر بدء التمرين: { $why }
rehearsal-watch = لمشاهدتهم هنا: { $link }
