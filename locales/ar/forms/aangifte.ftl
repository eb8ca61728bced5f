### reviewed: no

# nl:554fbcc7
aangifte-name = الضريبة: التصريح بدخلك
# nl:0063d6a6
aangifte-what = هنا تخبر مصلحة الضرائب (⁨Belastingdienst⁩) كم أخذت من المال في سنة كاملة.
# nl:bac91000
aangifte-who = هل وصلتك رسالة تطلب منك التصريح (⁨aangifte⁩)؟ إذن هو واجب دائمًا. لم تصلك رسالة؟ أحيانًا يجب ذلك، وأحيانًا يعود إليك مال. اطلب المساعدة.
# nl:539e6f8f
aangifte-deadline = آخر يوم مكتوب في رسالتك. غالبًا يجب ذلك قبل 1 أيار (مايو). لا تستطيع؟ اطلب قبل ذلك اليوم وقتًا إضافيًا (⁨uitstel⁩).
# nl:987f0cd0
aangifte-before-cost = التصريح مجاني. وهناك مساعدة مجانية، غالبًا في المكتبة العامة أيضًا. أحيانًا عليك أن تدفع ضريبة بعد ذلك. وأحيانًا يعود إليك مال.
# nl:e27f44e8
aangifte-before-loan = لا. هل عليك أن تدفع ضريبة؟ ستصلك رسالة تقول كم تدفع ومتى.
# nl:89e20876
aangifte-before-undo = بتوقيعك تقول إن كل شيء صحيح. وجدت خطأ فيما بعد؟ اتصل بمصلحة الضرائب فورًا.
# nl:41aca159
aangifte-before-late = هل طلبت منك رسالة تقديم التصريح؟ إذن قد تدفع غرامة. وقد تقدّر مصلحة الضرائب بنفسها ما تدفعه. لذلك قدّم التصريح ولو متأخرًا.
# nl:60135d80
aangifte-before-ask = هل هذه هي السنة التي جئت فيها للسكن هنا؟ إذن هناك استمارة أخرى. اطلب المساعدة أولًا.
# nl:ea804293
aangifte-need-letter = رسالة مصلحة الضرائب.
# nl:53645eb4
aangifte-need-digid = حساب ⁨DigiD⁩ لتسجيل الدخول. ليس عندك حساب بعد؟ اطلب المساعدة.
# nl:51202e33
aangifte-need-year = كشف دخل السنة (⁨jaaropgave⁩) من عملك أو من البلدية. فيه ما أخذته في تلك السنة.
# nl:af38dfa0
aangifte-need-bank = أوراق من البنك فيها كم كان عندك من المال.
# nl:4aa81b83
aangifte-step-read = اقرأ الرسالة. اكتب عندك آخر يوم.
# nl:4bb8a5cd
aangifte-step-help = احجز موعدًا للمساعدة مبكرًا. خذ معك كل أوراقك.
# nl:ed8c3bd5
aangifte-step-check = ادخل إلى ⁨Mijn Belastingdienst⁩ باستخدام ⁨DigiD⁩. غالبًا تجد معلومات كثيرة مكتوبة مسبقًا. تأكد أنها صحيحة.
# nl:b49ec527
aangifte-step-send = كل شيء صحيح؟ وقّع وأرسل.
# nl:3ff6c940
aangifte-step-keep = احتفظ بنسخة وبكل الأوراق.
# nl:9a0cf3bd
aangifte-part-person = من أنت وأين تسكن.
# nl:e71b1e06
aangifte-part-person-write = اسمك وتاريخ ميلادك ورقمك الشخصي (⁨BSN⁩) وعنوانك.
# nl:20e95316
aangifte-part-person-example = ⁨S. Voorbeeld, Modelstraat 1, Voorbeeldstad⁩
# nl:ea929c58
aangifte-part-person-mistake = هل يساعدك أحد؟ ابقَ معه. لا تعطِ ⁨DigiD⁩ لأي شخص.
# nl:5bf1c384
aangifte-part-period = هذا القسم في استمارة ⁨M-formulier⁩، للسنة التي جئت فيها للسكن هنا.
# nl:e2854ae1
aangifte-part-period-write = اليوم الذي بدأت فيه السكن في هولندا. لا تعرف أي يوم يُحسب؟ اطلب المساعدة.
# nl:b77e3025
aangifte-part-period-example = أسكن في هولندا من 5 أيار (مايو).
# nl:978d6db7
aangifte-part-period-mistake = لا تستعمل الاستمارة العادية لتلك السنة. هذه الاستمارة صعبة. اطلب المساعدة.
# nl:7ce41afe
aangifte-part-partner = الشخص الذي يُحسب معك في الضريبة، مثل زوجك أو زوجتك.
# nl:9af5ba0a
aangifte-part-partner-write = اسم شريك حياتك ورقمه الشخصي (⁨BSN⁩) ودخله.
# nl:9ffb2646
aangifte-part-partner-example = زوجي يسكن معي. راتبه يُكتب أيضًا.
# nl:51570b42
aangifte-part-partner-mistake = هل شريك حياتك في بلد آخر؟ اطلب المساعدة أولًا.
# nl:b247c144
aangifte-part-income = كل مال تلك السنة من العمل أو من إعانة.
# nl:445575d3
aangifte-part-income-write = انقل المبالغ من كل كشف دخل (⁨jaaropgave⁩).
# nl:774b0bd6
aangifte-part-income-example = عندي كشفان: من البلدية ومن عملي. أستعمل الاثنين.
# nl:d0ff8150
aangifte-part-income-mistake = لا تنسَ أي عمل، ولو كان صغيرًا.
# nl:2b6fa248
aangifte-part-assets = مالك في البنك وأشياء أخرى لها قيمة.
# nl:0a81352a
aangifte-part-assets-write = ما عندك وما عند شريك حياتك. انظر في أوراق البنك.
# nl:d6b291f5
aangifte-part-assets-example = عندي حساب واحد. أنظر كم كان فيه.
# nl:5e7bd819
aangifte-part-assets-mistake = هل عندك بيت أو مال في بلد آخر؟ اطلب المساعدة.
# nl:1f9106ad
aangifte-part-signature = بهذا تقول: كل ما في هذه الاستمارة صحيح.
# nl:b1de6f32
aangifte-part-signature-write = على الورق: التاريخ وتوقيعك. على الإنترنت سترى كيف توقّع.
# nl:babba050
aangifte-part-signature-example = ⁨12 april, S. Voorbeeld⁩
# nl:431bd369
aangifte-part-signature-mistake = لا توقّع على ما لا تفهمه. اطلب المساعدة.
# nl:8763017a
aangifte-after-letter = تصلك رسالة الضريبة (⁨aanslag⁩). قدّمت قبل 1 نيسان (أبريل)؟ غالبًا يصلك الجواب قبل 1 تموز (يوليو). وقد تحتاج استمارة ⁨M-formulier⁩ إلى وقت أطول.
# nl:b2832dba
aangifte-after-pay = هل عليك أن تدفع؟ آخر يوم مكتوب في الرسالة. لا تستطيع؟ اتصل قبل ذلك اليوم.
# nl:ef68f43d
aangifte-after-benefits = هذا الدخل يُحسب أيضًا في إعاناتك (⁨toeslagen⁩). قد تزيد إعانة أو تنقص بعد ذلك.
# nl:85221223
aangifte-nothing = وصلتك رسالة؟ قد تدفع غرامة. لم تصلك رسالة؟ قد تخسر مالًا هو من حقك.
