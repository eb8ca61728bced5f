### reviewed: no
# Appointments of a holder, and the lists a case worker picks from. Dutch terms stay Dutch, with an explanation.
# Where a Dutch term stands, the Arabic stands first: the name may be the title of a notification.

# nl:49a5e3b6
appointments-title = المواعيد
# nl:d137284b
appointments-none = لا توجد لديك مواعيد الآن.
# nl:78119f97
appointments-past = مواعيد مضت أو أُلغيت
# nl:53460991
appointment-cancelled = أُلغي هذا الموعد
# nl:b8faf536
appointment-moved = تغيّر الوقت: انتبه إلى الوقت الجديد
# nl:8d1e584b
appointment-moved-from = الموعد السابق كان:
# nl:290fe69e
appointment-past = مضى هذا الموعد
# nl:cd7b6386
appointment-said-coming = جوابك: سأحضر
# nl:175b8864
appointment-said-cannot = جوابك: لا أستطيع الحضور
# nl:1cf0d887
appointment-minutes =
    { $minutes ->
        [zero] المدة: { $minutes } دقيقة.
        [one] المدة: دقيقة واحدة.
        [two] المدة: دقيقتان.
        [few] المدة: { $minutes } دقائق.
        [many] المدة: { $minutes } دقيقة.
       *[other] المدة: { $minutes } دقيقة.
    }
# nl:c92d3b6c
appointment-where = أين
# nl:b4b03fed
appointment-with = مع من
# nl:7c98dd82
appointment-to-bring = ما عليك إحضاره معك
# nl:caa594c4
appointment-if-not = إذا لم تحضر
# nl:95cf2f0b
appointment-answer = هل ستحضر؟
# nl:fc62e23d
appointment-answer-change = هل تغيّر شيء؟
# nl:f2ca32d1
appointment-answer-coming = سأحضر
# nl:79648fab
appointment-answer-cannot = لا أستطيع الحضور
# nl:78179d58
appointment-calendar = إضافة إلى تقويم هاتفي
# nl:48a3544e
appointment-back = كل المواعيد
# nl:8c03aed0
appointment-kind-intake = أول لقاء عن الاندماج (⁨brede intake⁩)
# nl:fb893356
appointment-kind-plan = لقاء عن خطتك الشخصية (⁨PIP⁩)
# nl:a6b6b38c
appointment-kind-learning-test = اختبار يبيّن كيف تتعلّم (⁨leerbaarheidstoets⁩)
# nl:9433f8c6
appointment-kind-municipality = لقاء في البلدية
# nl:69039f61
appointment-kind-registration = التسجيل في البلدية (⁨BRP⁩)
# nl:911ae079
appointment-kind-ind = موعد في دائرة الهجرة (⁨IND⁩)
# nl:3aaf6fe5
appointment-kind-house = موعد بخصوص بيتك
# nl:91d74744
appointment-kind-doctor = طبيب العائلة (⁨huisarts⁩)
# nl:cfedd406
appointment-kind-hospital = المستشفى
# nl:9be83f86
appointment-kind-child = فحص صحة الأطفال (⁨consultatiebureau⁩ أو ⁨jeugdarts⁩)
# nl:a25c3909
appointment-kind-dentist = طبيب الأسنان
# nl:db770655
appointment-kind-school = موعد في المدرسة
# nl:e7369031
appointment-kind-exam = امتحان
# nl:fc17997d
appointment-kind-bank = البنك
# nl:e1badbb2
appointment-kind-money = لقاء عن أمور المال
# nl:f106ba21
appointment-kind-lawyer = محامٍ أو مساعدة قانونية
# nl:f97d2793
appointment-kind-work = لقاء عن العمل أو التدريب (⁨stage⁩)
# nl:6e19fdfa
appointment-kind-volunteer = موعد مع المتطوع الذي يساعدك
# nl:4b140475
appointment-kind-other = موعد آخر
# nl:45fd2f83
appointment-bring-permit = بطاقة إقامتك
# nl:f9f206b9
appointment-bring-letter = رسالة الدعوة إلى الموعد
# nl:ff601afd
appointment-bring-bank = بطاقتك البنكية أو كشف حسابك
# nl:dcaeb63d
appointment-bring-rent = عقد الإيجار (⁨huurcontract⁩)
# nl:98ee3a46
appointment-bring-insurance = بطاقة التأمين الصحي (⁨zorgpas⁩)
# nl:526d476b
appointment-bring-medicines = قائمة بأدويتك
# nl:03fd0b4f
appointment-bring-diplomas = شهاداتك الدراسية والمهنية
# nl:639c1565
appointment-bring-certificates = شهادة ميلادك وعقد زواجك
# nl:dce7d7ba
appointment-bring-photos = صور شخصية
# nl:8ade101d
appointment-bring-digid = هاتفك الذي عليه ⁨DigiD⁩
# nl:be4491d4
appointment-bring-post = الرسائل التي وصلتك في الأسابيع الأخيرة
# nl:4a64e995
appointment-bring-glasses = نظارتك
# nl:780f734c
appointment-bring-children = أطفالك
# nl:92d2cd6f
appointment-cost-new-date = عليك أن تطلب موعدًا جديدًا.
# nl:986af084
appointment-cost-long-wait = عليك أن تنتظر طويلًا حتى تحصل على موعد جديد.
# nl:4d16bdaf
appointment-cost-fine = تأتي أحيانًا غرامة. اسأل هل ينطبق ذلك عليك.
# nl:5261f4b6
appointment-cost-benefit = قد تنقص إعانتك.
# nl:72b5fd1f
appointment-cost-bill = عليك دفع تكلفة الموعد على أي حال.
# nl:7b3e0fda
appointment-cost-exam-fee = ستخسر هذه المحاولة ورسوم الامتحان.
# nl:a2dc4e05
appointment-cost-right = قد تخسر حقًا من حقوقك. اتصل أولًا.
# nl:017142d8
appointment-cancel-organiser = لا تستطيع الجهة في هذا الموعد.
# nl:c251df05
appointment-cancel-person = لا يمكنك الحضور.
# nl:456d719e
appointment-cancel-not-needed = لم يعد هذا الموعد ضروريًا.
# nl:6b9229f5
appointment-cancel-mistake = حدث خطأ عند تحديد الموعد.
