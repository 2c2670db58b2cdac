# The response log: what becomes of what was said.

refusal-response-outcome = يُرجى اختيار ما سيحل به: نأخذ به، أو جزئيًا، أو لاحقًا، أو لا نأخذ به.
refusal-too-many-responses = هذا أكثر من الحد الأقصى دفعة واحدة ({ $limit }). يُرجى اختيار عدد أقل.
refusal-date = يُكتب التاريخ هكذا: السنة-الشهر-اليوم، مثلًا ⁦2026-12-01⁩.
done-strategy-sort = تصنيف استراتيجيات
done-response-write = بيان ما سيحل ببند
done-response-spread = إعطاء محور كامل ردًا واحدًا
done-response-remove = إزالة رد
done-response-release = إتاحة ردود
done-response-withdraw = سحب رد متاح
