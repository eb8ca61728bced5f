### reviewed: no
# The pages that explain forms and letters. Form names and official words are Dutch on purpose,
# inside U+2068 and U+2069.

# nl:3c341c2e
forms-title = الاستمارات والرسائل
# nl:2d2f0f73
forms-intro = اختر استمارة. ستقرأ ما هي وما الذي عليك فعله.
# nl:b894b497
forms-mine = الاستمارات التي حفظتها
# nl:123177a7
forms-none = لا توجد استمارات في القائمة بعد.
# nl:f591d657
forms-official = مكتوب على الورقة:
# nl:0506b839
forms-sender = المرسل:
# nl:0066845f
forms-unread = لم يقرأ هذا النص بعد شخص لغته الأم هي العربية.
# nl:992bdaff
forms-older = هذه الترجمة أقدم من النص الهولندي. اسأل لتتأكد.
# nl:931e7793
forms-overdue = لم يُراجع هذا الشرح منذ مدة. اسأل هل ما زال صحيحًا.
# nl:7b480111
forms-paper-differs = قد تجد على ورقتك كلمات أخرى أو ترتيبًا آخر.
# nl:d54c765b
forms-who = لمن هذه الاستمارة؟
# nl:f84c354b
forms-when = متى؟
# nl:e2c1bfcc
forms-before = قبل أن توقّع
# nl:89a4ec57
forms-before-cost = هل أدفع شيئًا؟
# nl:9eaa5078
forms-before-loan = هل هذا قرض؟
# nl:1221d814
forms-before-undo = هل يمكنني التراجع؟
# nl:bb01e6a7
forms-before-late = ماذا لو تأخرت؟
# nl:2712c594
forms-before-ask = من أسأل أولًا؟
# nl:2e79a202
forms-legal-first = اطلب أولًا مساعدة من محامٍ.
# nl:7558e4d2
forms-need = ما تحتاج إليه
# nl:58ef1645
forms-steps = ما عليك فعله
# nl:cd06b209
forms-parts = ما الموجود في الاستمارة
# nl:57a66049
forms-parts-letter = ما المكتوب في الرسالة
# nl:9e681130
forms-part-write = ماذا تكتب؟
# nl:14eb8f22
forms-part-do = ماذا تفعل؟
# nl:bebd69dc
forms-part-example = مثال (غير حقيقي)
# nl:5e4df812
forms-part-mistake = انتبه
# nl:efc4d054
forms-after = ماذا يحدث بعد ذلك؟
# nl:c8de5c35
forms-nothing = وماذا لو لم تفعل شيئًا؟
# nl:a2e8efe9
forms-help = أين تجد المساعدة
# nl:57a6e18a
forms-help-case-worker = الموظف المسؤول عنك في البلدية (⁨klantmanager⁩).
# nl:6f13c0a0
forms-help-volunteer = المتطوع الذي يساعدك.
# nl:efdbe1d9
forms-help-toeslagen = مصلحة الإعانات ⁨Dienst Toeslagen⁩. رقم الهاتف موجود على موقع ⁨toeslagen.nl⁩.
# nl:da184db0
forms-help-legal = مكتب المساعدة القانونية ⁨Juridisch Loket⁩، إذا لم توافق على ما جاء في رسالة.
# nl:b7e1ec16
forms-help-municipality = مكتب الاستقبال في البلدية.
# nl:8c8f738a
forms-help-sender = من أرسل الرسالة أو الاستمارة. رقم الهاتف غالبًا موجود عليها.
# nl:ba8e4975
forms-help-tax = مصلحة الضرائب ⁨Belastingdienst⁩. رقم الهاتف موجود على موقع ⁨belastingdienst.nl⁩.
# nl:a15ccb78
forms-help-duo = دائرة التعليم ⁨DUO⁩. رقم الهاتف موجود على ⁨duo.nl⁩ و⁨inburgeren.nl⁩.
# nl:b4aec561
forms-help-ind = دائرة الهجرة ⁨IND⁩. رقم الهاتف موجود على ⁨ind.nl⁩.
# nl:eb5e8cf3
forms-help-svb = مكتب إعانة الأطفال ⁨SVB⁩. رقم الهاتف موجود على ⁨svb.nl⁩.
# nl:9f90802a
forms-help-digid = مكتب مساعدة ⁨DigiD⁩. رقم الهاتف موجود على ⁨digid.nl⁩.
# nl:4edab7ee
forms-help-insurer = شركة التأمين الصحي. رقم الهاتف موجود على بطاقة التأمين.
# nl:4b360c6c
forms-help-landlord = مؤجر بيتك أو مؤسسة الإسكان (⁨woningcorporatie⁩).
# nl:ac21c583
forms-help-school = المدرسة.
# nl:d366209c
forms-help-debt-help = مساعدة البلدية في الديون (⁨schuldhulpverlening⁩). وهي مجانية.
# nl:890b9ad9
forms-help-vluchtelingenwerk = منظمة ⁨VluchtelingenWerk⁩ القريبة منك.
# nl:2ba6e093
forms-next = انظر أيضًا إلى
# nl:f58c3644
forms-words = كلمات من المفيد أن تعرفها
# nl:3a73944e
forms-sources = من أين هذه المعلومات
# nl:fb1b4215
forms-site = موقع الجهة المرسلة
# nl:cd05fb99
forms-checked = تمت مراجعته في { $date }
# nl:a9313aa4
forms-checked-copy = نسخة محفوظة، قُرئت في { $date }
# nl:c4322695
forms-valid = هذا الشرح صالح ابتداءً من { $date }.
# nl:dcf03ed3
forms-amounts = المبالغ
# nl:4185533e
forms-amount = هذا المبلغ صالح ابتداءً من { $date }.
# nl:6f6e22bf
forms-municipality = تقول { $name }:

