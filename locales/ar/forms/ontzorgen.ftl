### reviewed: no

# nl:d4709cf7
ontzorgen-name = البلدية تدفع فواتيرك في البداية
# nl:f76b8948
ontzorgen-what = تدفع البلدية الإيجار والكهرباء والغاز والماء والتأمين الصحي. وهذا المال من إعانة المعيشة (⁨bijstand⁩).
# nl:a457be82
ontzorgen-who = عندك إقامة لجوء. تأخذ إعانة المعيشة (⁨bijstand⁩). وعليك واجب الاندماج (⁨inburgering⁩).
# nl:c8401cde
ontzorgen-deadline = غالبًا تدفع البلدية ستة أشهر، وأحيانًا أكثر. تبدأ المدة مع بداية الإعانة. اسأل الموظف المسؤول عنك عن آخر يوم.
# nl:9944abe1
ontzorgen-before-cost = تدفع البلدية من إعانتك أنت. لذلك يصل إلى حسابك مال أقل.
# nl:aa774a8b
ontzorgen-before-loan = لا. هذا مالك أنت. والبلدية تدفع به فواتيرك.
# nl:be2f10d6
ontzorgen-before-undo = القانون يلزم البلدية بذلك. هل تريد طريقة أخرى؟ اسأل الموظف المسؤول عنك عما هو ممكن.
# nl:042f032d
ontzorgen-before-late = بعد آخر يوم تدفع أنت بنفسك. إذا تأخرت فقد تصير عليك ديون. اطلب المساعدة فورًا.
# nl:ce315d47
ontzorgen-before-ask = لا تعرف على ماذا توقّع؟ اطلب الشرح أولًا من الموظف المسؤول عنك، والأفضل مع مترجم.
# nl:deea94d6
ontzorgen-need-contract = عقد الإيجار (⁨huurcontract⁩).
# nl:a71569d4
ontzorgen-need-energy = رسائل الكهرباء والغاز والماء.
# nl:e8653df2
ontzorgen-need-insurance = ورقة التأمين الصحي (⁨polis⁩).
# nl:03e9cc3a
ontzorgen-need-decision = رسالة البلدية عن إعانة المعيشة (⁨bijstand⁩).
# nl:e2b758f1
ontzorgen-step-read = اقرأ الورقة مع شخص تثق به. لا توقّع حتى تفهمها.
# nl:d60d0fbf
ontzorgen-step-list = اكتب قائمة. أي فاتورة تدفعها البلدية، وأي فاتورة تدفعها أنت؟
# nl:7ac90a83
ontzorgen-step-check = هل وصلتك رغم ذلك رسالة تقول إن عليك أن تدفع؟ أرِها فورًا للموظف المسؤول عنك.
# nl:561955b0
ontzorgen-step-end = بعد أربعة أشهر اسأل: متى تتوقف البلدية عن الدفع، وماذا عليّ أن أفعل عندها؟
# nl:772fcfc2
ontzorgen-step-take-over = قبل آخر يوم، رتّب كيف ستدفع كل فاتورة بنفسك. اطلب المساعدة في المرة الأولى.
# nl:eae90dc4
ontzorgen-part-person = من أنت وأين تسكن.
# nl:43ad6038
ontzorgen-part-person-write = اسمك وتاريخ ميلادك وعنوانك، كما هي مسجلة في البلدية.
# nl:86b028f4
ontzorgen-part-person-example = ⁨S. Voorbeeld, Modelstraat 1, Voorbeeldstad⁩
# nl:12c1f5c7
ontzorgen-part-person-mistake = اكتب اسمك تمامًا كما هو في بطاقة إقامتك.
# nl:08db29a1
ontzorgen-part-bills = الفواتير التي تأتي كل شهر.
# nl:348c5a69
ontzorgen-part-bills-write = لمن يجب أن تدفع. ورقم الزبون (⁨klantnummer⁩)، إذا طلبته الورقة.
# nl:6215005d
ontzorgen-part-bills-example = الإيجار: ⁨Woonstichting Voorbeeld, klantnummer 000⁩
# nl:328aac11
ontzorgen-part-bills-mistake = غالبًا لا يدخل الهاتف والإنترنت في ذلك. عندها تدفعهما بنفسك.
# nl:ab2c3922
ontzorgen-part-permission = بهذا تقول: أسمح للبلدية أن تدفع عني.
# nl:dafaa7fb
ontzorgen-part-permission-write = ضع علامة عند كل ما تسمح للبلدية بدفعه. لا تعرف؟ اسأل أولًا.
# nl:2188e955
ontzorgen-part-permission-example = أسمح للبلدية أن تدفع عني الإيجار وقسط التأمين الصحي.
# nl:bada2c27
ontzorgen-part-permission-mistake = هل تذكر الورقة أيضًا ⁨schuld⁩ (دَين) أو ⁨lening⁩ (قرض)؟ اطلب المساعدة أولًا.
# nl:28a5b0cb
ontzorgen-part-period = من أي يوم إلى أي يوم تدفع البلدية.
# nl:413f762a
ontzorgen-part-period-write = غالبًا تملأ البلدية هذا القسم بنفسها. هل هو فارغ؟ اسأل.
# nl:c4a10bbe
ontzorgen-part-period-example = من 1 أيار (مايو) إلى 31 تشرين الأول (أكتوبر).
# nl:c0c7f480
ontzorgen-part-period-mistake = لا تنسَ آخر يوم. بعده تأتي كل فاتورة إليك.
# nl:88a13eba
ontzorgen-part-signature = بهذا تقول: أنا موافق.
# nl:0829edbf
ontzorgen-part-signature-write = التاريخ وتوقيعك. اسأل هل يجب أن يوقّع شريك حياتك (زوجك أو زوجتك) أيضًا.
# nl:73d71d72
ontzorgen-part-signature-example = ⁨12 mei, S. Voorbeeld⁩
# nl:b5537f65
ontzorgen-part-signature-mistake = لا توقّع أبدًا على ورقة فارغة. واطلب نسخة لك.
# nl:432bdc3f
ontzorgen-after-money = باقي الإعانة يصل إلى حسابك أنت.
# nl:82128d1d
ontzorgen-after-learn = في هذه المدة تتعلم كيف تدير مالك بنفسك.
# nl:fc8961b1
ontzorgen-after-self = بعد ذلك تدفع كل شيء بنفسك. هل ما زال الأمر صعبًا؟ اطلب مساعدة أكثر قبل آخر يوم.
# nl:27fa2845
ontzorgen-nothing = إذا بقيت فاتورة لم يدفعها أحد فستصير عليك ديون. لذلك اسأل الآن: من يدفع ماذا؟
