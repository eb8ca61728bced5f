### reviewed: no
# The page of official words, and what each means.

# nl:f480f385
glossary-title = قائمة الكلمات
# nl:35d70074
glossary-intro = هذه الكلمات تأتي كثيرًا في الرسائل. هنا تقرأ معناها.

# nl:471e5205
glossary-word-aangifte = إبلاغ أو تصريح رسمي للدولة: عن دخلك أو انتقالك أو مولود جديد أو سرقة.
# nl:0a705a38
glossary-word-aanmaning = رسالة إنذار: أنت لم تدفع بعد. ادفع الآن أو اتصل، وإلا فقد يزيد المبلغ.
# nl:6bf7d9f6
glossary-word-aanmelding = أن تسجّل اسمك لتشارك في شيء، مثلًا في امتحان.
# nl:c6fb9540
glossary-word-aanslag = رسالة عن الضرائب. فيها المبلغ الذي عليك أن تدفعه أو الذي يعود إليك.
# nl:2f142d85
glossary-word-aansprakelijkheidsverzekering = تأمين يدفع عنك إذا أتلفت أنت أو طفلك شيئًا لغيرك دون قصد.
# nl:86a418ef
glossary-word-aanvraag = أن تطلب شيئًا بشكل رسمي، غالبًا باستمارة. احتفظ بنسخة.
# nl:a3f96008
glossary-word-acceptgiro = ورقة كان الناس يدفعون بها. لم تعد موجودة: ادفع الآن عن طريق البنك.
# nl:82532d2a
glossary-word-achterstand = مال كان عليك أن تدفعه من قبل. اتصل سريعًا واسأل هل يمكنك الدفع على أقساط.
# nl:9b324ee7
glossary-word-afschrift = كشف الحساب: قائمة من البنك بالمال الذي دخل والمال الذي خرج.
# nl:6ca918c8
glossary-word-alleenstaande-ouder = أب أو أم يربّي الأطفال وحده، دون زوج أو زوجة.
# nl:faa390aa
glossary-word-arbeidscontract = عقد العمل: فيه ساعاتك وراتبك ومدة العمل. اقرأه قبل أن توقّع.
# nl:64436f06
glossary-word-automatische-incasso = شركة تسحب المال من حسابك بنفسها كل مرة. وأنت سمحت لها بذلك.
# nl:331fc1da
glossary-word-b1-route = مسار في الاندماج: تتعلم الهولندية جيدًا حتى المستوى ⁨B1⁩، وتستعد للعمل.
# nl:a05b0826
glossary-word-basisbetaalrekening = حساب بنكي بسيط لمن رفضته البنوك. اسأل عنه في أحد البنوك.
# nl:16edf853
glossary-word-basisverzekering = التأمين الصحي الذي يجب أن يكون عندك. الأطفال لا يدفعون، لكن عليك تسجيلهم.
# nl:c6adac4b
glossary-word-beedigd-vertaler = مترجم محلّف: يحق له ترجمة الأوراق الرسمية، والدولة تقبل ترجمته.
# nl:c98bb1a9
glossary-word-begroting = قائمة بالمال الذي يأتيك، وبما تنوي أن تصرفه أو تشتريه.
# nl:a987eee4
glossary-word-belastingdienst = مصلحة الضرائب في هولندا. افتح رسائلها الزرقاء دائمًا.
# nl:d74e1506
glossary-word-beroep = أن تطلب من القاضي أن ينظر في قرار. وفي الاستمارة معناها: مهنتك.
# nl:9d2e3a9d
glossary-word-beschikking = رسالة رسمية فيها قرار يخصك. احتفظ بها جيدًا.
# nl:70d76394
glossary-word-beslag = حجز: يُؤخذ من مالك أو أغراضك بسبب دَين. اطلب المساعدة في اليوم نفسه.
# nl:91cdbd91
glossary-word-beslagvrije-voet = الجزء من دخلك الذي يجب أن يتركه لك مأمور التنفيذ. هو لك لتعيش منه.
# nl:e9c91126
glossary-word-besluit = ما قررته جهة رسمية بشأنك. إذا كان خطأ، فغالبًا يمكنك الاعتراض.
# nl:16850a2c
glossary-word-betaalrekening = حساب بنكي يصل إليه راتبك أو إعانتك، وتدفع منه الإيجار والمشتريات.
# nl:ee60d390
glossary-word-betalingsherinnering = رسالة أولى: نسيت أن تدفع شيئًا. ادفع سريعًا فلا تدفع عادةً أي زيادة.
# nl:817a7ca9
glossary-word-betalingsregeling = الدفع على أقساط: يُسمح لك أن تدفع المبلغ دفعات صغيرة. اتصل واطلب ذلك.
# nl:ac7e1ea8
glossary-word-bewijs = ورقة تُظهر أن ما تقوله صحيح.
# nl:a32be204
glossary-word-bezwaar = اعتراض: رسالة تقول فيها إن القرار غير صحيح. آخر يوم لذلك مكتوب في القرار.
# nl:8c25702b
glossary-word-bijlage = ورقة مرفقة برسالة أو استمارة. لا تنسَ إرسالها معها.
# nl:ea1c0885
glossary-word-bijstand = مال من البلدية عندما لا يكفي مالك للعيش.
# nl:0ca037fc
glossary-word-bijzondere-bijstand = مال إضافي من البلدية لشيء ضروري فعلًا. اطلبه قبل أن تشتري.
# nl:a72ca6b5
glossary-word-boete = غرامة: مال على شخص أن يدفعه عقوبةً. مكتوب في الرسالة على من ولماذا. ادفعها قبل أن يفوت آخر يوم، وإلا فقد تزيد.
# nl:2738e803
glossary-word-borg = مال تدفعه للمؤجر في البداية. تستعيده عند الخروج إذا لم يتلف شيء.
# nl:2d43f486
glossary-word-brede-intake = لقاء طويل مع البلدية عن حياتك ودراستك وعملك وصحتك. احضره دائمًا.
# nl:6098f55a
glossary-word-brp = سجل السكان: فيه اسمك وعنوانك وأسرتك. البلدية هي التي تحفظه.
# nl:0bdb4dd0
glossary-word-bruto = راتبك كله قبل خصم الضريبة. ما يصل إلى حسابك أقل منه.
# nl:977524d8
glossary-word-bsn = رقمك الشخصي عند الدولة. لا تعطه لأي شخص دون سبب.
# nl:f70fb5a4
glossary-word-burgerlijke-staat = حالتك العائلية: متزوج أو غير متزوج أو مطلّق، أو أرمل أو أرملة.
# nl:9726ab60
glossary-word-cak = مكتب يرسل إليك فاتورة حصتك من تكاليف الرعاية. ويراسلك أيضًا إذا لم يكن عندك تأمين صحي.
# nl:128b9e12
glossary-word-ciz = مكتب يقرر هل تحصل على رعاية كبيرة لمدة طويلة.
# nl:99069eaa
glossary-word-cjib = مكتب يحصّل الغرامات للدولة. إذا لم تستطع الدفع فاتصل فورًا.
# nl:eb242b28
glossary-word-coa = الجهة التي تدير مركز اللجوء (⁨azc⁩)، حيث تسكن حتى تحصل على بيت.
# nl:8bc0ece9
glossary-word-dagtekening = التاريخ المكتوب في أعلى الرسالة. غالبًا تُحسب مهلة الرد منه.
# nl:bf9813b3
glossary-word-dagvaarding = ورقة من مأمور التنفيذ: ستكون لك قضية في المحكمة. اتصل اليوم بمكتب المساعدة القانونية (⁨Juridisch Loket⁩).
# nl:5351104d
glossary-word-definitieve-berekening = الحساب النهائي بعد انتهاء السنة. وهو يبيّن ما تستحقه فعلًا أو ما عليك أن تعيده.
# nl:de2c82d0
glossary-word-deurwaarder = مأمور التنفيذ: يسمح له القانون بتحصيل الديون. اقرأ ورقته واتصل في اليوم نفسه.
# nl:540063f8
glossary-word-dienst-toeslagen = مصلحة الإعانات: تدفع إعانات، مثل إعانة الإيجار وإعانة التأمين الصحي. أخبرها بكل تغيير.
# nl:2c98ce02
glossary-word-digid = حسابك الخاص للدخول إلى مواقع الدولة. لا تعطه لأحد.
# nl:e8d44bee
glossary-word-digid-machtigen = بهذا تسمح لشخص آخر أن ينجز أمورك باستخدام ⁨DigiD⁩ الخاص به.
# nl:80fb60fb
glossary-word-diploma = شهادة من المدرسة بأنك أكملت الدراسة. احتفظ بها دائمًا.
# nl:9a71b220
glossary-word-diplomawaardering = تقييم الشهادة: ورقة تبيّن ما تساويه شهادتك الأجنبية في هولندا.
# nl:693329dd
glossary-word-duo = دائرة التعليم: مسؤولة عن الاندماج والامتحانات ومال الدراسة.
# nl:9c856c2f
glossary-word-dwangbevel = أمر رسمي بالدفع دون محكمة. اطلب المساعدة في اليوم نفسه.
# nl:0652fab5
glossary-word-eigen-bijdrage = جزء من تكاليف الرعاية أو المساعدة تدفعه أنت.
# nl:36ee0a26
glossary-word-eigen-risico = تكاليف علاج تدفعها أنت أولًا كل سنة. لا تشمل زيارة طبيب العائلة.
# nl:23865584
glossary-word-energieleverancier = الشركة التي تبيعك الكهرباء والغاز.
# nl:bee45fa0
glossary-word-factuur = فاتورة: فيها المبلغ الذي عليك أن تدفعه وآخر يوم للدفع.
# nl:d48216d5
glossary-word-geboorteakte = شهادة الميلاد: ورقة رسمية فيها مكان الولادة وتاريخها.
# nl:f2a11dce
glossary-word-gegevens = معلوماتك: مثل اسمك وعنوانك وتاريخ ميلادك ودخلك.
# nl:1f07d3b9
glossary-word-gemeente = البلدية: إدارة مدينتك أو قريتك. فيها تنجز أمور العنوان والإعانة والأوراق.
# nl:af3ab193
glossary-word-gezag = حق الوالدين وواجبهما في اتخاذ القرارات عن طفلهما.
# nl:41fa21c4
glossary-word-gezinshereniging = لمّ شمل العائلة: تأتي زوجتك أو يأتي زوجك أو أطفالك ليعيشوا معك في هولندا. اطلب مساعدة قانونية أولًا.
# nl:15bea5d0
glossary-word-gezinslid = فرد من أسرتك، مثل زوجك أو زوجتك أو طفلك.
# nl:707f319c
glossary-word-handtekening = توقيعك: اسمك بخط يدك. وقّع فقط على ما تفهمه.
# nl:58e94fd1
glossary-word-huisarts = طبيب العائلة القريب من بيتك. إذا مرضت فاتصل به أولًا.
# nl:18753600
glossary-word-huur = ما تدفعه كل شهر لتسكن في بيتك.
# nl:1764ceb3
glossary-word-huurachterstand = إيجار شهر أو أكثر لم تدفعه. اتصل بالمؤجر اليوم.
# nl:3bb2d7b5
glossary-word-huurcontract = عقد الإيجار: فيه ما اتُّفق عليه بشأن بيتك والإيجار. احتفظ به.
# nl:bada55cf
glossary-word-huwelijksakte = عقد الزواج: ورقة رسمية تثبت أنك متزوج.
# nl:63f75ac9
glossary-word-iban = رقم حسابك في البنك. في هولندا يبدأ بالحرفين ⁨NL⁩.
# nl:59780f1b
glossary-word-identiteitsbewijs = بطاقة أو جواز يثبت من أنت، مثل بطاقة إقامتك.
# nl:12f04483
glossary-word-idw = جهة تقدّر شهادتك الأجنبية. الطلب مجاني ما دمت في برنامج الاندماج.
# nl:d96a5463
glossary-word-inboedelverzekering = تأمين يدفع لك إذا احترق أثاث بيتك أو سُرق أو أتلفه الماء.
# nl:7d914939
glossary-word-inburgering = الاندماج: أن تتعلم اللغة الهولندية وكيف تسير الحياة والعمل هنا.
# nl:87f5f54d
glossary-word-inburgeringsdiploma = شهادة تثبت أنك أنهيت الاندماج. احتفظ بها دائمًا.
# nl:fe3a7ca1
glossary-word-inburgeringsexamen = امتحانات الاندماج في نهاية البرنامج: في اللغة ومعرفة المجتمع الهولندي. سجّل قبل انتهاء المهلة.
# nl:2c7b4845
glossary-word-inburgeringsplicht = القانون يلزمك بتعلّم الهولندية والتعرّف على هولندا. تصلك رسالة عن ذلك من دائرة التعليم (⁨DUO⁩).
# nl:f10e390f
glossary-word-inburgeringstermijn = المهلة التي عليك أن تُنهي فيها الاندماج. آخر يوم مكتوب في رسالة دائرة التعليم (⁨DUO⁩).
# nl:dc355641
glossary-word-incassobureau = مكتب تحصيل ديون: يطالبك بمال لغيره. لا يحق له أن يأخذ شيئًا من بيتك.
# nl:8f258919
glossary-word-incassokosten = مبلغ إضافي لأنك تأخرت في الدفع. إذا شككت في صحته فاطلب المساعدة.
# nl:5a41c141
glossary-word-ind = دائرة الهجرة: تقرر هل يحق لك أن تعيش في هولندا.
# nl:afe31ee9
glossary-word-ingangsdatum = اليوم الذي يبدأ فيه شيء، مثل إعانتك أو إيجارك.
# nl:758f44b5
glossary-word-inkomen = كل المال الذي يأتيك، مثل الراتب أو الإعانة.
# nl:17a5ea40
glossary-word-inkomensverklaring = ورقة مجانية من مصلحة الضرائب فيها دخلك في سنة كاملة.
# nl:08e73c9d
glossary-word-inlichtingenplicht = عليك أن تخبر البلدية بكل ما يؤثر في إعانتك. افعل ذلك فورًا.
# nl:014d24d6
glossary-word-inrichtingskosten = مال للأثاث والأغراض في بيتك الأول. غالبًا يكون قرضًا.
# nl:255616f1
glossary-word-isk = مدرسة يتعلم فيها الشباب الجدد اللغة الهولندية أولًا.
# nl:00f0d6ca
glossary-word-jaarafrekening = حساب الكهرباء والغاز عن سنة كاملة. فتدفع الفرق أو يعود إليك.
# nl:1d5fa8d0
glossary-word-jaarinkomen = كل المال الذي تكسبه أو تأخذه في سنة كاملة، قبل الضريبة.
# nl:e69ddaeb
glossary-word-jaaropgave = كشف دخل السنة: فيه ما أخذته من عملك أو من البلدية. احتفظ به.
# nl:02021349
glossary-word-juridisch-loket = مكتب يعطيك استشارة قانونية مجانية عن حقوقك.
# nl:42b29505
glossary-word-kale-huur = إيجار البيت وحده، دون الغاز والماء والكهرباء والتكاليف الأخرى.
# nl:d2d7776d
glossary-word-kenmerk = رقم رسالتك أو ملفك. اذكره عندما تتصل أو تكتب أو تدفع.
# nl:5adc813c
glossary-word-kinderbijslag = إعانة الأطفال: مال كل ثلاثة أشهر لمن عنده طفل. يأتي من مكتب ⁨SVB⁩.
# nl:0d015832
glossary-word-kinderopvang = دار الحضانة: مكان يعتني بطفلك وأنت تعمل أو تتعلم.
# nl:e3d35d99
glossary-word-kinderopvangtoeslag = إعانة دار الحضانة: مال من الدولة يساعدك على دفع تكلفة المكان الذي يعتني بطفلك. أخبر مصلحة الإعانات بكل تغيير فورًا.
# nl:184b79e7
glossary-word-kindgebonden-budget = مال إضافي كل شهر لأطفالك، إذا كان دخلك منخفضًا. تدفعه مصلحة الإعانات (⁨Dienst Toeslagen⁩).
# nl:12df2165
glossary-word-klacht = شكوى: تخبر جهة أو شركة بأنها عاملتك معاملة سيئة. والشكوى ليست اعتراضًا.
# nl:eeab4398
glossary-word-klantmanager = الموظف المسؤول عنك في البلدية، لأمور الإعانة والاندماج. اسأله عن كل شيء.
# nl:7b1fa2f6
glossary-word-knm = امتحان عن المجتمع الهولندي: السكن والعمل والحياة في هولندا.
# nl:c973fcb8
glossary-word-kopie = نسخة مثل الورقة الأصلية. أعطِ النسخة واحتفظ بالأصل.
# nl:d00e881a
glossary-word-kwijtschelding = إعفاء: لا يلزمك أن تدفع الضريبة، أو تدفع جزءًا منها فقط. عليك أن تطلبه بنفسك.
# nl:562fe3d6
glossary-word-leerbaarheidstoets = اختبار يبيّن كم هي سرعتك في التعلّم. نتيجته تساعد البلدية على اختيار مسارك.
# nl:421acaaf
glossary-word-leerplicht = على الأطفال أن يذهبوا إلى المدرسة من عمر 5 سنوات. وحتى عمر 18 إذا لم تكن عندهم شهادة كافية (⁨startkwalificatie⁩).
# nl:86546ca7
glossary-word-leerplichtambtenaar = موظف الدوام المدرسي في البلدية: يتابع ذهاب الأطفال إلى المدرسة. ويساعد أيضًا في حل المشاكل.
# nl:b0f98979
glossary-word-leerroute = مسارك في التعلّم والاندماج. هناك ثلاثة مسارات: ⁨B1-route⁩ و⁨onderwijsroute⁩ و⁨Z-route⁩.
# nl:7bf2d014
glossary-word-lening = قرض: مال تأخذه الآن وعليك أن تعيده لاحقًا. اسأل كم ستدفع كل شهر.
# nl:7c15ab82
glossary-word-loonstrook = قسيمة الراتب: ورقة من عملك فيها راتبك في ذلك الشهر. احتفظ بها كلها.
# nl:931d21ec
glossary-word-lrk-nummer = الرقم الرسمي لدار الحضانة التي يذهب إليها طفلك. تحتاج إليه لطلب الإعانة.
# nl:2822d641
glossary-word-m-formulier = استمارة الضريبة عن السنة التي جئت فيها إلى هولندا. اطلب من أحد مساعدتك.
# nl:4962dec9
glossary-word-maatregel = في رسالة عن الإعانة: تأخذ مالًا أقل لمدة، عقوبةً لك. اتصل بالموظف المسؤول عنك.
# nl:8cba7505
glossary-word-machtiging = بتوقيعك تسمح لأحد أن يفعل شيئًا نيابة عنك، مثل سحب مال من حسابك.
# nl:cdf59d67
glossary-word-map = دروس عن العمل في هولندا مع تدريب عملي.
# nl:a1684621
glossary-word-meterstand = الرقم المكتوب على عدّاد الكهرباء أو الغاز أو الماء. صوّره.
# nl:fa6bb912
glossary-word-mijnoverheid = موقع تصلك فيه رسائل الدولة. افتحه كثيرًا باستخدام ⁨DigiD⁩.
# nl:eeedf612
glossary-word-mvv = تأشيرة للقدوم إلى هولندا والعيش فيها.
# nl:83152fee
glossary-word-nareis = قدوم العائلة إلى من حصل على اللجوء. الوقت قصير: اطلب مساعدة قانونية الآن.
# nl:2d2c3c11
glossary-word-netto = ما يصل فعلًا إلى حسابك بعد خصم الضريبة.
# nl:6eda6a84
glossary-word-nota = ورقة فيها ما عليك أن تدفعه وآخر يوم للدفع.
# nl:fd566868
glossary-word-offerte = ورقة فيها السعر قبل أن تشتري. لا يلزمك أن تدفع شيئًا بعد.
# nl:ce5285db
glossary-word-onderwijsroute = مسار في الاندماج، غالبًا للشباب. تتعلم فيه اللغة لكي تدرس تخصصًا بعد ذلك.
# nl:40e3d3dd
glossary-word-ontvangstbevestiging = إشعار بأن رسالتك أو استمارتك وصلت. احتفظ به.
# nl:44762be7
glossary-word-ontzorgen = في البداية تدفع البلدية الإيجار والكهرباء والغاز والتأمين الصحي من إعانتك. ثم تدفعها أنت.
# nl:6fbb86f3
glossary-word-opzegtermijn = المدة من يوم تقول إنك تريد إنهاء العقد إلى يوم انتهائه فعلًا. خلالها تستمر في الدفع.
# nl:8e151d61
glossary-word-overeenkomst = اتفاق مكتوب. إذا وقّعت عليه فعليك أن تلتزم به.
# nl:2b35830c
glossary-word-participatiewet = القانون الخاص بإعانة البلدية. فيه حقوقك وواجباتك.
# nl:b2ea2b23
glossary-word-partner = زوجك أو زوجتك، أو من تعيش معه كزوجين.
# nl:d1674ce1
glossary-word-pip = خطتك الشخصية للاندماج من البلدية. إذا كان فيها خطأ فقل ذلك فورًا.
# nl:d772afea
glossary-word-polis = ورقة التأمين: فيها ما يدفعه التأمين وما لا يدفعه.
# nl:e2734082
glossary-word-postadres = العنوان الذي تصل إليه رسائلك. قد يكون غير مكان سكنك.
# nl:929acb5c
glossary-word-premie = قسط التأمين: ما تدفعه كل شهر لتأمينك.
# nl:9d9adf44
glossary-word-premieachterstand = أقساط تأمين صحي لم تدفعها، عن شهر أو أكثر. اتصل سريعًا، وإلا فقد يزيد المبلغ.
# nl:821f5608
glossary-word-prestatiebeurs = مال لدراستك. إذا حصلت على الشهادة قبل انتهاء المهلة فلا يلزمك أن تعيده.
# nl:7aa86b21
glossary-word-pvt = دروس عن كيف يعيش الناس معًا في هولندا. في النهاية توقّع على بيان.
# nl:22705cfb
glossary-word-rechtbank = المحكمة: فيها قاضٍ يقرر من معه الحق. احضر دائمًا، أو اطلب المساعدة.
# nl:c6c08fbf
glossary-word-rente = فائدة: مال زائد تدفعه لأنك اقترضت أو تأخرت في الدفع.
# nl:34dc1a03
glossary-word-schuld = دَين: مال عليك أن تدفعه لأحد. اطلب المساعدة مبكرًا حتى لا يكبر.
# nl:d7ecd441
glossary-word-schuldeiser = صاحب الدَّين: الشخص أو الشركة التي لها مال عليك.
# nl:aead2256
glossary-word-schuldhulpverlening = مساعدة من البلدية لتتخلص من ديونك. لا تنتظر حتى تكبر.
# nl:2d653af6
glossary-word-servicekosten = ما تدفعه فوق الإيجار، مثلًا لإنارة الدرج وتنظيفه.
# nl:424b435a
glossary-word-startkwalificatie = شهادة ⁨havo⁩ أو ⁨vwo⁩ أو ⁨mbo⁩ بمستوى 2 أو أعلى. تساعدك على إيجاد عمل.
# nl:511735b7
glossary-word-studentenreisproduct = اشتراك السفر: به يسافر الطلاب في القطار والباص مجانًا أو بسعر مخفّض. إذا توقفت دراستك فأوقفه.
# nl:7e47b301
glossary-word-studiefinanciering = مال من دائرة التعليم (⁨DUO⁩) لمن يدرس. قد يكون جزء من هذا المال قرضًا.
# nl:dfcacf42
glossary-word-svb = مكتب يدفع إعانة الأطفال (⁨kinderbijslag⁩) ومعاش الدولة لكبار السن.
# nl:5645bac4
glossary-word-taaltoets = اختبار يبيّن مستواك في اللغة الهولندية.
# nl:b67e0eff
glossary-word-termijn = المهلة: الوقت الذي عندك لتفعل شيئًا. وأحيانًا معناها: دفعة من مبلغ.
# nl:47d9a3af
glossary-word-terugvordering = وصلك مال أكثر مما يجب، وعليك إعادة الزيادة. اتصل إذا لم تستطع دفعها مرة واحدة.
# nl:8280b737
glossary-word-toelichting = شرح إضافي، غالبًا مع استمارة. اقرأه قبل أن تملأها.
# nl:64de46cd
glossary-word-toeslag = إعانة: مال من الدولة يساعدك على دفع شيء ما، مثل الإيجار.
# nl:f901f99e
glossary-word-toeslagpartner = الشخص الذي يُحسب دخله معك في الإعانة، غالبًا زوجك أو زوجتك.
# nl:0080af0a
glossary-word-toestemming = أن تقول نعم: يحق لأحد أن يفعل شيئًا. ويحق لك أن تقول لا.
# nl:919581ae
glossary-word-uitkering = إعانة: مال تعيش منه إذا لم يكن عندك عمل أو كان عملك قليلًا.
# nl:079786e8
glossary-word-uitnodiging = رسالة تدعوك إلى موعد. إذا لم تستطع الحضور فاتصل قبله.
# nl:c4a501ca
glossary-word-uitstel = وقت إضافي. اطلبه قبل أن ينتهي آخر يوم.
# nl:c49c7028
glossary-word-uittreksel = ورقة رسمية من البلدية فيها اسمك وعنوانك أو أسرتك.
# nl:e33ceb94
glossary-word-verblijfsdocument = البطاقة التي تبيّن أنه يحق لك أن تسكن هنا. انظر متى تنتهي صلاحيتها.
# nl:695f3f10
glossary-word-verblijfsvergunning = إذن من دائرة الهجرة (⁨IND⁩) لتعيش في هولندا. اطلب تجديده قبل أن ينتهي.
# nl:c2faab03
glossary-word-verhuizing = أن تنتقل إلى بيت آخر. أعطِ البلدية عنوانك الجديد سريعًا.
# nl:b57548d5
glossary-word-verhuurder = المؤجر: الشخص أو الشركة التي تستأجر منها بيتك.
# nl:e8b595ea
glossary-word-verlenging = تمديد: يستمر شيء مدة أطول أو تأخذ وقتًا أكثر. اطلبه قبل آخر يوم.
# nl:a12201d6
glossary-word-vermogen = ما تملكه: مدخرات أو سيارة أو بيت، حتى في بلد آخر.
# nl:4ea4eb7c
glossary-word-verstek = حكم غيابي: قرر القاضي دونك، لأنك لم تحضر ولم ترد. اطلب المساعدة فورًا.
# nl:356a3adf
glossary-word-verzekeraar = شركة التأمين الصحي. تدفع عنك أجر الأطباء وثمن الأدوية.
# nl:7c4db373
glossary-word-vonnis = حكم القاضي. إذا كان عليك أن تدفع، فاطلب المساعدة في اليوم نفسه.
# nl:1f8cf111
glossary-word-voorschot = مال يُدفع مقدّمًا. ثم يُحسب المبلغ الصحيح لاحقًا.
# nl:91a59a64
glossary-word-vordering = مبلغ يطالبك به أحد. إذا كنت لا تعرفه فاطلب إثباتًا.
# nl:b51e259a
glossary-word-waterschap = هيئة المياه: جهة حكومية تعتني بالسدود ونظافة المياه في منطقتك.
# nl:88fcba29
glossary-word-waterschapsbelasting = ضريبة للسدود ونظافة المياه. إذا كان دخلك منخفضًا فيمكنك أن تطلب الإعفاء منها.
# nl:3c53a35f
glossary-word-werkgever = الشخص أو الشركة التي تعمل عندها وتدفع راتبك.
# nl:e7501d91
glossary-word-wijziging = تغيير: شيء لم يعد كما كان، مثل عنوانك أو عملك. أخبر به سريعًا من يجب أن يعرفه.
# nl:0f2600ef
glossary-word-wlz = القانون الخاص بمن يحتاجون دائمًا إلى رعاية كبيرة.
# nl:d1a0fce7
glossary-word-woningcorporatie = مؤسسة الإسكان: تؤجّر البيوت لأصحاب الدخل المنخفض.
# nl:aabfbfe0
glossary-word-z-route = مسار في الاندماج لمن يصعب عليه التعلّم. تتعلم اللغة بالممارسة خاصة.
# nl:e5a6665a
glossary-word-zorgkantoor = مكتب الرعاية: ينظّم لك الرعاية الطويلة في منطقتك، إذا كان لك حق فيها.
# nl:643f8461
glossary-word-zorgverzekering = تأمين يدفع أجر الطبيب والمستشفى وثمن الدواء. عليك أن تختاره بنفسك وبسرعة.