# Who sends a letter.
# nl:b3780cad
forms-sender-gemeente = البلدية
# nl:edc47a02
forms-sender-ind = ⁨IND⁩ (الإقامة)
# nl:51f31ae5
forms-sender-duo = ⁨DUO⁩ (الاندماج والدراسة)
# nl:a5363683
forms-sender-toeslagen = ⁨Dienst Toeslagen⁩ (الإعانات)
# nl:77f6d670
forms-sender-belastingdienst = ⁨Belastingdienst⁩ (الضرائب)
# nl:9f4461fe
forms-sender-svb = ⁨SVB⁩ (إعانة الأطفال)
# nl:bc92b722
forms-sender-zorgverzekeraar = شركة التأمين الصحي
# nl:f6c6d006
forms-sender-woningcorporatie = المؤجر أو مؤسسة الإسكان
# nl:d7f59932
forms-sender-energie = الكهرباء والغاز أو الماء
# nl:1a3384e9
forms-sender-bank = البنك
# nl:b4f035a1
forms-sender-school = المدرسة
# nl:99566981
forms-sender-logius = ⁨DigiD⁩
# nl:535c415b
forms-sender-waterschap = هيئة المياه ⁨waterschap⁩
# nl:98dc251e
forms-sender-cak = ⁨CAK⁩ (تكاليف الرعاية)
# nl:50909e34
forms-sender-ciz = ⁨CIZ⁩ (الرعاية الطويلة)
# nl:aec20019
forms-sender-idw = ⁨IDW⁩ (الشهادات)
# nl:21a890fc
forms-sender-schuldeiser = شركة تطالبك بمال، أو مكتب تحصيل ديون
# nl:90889ca7
forms-sender-deurwaarder = مأمور التنفيذ (⁨deurwaarder⁩)
# nl:206cf995
forms-sender-rechtbank = المحكمة
# nl:ffc38b1d
forms-sender-cjib = ⁨CJIB⁩ (الغرامات)

# What a form or letter is about.
# nl:94740b81
forms-topic-papers = العنوان والإقامة وتسجيل الدخول
# nl:88bf7f8e
forms-topic-money = المال والإعانات
# nl:4946beec
forms-topic-home = البيت
# nl:e32beacd
forms-topic-health = الصحة والتأمين
# nl:c737dc58
forms-topic-family = العائلة والأطفال
# nl:bceae068
forms-topic-learning = الاندماج والمدرسة والدراسة
# nl:ad3de78f
forms-topic-debts = الفواتير والديون
