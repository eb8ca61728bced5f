### reviewed: no
# The demonstration with made-up people.

# nl:1edf85f8
demo-title = عرض تجريبي
# nl:1bac5f7f
demo-intro = كل الأشخاص هنا غير حقيقيين. اختر من تريد أن تكون.
# nl:828c96c4
demo-who = تسجيل الدخول بصفة
# nl:526a4ef9
demo-holder = شخص لديه إقامة
# nl:c042f278
demo-volunteer = متطوع
# nl:afc522c8
demo-case-worker = موظف مسؤول (⁨klantmanager⁩)
# nl:0586cffb
demo-coordinator = منسّق
# nl:cbe3ad35
demo-clock = ساعة العرض التجريبي
# nl:073c6f07
demo-hour = تقديم الوقت ساعة واحدة
# nl:7c1378b6
demo-day = تقديم الوقت 24 ساعة
# nl:3f9d814c
demo-week = تقديم الوقت سبعة أيام
# nl:e7189ca4
demo-arrivals = تذكيرات وصلت
# nl:852d498b
demo-arrivals-all = كل التذكيرات التي وصلت
# nl:bd22d470
demo-arrivals-none = لم يصل شيء بعد. قدّم الساعة.
