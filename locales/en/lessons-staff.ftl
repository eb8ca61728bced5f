### reviewed: no
### Planning lessons: for staff only.

lesson-plan-add = New lessons
lesson-plan-title = Plan lessons
lesson-plan-for = For { $name }
lesson-plan-join-title = Join a group that already exists
lesson-plan-join-hint = The lessons of the group are added for this person.
lesson-plan-join-series = Group
lesson-plan-join-save = Join the group
lesson-plan-new-title = A new series of lessons
lesson-plan-what = What and where
lesson-plan-choose = Choose
lesson-plan-subject = Subject
lesson-plan-school = School
lesson-plan-address = Address and room
lesson-plan-teacher = Teacher
lesson-plan-phone = Phone number of the school
lesson-plan-when = When
lesson-plan-weekdays = On which days
lesson-plan-time = Starts at
lesson-plan-minutes = How many minutes
lesson-plan-from = First day
lesson-plan-until = Last day
lesson-plan-free = Days without lessons
lesson-plan-skip = No lessons on public holidays
lesson-plan-breaks = School holidays
lesson-plan-breaks-hint = One day or one period on each line. For example: 2026-12-21 - 2027-01-03
lesson-plan-save = Save lessons
lesson-plan-participants =
    { $people ->
        [one] 1 participant
       *[other] { $people } participants
    }
lesson-plan-period = From { $from } up to and including { $until }
lesson-plan-coming =
    { $count ->
        [one] The next lesson
       *[other] The next { $count } lessons
    }
lesson-plan-later =
    { $count ->
        [one] 1 lesson after that
       *[other] { $count } lessons after that
    }
lesson-plan-cancelled = Does not take place
lesson-plan-is-moved = Moved
lesson-plan-change = Move or cancel
lesson-plan-change-title = Move or cancel a lesson
lesson-plan-everyone =
    { $people ->
        [one] This is for 1 participant, who gets a message.
       *[other] This is for all { $people } participants. They get a message.
    }
lesson-plan-move-title = Move
lesson-plan-move-date = New day
lesson-plan-move-time = New time
lesson-plan-move-save = Move the lesson
lesson-plan-cancel-title = Cancel
lesson-plan-cancel-reason = Why does the lesson not take place?
lesson-plan-cancel-save = Cancel the lesson
lesson-plan-saved = The lessons have been saved.
lesson-plan-joined = The person has joined the group.
lesson-plan-moved = The lesson has been moved. The participants get a message.
lesson-plan-cancel-done = The lesson has been cancelled. The participants get a message.
