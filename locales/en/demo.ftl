### reviewed: no
# The demonstration with made-up people.

# nl:1edf85f8
demo-title = Demonstration
# nl:1bac5f7f
demo-intro = All people here are made up. Choose who you want to be.
# nl:828c96c4
demo-who = Sign in as
# nl:526a4ef9
demo-holder = permit holder
# nl:c042f278
demo-volunteer = volunteer
# nl:afc522c8
demo-case-worker = case worker
# nl:0586cffb
demo-coordinator = coordinator
# nl:cbe3ad35
demo-clock = The clock of the demonstration
# nl:073c6f07
demo-hour = One hour ahead
# nl:7c1378b6
demo-day = 24 hours ahead
# nl:3f9d814c
demo-week = Seven days ahead
# nl:e7189ca4
demo-arrivals = Reminders that arrived
# nl:852d498b
demo-arrivals-all = All reminders that arrived
# nl:bd22d470
demo-arrivals-none = Nothing has arrived yet. Move the clock ahead.
