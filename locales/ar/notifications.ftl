### reviewed: no
### The text of the notifications on the phone.
### neutral: fit for the lock screen; no organisation, health, debt or permit words.
### full: only if the reader chose it; the title then names what it is.
### $day: the day in words. $time: the time, like 10:30. $where: place and address, may be empty.
### A message may arrive late. So never only "tomorrow": always the day and the time.

notification-title-neutral = Dag 1
notification-title-full = { $what }

# $count: the number of messages that waited.
notification-catch-up =
    { $count ->
        [zero] لا توجد رسائل جديدة.
        [one] لديك رسالة واحدة. افتح Dag 1.
        [two] لديك رسالتان. افتح Dag 1.
        [few] لديك { $count } رسائل. افتح Dag 1.
        [many] لديك { $count } رسالة. افتح Dag 1.
       *[other] لديك { $count } رسالة. افتح Dag 1.
    }

notification-appointment-planned-neutral = لديك موعد جديد: { $day }، الساعة { $time }.
notification-appointment-planned-full = موعد جديد: { $day }، الساعة { $time }. { $where }
notification-appointment-moved-neutral = تغيّر وقت موعدك. الوقت الجديد: { $day }، الساعة { $time }.
notification-appointment-moved-full = تغيّر الوقت. الوقت الجديد: { $day }، الساعة { $time }. { $where }
notification-appointment-cancelled-neutral = أُلغي موعدك: { $day }، الساعة { $time }.
notification-appointment-cancelled-full = أُلغي هذا الموعد: { $day }، الساعة { $time }. { $where }
notification-appointment-three-days-neutral = لديك موعد: { $day }، الساعة { $time }.
notification-appointment-three-days-full = { $day }، الساعة { $time }. { $where }
notification-appointment-day-before-neutral = تذكير بموعدك: { $day }، الساعة { $time }.
notification-appointment-day-before-full = تذكير: { $day }، الساعة { $time }. { $where }
notification-appointment-two-hours-neutral = اقترب موعدك: { $day }، الساعة { $time }.
notification-appointment-two-hours-full = اقترب الموعد: { $day }، الساعة { $time }. { $where }

notification-lesson-planned-neutral = لديك دروس. أول درس: { $day }، الساعة { $time }.
notification-lesson-planned-full = أول درس: { $day }، الساعة { $time }. { $where }
notification-lesson-moved-neutral = تغيّر وقت درسك. الوقت الجديد: { $day }، الساعة { $time }.
notification-lesson-moved-full = تغيّر الوقت. الوقت الجديد: { $day }، الساعة { $time }. { $where }
notification-lesson-cancelled-neutral = أُلغي الدرس: { $day }، الساعة { $time }.
notification-lesson-cancelled-full = أُلغي هذا الدرس: { $day }، الساعة { $time }. { $where }
notification-lesson-day-before-neutral = تذكير بدرسك: { $day }، الساعة { $time }.
notification-lesson-day-before-full = تذكير: { $day }، الساعة { $time }. { $where }

notification-deadline-planned-neutral = هناك أمر جديد عليك القيام به. آخر يوم: { $day }.
notification-deadline-planned-full = هذا أمر جديد. آخر يوم: { $day }. { $where }
notification-deadline-moved-neutral = تغيّر آخر يوم لأمر عليك القيام به. اليوم الجديد: { $day }.
notification-deadline-moved-full = تغيّر آخر يوم. اليوم الجديد: { $day }. { $where }
notification-deadline-cancelled-neutral = هناك أمر لم يعد عليك القيام به. كان آخر يوم: { $day }.
notification-deadline-cancelled-full = لم يعد عليك القيام بهذا. كان آخر يوم: { $day }. { $where }
notification-deadline-twelve-months-neutral = بقي حوالي 12 شهرًا لأمر عليك القيام به. آخر يوم: { $day }.
notification-deadline-twelve-months-full = بقي حوالي 12 شهرًا. آخر يوم: { $day }. { $where }
notification-deadline-six-months-neutral = بقي حوالي 6 أشهر لأمر عليك القيام به. آخر يوم: { $day }.
notification-deadline-six-months-full = بقي حوالي 6 أشهر. آخر يوم: { $day }. { $where }
notification-deadline-three-months-neutral = بقي حوالي 3 أشهر لأمر عليك القيام به. آخر يوم: { $day }.
notification-deadline-three-months-full = بقي حوالي 3 أشهر. آخر يوم: { $day }. { $where }
notification-deadline-thirty-days-neutral = بقي حوالي شهر لأمر عليك القيام به. آخر يوم: { $day }.
notification-deadline-thirty-days-full = بقي حوالي شهر. آخر يوم: { $day }. { $where }
notification-deadline-fourteen-days-neutral = بقي حوالي أسبوعين لأمر عليك القيام به. آخر يوم: { $day }.
notification-deadline-fourteen-days-full = بقي حوالي أسبوعين. آخر يوم: { $day }. { $where }
notification-deadline-seven-days-neutral = بقي حوالي أسبوع لأمر عليك القيام به. آخر يوم: { $day }.
notification-deadline-seven-days-full = بقي حوالي أسبوع. آخر يوم: { $day }. { $where }
notification-deadline-two-days-neutral = بقي وقت قليل لأمر عليك القيام به. آخر يوم: { $day }.
notification-deadline-two-days-full = بقي وقت قليل. آخر يوم: { $day }. { $where }
notification-deadline-one-day-neutral = هناك أمر عليك القيام به قريبًا جدًا. آخر يوم: { $day }.
notification-deadline-one-day-full = عليك القيام بهذا في الوقت المحدد. آخر يوم: { $day }. { $where }
