### reviewed: no

# nl:1bed24b7
inrichting-name = مال لتأثيث بيتك الأول
# nl:ce3109f4
inrichting-what = تطلب من البلدية مالًا لشراء أشياء مثل سرير أو ثلاجة أو أرضية.
# nl:dfc30722
inrichting-who = حصلت على بيتك الأول. دخلك منخفض.
# nl:db03501e
inrichting-deadline = اطلب المال قبل أن تشتري أي شيء. لكل بلدية قواعدها. اسأل الموظف المسؤول عنك عن آخر يوم.
# nl:4d90d3fe
inrichting-before-cost = هل طلب منك أحد مالًا مقابل الطلب؟ لا تدفع، واطلب المساعدة أولًا.
# nl:825ee446
inrichting-before-loan = غالبًا نعم. وأحيانًا لا تعيد شيئًا، أو تعيد جزءًا فقط. اسأل عن ذلك قبل أن توقّع.
# nl:94df4a95
inrichting-before-undo = ما تقترضه عليك أن تعيده. لا تقترض أكثر مما تحتاج إليه.
# nl:ba58004f
inrichting-before-late = هل اشتريت شيئًا قبل الطلب؟ قد ترفض البلدية. احتفظ بفواتير الشراء واطلب المساعدة.
# nl:e3db92d0
inrichting-before-ask = اسأل الموظف المسؤول عنك: كم عليّ أن أعيد كل شهر، وإلى متى؟
# nl:37fe6df7
inrichting-need-contract = عقد الإيجار (⁨huurcontract⁩).
# nl:3ff1476f
inrichting-need-list = قائمة بما تحتاج إليه مع السعر (⁨begroting⁩ أو ⁨offerte⁩).
# nl:feef8a3b
inrichting-need-statements = كشوف حسابك في البنك (⁨bankafschriften⁩).
# nl:898c4419
inrichting-need-iban = رقم حسابك في البنك (⁨IBAN⁩).
# nl:21aa5644
inrichting-step-ask = اطلب الاستمارة من البلدية عندما تعرف أي بيت ستأخذ.
# nl:3bf2ed93
inrichting-step-list = تجوّل في البيت. اكتب ما تحتاج إليه فعلًا.
# nl:025f679b
inrichting-step-fill = املأ الاستمارة وسلّمها. صوّر كل شيء.
# nl:4e0ad8ad
inrichting-step-wait = انتظر رسالة القرار. لا تشترِ شيئًا قبل أن تصلك.
# nl:98192be8
inrichting-step-receipts = احتفظ بكل فاتورة شراء. قد تطلبها البلدية منك.
# nl:38b10669
inrichting-part-person = من أنت وأين تسكن.
# nl:4b4b6dc9
inrichting-part-person-write = اسمك وتاريخ ميلادك وعنوانك الجديد. واسم شريك حياتك (زوجك أو زوجتك) أيضًا.
# nl:79a7c8b2
inrichting-part-person-example = ⁨S. Voorbeeld, Modelstraat 1, Voorbeeldstad⁩
# nl:7df80b39
inrichting-part-person-mistake = لا تنسَ أطفالك. غالبًا يزيد المال إذا زاد عدد الأسرة.
# nl:13db5c79
inrichting-part-costs = الأشياء التي تطلب المال لشرائها.
# nl:24b7d3e1
inrichting-part-costs-write = اكتب كل شيء مع سعره.
# nl:e9625370
inrichting-part-costs-example = سريران وثلاجة وستائر.
# nl:f8feaa30
inrichting-part-costs-mistake = لا تكتب أشياء غالية. والمستعمل جيد في كثير من الأحيان.
# nl:dcd3abda
inrichting-part-reason = لماذا لا تستطيع أن تدفع ثمنها بنفسك.
# nl:29630ac3
inrichting-part-reason-write = اكتب باختصار أين كنت تسكن وما الذي عندك الآن.
# nl:be903f87
inrichting-part-reason-example = كنت أسكن في مركز اللجوء (⁨azc⁩). البيت الجديد فارغ. ليس عندي مدخرات.
# nl:e17a0cfe
inrichting-part-reason-mistake = هل أعطاك أحد أشياء؟ اكتب ذلك أيضًا بصدق.
# nl:664ae90a
inrichting-part-money = المال الذي يأتيك، وما تملكه.
# nl:1b691b4b
inrichting-part-money-write = إعانتك أو راتبك، ومدخراتك وديونك.
# nl:dd9a5314
inrichting-part-money-example = آخذ إعانة المعيشة (⁨bijstand⁩). ليس عندي مدخرات.
# nl:668a3972
inrichting-part-money-mistake = البيت أو المال في بلد آخر يُحسب أيضًا.
# nl:6ff94383
inrichting-part-account = الحساب البنكي الذي يصل إليه المال.
# nl:edccd802
inrichting-part-account-write = رقم حسابك أنت.
# nl:d9daffd8
inrichting-part-account-example = ⁨NL00 BANK 0123 4567 89⁩ (هذا الرقم غير موجود)
# nl:397939a9
inrichting-part-account-mistake = لا تكتب رقم حساب صديق أو شخص يساعدك.
# nl:0db0bdf9
inrichting-part-signature = بهذا تقول: كل ما في هذه الاستمارة صحيح.
# nl:13ec46f7
inrichting-part-signature-write = التاريخ وتوقيعك. اسأل هل يجب أن يوقّع شريك حياتك أيضًا.
# nl:d517935d
inrichting-part-signature-example = ⁨12 mei, S. Voorbeeld⁩
# nl:0dfab01b
inrichting-part-signature-mistake = هل في الاستمارة كلمة ⁨lening⁩ (قرض)؟ لا توقّع حتى تعرف كم تدفع كل شهر.
# nl:9c9b4541
inrichting-after-decision = تصلك رسالة فيها القرار، غالبًا خلال ثمانية أسابيع. اسأل هل يمكن أن يكون ذلك أسرع.
# nl:63f7a423
inrichting-after-repay = هل هو قرض؟ إذن غالبًا يُخصم مبلغ من إعانتك كل شهر.
# nl:26f21db5
inrichting-after-objection = لا توافق على القرار؟ آخر يوم للاعتراض (⁨bezwaar⁩) مكتوب في الرسالة.
# nl:3a2b5171
inrichting-nothing = ستدفع ثمن كل شيء بنفسك. لا تشترِ بالدَّين من متجر. اطلب المساعدة أولًا.
