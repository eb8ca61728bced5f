### reviewed: no
# The demonstration with made-up people.

demo-title = Demonstratie
demo-intro = Alle mensen hier zijn verzonnen. Kies wie u wilt zijn.
demo-who = Inloggen als
demo-holder = statushouder
demo-volunteer = vrijwilliger
demo-case-worker = klantmanager
demo-coordinator = coördinator
demo-clock = De klok van de demonstratie
demo-hour = Eén uur verder
demo-day = 24 uur verder
demo-week = Zeven dagen verder
demo-arrivals = Aangekomen herinneringen
demo-arrivals-all = Alle aangekomen herinneringen
demo-arrivals-none = Er is nog niets aangekomen. Zet de klok verder.
