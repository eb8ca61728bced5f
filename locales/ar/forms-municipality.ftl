### reviewed: no
# What a municipality adds to a form: how its people read it, and the page for staff.

# nl:3ab0d47b
forms-municipality-days =
    { $count ->
        [zero] افعل ذلك اليوم.
        [one] افعل ذلك خلال يوم واحد.
        [two] افعل ذلك خلال يومين.
        [few] افعل ذلك خلال { $count } أيام.
        [many] افعل ذلك خلال { $count } يومًا.
       *[other] افعل ذلك خلال { $count } يوم.
    }
# nl:f07d67b2
forms-municipality-weeks =
    { $count ->
        [zero] افعل ذلك هذا الأسبوع.
        [one] افعل ذلك خلال أسبوع واحد.
        [two] افعل ذلك خلال أسبوعين.
        [few] افعل ذلك خلال { $count } أسابيع.
        [many] افعل ذلك خلال { $count } أسبوعًا.
       *[other] افعل ذلك خلال { $count } أسبوع.
    }
# nl:da306e06
forms-municipality-months =
    { $count ->
        [zero] افعل ذلك هذا الشهر.
        [one] افعل ذلك خلال شهر واحد.
        [two] افعل ذلك خلال شهرين.
        [few] افعل ذلك خلال { $count } أشهر.
        [many] افعل ذلك خلال { $count } شهرًا.
       *[other] افعل ذلك خلال { $count } شهر.
    }
# nl:f64d4c88
forms-municipality-rolls = هل آخر يوم في عطلة نهاية الأسبوع أو في يوم عطلة؟ إذن يُحسب أول يوم عمل بعده.

# For staff. Reader: case worker.
# nl:6e0dec67
forms-municipality-edit = معلومات بلديتك
# nl:8b62c128
forms-municipality-title = معلومات بلديتك
# nl:0fcd10c6
forms-municipality-intro = يقرأ سكان بلديتك هذه المعلومات مع الشرح.
# nl:1e4655a0
forms-municipality-term = المهلة
# nl:96f2a6c7
forms-municipality-term-hint = كم يومًا أو أسبوعًا أو شهرًا لدى الشخص؟ اتركه فارغًا إذا كنت لا تعرف.
# nl:eff47c66
forms-municipality-unit = أيام أو أسابيع أو أشهر
# nl:f84da848
forms-municipality-unit-none = اختر
# nl:a5a3ef30
forms-term-unit-days = أيام
# nl:545ec9d7
forms-term-unit-weeks = أسابيع
# nl:e9cd3107
forms-term-unit-months = أشهر
# nl:0ba7e123
forms-municipality-note = ملاحظة بالهولندية
# nl:149c260b
forms-municipality-note-hint = اكتب جملًا قصيرة. لا يُترجم هذا النص.
# nl:cc24dd6d
forms-municipality-phone = رقم الهاتف للأسئلة
# nl:85d0d3f2
forms-municipality-address = العنوان
# nl:ec15eb06
forms-municipality-address-hint = إلى أين يُسلَّم أو يُرسل؟
# nl:4d29c894
forms-municipality-back = العودة إلى الشرح
# nl:b710b1e0
field-term-wrong = اكتب رقمًا بلا فاصلة. المهلة سنة واحدة على الأكثر.
