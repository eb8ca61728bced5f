### reviewed: no
### Planning lessons: for staff only.

# nl:6e5fe4f0
lesson-plan-add = New lessons
# nl:d750670e
lesson-plan-title = Plan lessons
# nl:2bff10df
lesson-plan-for = For { $name }
# nl:e42ba611
lesson-plan-join-title = Join a group that already exists
# nl:86164052
lesson-plan-join-hint = The lessons of the group are added for this person.
# nl:ff833424
lesson-plan-join-series = Group
# nl:118c7339
lesson-plan-join-save = Join the group
# nl:828d8f77
lesson-plan-new-title = A new series of lessons
# nl:84e9e3c5
lesson-plan-what = What and where
# nl:561cb5fc
lesson-plan-choose = Choose
# nl:17620eb4
lesson-plan-subject = Subject
# nl:8999dff8
lesson-plan-school = School
# nl:21411b21
lesson-plan-address = Address and room
# nl:043f2ae0
lesson-plan-teacher = Teacher
# nl:388936cc
lesson-plan-phone = Phone number of the school
# nl:614a3503
lesson-plan-when = When
# nl:abdb165b
lesson-plan-weekdays = On which days
# nl:b2327d9e
lesson-plan-time = Starts at
# nl:26c8b2af
lesson-plan-minutes = How many minutes
# nl:2a6204cd
lesson-plan-from = First day
# nl:9cf73646
lesson-plan-until = Last day
# nl:528b8d1d
lesson-plan-free = Days without lessons
# nl:00b987e4
lesson-plan-skip = No lessons on public holidays
# nl:08b2d16d
lesson-plan-breaks = School holidays
# nl:92a9c919
lesson-plan-breaks-hint = One day or one period on each line. For example: 2026-12-21 - 2027-01-03
# nl:715ec2ee
lesson-plan-save = Save lessons
# nl:721d0511
lesson-plan-participants =
    { $people ->
        [one] 1 participant
       *[other] { $people } participants
    }
# nl:e43a95bc
lesson-plan-period = From { $from } up to and including { $until }
# nl:e9443662
lesson-plan-coming =
    { $count ->
        [one] The next lesson
       *[other] The next { $count } lessons
    }
# nl:2a770901
lesson-plan-later =
    { $count ->
        [one] 1 lesson after that
       *[other] { $count } lessons after that
    }
# nl:f474c81b
lesson-plan-cancelled = Does not take place
# nl:3f0cb3d4
lesson-plan-is-moved = Moved
# nl:2efc8b1b
lesson-plan-change = Move or cancel
# nl:be11d153
lesson-plan-change-title = Move or cancel a lesson
# nl:80187a68
lesson-plan-everyone =
    { $people ->
        [one] This is for 1 participant, who gets a message.
       *[other] This is for all { $people } participants. They get a message.
    }
# nl:ca7e12c1
lesson-plan-move-title = Move
# nl:bcf718ed
lesson-plan-move-date = New day
# nl:74359b73
lesson-plan-move-time = New time
# nl:75875a4e
lesson-plan-move-save = Move the lesson
# nl:c0960e7c
lesson-plan-cancel-title = Cancel
# nl:1fa21dd4
lesson-plan-cancel-reason = Why does the lesson not take place?
# nl:b37d6c9f
lesson-plan-cancel-save = Cancel the lesson
# nl:0495f31f
lesson-plan-saved = The lessons have been saved.
# nl:34110118
lesson-plan-joined = The person has joined the group.
# nl:a138f983
lesson-plan-moved = The lesson has been moved. The participants get a message.
# nl:a6ed7a8a
lesson-plan-cancel-done = The lesson has been cancelled. The participants get a message.
