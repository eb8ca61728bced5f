### reviewed: no

# nl:91200b7c
examen-name = التسجيل في الامتحان
# nl:d51c8b98
examen-what = تسجّل نفسك عند ⁨DUO⁩ (دائرة التعليم) في امتحان الاندماج، أو في جزء منه.
# nl:f7d7ca3c
examen-who = لمن يتبع مسار ⁨B1-route⁩ أو مسار ⁨onderwijsroute⁩. أما في مسار ⁨Z-route⁩ فليس إلزاميًا.
# nl:1be57d94
examen-deadline = سجّل قبل الامتحان بستة أسابيع على الأقل. وقد يطول الأمر أكثر، فالأبكر أفضل. انجح في كل شيء قبل آخر يوم من مهلتك.
# nl:7150d4aa
examen-before-cost = هل حصلت على اللجوء؟ إذن تقدّم كل امتحان مرتين مجانًا. بعد ذلك تدفع. لم تحصل على اللجوء؟ إذن تدفع كل مرة.
# nl:845d6b25
examen-before-loan = لا. إذا حصلت على اللجوء فليس عليك أي قرض، بحسب قانون 2021.
# nl:14c2cd3c
examen-before-undo = نعم. في ⁨Mijn Inburgering⁩ يمكنك الإلغاء أو اختيار يوم آخر. أما إذا غبت دون إلغاء فقد تخسر مالًا أو مرة مجانية.
# nl:15562862
examen-before-late = هل بقي للامتحان أقل من 6 أسابيع؟ اسأل ⁨DUO⁩ هل ما زال التسجيل ممكنًا. هل اقتربت نهاية مهلتك؟ اطلب من ⁨DUO⁩ وقتًا إضافيًا قبل آخر يوم.
# nl:b5cbcde5
examen-before-ask = اسأل مدرستك هل يكفي مستواك الآن لتقدّم الامتحان.
# nl:7e391d73
examen-need-digid = حساب ⁨DigiD⁩، مع رسالة نصية أو مع التطبيق.
# nl:0a6bd2f7
examen-need-plan = خطتك (⁨PIP⁩). مكتوب فيها أي امتحانات تقدّم.
# nl:a18ea879
examen-need-term = آخر يوم من مهلتك. ابحث عنه في رسالة ⁨DUO⁩.
# nl:3d326e9e
examen-step-school = اسأل مدرستك هل يمكنها أن تسجّلك.
# nl:2339e7e4
examen-step-login = لا تستطيع المدرسة ذلك؟ افتح موقع ⁨inburgeren.nl⁩. ادخل إلى ⁨Mijn Inburgering⁩.
# nl:e505b84c
examen-step-choose = اختر الامتحان واليوم والمكان.
# nl:e0020375
examen-step-form = لم تستطع ذلك؟ استعمل الاستمارة الورقية من ⁨DUO⁩.
# nl:5588262c
examen-step-letter = اقرأ في رسالة ⁨DUO⁩ ماذا عليك أن تحضر معك. لا تتأخر عن الامتحان.
# nl:e230b1bd
examen-part-person = من أنت.
# nl:a803f675
examen-part-person-write = اسمك وتاريخ ميلادك، كما في بطاقة إقامتك.
# nl:617e899a
examen-part-person-example = ⁨S. Voorbeeld, 1 januari 1990⁩
# nl:67fe5287
examen-part-person-mistake = تأكد من عنوانك. وإلا فلن تصلك الرسالة.
# nl:2986fa21
examen-part-exams = الأجزاء: القراءة والاستماع والكتابة والكلام ومعرفة المجتمع الهولندي (⁨KNM⁩).
# nl:7b3ff33b
examen-part-exams-write = اختر الأجزاء المكتوبة في خطتك.
# nl:e6b7f05e
examen-part-exams-example = أختار الآن القراءة و⁨KNM⁩. الكلام لاحقًا.
# nl:a7ec0f7e
examen-part-exams-mistake = هل المطلوب منك مستوى ⁨B1⁩ أو أعلى؟ قد يكون ذلك امتحانًا آخر. اسأل مدرستك.
# nl:f2520047
examen-part-place = أين ومتى تقدّم الامتحان.
# nl:b93a73b2
examen-part-place-write = اختر يومًا قبل نهاية مهلتك بوقت كافٍ.
# nl:fac69bce
examen-part-place-example = تنتهي مهلتي في 1 آذار (مارس). أختار يومًا في تشرين الثاني (نوفمبر).
# nl:c575e0a9
examen-part-place-mistake = النتيجة تأتي لاحقًا. لذلك لا تختر الأسابيع الأخيرة.
# nl:b6f8ed64
examen-part-pay = ثمن الامتحان، إذا لم يكن مجانيًا.
# nl:d3cc4393
examen-part-pay-write = هل تملأ الاستمارة الورقية؟ تعرف يوم الامتحان بعد أن تدفع.
# nl:0cd184c8
examen-part-pay-mistake = لم تفهم فاتورة؟ اسأل ⁨DUO⁩ هل هي صحيحة.
# nl:769c4a04
examen-after-letter = قبل الامتحان بأسبوع تصلك رسالة فيها اليوم والساعة والمكان.
# nl:1b52e3b9
examen-after-school = هل سجّلتك مدرستك؟ إذن تصل الرسالة قبل الامتحان بأسبوعين.
# nl:8865875b
examen-after-again = لم تنجح؟ يمكنك أن تحاول مرة أخرى. سجّل من جديد.
# nl:5ab61f72
examen-after-done = نجحت في كل شيء؟ تأخذ شهادة الاندماج. اطلب تقييم شهادتك الأجنبية (⁨diplomawaardering⁩) قبل أن تأخذ شهادة الاندماج. عندها يكون التقييم مجانيًا.
# nl:7f154b40
examen-nothing = لا تقدّم الامتحان، لكن مهلتك لا تتوقف. هل انتهت وقد حصلت على اللجوء؟ إذن لا غرامة عليك في العادة. لم تحصل عليه؟ قد تأتي غرامة.
