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
        [one] You have 1 message. Open Dag 1.
       *[other] You have { $count } messages. Open Dag 1.
    }

notification-appointment-planned-neutral = You have a new appointment: { $day } at { $time }.
notification-appointment-planned-full = New appointment: { $day } at { $time }. { $where }
notification-appointment-moved-neutral = Your appointment has moved. New time: { $day } at { $time }.
notification-appointment-moved-full = Moved to { $day } at { $time }. { $where }
notification-appointment-cancelled-neutral = Your appointment is cancelled: { $day } at { $time }.
notification-appointment-cancelled-full = Cancelled: { $day } at { $time }. { $where }
notification-appointment-three-days-neutral = You have an appointment: { $day } at { $time }.
notification-appointment-three-days-full = { $day } at { $time }. { $where }
notification-appointment-day-before-neutral = Remember your appointment: { $day } at { $time }.
notification-appointment-day-before-full = Remember: { $day } at { $time }. { $where }
notification-appointment-two-hours-neutral = Your appointment is soon: { $day } at { $time }.
notification-appointment-two-hours-full = Soon: { $day } at { $time }. { $where }

notification-lesson-planned-neutral = You have lessons. The first lesson: { $day } at { $time }.
notification-lesson-planned-full = First lesson: { $day } at { $time }. { $where }
notification-lesson-moved-neutral = Your lesson has moved. New time: { $day } at { $time }.
notification-lesson-moved-full = Moved to { $day } at { $time }. { $where }
notification-lesson-cancelled-neutral = There is no lesson: { $day } at { $time }.
notification-lesson-cancelled-full = Cancelled: { $day } at { $time }. { $where }
notification-lesson-day-before-neutral = Remember your lesson: { $day } at { $time }.
notification-lesson-day-before-full = Remember: { $day } at { $time }. { $where }

notification-deadline-planned-neutral = There is something new you need to do. Last day: { $day }.
notification-deadline-planned-full = This is new. Last day: { $day }. { $where }
notification-deadline-moved-neutral = There is a new last day for something you need to do: { $day }.
notification-deadline-moved-full = New last day: { $day }. { $where }
notification-deadline-cancelled-neutral = There is something you no longer need to do. The last day was: { $day }.
notification-deadline-cancelled-full = No longer needed. The last day was: { $day }. { $where }
notification-deadline-twelve-months-neutral = You have about 12 months for something you need to do. Last day: { $day }.
notification-deadline-twelve-months-full = You have about 12 months. Last day: { $day }. { $where }
notification-deadline-six-months-neutral = You have about 6 months for something you need to do. Last day: { $day }.
notification-deadline-six-months-full = You have about 6 months. Last day: { $day }. { $where }
notification-deadline-three-months-neutral = You have about 3 months for something you need to do. Last day: { $day }.
notification-deadline-three-months-full = You have about 3 months. Last day: { $day }. { $where }
notification-deadline-thirty-days-neutral = You have about a month for something you need to do. Last day: { $day }.
notification-deadline-thirty-days-full = You have about a month. Last day: { $day }. { $where }
notification-deadline-fourteen-days-neutral = You have about two weeks for something you need to do. Last day: { $day }.
notification-deadline-fourteen-days-full = You have about two weeks. Last day: { $day }. { $where }
notification-deadline-seven-days-neutral = You have about a week for something you need to do. Last day: { $day }.
notification-deadline-seven-days-full = You have about a week. Last day: { $day }. { $where }
notification-deadline-two-days-neutral = There is something to do soon. Last day: { $day }.
notification-deadline-two-days-full = Do this soon. Last day: { $day }. { $where }
notification-deadline-one-day-neutral = There is something to do very soon. Last day: { $day }.
notification-deadline-one-day-full = Do this in time. Last day: { $day }. { $where }
