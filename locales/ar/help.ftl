### reviewed: no
# My people: who helps with what.

help-title = من يساعدني
help-none = لا يوجد أحد هنا بعد. اسأل البلدية.
help-may-see = هذا الشخص يستطيع رؤية جدولك في ⁨Dag 1⁩
help-danger = إذا كانت حياة أحد في خطر، أو كانت كل ثانية مهمة:
help-topic-case-worker = الموظف المسؤول عنك (⁨klantmanager⁩): لكل الأمور، اتصل هنا أولًا
help-topic-forms = مساعدة في الاستمارات والرسائل
help-topic-lessons = مساعدة في الدروس
help-topic-health = مساعدة في أمور الصحة
help-topic-house = مساعدة في أمور البيت
help-topic-money = مساعدة في أمور المال
help-topic-work = مساعدة في أمور العمل
help-topic-law = مساعدة قانونية
help-topic-school = مساعدة في مدرسة الأطفال
help-topic-company = للتعارف وأمور الحيّ والرياضة
