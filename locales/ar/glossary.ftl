### reviewed: no

# nl:f480f385
glossary-title = قائمة الكلمات
# nl:35d70074
glossary-intro = هذه الكلمات تأتي كثيرًا في الرسائل. هنا تقرأ معناها.

# nl:c9346b3e
glossary-word-gemeente = البلدية: إدارة مدينتك أو قريتك.
# nl:2c98ce02
glossary-word-digid = حسابك الخاص للدخول إلى مواقع الدولة. لا تعطه لأحد.
# nl:36d6a66c
glossary-word-toeslag = مال من الدولة يساعدك على دفع شيء ما.
# nl:929acb5c
glossary-word-premie = ما تدفعه كل شهر لتأمينك.
# nl:14463616
glossary-word-voorschot = مال تأخذه مقدّمًا. ثم يُحسب المبلغ الصحيح لاحقًا.
# nl:a3d64af7
glossary-word-beschikking = رسالة فيها قرار يخصك.
# nl:a210c3f7
glossary-word-definitieve-berekening = الحساب الأخير بعد انتهاء السنة. وهو يحدد ما تستحقه فعلًا.
# nl:a32be204
glossary-word-bezwaar = رسالة تقول فيها إن قرارًا ما غير صحيح. آخر يوم لذلك مكتوب في القرار.
# nl:4f30a4ff
glossary-word-huurcontract = عقد الإيجار: ورقة فيها ما اتُّفق عليه بشأن بيتك والإيجار.
# nl:ea1c0885
glossary-word-bijstand = مال من البلدية عندما لا يكفي مالك للعيش.
# nl:a380503e
glossary-word-inlichtingenplicht = واجب الإبلاغ: عليك أن تخبر البلدية بكل ما يؤثر في إعانتك.
# nl:c11d4ca1
glossary-word-wijziging = تغيير: شيء لم يعد كما كان.
# nl:a12201d6
glossary-word-vermogen = ما تملكه: مدخرات أو سيارة أو بيت، حتى في بلد آخر.
# nl:d4851d2d
glossary-word-boete = غرامة: مال تدفعه عقوبةً.
