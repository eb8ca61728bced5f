### reviewed: no
# The page a holder opens first.

today-title = Vandaag
today-next = Dit komt eerst
today-nothing = U hebt nu niets gepland.
today-rest = Ook vandaag
today-week = De komende zeven dagen
today-deadlines = Op tijd doen
today-no-reminders = Deze telefoon krijgt geen herinneringen.
today-turn-on = Herinneringen aanzetten
