### reviewed: no

# nl:2c0526c6
kgb-name = مال إضافي لأطفالك
# nl:27d2e48b
kgb-what = مال إضافي تدفعه لك الدولة كل شهر من أجل أطفالك.
# nl:55909f73
kgb-who = أنت تأخذ إعانة الأطفال (⁨kinderbijslag⁩). دخلك منخفض. ليست عندك مدخرات كثيرة.
# nl:f161bc26
kgb-deadline = هل تأخذ إعانة أخرى من مصلحة الإعانات (⁨Dienst Toeslagen⁩)؟ إذن يأتي هذا المال غالبًا دون طلب. لم تصلك رسالة؟ قدّم الطلب بنفسك هذا الأسبوع. آخر يوم ليس نفسه كل سنة: انظر في ⁨toeslagen.nl⁩.
# nl:c07a74d9
kgb-before-cost = هذا المال يُدفع لك، ولا تدفع أنت شيئًا. هل طلب منك أحد مالًا مقابل الطلب؟ لا تدفع، واطلب المساعدة أولًا.
# nl:25db237d
kgb-before-loan = لا، لكنه مال يُدفع لك مقدّمًا. إذا وصلك أكثر من حقك فعليك أن تعيد الزيادة لاحقًا.
# nl:e16cfa53
kgb-before-undo = نعم. يمكنك تغيير الإعانة أو إيقافها. وما وصلك زيادةً عليك أن تعيده.
# nl:f94a29dc
kgb-before-late = قد تخسر مال تلك السنة. اطلب المساعدة فورًا.
# nl:053be46a
kgb-before-ask = هل ما زال زوجك أو زوجتك في بلد آخر؟ اسأل أولًا الموظف المسؤول عنك في البلدية.
# nl:6de8a095
kgb-need-digid = حساب ⁨DigiD⁩ لتسجيل الدخول. ليس عندك حساب بعد؟ اطلب المساعدة.
# nl:353998dc
kgb-need-svb = رسالة مكتب ⁨SVB⁩ عن إعانة الأطفال.
# nl:cffd8e4c
kgb-need-iban = رقم حسابك في البنك (⁨IBAN⁩).
# nl:ea363cf5
kgb-need-income = دخلك المتوقع في السنة كلها، ودخل شريك حياتك (زوجك أو زوجتك) أيضًا.
# nl:1069442d
kgb-step-svb = اطلب أولًا إعانة الأطفال (⁨kinderbijslag⁩) من مكتب ⁨SVB⁩.
# nl:bf07cd9d
kgb-step-look = افتح موقع ⁨toeslagen.nl⁩. ادخل إلى ⁨Mijn toeslagen⁩ باستخدام ⁨DigiD⁩. انظر هل المال مسجل هناك.
# nl:44ae6a28
kgb-step-apply = ليس مسجلًا؟ قدّم الطلب هناك بنفسك.
# nl:fdf3788f
kgb-step-change = هل تغيّر دخلك أو تغيّرت أسرتك؟ هل سيأتي شريك حياتك إلى هولندا؟ أخبر مصلحة الإعانات بذلك فورًا.
# nl:814993c9
kgb-part-children = الأطفال الذين تأخذ عنهم إعانة الأطفال.
# nl:beca2510
kgb-part-children-write = اسم كل طفل وتاريخ ميلاده ورقمه الشخصي (⁨BSN⁩).
# nl:1688cffb
kgb-part-children-example = ⁨N. Voorbeeld, 3 maart 2020⁩
# nl:50cf1cf5
kgb-part-children-mistake = طفلك غير مسجل في البلدية بعد؟ سجّله أولًا.
# nl:b09f8864
kgb-part-partner = الشخص الذي يُحسب معك، مثل زوجك أو زوجتك.
# nl:a38d0557
kgb-part-partner-write = هل لك زوج أو زوجة؟ قل ذلك دائمًا، حتى إذا كان شريك حياتك في بلد آخر.
# nl:e419d5a0
kgb-part-partner-example = زوجي ما زال في بلد آخر. أطلب المساعدة أولًا.
# nl:0ef99cd2
kgb-part-partner-mistake = الأب أو الأم دون شريك حياة يأخذ أكثر. هل سيأتي شريك حياتك لاحقًا؟ قد يكون عليك أن تعيد مالًا. وفّر جزءًا من المال.
# nl:b189d95f
kgb-part-income = المال الذي يأتيك في هذه السنة كلها. عليك أن تقدّره.
# nl:6f1f4e87
kgb-part-income-write = اجمع إعانتك وراتبك عن كل الأشهر، ودخل شريك حياتك أيضًا.
# nl:1ca0fe2d
kgb-part-income-example = آخذ إعانة المعيشة (⁨bijstand⁩). يبدأ عملي في أيار (مايو). أحسب الراتب أيضًا.
# nl:7b6fcaec
kgb-part-income-mistake = لا تكتب رقمًا أقل من الحقيقة. وإلا فسيكون عليك أن تعيد مالًا فيما بعد.
# nl:cb9d38e4
kgb-part-assets = ما تملكه، مثل المدخرات.
# nl:1b578650
kgb-part-assets-write = اكتب بصدق ما عندك وما عند شريك حياتك.
# nl:c85dc016
kgb-part-assets-example = عندي بعض المدخرات. زوجتي ليس عندها شيء.
# nl:9d524029
kgb-part-assets-mistake = هل عندك بيت أو مال في بلد آخر؟ اطلب المساعدة أولًا.
# nl:00fd5a3f
kgb-part-account = الحساب البنكي الذي يصل إليه المال.
# nl:10239042
kgb-part-account-write = رقم حسابك أنت.
# nl:25303188
kgb-part-account-example = ⁨NL00 BANK 0123 4567 89⁩ (هذا الرقم غير موجود)
# nl:f4829393
kgb-part-account-mistake = لا تكتب رقم حساب صديق أو شخص يساعدك.
# nl:9b5824b0
kgb-after-letter = هل قدّمت الطلب بنفسك؟ بعد نحو خمسة أسابيع تصلك رسالة القرار (⁨voorschotbeschikking⁩).
# nl:564fb0ea
kgb-after-money = ثم يصل المال إلى حسابك كل شهر.
# nl:dffbd1f1
kgb-after-final = بعد نهاية السنة يأتي الحساب النهائي. فتأخذ مالًا إضافيًا أو تعيد الزيادة.
# nl:f95c79c1
kgb-nothing = أحيانًا يأتي المال دون طلب. وإذا لم يأتِ فستخسر مالًا كل شهر.
