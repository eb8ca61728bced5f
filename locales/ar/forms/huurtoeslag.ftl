### reviewed: no

# nl:1ca7990d
huurtoeslag-name = إعانة الإيجار
# nl:f0557601
huurtoeslag-what = مال تدفعه لك الدولة كل شهر ليساعدك في دفع الإيجار.
# nl:26d8f362
huurtoeslag-who = أنت تستأجر بيتًا. دخلك منخفض. كل من يسكن في عنوانك يُحسب معك.
# nl:eb7c3067
huurtoeslag-deadline = آخر يوم للطلب ليس نفسه كل سنة. انظر في موقع ⁨toeslagen.nl⁩ أو في رسالتك. لا تنتظر: قدّم الطلب هذا الأسبوع.
# nl:c908f7f1
huurtoeslag-before-cost = هذا المال يُدفع لك، ولا تدفع أنت شيئًا. هل طلب منك أحد مالًا مقابل الطلب؟ لا تدفع، واطلب المساعدة أولًا.
# nl:8c490911
huurtoeslag-before-loan = لا، لكنه مال يُدفع لك مقدّمًا. إذا وصلك أكثر من حقك فعليك أن تعيد الزيادة لاحقًا.
# nl:f7e208c8
huurtoeslag-before-undo = نعم. يمكنك تغيير الإعانة أو إيقافها. وما وصلك زيادةً عليك أن تعيده.
# nl:d12ab20f
huurtoeslag-before-late = قد تخسر مال تلك السنة. اطلب المساعدة فورًا.
# nl:01427ed5
huurtoeslag-before-ask = هل سيسكن أحد معك؟ اسأل أولًا كيف يؤثر ذلك في إعانتك.
# nl:d8c4ae91
huurtoeslag-need-contract = عقد الإيجار (⁨huurcontract⁩). فيه مبلغ الإيجار.
# nl:2387433d
huurtoeslag-need-digid = حساب ⁨DigiD⁩ لتسجيل الدخول. ليس عندك حساب بعد؟ اطلب المساعدة.
# nl:d308a45d
huurtoeslag-need-iban = رقم حسابك في البنك (⁨IBAN⁩).
# nl:3ea58ff3
huurtoeslag-need-income = دخل كل من يسكن في عنوانك في السنة كلها.
# nl:c8af71e5
huurtoeslag-step-ready = جهّز عقد الإيجار.
# nl:a3e12949
huurtoeslag-step-apply = افتح موقع ⁨toeslagen.nl⁩. ادخل إلى ⁨Mijn toeslagen⁩ باستخدام ⁨DigiD⁩.
# nl:533adda3
huurtoeslag-step-keep = احتفظ بكل رسالة تصلك.
# nl:7739b8cb
huurtoeslag-step-change = هل تغيّر الإيجار أو دخلك أو من يسكن معك؟ أخبر مصلحة الإعانات (⁨Dienst Toeslagen⁩) بذلك فورًا.
# nl:6c3688b2
huurtoeslag-part-person = من أنت وأين تسكن.
# nl:5e1ccbd7
huurtoeslag-part-person-write = اسمك وتاريخ ميلادك وعنوانك، كما هي مسجلة في البلدية.
# nl:49d4ebc1
huurtoeslag-part-person-example = ⁨S. Voorbeeld, Modelstraat 1, Voorbeeldstad⁩
# nl:d6432be4
huurtoeslag-part-person-mistake = هل ما زلت مسجلًا في عنوانك القديم؟ أعطِ البلدية عنوانك الجديد أولًا.
# nl:cdff0780
huurtoeslag-part-household = كل المسجلين في عنوانك.
# nl:89ad3c6d
huurtoeslag-part-household-write = اسم كل من يسكن معك ودخله.
# nl:57d65c10
huurtoeslag-part-household-example = أخي يسكن معي وهو يعمل. راتبه يُحسب أيضًا.
# nl:a654cb4b
huurtoeslag-part-household-mistake = هل سيسكن معك شخص آخر؟ أخبر مصلحة الإعانات بذلك فورًا. وإلا فسيكون عليك أن تعيد مالًا فيما بعد.
# nl:224eb91d
huurtoeslag-part-rent = الإيجار وحده دون تكاليف أخرى.
# nl:edc4f559
huurtoeslag-part-rent-write = المبلغ المكتوب عند ⁨kale huur⁩ في عقد الإيجار.
# nl:edc15039
huurtoeslag-part-rent-example = في عقدي كلمة ⁨kale huur⁩. أنقل المبلغ المكتوب عندها.
# nl:869be9e2
huurtoeslag-part-rent-mistake = لا تضف الغاز والماء والكهرباء الخاصة ببيتك.
# nl:97eacb38
huurtoeslag-part-service = تكاليف مشتركة مع الجيران، مثل ضوء الدرج.
# nl:6365483d
huurtoeslag-part-service-write = منذ 2026 لم تعد هذه التكاليف تُحسب. هل تسأل عنها الاستمارة رغم ذلك؟ اطلب المساعدة.
# nl:b094e775
huurtoeslag-part-service-example = في عقدي ⁨schoonmaak trap⁩ (تنظيف الدرج). لا أضيف هذا المبلغ.
# nl:9ef81474
huurtoeslag-part-service-mistake = هل ترى في عقدك مبلغًا واحدًا فقط؟ اسأل المؤجر كم إيجار البيت وحده (⁨kale huur⁩).
# nl:8be542d9
huurtoeslag-part-income = المال الذي يأتيك في هذه السنة كلها. عليك أن تقدّره.
# nl:2ec69a49
huurtoeslag-part-income-write = اجمع إعانتك وراتبك عن كل الأشهر.
# nl:c1655e5f
huurtoeslag-part-income-example = آخذ إعانة المعيشة (⁨bijstand⁩). يبدأ عملي في أيار (مايو). أحسب الراتب أيضًا.
# nl:2ad6729b
huurtoeslag-part-income-mistake = لا تكتب رقمًا أقل من الحقيقة. وإلا فسيكون عليك أن تعيد مالًا فيما بعد.
# nl:87e334bb
huurtoeslag-part-account = الحساب البنكي الذي يصل إليه المال.
# nl:1f17cd83
huurtoeslag-part-account-write = رقم حسابك أنت.
# nl:5b3bffe6
huurtoeslag-part-account-example = ⁨NL00 BANK 0123 4567 89⁩ (هذا الرقم غير موجود)
# nl:c2067e4a
huurtoeslag-part-account-mistake = لا تكتب رقم حساب صديق أو شخص يساعدك.
# nl:f6f0fcee
huurtoeslag-after-letter = بعد نحو خمسة أسابيع تصلك رسالة القرار (⁨voorschotbeschikking⁩).
# nl:c5f6fbd7
huurtoeslag-after-money = بعد ذلك يصل المال إلى حسابك كل شهر.
# nl:d5d21001
huurtoeslag-after-final = بعد نهاية السنة يأتي الحساب النهائي. فتأخذ مالًا إضافيًا أو تعيد الزيادة.
# nl:157aa008
huurtoeslag-nothing = لن تأخذ أي مال. وستدفع الإيجار كله بنفسك.
