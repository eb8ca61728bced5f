### reviewed: no

# nl:512e5287
kinderbijslag-name = إعانة الأطفال
# nl:1d3e8fa9
kinderbijslag-what = مال تدفعه لك الدولة كل ثلاثة أشهر من أجل طفلك.
# nl:dbbefea6
kinderbijslag-who = أنت تسكن في هولندا، وترعى طفلًا عمره أقل من 18 سنة.
# nl:a016e8cb
kinderbijslag-deadline = قدّم الطلب فور تسجيل طفلك في البلدية. لا تأخذ مالًا عن مدة مضت منذ زمن طويل. اسأل مكتب إعانة الأطفال (⁨SVB⁩): عن كم شهر مضى يدفع لك؟
# nl:fe4bf9a6
kinderbijslag-before-cost = هذا المال يُدفع لك، ولا تدفع أنت شيئًا. هل طلب منك أحد مالًا مقابل الطلب؟ لا تدفع، واطلب المساعدة أولًا.
# nl:6835a5a9
kinderbijslag-before-loan = لا. لكن إذا وصلك أكثر من حقك فعليك أن تعيد الزيادة.
# nl:2e787d41
kinderbijslag-before-undo = وجدت خطأ فيما بعد؟ اتصل بمكتب ⁨SVB⁩ فورًا.
# nl:70d47226
kinderbijslag-before-late = قد تخسر مال الأشهر السابقة. قدّم الطلب اليوم.
# nl:8f7cfd01
kinderbijslag-before-ask = هل ما زال طفلك في بلد آخر؟ اسأل مكتب ⁨SVB⁩ أولًا.
# nl:2042c25b
kinderbijslag-need-digid = حساب ⁨DigiD⁩ لتسجيل الدخول. ليس عندك حساب؟ اطلب من مكتب ⁨SVB⁩ استمارة على الورق.
# nl:8c6818ec
kinderbijslag-need-bsn = رقمك الشخصي (⁨BSN⁩) ورقم طفلك.
# nl:b228b747
kinderbijslag-need-birth = شهادة ميلاد طفلك (⁨geboorteakte⁩)، إن كانت عندك. ليست عندك؟ أخبر مكتب ⁨SVB⁩ بذلك.
# nl:42b1f3fb
kinderbijslag-need-iban = رقم حسابك في البنك (⁨IBAN⁩).
# nl:f07ba870
kinderbijslag-step-register = تأكد أن طفلك مسجل في البلدية على عنوانك.
# nl:b4c29b18
kinderbijslag-step-apply = افتح موقع ⁨svb.nl⁩. ادخل باستخدام ⁨DigiD⁩. الطفل المولود خارج هولندا تسجله بنفسك.
# nl:51fbf329
kinderbijslag-step-paper = لم تنجح؟ اتصل بمكتب ⁨SVB⁩ أو اسأل المتطوع الذي يساعدك.
# nl:24d92131
kinderbijslag-step-change = هل تغيّر شيء في أسرتك؟ أخبر مكتب ⁨SVB⁩ بذلك خلال أربعة أسابيع.
# nl:45194c6c
kinderbijslag-part-person = من أنت وأين تسكن.
# nl:6663df52
kinderbijslag-part-person-write = اسمك وتاريخ ميلادك وعنوانك، كما هي مسجلة في البلدية.
# nl:9f2140c2
kinderbijslag-part-person-example = ⁨S. Voorbeeld, Modelstraat 1, Voorbeeldstad⁩
# nl:496bcf65
kinderbijslag-part-person-mistake = اكتب اسمك تمامًا كما هو في بطاقة إقامتك.
# nl:9bd2089a
kinderbijslag-part-child = الطفل الذي تطلب المال من أجله.
# nl:54762141
kinderbijslag-part-child-write = اسم طفلك وتاريخ ميلاده ورقمه الشخصي (⁨BSN⁩) وبلد ميلاده.
# nl:84f7d195
kinderbijslag-part-child-example = ⁨N. Voorbeeld, 3 maart 2020⁩
# nl:ab614807
kinderbijslag-part-child-mistake = لا تنسَ أي طفل. الطفل المولود في بلد آخر لا يُضاف دون أن تطلب.
# nl:6965ee95
kinderbijslag-part-parent = زوجك أو زوجتك، وأبو طفلك أو أمه.
# nl:465570b3
kinderbijslag-part-parent-write = من هما الوالدان وأين يسكنان، حتى إذا كانا بعيدين.
# nl:7b873bda
kinderbijslag-part-parent-example = والد طفلي ما زال يسكن في بلد آخر.
# nl:9f5644ae
kinderbijslag-part-parent-mistake = لا تعرف أين أبو الطفل أو أمه؟ اكتب ذلك.
# nl:8cdb9a84
kinderbijslag-part-home = عنوان طفلك.
# nl:5ad2e3f3
kinderbijslag-part-home-write = هل يسكن طفلك معك؟ اكتب من أي يوم.
# nl:7c9e6c12
kinderbijslag-part-home-example = ابني يسكن معي من 5 أيار (مايو).
# nl:7d779526
kinderbijslag-part-home-mistake = هل سيبقى طفلك في بلد آخر أكثر من ثلاثة أشهر؟ أخبر مكتب ⁨SVB⁩ بذلك.
# nl:49681bc2
kinderbijslag-part-account = الحساب البنكي الذي يصل إليه المال.
# nl:388d6760
kinderbijslag-part-account-write = رقم حسابك أنت.
# nl:745a55be
kinderbijslag-part-account-example = ⁨NL00 BANK 0123 4567 89⁩ (هذا الرقم غير موجود)
# nl:1bb8230c
kinderbijslag-part-account-mistake = لا تكتب رقم حساب صديق أو شخص يساعدك.
# nl:565926f2
kinderbijslag-part-signature = بهذا تقول: كل ما في هذه الاستمارة صحيح.
# nl:85fb3dbd
kinderbijslag-part-signature-write = التاريخ وتوقيعك.
# nl:af5721f6
kinderbijslag-part-signature-example = ⁨12 mei, S. Voorbeeld⁩
# nl:ccedacf3
kinderbijslag-part-signature-mistake = لا توقّع على ما لا تفهمه. اطلب المساعدة.
# nl:32e0c2ea
kinderbijslag-after-letter = تصلك رسالة من مكتب ⁨SVB⁩. اسأل متى تصل. لا توافق عليها؟ آخر يوم للاعتراض (⁨bezwaar⁩) مكتوب فيها.
# nl:0f4daf65
kinderbijslag-after-money = يأتي المال في بداية كانون الثاني (يناير) ونيسان (أبريل) وتموز (يوليو) وتشرين الأول (أكتوبر). وهو عن الأشهر الثلاثة السابقة.
# nl:7665375d
kinderbijslag-after-kgb = هل دخلك منخفض؟ هناك مال إضافي لأطفالك (⁨kindgebonden budget⁩).
# nl:bafc6411
kinderbijslag-nothing = لن تأخذ مالًا من أجل طفلك. وغالبًا لن يأتي المال الإضافي (⁨kindgebonden budget⁩) أيضًا.
