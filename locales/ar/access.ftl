### reviewed: no
# The pages for who is not signed in: welcome, code, one tap, no internet, about.

access-welcome-title = أهلًا بك
access-welcome = هنا ترى مواعيدك ودروسك، وما عليك القيام به في وقته.
access-to-code = عندي بطاقة عليها رمز
access-to-forms = شرح الاستمارات والرسائل
access-no-card = ليس عندك بطاقة؟ اسأل الموظف المسؤول عنك في البلدية (⁨klantmanager⁩).
access-code-title = اكتب الرمز
access-code = الرمز المكتوب على بطاقتك
access-code-hint = لا فرق بين الحروف الكبيرة والصغيرة. ولا تهم العلامة ⁨-⁩.
access-sign-in = تسجيل الدخول
access-invitation-title = أهلًا بك في ⁨Dag 1⁩
access-invitation = اضغط على الزر. بعدها لا تحتاج إلى تسجيل الدخول مرة أخرى على هذا الهاتف.
access-staff-title = دخول الموظفين والمتطوعين
access-staff = اضغط على الزر لتسجيل الدخول.
access-offline-title = لا يوجد إنترنت
access-offline = هذه الصفحة غير محفوظة على هاتفك. ربما تجد صفحات أخرى محفوظة.
about-what = يساعدك ⁨Dag 1⁩ في بداية حياتك في هولندا بعد حصولك على الإقامة.
about-languages = اللغات
about-read = قرأ هذه النصوص شخص لغته الأم هي العربية.
about-unread = بعض النصوص العربية لم يقرأها بعد شخص لغته الأم هي العربية.
about-dutch-counts = عندك شك؟ انظر إلى النص الهولندي أو اسأل الموظف المسؤول عنك.
about-privacy = معلوماتك
about-privacy-what = نحفظ اسمك ورقم هاتفك ولغتك وجدولك وأجوبتك. ونحفظ أيضًا أجهزتك، وهل وصل التذكير أم لا.
about-privacy-who = بلديتك ترى جدولك. أما المتطوع فلا يراه إلا بإذن.
about-privacy-phone = يحفظ هاتفك صفحات لتقرأها بدون إنترنت. تُمحى عند تسجيل الخروج.
