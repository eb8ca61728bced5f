### reviewed: no
# Whether a section of a form was clear; counted without names.

# nl:2c15f001
forms-clear-ask = هل هذا واضح؟
# nl:23808e52
forms-clear-yes = نعم
# nl:720730c9
forms-clear-no = لا
# nl:30b40a30
forms-clear-thanks = شكرًا لك. حُسب جوابك من دون اسمك.

# The page of case workers.
# nl:ca951aa7
forms-clear-title = هل الشرح واضح؟
# nl:b3208cea
forms-clear-intro = يضغط القراء عند كل قسم ليقولوا هل هو واضح. لا أحد يعرف من أجاب.
# $least: how many answers a section needs to be shown.
# nl:b3be4903
forms-clear-who = يُحسب قراء بلديتك، والقراء الذين لم يسجلوا الدخول. يظهر القسم إذا وصل عدد الأجوبة إلى { $least }.
# nl:19a45a15
forms-clear-none = لا يوجد بعد قسم عليه أجوبة كافية.
# nl:5a495b7e
forms-clear-form = الاستمارة
# nl:7ebf3cd0
forms-clear-section = القسم
# nl:2f980b59
forms-clear-language = اللغة
# nl:8952ce95
forms-clear-count-yes = واضح
# nl:b040fd6c
forms-clear-count-no = غير واضح
