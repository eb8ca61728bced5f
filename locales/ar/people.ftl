### reviewed: no
### The staff pages about people. Reader: case worker or volunteer.

# nl:25212fec
people-title = الأشخاص
# nl:31357ebe
people-search = البحث بالاسم
# nl:a5b9bdba
people-filter-language = اللغة
# nl:aa7f922f
people-filter-language-all = كل اللغات
# nl:3e32533e
people-filter-case-worker = الموظف المسؤول
# nl:b638aedb
people-filter-case-worker-all = كل الموظفين المسؤولين
# nl:e81a7d70
people-search-do = بحث
# nl:a6632c4c
people-found =
    { $count ->
        [zero] لا يوجد أشخاص
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
# nl:b55f0c54
people-none = لم نجد أحدًا. ابحث بجزء من الاسم، أو ألغِ التصفية.
# nl:d0fb6f13
people-none-volunteer = لم يسمح لك أحد بعد برؤية جدوله. اسأل الموظف المسؤول.
# nl:248ba5d1
people-add = شخص جديد
# nl:b1614f53
people-list-next = الموعد القادم
# nl:2be29caa
people-list-next-none = لا يوجد موعد
# nl:378437c9
people-list-push-yes = الإشعارات مفعّلة
# nl:9f0b4622
people-list-push-no = الإشعارات غير مفعّلة
# nl:0156d51b
people-list-not-reached =
    { $count ->
        [zero] وصلت كل التذكيرات
        [one] تذكير واحد لم يصل
        [two] تذكيران لم يصلا
        [few] { $count } تذكيرات لم تصل
        [many] { $count } تذكيرًا لم يصل
       *[other] { $count } تذكير لم يصل
    }
# nl:68948089
people-pages = صفحات أخرى
# nl:8b8ff2cf
people-pages-many = أكثر من { $count }
# nl:86eb099c
people-pages-previous = الصفحة السابقة
# nl:8f2c85cf
people-pages-next = الصفحة التالية
# nl:c26aae0c
people-form-wrong = لم يُحفظ بعد. صحّح ما يلي:
# nl:8fdea1b7
people-back = العودة إلى القائمة
# nl:97bb1288
people-back-person = العودة إلى { $name }

# nl:8067c7ba
people-new-title = شخص جديد
# nl:bff65624
people-new-privacy = لا تكتب هنا الرقم الشخصي (⁨BSN⁩). ولا تكتب شيئًا عن الصحة.
# nl:947d37a2
people-new-name = الاسم
# nl:d3b70ff7
people-new-name-hint = الاسم الذي يفضّله الشخص.
# nl:1bdc1fe5
people-new-language = لغة الشخص
# nl:f93b6c09
people-new-language-hint = يستطيع الشخص تغييرها بنفسه لاحقًا.
# nl:2b822fd3
people-new-phone = رقم الهاتف
# nl:faeba2e7
people-new-phone-hint = تتصل بهذا الرقم إذا لم يصل تذكير.
# nl:f6866fd5
people-new-save = إضافة الشخص

# nl:4310fbf3
people-person-language = اللغة
# nl:010d83a1
people-person-phone = الهاتف
# nl:1b98b449
people-person-phone-none = لا يوجد رقم
# nl:fb679bf3
people-person-case-worker = الموظف المسؤول
# nl:e600faef
people-person-read-only = ترى هذه الصفحة بإذن من { $name }. يمكنك القراءة فقط، لا التغيير.
# nl:fbd49272
people-person-sees = ما يراه الشخص:
# nl:38d73367
people-person-parts = في هذه الصفحة
# nl:b5d2326e
people-person-appointments = المواعيد
# nl:6719a06c
people-person-appointments-none = لا توجد مواعيد.
# nl:f9ea8352
people-person-appointments-past = مواعيد سابقة
# nl:98500cb9
people-person-lessons = الدروس
# nl:8607fdff
people-person-lessons-none = لا توجد دروس.
# nl:3e0993d4
people-person-deadlines = المهام
# nl:6af2f83d
people-person-deadlines-none = لا توجد مهام لها آخر يوم.
# nl:b30b243f
people-person-reminders = التذكيرات
# nl:f642a99b
people-person-reminders-none = لا توجد تذكيرات بعد.
# nl:1e10795e
people-person-devices = الهواتف وأجهزة الكمبيوتر
# nl:246b0485
people-person-devices-none = لم يتم تسجيل الدخول من أي جهاز بعد. اصنع بطاقة وأعطها للشخص.
# nl:2ed3a433
people-person-device-used = آخر استخدام
# nl:54a2ae68
people-person-device-end = تسجيل الخروج من هذا الجهاز
# nl:027cd504
people-person-volunteers = المتطوعون
# nl:af698157
people-person-volunteers-none = لا يوجد متطوع يستطيع رؤية هذه الصفحة.
# nl:1f2f2061
people-person-volunteers-hint = يرى المتطوع المواعيد والدروس والمهام التي لها آخر يوم. اسأل صاحب هذه الصفحة أولًا هل يوافق على ذلك.
# nl:3f5dab4a
people-person-volunteer = المتطوع
# nl:3be249f8
people-person-volunteer-choose = اختيار متطوع
# nl:264eaea4
people-person-volunteer-add = السماح بالرؤية
# nl:dff307e6
people-person-volunteer-end = إيقاف السماح
# nl:b4b51875
people-person-invite = عمل بطاقة دعوة
# nl:196508eb
people-person-invite-hint = بهذه البطاقة يفتح الشخص ⁨Dag 1⁩ على هاتفه.

# nl:f5e0f156
people-notice-added = تمت إضافة الشخص. اصنع الآن بطاقة دعوة.
# nl:8502af05
people-notice-device-ended = تم تسجيل الخروج من الجهاز.
# nl:a3a23888
people-notice-volunteer-added = صار بإمكان المتطوع رؤية هذه الصفحة.
# nl:9eafd301
people-notice-volunteer-ended = لم يعد بإمكان المتطوع رؤية هذه الصفحة.

# nl:cfbb01ef
people-invitation-title = بطاقة دعوة
# nl:bfa2c88e
people-invitation-for = من أجل { $name }
# nl:072035d9
people-invitation-once = يظهر لك هذا الرمز مرة واحدة فقط. اطبع البطاقة الآن.
# nl:5aefb8ed
people-invitation-print = اطبع من المتصفح: ⁨Ctrl + P⁩. اختر ورق ⁨A6⁩، أو ⁨A4⁩ ثم قص البطاقة.
# nl:605e8b49
people-invitation-give = أعطِ البطاقة للشخص نفسه. يعمل الرمز مرة واحدة، على جهاز واحد.

# Gegevens wijzigen, en mensen om te bellen.
# nl:83aea43f
people-change = تعديل البيانات
# nl:5729755d
people-change-title = تعديل البيانات
# nl:d4d916c7
people-change-save = حفظ
# nl:f3e53342
people-person-case-worker-none = لا يوجد موظف مسؤول
# nl:f61bae76
people-contacts = أشخاص للاتصال بهم
# nl:a68a8f34
people-contacts-none = لا أحد بعد. لكن الشخص يرى الموظف المسؤول والمتطوعين.
# nl:44c6b4fb
people-contacts-hint = يرى الشخص هذا في صفحة «من يساعدني» ويتصل بلمسة واحدة.
# nl:bb67fd49
people-contact-title = إضافة شخص
# nl:0dc1db04
people-contact-topic = يساعد في
# nl:c2808153
people-contact-organisation = الجهة
# nl:0238297d
people-contact-save = إضافة
# nl:8088cf6f
people-contact-remove = حذف
