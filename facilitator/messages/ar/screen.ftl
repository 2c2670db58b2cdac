screen-page-title = الشاشة: { $title }
screen-how-to-join = امسحوا رمز اللافتة على طاولتكم، أو افتحوا
screen-qr = رمز QR للانضمام إلى هذه الجلسة
screen-seated = { $count ->
    [0] فارغة
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
screen-is-posted = مثبّتة
screen-not-posted = لم تُثبّت بعد
screen-open-questions = أسئلة لا تزال مفتوحة: { $open } من { $asked }
screen-chart-of = اللوحة { $chart } من { $charts }
screen-page-of = الصفحة { $page } من { $pages }
screen-away = الخادم غير متاح. هذه آخر صورة؛ والساعة مستمرة.
