### reviewed: no
# Lessons of a holder, and the lists a case worker picks from.

# nl:b14b7d79
lessons-title = Lessons
# nl:18e51563
lessons-none = You have no lessons this week.
# nl:e5879690
lessons-weeks = Other weeks
# nl:acc524ae
lessons-before = Previous week
# nl:a5bdf93a
lessons-after = Next week
# nl:14ebc019
lessons-week = { $from } up to and including { $until }
# nl:d5f705dd
lessons-as-timetable = Show as a timetable
# nl:1132a8f5
lessons-as-list = Show as a list
# nl:0f171ab5
lessons-day = Day
# nl:9cb3632c
lessons-time = Time
# nl:6d8b67ad
lessons-lesson = Lesson
# nl:685543b3
lesson-until = Until
# nl:ed163da0
lesson-teacher = Teacher:
# nl:cda59160
lesson-cancelled = No lesson
# nl:44e61409
lesson-moved = Other time than usual
# nl:dff5d63e
lesson-subject-dutch = Dutch lesson
# nl:e93d427f
lesson-subject-society = Dutch society (KNM)
# nl:24af7f30
lesson-subject-work = Work in the Netherlands (MAP)
# nl:080cce49
lesson-subject-values = Participation statement (PVT)
# nl:c68965a8
lesson-subject-literacy = Learning to read and write
# nl:54d8d8c9
lesson-subject-computer = Computer and phone
# nl:2aa04707
lesson-subject-practice = Internship or voluntary work
# nl:5aebed31
lesson-subject-other = Other lesson
# nl:63cb30ea
lesson-cancel-ill = The teacher is ill.
# nl:36b9c1d8
lesson-cancel-holiday = It is a public holiday.
# nl:15bb6822
lesson-cancel-break = It is a school holiday.
# nl:d6a05a62
lesson-cancel-building = The building is closed.
# nl:1f99a338
lesson-cancel-other = Ask the school why.
