### reviewed: no
### What is wrong with a field of a form, and what the reader can do.

# nl:6230b0b9
field-required = املأ هذا الحقل.
# nl:5d599874
field-date-past = هذا اليوم مضى. اختر يومًا لم يأتِ بعد.
# nl:0fe783a2
field-time-past = هذا الوقت مضى. اختر وقتًا لاحقًا.
# nl:9648f85d
field-date-wrong = هذا التاريخ غير موجود. اختر تاريخًا من التقويم.
# nl:7b9639c4
field-time-wrong = هذا الوقت غير صحيح. اكتب الوقت هكذا: ⁨14:30⁩.
# nl:ca0dd242
field-end-before-start = النهاية قبل البداية. اختر نهاية بعد البداية.
# nl:97faa006
field-too-long = هذا النص طويل جدًا. اكتب نصًا أقصر.
# nl:75df8c48
field-minutes-wrong = اكتب عدد الدقائق رقمًا بلا فاصلة. مثلًا: ⁨45⁩.
# nl:42037f22
field-choice = اختر شيئًا من القائمة.
# nl:f6074584
field-phone-wrong = رقم الهاتف هذا غير صحيح. اكتبه هكذا: ⁨06 12345678⁩.
# nl:a39ad038
field-series-empty = لا يوجد أي درس في هذه الفترة. اختر أيامًا أخرى أو فترة أطول.
# nl:b1532741
field-too-far = هذا اليوم بعيد جدًا. اختر يومًا أقرب.
# nl:abadbfbf
field-date-long-ago = هذا اليوم قديم جدًا. انظر إلى التاريخ مرة أخرى.
# nl:02469a96
field-breaks-wrong = هناك سطر غير صحيح. اكتب كل سطر هكذا: ⁨2026-12-21 - 2027-01-03⁩.
# nl:49936002
field-quiet-wrong = هذان الوقتان غير صحيحين. اختر بداية، ونهاية مختلفة عنها.
# nl:da79fcee
field-code-empty = اكتب الرمز المكتوب على بطاقتك.
