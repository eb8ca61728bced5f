### reviewed: no
# The demonstration with made-up people.

demo-title = Demonstration
demo-intro = All people here are made up. Choose who you want to be.
demo-who = Sign in as
demo-holder = permit holder
demo-volunteer = volunteer
demo-case-worker = case worker
demo-coordinator = coordinator
demo-clock = The clock of the demonstration
demo-hour = One hour ahead
demo-day = 24 hours ahead
demo-week = Seven days ahead
demo-arrivals = Reminders that arrived
demo-arrivals-all = All reminders that arrived
demo-arrivals-none = Nothing has arrived yet. Move the clock ahead.
