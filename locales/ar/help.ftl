### reviewed: no
# My people: who helps with what. In other parts: asking for help, and what staff see of it.

# nl:4e1184a4
help-title = من يساعدني
# nl:0deb8243
help-none = لا يوجد أحد هنا بعد. اسأل البلدية.
# nl:0b18ed65
help-may-see = هذا الشخص يستطيع رؤية جدولك في ⁨Dag 1⁩
# nl:d521586c
help-danger = إذا كانت حياة أحد في خطر، أو كانت كل ثانية مهمة:
# nl:8eef46b1
help-topic-case-worker = الموظف المسؤول عنك (⁨klantmanager⁩): لكل الأمور، اتصل هنا أولًا
# nl:bb9f19e4
help-topic-forms = مساعدة في الاستمارات والرسائل
# nl:6e39e9d6
help-topic-lessons = مساعدة في الدروس
# nl:dac451e9
help-topic-health = مساعدة في أمور الصحة
# nl:43b3b48e
help-topic-house = مساعدة في أمور البيت
# nl:635f6d1a
help-topic-money = مساعدة في أمور المال
# nl:898d28e3
help-topic-work = مساعدة في أمور العمل
# nl:8cdcc397
help-topic-law = مساعدة قانونية
# nl:df9c31e2
help-topic-school = مساعدة في مدرسة الأطفال
# nl:c74479fd
help-topic-company = للتعارف وأمور الحيّ والرياضة

# One's own requests for help, and asking at a section of a form.
# nl:40bcfb87
help-people = هؤلاء يساعدونك
# nl:c79162f8
help-requests = طلباتك للمساعدة
# nl:37066cfe
help-ask-here = اطلب المساعدة هنا
# nl:e60b23b7
help-ask-title = طلب مساعدة
# nl:b3296c87
help-ask-intro = هل تجد صعوبة هنا؟ هناك من يستطيع أن يساعدك.
# nl:657ce767
help-ask-who = يقرأ هذا الموظفون المسؤولون في بلديتك (⁨klantmanagers⁩)، والمتطوعون المسموح لهم برؤية جدولك.
# nl:9edba218
help-ask-do = اطلب المساعدة
# nl:8affab01
help-message = ما الذي لا تفهمه؟
# nl:fbab28cc
help-message-hint = اكتب بلغتك. لا تكتب رقمك الشخصي (⁨BSN⁩).
# nl:e73c20fb
help-section = عند هذا القسم:
# nl:6ae29e97
help-section-start = بداية الشرح
# nl:7c6d89d6
help-to-section = اذهب إلى هذا القسم
# nl:c64b56f0
help-asked = طُلبت المساعدة: { $when }
# nl:3bfb8e9b
help-open = لم يبدأ أحد بالمساعدة بعد
# nl:b969a1e7
help-taken = الشخص الذي يساعدك: { $name }
# nl:a18df049
help-done = تمّت المساعدة
# nl:a2d3f0d9
help-take-back = لم أعد أحتاج إلى مساعدة
# nl:31899b51
help-too-many = لديك 20 طلبًا مفتوحًا. ألغِ طلبًا أولًا في صفحة «من يساعدني».
# nl:131d6f95
notice-help-asked = أُرسل طلبك. سترى هنا قريبًا من يساعدك.

# What staff see of it. Reader: case worker or volunteer.
# nl:19e1dbf8
help-list-title = طلبات المساعدة
# nl:3b5d93af
help-list-none = لا توجد طلبات مساعدة الآن.
# nl:e7a3858d
help-list-found =
    { $count ->
        [zero] لا توجد طلبات مساعدة
        [one] طلب مساعدة واحد
        [two] طلبا مساعدة
        [few] { $count } طلبات مساعدة
        [many] { $count } طلب مساعدة
       *[other] { $count } طلب مساعدة
    }
# nl:ce971c66
help-list-take = سأتولى هذا الطلب
# nl:2abfa5a7
help-list-finish = تمّت المساعدة
# nl:81db1069
help-list-mine = أنت تساعد في هذا الطلب
# nl:7fa4d99a
help-list-taken = الشخص الذي يساعد في هذا الطلب: { $name }
