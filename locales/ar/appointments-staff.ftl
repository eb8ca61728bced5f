### reviewed: no
### Planning appointments: for staff only.

appointment-plan-add = موعد جديد
appointment-plan-title-new = موعد جديد
appointment-plan-title-change = تعديل الموعد أو تغيير وقته
# $name: the name of the person.
appointment-plan-for = الشخص: { $name }
# $language: the person's language, as it calls itself.
appointment-plan-reads = يقرأ الشخص هذا بلغته: { $language }. الملاحظة وحدها تبقى بالهولندية.
appointment-plan-was = المكتوب الآن
appointment-plan-what = ماذا
appointment-plan-kind = نوع الموعد
appointment-plan-choose = اختيار
appointment-plan-where = أين
appointment-plan-place = المكان أو الجهة
appointment-plan-place-hint = كما هو مكتوب على الباب.
appointment-plan-address = العنوان
appointment-plan-address-hint = الشارع والرقم والرمز البريدي والمدينة. اتركه فارغًا إذا كان الموعد بالهاتف.
appointment-plan-with = مع من
appointment-plan-phone = رقم هاتف للأسئلة
appointment-plan-when = متى
appointment-plan-date = اليوم
appointment-plan-time = الوقت
appointment-plan-minutes = عدد الدقائق
appointment-plan-bring = ما على الشخص إحضاره
appointment-plan-more = من المفيد أن يعرف الشخص
appointment-plan-cost = ماذا يحدث إذا لم يأتِ الشخص
appointment-plan-cost-hint = من يعرف ذلك يأتي أكثر.
appointment-plan-cost-none = لا تذكر شيئًا عن هذا
appointment-plan-note = ملاحظة بالهولندية
appointment-plan-note-hint = لا تكتب رقم المواطن (⁨BSN⁩) ولا أي شيء عن الصحة.
appointment-plan-optional = اختياري
appointment-plan-save-new = حفظ الموعد
appointment-plan-save-change = حفظ وإرسال إشعار إلى الشخص
appointment-plan-cancel-title = إلغاء الموعد
appointment-plan-cancel-hint = يصل إشعار إلى الشخص. وتتوقف التذكيرات.
appointment-plan-cancel-reason = ما سبب الإلغاء؟
appointment-plan-cancel-save = إلغاء الموعد
appointment-plan-change = تعديل أو تغيير الوقت
appointment-plan-cancel = إلغاء
appointment-plan-answer-none = لا جواب بعد
appointment-plan-answer-coming = الجواب: سأحضر
appointment-plan-answer-cannot = الجواب: لا أستطيع الحضور
appointment-plan-cancelled = أُلغي
# $when: the old day and time.
appointment-plan-moved-from = كان الوقت قبل ذلك: { $when }
appointment-plan-saved = حُفظ الموعد.
appointment-plan-changed = تغيّر الموعد. سيصل إشعار إلى الشخص.
appointment-plan-cancel-done = أُلغي الموعد. سيصل إشعار إلى الشخص.
