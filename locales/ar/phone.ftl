### reviewed: no

# nl:18e3c501
phone-push-checking = لحظة من فضلك. نتحقق هل يستطيع هذا الهاتف عرض التذكيرات.
# nl:23784045
phone-push-unsupported = لا يستطيع هذا الهاتف عرض التذكيرات هنا. افتح ⁨Dag 1⁩ بنفسك لترى ما هو قادم.
# nl:4768dae2
phone-push-install = على هاتف ⁨iPhone⁩، أضف ⁨Dag 1⁩ إلى الشاشة الرئيسية أولًا. بعدها تعمل التذكيرات.
# nl:462a690b
phone-push-blocked = هذا الهاتف يمنع إشعارات ⁨Dag 1⁩. يمكنك السماح بها في إعدادات هاتفك.
# nl:961b213d
phone-push-off = التذكيرات متوقفة على هذا الهاتف.
# nl:c230f3db
phone-push-on = التذكيرات مفعّلة على هذا الهاتف.
# nl:34a59346
phone-push-working = لحظة من فضلك.
# nl:98ec1352
phone-push-failed = لم ينجح ذلك. حاول مرة أخرى لاحقًا.
# nl:ff66c552
phone-push-turn-on = تفعيل التذكيرات
# nl:03d54b3c
phone-push-turn-off = إيقاف التذكيرات

# nl:99fcd4f5
phone-outbox-one = جواب واحد لم يُرسَل بعد. سيُرسَل عندما يتوفّر الإنترنت.
# nl:96badc47
phone-outbox-two = جوابان لم يُرسَلا بعد. سيُرسَلان عندما يتوفّر الإنترنت.
# nl:618f35c5
phone-outbox-more = عدة أجوبة لم تُرسَل بعد. ستُرسَل عندما يتوفّر الإنترنت.

# nl:bfef5bfb
phone-install-title = ضع ⁨Dag 1⁩ على هاتفك
# nl:590a278f
phone-install-why = عندها تفتح ⁨Dag 1⁩ بلمسة واحدة، حتى بدون إنترنت.
# nl:4c0a0b7a
phone-install-button = إضافة إلى الشاشة الرئيسية
# nl:2a0cc0ee
phone-install-ios-share = اضغط زر المشاركة في ⁨Safari⁩: مربع فيه سهم إلى الأعلى.
# nl:a4dc6a63
phone-install-ios-add = اختر «إضافة إلى الشاشة الرئيسية».
# nl:c73be94c
phone-install-ios-open = افتح ⁨Dag 1⁩ من الشاشة الرئيسية.

# nl:5711ae99
phone-app-today = اليوم
# nl:afc9e1ed
phone-app-appointments = المواعيد
# nl:76e5fd25
phone-app-deadlines = المهام
