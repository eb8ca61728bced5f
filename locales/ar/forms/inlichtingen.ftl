### reviewed: no

# nl:2f94b90b
inlichtingen-name = إبلاغ البلدية بتغيير
# nl:b7218249
inlichtingen-what = بهذه الاستمارة تخبر البلدية بما تغيّر في حياتك.
# nl:153b325c
inlichtingen-who = لكل من يأخذ إعانة المعيشة من البلدية (⁨bijstand⁩).
# nl:dad12755
inlichtingen-deadline = لكل بلدية مهلة مختلفة. انظر في رسالتك. غالبًا تكون المهلة أسبوعًا أو أسبوعين. افعل ذلك اليوم.
# nl:592c45ef
inlichtingen-before-cost = هل طلب منك أحد مالًا لملء الاستمارة؟ لا تدفع، واطلب المساعدة أولًا.
# nl:95f6c1a5
inlichtingen-before-loan = لا. لكن إذا وصلتك إعانة أكثر من حقك فعليك أن تعيد الزيادة.
# nl:de9cec83
inlichtingen-before-undo = بتوقيعك تقول إن كل شيء صحيح. وجدت خطأ فيما بعد؟ اتصل بالبلدية فورًا.
# nl:677e3ab0
inlichtingen-before-late = ستعيد كل ما أخذته زيادةً. ومن لا يبلّغ أو يبلّغ متأخرًا فقد يدفع غرامة أيضًا. وهي من 25 إلى 100 بالمئة من ذلك المبلغ. وفي المرة الثانية قد تصل إلى 150 بالمئة.
# nl:61874c02
inlichtingen-before-ask = لا تعرف إن كان التغيير مهمًا؟ اسأل الموظف المسؤول عنك، أو أخبر البلدية به على أي حال.
# nl:dfce2a8f
inlichtingen-need-payslip = قسيمة الراتب (⁨loonstrook⁩)، إذا كنت تعمل.
# nl:574293ab
inlichtingen-need-proof = إثبات للتغيير، مثل عقد أو رسالة.
# nl:54e67178
inlichtingen-step-note = اكتب ما الذي تغيّر، ومن أي يوم.
# nl:8ef1d0a1
inlichtingen-step-fill = املأ الاستمارة. أرفق نسخًا من الإثباتات.
# nl:0e27402e
inlichtingen-step-sign = وقّعها وسلّمها. اسأل هل يجب أن يوقّع شريك حياتك (زوجك أو زوجتك) أيضًا.
# nl:8b685461
inlichtingen-step-keep = صوّر كل شيء. اطلب إثباتًا بأنك سلّمتها.
# nl:9d009183
inlichtingen-part-person = من أنت.
# nl:a1d818ef
inlichtingen-part-person-write = اسمك وتاريخ ميلادك وعنوانك، كما هي مسجلة في البلدية.
# nl:ce37bee6
inlichtingen-part-person-example = ⁨S. Voorbeeld, 1 januari 1990⁩
# nl:de29073c
inlichtingen-part-person-mistake = لا تنسَ شريك حياتك، إذا كانت الاستمارة تسأل عنه.
# nl:4f0817cc
inlichtingen-part-work = العمل وكل المال الذي يأتيك.
# nl:a7bfa36d
inlichtingen-part-work-write = أين تعمل، ومن أي يوم، وكم تأخذ.
# nl:ae665092
inlichtingen-part-work-example = أعمل من 3 أيار (مايو) في مخبز ⁨Bakker Voorbeeld⁩، 12 ساعة في الأسبوع.
# nl:58ca907b
inlichtingen-part-work-mistake = اكتب أيضًا العمل القليل ويوم التجربة والتدريب والمال من الأهل.
# nl:4d28f60d
inlichtingen-part-home = من يسكن معك.
# nl:ccd0cf25
inlichtingen-part-home-write = من يأتي ليسكن أو يغادر، وفي أي يوم.
# nl:914ad68b
inlichtingen-part-home-example = أختي تسكن معي من 10 أيار (مايو).
# nl:044d3c27
inlichtingen-part-home-mistake = هل ينام أحد عندك كثيرًا؟ اسأل هل عليك أن تخبر البلدية بذلك.
# nl:5de1ad03
inlichtingen-part-assets = ما تملكه: مدخرات أو سيارة أو بيت.
# nl:f6a49cf8
inlichtingen-part-assets-write = ما اشتريته أو أُعطي لك أو ورثته، وكم قيمته.
# nl:053db528
inlichtingen-part-assets-example = اشتريت في 5 أيار (مايو) سيارة قديمة. فاتورة الشراء مرفقة.
# nl:c9dd2a22
inlichtingen-part-assets-mistake = البيت أو المال في بلد آخر يُحسب أيضًا.
# nl:40d184c1
inlichtingen-part-travel = الوقت الذي تقضيه خارج هولندا.
# nl:acff9cb2
inlichtingen-part-travel-write = يوم السفر ويوم العودة.
# nl:de0a768c
inlichtingen-part-travel-example = أزور خالتي من 1 إلى 8 تموز (يوليو).
# nl:0ef6f17c
inlichtingen-part-travel-mistake = اسأل البلدية أولًا. لا تشترِ التذكرة قبل ذلك.
# nl:7c26e733
inlichtingen-part-signature = بهذا تقول: كل ما في هذه الاستمارة صحيح.
# nl:76ec77e6
inlichtingen-part-signature-write = التاريخ وتوقيعك.
# nl:8d423d5a
inlichtingen-part-signature-example = ⁨12 mei, S. Voorbeeld⁩
# nl:87d59b06
inlichtingen-part-signature-mistake = لا توقّع أبدًا على ورقة فارغة. ولا توقّع على ما لا تفهمه.
# nl:9e2f1443
inlichtingen-after-sum = تحسب البلدية إعانتك من جديد.
# nl:5fa2db1b
inlichtingen-after-letter = اسأل متى يصلك الجواب. هذا يختلف من بلدية إلى أخرى.
# nl:3fb1e68f
inlichtingen-nothing = قد تعرف البلدية بالأمر فيما بعد. عندها تعيد المال. ومن لم يبلّغ فقد يدفع غرامة أيضًا.
