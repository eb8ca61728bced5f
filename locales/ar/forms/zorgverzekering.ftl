### reviewed: no

# nl:21fceee9
zorgverzekering-name = التأمين الصحي
# nl:08705893
zorgverzekering-what = هذا التأمين يدفع أجر الطبيب والمستشفى وثمن معظم الأدوية. يجب أن يكون عندك تأمين كهذا.
# nl:ad2adcf0
zorgverzekering-who = لك ولكل أطفالك. وهو مجاني للطفل حتى يبلغ 18 سنة.
# nl:99b7df61
zorgverzekering-deadline = عندك أربعة أشهر. اليوم اسأل الموظف المسؤول عنك: من أي يوم تبدأ هذه المدة؟ غالبًا تبدأ من يوم قرار دائرة الهجرة ⁨IND⁩. هل ما زلت تسكن في مركز اللجوء (⁨azc⁩)؟ اسأل إدارة المركز (⁨COA⁩). ستغادر المركز؟ إذن اختر تأمينًا فورًا.
# nl:9b8e54c3
zorgverzekering-before-cost = نعم. تدفع كل شهر قسط التأمين (⁨premie⁩). الأطفال دون 18 سنة لا يدفعون. اطلب أيضًا إعانة التأمين الصحي (⁨zorgtoeslag⁩).
# nl:ee55a76f
zorgverzekering-before-loan = لا. لكن الفاتورة الأولى قد تكون كبيرة، لأنك تدفع عن الأشهر الماضية أيضًا.
# nl:e36e9488
zorgverzekering-before-undo = لا يجوز أن تبقى دون تأمين. غالبًا يمكنك اختيار تأمين آخر خلال أول 14 يومًا. وبعدها في كانون الأول (ديسمبر) من كل سنة.
# nl:4d093a0e
zorgverzekering-before-late = عندها يبدأ التأمين متأخرًا. والعلاج الذي تلقيته قبل ذلك تدفع ثمنه بنفسك. هل طلب منك مكتب ⁨CAK⁩ أخذ تأمين؟ إذن قد تدفع غرامة أيضًا.
# nl:4ac2ed8e
zorgverzekering-before-ask = اسأل الموظف المسؤول عنك: هل لدى البلدية تأمين لأصحاب الدخل المنخفض؟
# nl:5b899f4a
zorgverzekering-need-bsn = رقمك الشخصي (⁨BSN⁩) ورقم كل طفل من أطفالك.
# nl:190cca1f
zorgverzekering-need-permit = بطاقة إقامتك.
# nl:58c47dd8
zorgverzekering-need-letter = رسالة ⁨IND⁩. ستحتاج إلى التاريخ المكتوب عليها.
# nl:2863faea
zorgverzekering-need-iban = رقم حسابك في البنك (⁨IBAN⁩).
# nl:b708b594
zorgverzekering-step-choose = اختر شركة تأمين. لا يحق لها أن ترفضك في التأمين الأساسي بسبب مرضك.
# nl:c09903f0
zorgverzekering-step-apply = اطلب التأمين الأساسي (⁨basisverzekering⁩) من الموقع أو بالهاتف. يجب أن تكون مسجلًا أولًا في سجل السكان (⁨BRP⁩) في البلدية.
# nl:dd6e99c1
zorgverzekering-step-children = سجّل كل طفل أيضًا. والمولود الجديد سجّله خلال أربعة أشهر.
# nl:c14a9f1c
zorgverzekering-step-allowance = بعد ذلك اطلب إعانة التأمين الصحي (⁨zorgtoeslag⁩) فورًا.
# nl:5f13a3a7
zorgverzekering-step-keep = احتفظ بورقة التأمين (⁨polis⁩) وبالرسائل.
# nl:d657d789
zorgverzekering-part-person = من أنت وأين تسكن.
# nl:01b26c33
zorgverzekering-part-person-write = اسمك وتاريخ ميلادك وعنوانك ورقم ⁨BSN⁩، كما هي مسجلة في البلدية.
# nl:5a55c3b0
zorgverzekering-part-person-example = ⁨S. Voorbeeld, 1 januari 1990, Modelstraat 1, Voorbeeldstad⁩
# nl:e31ef889
zorgverzekering-part-person-mistake = اكتب اسمك تمامًا كما هو في بطاقة إقامتك.
# nl:90094afa
zorgverzekering-part-start = اليوم الذي يبدأ فيه التأمين.
# nl:e8669462
zorgverzekering-part-start-write = اليوم الذي صار فيه التأمين واجبًا عليك. لا تعرفه؟ اسأل شركة التأمين أو الموظف المسؤول عنك.
# nl:4cd5ad96
zorgverzekering-part-start-example = رسالة ⁨IND⁩ بتاريخ 3 آذار (مارس). أسأل هل هذا هو اليوم الأول.
# nl:f149ef3a
zorgverzekering-part-start-mistake = لا تختر تاريخ اليوم دون تفكير. فقد تدفع بنفسك ثمن علاج تلقيته قبل ذلك.
# nl:ccc93d46
zorgverzekering-part-basic = التأمين الذي يجب أن يكون عند كل شخص.
# nl:0ea257e0
zorgverzekering-part-basic-write = اختر هذا التأمين. ما يغطيه واحد عند كل الشركات، لكن قسط التأمين مختلف.
# nl:0e424713
zorgverzekering-part-basic-mistake = لا حاجة هنا إلى أن تقول شيئًا عن صحتك.
# nl:8a01b741
zorgverzekering-part-risk = تختار أن تدفع بنفسك جزءًا أكبر من تكاليف العلاج (⁨eigen risico⁩). فيصير قسط التأمين أقل.
# nl:7fe67ce0
zorgverzekering-part-risk-write = اختر 0 يورو إذا لم يكن عندك مال كثير.
# nl:c34920fb
zorgverzekering-part-risk-mistake = إذا مرضت فستدفع بنفسك مالًا كثيرًا مرة واحدة.
# nl:ae301762
zorgverzekering-part-extra = تأمين إضافي، مثلًا لطبيب الأسنان. وهو ليس إلزاميًا.
# nl:6cacfd25
zorgverzekering-part-extra-write = اختره فقط إذا كنت تحتاج إليه. اسأل أولًا كم يكلّف.
# nl:4cfd2257
zorgverzekering-part-extra-mistake = في هذا التأمين يحق للشركة أن تسأل عن صحتك وأن ترفضك.
# nl:db8fad3b
zorgverzekering-part-family = من غيرك في هذا التأمين.
# nl:02a03189
zorgverzekering-part-family-write = اسم كل طفل وتاريخ ميلاده ورقم ⁨BSN⁩ الخاص به.
# nl:01e12f05
zorgverzekering-part-family-example = ⁨M. Voorbeeld, 5 juni 2020⁩
# nl:43a8d448
zorgverzekering-part-family-mistake = لا تنسَ أي طفل. التأمين مجاني له، لكن عليك أن تسجّله بنفسك.
# nl:61ad1fca
zorgverzekering-part-payment = كيف تدفع قسط التأمين كل شهر.
# nl:432e5703
zorgverzekering-part-payment-write = رقم حسابك. هل يمكنك اختيار اليوم؟ اختر يومًا بعد وصول إعانتك أو راتبك بقليل.
# nl:e6ee945e
zorgverzekering-part-payment-example = ⁨NL00 BANK 0123 4567 89⁩ (هذا الرقم غير موجود)
# nl:bb994ed9
zorgverzekering-part-payment-mistake = تأكد أن في حسابك مالًا كافيًا في ذلك اليوم.
# nl:ebd3e925
zorgverzekering-after-policy = تصلك ورقة التأمين (⁨polis⁩). تأكد من صحة كل الأسماء ومن اليوم الأول.
# nl:1817354b
zorgverzekering-after-bill = بعد ذلك تدفع قسط التأمين كل شهر. المبلغ كبير دفعة واحدة؟ اطلب من الشركة تقسيمه (⁨betalingsregeling⁩).
# nl:334241a6
zorgverzekering-nothing = يرسل إليك مكتب ⁨CAK⁩ رسالة ويعطيك ثلاثة أشهر. ما زلت دون تأمين بعدها؟ إذن تأتي غرامة، وبعدها غرامة أخرى. وفي النهاية يختار ⁨CAK⁩ شركة تأمين لك. ويُخصم قسط التأمين من راتبك أو إعانتك.
