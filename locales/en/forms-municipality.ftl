### reviewed: no
# What a municipality adds to a form: how its people read it, and the page for staff.

# nl:3ab0d47b
forms-municipality-days =
    { $count ->
        [one] Do this within { $count } day.
       *[other] Do this within { $count } days.
    }
# nl:f07d67b2
forms-municipality-weeks =
    { $count ->
        [one] Do this within { $count } week.
       *[other] Do this within { $count } weeks.
    }
# nl:da306e06
forms-municipality-months =
    { $count ->
        [one] Do this within { $count } month.
       *[other] Do this within { $count } months.
    }
# nl:f64d4c88
forms-municipality-rolls = Is the last day in a weekend or on a holiday? Then the next working day counts.

# For staff. Reader: case worker.
# nl:6e0dec67
forms-municipality-edit = Details of your municipality
# nl:8b62c128
forms-municipality-title = Details of your municipality
# nl:0fcd10c6
forms-municipality-intro = People in your municipality read this with the explanation.
# nl:1e4655a0
forms-municipality-term = Term
# nl:96f2a6c7
forms-municipality-term-hint = How many days, weeks or months does a person have? Leave it empty if you do not know.
# nl:eff47c66
forms-municipality-unit = Days, weeks or months
# nl:f84da848
forms-municipality-unit-none = Choose
# nl:a5a3ef30
forms-term-unit-days = Days
# nl:545ec9d7
forms-term-unit-weeks = Weeks
# nl:e9cd3107
forms-term-unit-months = Months
# nl:0ba7e123
forms-municipality-note = Note in Dutch
# nl:149c260b
forms-municipality-note-hint = Write short sentences. This text is not translated.
# nl:cc24dd6d
forms-municipality-phone = Phone number for questions
# nl:85d0d3f2
forms-municipality-address = Address
# nl:ec15eb06
forms-municipality-address-hint = Where does one bring or send it?
# nl:4d29c894
forms-municipality-back = Back to the explanation
# nl:b710b1e0
field-term-wrong = Write a whole number. The term is at most one year.
