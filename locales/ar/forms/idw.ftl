### reviewed: no

# nl:53d38dc9
idw-name = قيمة شهادتك في هولندا
# nl:7dc7ce68
idw-what = تقول لك ⁨IDW⁩ (جهة تقييم الشهادات) أي مستوى هولندي يقابل شهادتك أو دراستك.
# nl:ab699307
idw-who = درست في بلد آخر وعليك اتباع برنامج الاندماج (⁨inburgering⁩). أنت لاجئ وضاعت كل أوراقك؟ يمكنك أن تطلب التقييم أيضًا. اسم ذلك ⁨indicatie onderwijsniveau⁩، أي تقدير المستوى الدراسي.
# nl:8d010c3d
idw-deadline = قدّم الطلب قبل أن تأخذ شهادة الاندماج (⁨inburgeringsdiploma⁩). بعدها لا يكون مجانيًا. ابدأ هذا الشهر.
# nl:e21bbdb3
idw-before-cost = هو مجاني مرة واحدة، إذا كان عليك الاندماج أو كنت لاجئًا. تحتاج إلى ترجمة؟ اسأل ⁨IDW⁩ أولًا هل عليك دفع ثمنها.
# nl:f291a778
idw-before-undo = تختار شهادة واحدة. وجدت خطأ في الجواب؟ اكتب بريدًا إلكترونيًا إلى ⁨IDW⁩، خلال 6 أسابيع من التاريخ المكتوب عليه.
# nl:5513e404
idw-before-late = هل أخذت شهادة الاندماج؟ ما زال الطلب ممكنًا، لكنك تدفع ثمنه بنفسك.
# nl:faad9d1e
idw-before-ask = الموظف المسؤول عنك في البلدية أو مدرستك. اسأل أي شهادة من الأفضل أن تختار.
# nl:016889c5
idw-need-card = نسخة من بطاقة إقامتك، الوجه الأمامي والخلفي.
# nl:40a58020
idw-need-duo = نسخة من رسالة ⁨DUO⁩ (دائرة التعليم) التي اسمها ⁨Kennisgeving Inburgeringsplicht⁩.
# nl:cc1f4fe4
idw-need-bsn = ورقة فيها رقمك الشخصي (⁨BSN⁩)، إذا لم يكن في رسالة ⁨DUO⁩.
# nl:d4495b04
idw-need-diploma = نسخة من شهادتك.
# nl:b67d86a7
idw-need-marks = كشف المواد والعلامات.
# nl:349800a3
idw-step-ready = صوّر كل ورقة صورة واضحة.
# nl:72957efa
idw-step-account = افتح موقع ⁨idw.nl⁩. أنشئ حسابًا في ⁨Mijn IDW⁩ ببريدك الإلكتروني.
# nl:5b59f395
idw-step-fill = املأ كل شيء وأرفق الأوراق. يمكنك أن تتوقف وتكمل فيما بعد.
# nl:cfc41c99
idw-step-more = هل طلبت ⁨IDW⁩ شيئًا آخر؟ أرسله سريعًا. يجب أن يكتمل الطلب أولًا.
# nl:39b5b398
idw-step-save = احفظ الجواب في هاتفك وعلى ورق. بعد 3 سنوات لا يبقى عند ⁨IDW⁩.
# nl:1c41fa14
idw-part-person = من الذي يقدّم الطلب.
# nl:633cc658
idw-part-person-write = اسمك وعنوانك وبريدك الإلكتروني.
# nl:c4bd8d64
idw-part-person-example = ⁨S. Voorbeeld, Modelstraat 1, Voorbeeldstad⁩
# nl:a663cc76
idw-part-person-mistake = اكتب بريدًا تقرؤه كل أسبوع. إليه تأتي الأسئلة.
# nl:126ff82e
idw-part-holder = صاحب الشهادة.
# nl:19835d0b
idw-part-holder-write = اسمك وتاريخ ميلادك، كما في بطاقة إقامتك.
# nl:d40126fe
idw-part-holder-example = ⁨S. Voorbeeld, 1 januari 1990⁩
# nl:330860fb
idw-part-holder-mistake = هل اسمك مختلف على الشهادة؟ اكتب ذلك أيضًا.
# nl:8e4e9ffa
idw-part-reason = لماذا تطلب هذا.
# nl:79802f3a
idw-part-reason-write = اختر ⁨inburgering⁩، إذا كان عليك الاندماج.
# nl:803ed706
idw-part-reason-example = أختار ⁨inburgering⁩ وأرفق رسالة ⁨DUO⁩.
# nl:e86e4f1d
idw-part-reason-mistake = هل اخترت شيئًا آخر مثل العمل؟ قد يكون عليك أن تدفع.
# nl:ef65a6b8
idw-part-schools = المدارس التي درست فيها، وكم سنة.
# nl:bebc7708
idw-part-schools-write = اسم كل مدرسة والسنوات. ابدأ بالأعلى.
# nl:b4384aeb
idw-part-schools-example = جامعة ⁨Voorbeeldstad⁩، من 2008 إلى 2012.
# nl:00a4cbe7
idw-part-schools-mistake = لم تكمل الدراسة؟ اكتبها رغم ذلك. حتى سنة واحدة قد تُحسب.
# nl:2c3e46be
idw-part-files = هنا ترفق أوراقك.
# nl:b5b4b79f
idw-part-files-write = فقط الأوراق المطلوبة في تلك الخطوة.
# nl:ad1aef1d
idw-part-files-example = صورة واحدة لشهادتي. كل الحروف واضحة.
# nl:2e7c128d
idw-part-files-mistake = ليس عندك أوراق؟ قل ذلك هناك. لا ترسل أبدًا ورقة غير حقيقية.
# nl:f5f8d530
idw-after-check = اكتمل الطلب؟ تصلك رسالة في بريدك الإلكتروني.
# nl:204e9a50
idw-after-time = بعد اكتمال الطلب تنتظر 6 أسابيع عمل. وعند الازدحام قد تنتظر 10 أسابيع.
# nl:7b0cfd4f
idw-after-result = تأخذ ورقة فيها مستواك. وهي ليست شهادة هولندية.
# nl:b4898264
idw-after-job = المدرسة أو صاحب العمل يقرر بنفسه هل يقبلك. العمل طبيبًا يحتاج إلى خطوات أخرى.
# nl:0cfd5610
idw-nothing = لا عقوبة عليك. لكن المدرسة أو صاحب العمل لن يعرف مستواك جيدًا. وإذا طلبت لاحقًا فعليك أن تدفع بنفسك.
