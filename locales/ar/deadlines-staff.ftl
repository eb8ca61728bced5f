### reviewed: no
### Planning deadlines: for staff only. A deadline is called مهمة, with آخر يوم as its date.

# nl:79ad21e4
deadline-plan-add = مهمة جديدة
# nl:227277dc
deadline-plan-title = مهمة جديدة لها آخر يوم
# $name: the name of the person.
# nl:f1f5b8d8
deadline-plan-for = الشخص: { $name }
# nl:fb35e5ef
deadline-plan-choose = اختيار
# nl:aedd6629
deadline-plan-kind = ما على الشخص القيام به
# nl:69d2dfc8
deadline-plan-form = الاستمارة
# nl:fa4049c7
deadline-plan-form-hint = اختر هنا فقط إذا كان الأمر يخص استمارة.
# nl:44ef6c4c
deadline-plan-form-none = بدون استمارة
# nl:b5f12478
deadline-plan-organisation = الجهة التي تطلب ذلك
# nl:7fb68aa0
deadline-plan-due = آخر يوم
# nl:b72bfbce
deadline-plan-due-hint = في آخر يوم ما زال ذلك ممكنًا. إذا اختلف التاريخ فالصحيح هو المكتوب في الرسالة.
# nl:950c622b
deadline-plan-consequence = ماذا يحدث عند التأخر
# nl:16b3ed24
deadline-plan-consequence-none = لا تذكر شيئًا عن هذا
# nl:210fcf54
deadline-plan-note = ملاحظة بالهولندية
# nl:a857808a
deadline-plan-note-hint = لا تكتب الرقم الشخصي (⁨BSN⁩) ولا أي شيء عن الصحة.
# nl:ad9cb882
deadline-plan-save = حفظ المهمة
# nl:fbd0c934
deadline-plan-last-day = آخر يوم
# nl:c92bc0c7
deadline-plan-remove = حذف
# nl:c8b69b28
deadline-plan-done = يقول الشخص: أنجزت هذا
# nl:22df74ef
deadline-plan-missed = فات آخر يوم
# nl:dc6338f2
deadline-plan-today = اليوم هو آخر يوم
# nl:91781384
deadline-plan-left =
    { $count ->
        [zero] اليوم هو آخر يوم
        [one] بقي يوم واحد
        [two] بقي يومان
        [few] بقيت { $count } أيام
        [many] بقي { $count } يومًا
       *[other] بقي { $count } يوم
    }
# nl:0da8eddf
deadline-plan-saved = حُفظت المهمة.
# nl:38be94af
deadline-plan-removed = حُذفت المهمة. وتتوقف التذكيرات.
