### reviewed: no
# The settings of a holder.

# nl:22e58170
settings-this-phone = التذكيرات على هذا الهاتف
# nl:9f452387
settings-reminders = أريد أن تصلني تذكيرات
# nl:3cb91516
settings-quiet = ساعات الهدوء
# nl:993ef774
settings-quiet-hint = لا تصلك تذكيرات في هذه الساعات.
# nl:96eda3c8
settings-quiet-from = من
# nl:21341497
settings-quiet-until = حتى
# nl:8682d36f
settings-lock = ماذا تسمح أن يظهر على شاشة القفل؟
# nl:eef29dca
settings-lock-hint = كل من يرى هاتفك يستطيع قراءة هذا.
# nl:7a4594f6
settings-lock-neutral = فقط أن هناك شيئًا، ومتى
# nl:2fa1bc86
settings-lock-full = ما هو، وأين، ومتى
# nl:f9abe078
settings-language = اللغة
# nl:23d3e969
settings-devices = أجهزتك
# nl:0980d4dc
settings-device-this = هذا هو الجهاز الذي تستخدمه الآن
# nl:8dd30736
settings-device-push = تصل إليه التذكيرات
# nl:023197ed
settings-device-no-push = لا تصل إليه التذكيرات
# nl:fba71123
settings-device-used = آخر استخدام:
# nl:f5032209
settings-device-end = تسجيل الخروج من هذا الجهاز
# nl:37e5ccaa
settings-sign-out = تسجيل الخروج من هذا الهاتف
