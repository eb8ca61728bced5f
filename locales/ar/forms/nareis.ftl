### reviewed: no

# nl:c6220215
nareis-name = لمّ شمل أسرتك في هولندا
# nl:afb18b4f
nareis-what = تطلب من ⁨IND⁩ (دائرة الهجرة) أن تسمح لأسرتك بأن تعيش معك.
# nl:527fd6d1
nareis-who = عندك إقامة لجوء. كنتم أسرة قبل أن تصل إلى هولندا. منذ 12 حزيران (يونيو) 2026 توجد قواعد جديدة. المحامي يعرف من يحق له أن يأتي الآن. عمرك أقل من 18 سنة؟ اسأل الوصي عليك (⁨voogd⁩).
# nl:27c254db
nareis-deadline = لا تنتظر: اتصل بمحامٍ اليوم. قبل 12 حزيران (يونيو) 2026 كانت المهلة 3 أشهر بعد قرار لجوئك. الآن تغيّرت القواعد. التزم بمهلة 3 أشهر، إلى أن يقول لك محامٍ غير ذلك. هل إقامتك من النوع ⁨B⁩؟ قد يكون عليك أن تنتظر سنتين أولًا.
# nl:baa2580a
nareis-before-cost = الطلب مجاني في الغالب. قد تدفع مقابل الترجمة والسفر. هل طلب منك أحد مالًا ليرتّب لك الطلب؟ اتصل أولًا بمنظمة مساعدة اللاجئين ⁨VluchtelingenWerk⁩.
# nl:8db49ad3
nareis-before-undo = قد تطلب منك ⁨IND⁩ إثباتات أخرى لاحقًا. تريد أن توقف الطلب؟ اسأل محاميًا أولًا.
# nl:54648e12
nareis-before-late = عندها تكون القواعد أصعب بكثير في الغالب. اتصل بمحامٍ فورًا، واشرح له سبب التأخير.
# nl:2610da44
nareis-before-ask = منظمة مساعدة اللاجئين ⁨VluchtelingenWerk⁩ أو محامٍ. افعل ذلك قبل أن توقّع أو ترسل شيئًا.
# nl:78435f1c
nareis-need-decision = رسالة ⁨IND⁩ التي فيها قرار لجوئك. تاريخها مهم.
# nl:dda6afe4
nareis-need-id = نسخة من جواز سفر كل فرد من أسرتك، أو من إثبات آخر.
# nl:da55c501
nareis-need-acts = إثبات أنكم أسرة، مثل عقد الزواج أو شهادة الميلاد. هل في إحضارها خطر؟ اطلب المساعدة أولًا.
# nl:dee57383
nareis-need-photo = صورة شخصية لكل فرد من أسرتك.
# nl:2e373d40
nareis-need-statements = الإقرارات التي يوقّعها كل فرد من أسرتك بنفسه، من عمر 12 سنة.
# nl:4ed35711
nareis-need-translation = ترجمة، إذا لم تكن الورقة بالهولندية أو الإنكليزية أو الفرنسية أو الألمانية.
# nl:334b9fd0
nareis-step-advice = اتصل بمنظمة ⁨VluchtelingenWerk⁩ أو بمحامٍ. اسأل أي قواعد تنطبق عليك.
# nl:514d590e
nareis-step-form = املأ استمارة لكل فرد من أسرتك. اطلب ممن يساعدك أن يراجعها.
# nl:094f70c4
nareis-step-send = أرسلها قبل انتهاء المهلة. تنقصك ورقة؟ أرسل الاستمارة رغم ذلك.
# nl:b5d9f98d
nareis-step-keep = احتفظ بنسخة من كل شيء، وبإثبات أنك أرسلته.
# nl:b2892da9
nareis-step-answer = وصلتك رسالة من ⁨IND⁩؟ افعل ما تطلبه قبل اليوم المكتوب فيها.
# nl:04868ce7
nareis-part-you = من أنت. اسمك هنا ⁨referent⁩: أنت من يطلب إحضار الأسرة.
# nl:ee26df20
nareis-part-you-write = اسمك وتاريخ ميلادك وعنوانك وأرقامك، كما في بطاقة إقامتك.
# nl:4975d492
nareis-part-you-example = ⁨S. Voorbeeld, Modelstraat 1, Voorbeeldstad⁩
# nl:a50f0834
nareis-part-you-mistake = هل ستنتقل إلى بيت آخر؟ أخبر ⁨IND⁩ أيضًا، وإلا فلن تصلك الرسالة.
# nl:d9e8680a
nareis-part-family = من الذي تريد أن يأتي، وأين هو الآن.
# nl:0aff970a
nareis-part-family-write = الاسم وتاريخ الميلاد والبلد، كما في جواز السفر.
# nl:1281cd44
nareis-part-family-example = ⁨M. Voorbeeld, 1 januari 2015⁩، ابنتي.
# nl:77227960
nareis-part-family-mistake = لا تنسَ أحدًا. إضافة شخص فيما بعد قد تكون صعبة جدًا.
# nl:4cab2e69
nareis-part-bond = ما العلاقة بينكم.
# nl:99dcc978
nareis-part-bond-write = متى تزوجت أو وُلد طفلك، وكيف تتواصلون الآن.
# nl:69a0e0ba
nareis-part-bond-example = تزوجنا في 1 أيار (مايو) 2012. نتصل كل يوم.
# nl:c474e2e2
nareis-part-bond-mistake = اكتب الحقيقة. هل قلت شيئًا آخر عند طلب اللجوء؟ اسأل محاميًا أولًا.
# nl:2637ed6d
nareis-part-record = هنا يقول فرد الأسرة هل ارتكب جريمة أو عوقب. هذا واجب من عمر 12 سنة.
# nl:7e1ba9d9
nareis-part-record-write = يملؤها فرد الأسرة بنفسه ويوقّعها بنفسه.
# nl:4970fe40
nareis-part-record-mistake = لا توقّع عن شخص آخر.
# nl:41597f4c
nareis-part-consent = هل سيبقى أبو طفلك أو أمه هناك؟ إذن يجب أن يوافق على سفر الطفل.
# nl:464d8342
nareis-part-consent-write = اسم من سيبقى من الوالدين وتوقيعه.
# nl:8523b020
nareis-part-consent-mistake = هذا غير ممكن أو فيه خطر؟ اسأل محاميًا ماذا عليك أن تفعل.
# nl:af66fb43
nareis-part-signature = بهذا تقول: كل ما في هذه الاستمارة صحيح.
# nl:5fa20290
nareis-part-signature-write = التاريخ وتوقيعك.
# nl:f47c3e9f
nareis-part-signature-mistake = لا توقّع أبدًا على ورقة فارغة. ولا توقّع على ما لا تفهمه.
# nl:b6eef57f
nareis-after-receipt = تصلك رسالة من ⁨IND⁩ تقول إن طلبك وصل.
# nl:2d9ef45e
nareis-after-wait = بعد ذلك عليك أن تنتظر طويلًا، وأحيانًا أكثر من سنة. وقد يتوقف طلبك مدة بسبب القواعد الجديدة.
# nl:b3d6f1e5
nareis-after-check = قد تطلب ⁨IND⁩ إثباتات أخرى أو لقاءً أو فحص ⁨DNA⁩.
# nl:f38d6239
nareis-after-decision = الجواب نعم؟ تأخذ أسرتك تأشيرة للسفر (⁨mvv⁩). الجواب لا؟ اتصل بمحامٍ فورًا.
# nl:b9cfad4b
nareis-nothing = لن تستطيع أسرتك أن تأتي بهذه الطريقة. وقد يصبح الأمر أصعب بكثير فيما بعد.
