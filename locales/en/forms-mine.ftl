### reviewed: no
# What a person makes of a form: where it stands, what is ticked off, the last day.

# nl:0e191888
forms-mine-title = How far are you?
# nl:5937bea3
forms-standing-todo = To do
# nl:3c8c0750
forms-standing-started = Started
# nl:dbf86310
forms-standing-sent = Sent or handed in
# nl:de9dafe9
forms-standing-decided = Answer received
# nl:985cd563
forms-standing-not-mine = Not for me
# nl:bfd24c69
forms-by-person = You chose this yourself.
# nl:0f52bf72
forms-by-volunteer = Your volunteer chose this with you.
# nl:354b5d67
forms-by-case-worker = Your case worker chose this with you.
# nl:6f7672df
forms-tick-keep = Keep the ticks
# nl:cd6bb065
forms-together = Together with { $name }
# nl:6840d24b
forms-of-person-none = { $name } has kept no forms yet.

# The last day.
# nl:3f382bc5
forms-day-give = Add the last day
# nl:7c15fb88
forms-day-change = Change the last day
# nl:6da0ccb4
forms-day-last = Last day
# nl:965dcf27
forms-day-count = Work out the last day
# nl:5d27d8fb
forms-day-keep = Keep the last day
# nl:44b8dc5a
forms-day-none = Take the last day away
# nl:58cea941
forms-day-planned = This day was planned for you
# nl:34e46ffd
forms-day-wins = Is there a last day in the letter? Fill it in. The letter always counts.
# nl:2f1b9d21
forms-day-in-letter = Find the last day in the letter. We will remind you in time.
# nl:d5a0f0c8
forms-day-municipal = Each municipality has its own last day. Ask yours for it.
# nl:c5408e14
forms-day-ask = First ask what the last day is. Then fill it in here.

# The day from which the last day is counted.
# nl:45968f42
forms-anchor-exam-date = On which day is the exam?
# nl:093bbe26
forms-anchor-first-month-of-care = On which day does the day care start?
# nl:bf07acb1
forms-anchor-inburgering-diploma = On which day do you get your civic integration diploma?
# nl:52fd5c06
forms-anchor-letter-received = On which day did you get the letter?
# nl:9db1e9cd
forms-anchor-move-date = On which day do you move?
# nl:3fca639a
forms-anchor-pip-date = Which date is on the PIP?
# nl:06e03587
forms-anchor-assessment-date = Which date is on the tax bill (aanslag)?
# nl:1e4d8c9e
forms-anchor-change-date = On which day did something change?
# nl:095d3763
forms-anchor-first-benefit = On which day did you first get bijstand?
# nl:89a76851
forms-anchor-purchase = On which day do you buy something?
