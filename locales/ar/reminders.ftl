### reviewed: no
### Reminders and what happened to them: for staff only.

reminder-title-not-reached = تذكيرات لم تصل
reminder-title-all = كل التذكيرات
reminder-intro = قد لا يعرف هؤلاء الأشخاص ما في جدولهم. اتصل بهم.
reminder-filter = أي تذكيرات
reminder-filter-not-reached = لم تصل
reminder-filter-all = الكل
reminder-none = وصلت كل التذكيرات. لا داعي للاتصال بأحد.
reminder-none-all = لا توجد تذكيرات بعد.
reminder-found =
    { $count ->
        [zero] لا توجد تذكيرات
        [one] تذكير واحد
        [two] تذكيران
        [few] { $count } تذكيرات
        [many] { $count } تذكيرًا
       *[other] { $count } تذكير
    }
reminder-column-about = عن ماذا
reminder-column-which = أي تذكير
reminder-column-due = وقت الإرسال
reminder-column-state = ماذا حدث له
reminder-why = لماذا لم يصل
reminder-call = اتصال: { $phone }
reminder-call-none = لا يوجد رقم هاتف
reminder-handle = تكلمت مع الشخص
reminder-handled = أخبرنا الشخص بأنفسنا
reminder-notice-handled = سُجّل ذلك: الشخص يعرف الآن.

# Where a reminder stands.
reminder-state-planned = سيُرسل
reminder-state-sent = أُرسل
reminder-state-shown = ظهر على الهاتف
reminder-state-opened = فُتح
reminder-state-not-reached = لم يصل
reminder-state-too-late = فات وقت الإرسال
reminder-state-withdrawn = لم يعد ضروريًا

# Why a reminder did not arrive.
reminder-reason-no-device = الإشعارات غير مفعّلة على أي هاتف.
reminder-reason-gone = لم يعد الهاتف يستقبل الإشعارات.
reminder-reason-refused = رفضت خدمة الإشعارات هذا الإشعار.
reminder-reason-unreachable = لم يمكن الوصول إلى خدمة الإشعارات.
reminder-reason-switched-off = أوقف الشخص التذكيرات.

# Which reminder it is.
reminder-kind-planned = إشعار: شيء جديد
reminder-kind-moved = إشعار: تغيّر الوقت
reminder-kind-cancelled = إشعار: أُلغي
reminder-kind-three-days = قبل 3 أيام
reminder-kind-day-before = في مساء اليوم السابق
reminder-kind-two-hours = قبل ساعتين
reminder-kind-twelve-months = قبل 12 شهرًا
reminder-kind-six-months = قبل 6 أشهر
reminder-kind-three-months = قبل 3 أشهر
reminder-kind-thirty-days = قبل 30 يومًا
reminder-kind-fourteen-days = قبل 14 يومًا
reminder-kind-seven-days = قبل 7 أيام
reminder-kind-two-days = قبل يومين
reminder-kind-one-day = قبل يوم واحد
