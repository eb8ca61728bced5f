### reviewed: no
### Reminders and what happened to them: for staff only.

reminder-title-not-reached = Reminders that did not arrive
reminder-title-all = All reminders
reminder-intro = These people may not know what is planned. Call them.
reminder-filter = Which reminders
reminder-filter-not-reached = Did not arrive
reminder-filter-all = All
reminder-none = Every reminder arrived. There is nobody to call.
reminder-none-all = There are no reminders yet.
reminder-found =
    { $count ->
        [one] 1 reminder
       *[other] { $count } reminders
    }
reminder-column-about = About
reminder-column-which = Which reminder
reminder-column-due = Planned for
reminder-column-state = What happened to it
reminder-why = Why not
reminder-call = Call { $phone }
reminder-call-none = No phone number
reminder-handle = I reached the person
reminder-handled = Told by one of us
reminder-notice-handled = Noted: the person knows now.

# Where a reminder stands.
reminder-state-planned = Planned
reminder-state-sent = Sent
reminder-state-shown = Shown on the phone
reminder-state-opened = Opened
reminder-state-not-reached = Did not arrive
reminder-state-too-late = Too late to send
reminder-state-withdrawn = No longer needed

# Why a reminder did not arrive.
reminder-reason-no-device = No phone is switched on for notifications.
reminder-reason-gone = The phone no longer gets notifications.
reminder-reason-refused = The push service refused the message.
reminder-reason-unreachable = The push service could not be reached.
reminder-reason-switched-off = The person switched reminders off.

# Which reminder it is.
reminder-kind-planned = Message: newly planned
reminder-kind-moved = Message: moved
reminder-kind-cancelled = Message: cancelled
reminder-kind-three-days = 3 days before
reminder-kind-day-before = The evening before
reminder-kind-two-hours = 2 hours before
reminder-kind-twelve-months = 12 months before
reminder-kind-six-months = 6 months before
reminder-kind-three-months = 3 months before
reminder-kind-thirty-days = 30 days before
reminder-kind-fourteen-days = 14 days before
reminder-kind-seven-days = 7 days before
reminder-kind-two-days = 2 days before
reminder-kind-one-day = 1 day before
