### reviewed: no
# My people: who helps with what.

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
