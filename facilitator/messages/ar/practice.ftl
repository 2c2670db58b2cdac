# A practice: five minutes with simulated people, and the guide that leads a facilitator through them.

practice-offer = تدريب لخمس دقائق
practice-offer-says = جلسة صغيرة مستقلة مع أشخاص افتراضيين ودليل يرشدك. يمكنك المغادرة في أي وقت، ولا يُحفظ منها شيء.
practice-starting = يجري إعداد التدريب …
practice-mark = تدريب
practice-guide = تدريب مع أشخاص افتراضيين
practice-done-of = أُنجز { $done } من { $of }
practice-now = الآن:
practice-all = كل الخطوات
practice-step-screen = يُرجى الضغط على «{ console-open-screen }»: مكان هذه النافذة جهاز العرض.
practice-step-start = يُرجى الضغط على «{ console-start }»: تبدأ الطاولات بالحديث، ويبدأ من يدوّن بالكتابة.
practice-step-help = تُراقَب الطاولات: ستطلب إحداها المساعدة. يُرجى الضغط عندها على «{ help-take }» كما لو كان الذهاب إليها.
practice-step-minute = يطلب أحدهم وقتًا إضافيًا: يُرجى منح دقيقة واحدة بجانب الساعة.
practice-step-post = يُرجى الضغط على «{ console-start-next }» مرتين: تُثبَّت اللوحات على الجدار.
practice-step-bell = يُرجى بدء جولة المعرض، ثم الضغط على «{ walk-ring }».
practice-step-hide = يُرجى اختيار ملاحظة في الجانب والضغط على «{ console-hide-note }»: تختفي من كل الشاشات ويمكن أن تعود.
practice-step-end = يُرجى الضغط على «{ console-end-session }»: عندها يصبح هناك تقرير للقراءة.
practice-ticked = تم: { $step }
practice-state-done = تم
practice-state-skipped = جرى تخطيها
practice-state-open = لم تُنجز بعد
practice-skip = تخطي هذه الخطوة
practice-leave = مغادرة التدريب
practice-leaving = يجري محو التدريب …
practice-over = هذا كل شيء. وما تبقى في هذه الصفحة ينتظر إلى أن تحتاجه.
practice-report = قراءة التقرير
refusal-practice-many = هناك { $limit } تدريبات جارية على هذا الخادم. يُرجى مغادرة أحدها، أو المحاولة مرة أخرى بعد بضع دقائق. لم يتغير شيء.

# What the practice's own agenda says
practice-title = تدريب
practice-goal = التعرف على وحدة التحكم قبل وصول الناس.
practice-topic-one = ما الذي يساعد على نجاح لقاء أول؟
practice-topic-two = ما الذي ستفعله مرة أخرى؟
practice-discuss = نقاش الطاولات
practice-discuss-says = الحديث على الطاولة. ومن يدوّن يكتب.
practice-post = تثبيت اللوحة
practice-post-says = من يدوّن يثبّت اللوحة على الجدار.
practice-walk = جولة المعرض
practice-walk-says = قراءة لوحات الطاولات الأخرى وترك ملاحظات.
practice-reflect = العودة إلى لوحتكم
practice-reflect-says = قراءة ما تركه الآخرون.
practice-prompt = أي ملاحظة ستأخذها معك؟
