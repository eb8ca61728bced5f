### reviewed: no
# The page a holder opens first.

today-title = اليوم
today-next = ما يأتي أولًا
today-nothing = لا يوجد شيء في جدولك الآن.
today-rest = اليوم أيضًا
today-week = الأيام السبعة القادمة
today-deadlines = مهام لها آخر يوم
today-no-reminders = لا تصل التذكيرات إلى هذا الهاتف.
today-turn-on = تفعيل التذكيرات
