### reviewed: no
# “I got a letter”: what it is, what to do first, and by when. Dutch words inside U+2068 and U+2069.

# nl:fbda478d
letters-title = وصلتني رسالة
# nl:fbf585f0
letters-intro = اعرف أي رسالة عندك. اختر الطريقة الأسهل لك.
# nl:f383a7fb
letters-by-sender = من أرسل الرسالة؟
# nl:2d8b5b15
letters-by-topic = عن ماذا تتحدث الرسالة؟
# nl:4fe1e01f
letters-by-words = اكتب أو الصق كلمات من الرسالة
# nl:5e731f48
letters-text = كلمات من الرسالة
# nl:4bfe1142
letters-text-hint = بداية الرسالة تكفي غالبًا: اسم المرسل، والسطر الذي فيه «⁨Betreft⁩».
# nl:7f99d54f
letters-private = نحن لا نحفظ هذه الكلمات.
# nl:67e6ddbe
letters-look = ابحث عن رسالتي
# nl:23ae5d38
letters-empty = اكتب أو الصق أولًا كلمات من الرسالة.
# nl:3631a9d1
letters-long = النص طويل جدًا. في الأسفل بدايته فقط. ابحث بها.
# nl:39ffc10e
letters-too-long = النص طويل جدًا جدًا. الصق الصفحة الأولى فقط.
# nl:0ce3a2f5
letters-one = تبدو هذه رسالتك
# nl:3954800a
letters-some = هي واحدة من هذه
# nl:aa20d780
letters-check = ألا تجد هذا الاسم في رسالتك؟ إذن اعرض الرسالة على متطوع.
# nl:5a329395
letters-first = افعل هذا أولًا
# nl:8e7a627e
letters-read = اقرأ كل شيء عنها
# nl:5c7d87a4
letters-none = لا نعرف هذه الرسالة
# nl:73694632
letters-none-text = اعرض الرسالة على متطوع اليوم. أو اتصل بالمرسل: رقم الهاتف موجود في الرسالة.
# nl:d115ac56
letters-keep = لا ترمِ أي رسالة أبدًا.
# nl:822a1fc7
letters-maybe-from = ربما جاءت الرسالة من:
# nl:d79a3cf8
letters-days = { $count ->
        [zero] هذه الأيام مكتوبة في رسالتك
        [one] هذا اليوم مكتوب في رسالتك
        [two] هذان اليومان مكتوبان في رسالتك
        [few] هذه الأيام مكتوبة في رسالتك
        [many] هذه الأيام مكتوبة في رسالتك
       *[other] هذه الأيام مكتوبة في رسالتك
    }
# nl:66c28ec3
letters-days-text = اقرأ في الرسالة ما المطلوب في ذلك اليوم. لا تعرف؟ اطلب المساعدة.
# nl:2f04982f
letters-last-day = قد يكون هذا آخر يوم في المهلة.
# nl:d0ce79ff
letters-no-year = السنة غير مكتوبة.
# nl:8f82a850
letters-count-from = اسأل من أي يوم عليك أن تعدّ.
# nl:5fd39674
letters-term-days = { $count ->
        [zero] خلال { $count } يوم.
        [one] خلال يوم واحد.
        [two] خلال يومين.
        [few] خلال { $count } أيام.
        [many] خلال { $count } يومًا.
       *[other] خلال { $count } يوم.
    }
# nl:bf0ec848
letters-term-workdays = { $count ->
        [zero] خلال { $count } يوم عمل. السبت والأحد لا يُحسبان.
        [one] خلال يوم عمل واحد. السبت والأحد لا يُحسبان.
        [two] خلال يومي عمل. السبت والأحد لا يُحسبان.
        [few] خلال { $count } أيام عمل. السبت والأحد لا يُحسبان.
        [many] خلال { $count } يوم عمل. السبت والأحد لا يُحسبان.
       *[other] خلال { $count } يوم عمل. السبت والأحد لا يُحسبان.
    }
# nl:d13cc314
letters-term-weeks = { $count ->
        [zero] خلال { $count } أسبوع.
        [one] خلال أسبوع واحد.
        [two] خلال أسبوعين.
        [few] خلال { $count } أسابيع.
        [many] خلال { $count } أسبوعًا.
       *[other] خلال { $count } أسبوع.
    }
# nl:c6785bab
letters-term-months = { $count ->
        [zero] خلال { $count } شهر.
        [one] خلال شهر واحد.
        [two] خلال شهرين.
        [few] خلال { $count } أشهر.
        [many] خلال { $count } شهرًا.
       *[other] خلال { $count } شهر.
    }
