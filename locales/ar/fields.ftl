### reviewed: no
### What is wrong with a field of a form, and what the reader can do.

field-required = املأ هذا الحقل.
field-date-past = هذا اليوم مضى. اختر يومًا لم يأتِ بعد.
field-time-past = هذا الوقت مضى. اختر وقتًا لاحقًا.
field-date-wrong = هذا التاريخ غير موجود. اختر تاريخًا من التقويم.
field-time-wrong = هذا الوقت غير صحيح. اكتب الوقت هكذا: ⁨14:30⁩.
field-end-before-start = النهاية قبل البداية. اختر نهاية بعد البداية.
field-too-long = هذا النص طويل جدًا. اكتب نصًا أقصر.
field-minutes-wrong = اكتب الدقائق كرقم كامل. مثلًا: ⁨45⁩.
field-choice = اختر شيئًا من القائمة.
field-phone-wrong = رقم الهاتف هذا غير صحيح. اكتبه هكذا: ⁨06 12345678⁩.
field-series-empty = لا يوجد أي درس في هذه الفترة. اختر أيامًا أخرى أو فترة أطول.
field-too-far = هذا اليوم بعيد جدًا. اختر يومًا أقرب.
field-breaks-wrong = هناك سطر غير صحيح. اكتب كل سطر هكذا: ⁨2026-12-21 - 2027-01-03⁩.
field-quiet-wrong = هذان الوقتان غير صحيحين. اختر بداية، ونهاية مختلفة عنها.
field-code-empty = اكتب الرمز المكتوب على بطاقتك.
