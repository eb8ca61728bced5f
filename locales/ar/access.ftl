### reviewed: no
# The pages for who is not signed in: welcome, code, one tap, no internet, about.

# nl:58af99c1
access-welcome-title = أهلًا بك
# nl:bf76245b
access-welcome = هنا ترى مواعيدك ودروسك والمهام التي لها آخر يوم.
# nl:caf83190
access-to-code = عندي بطاقة عليها رمز
# nl:071daae4
access-to-forms = شرح الاستمارات والرسائل
# nl:36225402
access-no-card = ليس عندك بطاقة؟ اسأل الموظف المسؤول عنك في البلدية (⁨klantmanager⁩).
# nl:7db9a60d
access-code-title = اكتب الرمز
# nl:133d7fb8
access-code = الرمز المكتوب على بطاقتك
# nl:244c7ed6
access-code-hint = لا فرق بين الحروف الكبيرة والصغيرة. ولا تهم العلامة ⁨-⁩.
# nl:8fd64b67
access-sign-in = تسجيل الدخول
# nl:5c9fee38
access-invitation-title = أهلًا بك في ⁨Dag 1⁩
# nl:8dd2a239
access-invitation = اضغط على الزر. بعدها لا تحتاج إلى تسجيل الدخول مرة أخرى على هذا الهاتف.
# nl:c29f41df
access-staff-title = دخول الموظفين والمتطوعين
# nl:d24acf87
access-staff = اضغط على الزر لتسجيل الدخول.
# nl:15852abd
access-offline-title = لا يوجد إنترنت
# nl:b58af3ed
access-offline = هذه الصفحة غير محفوظة على هاتفك. ربما تجد صفحات أخرى محفوظة.
# nl:4b993ef6
about-what = يساعدك ⁨Dag 1⁩ في بداية حياتك في هولندا بعد حصولك على الإقامة.
# nl:2bed08a9
about-languages = اللغات
# nl:b0372d1c
about-read = قرأ هذه النصوص شخص لغته الأم هي العربية.
# nl:fe62b46e
about-unread = بعض النصوص العربية لم يقرأها بعد شخص لغته الأم هي العربية.
# nl:0f793230
about-dutch-counts = عندك شك؟ انظر إلى النص الهولندي أو اسأل الموظف المسؤول عنك.
# nl:a0a49798
about-privacy = معلوماتك
# nl:83e07ed9
about-privacy-what = نحفظ اسمك ورقم هاتفك ولغتك وجدولك وأجوبتك. ونحفظ أيضًا ما هي الأجهزة التي تستعملها، وهل وصلت التذكيرات إليها.
# nl:73c583bd
about-privacy-who = بلديتك ترى جدولك. أما المتطوع فلا يراه إلا بإذنك.
# nl:88bd0f99
about-privacy-phone = يحفظ هاتفك صفحات لتقرأها بدون إنترنت. تُمحى عند تسجيل الخروج.
