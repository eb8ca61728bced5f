### reviewed: no
# Words that every page uses: navigation, times, notices.

app-name = Dag 1
app-skip = الانتقال إلى المحتوى
app-languages = اللغات
app-navigation = القائمة الرئيسية
app-demo = عرض تجريبي. كل الأشخاص هنا غير حقيقيين.
app-dutch-show = مع الهولندية
app-dutch-hide = بدون الهولندية
app-today = اليوم
app-appointments = المواعيد
app-lessons = الدروس
app-deadlines = المهام
app-help = من يساعدني
app-people = الأشخاص
app-reminders = التذكيرات
app-forms = الاستمارات
app-settings = الإعدادات
app-about = عن ⁨Dag 1⁩
app-sign-out = تسجيل الخروج
# $when: the day in words, the time and the part of the day.
app-offline-line = لا يوجد إنترنت. حُفظت هذه الصفحة يوم { $when }.
app-when = { $date }، الساعة { $time } { $part }
app-call = اتصال:
app-map = فتح الخريطة (⁨OpenStreetMap⁩)
app-note = ملاحظة بالهولندية من الموظف المسؤول عنك:
app-save = حفظ
time-morning = صباحًا
time-afternoon = بعد الظهر
time-evening = مساءً
time-night = ليلًا
notice-answered = حُفظ جوابك.
notice-saved = تم الحفظ.
notice-signed-out = تم تسجيل الخروج.
notice-device-ended = تم تسجيل الخروج من ذلك الجهاز.
notice-planned = تمت الإضافة إلى الجدول.
notice-moved = تم تغيير الوقت.
notice-cancelled = تم الإلغاء.
notice-removed = تم الحذف.
notice-handled = سُجّل ذلك.
notice-person-made = تمت إضافة الشخص.
notice-access-given = صار بإمكان المتطوع رؤية الجدول.
notice-access-ended = لم يعد بإمكان المتطوع رؤية الجدول.
