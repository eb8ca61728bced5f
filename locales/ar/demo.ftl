### reviewed: no
# The demonstration with made-up people.

demo-title = عرض تجريبي
demo-intro = كل الأشخاص هنا غير حقيقيين. اختر من تريد أن تكون.
demo-who = تسجيل الدخول بصفة
demo-holder = شخص لديه إقامة
demo-volunteer = متطوع
demo-case-worker = موظف مسؤول (⁨klantmanager⁩)
demo-coordinator = منسّق
demo-clock = ساعة العرض التجريبي
demo-hour = تقديم الوقت ساعة واحدة
demo-day = تقديم الوقت 24 ساعة
demo-week = تقديم الوقت سبعة أيام
demo-arrivals = تذكيرات وصلت
demo-arrivals-all = كل التذكيرات التي وصلت
demo-arrivals-none = لم يصل شيء بعد. قدّم الساعة.
