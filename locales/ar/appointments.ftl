### reviewed: no
# Appointments of a holder, and the lists a case worker picks from. Dutch terms stay Dutch, with an explanation.
# Where a Dutch term stands, the Arabic stands first: the name may be the title of a notification.

appointments-title = المواعيد
appointments-none = لا توجد لديك مواعيد الآن.
appointments-past = مواعيد مضت أو أُلغيت
appointment-cancelled = أُلغي هذا الموعد
appointment-moved = تغيّر الوقت: انتبه إلى الوقت الجديد
appointment-moved-from = هذا هو الوقت القديم:
appointment-past = مضى هذا الموعد
appointment-said-coming = جوابك: سأحضر
appointment-said-cannot = جوابك: لا أستطيع الحضور
appointment-minutes =
    { $minutes ->
        [zero] المدة: { $minutes } دقيقة.
        [one] المدة: دقيقة واحدة.
        [two] المدة: دقيقتان.
        [few] المدة: { $minutes } دقائق.
        [many] المدة: { $minutes } دقيقة.
       *[other] المدة: { $minutes } دقيقة.
    }
appointment-where = أين
appointment-with = مع من
appointment-to-bring = ما عليك إحضاره معك
appointment-if-not = ماذا لو لم أحضر؟
appointment-answer = هل يمكنك الحضور؟
appointment-answer-change = هل تغيّر شيء؟
appointment-answer-coming = سأحضر
appointment-answer-cannot = لا أستطيع الحضور
appointment-calendar = إضافة إلى تقويم هاتفي
appointment-back = كل المواعيد
appointment-kind-intake = أول لقاء عن الاندماج (⁨brede intake⁩)
appointment-kind-plan = لقاء عن خطتك الشخصية (⁨PIP⁩)
appointment-kind-learning-test = اختبار يبيّن كيف تتعلّم (⁨leerbaarheidstoets⁩)
appointment-kind-municipality = لقاء في البلدية
appointment-kind-registration = التسجيل في البلدية (⁨BRP⁩)
appointment-kind-ind = موعد في دائرة الهجرة (⁨IND⁩)
appointment-kind-house = موعد بخصوص بيتك
appointment-kind-doctor = طبيب العائلة (⁨huisarts⁩)
appointment-kind-hospital = المستشفى
appointment-kind-child = فحص صحة الأطفال (⁨consultatiebureau⁩ أو ⁨jeugdarts⁩)
appointment-kind-dentist = طبيب الأسنان
appointment-kind-school = موعد في المدرسة
appointment-kind-exam = امتحان
appointment-kind-bank = البنك
appointment-kind-money = لقاء عن أمور المال
appointment-kind-lawyer = محامٍ أو مساعدة قانونية
appointment-kind-work = لقاء عن العمل أو التدريب (⁨stage⁩)
appointment-kind-volunteer = موعد مع المتطوع الذي يساعدك
appointment-kind-other = موعد آخر
appointment-bring-permit = بطاقة إقامتك
appointment-bring-letter = رسالة الدعوة إلى الموعد
appointment-bring-bank = بطاقتك البنكية أو كشف حسابك
appointment-bring-rent = عقد الإيجار (⁨huurcontract⁩)
appointment-bring-insurance = بطاقة التأمين الصحي (⁨zorgpas⁩)
appointment-bring-medicines = قائمة بأدويتك
appointment-bring-diplomas = شهاداتك الدراسية والمهنية
appointment-bring-certificates = شهادة ميلادك وعقد زواجك
appointment-bring-photos = صور شخصية
appointment-bring-digid = هاتفك الذي عليه ⁨DigiD⁩
appointment-bring-post = الرسائل التي وصلتك في الأسابيع الأخيرة
appointment-bring-glasses = نظارتك
appointment-bring-children = أطفالك
appointment-cost-new-date = ستحتاج إلى موعد جديد.
appointment-cost-long-wait = ستنتظر طويلًا حتى تحصل على موعد جديد.
appointment-cost-fine = قد تدفع غرامة.
appointment-cost-benefit = قد تنقص إعانتك.
appointment-cost-bill = عليك دفع تكلفة الموعد على أي حال.
appointment-cost-exam-fee = ستخسر هذه المحاولة ورسوم الامتحان.
appointment-cost-right = قد تخسر حقًا من حقوقك. اتصل أولًا.
appointment-cancel-organiser = اعتذرت الجهة عن هذا الموعد.
appointment-cancel-person = لا يمكنك الحضور.
appointment-cancel-not-needed = لم يعد هذا الموعد ضروريًا.
appointment-cancel-mistake = حدث خطأ عند تحديد الموعد.
