# What a facilitator of experience would say to an agenda.

warning-empty-activity = لا مراحل في هذا النشاط بعد. يُرجى إضافة مرحلة أو إزالته.
warning-group-without-tables = هناك سؤال للمجموعة { $group }، ولا طاولة فيها.
warning-long-instructions = أسطر التعليمات على الشاشة: { $lines }؛ وما يُقرأ من الخلف: { $most }.
warning-many-topics = الأسئلة المفتوحة: { $topics } في { $minutes } د؛ تحتاج الطاولة إلى نحو { $enough } د.
warning-no-break = { $minutes } د بلا استراحة حتى نهاية هذه المرحلة.
warning-nothing-asked = لا يُقال لأحد عمَّ يتحدث: يُرجى إضافة سؤال أو تعليمات.
warning-nothing-to-cluster = لا شيء للتجميع بعد: يُرجى وضع نقاش أو جولة قبل هذا.
warning-nothing-to-share = لا شيء للعرض بعد: يُرجى وضع نقاش أو اختيار قبل هذا.
warning-nothing-to-vote = لا شيء للتصويت عليه: يُرجى إعطاء خيارات أو وضع نقاش قبل هذا.
warning-post-without-charts = لا لوحات للتثبيت: يُرجى وضع نقاش قبل هذا.
warning-settings = هذا غير مكتمل: { $why }.
warning-share-short = { $tables ->
    [zero] { $tables } طاولة
    [one] طاولة واحدة
    [two] طاولتان
    [few] { $tables } طاولات
    [many] { $tables } طاولة
   *[other] { $tables } طاولة
}، { $seconds } ث لكل دور: المجموع { $enough } د؛ والمخطط { $minutes } د.
warning-walk-short = { $minutes } د للوحات ({ $charts }): يلزم نحو { $enough } د.
warning-walk-without-charts = لا لوحات للقراءة: يُرجى وضع نقاش قبل هذه الجولة.
warning-walk-without-post = لا يُثبّت شيء على الجدار قبل هذه الجولة: يُرجى إضافة مرحلة لتثبيت اللوحات.
