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
        [one] You have 1 message. Open Dag 1.
       *[other] You have { $count } messages. Open Dag 1.
    }

# nl:511267e5
notification-appointment-planned-neutral = You have a new appointment: { $day } at { $time }.
# nl:a08136dc
notification-appointment-planned-full = New appointment: { $day } at { $time }. { $where }
# nl:906ce544
notification-appointment-moved-neutral = Your appointment has moved. New time: { $day } at { $time }.
# nl:35c23f5d
notification-appointment-moved-full = Moved to { $day } at { $time }. { $where }
# nl:0169e6dd
notification-appointment-cancelled-neutral = Your appointment is cancelled: { $day } at { $time }.
# nl:7f8eef48
notification-appointment-cancelled-full = Cancelled: { $day } at { $time }. { $where }
# nl:56ee2fa2
notification-appointment-three-days-neutral = You have an appointment: { $day } at { $time }.
# nl:e1b9fc93
notification-appointment-three-days-full = { $day } at { $time }. { $where }
# nl:b47d7d4b
notification-appointment-day-before-neutral = Remember your appointment: { $day } at { $time }.
# nl:6c036fce
notification-appointment-day-before-full = Remember: { $day } at { $time }. { $where }
# nl:201b26c1
notification-appointment-two-hours-neutral = Your appointment is soon: { $day } at { $time }.
# nl:000eeb29
notification-appointment-two-hours-full = Soon: { $day } at { $time }. { $where }

# nl:153da85d
notification-lesson-planned-neutral = You have lessons. The first lesson: { $day } at { $time }.
# nl:54dac97d
notification-lesson-planned-full = First lesson: { $day } at { $time }. { $where }
# nl:2887f0cd
notification-lesson-moved-neutral = Your lesson has moved. New time: { $day } at { $time }.
# nl:dc876dbb
notification-lesson-moved-full = Moved to { $day } at { $time }. { $where }
# nl:370ba303
notification-lesson-cancelled-neutral = There is no lesson: { $day } at { $time }.
# nl:62103090
notification-lesson-cancelled-full = Cancelled: { $day } at { $time }. { $where }
# nl:d05a2880
notification-lesson-day-before-neutral = Remember your lesson: { $day } at { $time }.
# nl:e84f4233
notification-lesson-day-before-full = Remember: { $day } at { $time }. { $where }

# nl:2c0ddeee
notification-deadline-planned-neutral = There is something new you need to do. Last day: { $day }.
# nl:624a442c
notification-deadline-planned-full = This is new. Last day: { $day }. { $where }
# nl:5cb28591
notification-deadline-moved-neutral = There is a new last day for something you need to do: { $day }.
# nl:0496d42c
notification-deadline-moved-full = New last day: { $day }. { $where }
# nl:f75b59e5
notification-deadline-cancelled-neutral = There is something you no longer need to do. The last day was: { $day }.
# nl:0f2a3466
notification-deadline-cancelled-full = No longer needed. The last day was: { $day }. { $where }
# nl:472a87aa
notification-deadline-twelve-months-neutral = You have about 12 months for something you need to do. Last day: { $day }.
# nl:4e059dc9
notification-deadline-twelve-months-full = You have about 12 months. Last day: { $day }. { $where }
# nl:11349506
notification-deadline-six-months-neutral = You have about 6 months for something you need to do. Last day: { $day }.
# nl:b6725467
notification-deadline-six-months-full = You have about 6 months. Last day: { $day }. { $where }
# nl:0cbc1684
notification-deadline-three-months-neutral = You have about 3 months for something you need to do. Last day: { $day }.
# nl:96567b78
notification-deadline-three-months-full = You have about 3 months. Last day: { $day }. { $where }
# nl:330dfcc3
notification-deadline-thirty-days-neutral = You have about a month for something you need to do. Last day: { $day }.
# nl:05387f86
notification-deadline-thirty-days-full = You have about a month. Last day: { $day }. { $where }
# nl:24e6716d
notification-deadline-fourteen-days-neutral = You have about two weeks for something you need to do. Last day: { $day }.
# nl:bf2b8686
notification-deadline-fourteen-days-full = You have about two weeks. Last day: { $day }. { $where }
# nl:d184c238
notification-deadline-seven-days-neutral = You have about a week for something you need to do. Last day: { $day }.
# nl:6282a44a
notification-deadline-seven-days-full = You have about a week. Last day: { $day }. { $where }
# nl:8fe36d22
notification-deadline-two-days-neutral = There is something to do soon. Last day: { $day }.
# nl:2c4748e8
notification-deadline-two-days-full = Do this soon. Last day: { $day }. { $where }
# nl:f9c1e0f0
notification-deadline-one-day-neutral = There is something to do very soon. Last day: { $day }.
# nl:524927c0
notification-deadline-one-day-full = Do this in time. Last day: { $day }. { $where }
