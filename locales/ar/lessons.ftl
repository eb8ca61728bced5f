### reviewed: no
# Lessons of a holder, and the lists a case worker picks from.

# nl:b14b7d79
lessons-title = الدروس
# nl:18e51563
lessons-none = لا توجد لديك دروس هذا الأسبوع.
# nl:e5879690
lessons-weeks = أسابيع أخرى
# nl:acc524ae
lessons-before = الأسبوع السابق
# nl:a5bdf93a
lessons-after = الأسبوع التالي
# nl:14ebc019
lessons-week = من { $from } إلى { $until }
# nl:d5f705dd
lessons-as-timetable = عرض كجدول
# nl:1132a8f5
lessons-as-list = عرض كقائمة
# nl:0f171ab5
lessons-day = اليوم
# nl:9cb3632c
lessons-time = الوقت
# nl:6d8b67ad
lessons-lesson = الدرس
# nl:685543b3
lesson-until = حتى الساعة
# nl:ed163da0
lesson-teacher = المدرّس:
# nl:cda59160
lesson-cancelled = أُلغي الدرس
# nl:44e61409
lesson-moved = الوقت مختلف هذه المرة
# nl:dff5d63e
lesson-subject-dutch = درس اللغة الهولندية
# nl:e93d427f
lesson-subject-society = معرفة المجتمع الهولندي (⁨KNM⁩)
# nl:24af7f30
lesson-subject-work = العمل في هولندا (⁨MAP⁩)
# nl:080cce49
lesson-subject-values = بيان المشاركة في المجتمع (⁨PVT⁩)
# nl:c68965a8
lesson-subject-literacy = تعلّم القراءة والكتابة
# nl:54d8d8c9
lesson-subject-computer = الكمبيوتر والهاتف
# nl:2aa04707
lesson-subject-practice = تدريب (⁨stage⁩) أو عمل تطوعي
# nl:5aebed31
lesson-subject-other = درس آخر
# nl:63cb30ea
lesson-cancel-ill = المدرّس مريض.
# nl:36b9c1d8
lesson-cancel-holiday = هذا يوم عطلة رسمية.
# nl:15bb6822
lesson-cancel-break = هذه عطلة مدرسية.
# nl:d6a05a62
lesson-cancel-building = المبنى مغلق.
# nl:1f99a338
lesson-cancel-other = اسأل المدرسة عن السبب.
