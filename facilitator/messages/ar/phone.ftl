phone-page-title = { $title }
phone-connecting = جارٍ الاتصال …
phone-waiting = تم انضمامك. سيبدأ فريق التيسير بعد قليل.
phone-which-table = ما طاولتك؟
phone-seat-me = أريد مقعدًا
phone-full = ممتلئة
phone-people = { $count ->
    [0] لا أحد بعد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
phone-more = المزيد
phone-who = عنك
phone-change-table = انتقلت إلى طاولة أخرى
phone-rejoin = للمتابعة من هاتف آخر، يُرجى الانضمام هناك وفتح { phone-more } وكتابة هذا الرمز. من يملكه يُعدّ أنت، فلا ينبغي أن يراه أحد. رمزك الخاص: { $code }
phone-was-here = سبق لي الانضمام من جهاز آخر. رمزي الخاص (8 حروف وأرقام):
phone-chart-of = ما كتبته طاولتكم
phone-topics = مواضيعكم
phone-no-lines = لم يُكتب شيء بعد.
phone-recorder = التدوين الآن: { $name }.
phone-recorder-nameless = يتولى التدوين شخص من طاولتكم.
phone-no-recorder = طاولتكم بحاجة إلى من يدوّن.
phone-record = سأتولى التدوين
phone-record-sure = تأكيد تولّي التدوين للطاولة { $table }؟ المطلوب كتابة ما يقوله الحاضرون: النقاط الأساسية وبكلماتهم.
phone-record-take = التدوين الآن لدى { $name }. هل تم الاتفاق على ذلك؟ سينتقل التدوين إليك.
phone-record-yes = نعم، سأدوّن
phone-to-desk = متابعة التدوين
phone-posted = لوحتكم على الجدار.
phone-not-posted = يثبّت من يدوّن اللوحة على الجدار حين تكتمل.
phone-posted-count = لوحات على الجدار: { $count } من { $total }.
phone-walk-list = لوحات للقراءة
phone-own-chart = لوحة طاولتكم
phone-own-closed = اقرؤوا ما يتركه الآخرون هنا. تُترك الملاحظات على لوحات الطاولات الأخرى.
phone-visited = قُرئت
phone-not-visited = لم تُقرأ بعد
phone-no-charts = لا لوحات على الجدار بعد. تظهر هنا عندما تثبّتها الطاولات.
phone-back = كل اللوحات
phone-note-line = ترك ملاحظة على هذا السطر
phone-note-chart = ترك ملاحظة على اللوحة كلها
phone-note-on-chart = ملاحظة على اللوحة كلها
phone-note-on-line = ملاحظة على:
phone-which-kind = ما نوع الملاحظة؟
phone-note-text = ملاحظتك
phone-letters = { $count } من { $limit }
phone-from = تظهر باسم
phone-from-nobody = بلا جهة
phone-anonymous = دون اسم
phone-introduce = لفريق التنظيم أن يعرّفني بهذه الطاولة
phone-stick = لصق الملاحظة
phone-note-sent = ملاحظتك على اللوحة.
phone-note-kept = ملاحظتك محفوظة على هذا الهاتف وتُرسل فور عودة الاتصال.
phone-my-notes = ملاحظاتك
phone-edit = تعديل
phone-remove = إزالة
phone-remove-sure = هل تُزال هذه الملاحظة من اللوحة؟
phone-save = حفظ
phone-state-waiting = بانتظار الإرسال على هذا الهاتف
phone-state-sending = جارٍ الإرسال
phone-ask-affiliation = الولاية أو المؤسسة، إن شئت
again-title = انضمام من جديد
again-says = تُستأنف هذه الجلسة من نسخة احتياطية سابقة لانضمامك، ويلزم الانضمام من جديد. ما كتبته محفوظ على هذا الهاتف ويُرسل بعد الانضمام.
phone-ended-unsent = انتهت الجلسة أثناء كتابة هذه الملاحظة. لم تُرسل، وهي باقية على هذا الهاتف.
phone-walk-over = انتهت الجولة؛ ولا يزال بالإمكان إرسال ملاحظة بدأت كتابتها.

goals = الأهداف
help-call = طلب مساعدة
help-called = طُلبت المساعدة. انقروا إذا لم تعد لازمة
park-label = أمر نعود إليه لاحقًا
park-button = نقل إلى ساحة الانتظار
park-done = صار في ساحة الانتظار.
who-affiliation = الولاية أو المؤسسة (اختياري)
who-name = الاسم (اختياري)
who-save = حفظ
who-saved = تم الحفظ.
