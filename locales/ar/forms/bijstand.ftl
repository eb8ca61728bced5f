### reviewed: no

# nl:43cfd901
bijstand-name = إعانة المعيشة من البلدية (⁨bijstand⁩)
# nl:e3ca9500
bijstand-what = مال تدفعه لك البلدية كل شهر، إذا كان ما عندك لا يكفي للعيش.
# nl:2298e52c
bijstand-who = عمرك 18 سنة أو أكثر. تسكن في هذه البلدية. ليس عندك مال يكفي للعيش.
# nl:6765c3f5
bijstand-deadline = أخبر البلدية أنك تريد الإعانة، يوم خروجك من مركز اللجوء (⁨azc⁩). غالبًا لا يبدأ المال إلا من اليوم الذي تخبرها فيه. هل يمكن قبل ذلك؟ اسأل الموظف المسؤول عنك.
# nl:aeb3ed27
bijstand-before-cost = هذا المال يُدفع لك، ولا تدفع أنت شيئًا. هل طلب منك أحد مالًا مقابل الطلب؟ لا تدفع، واطلب المساعدة أولًا.
# nl:a8fd421c
bijstand-before-loan = في الغالب لا. هل في رسالتك كلمة ⁨lening⁩ (قرض)؟ إذن عليك أن تعيد المال. اطلب المساعدة أولًا.
# nl:d5f2bb99
bijstand-before-undo = بتوقيعك تقول إن كل شيء صحيح. وجدت خطأ فيما بعد؟ اتصل بالبلدية فورًا.
# nl:e1c3419e
bijstand-before-late = غالبًا تخسر مال الأيام السابقة. أحيانًا يمكن رغم ذلك أن يبدأ المال من يوم أسبق. اسأل البلدية.
# nl:79f24516
bijstand-before-ask = عمرك أقل من 27 سنة؟ قد تكون القواعد مختلفة. اسأل الموظف المسؤول عنك. لكن أخبر البلدية فورًا أنك تريد الإعانة.
# nl:4cdaff3f
bijstand-need-permit = بطاقة إقامتك.
# nl:9c9a73ca
bijstand-need-contract = عقد الإيجار (⁨huurcontract⁩).
# nl:6c30a7eb
bijstand-need-statements = كشوف حسابك في البنك (⁨bankafschriften⁩). غالبًا تطلب البلدية كشوف ثلاثة أشهر.
# nl:cdcfbf3e
bijstand-need-iban = رقم حسابك في البنك (⁨IBAN⁩).
# nl:d7e48f0e
bijstand-need-family = أوراق شريك حياتك (زوجك أو زوجتك) وأوراق أطفالك.
# nl:6f79ab28
bijstand-step-report = قل للبلدية: أريد أن أطلب إعانة المعيشة (⁨bijstand⁩). واكتب تاريخ ذلك اليوم.
# nl:ab3f97ba
bijstand-step-fill = املأ الاستمارة. اسأل هل تملؤها على الورق أو على الإنترنت.
# nl:72d6fce0
bijstand-step-papers = سلّم كل الأوراق قبل أن يفوت آخر يوم. مكتوب في الرسالة أي أوراق، وآخر يوم لتسليمها.
# nl:83c30fb4
bijstand-step-advance = هل طال الأمر أكثر من أربعة أسابيع؟ اطلب من البلدية دفعة مقدّمة (⁨voorschot⁩).
# nl:11567aca
bijstand-step-keep = صوّر كل شيء. احتفظ بكل رسالة تصلك.
# nl:4ed83cc7
bijstand-part-person = من أنت وأين تسكن.
# nl:687ea0ed
bijstand-part-person-write = اسمك وتاريخ ميلادك وعنوانك، كما هي مسجلة في البلدية.
# nl:e2b473a4
bijstand-part-person-example = ⁨S. Voorbeeld, Modelstraat 1, Voorbeeldstad⁩
# nl:f5d0e5f1
bijstand-part-person-mistake = هل يسكن شريك حياتك معك؟ إذن تقدّمان الطلب معًا.
# nl:2e19b2bf
bijstand-part-home = كيف تسكن ومن يسكن معك.
# nl:fabbbd39
bijstand-part-home-write = اسم كل من يسكن في بيتك، ومبلغ الإيجار.
# nl:2df00e91
bijstand-part-home-example = أستأجر بيتًا. زوجتي وطفلنا يسكنان معي.
# nl:59e621ce
bijstand-part-home-mistake = لا تنسَ أحدًا. من يسكن معك قد يُحسب في إعانتك.
# nl:4b818da3
bijstand-part-income = كل المال الذي يأتيك.
# nl:cc064138
bijstand-part-income-write = مال العمل أو إعانة أخرى (⁨toeslag⁩) أو مال الأهل، حتى لو كان قليلًا.
# nl:3a7606bd
bijstand-part-income-example = ليس عندي عمل بعد. لا يأتيني مال من الأهل.
# nl:ab6d0047
bijstand-part-income-mistake = اكتب كل المال الذي يأتيك، ولا تنسَ شيئًا. إذا وصلتك إعانة أكثر من حقك فعليك أن تعيد الزيادة.
# nl:de659a66
bijstand-part-assets = ما تملكه وما عليك من ديون.
# nl:8d65473a
bijstand-part-assets-write = المال في كل حساباتك. وأيضًا السيارة أو البيت أو الدَّين.
# nl:c2f4bc5a
bijstand-part-assets-example = عندي حساب واحد في البنك. ليس عندي سيارة.
# nl:d4607546
bijstand-part-assets-mistake = البيت أو المال في بلد آخر يُحسب أيضًا.
# nl:f6010907
bijstand-part-account = الحساب البنكي الذي يصل إليه المال.
# nl:dea34fc0
bijstand-part-account-write = رقم حسابك أنت.
# nl:d7dd52cc
bijstand-part-account-example = ⁨NL00 BANK 0123 4567 89⁩ (هذا الرقم غير موجود)
# nl:3853f016
bijstand-part-account-mistake = لا تكتب رقم حساب صديق أو شخص يساعدك.
# nl:3d8e880d
bijstand-part-signature = بهذا تقول: كل ما في هذه الاستمارة صحيح.
# nl:f06c37ea
bijstand-part-signature-write = التاريخ وتوقيعك. شريك حياتك يوقّع أيضًا.
# nl:0baec624
bijstand-part-signature-example = ⁨12 mei, S. Voorbeeld⁩
# nl:6eb29a53
bijstand-part-signature-mistake = لا توقّع أبدًا على ورقة فارغة. ولا توقّع على ما لا تفهمه.
# nl:0799694a
bijstand-after-decision = غالبًا تقرر البلدية خلال ثمانية أسابيع. وقد يطول الأمر أكثر.
# nl:40db50c2
bijstand-after-advance = هل وصلتك دفعة مقدّمة؟ تُخصم من أول إعانة لك. وإذا كان القرار بالرفض فعليك أن تعيدها.
# nl:36be793a
bijstand-after-objection = لا توافق على القرار؟ آخر يوم للاعتراض (⁨bezwaar⁩) مكتوب في الرسالة.
# nl:91a2bfc5
bijstand-nothing = لن تأخذ الإعانة، لكن الفواتير ستصل. لذلك أخبر البلدية اليوم أنك تريد الإعانة.
