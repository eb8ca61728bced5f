### reviewed: no
# Whether the explained forms are still right: for case workers.

# nl:4ef46598
texts-title = نصوص تحتاج إلى مراجعة
# nl:e6141fa3
texts-intro = يجب أن يراجع أحد هذه النصوص. هل ما زالت صحيحة؟ أكّد ذلك هنا.
# nl:7f77dd1d
texts-none = تمت مراجعة كل النصوص.
# nl:a144ca54
texts-overdue = كان يجب أن يُراجع في { $date }.
# nl:6ae426f8
texts-unread = { $language }: لم يقرأ النص بعد شخص لغته الأم هي هذه اللغة.
# nl:9902d26f
texts-confirm = ما زال صحيحًا بكل اللغات
# nl:6e59f648
texts-confirmed = كان صحيحًا في { $date }.
# nl:6f64587b
texts-older =
    { $count ->
        [zero] { $language }: لا جمل أقدم من النص الهولندي.
        [one] { $language }: جملة واحدة أقدم من النص الهولندي.
        [two] { $language }: جملتان أقدم من النص الهولندي.
        [few] { $language }: { $count } جمل أقدم من النص الهولندي.
        [many] { $language }: { $count } جملة أقدم من النص الهولندي.
       *[other] { $language }: { $count } جملة أقدم من النص الهولندي.
    }
