# A practice: five minutes with simulated people, and the guide that leads a facilitator through them.

practice-offer = تدريب لخمس دقائق
practice-offer-says = جلسة صغيرة مستقلة مع أشخاص افتراضيين ودليل يرشدك. يمكنك المغادرة في أي وقت، ولا يُحفظ منها شيء.
practice-starting = يجري إعداد التدريب …
practice-mark = تدريب
practice-guide = تدريب مع أشخاص افتراضيين
practice-done-of = أُنجز { $done } من { $of }
practice-now = الآن:
practice-all = كل الخطوات
practice-step-screen = اضغط «{ console-open-screen }»: مكان هذه النافذة جهاز العرض.
practice-step-start = اضغط «{ console-start }»: تبدأ الطاولات بالحديث، ويبدأ من يدوّن بالكتابة.
practice-step-help = راقب الطاولات: ستطلب إحداها المساعدة. اضغط «{ help-take }» عندها كأنك ذاهب إليها.
practice-step-minute = يطلب أحدهم وقتًا إضافيًا: امنح دقيقة واحدة بجانب الساعة.
practice-step-post = اضغط «{ console-start-next }» مرتين: تُثبَّت اللوحات على الجدار.
practice-step-bell = ابدأ جولة المعرض، ثم اضغط «{ walk-ring }».
practice-step-hide = ابحث عن ملاحظة في الجانب واضغط «{ console-hide-note }»: تختفي من كل الشاشات ويمكن أن تعود.
practice-step-end = اضغط «{ console-end-session }»: عندها يصبح هناك تقرير للقراءة.
practice-ticked = تم: { $step }
practice-state-done = تم
practice-state-skipped = جرى تخطيها
practice-state-open = لم تُنجز بعد
practice-skip = تخطي هذه الخطوة
practice-leave = مغادرة التدريب
practice-leaving = يجري محو التدريب …
practice-over = هذا كل شيء. وما تبقى في هذه الصفحة ينتظر إلى أن تحتاجه.
practice-report = قراءة التقرير
refusal-practice-many = هناك { $limit } تدريبات جارية على هذا الخادم. غادر أحدها، أو حاول مجددًا بعد بضع دقائق. لم يتغير شيء.

# What the practice's own agenda says
practice-title = تدريب
practice-goal = التعرف على وحدة التحكم قبل وصول الناس.
practice-topic-one = ما الذي يساعد على نجاح لقاء أول؟
practice-topic-two = ما الذي ستفعله مرة أخرى؟
practice-discuss = نقاش الطاولات
practice-discuss-says = تحدثوا على طاولتكم. ومن يدوّن يكتب.
practice-post = تثبيت اللوحة
practice-post-says = من يدوّن: ثبّت اللوحة على الجدار.
practice-walk = جولة المعرض
practice-walk-says = اقرؤوا لوحات الطاولات الأخرى. واتركوا ملاحظات.
practice-reflect = العودة إلى لوحتكم
practice-reflect-says = اقرؤوا ما تركه لكم الآخرون.
practice-prompt = أي ملاحظة ستأخذها معك؟
