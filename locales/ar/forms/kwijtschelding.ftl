### reviewed: no

# nl:a677233f
kwijtschelding-name = طلب الإعفاء من ضرائب البلدية والمياه
# nl:b78aeff0
kwijtschelding-what = تطلب ألا يكون عليك أن تدفع الضريبة، أو أن تدفع جزءًا منها فقط.
# nl:e0547f19
kwijtschelding-who = تأخذ إعانة المعيشة (⁨bijstand⁩) أو دخلك منخفض. ومدخراتك قليلة.
# nl:cc1604dc
kwijtschelding-deadline = آخر يوم يختلف من مكان إلى آخر. غالبًا من ستة أسابيع إلى ثلاثة أشهر بعد تاريخ الرسالة. انظر في الرسالة. قدّم الطلب هذا الأسبوع.
# nl:c00c24dd
kwijtschelding-before-cost = هل طلب منك أحد مالًا مقابل الطلب؟ لا تدفع، واطلب المساعدة أولًا.
# nl:34276196
kwijtschelding-before-loan = لا. إذا كان القرار بالموافقة فلا يلزمك أن تدفع ذلك الجزء من الضريبة.
# nl:b480dcf2
kwijtschelding-before-undo = بتوقيعك تقول إن كل شيء صحيح. وجدت خطأ فيما بعد؟ اتصل فورًا.
# nl:e56438b0
kwijtschelding-before-late = اتصل فورًا واسأل هل ما زال ذلك ممكنًا. هل دفعت؟ اسأل أيضًا. أحيانًا يعود إليك المال.
# nl:2a66ed84
kwijtschelding-before-ask = لا تتوقف عن الدفع من نفسك. اطلب أولًا تأجيل الدفع (⁨uitstel⁩). رقم الهاتف على الرسالة.
# nl:20af1abe
kwijtschelding-need-bill = رسالة الضريبة (⁨aanslag⁩).
# nl:aeb8fa8c
kwijtschelding-need-income = ورقة عن دخلك من العمل أو من الإعانة.
# nl:98337b94
kwijtschelding-need-statements = كشوف كل حساباتك في البنك (⁨bankafschriften⁩).
# nl:13deb697
kwijtschelding-need-rent = ورقة عن الإيجار.
# nl:78ef5567
kwijtschelding-need-insurance = ورقة التأمين الصحي (⁨polis⁩) ورسائل الإعانات (⁨toeslagen⁩).
# nl:a772c8d2
kwijtschelding-step-who = انظر من أرسل الرسالة. غالبًا عليك أن تطلب مرتين: من البلدية ومن هيئة المياه (⁨waterschap⁩).
# nl:4367bc2f
kwijtschelding-step-fill = املأ الاستمارة. أرفق نسخًا من كل أوراقك.
# nl:00996f5c
kwijtschelding-step-delay = اسأل: هل عليّ أن أدفع الآن، أم يمكنني أن أنتظر القرار؟
# nl:68a37115
kwijtschelding-step-keep = صوّر كل شيء. اطلب إثباتًا بأنك سلّمت الطلب.
# nl:98e2e88f
kwijtschelding-part-person = من أنت، وأي ضريبة هي.
# nl:a3b305cc
kwijtschelding-part-person-write = اسمك وعنوانك. رقم الضريبة (⁨aanslag⁩) موجود على الرسالة.
# nl:6ff34829
kwijtschelding-part-person-example = ⁨S. Voorbeeld, Modelstraat 1, Voorbeeldstad. Aanslag 000000⁩
# nl:48ebbb73
kwijtschelding-part-person-mistake = هل على الرسالة اسم آخر؟ اطلب المساعدة أولًا.
# nl:91e775ee
kwijtschelding-part-household = الناس الذين يسكنون معك.
# nl:0b47eb89
kwijtschelding-part-household-write = اسم شريك حياتك (زوجك أو زوجتك) وأطفالك ومن يسكن معك، وتواريخ ميلادهم.
# nl:f4be8b96
kwijtschelding-part-household-example = أسكن مع ابني. عمره 8 سنوات.
# nl:c994d39a
kwijtschelding-part-household-mistake = لا تنسَ أحدًا. قد يُحسب الابن الكبير أو البنت الكبيرة أيضًا.
# nl:d39b814f
kwijtschelding-part-income = كل المال الذي يأتيك.
# nl:45dc38e4
kwijtschelding-part-income-write = إعانتك أو راتبك في الشهر. وأيضًا كل إعانة من الدولة (⁨toeslag⁩).
# nl:d892bc62
kwijtschelding-part-income-example = آخذ إعانة المعيشة (⁨bijstand⁩) وإعانة الإيجار وإعانة التأمين الصحي.
# nl:64a64135
kwijtschelding-part-income-mistake = لا تنسَ دخل شريك حياتك.
# nl:58b7a26d
kwijtschelding-part-costs = ما عليك دفعه كل شهر.
# nl:a5f61a7e
kwijtschelding-part-costs-write = الإيجار وقسط التأمين الصحي.
# nl:f36073c3
kwijtschelding-part-costs-example = الإيجار من عقدي. وقسط التأمين من ورقة التأمين.
# nl:03870635
kwijtschelding-part-costs-mistake = هل تدفع البلدية الإيجار عنك؟ اكتبه أيضًا، واذكر من يدفع.
# nl:df4f4a89
kwijtschelding-part-assets = ما تملكه: مال في البنك أو سيارة أو بيت.
# nl:e29615e2
kwijtschelding-part-assets-write = المبلغ في كل حساب. وللسيارة أيضًا نوعها وسنتها.
# nl:e4a05bd6
kwijtschelding-part-assets-example = عندي حساب واحد. ليس عندي سيارة.
# nl:be6de2e1
kwijtschelding-part-assets-mistake = قد يُرفض الطلب بسبب سيارة غالية. هل تحتاج إليها للعمل أو للعلاج أو للرعاية؟ اكتب ذلك.
# nl:1c577c75
kwijtschelding-part-signature = بهذا تقول: كل شيء صحيح. وأحيانًا تسمح للبلدية أو هيئة المياه بأن تراجع ذلك بنفسها في السنة القادمة.
# nl:4867d548
kwijtschelding-part-signature-write = التاريخ وتوقيعك. إذا سمحت بذلك فقد لا تحتاج إلى الطلب كل سنة.
# nl:f1d6cbf1
kwijtschelding-part-signature-example = ⁨12 mei, S. Voorbeeld⁩
# nl:b3a878fe
kwijtschelding-part-signature-mistake = لا توقّع أبدًا على ورقة فارغة. ولا توقّع على ما لا تفهمه.
# nl:b662d464
kwijtschelding-after-wait = غالبًا لا حاجة إلى الدفع قبل صدور القرار. اسأل هل هذا ينطبق عليك.
# nl:7a033789
kwijtschelding-after-decision = يصلك القرار في رسالة. غالبًا بعد ثمانية أسابيع إلى ثلاثة أشهر.
# nl:e2503b1e
kwijtschelding-after-refused = هل القرار بالرفض؟ اطلب الدفع على أقساط. لا توافق على القرار؟ ابحث فورًا في الرسالة عن آخر يوم للاعتراض.
# nl:426f1320
kwijtschelding-nothing = عليك إذن أن تدفع الضريبة. إذا لم تدفع فستُضاف تكاليف. لذلك لا تتأخر في الاتصال.
