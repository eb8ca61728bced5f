### reviewed: no

# nl:50568aa0
digid-name = مفتاحك لمواقع الدولة (⁨DigiD⁩)
# nl:09bde0a9
digid-what = بحساب ⁨DigiD⁩ تدخل إلى مواقع الدولة.
# nl:c820654f
digid-who = لمن عنده رقم شخصي (⁨BSN⁩) وهو مسجّل في سجل السكان (⁨BRP⁩). هل عمر طفلك 14 سنة أو أكثر؟ إذن يطلب حسابه بنفسه.
# nl:56c29bef
digid-deadline = يمكنك الطلب في أي يوم. بعد ذلك تصلك رسالة فيها رمز. يعمل الرمز نحو ثلاثة أسابيع فقط. اكتبه في اليوم الذي تصلك فيه الرسالة.
# nl:0b9e3101
digid-before-cost = لا، ⁨DigiD⁩ مجاني. هل طلب منك أحد مالًا؟ لا تدفع، واطلب المساعدة أولًا.
# nl:9fd5dab9
digid-before-undo = هل حدث خطأ؟ اطلب حسابًا جديدًا. هل عرف أحد كلمة السر؟ غيّرها فورًا.
# nl:8c1d8b9b
digid-before-late = لن يعمل الرمز بعد ذلك. لا تقلق: اطلب ⁨DigiD⁩ من جديد وستصلك رسالة أخرى.
# nl:02bb39d1
digid-before-ask = يمكن أن يجلس المتطوع بجانبك. اكتب كلمة السر بنفسك. هل يجب أن ينجز غيرك الأمر عنك؟ اسأل عن التفويض (⁨DigiD Machtigen⁩).
# nl:7e5fd3fd
digid-need-bsn = رقمك الشخصي (⁨BSN⁩). لا تعرفه؟ اسأل البلدية.
# nl:da8217f0
digid-need-address = عنوانك كما هو في سجل السكان. إليه تصل الرسالة.
# nl:ea3284e7
digid-need-phone = هاتف برقمك أنت، وبريد إلكتروني.
# nl:b1db0bf0
digid-step-site = افتح موقع ⁨digid.nl⁩. اكتب هذا العنوان بنفسك. لا تضغط على رابط في رسالة نصية أو بريد إلكتروني.
# nl:48d52dc3
digid-step-fill = اكتب بياناتك. اختر اسمًا وكلمة سر. في التطبيق تختار رقمًا سريًا.
# nl:144c13db
digid-step-wait = انظر كل يوم هل وصلتك رسالة من ⁨DigiD⁩.
# nl:51f6e8f0
digid-step-activate = ارجع إلى ⁨digid.nl⁩ أو إلى التطبيق. اكتب الرمز الموجود في الرسالة.
# nl:f19b7ae3
digid-step-keep = احفظ الاسم وكلمة السر في مكان آمن. ستحتاج إليهما كثيرًا.
# nl:cf7937dc
digid-part-person = من أنت وأين تسكن.
# nl:1ccc2b85
digid-part-person-write = رقم ⁨BSN⁩ وتاريخ ميلادك والرمز البريدي ورقم البيت.
# nl:e89ae825
digid-part-person-example = ⁨BSN 000000000, 1 januari 1990, 0000 AA, nummer 1⁩
# nl:85efb72a
digid-part-person-mistake = هل انتقلت الآن؟ أعطِ البلدية عنوانك أولًا. وإلا فستصل الرسالة إلى عنوانك القديم.
# nl:b6a5b662
digid-part-contact = كيف يتصل بك ⁨DigiD⁩.
# nl:67e4b916
digid-part-contact-write = رقم هاتفك المحمول وبريدك الإلكتروني. يصلك عليهما رمز فورًا.
# nl:8e56c976
digid-part-contact-example = ⁨06 00000000, s.voorbeeld@example.nl⁩
# nl:9b3640b9
digid-part-contact-mistake = لا تكتب رقم صديق أو شخص يساعدك. هل تغيّر رقمك؟ غيّره في ⁨digid.nl⁩.
# nl:4be559d3
digid-part-name = الاسم الذي تدخل به. أنت تختاره.
# nl:9f76f79f
digid-part-name-write = اسم يسهل عليك أن تتذكره.
# nl:45f2830e
digid-part-name-example = ⁨voorbeeld1990⁩
# nl:fa187147
digid-part-name-mistake = هناك فرق بين الحروف الكبيرة والصغيرة. اكتب الاسم عندك كما هو تمامًا.
# nl:334a421a
digid-part-password = كلمة السر الخاصة بك.
# nl:8d73d687
digid-part-password-write = كلمة طويلة لا يستطيع أحد أن يخمّنها، فيها أرقام وعلامات.
# nl:9362afe8
digid-part-password-mistake = لا تعطها لأحد. ولا حتى للموظف المسؤول عنك أو المتطوع أو الأهل.
# nl:50174fb9
digid-part-code = الرمز الموجود في الرسالة.
# nl:25cef89e
digid-part-code-write = انقل الحروف والأرقام كما هي تمامًا.
# nl:f1670f82
digid-part-code-example = ⁨A00000000⁩ (هذا الرمز غير موجود)
# nl:09437def
digid-part-code-mistake = هل اتصل بك أحد أو راسلك ليطلب الرمز؟ لا تعطِ الرمز لأحد.
# nl:3e85b054
digid-after-letter = تُرسل الرسالة بالبريد خلال ثلاثة أيام عمل.
# nl:97b79fc6
digid-after-use = بعد كتابة الرمز يعمل حسابك. يمكنك الآن مثلًا أن تطلب إعانة من الدولة (⁨toeslag⁩).
# nl:a41af281
digid-after-expire = إذا لم تستخدم ⁨DigiD⁩ ثلاث سنوات فسيتوقف. عندها تطلب حسابًا جديدًا.
# nl:23d65010
digid-nothing = لن تستطيع إنجاز أمور كثيرة على الإنترنت، مثل طلب إعانة. لم تنجح؟ اطلب المساعدة. واسأل هل يمكن ذلك على الورق.
