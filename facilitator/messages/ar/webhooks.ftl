# Webhooks, and what programs ask for.

refusal-too-many-hooks = الحد الأقصى للعناوين التي تُبلّغها الجلسة: { $limit }. يُرجى إزالة عنوان أولًا.
refusal-no-hook = لم يعد خطاف الويب هذا موجودًا.
refusal-no-delivery = لم تعد عملية التسليم هذه موجودة.
refusal-no-row-kind = لا يوجد نوع صف كهذا؛ الأنواع مذكورة في ⁦/api/schema⁩.
refusal-no-row = لا يوجد صف كهذا، أو لا يحق لوحدة التحكم قراءته.
refusal-too-many-people = هذا أكثر من { $limit } من الأشخاص دفعة واحدة. يُرجى تقسيم القائمة.
refusal-import-words = الشخص { $line }: محتوى «{ $column }» أطول من اللازم، أو فيه أحرف لا يمكن حفظها.
refusal-import-table = الشخص { $line }: لا توجد الطاولة { $table } في هذه الجلسة.
refusal-import-full = الشخص { $line }: الطاولة { $table } ممتلئة.
refusal-import-empty = الشخص { $line } بلا اسم ولا جهة.
done-hook-remove = إزالة خطاف ويب
done-hook-pause = إيقاف خطاف ويب مؤقتًا أو استئنافه
done-hook-test = اختبار خطاف ويب
hooks-title = خطافات الويب
hooks-says = يمكن إبلاغ برامج أخرى بما يحدث: بتوقيع، مع إعادة المحاولة لتسع ساعات، ودون أسماء.
hooks-url = العنوان
hooks-events = يُبلّغ
hooks-event-stage = عند بدء مرحلة أو إيقافها أو انتهائها
hooks-event-post = عند تثبيت لوحة
hooks-event-response = عند إتاحة رد
hooks-event-publication = عند نشر التقرير
hooks-event-test = اختبار
hooks-add = إضافة العنوان
hooks-paused = (متوقف مؤقتًا)
hooks-secret = تُوقَّع عمليات التسليم بهذا السر. لا يظهر إلا الآن:
hooks-test = اختبار
hooks-pause = إيقاف مؤقت
hooks-resume = استئناف
hooks-remove = إزالة
hooks-waiting = { $tries ->
    [0] { $when }، { $what }: في الطريق
   *[other] { $when }، { $what }: لم يصل ({ $why })؛ تُعاد المحاولة
}
hooks-arrived = { $when }، { $what }: وصل
hooks-given_up = { $when }، { $what }: توقفت المحاولة ({ $why })
hooks-why = { $problem ->
    [no-address] لا يوجد عنوان كهذا
    [this-network] عنوان من هذه الشبكة: للسماح به يُشغَّل الخادم مع ⁦--hooks-private⁩
    [slow] لا استجابة خلال عشر ثوانٍ
    [certificate] شهادته غير صالحة
    [refused] لا شيء يستمع هناك
    [closed] قطع الاتصال
    [unreachable] لا طريق إليه
    [no-http] استجابته ليست HTTP
   *[other] استجاب بالرمز { $status }
}
