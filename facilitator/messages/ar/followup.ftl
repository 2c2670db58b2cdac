# The follow-up page, and what the organisers write for it.

refusal-no-item = ما يشير إليه هذا غير موجود، أو لم يعد موجودًا. يُرجى اختيار غيره.
refusal-too-many-sentences = هذا أكثر من الحد الأقصى { $limit }. يُرجى إبقاء الأهم.
refusal-out-of-range = هذا الرقم أو التاريخ غير ممكن. يُرجى مراجعته.
refusal-useful = يُرجى اختيار رقم من 1 إلى 5، أو تركه.
refusal-feedback-empty = يُرجى كتابة شيء أو اختيار رقم.
refusal-feedback-over = أُغلق باب التغذية الراجعة لهذه الجلسة. وتبقى جهات التواصل في هذه الصفحة متاحة لك.
refusal-feedback-full = وصلت تغذية راجعة كثيرة ولم يعد بالإمكان استقبال المزيد. يُرجى استخدام جهات التواصل في هذه الصفحة.
done-followup-write = الكتابة في صفحة المتابعة
done-followup-publish = نشر صفحة المتابعة
refusal-feedback-often = وصلت من شبكتك تغذية راجعة كثيرة ولا بد من التوقف قليلًا. كلماتك لا تزال هنا: يُرجى إرسالها من جديد بعد { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
refusal-wrong-own-codes = رموز خاطئة كثيرة من هنا. يُرجى المحاولة مرة أخرى بعد { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}؛ وما كتبته لا يزال هنا.
refusal-other-page = أُرسل هذا من صفحة أخرى غير مسموح بها.
done-followup-withdraw = سحب ما تقوله صفحة المتابعة
refusal-no-date = لم يُعلن موعد قادم بعد. وستعلنه صفحة المتابعة.

phone-follow = ما سيحل به
follow-page-title = ما سيحل به: { $title }
follow-kicker = ما سيحل بما قلتموه
follow-preparing = يقرأ فريق التنظيم ما كتبتموه. سيظهر هنا ما سمعناه وما سنفعله وما لن نفعله، خلف الرمز نفسه المستخدم في القاعة.
follow-heard = ما سمعناه
follow-used = ما سنفعله
follow-partly = ما سنفعله جزئيًا
follow-later = ما يُؤجل، ولماذا
follow-not-used = ما لن نفعله، ولماذا
follow-open = لا يزال مفتوحًا
follow-waiting = { $n ->
    [0] كل ما كان ينتظر ردًا صار له رد.
    [one] لا يزال بانتظار رد: { $n } من { $of }.
    [two] لا يزال بانتظار رد: { $n } من { $of }.
    [few] لا يزال بانتظار رد: { $n } من { $of }.
    [many] لا يزال بانتظار رد: { $n } من { $of }.
   *[other] لا يزال بانتظار رد: { $n } من { $of }.
}
follow-next = ما يأتي بعد ذلك، ومتى
follow-calendar = إضافة إلى التقويم
follow-report = قراءة التقرير
follow-files = التقرير
follow-why = السبب:
follow-kind-theme = محور
follow-kind-challenge = تحدٍّ
follow-kind-strategy = استراتيجية
follow-kind-note = ملاحظة
follow-kind-line = من لوحة
follow-kind-parked = ساحة الانتظار
follow-kind-comment = تعليق
follow-kind-question = سؤال
follow-kind-clarification = استيضاح
follow-kind-experience = تجربة
follow-mine = ملاحظاتي
follow-mine-show = عرض ما حل بملاحظاتي
follow-mine-none = لا جواب بعد.
follow-mine-empty = لم يُعثر على شيء موقّع. ما كتبته دون اسم لا يعرفه إلا هاتفك.
follow-mine-anonymous = ما كتبته دون اسم لا يمكن عرضه هنا: وحده الهاتف الذي كُتب عليه يثبت أنه لك.
follow-mine-proved = ما كتبته دون اسم يظهر هنا أيضًا: هذا المتصفح يثبت أنه لك، ولا يستطيع ذلك غيره.
follow-through = ضمن المحور «{ $theme }»، وقيل عنه:
follow-under = { $count ->
    [zero] لم يُقل عنه شيء
    [one] أمر واحد قيل عنه
    [two] أمران قيلا عنه
    [few] { $count } أمور قيلت عنه
    [many] { $count } أمرًا قيلت عنه
   *[other] { $count } أمر قيلت عنه
}
follow-until = يمكن الكتابة إلينا هنا حتى { $moment }.
follow-over = استُقبلت التغذية الراجعة حتى { $moment }. وتبقى جهات التواصل أدناه متاحة لك.
follow-on = على لوحة { $table }
follow-state-held = بانتظار فريق التيسير
follow-state-hidden = أُخفيت
follow-state-parked = نُقلت إلى ساحة الانتظار
follow-code = رمزك الخاص
follow-code-says = الأحرف الثمانية التي عرضها هاتفك عند الانضمام، في «المزيد».
follow-code-show = البحث برمزي
follow-back = العودة إلى الصفحة العامة
follow-feedback = رأيك يهمنا
follow-useful = ما مدى الفائدة، من 1 (لا فائدة) إلى 5 (فائدة كبيرة)؟
follow-feedback-text = ما الذي ينبغي أن نعرفه؟ ما الذي تغيّر منذ ذلك الحين؟
follow-feedback-says = يُرسل دون اسمك. يقرؤه فريق التنظيم وحده.
follow-feedback-send = إرسال
follow-thanked = شكرًا لك. وصلت رسالتك.
