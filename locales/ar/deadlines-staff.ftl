### reviewed: no
### Planning deadlines: for staff only. A deadline is called مهمة, with آخر يوم as its date.

deadline-plan-add = مهمة جديدة
deadline-plan-title = مهمة جديدة لها آخر يوم
# $name: the name of the person.
deadline-plan-for = الشخص: { $name }
deadline-plan-choose = اختيار
deadline-plan-kind = ما على الشخص القيام به
deadline-plan-form = الاستمارة
deadline-plan-form-hint = اختر هنا فقط إذا كان الأمر يخص استمارة.
deadline-plan-form-none = بدون استمارة
deadline-plan-organisation = الجهة التي تطلب ذلك
deadline-plan-due = آخر يوم
deadline-plan-due-hint = في آخر يوم ما زال ذلك ممكنًا. إذا اختلف التاريخ فالصحيح هو المكتوب في الرسالة.
deadline-plan-consequence = ماذا يحدث عند التأخر
deadline-plan-consequence-none = لا تذكر شيئًا عن هذا
deadline-plan-note = ملاحظة بالهولندية
deadline-plan-note-hint = لا تكتب رقم المواطن (⁨BSN⁩) ولا أي شيء عن الصحة.
deadline-plan-save = حفظ المهمة
deadline-plan-last-day = آخر يوم
deadline-plan-remove = حذف
deadline-plan-done = يقول الشخص: أنجزت هذا
deadline-plan-missed = فات آخر يوم
deadline-plan-today = اليوم هو آخر يوم
deadline-plan-left =
    { $count ->
        [zero] اليوم هو آخر يوم
        [one] بقي يوم واحد
        [two] بقي يومان
        [few] بقيت { $count } أيام
        [many] بقي { $count } يومًا
       *[other] بقي { $count } يوم
    }
deadline-plan-saved = حُفظت المهمة.
deadline-plan-removed = حُذفت المهمة. وتتوقف التذكيرات.
