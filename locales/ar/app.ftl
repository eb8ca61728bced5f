### reviewed: no
# Words that every page uses: navigation, times, notices.

# nl:4e7c1d9b
app-name = Dag 1
# nl:1a4cfd42
app-skip = الانتقال إلى المحتوى
# nl:2f84a042
app-languages = اللغات
# nl:a29cab4e
app-navigation = القائمة الرئيسية
# nl:8e155f71
app-demo = عرض تجريبي. كل الأشخاص هنا غير حقيقيين.
# nl:ce76a3d6
app-dutch-show = مع الهولندية
# nl:8fecaac1
app-dutch-hide = بدون الهولندية
# nl:76dbb118
app-today = اليوم
# nl:6ca9a839
app-appointments = المواعيد
# nl:bae7cde4
app-lessons = الدروس
# nl:0a359f24
app-deadlines = المهام
# nl:f0ac5a14
app-help = من يساعدني
# nl:f460febc
app-people = الأشخاص
# nl:c625075c
app-reminders = التذكيرات
# nl:fb31fd4a
app-forms = الاستمارات
# nl:029a37c1
app-settings = الإعدادات
# nl:73e6f455
app-about = عن ⁨Dag 1⁩
# nl:369e1853
app-sign-out = تسجيل الخروج
# $when: the day in words, the time and the part of the day.
# nl:efd3af07
app-offline-line = لا يوجد إنترنت. حُفظت هذه الصفحة يوم { $when }.
# nl:f3e5bf6f
app-when = { $date }، الساعة { $time } { $part }
# nl:dedf11dc
app-call = اتصال:
# nl:6dbe90a7
app-map = فتح الخريطة (⁨OpenStreetMap⁩)
# nl:7f5dfea4
app-note = ملاحظة بالهولندية من الموظف المسؤول عنك:
# nl:f5413671
app-save = حفظ
# nl:730d96fd
time-morning = صباحًا
# nl:daf937a7
time-afternoon = بعد الظهر
# nl:0185c1c1
time-evening = مساءً
# nl:bec0ea3f
time-night = ليلًا
# nl:3a8bf3df
notice-answered = حُفظ جوابك.
# nl:b1e7f18e
notice-saved = تم الحفظ.
# nl:0bb5dcc5
notice-signed-out = تم تسجيل الخروج.
# nl:b8ce3101
notice-device-ended = تم تسجيل الخروج من ذلك الهاتف.
# nl:7d68b2da
notice-planned = تمت الإضافة إلى الجدول.
# nl:16427e7e
notice-moved = تم تغيير الوقت.
# nl:8593ac38
notice-cancelled = تم الإلغاء.
# nl:fda0b996
notice-removed = تم الحذف.
# nl:5275085f
notice-handled = سُجّل ذلك.
# nl:ec418392
notice-person-made = تمت إضافة الشخص.
# nl:d3014651
notice-access-given = صار بإمكان المتطوع رؤية الجدول.
# nl:89c70f76
notice-access-ended = لم يعد بإمكان المتطوع رؤية الجدول.
