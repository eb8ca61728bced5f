### reviewed: no
# Deadlines of a holder: what, by when, what to do, what happens otherwise.
# A deadline is called مهمة, with آخر يوم as its date; موعد is only an appointment.

deadlines-title = مهام لها آخر يوم
deadlines-none = لا توجد الآن مهام عليك إنجازها.
deadlines-missed = فات آخر يوم
deadlines-now = عليك القيام بهذا الآن
deadlines-week = خلال أسبوع
deadlines-month = خلال شهر
deadlines-far = لاحقًا
deadlines-done = تم إنجازها
deadline-last-day = آخر يوم:
deadline-today = اليوم هو آخر يوم.
deadline-tomorrow = غدًا هو آخر يوم.
deadline-missed = فات آخر يوم. اتصل فورًا واطلب المساعدة.
deadline-left =
    { $days ->
        [zero] اليوم هو آخر يوم.
        [one] بقي يوم واحد.
        [two] بقي يومان.
        [few] بقيت { $days } أيام.
        [many] بقي { $days } يومًا.
       *[other] بقي { $days } يوم.
    }
deadline-form = شرح الاستمارة
deadline-done = أنجزت هذا
deadline-not-done = لم أنجز هذا بعد
deadline-is-done = جوابك: أنجزت هذا
deadline-kind-form = تسليم استمارة
deadline-kind-pay = دفع فاتورة
deadline-kind-letter = الرد على رسالة
deadline-kind-papers = تسليم أوراق
deadline-kind-objection = الاعتراض على قرار (⁨bezwaar⁩)
deadline-kind-insurance = ترتيب التأمين الصحي (⁨zorgverzekering⁩)
deadline-kind-family = طلب لمّ شمل العائلة (⁨nareis⁩)
deadline-kind-permit = تجديد الإقامة
deadline-kind-integration = إكمال الاندماج (⁨inburgering⁩)
deadline-kind-exam = التسجيل في امتحان
deadline-kind-other = أمر آخر
deadline-todo-form = املأ الاستمارة وسلّمها.
deadline-todo-pay = ادفع الفاتورة. لا تستطيع الدفع؟ اتصل فورًا.
deadline-todo-letter = اقرأ الرسالة وأرسل جوابًا. إذا كنت في شك فاطلب المساعدة.
deadline-todo-papers = ابحث عن الأوراق وسلّمها. احتفظ بنسخة عندك.
deadline-todo-objection = اطلب مساعدة قانونية الآن. يمكنك الاعتراض حتى نهاية آخر يوم.
deadline-todo-insurance = اختر تأمينًا صحيًا وسجّل نفسك فيه.
deadline-todo-family = اطلب مساعدة قانونية الآن. أرسل الطلب إلى دائرة الهجرة (⁨IND⁩) في الوقت المحدد.
deadline-todo-permit = قدّم طلب التجديد إلى دائرة الهجرة (⁨IND⁩).
deadline-todo-integration = اسأل الموظف المسؤول عنك عمّا بقي عليك.
deadline-todo-exam = سجّل نفسك في الامتحان.
deadline-todo-other = اقرأ الملاحظة، أو اسأل الموظف المسؤول عنك.
deadline-consequence-money = إذا تأخرت: تخسر مالًا أو عليك أن تعيد مالًا.
deadline-consequence-fine = إذا تأخرت: قد تدفع غرامة.
deadline-consequence-benefit = إذا تأخرت: قد تنقص إعانتك أو تتوقف.
deadline-consequence-costs = إذا تأخرت: تدفع تكاليف إضافية.
deadline-consequence-right = إذا تأخرت: تخسر حقًا من حقوقك. اطلب مساعدة قانونية فورًا.
deadline-consequence-delay = إذا تأخرت: يستغرق الأمر وقتًا أطول.
