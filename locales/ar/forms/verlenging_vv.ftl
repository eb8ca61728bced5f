### reviewed: no

# nl:98cb1813
verlenging_vv-name = تجديد إقامتك قبل أن تنتهي
# nl:ee9ea493
verlenging_vv-what = تطلب من ⁨IND⁩ (دائرة الهجرة) أن تسمح لك بالبقاء في هولندا مدة أطول.
# nl:24bc5567
verlenging_vv-who = عندك إقامة لجوء لمدة محددة. وهذه المدة تقترب من نهايتها.
# nl:307af521
verlenging_vv-deadline = آخر يوم مكتوب على بطاقة إقامتك. قدّم الطلب قبل ذلك اليوم. يمكنك طلب تجديد الإقامة ابتداءً من 6 أشهر قبله. تحتاج إلى بطاقة جديدة فقط؟ عندها ابتداءً من 3 أشهر قبله. اسأل ⁨IND⁩ ما الذي ينطبق عليك.
# nl:5450c28b
verlenging_vv-before-cost = لا، الطلب مجاني. هل طلب منك أحد مالًا لملء الاستمارة؟ لا تدفع، واطلب المساعدة أولًا.
# nl:7ea8aa59
verlenging_vv-before-undo = وجدت خطأ فيما بعد؟ اتصل بدائرة ⁨IND⁩ فورًا. تريد أن توقف الطلب؟ اسأل محاميًا أولًا.
# nl:8ff7c567
verlenging_vv-before-late = قدّم الطلب فورًا رغم التأخير. إذا انتهت صلاحية بطاقتك فغالبًا يمكنك تقديم الطلب باستمارة ورقية فقط، لا على الإنترنت. قد تخسر حقك في الحماية والمساعدة. لذلك اتصل بمحامٍ أيضًا.
# nl:0595685e
verlenging_vv-before-ask = منظمة مساعدة اللاجئين ⁨VluchtelingenWerk⁩ أو محامٍ. تغيّرت القواعد في حزيران (يونيو) 2026. هل زرت بلدك الأصلي أو رجعت إليه؟ اتصل دائمًا بمحامٍ أولًا.
# nl:b4503fd8
verlenging_vv-need-digid = حساب ⁨DigiD⁩ لتسجيل الدخول. ليس عندك حساب بعد؟ اطلب المساعدة.
# nl:9a49cc69
verlenging_vv-need-card = بطاقة إقامتك. عليها آخر يوم.
# nl:c1f61cdb
verlenging_vv-need-papers = الأوراق التي تطلبها ⁨IND⁩. هل فيها ورقة ليست بالهولندية؟ اسأل هل تحتاج إلى ترجمة.
# nl:9712e734
verlenging_vv-step-date = انظر إلى التاريخ على بطاقة كل فرد في أسرتك. اكتب هذه التواريخ.
# nl:549cf997
verlenging_vv-step-route = اتصل بدائرة ⁨IND⁩ أو بمنظمة ⁨VluchtelingenWerk⁩. اسأل: هل عليّ أن أجدّد الإقامة أم البطاقة فقط؟
# nl:755bdfd9
verlenging_vv-step-apply = افتح موقع ⁨ind.nl⁩ وادخل باستخدام ⁨DigiD⁩. لم ينجح ذلك؟ اطلب الاستمارة الورقية.
# nl:cdbfecda
verlenging_vv-step-keep = احتفظ بنسخة، وبإثبات أنك أرسلت الطلب.
# nl:8fd43d09
verlenging_vv-step-answer = وصلتك رسالة من ⁨IND⁩؟ افعل ما تطلبه قبل اليوم المكتوب فيها.
# nl:56a3d0a1
verlenging_vv-part-person = من أنت وأين تسكن.
# nl:297d5ca1
verlenging_vv-part-person-write = اسمك وتاريخ ميلادك وعنوانك وأرقامك، كما في بطاقة إقامتك.
# nl:4a638d86
verlenging_vv-part-person-example = ⁨S. Voorbeeld, Modelstraat 1, Voorbeeldstad⁩
# nl:52b1dce6
verlenging_vv-part-person-mistake = هل تغيّر عنوانك؟ أخبر البلدية بعنوانك الجديد أولًا.
# nl:1602b4b4
verlenging_vv-part-stay = هل تسكن في هولندا فعلًا.
# nl:91cf4f3f
verlenging_vv-part-stay-write = أين تسكن، ومتى غبت عن هولندا مدة طويلة.
# nl:77fc2bcf
verlenging_vv-part-stay-example = كنت عند خالتي في فرنسا من 1 إلى 8 تموز (يوليو).
# nl:1e405e94
verlenging_vv-part-stay-mistake = هل غبت طويلًا أو زرت بلدك الأصلي؟ تكلم مع محامٍ أولًا.
# nl:714e8558
verlenging_vv-part-record = هل عوقبت يومًا على جريمة.
# nl:7693a409
verlenging_vv-part-record-write = اكتب الحقيقة، حتى لو كان ذلك منذ زمن بعيد.
# nl:9cef700d
verlenging_vv-part-record-mistake = هل عوقبت، أو عندك قضية الآن؟ تكلم مع محامٍ أولًا.
# nl:05c6784c
verlenging_vv-part-annex = الأوراق التي ترسلها مع الطلب.
# nl:d70b42a5
verlenging_vv-part-annex-write = نسخ من كل الأوراق المطلوبة في الاستمارة.
# nl:b704a72e
verlenging_vv-part-annex-example = نسخة من بطاقة إقامتي، الوجه الأمامي والخلفي.
# nl:6fd4ec1a
verlenging_vv-part-annex-mistake = أرسل نسخة. احتفظ بالأوراق الأصلية، ما لم تطلبها ⁨IND⁩.
# nl:24b2b5a6
verlenging_vv-part-signature = بهذا تقول: كل ما في هذه الاستمارة صحيح.
# nl:31a03f8c
verlenging_vv-part-signature-write = التاريخ وتوقيعك.
# nl:4a570ff8
verlenging_vv-part-signature-example = ⁨12 mei, S. Voorbeeld⁩
# nl:61c2b1dc
verlenging_vv-part-signature-mistake = لا توقّع أبدًا على ورقة فارغة. ولا توقّع على ما لا تفهمه.
# nl:15216b38
verlenging_vv-after-letter = تصلك رسالة من ⁨IND⁩ إلى بيتك، أو على الإنترنت إذا قدّمت الطلب هناك.
# nl:879f0efb
verlenging_vv-after-time = اسأل ⁨IND⁩ كم يستغرق الطلب. تحتاج إلى بطاقة جديدة فقط؟ المدة 8 أسابيع، وأحيانًا أكثر.
# nl:91711d54
verlenging_vv-after-yes = الجواب نعم؟ تصلك رسالة. احجز موعدًا عند ⁨IND⁩ واستلم بطاقتك.
# nl:08c28db8
verlenging_vv-after-no = الجواب لا؟ اتصل بمحامٍ في اليوم نفسه. مكتوب في الرسالة ما الذي يمكنك فعله.
# nl:67f25ae4
verlenging_vv-nothing = تنتهي صلاحية بطاقتك. وقد تخسر حقك في الحماية والمساعدة. اطلب المساعدة الآن، فلا تتأخر.
