### reviewed: no
# Lessons of a holder, and the lists a case worker picks from.

lessons-title = الدروس
lessons-none = لا توجد لديك دروس هذا الأسبوع.
lessons-weeks = أسابيع أخرى
lessons-before = الأسبوع السابق
lessons-after = الأسبوع التالي
lessons-week = من { $from } إلى { $until }
lessons-as-timetable = عرض كجدول
lessons-as-list = عرض كقائمة
lessons-day = اليوم
lessons-time = الوقت
lessons-lesson = الدرس
lesson-until = حتى الساعة
lesson-teacher = المدرّس:
lesson-cancelled = أُلغي الدرس
lesson-moved = الوقت مختلف هذه المرة
lesson-subject-dutch = درس اللغة الهولندية
lesson-subject-society = معرفة المجتمع الهولندي (⁨KNM⁩)
lesson-subject-work = العمل في هولندا (⁨MAP⁩)
lesson-subject-values = بيان المشاركة في المجتمع (⁨PVT⁩)
lesson-subject-literacy = تعلّم القراءة والكتابة
lesson-subject-computer = الكمبيوتر والهاتف
lesson-subject-practice = تدريب (⁨stage⁩) أو عمل تطوعي
lesson-subject-other = درس آخر
lesson-cancel-ill = المدرّس مريض.
lesson-cancel-holiday = هذا يوم عطلة رسمية.
lesson-cancel-break = هذه عطلة مدرسية.
lesson-cancel-building = المبنى مغلق.
lesson-cancel-other = اسأل المدرسة عن السبب.
