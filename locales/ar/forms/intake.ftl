### reviewed: no

# nl:1ab002db
intake-name = دعوة إلى لقاء واختبار
# nl:ab798f3e
intake-what = تريد البلدية أن تعرف من أنت وما أفضل طريقة لتتعلم.
# nl:0d9791f9
intake-who = لمن عليه اتباع برنامج الاندماج (⁨inburgering⁩) بحسب قانون 2021.
# nl:db66307c
intake-deadline = اليوم مكتوب في رسالتك. لا تستطيع الحضور في ذلك اليوم؟ اتصل قبله.
# nl:67942294
intake-before-cost = البلدية هي التي تنظم اللقاء والاختبار. هل طلب منك أحد مالًا؟ لا تدفع، واطلب المساعدة.
# nl:1fea2546
intake-before-loan = لا. هل يريد منك أحد أن توقّع على قرض؟ لا توقّع، واطلب المساعدة.
# nl:8c45088b
intake-before-undo = يمكنك أن تطلب يومًا آخر. لكن لا يجوز أن تغيب.
# nl:212d97fd
intake-before-late = اتصل بالبلدية فورًا. يصلك أولًا تحذير ورسالة جديدة. وبعد ذلك قد تأتي غرامة.
# nl:e9d32496
intake-before-ask = اسأل الموظف المسؤول عنك. وأخبره إذا احتجت إلى مترجم أو إلى من يعتني بأطفالك.
# nl:fa0c72a2
intake-need-letter = رسالة البلدية.
# nl:97c84fba
intake-need-permit = بطاقة إقامتك.
# nl:47411e3b
intake-need-diplomas = شهاداتك وأوراق المدرسة، إن كانت عندك.
# nl:44eae0ba
intake-need-work = قائمة بالأعمال التي عملت فيها.
# nl:8bc77a41
intake-step-calendar = سجّل اليوم والساعة والمكان في هاتفك.
# nl:435858fc
intake-step-call = لا تستطيع الحضور؟ اتصل بالرقم المكتوب في الرسالة قبل ذلك اليوم.
# nl:6c102ce0
intake-step-interpreter = اطلب مترجمًا. واسأل ما الحل إذا لم تجد من يعتني بأطفالك.
# nl:c37de5ac
intake-step-write = اكتب أين درست وماذا عملت وماذا تريد.
# nl:8178e682
intake-step-go = احضر دون تأخير، وخذ أوراقك معك.
# nl:75777a32
intake-part-when = أين ومتى يجب أن تحضر.
# nl:166c779d
intake-part-when-write = سجّل ذلك في هاتفك. ابحث من الآن عن الطريق.
# nl:6e353729
intake-part-when-example = عليّ أن أكون في 12 أيار (مايو) الساعة 10:00 في بلدية ⁨Voorbeeldstad⁩.
# nl:c8a34c34
intake-part-when-mistake = قد يكون هناك أكثر من موعد واحد. انظر هل يوجد يوم ثانٍ.
# nl:18390058
intake-part-talk = لقاء عن الدراسة والعمل والأسرة والصحة وعمّا تريده.
# nl:da331389
intake-part-talk-write = قل ما تستطيع وما تريد. وقل أيضًا ما هو صعب عليك.
# nl:ea20aea2
intake-part-talk-example = كنت حلاقًا. أريد أن أعمل حلاقًا هنا أيضًا.
# nl:313adcfb
intake-part-talk-mistake = من حقك أن تتكلم وحدك دون شريك حياتك (زوجك أو زوجتك). اطلب ذلك إن أردت.
# nl:21ee3089
intake-part-test = اختبار يبيّن كم هي سرعتك في تعلّم الهولندية.
# nl:3641a58d
intake-part-test-write = ابقَ هادئًا وابذل جهدك. هل أنت مريض؟ قل ذلك قبل الاختبار.
# nl:266c31aa
intake-part-test-mistake = الاختبار إلزامي. وإلا فقد تدفع غرامة.
# nl:97b39f1b
intake-after-route = تختار البلدية معك مسارك في التعلّم (⁨leerroute⁩).
# nl:e18743cb
intake-after-plan = ما اتفقتم عليه يُكتب في خطتك الشخصية (⁨PIP⁩).
# nl:00a8e8e8
intake-after-when = على البلدية أن تفعل ذلك خلال 10 أسابيع من تسجيلك فيها. هل طال الأمر أكثر؟ اسأل البلدية.
# nl:389eeb28
intake-nothing = يصلك تحذير ورسالة جديدة. وإذا غبت مرة أخرى فقد تأتي غرامة.
