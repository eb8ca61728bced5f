### reviewed: no

# nl:539bd229
school-name = تسجيل طفلك في المدرسة
# nl:8cb446f9
school-what = تطلب من المدرسة مكانًا لطفلك.
# nl:3a970d35
school-who = للوالدين. على الطفل من عمر 5 إلى 16 سنة أن يذهب إلى المدرسة. ثم يواصل التعلم حتى عمر 18. ويمكنه التوقف إذا نال شهادة كافية (⁨startkwalificatie⁩).
# nl:d5cbe5c2
school-deadline = لا يوجد يوم محدد بعد الانتقال. سجّل طفلك عندما تعرف عنوانك الجديد. لبعض المدن أيام خاصة. اسأل المدرسة.
# nl:a041be9a
school-before-cost = المدرسة الابتدائية (⁨basisschool⁩) مجانية. هل تطلب المدرسة مساهمة من الأهل (⁨ouderbijdrage⁩)؟ يمكنك أن ترفض. ويشارك طفلك في كل شيء رغم ذلك.
# nl:a6c6655d
school-before-undo = نعم. يمكنك أن تختار مدرسة أخرى لاحقًا. احتفظ بالمكان القديم حتى توافق المدرسة الجديدة.
# nl:b3b1ee68
school-before-late = قد تتصل بك البلدية. تحدّث مع موظف الدوام المدرسي (⁨leerplichtambtenaar⁩) واطلب المساعدة. إذا لم تفعل شيئًا فقد تدفع غرامة بصفتك أبًا أو أمًّا.
# nl:537e6192
school-before-ask = هل طفلك لا يتكلم الهولندية بعد؟ اسأل البلدية أي مدرسة فيها صف لتعليم اللغة.
# nl:7415b9ea
school-need-child = ورقة فيها اسم طفلك وتاريخ ميلاده ورقمه الشخصي (⁨BSN⁩). ليس عنده رقم بعد؟ يحق له الذهاب إلى المدرسة رغم ذلك.
# nl:bc3f3b21
school-need-report = تقرير من المدرسة القديمة، ومن مدرسة مركز اللجوء (⁨azc⁩) أيضًا. ليس عندك؟ يمكنك التسجيل بدونه.
# nl:da138178
school-step-find = ابحث عن مدرسة. طفلك أصغر من 12 سنة؟ اسأل عن مدرسة ابتدائية فيها صف لتعليم اللغة. هو أكبر؟ اسأل عن مدرسة ⁨ISK⁩، وهي تعلّم الشباب الجدد الهولندية.
# nl:444ea4e6
school-step-visit = احجز موعدًا. زر المدرسة مع طفلك.
# nl:ee3cd089
school-step-fill = املأ الاستمارة وسلّمها إلى المدرسة. صوّرها.
# nl:8e87975b
school-step-old = هل كان طفلك في مدرسة؟ أخبرها أنك ستنتقل.
# nl:eebe67b4
school-part-child = من هو طفلك.
# nl:10a406cc
school-part-child-write = الاسم وتاريخ الميلاد ورقم ⁨BSN⁩، كما في أوراق طفلك.
# nl:d83cb1d4
school-part-child-example = ⁨D. Voorbeeld, 1 mei 2018⁩
# nl:fd245006
school-part-child-mistake = هل تنادون طفلك باسم آخر؟ اكتبه أيضًا عند ⁨roepnaam⁩ (اسم المناداة).
# nl:f26a81d8
school-part-parents = من أنت وكيف تتصل بك المدرسة.
# nl:8db23920
school-part-parents-write = اسمك وعنوانك وهاتفك. وأحيانًا حتى أي صف درست أنت.
# nl:ff855950
school-part-parents-example = ⁨S. Voorbeeld⁩، الأم (⁨moeder⁩)، ⁨06 00000000⁩
# nl:2aaa9859
school-part-parents-mistake = هل ما زال أبو طفلك أو أمه في بلد آخر؟ قل ذلك. اسأل من يجب أن يوقّع.
# nl:dda09039
school-part-before = في أي مدرسة كان طفلك.
# nl:0ab993a3
school-part-before-write = اسم كل مدرسة ومدينتها وكم بقي فيها، حتى في بلدك.
# nl:7e6c9d27
school-part-before-example = سنتان في مدرسة في ⁨Oudestad⁩، ثم سنة في مركز اللجوء.
# nl:36e8844a
school-part-before-mistake = هل انقطع طفلك عن المدرسة مدة؟ اكتب ذلك دون قلق. فهذا يساعد المدرسة.
# nl:c2edd928
school-part-language = اللغة التي تتكلمونها في البيت.
# nl:9e2da1bb
school-part-language-write = هذه اللغة، ومن أي يوم يعيش طفلك في هولندا.
# nl:418f7b26
school-part-language-example = نتكلم العربية في البيت. طفلي هنا منذ 3 أيار (مايو).
# nl:6c1e1cf5
school-part-language-mistake = لا تكتب الهولندية إذا لم تكن لغة بيتكم. فقد يأخذ طفلك مساعدة أقل.
# nl:c4d4b43a
school-part-health = ما يجب أن تعرفه المدرسة لتعتني بطفلك جيدًا.
# nl:b0dfb7f8
school-part-health-write = مثلًا: مرض أو حساسية أو نظارة.
# nl:7c10add6
school-part-health-example = ابني ممنوع من أكل البيض.
# nl:d97dfb34
school-part-health-mistake = هل تصعب عليك كتابة ذلك؟ اطلب لقاءً واشرحه بنفسك.
# nl:311214d8
school-part-photos = هل يحق للمدرسة أن تعرض صور طفلك.
# nl:f947318e
school-part-photos-write = علامة عند ⁨ja⁩ (نعم) أو عند ⁨nee⁩ (لا).
# nl:c86ada99
school-part-photos-example = أختار «لا» للإنترنت، و«نعم» داخل الصف.
# nl:1bfadafa
school-part-photos-mistake = يحق لك أن تقول لا. ويحق لك أن تقول لا فيما بعد أيضًا.
# nl:4be7d8bb
school-part-signature = بهذا تقول: كل ما في هذه الاستمارة صحيح.
# nl:86e7fbf8
school-part-signature-write = التاريخ وتوقيعك. اسأل هل يجب أن يوقّع الوالدان معًا.
# nl:0e15b4b4
school-part-signature-example = ⁨12 mei, S. Voorbeeld⁩
# nl:712766ac
school-part-signature-mistake = لا توقّع أبدًا على ورقة فارغة. ولا توقّع على ما لا تفهمه.
# nl:a96e4517
school-after-answer = أمام المدرسة الابتدائية ستة أسابيع لتجيبك. وقد تزيد أربعة أسابيع.
# nl:230d611c
school-after-talk = تتحدث المدرسة معك ومع طفلك. هكذا تجد له الصف المناسب.
# nl:c4f8b46b
school-after-class = غالبًا يتعلم طفلك الهولندية أولًا. ثم ينتقل إلى صف عادي.
# nl:ba2c9a3c
school-nothing = سيخسر طفلك دروسًا. وقد تتصل بك البلدية. لكل طفل حق في المدرسة، فاطلب المساعدة.
