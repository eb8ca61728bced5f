### reviewed: no
### The text of the notifications on the phone.
### neutral: fit for the lock screen; no organisation, health, debt or permit words.
### full: only if the reader chose it; the title then names what it is.
### $day: the day in words. $time: the time, like 10:30. $where: place and address, may be empty.
### A message may arrive late. So never only "tomorrow": always the day and the time.

# nl:52518554
notification-title-neutral = Dag 1
# nl:1b31f2bf
notification-title-full = { $what }

# $count: the number of messages that waited.
# nl:1d225ea9
notification-catch-up =
    { $count ->
        [zero] لا توجد إشعارات جديدة.
        [one] لديك إشعار واحد. افتح Dag 1.
        [two] لديك إشعاران. افتح Dag 1.
        [few] لديك { $count } إشعارات. افتح Dag 1.
        [many] لديك { $count } إشعارًا. افتح Dag 1.
       *[other] لديك { $count } إشعار. افتح Dag 1.
    }

# nl:511267e5
notification-appointment-planned-neutral = لديك موعد جديد: { $day }، الساعة { $time }.
# nl:a08136dc
notification-appointment-planned-full = موعد جديد: { $day }، الساعة { $time }. { $where }
# nl:906ce544
notification-appointment-moved-neutral = تغيّر وقت موعدك. الوقت الجديد: { $day }، الساعة { $time }.
# nl:35c23f5d
notification-appointment-moved-full = تغيّر الوقت. الوقت الجديد: { $day }، الساعة { $time }. { $where }
# nl:0169e6dd
notification-appointment-cancelled-neutral = أُلغي موعدك: { $day }، الساعة { $time }.
# nl:7f8eef48
notification-appointment-cancelled-full = أُلغي هذا الموعد: { $day }، الساعة { $time }. { $where }
# nl:56ee2fa2
notification-appointment-three-days-neutral = لديك موعد: { $day }، الساعة { $time }.
# nl:e1b9fc93
notification-appointment-three-days-full = { $day }، الساعة { $time }. { $where }
# nl:b47d7d4b
notification-appointment-day-before-neutral = تذكير بموعدك: { $day }، الساعة { $time }.
# nl:6c036fce
notification-appointment-day-before-full = تذكير: { $day }، الساعة { $time }. { $where }
# nl:201b26c1
notification-appointment-two-hours-neutral = اقترب موعدك: { $day }، الساعة { $time }.
# nl:000eeb29
notification-appointment-two-hours-full = اقترب الموعد: { $day }، الساعة { $time }. { $where }

# nl:153da85d
notification-lesson-planned-neutral = لديك دروس. أول درس: { $day }، الساعة { $time }.
# nl:54dac97d
notification-lesson-planned-full = أول درس: { $day }، الساعة { $time }. { $where }
# nl:2887f0cd
notification-lesson-moved-neutral = تغيّر وقت درسك. الوقت الجديد: { $day }، الساعة { $time }.
# nl:dc876dbb
notification-lesson-moved-full = تغيّر الوقت. الوقت الجديد: { $day }، الساعة { $time }. { $where }
# nl:370ba303
notification-lesson-cancelled-neutral = أُلغي الدرس: { $day }، الساعة { $time }.
# nl:62103090
notification-lesson-cancelled-full = أُلغي هذا الدرس: { $day }، الساعة { $time }. { $where }
# nl:d05a2880
notification-lesson-day-before-neutral = تذكير بدرسك: { $day }، الساعة { $time }.
# nl:e84f4233
notification-lesson-day-before-full = تذكير: { $day }، الساعة { $time }. { $where }

# nl:2c0ddeee
notification-deadline-planned-neutral = هناك أمر جديد عليك القيام به. آخر يوم: { $day }.
# nl:624a442c
notification-deadline-planned-full = هذا أمر جديد. آخر يوم: { $day }. { $where }
# nl:5cb28591
notification-deadline-moved-neutral = تغيّر آخر يوم لأمر عليك القيام به. اليوم الجديد: { $day }.
# nl:0496d42c
notification-deadline-moved-full = تغيّر آخر يوم. اليوم الجديد: { $day }. { $where }
# nl:f75b59e5
notification-deadline-cancelled-neutral = هناك أمر لم يعد عليك القيام به. كان آخر يوم: { $day }.
# nl:0f2a3466
notification-deadline-cancelled-full = لم يعد عليك القيام بهذا. كان آخر يوم: { $day }. { $where }
# nl:472a87aa
notification-deadline-twelve-months-neutral = بقي حوالي 12 شهرًا لأمر عليك القيام به. آخر يوم: { $day }.
# nl:4e059dc9
notification-deadline-twelve-months-full = بقي حوالي 12 شهرًا. آخر يوم: { $day }. { $where }
# nl:11349506
notification-deadline-six-months-neutral = بقي حوالي 6 أشهر لأمر عليك القيام به. آخر يوم: { $day }.
# nl:b6725467
notification-deadline-six-months-full = بقي حوالي 6 أشهر. آخر يوم: { $day }. { $where }
# nl:0cbc1684
notification-deadline-three-months-neutral = بقي حوالي 3 أشهر لأمر عليك القيام به. آخر يوم: { $day }.
# nl:96567b78
notification-deadline-three-months-full = بقي حوالي 3 أشهر. آخر يوم: { $day }. { $where }
# nl:330dfcc3
notification-deadline-thirty-days-neutral = بقي حوالي شهر لأمر عليك القيام به. آخر يوم: { $day }.
# nl:05387f86
notification-deadline-thirty-days-full = بقي حوالي شهر. آخر يوم: { $day }. { $where }
# nl:24e6716d
notification-deadline-fourteen-days-neutral = بقي حوالي أسبوعين لأمر عليك القيام به. آخر يوم: { $day }.
# nl:bf2b8686
notification-deadline-fourteen-days-full = بقي حوالي أسبوعين. آخر يوم: { $day }. { $where }
# nl:d184c238
notification-deadline-seven-days-neutral = بقي حوالي أسبوع لأمر عليك القيام به. آخر يوم: { $day }.
# nl:6282a44a
notification-deadline-seven-days-full = بقي حوالي أسبوع. آخر يوم: { $day }. { $where }
# nl:8fe36d22
notification-deadline-two-days-neutral = هناك أمر عليك القيام به سريعًا. آخر يوم: { $day }.
# nl:2c4748e8
notification-deadline-two-days-full = افعل هذا سريعًا. آخر يوم: { $day }. { $where }
# nl:f9c1e0f0
notification-deadline-one-day-neutral = هناك أمر عليك القيام به قريبًا جدًا. آخر يوم: { $day }.
# nl:524927c0
notification-deadline-one-day-full = افعل هذا قبل أن يفوت آخر يوم. آخر يوم: { $day }. { $where }
