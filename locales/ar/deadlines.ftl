### reviewed: no
# Deadlines of a holder: what, by when, what to do, what happens otherwise.
# A deadline is called مهمة, with آخر يوم as its date; موعد is only an appointment.

# nl:793f4f0b
deadlines-title = مهام لها آخر يوم
# nl:c6b8f992
deadlines-none = لا توجد الآن مهام لها آخر يوم.
# nl:f1689c24
deadlines-missed = فات آخر يوم
# nl:35e37381
deadlines-now = عليك القيام بهذا الآن
# nl:3a3b4ec1
deadlines-week = خلال أسبوع
# nl:bd9920c5
deadlines-month = خلال شهر
# nl:c91b4b5d
deadlines-far = لاحقًا
# nl:6e20d81f
deadlines-done = تم إنجازها
# nl:00d70e4b
deadline-last-day = آخر يوم:
# nl:0532b908
deadline-today = اليوم هو آخر يوم.
# nl:92083cc1
deadline-tomorrow = غدًا هو آخر يوم.
# nl:83af4a85
deadline-missed = فات آخر يوم. اتصل فورًا واطلب المساعدة.
# nl:7d94e050
deadline-left =
    { $days ->
        [zero] اليوم هو آخر يوم.
        [one] بقي يوم واحد.
        [two] بقي يومان.
        [few] بقيت { $days } أيام.
        [many] بقي { $days } يومًا.
       *[other] بقي { $days } يوم.
    }
# nl:4d028e5f
deadline-form = شرح الاستمارة
# nl:b7338974
deadline-done = أنجزت هذا
# nl:baf93a09
deadline-not-done = لم أنجز هذا بعد
# nl:d2752f9e
deadline-is-done = جوابك: أنجزت هذا
# nl:bf6ad253
deadline-kind-form = تسليم استمارة
# nl:f765d76e
deadline-kind-pay = دفع فاتورة
# nl:ae75510d
deadline-kind-letter = الرد على رسالة
# nl:fcee7681
deadline-kind-papers = تسليم أوراق
# nl:d01c4ab4
deadline-kind-objection = الاعتراض على قرار (⁨bezwaar⁩)
# nl:46d19fe6
deadline-kind-insurance = ترتيب التأمين الصحي (⁨zorgverzekering⁩)
# nl:dff5c382
deadline-kind-family = طلب لمّ شمل العائلة (⁨nareis⁩)
# nl:aa842fa3
deadline-kind-permit = تجديد الإقامة
# nl:145a3e6f
deadline-kind-integration = إكمال الاندماج (⁨inburgering⁩)
# nl:cd6b8aea
deadline-kind-exam = التسجيل في امتحان
# nl:329f8537
deadline-kind-other = أمر آخر
# nl:4f8e51f9
deadline-todo-form = املأ الاستمارة وسلّمها.
# nl:55322ea0
deadline-todo-pay = ادفع الفاتورة. لا تستطيع الدفع؟ اتصل فورًا.
# nl:bb54af98
deadline-todo-letter = اقرأ الرسالة وأرسل جوابًا. إذا كنت في شك فاطلب المساعدة.
# nl:982b91af
deadline-todo-papers = ابحث عن الأوراق وسلّمها. احتفظ بنسخة عندك.
# nl:98f248ad
deadline-todo-objection = اطلب مساعدة قانونية الآن. يمكنك الاعتراض حتى نهاية آخر يوم.
# nl:9e5dd8b9
deadline-todo-insurance = اختر تأمينًا صحيًا وسجّل نفسك فيه.
# nl:cc4dc87a
deadline-todo-family = اطلب مساعدة قانونية الآن. أرسل الطلب إلى دائرة الهجرة (⁨IND⁩) قبل أن يفوت آخر يوم.
# nl:24a2dcf1
deadline-todo-permit = قدّم طلب التجديد إلى دائرة الهجرة (⁨IND⁩).
# nl:81a7614e
deadline-todo-integration = تحدّث مع الموظف المسؤول عنك عمّا عليك أن تفعله بعد.
# nl:4329fd5a
deadline-todo-exam = سجّل نفسك في الامتحان.
# nl:e6039e64
deadline-todo-other = اقرأ الملاحظة، أو اسأل الموظف المسؤول عنك.
# nl:30078428
deadline-consequence-money = إذا تأخرت: قد تخسر مالًا، أو قد يكون عليك أن تعيد مالًا.
# nl:525a2af8
deadline-consequence-fine = إذا تأخرت: تأتي أحيانًا غرامة. اسأل هل ينطبق ذلك عليك.
# nl:72b92ac9
deadline-consequence-benefit = إذا تأخرت: قد تنقص إعانتك أو تتوقف.
# nl:bf42c93e
deadline-consequence-costs = إذا تأخرت: تدفع تكاليف إضافية.
# nl:69167f02
deadline-consequence-right = إذا تأخرت: تخسر حقًا من حقوقك. اطلب مساعدة قانونية فورًا.
# nl:48022d65
deadline-consequence-delay = إذا تأخرت: يستغرق الأمر وقتًا أطول.
