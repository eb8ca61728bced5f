### reviewed: no
### Planning lessons: for staff only.

lesson-plan-add = دروس جديدة
lesson-plan-title = تحديد مواعيد الدروس
# $name: the name of the person.
lesson-plan-for = الشخص: { $name }
lesson-plan-join-title = الانضمام إلى مجموعة موجودة
lesson-plan-join-hint = تُضاف دروس المجموعة إلى جدول هذا الشخص.
lesson-plan-join-series = المجموعة
lesson-plan-join-save = ضم إلى المجموعة
lesson-plan-new-title = سلسلة دروس جديدة
lesson-plan-what = ماذا وأين
lesson-plan-choose = اختيار
lesson-plan-subject = المادة
lesson-plan-school = المدرسة
lesson-plan-address = العنوان والقاعة
lesson-plan-teacher = المدرّس
lesson-plan-phone = رقم هاتف المدرسة
lesson-plan-when = متى
lesson-plan-weekdays = في أي أيام
lesson-plan-time = تبدأ الساعة
lesson-plan-minutes = عدد الدقائق
lesson-plan-from = أول يوم
lesson-plan-until = آخر يوم
lesson-plan-free = أيام بلا دروس
lesson-plan-skip = لا دروس في العطل الرسمية
lesson-plan-breaks = العطل المدرسية
lesson-plan-breaks-hint = في كل سطر يوم واحد أو فترة واحدة. مثلًا: ⁨2026-12-21 - 2027-01-03⁩
lesson-plan-save = حفظ الدروس
lesson-plan-participants =
    { $people ->
        [zero] لا يوجد مشاركون
        [one] مشارك واحد
        [two] مشاركان
        [few] { $people } مشاركين
        [many] { $people } مشاركًا
       *[other] { $people } مشارك
    }
lesson-plan-period = من { $from } حتى نهاية يوم { $until }
lesson-plan-coming =
    { $count ->
        [zero] لا توجد دروس قادمة
        [one] الدرس القادم
        [two] الدرسان القادمان
        [few] الدروس القادمة: { $count } دروس
        [many] الدروس القادمة: { $count } درسًا
       *[other] الدروس القادمة: { $count } درس
    }
lesson-plan-later =
    { $count ->
        [zero] لا توجد دروس بعد ذلك
        [one] بعد ذلك درس واحد
        [two] بعد ذلك درسان
        [few] بعد ذلك { $count } دروس
        [many] بعد ذلك { $count } درسًا
       *[other] بعد ذلك { $count } درس
    }
lesson-plan-cancelled = أُلغي الدرس
lesson-plan-is-moved = تغيّر الوقت
lesson-plan-change = تغيير الوقت أو إلغاء
lesson-plan-change-title = تغيير وقت الدرس أو إلغاؤه
lesson-plan-everyone =
    { $people ->
        [zero] لا يوجد مشاركون في هذا الدرس.
        [one] هذا يخص مشاركًا واحدًا. سيصل إليه إشعار.
        [two] هذا يخص المشاركَين كليهما. سيصل إليهما إشعار.
        [few] هذا يخص كل المشاركين، وعددهم { $people }. سيصل إليهم إشعار.
        [many] هذا يخص كل المشاركين، وعددهم { $people }. سيصل إليهم إشعار.
       *[other] هذا يخص كل المشاركين، وعددهم { $people }. سيصل إليهم إشعار.
    }
lesson-plan-move-title = تغيير الوقت
lesson-plan-move-date = اليوم الجديد
lesson-plan-move-time = الوقت الجديد
lesson-plan-move-save = تغيير وقت الدرس
lesson-plan-cancel-title = إلغاء
lesson-plan-cancel-reason = ما سبب إلغاء الدرس؟
lesson-plan-cancel-save = إلغاء الدرس
lesson-plan-saved = حُفظت الدروس.
lesson-plan-joined = انضم الشخص إلى المجموعة.
lesson-plan-moved = تغيّر وقت الدرس. سيصل إشعار إلى المشاركين.
lesson-plan-cancel-done = أُلغي الدرس. سيصل إشعار إلى المشاركين.
