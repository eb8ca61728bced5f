### reviewed: no
### Reminders and what happened to them: for staff only.

# nl:aaab12d9
reminder-title-not-reached = Reminders that did not arrive
# nl:39e6555a
reminder-title-all = All reminders
# nl:d47ae498
reminder-intro = These people may not know what is planned. Call them.
# nl:41a7bb3b
reminder-filter = Which reminders
# nl:cc623be9
reminder-filter-not-reached = Did not arrive
# nl:abca5600
reminder-filter-all = All
# nl:cf46a576
reminder-none = Every reminder arrived. There is nobody to call.
# nl:53fbbc2a
reminder-none-all = There are no reminders yet.
# nl:2d3d8f55
reminder-found =
    { $count ->
        [one] 1 reminder
       *[other] { $count } reminders
    }
# nl:037d7e96
reminder-column-about = About
# nl:11ad9e63
reminder-column-which = Which reminder
# nl:87e1f63b
reminder-column-due = Planned for
# nl:0ada8298
reminder-column-state = What happened to it
# nl:0d0bac61
reminder-why = Why not
# nl:27e9b7ac
reminder-call = Call { $phone }
# nl:0d6f0fe8
reminder-call-none = No phone number
# nl:6ec9be0f
reminder-handle = I reached the person
# nl:07a9a59e
reminder-handled = Told by one of us
# nl:648a7db8
reminder-notice-handled = Noted: the person knows now.

# Where a reminder stands.
# nl:abdeffb5
reminder-state-planned = Planned
# nl:4d1a33d7
reminder-state-sent = Sent
# nl:ba8ff0bf
reminder-state-shown = Shown on the phone
# nl:386b4f4c
reminder-state-opened = Opened
# nl:c10c3cd6
reminder-state-not-reached = Did not arrive
# nl:7cb4157e
reminder-state-too-late = Too late to send
# nl:f762868c
reminder-state-withdrawn = No longer needed

# Why a reminder did not arrive.
# nl:4d34b450
reminder-reason-no-device = No phone is switched on for notifications.
# nl:c0480fd2
reminder-reason-gone = The phone no longer gets notifications.
# nl:77709635
reminder-reason-refused = The push service refused the message.
# nl:599fb3f5
reminder-reason-unreachable = The push service could not be reached.
# nl:358031f7
reminder-reason-switched-off = The person switched reminders off.

# Which reminder it is.
# nl:2afd4f0c
reminder-kind-planned = Message: newly planned
# nl:83595334
reminder-kind-moved = Message: moved
# nl:a00c5edf
reminder-kind-cancelled = Message: cancelled
# nl:df51a98c
reminder-kind-three-days = 3 days before
# nl:2da71015
reminder-kind-day-before = The evening before
# nl:c988e8be
reminder-kind-two-hours = 2 hours before
# nl:a2681676
reminder-kind-twelve-months = 12 months before
# nl:778881de
reminder-kind-six-months = 6 months before
# nl:5aa64186
reminder-kind-three-months = 3 months before
# nl:f034d59e
reminder-kind-thirty-days = 30 days before
# nl:55b85fff
reminder-kind-fourteen-days = 14 days before
# nl:8c752674
reminder-kind-seven-days = 7 days before
# nl:9bbcaf26
reminder-kind-two-days = 2 days before
# nl:c3a7f5ad
reminder-kind-one-day = 1 day before

# nl:d29ee4cd
reminder-subject-gone = Something that is no longer there
