### reviewed: no
# What a reader sees when something can't be done.

problem-to-start = إلى البداية
problem-to-code = كتابة الرمز
problem-to-today = إلى صفحة اليوم
problem-to-people = إلى قائمة الأشخاص
problem-not-found = هذه الصفحة غير موجودة
problem-not-found-text = الصفحة غير موجودة، أو ليست لك. ارجع وحاول مرة أخرى.
problem-sign-in = عليك تسجيل الدخول أولًا
problem-sign-in-text = اكتب الرمز المكتوب على بطاقتك. ليس عندك بطاقة؟ اسأل الموظف المسؤول عنك.
problem-forbidden = هذا غير مسموح
problem-forbidden-text = لا يمكنك القيام بهذا هنا. لم يتغيّر شيء.
problem-code = هذا الرمز لا يعمل
problem-code-text = تأكد من أنك كتبت الرمز كما هو. ما زال لا يعمل؟ اطلب بطاقة جديدة من الموظف المسؤول عنك.
problem-too-many = محاولات كثيرة
problem-too-many-text = انتظر بضع دقائق. ثم حاول مرة أخرى.
problem-too-large = هذا أكثر من اللازم
problem-too-large-text = النص طويل جدًا. لم يُحفظ شيء. اكتب نصًا أقصر.
problem-bad-request = لم نستطع قراءة هذا
problem-bad-request-text = لم يُحفظ شيء. ارجع وحاول مرة أخرى.
problem-method = هذا غير ممكن هنا
problem-method-text = لم يتغيّر شيء. ارجع وحاول مرة أخرى.
problem-conflict = تغيّر هذا في هذه الأثناء
problem-conflict-text = لقد مضى أو أُلغي أو تغيّر. انظر كيف هو الآن.
problem-unavailable = هذا لا يعمل الآن
problem-unavailable-text = لم يُحفظ شيء. حاول مرة أخرى بعد بضع دقائق.
problem-internal = حدث خطأ عندنا
problem-internal-text = هذا ليس خطأك. حاول مرة أخرى لاحقًا.
