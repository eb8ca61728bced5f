### reviewed: no
### The staff pages about people. Reader: case worker or volunteer.

people-title = الأشخاص
people-search = البحث بالاسم
people-filter-language = اللغة
people-filter-language-all = كل اللغات
people-filter-case-worker = الموظف المسؤول
people-filter-case-worker-all = كل الموظفين
people-search-do = بحث
people-found =
    { $count ->
        [zero] لا يوجد أشخاص
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
people-none = لم نجد أحدًا. ابحث بجزء من الاسم، أو ألغِ التصفية.
people-none-volunteer = لم يسمح لك أحد بعد برؤية جدوله. اسأل الموظف المسؤول.
people-add = شخص جديد
people-list-next = الموعد القادم
people-list-next-none = لا يوجد موعد
people-list-push-yes = الإشعارات مفعّلة
people-list-push-no = الإشعارات غير مفعّلة
people-list-not-reached =
    { $count ->
        [zero] وصلت كل التذكيرات
        [one] تذكير واحد لم يصل
        [two] تذكيران لم يصلا
        [few] { $count } تذكيرات لم تصل
        [many] { $count } تذكيرًا لم يصل
       *[other] { $count } تذكير لم يصل
    }
people-pages = صفحات أخرى
# $page: the number of this page. $pages: how many there are.
people-pages-here = صفحة { $page } من { $pages }
people-pages-previous = الصفحة السابقة
people-pages-next = الصفحة التالية
people-form-wrong = لم يُحفظ بعد. صحّح ما يلي:
people-back = العودة إلى القائمة
people-back-person = العودة إلى { $name }

people-new-title = شخص جديد
people-new-privacy = لا تكتب هنا رقم المواطن (⁨BSN⁩). ولا تكتب شيئًا عن الصحة.
people-new-name = الاسم
people-new-name-hint = الاسم الذي يفضّله الشخص.
people-new-language = لغة الشخص
people-new-language-hint = يستطيع الشخص تغييرها بنفسه لاحقًا.
people-new-phone = رقم الهاتف
people-new-phone-hint = تتصل بهذا الرقم إذا لم يصل تذكير.
people-new-save = إضافة الشخص

people-person-language = اللغة
people-person-phone = الهاتف
people-person-phone-none = لا يوجد رقم
people-person-case-worker = الموظف المسؤول
people-person-read-only = ترى هذه الصفحة بإذن من { $name }. يمكنك القراءة فقط، لا التغيير.
people-person-sees = ما يراه الشخص:
people-person-parts = في هذه الصفحة
people-person-appointments = المواعيد
people-person-appointments-none = لا توجد مواعيد.
people-person-appointments-past = مواعيد سابقة
people-person-lessons = الدروس
people-person-lessons-none = لا توجد دروس.
people-person-deadlines = المهام
people-person-deadlines-none = لا توجد مهام.
people-person-reminders = التذكيرات
people-person-reminders-none = لا توجد تذكيرات بعد.
people-person-devices = الهواتف وأجهزة الكمبيوتر
people-person-devices-none = لم يتم تسجيل الدخول من أي جهاز بعد. اصنع بطاقة وأعطها للشخص.
people-person-device-used = آخر استخدام
people-person-device-end = تسجيل الخروج من هذا الجهاز
people-person-volunteers = المتطوعون
people-person-volunteers-none = لا يوجد متطوع يستطيع رؤية هذه الصفحة.
people-person-volunteers-hint = يرى المتطوع المواعيد والدروس والمهام. اسأل الشخص أولًا هل يوافق.
people-person-volunteer = المتطوع
people-person-volunteer-choose = اختيار متطوع
people-person-volunteer-add = السماح بالرؤية
people-person-volunteer-end = إيقاف السماح
people-person-invite = عمل بطاقة دعوة
people-person-invite-hint = بهذه البطاقة يفتح الشخص ⁨Dag 1⁩ على هاتفه.

people-notice-added = تمت إضافة الشخص. اصنع الآن بطاقة دعوة.
people-notice-device-ended = تم تسجيل الخروج من الجهاز.
people-notice-volunteer-added = صار بإمكان المتطوع رؤية هذه الصفحة.
people-notice-volunteer-ended = لم يعد بإمكان المتطوع رؤية هذه الصفحة.

people-invitation-title = بطاقة دعوة
people-invitation-for = من أجل { $name }
people-invitation-once = يظهر لك هذا الرمز مرة واحدة فقط. اطبع البطاقة الآن.
people-invitation-print = اطبع من المتصفح: ⁨Ctrl + P⁩. اختر ورق ⁨A6⁩، أو ⁨A4⁩ ثم قص البطاقة.
people-invitation-give = أعطِ البطاقة للشخص نفسه. يعمل الرمز مرة واحدة، على جهاز واحد.
