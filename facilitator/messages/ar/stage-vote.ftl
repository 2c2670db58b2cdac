# Votes: on phones, on the screen, and what the facilitator puts to the vote.
vote-turnout = { $present ->
    [0] لم يصوّت أحد بعد
   *[other] صوّت { $voters } من { $present }
}
vote-how-dots = { $count ->
    [zero] لا نقاط لديك.
    [one] لديك نقطة واحدة: للأهم في رأيك.
    [two] لديك نقطتان: للأهم في رأيك.
    [few] لديك { $count } نقاط: للأهم في رأيك.
    [many] لديك { $count } نقطة: للأهم في رأيك.
   *[other] لديك { $count } نقطة: للأهم في رأيك.
}
vote-how-dots-many = { $count ->
    [zero] لديك { $count } نقطة
    [one] لديك نقطة واحدة
    [two] لديك نقطتان
    [few] لديك { $count } نقاط
    [many] لديك { $count } نقطة
   *[other] لديك { $count } نقطة
}: بحد أقصى { $most } لكل خيار.
vote-how-rating = التقييم من 1 (منخفض) إلى 5 (مرتفع) لكل خيار.
vote-how-axes = لكل خيار تقييمان من 1 (منخفض) إلى 5 (مرتفع): { $first } و{ $second }.
vote-how-yes_no = نعم أو لا لكل خيار.
vote-how-rank = { $count ->
    [zero] لا شيء للاختيار.
    [one] اختيار الأفضل.
    [two] اختيار أفضل اثنين بالترتيب.
    [few] اختيار أفضل { $count } بالترتيب.
    [many] اختيار أفضل { $count } بالترتيب.
   *[other] اختيار أفضل { $count } بالترتيب.
}
vote-how-fist = من 0 (لا) إلى 5 (سأساعد على تحقيقه).
vote-secret = لا أحد يرى تصويتك. تُعرض النتيجة عند إغلاق التصويت.
vote-soon = لم يبدأ التصويت.
vote-nothing = لا شيء للتصويت عليه بعد. يظهر هنا عندما يضيفه فريق التيسير.
vote-in = سُجّل صوتك؛ ولا يزال بالإمكان تغييره.
vote-kept = صوتك محفوظ على هذا الهاتف ويُرسل فور عودة الاتصال.
vote-closed = أُغلق التصويت.
vote-own = صوتك: { $value }
vote-own-place = صوتك: المرتبة { $place }
vote-own-dots = { $count ->
    [zero] صوتك: { $count } نقطة
    [one] صوتك: نقطة واحدة
    [two] صوتك: نقطتان
    [few] صوتك: { $count } نقاط
    [many] صوتك: { $count } نقطة
   *[other] صوتك: { $count } نقطة
}
vote-dots-left = بقي من النقاط { $left } من { $each }
vote-dot-more = إضافة نقطة: { $text }
vote-dot-less = إنقاص نقطة: { $text }
vote-unsure = لا أدري
vote-unsure-sign = معنى «؟»: لا أدري
vote-yes_no-1 = نعم
vote-yes_no-2 = لا
vote-fist-0 = لا: أعارضه
vote-fist-1 = تحفظات كبيرة
vote-fist-2 = بعض التحفظات، تُناقش أولًا
vote-fist-3 = يمكنني قبوله
vote-fist-4 = جيد
vote-fist-5 = سأساعد على تحقيقه
vote-rank-yours = ترتيبك: { $count } من { $each }
vote-rank-first = النقر على الأفضل أولًا.
vote-rank-others = المتبقي للاختيار
vote-said-dots = { $count ->
    [zero] { $count } نقطة
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقاط
    [many] { $count } نقطة
   *[other] { $count } نقطة
}
vote-said-yes_no = نعم: { $yes }، لا: { $no }{ $unsure ->
    [0] { "" }
   *[other] ، لا أدري: { $unsure }
}
vote-said-rating = المتوسط { $mean }{ $unsure ->
    [0] { "" }
   *[other] ، لا أدري: { $unsure }
}
vote-said-fist = المتوسط { $mean } من 5{ $low ->
    [0] { "" }
    [one] ، دون 3: شخص واحد
    [two] ، دون 3: شخصان
    [few] ، دون 3: { $low } أشخاص
    [many] ، دون 3: { $low } شخصًا
   *[other] ، دون 3: { $low } شخص
}
vote-on-phones = يصوّت كل شخص على هاتفه.
vote-close = إغلاق التصويت وعرض النتيجة
vote-reopen = إعادة فتح التصويت
vote-ahead = للتصويت في «{ $title }»
vote-prepare = جمع ما يُصوَّت عليه
vote-prepare-why = من مصدر المرحلة. يُرجى الاطلاع عليه ودمج المتشابه؛ وتراه القاعة عند بدء التصويت.
vote-prepare-again = إضافة الجديد
vote-options = { $count ->
    [0] لا شيء مطروح للتصويت بعد
    [one] مطروح للتصويت: خيار واحد
    [two] مطروح للتصويت: خياران
    [few] مطروح للتصويت: { $count } خيارات
    [many] مطروح للتصويت: { $count } خيارًا
   *[other] مطروح للتصويت: { $count } خيار
}
vote-alike = { $count ->
    [zero] متشابهات تقريبًا: { $count } زوج.
    [one] متشابهات تقريبًا: زوج واحد.
    [two] متشابهات تقريبًا: زوجان.
    [few] متشابهات تقريبًا: { $count } أزواج.
    [many] متشابهات تقريبًا: { $count } زوجًا.
   *[other] متشابهات تقريبًا: { $count } زوج.
}
vote-alike-why = إن بقيت منفصلة تفرقت أصوات من يريدونها.
vote-alike-keep = اعتماد هذه الصياغة
vote-alike-keep-this = دمج الاثنين واعتماد هذه الصياغة: { $text }
vote-alike-apart = مختلفان
vote-merge = دمج
vote-merge-this = دمج مع آخر: { $text }
vote-merge-hint = مع أي خيار يُدمج «{ $text }»؟
vote-merge-here = يُدمج مع هذا
vote-merge-into = يُدمج مع: { $text }
vote-merged = ومعه:
vote-split = فصل
vote-split-this = إعادته خيارًا مستقلًا: { $text }
vote-leave-out = استبعاد
vote-leave-out-this = استبعاد من التصويت: { $text }
vote-add-text = خيار آخر للتصويت
vote-add = إضافة
