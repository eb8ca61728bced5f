### reviewed: no
# Lessons of a holder, and the lists a case worker picks from.

lessons-title = Lessons
lessons-none = You have no lessons this week.
lessons-weeks = Other weeks
lessons-before = Previous week
lessons-after = Next week
lessons-week = { $from } to { $until }
lessons-as-timetable = Show as a timetable
lessons-as-list = Show as a list
lessons-day = Day
lessons-time = Time
lessons-lesson = Lesson
lesson-until = Until
lesson-teacher = Teacher:
lesson-cancelled = No lesson
lesson-moved = Other time than usual
lesson-subject-dutch = Dutch lesson
lesson-subject-society = Dutch society (KNM)
lesson-subject-work = Work in the Netherlands (MAP)
lesson-subject-values = Participation statement (PVT)
lesson-subject-literacy = Learning to read and write
lesson-subject-computer = Computer and phone
lesson-subject-practice = Internship or voluntary work
lesson-subject-other = Other lesson
lesson-cancel-ill = The teacher is ill.
lesson-cancel-holiday = It is a public holiday.
lesson-cancel-break = It is a school holiday.
lesson-cancel-building = The building is closed.
lesson-cancel-other = Ask the school why.
