### reviewed: no
# What a person makes of a form: where it stands, what is ticked off, the last day.

# nl:0e191888
forms-mine-title = إلى أين وصلت؟
# nl:5937bea3
forms-standing-todo = لم أبدأ بعد
# nl:3c8c0750
forms-standing-started = بدأت
# nl:dbf86310
forms-standing-sent = أرسلتها أو سلّمتها
# nl:de9dafe9
forms-standing-decided = وصلني الجواب
# nl:985cd563
forms-standing-not-mine = لا تخصني
# nl:bfd24c69
forms-by-person = أنت من اختار هذا.
# nl:0f52bf72
forms-by-volunteer = المتطوع اختار هذا معك.
# nl:354b5d67
forms-by-case-worker = الموظف المسؤول عنك اختار هذا معك.
# nl:6f7672df
forms-tick-keep = احفظ العلامات
# nl:cd6bb065
forms-together = مع { $name }
# nl:6840d24b
forms-of-person-none = لا توجد بعد استمارات محفوظة عند { $name }.

# The last day.
# nl:3f382bc5
forms-day-give = أضف آخر يوم
# nl:7c15fb88
forms-day-change = غيّر آخر يوم
# nl:6da0ccb4
forms-day-last = آخر يوم
# nl:965dcf27
forms-day-count = احسب آخر يوم
# nl:5d27d8fb
forms-day-keep = احفظ آخر يوم
# nl:44b8dc5a
forms-day-none = احذف آخر يوم
# nl:58cea941
forms-day-planned = هذا اليوم محدد لك في جدولك
# nl:34e46ffd
forms-day-wins = هل في الرسالة آخر يوم؟ اكتبه هنا. ما في الرسالة هو الصحيح دائمًا.
# nl:2f1b9d21
forms-day-in-letter = ابحث عن آخر يوم في الرسالة. عندها نذكّرك في الوقت المناسب.
# nl:d5a0f0c8
forms-day-municipal = لكل بلدية آخر يوم خاص بها. اسأل بلديتك عنه.
# nl:c5408e14
forms-day-ask = اسأل أولًا عن آخر يوم. ثم اكتبه هنا.

# The day from which the last day is counted.
# nl:45968f42
forms-anchor-exam-date = في أي يوم الامتحان؟
# nl:093bbe26
forms-anchor-first-month-of-care = في أي يوم يبدأ طفلك في دار الحضانة؟
# nl:bf07acb1
forms-anchor-inburgering-diploma = في أي يوم تحصل على شهادة الاندماج (⁨inburgeringsdiploma⁩)؟
# nl:52fd5c06
forms-anchor-letter-received = في أي يوم وصلتك الرسالة؟
# nl:9db1e9cd
forms-anchor-move-date = في أي يوم تنتقل إلى بيتك الجديد؟
# nl:3fca639a
forms-anchor-pip-date = ما التاريخ المكتوب على خطة ⁨PIP⁩؟
# nl:06e03587
forms-anchor-assessment-date = ما التاريخ المكتوب على إشعار الضريبة (⁨aanslag⁩)؟
# nl:1e4d8c9e
forms-anchor-change-date = في أي يوم تغيّر شيء عندك؟
# nl:095d3763
forms-anchor-first-benefit = في أي يوم وصلتك إعانة المعيشة (⁨bijstand⁩) أول مرة؟
# nl:89a76851
forms-anchor-purchase = في أي يوم تشتري الأغراض؟
