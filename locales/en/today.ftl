### reviewed: no
# The page a holder opens first.

today-title = Today
today-next = This comes first
today-nothing = Nothing is planned now.
today-rest = Also today
today-week = The next seven days
today-deadlines = Do in time
today-no-reminders = This phone gets no reminders.
today-turn-on = Turn on reminders
