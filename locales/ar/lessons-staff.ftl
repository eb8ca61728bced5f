### reviewed: no
### Planning lessons: for staff only.

# nl:6e5fe4f0
lesson-plan-add = دروس جديدة
# nl:d750670e
lesson-plan-title = تحديد مواعيد الدروس
# $name: the name of the person.
# nl:2bff10df
lesson-plan-for = الشخص: { $name }
# nl:e42ba611
lesson-plan-join-title = الانضمام إلى مجموعة موجودة
# nl:86164052
lesson-plan-join-hint = تُضاف دروس المجموعة إلى جدول هذا الشخص.
# nl:ff833424
lesson-plan-join-series = المجموعة
# nl:118c7339
lesson-plan-join-save = ضم إلى المجموعة
# nl:828d8f77
lesson-plan-new-title = سلسلة دروس جديدة
# nl:84e9e3c5
lesson-plan-what = ماذا وأين
# nl:561cb5fc
lesson-plan-choose = اختيار
# nl:17620eb4
lesson-plan-subject = المادة
# nl:8999dff8
lesson-plan-school = المدرسة
# nl:21411b21
lesson-plan-address = العنوان والقاعة
# nl:043f2ae0
lesson-plan-teacher = المدرّس
# nl:388936cc
lesson-plan-phone = رقم هاتف المدرسة
# nl:614a3503
lesson-plan-when = متى
# nl:abdb165b
lesson-plan-weekdays = في أي أيام
# nl:b2327d9e
lesson-plan-time = تبدأ الساعة
# nl:26c8b2af
lesson-plan-minutes = عدد الدقائق
# nl:2a6204cd
lesson-plan-from = أول يوم
# nl:9cf73646
lesson-plan-until = آخر يوم
# nl:528b8d1d
lesson-plan-free = أيام بلا دروس
# nl:00b987e4
lesson-plan-skip = لا دروس في العطل الرسمية
# nl:08b2d16d
lesson-plan-breaks = العطل المدرسية
# nl:92a9c919
lesson-plan-breaks-hint = في كل سطر يوم واحد أو فترة واحدة. مثلًا: ⁨2026-12-21 - 2027-01-03⁩
# nl:715ec2ee
lesson-plan-save = حفظ الدروس
# nl:721d0511
lesson-plan-participants =
    { $people ->
        [zero] لا يوجد مشاركون
        [one] مشارك واحد
        [two] مشاركان
        [few] { $people } مشاركين
        [many] { $people } مشاركًا
       *[other] { $people } مشارك
    }
# nl:e43a95bc
lesson-plan-period = من { $from } حتى نهاية يوم { $until }
# nl:e9443662
lesson-plan-coming =
    { $count ->
        [zero] لا توجد دروس قادمة
        [one] الدرس القادم
        [two] الدرسان القادمان
        [few] الدروس القادمة: { $count } دروس
        [many] الدروس القادمة: { $count } درسًا
       *[other] الدروس القادمة: { $count } درس
    }
# nl:2a770901
lesson-plan-later =
    { $count ->
        [zero] لا توجد دروس بعد ذلك
        [one] بعد ذلك درس واحد
        [two] بعد ذلك درسان
        [few] بعد ذلك { $count } دروس
        [many] بعد ذلك { $count } درسًا
       *[other] بعد ذلك { $count } درس
    }
# nl:f474c81b
lesson-plan-cancelled = أُلغي الدرس
# nl:3f0cb3d4
lesson-plan-is-moved = تغيّر الوقت
# nl:2efc8b1b
lesson-plan-change = تغيير الوقت أو إلغاء
# nl:be11d153
lesson-plan-change-title = تغيير وقت الدرس أو إلغاؤه
# nl:80187a68
lesson-plan-everyone =
    { $people ->
        [zero] لا يوجد مشاركون في هذا الدرس.
        [one] هذا يخص مشاركًا واحدًا. سيصل إليه إشعار.
        [two] هذا يخص المشاركَين كليهما. سيصل إليهما إشعار.
        [few] هذا يخص كل المشاركين، وعددهم { $people }. سيصل إليهم إشعار.
        [many] هذا يخص كل المشاركين، وعددهم { $people }. سيصل إليهم إشعار.
       *[other] هذا يخص كل المشاركين، وعددهم { $people }. سيصل إليهم إشعار.
    }
# nl:ca7e12c1
lesson-plan-move-title = تغيير الوقت
# nl:bcf718ed
lesson-plan-move-date = اليوم الجديد
# nl:74359b73
lesson-plan-move-time = الوقت الجديد
# nl:75875a4e
lesson-plan-move-save = تغيير وقت الدرس
# nl:c0960e7c
lesson-plan-cancel-title = إلغاء
# nl:1fa21dd4
lesson-plan-cancel-reason = ما سبب إلغاء الدرس؟
# nl:b37d6c9f
lesson-plan-cancel-save = إلغاء الدرس
# nl:0495f31f
lesson-plan-saved = حُفظت الدروس.
# nl:34110118
lesson-plan-joined = انضم الشخص إلى المجموعة.
# nl:a138f983
lesson-plan-moved = تغيّر وقت الدرس. سيصل إشعار إلى المشاركين.
# nl:a6ed7a8a
lesson-plan-cancel-done = أُلغي الدرس. سيصل إشعار إلى المشاركين.
