### reviewed: no

# nl:10d97ca2
duo_verlenging-name = طلب وقت إضافي للاندماج
# nl:a714010d
duo_verlenging-what = تطلب من ⁨DUO⁩ (دائرة التعليم) وقتًا إضافيًا لأن مهلتك لا تكفيك.
# nl:b9fd9692
duo_verlenging-who = مرضت مدة طويلة، أو وُلد لك طفل، أو بدأت دروسك متأخرة. وهناك أسباب أخرى.
# nl:0de366de
duo_verlenging-deadline = يمكنك الطلب بعد أن يمر من مهلتك سنتان ونصف. افعل ذلك قبل آخر يوم. ذلك اليوم مكتوب في رسالة ⁨DUO⁩.
# nl:74434d8e
duo_verlenging-before-cost = هل طلب منك أحد مالًا لملء الاستمارة؟ لا تدفع، واطلب المساعدة. اسأل الطبيب هل لرسالته ثمن.
# nl:dae266d7
duo_verlenging-before-loan = لا. هل عندك قرض قديم من ⁨DUO⁩؟ إذا حصلت على اللجوء فلا تعيده في العادة، حتى لو انتهيت متأخرًا.
# nl:46ca3436
duo_verlenging-before-undo = هذا طلب إلى ⁨DUO⁩. هل رفضت ⁨DUO⁩ طلبك؟ يمكنك الاعتراض (⁨bezwaar⁩).
# nl:7ec45e6b
duo_verlenging-before-late = هل مرّ آخر يوم؟ اطلب المساعدة اليوم. هل حصلت على اللجوء؟ إذن لا غرامة عليك في العادة. لم تحصل عليه؟ قد تأتي غرامة.
# nl:2062ec27
duo_verlenging-before-ask = اسأل الموظف المسؤول عنك. هل حضرت دروسًا كثيرة وقدّمت امتحانات كثيرة؟ بحسب قانون 2021 قد يأتيك وقت إضافي دون طلب، 6 أشهر على الأكثر. اسأل ⁨DUO⁩ هل ينطبق ذلك عليك.
# nl:9db581c3
duo_verlenging-need-term = رسالة ⁨DUO⁩ التي فيها آخر يوم من مهلتك.
# nl:41be29cd
duo_verlenging-need-medical = هل مرضت؟ أوراق من طبيبك وقائمة بأدويتك.
# nl:945656bf
duo_verlenging-need-birth = هل وُلد لك طفل؟ نسخة من شهادة الميلاد.
# nl:31a7d8d6
duo_verlenging-need-lessons = هل بدأت دروسك متأخرة؟ رسالة من البلدية عن ذلك.
# nl:d5e8d93a
duo_verlenging-step-reason = افتح موقع ⁨inburgeren.nl⁩. ابحث عن سببك تحت ⁨Extra tijd⁩ (وقت إضافي).
# nl:7721f6fe
duo_verlenging-step-form = اختر الاستمارة المناسبة لسببك. لكل سبب قواعده.
# nl:31941946
duo_verlenging-step-proof = اطلب إثباتًا من طبيبك أو مدرستك أو بلديتك.
# nl:aa22f8e9
duo_verlenging-step-send = أرسل كل شيء إلى ⁨DUO⁩. العنوان مكتوب على الاستمارة.
# nl:a0b09783
duo_verlenging-step-keep = صوّر كل شيء. واكتب عندك متى أرسلته.
# nl:b3a707e9
duo_verlenging-part-person = من أنت.
# nl:fe66b42a
duo_verlenging-part-person-write = اسمك وتاريخ ميلادك وعنوانك ورقمك الشخصي (⁨BSN⁩).
# nl:3a97842e
duo_verlenging-part-person-example = ⁨S. Voorbeeld, Modelstraat 1, Voorbeeldstad⁩
# nl:fee276b3
duo_verlenging-part-person-mistake = أعطِ رقم ⁨BSN⁩ إلى ⁨DUO⁩ فقط، لا إلى شخص غريب.
# nl:cab6426a
duo_verlenging-part-reason = لماذا تحتاج إلى وقت إضافي.
# nl:8ae5f367
duo_verlenging-part-reason-write = اكتب باختصار ما حدث، ولماذا لم تستطع أن تتعلم.
# nl:8112269a
duo_verlenging-part-reason-example = كنت مريضًا خمسة أشهر. لم أستطع الذهاب إلى المدرسة.
# nl:bd302bd8
duo_verlenging-part-reason-mistake = هل كان مرضك ثلاثة أشهر أو أقل؟ اسأل أولًا هل يُحسب.
# nl:f127b10f
duo_verlenging-part-period = كم استمر ذلك.
# nl:fdc458dc
duo_verlenging-part-period-write = أول يوم وآخر يوم.
# nl:5d57eeaa
duo_verlenging-part-period-example = من 3 شباط (فبراير) إلى 10 تموز (يوليو).
# nl:6fc45d08
duo_verlenging-part-period-mistake = هل أخذت وقتًا إضافيًا عن هذه الأشهر من قبل؟ إذن لا يمكن مرة ثانية.
# nl:86fdf2e3
duo_verlenging-part-proof = أوراق تثبت أن ذلك صحيح.
# nl:05776994
duo_verlenging-part-proof-write = اكتب أي أوراق ترفقها.
# nl:7c77a57e
duo_verlenging-part-proof-example = 1. رسالة الطبيب. 2. قائمة الأدوية.
# nl:95d9ad8c
duo_verlenging-part-proof-mistake = هل مرضت؟ تُقبل فقط أوراق طبيب في هولندا.
# nl:adf36c07
duo_verlenging-part-signature = بهذا تقول: كل ما في هذه الاستمارة صحيح.
# nl:578b2e8d
duo_verlenging-part-signature-write = التاريخ وتوقيعك.
# nl:6ef7dc13
duo_verlenging-part-signature-mistake = لا توقّع على ما لا تفهمه.
# nl:41c5fd69
duo_verlenging-after-answer = يصلك الجواب غالبًا خلال 8 أسابيع.
# nl:4b0a18da
duo_verlenging-after-yes = وافقت ⁨DUO⁩؟ عندها تأخذ آخر يوم جديدًا لمهلتك. وتختلف المدة بحسب السبب.
# nl:b3629376
duo_verlenging-after-baby = الأم التي وُلد لها طفل تأخذ 16 أسبوعًا إضافيًا.
# nl:b715c0ac
duo_verlenging-after-no = رفضت ⁨DUO⁩؟ مكتوب في الرسالة حتى أي يوم يمكنك الاعتراض.
# nl:90649168
duo_verlenging-nothing = قد لا تأخذ وقتًا إضافيًا. بعد آخر يوم ترسل إليك ⁨DUO⁩ رسالة. اطلب المساعدة عندها فورًا.
