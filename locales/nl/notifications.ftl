### reviewed: no
### De tekst van de meldingen op de telefoon.
### neutral: mag op het slot-scherm; geen organisatie, gezondheid, schuld of vergunning.
### full: alleen als de lezer dat koos; de titel noemt dan wat het is.
### $day: de dag in woorden. $time: de tijd, zoals 10:30. $where: plaats en adres, kan leeg zijn.
### Een melding kan laat aankomen. Dus nooit alleen "morgen": altijd dag en tijd.

notification-title-neutral = Dag 1
notification-title-full = { $what }

# $count: hoeveel berichten er wachtten.
notification-catch-up =
    { $count ->
        [one] U hebt 1 bericht. Open Dag 1.
       *[other] U hebt { $count } berichten. Open Dag 1.
    }

notification-appointment-planned-neutral = U hebt een nieuwe afspraak: { $day } om { $time }.
notification-appointment-planned-full = Nieuwe afspraak: { $day } om { $time }. { $where }
notification-appointment-moved-neutral = Uw afspraak is verplaatst. Nieuwe tijd: { $day } om { $time }.
notification-appointment-moved-full = Verplaatst naar { $day } om { $time }. { $where }
notification-appointment-cancelled-neutral = Uw afspraak gaat niet door: { $day } om { $time }.
notification-appointment-cancelled-full = Gaat niet door: { $day } om { $time }. { $where }
notification-appointment-three-days-neutral = U hebt een afspraak: { $day } om { $time }.
notification-appointment-three-days-full = { $day } om { $time }. { $where }
notification-appointment-day-before-neutral = Denk aan uw afspraak: { $day } om { $time }.
notification-appointment-day-before-full = Denk eraan: { $day } om { $time }. { $where }
notification-appointment-two-hours-neutral = Bijna tijd voor uw afspraak: { $day } om { $time }.
notification-appointment-two-hours-full = Bijna tijd: { $day } om { $time }. { $where }

notification-lesson-planned-neutral = U krijgt lessen. De eerste les: { $day } om { $time }.
notification-lesson-planned-full = Eerste les: { $day } om { $time }. { $where }
notification-lesson-moved-neutral = Uw les is verplaatst. Nieuwe tijd: { $day } om { $time }.
notification-lesson-moved-full = Verplaatst naar { $day } om { $time }. { $where }
notification-lesson-cancelled-neutral = Er is geen les: { $day } om { $time }.
notification-lesson-cancelled-full = Gaat niet door: { $day } om { $time }. { $where }
notification-lesson-day-before-neutral = Denk aan uw les: { $day } om { $time }.
notification-lesson-day-before-full = Denk eraan: { $day } om { $time }. { $where }

notification-deadline-planned-neutral = Er is iets nieuws dat u moet doen. Laatste dag: { $day }.
notification-deadline-planned-full = Dit is nieuw. Laatste dag: { $day }. { $where }
notification-deadline-moved-neutral = Er is een nieuwe laatste dag voor iets dat u moet doen: { $day }.
notification-deadline-moved-full = Nieuwe laatste dag: { $day }. { $where }
notification-deadline-cancelled-neutral = U hoeft iets niet meer te doen. De laatste dag was: { $day }.
notification-deadline-cancelled-full = Dit hoeft niet meer. De laatste dag was: { $day }. { $where }
notification-deadline-twelve-months-neutral = Nog ongeveer 12 maanden voor iets dat u moet doen. Laatste dag: { $day }.
notification-deadline-twelve-months-full = Nog ongeveer 12 maanden. Laatste dag: { $day }. { $where }
notification-deadline-six-months-neutral = Nog ongeveer 6 maanden voor iets dat u moet doen. Laatste dag: { $day }.
notification-deadline-six-months-full = Nog ongeveer 6 maanden. Laatste dag: { $day }. { $where }
notification-deadline-three-months-neutral = Nog ongeveer 3 maanden voor iets dat u moet doen. Laatste dag: { $day }.
notification-deadline-three-months-full = Nog ongeveer 3 maanden. Laatste dag: { $day }. { $where }
notification-deadline-thirty-days-neutral = Nog ongeveer een maand voor iets dat u moet doen. Laatste dag: { $day }.
notification-deadline-thirty-days-full = Nog ongeveer een maand. Laatste dag: { $day }. { $where }
notification-deadline-fourteen-days-neutral = Nog ongeveer twee weken voor iets dat u moet doen. Laatste dag: { $day }.
notification-deadline-fourteen-days-full = Nog ongeveer twee weken. Laatste dag: { $day }. { $where }
notification-deadline-seven-days-neutral = Nog ongeveer een week voor iets dat u moet doen. Laatste dag: { $day }.
notification-deadline-seven-days-full = Nog ongeveer een week. Laatste dag: { $day }. { $where }
notification-deadline-two-days-neutral = Er is iets dat u snel moet doen. Laatste dag: { $day }.
notification-deadline-two-days-full = Doe dit snel. Laatste dag: { $day }. { $where }
notification-deadline-one-day-neutral = U moet heel binnenkort iets doen. Laatste dag: { $day }.
notification-deadline-one-day-full = Doe dit op tijd. Laatste dag: { $day }. { $where }
