### reviewed: no
# The page a holder opens first.

# nl:9ce1cc8f
today-title = اليوم
# nl:bc336d86
today-next = ما يأتي أولًا
# nl:36943aaa
today-nothing = لا يوجد شيء في جدولك الآن.
# nl:b1a7b5c3
today-rest = اليوم أيضًا
# nl:c8dd469b
today-week = الأيام السبعة القادمة
# nl:f9212368
today-deadlines = مهام لها آخر يوم
# nl:4741a027
today-no-reminders = لا تصل التذكيرات إلى هذا الهاتف.
# nl:123a816e
today-turn-on = تفعيل التذكيرات
