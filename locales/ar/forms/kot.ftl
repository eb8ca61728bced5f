### reviewed: no

# nl:7da2c973
kot-name = إعانة الحضانة لطفلك
# nl:79933366
kot-what = مال تدفعه لك الدولة كل شهر ليساعدك في تكلفة حضانة طفلك.
# nl:6b2b1ac7
kot-who = طفلك يذهب إلى الحضانة. أنت تعمل أو تدرس أو تتعلم في دورة الاندماج (⁨inburgering⁩). وشريكك كذلك، إن كان لك شريك.
# nl:b0fdf0f1
kot-deadline = قدّم الطلب خلال ثلاثة أشهر بعد أول شهر من الحضانة. هل تبدأ الحضانة في آذار؟ إذن آخر يوم هو 30 حزيران. لا تنتظر: قدّم الطلب فورًا.
# nl:19782773
kot-before-cost = الحضانة تكلّف مالًا. الإعانة تدفع جزءًا، وأنت تدفع الباقي. اسأل هل تساعدك البلدية فيه.
# nl:c956eebc
kot-before-loan = لا، لكنه مال يُدفع لك مقدّمًا. إذا أخذت أكثر من حقك فستعيد الزيادة لاحقًا.
# nl:b15801a6
kot-before-undo = نعم. يمكنك تغيير الإعانة أو إيقافها. اقرأ في عقدك متى تنتهي الحضانة.
# nl:ff3ad99c
kot-before-late = ستخسر مال شهر أو أكثر. قدّم الطلب اليوم.
# nl:ff713ecc
kot-before-ask = اسأل الموظف المسؤول عنك هل تُحسب دورة الاندماج. افعل ذلك قبل أن توقّع عقد الحضانة.
# nl:aa737c02
kot-need-digid = حساب ⁨DigiD⁩. هل عندك شريك؟ يحتاج هو أيضًا إلى حساب خاص به.
# nl:f7e18d30
kot-need-contract = العقد مع الحضانة. فيه الساعات والسعر.
# nl:7076dcb4
kot-need-income = تقدير لدخلك في السنة كلها، ولدخل شريكك أيضًا.
# nl:28cde55e
kot-need-proof = ورقة من عملك أو مدرستك أو دورة الاندماج.
# nl:899bb51c
kot-step-contract = اختر حضانة لها رقم رسمي (⁨LRK-nummer⁩). اطلب عقدًا.
# nl:a9f3f62a
kot-step-apply = افتح موقع ⁨toeslagen.nl⁩. ادخل إلى ⁨Mijn toeslagen⁩ باستخدام ⁨DigiD⁩.
# nl:bd213f93
kot-step-check = تأكد كل شهر أن الساعات والسعر ما زالا صحيحين.
# nl:3016c794
kot-step-change = هل تغيّرت الساعات أو السعر أو الحضانة؟ هل انتهى عملك أو دورتك؟ أبلغ عن ذلك فورًا.
# nl:f6b3200d
kot-part-child = الطفل الذي يذهب إلى الحضانة.
# nl:c445e853
kot-part-child-write = اسم طفلك وتاريخ ميلاده ورقمه الشخصي (⁨BSN⁩).
# nl:92cf8c8e
kot-part-child-example = ⁨N. Voorbeeld, 3 maart 2024⁩
# nl:c02314e0
kot-part-child-mistake = يجب أن يكون الطفل مسجلًا في البلدية على عنوانك.
# nl:60bf63bf
kot-part-care = الحضانة ورقمها الرسمي.
# nl:0cef7312
kot-part-care-write = انقل رقم ⁨LRK⁩ من عقدك.
# nl:3d9e4e91
kot-part-care-example = ⁨Opvang Voorbeeld, LRK-nummer 000000000⁩ (هذا الرقم غير موجود)
# nl:d810eea0
kot-part-care-mistake = هل ترعى طفلك جارة أو صديقة دون رقم ⁨LRK⁩؟ لا تأخذ إعانة على ذلك.
# nl:f6c60046
kot-part-hours = كم ساعة يذهب طفلك، وكم سعر الساعة.
# nl:17f44e81
kot-part-hours-write = انقل عدد الساعات في الشهر والسعر من عقدك.
# nl:7296680d
kot-part-hours-example = في عقدي 80 ساعة في الشهر. أكتب هذا الرقم.
# nl:885d018b
kot-part-hours-mistake = لا تخمّن. إذا كتبت ساعات أكثر فستعيد مالًا كثيرًا لاحقًا.
# nl:aa215772
kot-part-work = لماذا يذهب طفلك إلى الحضانة.
# nl:438c81ae
kot-part-work-write = ماذا تعمل أو تدرس أنت وشريكك، ومن أي يوم.
# nl:e1453c91
kot-part-work-example = أنا في دورة الاندماج من 5 أيار. زوجي يعمل.
# nl:074a2497
kot-part-work-mistake = هذا الشرط عليكما معًا. هل شريكك في بلد آخر؟ اطلب المساعدة أولًا.
# nl:93bff453
kot-part-income = المال الذي يأتيك أنت وشريكك في هذه السنة كلها.
# nl:8105b9ba
kot-part-income-write = اجمع إعانتك وراتبك عن كل الأشهر، ودخل شريكك أيضًا.
# nl:7574e935
kot-part-income-example = آخذ إعانة ⁨bijstand⁩. يبدأ عملي في أيار. أحسب الراتب أيضًا.
# nl:4767a8e5
kot-part-income-mistake = لا تكتب رقمًا أقل من الحقيقة. وإلا فستعيد مالًا فيما بعد.
# nl:8ddf417e
kot-part-account = الحساب البنكي الذي يصل إليه المال.
# nl:b446b6ab
kot-part-account-write = رقم حسابك أنت. وقد يذهب المال مباشرة إلى الحضانة. اسأل أيهما أفضل لك.
# nl:887457e5
kot-part-account-example = ⁨NL00 BANK 0123 4567 89⁩ (هذا الرقم غير موجود)
# nl:84d01e7a
kot-part-account-mistake = هل يصل المال إليك؟ إذن أنت تدفع للحضانة. احتفظ بكل فاتورة.
# nl:3f24f2a2
kot-after-letter = بعد نحو خمسة أسابيع تصلك رسالة القرار (⁨voorschotbeschikking⁩).
# nl:878eba57
kot-after-money = بعد ذلك يصل المال كل شهر.
# nl:f0514af4
kot-after-final = بعد نهاية السنة يأتي الحساب النهائي. فتأخذ مالًا إضافيًا أو تعيد الزيادة.
# nl:741b05bc
kot-nothing = ستدفع تكلفة الحضانة كلها بنفسك. وهذا مال كثير.
