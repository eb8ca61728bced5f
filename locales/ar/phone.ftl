### reviewed: no

phone-push-checking = لحظة من فضلك. نتحقق هل يستطيع هذا الهاتف عرض التذكيرات.
phone-push-unsupported = لا يستطيع هذا الهاتف عرض التذكيرات هنا. افتح ⁨Dag 1⁩ بنفسك لترى ما هو قادم.
phone-push-install = على هاتف ⁨iPhone⁩، أضف ⁨Dag 1⁩ إلى الشاشة الرئيسية أولًا. بعدها تعمل التذكيرات.
phone-push-blocked = هذا الهاتف يمنع رسائل ⁨Dag 1⁩. يمكنك السماح بها في إعدادات هاتفك.
phone-push-off = التذكيرات متوقفة على هذا الهاتف.
phone-push-on = التذكيرات مفعّلة على هذا الهاتف.
phone-push-working = لحظة من فضلك.
phone-push-failed = لم ينجح ذلك. حاول مرة أخرى لاحقًا.
phone-push-turn-on = تفعيل التذكيرات
phone-push-turn-off = إيقاف التذكيرات

phone-outbox-one = جواب واحد لم يُرسَل بعد. سيُرسَل عندما يتوفّر الإنترنت.
phone-outbox-two = جوابان لم يُرسَلا بعد. سيُرسَلان عندما يتوفّر الإنترنت.
phone-outbox-more = عدة أجوبة لم تُرسَل بعد. ستُرسَل عندما يتوفّر الإنترنت.

phone-install-title = ضع ⁨Dag 1⁩ على هاتفك
phone-install-why = عندها تفتحه بلمسة واحدة، حتى بدون إنترنت.
phone-install-button = إضافة إلى الشاشة الرئيسية
phone-install-ios-share = اضغط زر المشاركة في ⁨Safari⁩: مربع فيه سهم إلى الأعلى.
phone-install-ios-add = اختر «إضافة إلى الشاشة الرئيسية».
phone-install-ios-open = افتح ⁨Dag 1⁩ من الشاشة الرئيسية.

phone-app-today = اليوم
phone-app-appointments = المواعيد
phone-app-deadlines = المهام
