### reviewed: no
### The printed card with which somebody opens Dag 1. Very short: the card is as large as a hand.

people-card-welcome = أهلًا بك في ⁨Dag 1⁩
people-card-what = مواعيدك ودروسك ورسائلك على هاتفك.
people-card-step-scan = امسح الرمز بكاميرا هاتفك.
people-card-step-type = أو افتح هذا العنوان واكتب الرمز.
people-card-step-press = اضغط على الزر. انتهى.
people-card-address = العنوان
people-card-code = الرمز
people-card-until = صالحة حتى نهاية يوم
people-card-only-you = هذه البطاقة لك وحدك.
