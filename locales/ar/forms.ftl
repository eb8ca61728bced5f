### reviewed: no
# The pages that explain forms and letters. Form names and official words are Dutch on purpose,
# inside U+2068 and U+2069.

forms-title = الاستمارات والرسائل
forms-intro = اختر استمارة. ستقرأ ما هي وما الذي عليك فعله.
forms-mine = الاستمارات التي حفظتها
forms-all = كل الاستمارات
forms-none = لا توجد استمارات في القائمة بعد.
forms-official = مكتوب على الورقة:
forms-sender = المرسل:
forms-unread = لم يقرأ هذا النص بعد شخص لغته الأم هي العربية.
forms-paper-differs = قد تجد على ورقتك كلمات أخرى أو ترتيبًا آخر.
forms-who = لمن هذه الاستمارة؟
forms-when = متى؟
forms-before = قبل أن توقّع
forms-before-cost = هل أدفع شيئًا؟
forms-before-loan = هل هذا قرض؟
forms-before-undo = هل يمكنني التراجع؟
forms-before-late = ماذا لو تأخرت؟
forms-before-ask = من أسأل أولًا؟
forms-legal-first = اطلب أولًا مساعدة من محامٍ.
forms-need = ما تحتاج إليه
forms-steps = ما عليك فعله
forms-parts = ما الموجود في الاستمارة
forms-part-write = ماذا تكتب؟
forms-part-example = مثال (غير حقيقي)
forms-part-mistake = انتبه
forms-after = ماذا يحدث بعد ذلك؟
forms-nothing = وماذا لو لم تفعل شيئًا؟
forms-help = أين تجد المساعدة
forms-help-case-worker = الموظف المسؤول عنك في البلدية (⁨klantmanager⁩).
forms-help-volunteer = المتطوع الذي يساعدك.
forms-help-toeslagen = مصلحة الإعانات ⁨Dienst Toeslagen⁩. رقم الهاتف موجود على موقع ⁨toeslagen.nl⁩.
forms-help-legal = مكتب المساعدة القانونية ⁨Juridisch Loket⁩، إذا لم توافق على ما جاء في رسالة.
forms-next = انظر أيضًا إلى
forms-words = كلمات من المفيد أن تعرفها
forms-sources = من أين هذه المعلومات
forms-site = موقع الجهة المرسلة
forms-checked = تمت مراجعته في { $date }
forms-checked-copy = نسخة محفوظة، قُرئت في { $date }
forms-valid = هذا الشرح صالح ابتداءً من { $date }.
forms-amounts = المبالغ
forms-amount = هذا المبلغ صالح ابتداءً من { $date }.
forms-municipality = تقول { $name }:
forms-follow = احفظ هذه الاستمارة
forms-follow-why = احفظ الاستمارة لتقرأها دون إنترنت أيضًا.
forms-followed = هذه الاستمارة محفوظة عندك.
forms-unfollow = ألغِ الحفظ

# Official words: a short, plain meaning of each.
forms-word-gemeente = البلدية: إدارة مدينتك أو قريتك.
forms-word-digid = حسابك الخاص للدخول إلى مواقع الدولة. لا تعطه لأحد.
forms-word-toeslag = مال من الدولة يساعدك على دفع شيء ما.
forms-word-premie = ما تدفعه كل شهر لتأمينك.
forms-word-voorschot = مال تأخذه مقدّمًا. ثم يُحسب المبلغ الصحيح لاحقًا.
forms-word-beschikking = رسالة فيها قرار يخصك.
forms-word-definitieve-berekening = الحساب الأخير بعد انتهاء السنة. وهو يحدد ما تستحقه فعلًا.
forms-word-bezwaar = رسالة تقول فيها إن قرارًا ما غير صحيح. آخر يوم لذلك مكتوب في القرار.
forms-word-huurcontract = عقد الإيجار: ورقة فيها ما اتُّفق عليه بشأن بيتك والإيجار.
forms-word-bijstand = مال من البلدية عندما لا يكفي مالك للعيش.
forms-word-inlichtingenplicht = واجب الإبلاغ: عليك أن تخبر البلدية بكل ما يؤثر في إعانتك.
forms-word-wijziging = تغيير: شيء لم يعد كما كان.
forms-word-vermogen = ما تملكه: مدخرات أو سيارة أو بيت، حتى في بلد آخر.
forms-word-boete = غرامة: مال تدفعه عقوبةً.
