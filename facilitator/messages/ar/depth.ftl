# From how far the projector can be read: what the test of the room asks and says.
depth-title = هل يُقرأ من الصف الأخير؟
depth-distance = من الشاشة إلى الصف الأخير، بالأمتار
depth-height = ارتفاع الصورة، بالأمتار
depth-set = ملاءمة الشاشة
depth-scale = النصوص على الشاشة: { $percent }٪ من حجمها المعتاد.
depth-too-far = ومع ذلك لا تُقرأ إلا من { $metres } م على الأكثر. يُرجى تقريب الصفوف الأخيرة، أو استخدام صورة أكبر أو شاشة ثانية.
depth-code-ok = يمكن مسح رمز QR من الصف الأخير.
depth-code-short = يُمسح رمز QR على الشاشة من { $metres } م على الأكثر. أبعد من ذلك: بطاقات الطاولات، أو العنوان والرمز المقروءان.
depth-keys = عند جهاز الشاشة نفسه: + و− لتكبير النصوص وتصغيرها، و0 للعودة إلى هذا.
