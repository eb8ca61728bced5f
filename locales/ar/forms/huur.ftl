### reviewed: no

# nl:27a935f4
huur-name = عقد إيجار بيتك
# nl:4cdd753e
huur-what = ورقة فيها ما اتفقت عليه مع المؤجر بشأن بيتك.
# nl:e51422f1
huur-who = لكل من يستأجر بيتًا. غالبًا تبحث لك البلدية عن أول بيت.
# nl:e62171ab
huur-deadline = اسأل إدارة مركز اللجوء (⁨COA⁩) في أي يوم عليك أن تخرج من المركز (⁨azc⁩). غالبًا بعد أسبوعين من بداية العقد. وإيجار كل شهر تدفعه قبل أول يوم من ذلك الشهر.
# nl:0853e38d
huur-before-cost = نعم، تدفع الإيجار كل شهر. وأحيانًا تدفع عند التوقيع أيضًا. اسأل أولًا كم المبلغ.
# nl:8a35bd4d
huur-before-loan = لا. لكن إذا اقترضت مالًا لأول إيجار أو للأثاث فعليك أن تعيده.
# nl:25d3bfca
huur-before-undo = بعد التوقيع أنت ملتزم بالعقد. يمكنك إنهاء الإيجار لاحقًا. مكتوب في العقد كيف ومتى.
# nl:b6e556ce
huur-before-late = لا تستطيع دفع الإيجار؟ اتصل بالمؤجر اليوم. اسأل هل يمكنك الدفع على أقساط. إذا بلغ الدَّين إيجار ثلاثة أشهر فقد ينهي القاضي العقد.
# nl:34b31b93
huur-before-ask = لا تريد هذا البيت؟ لا ترفض الآن. غالبًا لا يأتي بيت آخر. اتصل أولًا بمنظمة مساعدة اللاجئين ⁨VluchtelingenWerk⁩.
# nl:4b96d2c1
huur-need-permit = بطاقة إقامتك وبطاقة شريك حياتك (زوجك أو زوجتك).
# nl:08bd19d2
huur-need-income = إثبات لدخلك. اسأل المؤجر أي ورقة يريد.
# nl:8ac2e99c
huur-need-iban = رقم حسابك في البنك (⁨IBAN⁩)، إن كان عندك.
# nl:8e1574e7
huur-step-look = عاين البيت. صوّر كل شيء مكسور أو تالف.
# nl:a8899c58
huur-step-read = اقرأ العقد مع المتطوع. اسأل عن كل كلمة لا تعرفها.
# nl:c644074c
huur-step-sign = لا توقّع إلا بعد أن تفهمه. اطلب نسخة واحتفظ بها جيدًا.
# nl:ec7f68c8
huur-step-address = أعطِ البلدية عنوانك الجديد. افعل ذلك خلال 5 أيام بعد انتقالك.
# nl:98fdc629
huur-part-tenant = من يستأجر البيت.
# nl:ffe3a8f0
huur-part-tenant-write = تأكد من أن اسمك صحيح. اسأل هل يجب كتابة اسم شريك حياتك أيضًا.
# nl:3a3db5e8
huur-part-tenant-example = ⁨Huurder: S. Voorbeeld⁩
# nl:c19f4281
huur-part-tenant-mistake = هل سيأتي شريك حياتك لاحقًا؟ اسأل من الآن كيف سيكون ذلك.
# nl:1a1f10b8
huur-part-home = أي بيت تستأجر.
# nl:9dab10d0
huur-part-home-write = تأكد من العنوان، ومن المخزن أو الحديقة أيضًا.
# nl:9825cab1
huur-part-home-example = ⁨Modelstraat 1, Voorbeeldstad, met schuur⁩
# nl:ef651838
huur-part-home-mistake = هل هناك شيء مكسور أو تالف؟ اطلب أن يُكتب ذلك قبل أن توقّع.
# nl:0862de77
huur-part-rent = إيجار البيت وحده اسمه ⁨kale huur⁩. وتُضاف إليه تكاليف مشتركة (⁨servicekosten⁩).
# nl:384fa506
huur-part-rent-write = تأكد من أن المبلغين مكتوبان، كل مبلغ على حدة.
# nl:d177610c
huur-part-rent-example = أرى مبلغًا عند ⁨kale huur⁩ ومبلغًا عند ⁨servicekosten⁩.
# nl:50a2651b
huur-part-rent-mistake = اسأل من يدفع الغاز والماء والكهرباء. غالبًا تدفعها أنت.
# nl:e7f1120c
huur-part-start = اليوم الذي يبدأ فيه الإيجار.
# nl:6bd4baad
huur-part-start-write = تأكد من أنه اليوم الذي اتفقتم عليه.
# nl:321aed1a
huur-part-start-example = يبدأ الإيجار في 3 أيار (مايو).
# nl:d46a22a6
huur-part-start-mistake = تدفع من هذا اليوم، حتى لو لم تسكن فيه بعد.
# nl:0b43e2eb
huur-part-pay = كيف تدفع الإيجار ومتى.
# nl:cd0dbac7
huur-part-pay-write = رقم ⁨IBAN⁩ الخاص بك. اختر هل تسمح للمؤجر أن يسحب المال من حسابك بنفسه.
# nl:529ee839
huur-part-pay-example = ⁨NL00 BANK 0123 4567 89⁩ (هذا الرقم غير موجود)
# nl:55e119be
huur-part-pay-mistake = تأكد كل شهر من أن الإيجار دُفع.
# nl:7cb6d548
huur-part-rules = قواعد السكن. بتوقيعك توافق عليها أيضًا.
# nl:1192e606
huur-part-rules-write = لا تكتب شيئًا. اطلب نسخة، واطلب أن تُشرح لك القواعد.
# nl:e3f1c47b
huur-part-rules-mistake = هل سيسكن أحد معك؟ اسأل المؤجر أولًا. ولا تؤجّر بيتك لغيرك.
# nl:2a61423f
huur-part-signature = بهذا توافق على العقد.
# nl:a7d1d787
huur-part-signature-write = التاريخ وتوقيعك.
# nl:55d7df75
huur-part-signature-example = ⁨28 april, S. Voorbeeld⁩
# nl:96b9c475
huur-part-signature-mistake = هل يستعجلك أحد؟ اطلب وقتًا للقراءة. لا توقّع على ما لا تفهمه.
# nl:61e456e8
huur-after-keys = هل وقّعت ودفعت؟ إذن تأخذ المفاتيح. اسأل في أي يوم.
# nl:b6d7e6cc
huur-after-meters = اكتب في ذلك اليوم أرقام العدادات. رتّب أمور الكهرباء والغاز والماء.
# nl:351932c0
huur-after-benefit = هل دخلك منخفض؟ اطلب إعانة الإيجار (⁨huurtoeslag⁩).
# nl:996c5fbd
huur-nothing = إذا لم توقّع فقد تخسر البيت، ومكانك في مركز اللجوء أيضًا. لذلك اطلب المساعدة اليوم.
