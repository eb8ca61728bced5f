### reviewed: no

# nl:857d7875
bank-name = فتح حساب في البنك
# nl:149b7a62
bank-what = تطلب من البنك حسابًا لراتبك وإعانتك وإيجارك.
# nl:5318fa46
bank-who = عمرك 18 سنة أو أكثر وتسكن في هولندا. ليس عندك حساب هنا بعد.
# nl:c2b469c0
bank-deadline = لا يوجد يوم محدد. ابدأ عندما يكون عندك رقم شخصي (⁨BSN⁩) وعنوان. هل ما زلت في مركز اللجوء (⁨azc⁩)؟ اسأل إدارة المركز (⁨COA⁩) هل يمكن ذلك هناك.
# nl:6d4ac395
bank-before-cost = غالبًا نعم. لكل بنك سعره. اسأل أولًا كم تدفع كل شهر.
# nl:a1592cf9
bank-before-loan = لا. لكن إذا صرفت أكثر مما في حسابك (⁨rood staan⁩) فهذا قرض. وبطاقة الائتمان (⁨creditcard⁩) قرض أيضًا. اختر عندهما ⁨nee⁩ (لا).
# nl:bd3c0ae4
bank-before-undo = نعم. يمكنك إيقاف الحساب لاحقًا. افتح حسابًا آخر أولًا، وإلا فلن يستطيع أحد أن يدفع لك.
# nl:d272860b
bank-before-late = قد يتأخر راتبك أو إعانتك. اسأل الموظف المسؤول عنك: ما الحل حتى ذلك اليوم؟
# nl:bed9db29
bank-before-ask = هل رفض البنك؟ اسأل عن السبب وجرّب بنكًا آخر. ثم اطلب المساعدة في طلب حساب بسيط (⁨basisbetaalrekening⁩).
# nl:914f0b79
bank-need-permit = بطاقة إقامتك. اسأل البنك هل تكفي.
# nl:69b743b6
bank-need-bsn = رقمك الشخصي (⁨BSN⁩).
# nl:e1a74aa0
bank-need-address = إثبات لعنوانك، إذا طلبه البنك. غالبًا هو ورقة من البلدية اسمها ⁨uittreksel BRP⁩.
# nl:ee9156bf
bank-need-phone = هاتف برقمك أنت.
# nl:d7306401
bank-step-ask = اتصل بأحد البنوك أو اذهب إليه. اسأل أي أوراق تحتاج.
# nl:37e9deef
bank-step-apply = قدّم الطلب في التطبيق أو في مكتب البنك. لم ينجح التطبيق؟ اطلب موعدًا.
# nl:6090ee33
bank-step-card = لا تضع بطاقتك ورقمك السري في مكان واحد.
# nl:91fbf1ec
bank-step-share = أعطِ رقم ⁨IBAN⁩ للموظف المسؤول عنك ولمصلحة الإعانات (⁨Dienst Toeslagen⁩). هل عندك أطفال؟ أعطه لمكتب إعانة الأطفال (⁨SVB⁩) أيضًا.
# nl:652ffb95
bank-part-person = من أنت.
# nl:bd30b648
bank-part-person-write = اسمك وتاريخ ميلادك وعنوانك، تمامًا كما في أوراقك.
# nl:2c4ec175
bank-part-person-example = ⁨S. Voorbeeld, 1 januari 1990, Modelstraat 1⁩
# nl:030a29c6
bank-part-person-mistake = اكتب اسمك تمامًا كما هو في بطاقة إقامتك.
# nl:a7b4c2d6
bank-part-tax = في أي بلد تدفع الضرائب.
# nl:a2fa873f
bank-part-tax-write = هل تسكن في هولندا؟ إذن هو هولندا في الغالب. هل هناك بلد آخر؟ اكتبه أيضًا.
# nl:755db22d
bank-part-tax-example = أسكن وأعمل في هولندا فقط. أختار هولندا.
# nl:867d14b1
bank-part-tax-mistake = ليس هو دائمًا البلد المكتوب في جواز سفرك. إذا كنت في شك فاطلب المساعدة.
# nl:904ff26e
bank-part-source = من أين يأتي مالك.
# nl:fff01521
bank-part-source-write = إعانتك أو راتبك أو مال من الأهل.
# nl:f812cc08
bank-part-source-example = آخذ إعانة المعيشة (⁨bijstand⁩) من بلدية ⁨Voorbeeldstad⁩.
# nl:c5198c32
bank-part-source-mistake = على البنك أن يسأل عن هذا. قل الحقيقة واحتفظ بإثبات.
# nl:e48f9a6f
bank-part-use = ماذا ستفعل بالحساب.
# nl:a38a8593
bank-part-use-write = مثلًا: دفع الإيجار والطعام، واستلام الراتب.
# nl:71a6b44f
bank-part-use-example = أدفع الإيجار. وأرسل أحيانًا مالًا إلى أمي.
# nl:a3ceb41b
bank-part-use-mistake = هل ترسل مالًا إلى بلد آخر؟ قل ذلك أيضًا. قد يسألك البنك عنه لاحقًا.
# nl:404a4cc4
bank-part-overdraft = أن تصرف أكثر مما عندك. وتدفع فائدة على هذا المال.
# nl:830f2652
bank-part-overdraft-write = اختر ⁨nee⁩ (لا).
# nl:7feabc9f
bank-part-overdraft-example = أضع علامة عند ⁨nee⁩.
# nl:de6872b2
bank-part-overdraft-mistake = يبدو سهلًا، لكنه دَين عليك للبنك.
# nl:e98fd8cb
bank-part-signature = تقول إن كل شيء صحيح، وتوافق على قواعد البنك.
# nl:c207579f
bank-part-signature-write = التاريخ وتوقيعك.
# nl:a7da175d
bank-part-signature-example = ⁨12 mei, S. Voorbeeld⁩
# nl:fef4ac9d
bank-part-signature-mistake = لا تعطِ بطاقتك أو رقمك السري لأحد أبدًا. ولا تفتح حسابًا لغيرك. قد تُعاقب على ذلك.
# nl:4422d43c
bank-after-check = يتأكد البنك من هويتك. وقد يسألك أكثر. أجب بسرعة.
# nl:0172047b
bank-after-card = بعد ذلك تأخذ بطاقة ورقم حسابك (⁨IBAN⁩). اسأل البنك كم يستغرق ذلك.
# nl:7e1196b1
bank-after-refused = ترى أن الرفض غير عادل؟ يمكنك أن تقدّم شكوى (⁨klacht⁩) إلى البنك. اطلب المساعدة في ذلك.
# nl:6ff1241f
bank-nothing = دون حساب لا تستطيع البلدية غالبًا أن تدفع لك، ولا مكان عملك. ابدأ اليوم. لم تنجح؟ اطلب المساعدة.
