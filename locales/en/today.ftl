### reviewed: no
# The page a holder opens first.

# nl:9ce1cc8f
today-title = Today
# nl:bc336d86
today-next = This comes first
# nl:36943aaa
today-nothing = Nothing is planned now.
# nl:b1a7b5c3
today-rest = Also today
# nl:c8dd469b
today-week = The next seven days
# nl:f9212368
today-deadlines = Do in time
# nl:4741a027
today-no-reminders = This phone gets no reminders.
# nl:123a816e
today-turn-on = Turn on reminders
