### reviewed: no

# nl:ff17c541
zorgtoeslag-name = إعانة التأمين الصحي
# nl:d383002b
zorgtoeslag-what = مال تدفعه لك الدولة كل شهر ليساعدك في تكلفة التأمين الصحي.
# nl:1b37d51d
zorgtoeslag-who = عمرك 18 سنة أو أكثر. عندك تأمين صحي. دخلك منخفض.
# nl:70be3c50
zorgtoeslag-deadline = آخر يوم للطلب ليس نفسه كل سنة. انظر في موقع ⁨toeslagen.nl⁩ أو في رسالتك. لا تنتظر: قدّم الطلب هذا الأسبوع.
# nl:a2c6ffbe
zorgtoeslag-before-cost = هذا المال يُدفع لك، ولا تدفع أنت شيئًا. هل طلب منك أحد مالًا مقابل الطلب؟ لا تدفع، واطلب المساعدة أولًا.
# nl:5f741d72
zorgtoeslag-before-loan = لا، لكنه مال يُدفع لك مقدّمًا. إذا وصلك أكثر من حقك فعليك أن تعيد الزيادة لاحقًا.
# nl:e33b6855
zorgtoeslag-before-undo = نعم. يمكنك تغيير الإعانة أو إيقافها. وما وصلك زيادةً عليك أن تعيده.
# nl:627c44af
zorgtoeslag-before-late = قد تخسر مال تلك السنة. اطلب المساعدة فورًا.
# nl:a0f4becb
zorgtoeslag-before-ask = لا تعرف دخلك بالضبط؟ اسأل الموظف المسؤول عنك في البلدية.
# nl:ae298d62
zorgtoeslag-need-digid = حساب ⁨DigiD⁩ لتسجيل الدخول. ليس عندك حساب بعد؟ اطلب المساعدة.
# nl:ffadf825
zorgtoeslag-need-iban = رقم حسابك في البنك (⁨IBAN⁩).
# nl:10ca6bf3
zorgtoeslag-need-income = دخلك المتوقع في السنة كلها.
# nl:e4268be6
zorgtoeslag-step-ready = جهّز أوراقك.
# nl:4cebce32
zorgtoeslag-step-apply = افتح موقع ⁨toeslagen.nl⁩. ادخل إلى ⁨Mijn toeslagen⁩ باستخدام ⁨DigiD⁩.
# nl:53d40211
zorgtoeslag-step-keep = احتفظ بكل رسالة تصلك.
# nl:b656a234
zorgtoeslag-step-change = هل تغيّر دخلك أو تغيّرت أسرتك؟ أخبر مصلحة الإعانات (⁨Dienst Toeslagen⁩) بذلك فورًا.
# nl:f362854b
zorgtoeslag-part-person = من أنت وأين تسكن.
# nl:3f9422e1
zorgtoeslag-part-person-write = اسمك وتاريخ ميلادك وعنوانك، كما هي مسجلة في البلدية.
# nl:a35919a5
zorgtoeslag-part-person-example = ⁨S. Voorbeeld, 1 januari 1990⁩
# nl:c5f2f1f8
zorgtoeslag-part-person-mistake = اكتب اسمك تمامًا كما هو في بطاقة إقامتك.
# nl:f3300fde
zorgtoeslag-part-partner = الشخص الذي يُحسب معك، مثل زوجك أو زوجتك.
# nl:412bcdee
zorgtoeslag-part-partner-write = هل يسكن شريك حياتك معك؟ إذن اكتب دخله أيضًا.
# nl:69bd7ebe
zorgtoeslag-part-partner-example = زوجي يسكن معي. راتبه يُحسب أيضًا.
# nl:9e468513
zorgtoeslag-part-partner-mistake = هل ما زال شريك حياتك في بلد آخر؟ اطلب المساعدة أولًا.
# nl:723947ce
zorgtoeslag-part-income = المال الذي يأتيك في هذه السنة كلها. عليك أن تقدّره.
# nl:d0d9730a
zorgtoeslag-part-income-write = اجمع إعانتك وراتبك عن كل الأشهر.
# nl:b94e6a52
zorgtoeslag-part-income-example = آخذ إعانة المعيشة (⁨bijstand⁩). يبدأ عملي في أيار (مايو). أحسب الراتب أيضًا.
# nl:8680650d
zorgtoeslag-part-income-mistake = لا تكتب رقمًا أقل من الحقيقة. وإلا فسيكون عليك أن تعيد مالًا فيما بعد.
# nl:f0ab1528
zorgtoeslag-part-start = الشهر الذي يبدأ فيه الدفع.
# nl:39d50ea2
zorgtoeslag-part-start-write = أول شهر من تأمينك الصحي. لا تعرفه؟ اطلب المساعدة.
# nl:e2bc9ed1
zorgtoeslag-part-start-example = بدأ تأميني في 1 أيار (مايو). أختار شهر أيار.
# nl:1ed80522
zorgtoeslag-part-start-mistake = لا تختر الشهر الحالي دون تفكير. فقد تخسر مالًا.
# nl:68784098
zorgtoeslag-part-account = الحساب البنكي الذي يصل إليه المال.
# nl:b0dad6de
zorgtoeslag-part-account-write = رقم حسابك أنت.
# nl:4c20eed2
zorgtoeslag-part-account-example = ⁨NL00 BANK 0123 4567 89⁩ (هذا الرقم غير موجود)
# nl:0d619bc4
zorgtoeslag-part-account-mistake = لا تكتب رقم حساب صديق أو شخص يساعدك.
# nl:2d0b851a
zorgtoeslag-after-letter = بعد نحو خمسة أسابيع تصلك رسالة القرار (⁨voorschotbeschikking⁩).
# nl:bbde1c8b
zorgtoeslag-after-money = بعد ذلك يصل المال إلى حسابك كل شهر.
# nl:20a43c2b
zorgtoeslag-after-final = بعد نهاية السنة يأتي الحساب النهائي. فتأخذ مالًا إضافيًا أو تعيد الزيادة.
# nl:138aa6bb
zorgtoeslag-nothing = لن تأخذ أي مال. وستدفع قسط التأمين كله بنفسك.
