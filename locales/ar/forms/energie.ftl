### reviewed: no

# nl:562c179b
energie-name = الكهرباء والغاز والماء لبيتك
# nl:41fafbcc
energie-what = تختار الشركة التي تعطيك الكهرباء والغاز. أما الماء فله شركة أخرى.
# nl:4e47bdb1
energie-who = أنت تستأجر بيتًا. أحيانًا يقوم المؤجر أو البلدية بذلك عنك.
# nl:e323329a
energie-deadline = اكتب أرقام العدادات يوم استلام المفتاح. والأفضل أن ترتّب العقد والماء قبل ذلك.
# nl:edd91a7c
energie-before-cost = نعم، تدفع كل شهر. اسأل عن السعر قبل أن توقّع.
# nl:205cc592
energie-before-loan = لا. تدفع كل شهر مبلغًا تقديريًا. هل هو أقل من اللازم؟ إذن تدفع الفرق بعد سنة.
# nl:e4bef88e
energie-before-undo = غالبًا عندك 14 يومًا لتغيّر رأيك. انظر في عقدك. إذا أوقفت العقد لاحقًا فقد يكلّفك ذلك مالًا.
# nl:eb822d90
energie-before-late = هل تسكن هناك بلا عقد؟ قد تصلك فاتورة، أو تُقطع عنك الكهرباء والغاز. اختر شركة كهرباء وغاز (⁨energieleverancier⁩) اليوم.
# nl:2c67a55f
energie-before-ask = هل تدفع البلدية عنك في البداية؟ إذن اسأل الموظف المسؤول عنك قبل أن توقّع.
# nl:767c3163
energie-need-contract = عقد الإيجار (⁨huurcontract⁩). فيه ما يرتّبه المؤجر.
# nl:a109e6fc
energie-need-meters = صور العدادات في بيتك.
# nl:cab16d8d
energie-need-iban = رقم حسابك في البنك (⁨IBAN⁩).
# nl:207cd54c
energie-step-check = اسأل المؤجر: ماذا عليّ أن أرتّب بنفسي؟ الكهرباء أم الغاز أم التدفئة أم الماء؟
# nl:67a6f929
energie-step-meters = صوّر كل عداد يوم استلام المفتاح.
# nl:f515cd8d
energie-step-choose = اختر شركة كهرباء وغاز (⁨energieleverancier⁩). دع أحدًا يساعدك في مقارنة الأسعار.
# nl:1e4111bd
energie-step-water = سجّل لدى شركة الماء (⁨waterbedrijf⁩). لعنوانك شركة واحدة فقط.
# nl:36d3c8e0
energie-step-pay = ادفع كل شهر دون تأخير. لا تستطيع؟ اتصل فورًا بالشركة المكتوبة على الفاتورة.
# nl:c85f5894
energie-part-person = من أنت وأي بيت يأخذ الكهرباء والغاز.
# nl:305d769e
energie-part-person-write = اسمك وتاريخ ميلادك وعنوانك الجديد.
# nl:c9049454
energie-part-person-example = ⁨S. Voorbeeld, Modelstraat 1, Voorbeeldstad⁩
# nl:6488f90b
energie-part-person-mistake = تأكد من رقم البيت والحرف الذي بعده.
# nl:4d0d6467
energie-part-start = اليوم الذي يبدأ فيه العقد.
# nl:c2d5c0b6
energie-part-start-write = يوم استلام مفتاح البيت.
# nl:317995bd
energie-part-start-example = أستلم المفتاح في 3 أيار (مايو). أكتب 3 أيار.
# nl:03f1c4c3
energie-part-start-mistake = لا تختر يومًا متأخرًا أكثر. فقد تبقى مدة بلا عقد.
# nl:1ca2e00a
energie-part-contract = عقد ⁨vast⁩: السعر ثابت لمدة محددة. عقد ⁨variabel⁩: قد يتغير السعر أثناء مدة العقد.
# nl:d3708593
energie-part-contract-write = ضع علامة عند نوع واحد. إذا كنت في شك فاطلب المساعدة.
# nl:227ac90b
energie-part-contract-example = أختار مع المتطوع الذي يساعدني. نضع علامة عند نوع واحد.
# nl:0dddfaa3
energie-part-contract-mistake = لا توقّع فورًا عند الباب أو في الشارع. خذ الورقة واقرأها أولًا.
# nl:d7f286f2
energie-part-monthly = المبلغ الذي تدفعه مقدّمًا كل شهر.
# nl:23055839
energie-part-monthly-write = اسأل أي مبلغ يناسب بيتك وعدد الناس فيه.
# nl:8a204a5f
energie-part-monthly-example = نحن أربعة في البيت. أطلب مبلغًا لأربعة.
# nl:6d289f6d
energie-part-monthly-mistake = لا تختر مبلغًا قليلًا جدًا. وإلا فستدفع كثيرًا بعد سنة.
# nl:fe8cd4c8
energie-part-meters = الأرقام على العدادات في بيتك.
# nl:a3ac3140
energie-part-meters-write = أرقام يوم استلام المفتاح. كل عداد في سطر وحده.
# nl:e197aed9
energie-part-meters-example = الكهرباء (⁨stroom⁩) 01234، الغاز (⁨gas⁩) 00567، الماء (⁨water⁩) 00089
# nl:305e4c85
energie-part-meters-mistake = اكتب الأرقام التي قبل الفاصلة فقط. واحتفظ بالصور كإثبات.
# nl:8acb5f06
energie-part-account = تسحب الشركة المال بنفسها من حسابك كل شهر.
# nl:86ddf715
energie-part-account-write = رقم حسابك أنت، وتوقيعك.
# nl:388f52f5
energie-part-account-example = ⁨NL00 BANK 0123 4567 89⁩ (هذا الرقم غير موجود)
# nl:247092ee
energie-part-account-mistake = تأكد أن في حسابك مالًا كافيًا في ذلك اليوم.
# nl:1569db89
energie-after-letter = تصلك رسالة أو بريد إلكتروني فيه العقد. تأكد من اسمك وعنوانك.
# nl:5484df20
energie-after-monthly = بعد ذلك تدفع كل شهر. وللماء فاتورة أخرى.
# nl:dc4ac1d0
energie-after-yearly = بعد سنة يأتي الحساب السنوي (⁨jaarafrekening⁩). فتسترد مالًا أو تدفع الفرق.
# nl:ddd85ffd
energie-nothing = ستدفع لاحقًا ثمن ما تستهلكه على أي حال. وقد تُقطع الكهرباء أو الغاز. اطلب المساعدة اليوم.
