### reviewed: no

glossary-title = قائمة الكلمات
glossary-intro = هذه الكلمات تأتي كثيرًا في الرسائل. هنا تقرأ معناها.

glossary-word-gemeente = البلدية: إدارة مدينتك أو قريتك.
glossary-word-digid = حسابك الخاص للدخول إلى مواقع الدولة. لا تعطه لأحد.
glossary-word-toeslag = مال من الدولة يساعدك على دفع شيء ما.
glossary-word-premie = ما تدفعه كل شهر لتأمينك.
glossary-word-voorschot = مال تأخذه مقدّمًا. ثم يُحسب المبلغ الصحيح لاحقًا.
glossary-word-beschikking = رسالة فيها قرار يخصك.
glossary-word-definitieve-berekening = الحساب الأخير بعد انتهاء السنة. وهو يحدد ما تستحقه فعلًا.
glossary-word-bezwaar = رسالة تقول فيها إن قرارًا ما غير صحيح. آخر يوم لذلك مكتوب في القرار.
glossary-word-huurcontract = عقد الإيجار: ورقة فيها ما اتُّفق عليه بشأن بيتك والإيجار.
glossary-word-bijstand = مال من البلدية عندما لا يكفي مالك للعيش.
glossary-word-inlichtingenplicht = واجب الإبلاغ: عليك أن تخبر البلدية بكل ما يؤثر في إعانتك.
glossary-word-wijziging = تغيير: شيء لم يعد كما كان.
glossary-word-vermogen = ما تملكه: مدخرات أو سيارة أو بيت، حتى في بلد آخر.
glossary-word-boete = غرامة: مال تدفعه عقوبةً.
