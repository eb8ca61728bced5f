### reviewed: no
### Planning appointments: for staff only.

# nl:6af09782
appointment-plan-add = موعد جديد
# nl:baeca450
appointment-plan-title-new = موعد جديد
# nl:8c196b35
appointment-plan-title-change = تعديل الموعد أو تغيير وقته
# $name: the name of the person.
# nl:65700e1f
appointment-plan-for = الشخص: { $name }
# $language: the person's language, as it calls itself.
# nl:45115ee3
appointment-plan-reads = يقرأ الشخص هذا بلغته: { $language }. الملاحظة وحدها تبقى بالهولندية.
# nl:9af1c0be
appointment-plan-was = المكتوب الآن
# nl:7e38d26c
appointment-plan-what = ماذا
# nl:c55cd37b
appointment-plan-kind = نوع الموعد
# nl:7a60f699
appointment-plan-choose = اختيار
# nl:36578425
appointment-plan-where = أين
# nl:d063d963
appointment-plan-place = المكان أو الجهة
# nl:fae648a2
appointment-plan-place-hint = كما هو مكتوب على الباب.
# nl:69022e9b
appointment-plan-address = العنوان
# nl:b70cd06a
appointment-plan-address-hint = الشارع والرقم والرمز البريدي والمدينة. اتركه فارغًا إذا كان الموعد بالهاتف.
# nl:22af618f
appointment-plan-with = مع من
# nl:37a11fc5
appointment-plan-phone = رقم الهاتف للأسئلة
# nl:4c02ef11
appointment-plan-when = متى
# nl:939b76ad
appointment-plan-date = اليوم
# nl:800eac4d
appointment-plan-time = الوقت
# nl:c11500e7
appointment-plan-minutes = عدد الدقائق
# nl:85ea7d8c
appointment-plan-bring = ما على الشخص إحضاره
# nl:ebc0076a
appointment-plan-more = من المفيد أن يعرف الشخص
# nl:99435ebe
appointment-plan-cost = ماذا يحدث إذا لم يأتِ الشخص
# nl:845d72d7
appointment-plan-cost-hint = من يعرف ذلك يأتي أكثر.
# nl:10a184b2
appointment-plan-cost-none = لا تذكر شيئًا عن هذا
# nl:1561a23b
appointment-plan-note = ملاحظة بالهولندية
# nl:0ef92a0a
appointment-plan-note-hint = لا تكتب الرقم الشخصي (⁨BSN⁩) ولا أي شيء عن الصحة.
# nl:e4500d4d
appointment-plan-optional = اختياري
# nl:b6d7f348
appointment-plan-save-new = حفظ الموعد
# nl:3a700e84
appointment-plan-save-change = حفظ وإرسال إشعار إلى الشخص
# nl:b2fdf9b4
appointment-plan-cancel-title = إلغاء الموعد
# nl:003d95fe
appointment-plan-cancel-hint = يصل إشعار إلى الشخص. وتتوقف التذكيرات.
# nl:1a8bcca2
appointment-plan-cancel-reason = ما سبب الإلغاء؟
# nl:0f949671
appointment-plan-cancel-save = إلغاء الموعد
# nl:e49321a4
appointment-plan-change = تعديل أو تغيير الوقت
# nl:8591977a
appointment-plan-cancel = إلغاء
# nl:724d0252
appointment-plan-answer-none = لا جواب بعد
# nl:d46bd0dc
appointment-plan-answer-coming = الجواب: سأحضر
# nl:edabd8b9
appointment-plan-answer-cannot = الجواب: لا أستطيع الحضور
# nl:53fff1b7
appointment-plan-cancelled = أُلغي
# $when: the old day and time.
# nl:b2cf2671
appointment-plan-moved-from = الموعد السابق كان: { $when }
# nl:b99ea821
appointment-plan-saved = حُفظ الموعد.
# nl:490ca0b7
appointment-plan-changed = تغيّر الموعد. سيصل إشعار إلى الشخص.
# nl:f66c3e67
appointment-plan-cancel-done = أُلغي الموعد. سيصل إشعار إلى الشخص.
