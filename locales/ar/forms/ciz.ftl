### reviewed: no

# nl:d1814377
ciz-name = رعاية كبيرة لمدة طويلة (⁨CIZ⁩)
# nl:c8bd72ba
ciz-what = تسأل مكتب ⁨CIZ⁩ هل يحق لك الحصول على رعاية طوال اليوم ومدى الحياة. وهي رعاية بحسب قانون الرعاية الطويلة (⁨Wlz⁩).
# nl:e5a86d98
ciz-who = شخص يحتاج دائمًا إلى رعاية أو مراقبة قريبة، ليلًا ونهارًا. وحالته لن تزول.
# nl:4bde2fa4
ciz-deadline = لا يوجد آخر يوم. اطلبها عندما يصعب الاستمرار في البيت. طلب ⁨CIZ⁩ منك أوراقًا؟ آخر يوم لها مكتوب في رسالته.
# nl:45123445
ciz-before-cost = المساعدة في الطلب مجانية. لاحقًا تدفع أنت لمكتب تكاليف الرعاية (⁨CAK⁩) جزءًا من تكلفة الرعاية. ويختلف ذلك بحسب دخلك.
# nl:c0d1fb47
ciz-before-loan = لا. هذا ليس مالًا تعيده.
# nl:388ae567
ciz-before-undo = أنت تطلب قرارًا فقط. عندك شك؟ اتصل بمكتب ⁨CIZ⁩ قبل أن توقّع.
# nl:cfca2026
ciz-before-late = عندها تبدأ الرعاية متأخرة. الأمر عاجل؟ اتصل بطبيب العائلة وبمكتب ⁨CIZ⁩.
# nl:e4bd1101
ciz-before-ask = اسأل طبيب العائلة، أو مستشار رعاية (⁨cliëntondersteuner⁩) يساعدك مجانًا. اسأل البلدية كيف تجده.
# nl:3fb6187f
ciz-need-insurance = تأمين صحي. رتّبه أولًا.
# nl:edba2fff
ciz-need-medical = ورقة من طبيب فيها المرض والتاريخ واسم الطبيب.
# nl:80e1ed28
ciz-need-plan = خطة الرعاية (⁨zorgplan⁩)، إن وُجدت.
# nl:2a62f0c8
ciz-need-id = نسخة من بطاقة إقامتك، إذا قدّمت الطلب على الورق.
# nl:53bd894b
ciz-step-test = جرّب الاختبار ⁨Wlz-check⁩ على موقع ⁨ciz.nl⁩. سترى هل الطلب مفيد لك.
# nl:413a2e6b
ciz-step-help = اطلب من مستشار رعاية (⁨cliëntondersteuner⁩) أن يساعدك. هذا مجاني.
# nl:c9105862
ciz-step-doctor = اطلب من طبيبك الأوراق الخاصة بالمرض.
# nl:4ac8062e
ciz-step-apply = قدّم الطلب على موقع ⁨ciz.nl⁩ من كمبيوتر، أو على الورق. ويمكن لجهة الرعاية أن تقدّمه عنك.
# nl:40e543c3
ciz-step-keep = صوّر كل شيء قبل أن ترسله.
# nl:00a483fe
ciz-part-person = الشخص الذي يحتاج إلى الرعاية.
# nl:3b641e2c
ciz-part-person-write = اسمه وتاريخ ميلاده وعنوانه ورقمه الشخصي (⁨BSN⁩)، كما هي مسجلة في البلدية.
# nl:1cd76a34
ciz-part-person-example = ⁨S. Voorbeeld, 1 januari 1950, Modelstraat 1, Voorbeeldstad⁩
# nl:a5daad81
ciz-part-person-mistake = لا تكتب هنا اسم من يساعده.
# nl:6f71fef7
ciz-part-illness = ما المرض أو الإعاقة.
# nl:62516d14
ciz-part-illness-write = اكتب ما يقوله الطبيب. أرفق أوراق الطبيب.
# nl:44df4836
ciz-part-illness-example = خرف. رسالة الدكتور ⁨Voorbeeld⁩ بتاريخ 4 أيار (مايو) مرفقة.
# nl:71614784
ciz-part-illness-mistake = الورقة ليست بالهولندية؟ اسأل ⁨CIZ⁩ هل يجب ترجمتها.
# nl:e42133e1
ciz-part-care = ما المساعدة المطلوبة، وكم مرة.
# nl:2882845e
ciz-part-care-write = اكتب كيف يكون اليوم السيئ. ما الذي لا يستطيع المريض فعله وحده؟ وفي الليل أيضًا؟
# nl:45c6469d
ciz-part-care-example = أبي يخرج من البيت ليلًا. أنام بجانب الباب.
# nl:08aaf861
ciz-part-care-mistake = لا تكتب أن الأمور بخير. اذكر أيضًا ما تفعله العائلة.
# nl:9b0f01a8
ciz-part-wish = أين تريد الرعاية: في البيت أم في دار رعاية.
# nl:0c869575
ciz-part-wish-write = ما تفضّله. هل تعرف من يجب أن يساعد؟ اكتب الاسم.
# nl:e340a8fa
ciz-part-wish-example = رعاية في البيت، والأفضل من شخص يتكلم العربية.
# nl:0b098597
ciz-part-wish-mistake = لا تعرف بعد؟ اطلب الشرح من مكتب الرعاية (⁨zorgkantoor⁩).
# nl:7d6d411f
ciz-part-power = بهذا تسمح لشخص آخر أن يقدّم الطلب عنك.
# nl:8a81e1f5
ciz-part-power-write = اسم من يساعدك. وأنت توقّع بنفسك.
# nl:359378ca
ciz-part-power-mistake = اختر شخصًا تثق به فقط. فهو يرى أوراقك الطبية أيضًا.
# nl:54783da5
ciz-part-signature = بهذا تطلب الرعاية فعلًا.
# nl:8fdc9961
ciz-part-signature-write = الشخص الذي يحتاج إلى الرعاية يوقّع بنفسه. وعن الطفل يوقّع أحد الوالدين.
# nl:98a5dfc6
ciz-part-signature-example = ⁨12 mei, S. Voorbeeld⁩
# nl:e9890cfd
ciz-part-signature-mistake = لم يعد المريض يفهم ما يوقّع عليه؟ اتصل أولًا بمكتب ⁨CIZ⁩. لا توقّع عن غيرك.
# nl:ca33d92a
ciz-after-receipt = تصلك رسالة بأن طلبك وصل.
# nl:25fb5e31
ciz-after-talk = قد يتصل بك ⁨CIZ⁩ أو يطلب لقاءً معك. اطلب مترجمًا. خذ معك شخصًا تعرفه.
# nl:3409a42a
ciz-after-decision = الطلب كامل؟ يصل القرار عادة خلال ستة أسابيع.
# nl:b6ee79e7
ciz-after-office = الجواب نعم؟ يتصل بك مكتب الرعاية (⁨zorgkantoor⁩) لترتيب الرعاية. الجواب لا؟ يمكنك الاعتراض (⁨bezwaar⁩). آخر يوم لذلك مكتوب في الرسالة.
# nl:352ae0df
ciz-nothing = لن تحصل على هذه الرعاية. ربما تستطيع البلدية أو شركة التأمين الصحي أن تساعد. اسأل طبيب العائلة.
