### reviewed: no

# nl:eab37a4d
stufi-name = مال لدراستك
# nl:5cdeae3a
stufi-what = تطلب من ⁨DUO⁩ (دائرة التعليم) مالًا لدراستك. الدراسة مهنية (⁨mbo⁩) أو عالية (⁨hbo⁩) أو جامعية.
# nl:a01860e1
stufi-who = عندك إقامة لجوء. تدرس بدوام كامل، والدراسة سنة واحدة على الأقل. عمرك أقل من 30 عندما يبدأ الدفع. للدراسة في ⁨mbo⁩ عمرك 18 أو أكثر.
# nl:f6ca9b96
stufi-deadline = الأفضل أن تطلب قبل بدء الدراسة بثلاثة أشهر. تأخرت؟ اسأل ⁨DUO⁩ ما الذي ما زال ممكنًا. غالبًا تأخذ المال في السنة الدراسية نفسها.
# nl:1e8e732b
stufi-before-cost = هذا المال يُدفع لك، ولا تدفع أنت شيئًا. هل طلب منك أحد مالًا مقابل الطلب؟ لا تدفع، واطلب المساعدة أولًا.
# nl:628ce73f
stufi-before-loan = جزء منه. القرض (⁨lening⁩) تعيده دائمًا مع الفائدة. أما المنحة (⁨beurs⁩) في ⁨mbo 1⁩ و⁨mbo 2⁩ فلا تعيدها. وفي ⁨mbo 3⁩ و⁨mbo 4⁩ و⁨hbo⁩ والجامعة تكون المنحة دَينًا في البداية. إذا أخذت شهادتك خلال 10 سنوات فلا تعيد المنحة.
# nl:c5f87617
stufi-before-undo = نعم. يمكنك إيقافه في ⁨Mijn DUO⁩. أوقف معه اشتراك السفر (⁨studentenreisproduct⁩) أيضًا. وما اقترضته عليك أن تعيده.
# nl:a340c3ee
stufi-before-late = يمكن أن تأخذ المال من بداية السنة الدراسية. بدايتها 1 آب (أغسطس) في ⁨mbo⁩، و1 أيلول (سبتمبر) في غيره. أما اشتراك السفر فلا يُعطى عن أشهر مضت.
# nl:206ad69e
stufi-before-ask = الموظف المسؤول عنك في البلدية. قد تتوقف إعانة المعيشة (⁨bijstand⁩) عندما تأخذ هذا المال. اسأل قبل أن تبدأ.
# nl:06542308
stufi-need-digid = حساب ⁨DigiD⁩ لتسجيل الدخول. ليس عندك حساب بعد؟ اطلب المساعدة.
# nl:650e99b9
stufi-need-enrolment = اسم مدرستك ودراستك، ويوم البداية.
# nl:34a773d0
stufi-need-iban = رقم حسابك في البنك (⁨IBAN⁩).
# nl:0bbc2c51
stufi-need-ov = بطاقة باسمك للباص والقطار. تجد نوعها على ⁨duo.nl⁩.
# nl:d45687a1
stufi-step-talk = تكلم أولًا مع الموظف المسؤول عنك ومع المدرسة.
# nl:8e413bd9
stufi-step-choose = اختر ما تطلبه. يمكنك أن تطلب المنحة دون القرض.
# nl:6699f726
stufi-step-apply = افتح موقع ⁨duo.nl⁩. ادخل إلى ⁨Mijn DUO⁩ باستخدام ⁨DigiD⁩.
# nl:a30cbdac
stufi-step-travel = حمّل اشتراك السفر على بطاقتك. تجد في ⁨Mijn DUO⁩ متى يمكن ذلك.
# nl:07a7e016
stufi-step-change = هل ستتوقف عن الدراسة أو تنتقل إلى بيت آخر؟ أخبر ⁨DUO⁩ بذلك فورًا في ⁨Mijn DUO⁩.
# nl:c8b4f0f8
stufi-part-course = ماذا تدرس.
# nl:22df558e
stufi-part-course-write = المدرسة والدراسة وأول يوم.
# nl:60d8581b
stufi-part-course-example = دراسة ⁨mbo 4⁩ في ⁨Voorbeeldstad⁩، من 1 أيلول (سبتمبر).
# nl:862c47d0
stufi-part-course-mistake = هل تتعلم مع عمل (⁨bbl⁩) أو بدوام جزئي؟ لن تأخذ هذا المال.
# nl:33a8e090
stufi-part-living = هل تسكن مع والديك.
# nl:0c3596e9
stufi-part-living-write = اختر ⁨uitwonend⁩ (خارج بيت الأهل) إذا لم تسكن مع أحد والديك.
# nl:322132c9
stufi-part-living-example = أسكن مع أخي. أختار ⁨uitwonend⁩.
# nl:e81b73f6
stufi-part-living-mistake = يجب أن يكون عنوانك صحيحًا في البلدية. وإلا فقد يكون عليك أن تعيد مالًا.
# nl:a02c9629
stufi-part-extra = مال إضافي، إذا كان والداك لا يستطيعان دفع الكثير.
# nl:48ec877d
stufi-part-extra-write = اسم أبيك واسم أمك، وأين يسكنان.
# nl:f9c7cc75
stufi-part-extra-example = والداي لا يسكنان في هولندا.
# nl:a6248fdf
stufi-part-extra-mistake = هل جئت لاجئًا دون والديك؟ اطلب من ⁨DUO⁩ ألا تحسب دخلهما.
# nl:f7956055
stufi-part-loan = مال تقترضه. وهو دَين دائمًا، مع فائدة.
# nl:442e2ce5
stufi-part-loan-write = لا شيء، إذا كنت لا تريد أن تقترض.
# nl:01ac2016
stufi-part-loan-example = لا أريد قرضًا الآن. أكتب صفرًا.
# nl:a99ceff8
stufi-part-loan-mistake = تأكد هل يوجد مبلغ مكتوب هنا. لا تقترض دون مساعدة.
# nl:891d9fde
stufi-part-travel = سفر مجاني بالباص والقطار في بعض الأيام. في ⁨mbo 1⁩ و⁨mbo 2⁩ هو منحة لا تعيدها. وفي غيرهما هو دَين في البداية.
# nl:2070596e
stufi-part-travel-write = اختر السفر المجاني في أيام الأسبوع أو في عطلة نهاية الأسبوع.
# nl:c717f221
stufi-part-travel-mistake = هل انتهت دراستك؟ أوقفه فورًا. ومن يوقفه متأخرًا يدفع غرامة.
# nl:d44be1c8
stufi-part-account = الحساب البنكي الذي يصل إليه المال.
# nl:4ad5fea6
stufi-part-account-write = رقم حسابك أنت.
# nl:617711fb
stufi-part-account-example = ⁨NL00 BANK 0123 4567 89⁩ (هذا الرقم غير موجود)
# nl:9618397d
stufi-part-account-mistake = لا تكتب رقم حساب صديق أو شخص يساعدك.
# nl:ba114b44
stufi-after-letter = تصلك رسالة من ⁨DUO⁩. انظر أي جزء منحة لا تعيدها، وأي جزء قرض تعيده.
# nl:182dc2fe
stufi-after-money = بعد ذلك يصلك المال كل شهر. أخبر البلدية بذلك إذا كنت تأخذ إعانة المعيشة (⁨bijstand⁩).
# nl:02d61bf0
stufi-after-diploma = لم تأخذ شهادة خلال 10 سنوات؟ عليك أن تعيد منحة ⁨mbo 3⁩ أو ⁨mbo 4⁩ أو ⁨hbo⁩ أو الجامعة.
# nl:42a548a4
stufi-nothing = لن تأخذ مالًا من ⁨DUO⁩ لدراستك. اسأل الموظف المسؤول عنك عما يمكنك أخذه.
