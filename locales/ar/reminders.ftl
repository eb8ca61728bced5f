### reviewed: no
### Reminders and what happened to them: for staff only.

# nl:aaab12d9
reminder-title-not-reached = تذكيرات لم تصل
# nl:39e6555a
reminder-title-all = كل التذكيرات
# nl:d47ae498
reminder-intro = قد لا يعرف هؤلاء الأشخاص ما في جدولهم. اتصل بهم.
# nl:41a7bb3b
reminder-filter = أي تذكيرات
# nl:cc623be9
reminder-filter-not-reached = لم تصل
# nl:abca5600
reminder-filter-all = الكل
# nl:cf46a576
reminder-none = وصلت كل التذكيرات. لا داعي للاتصال بأحد.
# nl:53fbbc2a
reminder-none-all = لا توجد تذكيرات بعد.
# nl:2d3d8f55
reminder-found =
    { $count ->
        [zero] لا توجد تذكيرات
        [one] تذكير واحد
        [two] تذكيران
        [few] { $count } تذكيرات
        [many] { $count } تذكيرًا
       *[other] { $count } تذكير
    }
# nl:037d7e96
reminder-column-about = عن ماذا
# nl:11ad9e63
reminder-column-which = أي تذكير
# nl:87e1f63b
reminder-column-due = وقت الإرسال
# nl:0ada8298
reminder-column-state = ماذا حدث له
# nl:0d0bac61
reminder-why = لماذا لم يصل
# nl:27e9b7ac
reminder-call = اتصال: { $phone }
# nl:0d6f0fe8
reminder-call-none = لا يوجد رقم هاتف
# nl:6ec9be0f
reminder-handle = تكلمت مع الشخص
# nl:07a9a59e
reminder-handled = أخبرنا الشخص بأنفسنا
# nl:648a7db8
reminder-notice-handled = سُجّل ذلك: الشخص يعرف الآن.

# Where a reminder stands.
# nl:abdeffb5
reminder-state-planned = سيُرسل
# nl:4d1a33d7
reminder-state-sent = أُرسل
# nl:ba8ff0bf
reminder-state-shown = ظهر على الهاتف
# nl:386b4f4c
reminder-state-opened = فُتح
# nl:c10c3cd6
reminder-state-not-reached = لم يصل
# nl:7cb4157e
reminder-state-too-late = فات وقت الإرسال
# nl:f762868c
reminder-state-withdrawn = لم يعد ضروريًا

# Why a reminder did not arrive.
# nl:4d34b450
reminder-reason-no-device = الإشعارات غير مفعّلة على أي هاتف.
# nl:c0480fd2
reminder-reason-gone = لم يعد الهاتف يستقبل الإشعارات.
# nl:77709635
reminder-reason-refused = رفضت خدمة الإشعارات هذا الإشعار.
# nl:599fb3f5
reminder-reason-unreachable = لم يمكن الوصول إلى خدمة الإشعارات.
# nl:358031f7
reminder-reason-switched-off = أوقف الشخص التذكيرات.

# Which reminder it is.
# nl:2afd4f0c
reminder-kind-planned = إشعار: شيء جديد
# nl:83595334
reminder-kind-moved = إشعار: تغيّر الوقت
# nl:a00c5edf
reminder-kind-cancelled = إشعار: أُلغي
# nl:df51a98c
reminder-kind-three-days = قبل 3 أيام
# nl:2da71015
reminder-kind-day-before = في مساء اليوم السابق
# nl:c988e8be
reminder-kind-two-hours = قبل ساعتين
# nl:a2681676
reminder-kind-twelve-months = قبل 12 شهرًا
# nl:778881de
reminder-kind-six-months = قبل 6 أشهر
# nl:5aa64186
reminder-kind-three-months = قبل 3 أشهر
# nl:f034d59e
reminder-kind-thirty-days = قبل 30 يومًا
# nl:55b85fff
reminder-kind-fourteen-days = قبل 14 يومًا
# nl:8c752674
reminder-kind-seven-days = قبل 7 أيام
# nl:9bbcaf26
reminder-kind-two-days = قبل يومين
# nl:c3a7f5ad
reminder-kind-one-day = قبل يوم واحد

# nl:d29ee4cd
reminder-subject-gone = شيء لم يعد موجودًا
