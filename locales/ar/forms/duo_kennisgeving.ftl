### reviewed: no

# nl:ad2246cd
duo_kennisgeving-name = رسالة: عليك اتباع برنامج الاندماج
# nl:a7135291
duo_kennisgeving-what = تخبرك ⁨DUO⁩ (دائرة التعليم) بأن عليك اتباع برنامج الاندماج (⁨inburgering⁩). فيه تتعلم اللغة الهولندية وكيف تسير الحياة في هولندا.
# nl:e56d0cd9
duo_kennisgeving-who = لمن عمره 18 سنة أو أكثر وعنده إقامة جديدة.
# nl:77574333
duo_kennisgeving-deadline = لا يوجد لهذه الرسالة آخر يوم محدد. هل تجد مع ذلك يومًا في رسالتك؟ إذن ذلك اليوم هو الصحيح.
# nl:1d15d3b3
duo_kennisgeving-before-cost = الرسالة مجانية. هل حصلت على اللجوء؟ إذن تدفع البلدية ثمن دروسك. وإلا فتدفعه أنت.
# nl:3d15a048
duo_kennisgeving-before-loan = لا. إذا حصلت على اللجوء فليس عليك أي قرض، بحسب قانون 2021.
# nl:5f108503
duo_kennisgeving-before-undo = لا، هذا واجب بالقانون. هل تظن أن ⁨DUO⁩ أخطأت؟ اتصل بها فورًا.
# nl:5edb6a90
duo_kennisgeving-before-late = إذا لم تستطع لاحقًا الحضور إلى موعد في البلدية فاتصل قبل ذلك اليوم. فاتك الموعد؟ اتصل فورًا.
# nl:715f2373
duo_kennisgeving-before-ask = لم تفهم الرسالة؟ اعرضها على الموظف المسؤول عنك في البلدية أو على المتطوع.
# nl:47817820
duo_kennisgeving-step-read = ابحث عن التاريخ في الرسالة. وانظر أي قانون مكتوب فيها.
# nl:1754b889
duo_kennisgeving-step-name = تأكد من اسمك وعنوانك. وجدت خطأ؟ اتصل بـ⁨DUO⁩.
# nl:266ca5ec
duo_kennisgeving-step-keep = احتفظ بالرسالة. بها يمكنك أن تطلب تقييم شهادتك مجانًا (⁨diplomawaardering⁩). افعل ذلك قبل أن تحصل على شهادة الاندماج.
# nl:9942faa8
duo_kennisgeving-step-post = افتح كل رسالة من البلدية. فهي ستدعوك إلى لقاء.
# nl:c69e4866
duo_kennisgeving-part-date = اليوم الذي كتبت فيه ⁨DUO⁩ الرسالة.
# nl:cb14887f
duo_kennisgeving-part-date-write = اكتب هذا اليوم عندك. صوّر الرسالة.
# nl:b2e0b368
duo_kennisgeving-part-date-mistake = مدة السنوات الثلاث لا تبدأ في هذا اليوم. تبدأ لاحقًا.
# nl:4ce8e5d2
duo_kennisgeving-part-duty = عليك اتباع برنامج الاندماج. الأمر ليس اختياريًا.
# nl:efa6fb9c
duo_kennisgeving-part-duty-write = انظر من أي يوم يسري ذلك عليك.
# nl:10c8dba1
duo_kennisgeving-part-duty-mistake = لا تستطيع بسبب مرض شديد؟ اسأل ⁨DUO⁩ ماذا يمكنك أن تفعل.
# nl:f129e5f0
duo_kennisgeving-part-law = القواعد التي تسري عليك.
# nl:fc3a04a7
duo_kennisgeving-part-law-write = انظر هل كُتب فيها ⁨Wet inburgering 2021⁩ (قانون الاندماج 2021).
# nl:c9e1129a
duo_kennisgeving-part-law-mistake = هل تجد سنة أخرى؟ إذن القواعد مختلفة. اطلب المساعدة.
# nl:d472490e
duo_kennisgeving-part-term = الوقت المتاح لك حتى تنتهي: ثلاث سنوات.
# nl:491098a2
duo_kennisgeving-part-term-write = تبدأ السنوات الثلاث بعد يوم واحد من تاريخ خطتك (⁨PIP⁩).
# nl:9e8bcf3a
duo_kennisgeving-part-term-mistake = هل تذكر رسالة من ⁨DUO⁩ يومًا آخر؟ إذن اليوم المكتوب فيها هو الصحيح.
# nl:46534e8a
duo_kennisgeving-after-invite = تدعوك البلدية إلى لقاء واختبار (⁨brede intake⁩).
# nl:a2a2dd9a
duo_kennisgeving-after-plan = بعد ذلك تضع البلدية معك خطة شخصية (⁨PIP⁩).
# nl:979fabfc
duo_kennisgeving-after-when = على البلدية أن تفعل ذلك خلال 10 أسابيع من هذه الرسالة. هل سجّلت في البلدية بعدها؟ إذن تُحسب الأسابيع من يوم تسجيلك. هل طال الأمر أكثر؟ اسأل البلدية.
# nl:2dd50624
duo_kennisgeving-nothing = يبقى الاندماج واجبًا عليك. لذلك اذهب إلى البلدية عندما تدعوك.
