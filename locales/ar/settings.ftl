### reviewed: no
# The settings of a holder.

settings-this-phone = التذكيرات على هذا الهاتف
settings-reminders = أريد أن تصلني تذكيرات
settings-quiet = ساعات الهدوء
settings-quiet-hint = لا تصلك تذكيرات في هذه الساعات.
settings-quiet-from = من
settings-quiet-until = حتى
settings-lock = ماذا يظهر على شاشة القفل؟
settings-lock-hint = كل من يرى هاتفك يستطيع قراءة هذا.
settings-lock-neutral = فقط أن هناك شيئًا، ومتى
settings-lock-full = ما هو، وأين، ومتى
settings-language = اللغة
settings-devices = أجهزتك
settings-device-this = هذا هو الجهاز الذي تستخدمه الآن
settings-device-push = تصل إليه التذكيرات
settings-device-no-push = لا تصل إليه التذكيرات
settings-device-used = آخر استخدام:
settings-device-end = تسجيل الخروج من هذا الجهاز
settings-sign-out = تسجيل الخروج من هذا الهاتف
