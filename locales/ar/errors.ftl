### reviewed: no
# What a reader sees when something can't be done.

# nl:6ce54fed
problem-to-start = إلى البداية
# nl:0d5cbf62
problem-to-code = كتابة الرمز
# nl:a1dcbd28
problem-to-today = إلى صفحة اليوم
# nl:4dfb06bb
problem-to-people = إلى قائمة الأشخاص
# nl:5689e8c6
problem-not-found = هذه الصفحة غير موجودة
# nl:aa8c16d1
problem-not-found-text = الصفحة غير موجودة، أو ليست لك. ارجع وحاول مرة أخرى.
# nl:617e910c
problem-sign-in = عليك تسجيل الدخول أولًا
# nl:ac863fa2
problem-sign-in-text = اكتب الرمز المكتوب على بطاقتك. ليس عندك بطاقة؟ اسأل الموظف المسؤول عنك.
# nl:4d20eb60
problem-forbidden = هذا غير مسموح
# nl:fded9f69
problem-forbidden-text = لا يمكنك القيام بهذا هنا. لم يتغيّر شيء.
# nl:f62f7c4e
problem-code = هذا الرمز لا يعمل
# nl:bbd9cdc7
problem-code-text = تأكد من أنك كتبت الرمز كما هو. ما زال لا يعمل؟ اطلب بطاقة جديدة من الموظف المسؤول عنك.
# nl:58dd7909
problem-too-many = محاولات كثيرة
# nl:74936f19
problem-too-many-text = انتظر بضع دقائق. ثم حاول مرة أخرى.
# nl:8fd2d5fa
problem-too-large = هذا أكثر من اللازم
# nl:965a1d97
problem-too-large-text = النص طويل جدًا. لم يُحفظ شيء. اكتب نصًا أقصر.
# nl:689f1b67
problem-bad-request = لم نستطع قراءة هذا
# nl:79ce24b0
problem-bad-request-text = لم يُحفظ شيء. ارجع وحاول مرة أخرى.
# nl:46585637
problem-method = هذا غير ممكن هنا
# nl:04e81e56
problem-method-text = لم يتغيّر شيء. ارجع وحاول مرة أخرى.
# nl:b13f6c81
problem-conflict = تغيّر هذا في هذه الأثناء
# nl:a2149acd
problem-conflict-text = هذا الأمر مضى أو أُلغي أو تغيّر. انظر كيف هو الآن.
# nl:7a388dae
problem-unavailable = هذا لا يعمل الآن
# nl:2a836457
problem-unavailable-text = لم يُحفظ شيء. حاول مرة أخرى بعد بضع دقائق.
# nl:f2d02954
problem-internal = حدث خطأ عندنا
# nl:9baa3f37
problem-internal-text = هذا ليس خطأك. حاول مرة أخرى لاحقًا.
