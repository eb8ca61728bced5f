### reviewed: no
### The printed card with which somebody opens Dag 1. Very short: the card is as large as a hand.

# nl:4ea957be
people-card-welcome = أهلًا بك في ⁨Dag 1⁩
# nl:c681b61d
people-card-what = مواعيدك ودروسك ورسائلك على هاتفك.
# nl:9391d8e2
people-card-step-scan = امسح الرمز بكاميرا هاتفك.
# nl:f95c75a2
people-card-step-type = أو افتح هذا العنوان واكتب الرمز.
# nl:bebe3957
people-card-step-press = اضغط على الزر. تمّ.
# nl:81c9bfb1
people-card-address = العنوان
# nl:e2a21317
people-card-code = الرمز
# nl:bb1c6561
people-card-until = صالحة حتى نهاية يوم
# nl:f21774aa
people-card-only-you = هذه البطاقة لك وحدك.
