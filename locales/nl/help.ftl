### reviewed: no
# My people: who helps with what.

help-title = Mijn mensen
help-none = Hier staat nog niemand. Vraag het aan de gemeente.
help-may-see = Kan meekijken in Dag 1
help-danger = Bij levensgevaar, of als elke seconde telt:
help-topic-case-worker = Klantmanager: voor alles, bel eerst
help-topic-forms = Helpt met formulieren en brieven
help-topic-lessons = Helpt met de lessen
help-topic-health = Helpt met gezondheid
help-topic-house = Helpt met het huis
help-topic-money = Helpt met geld
help-topic-work = Helpt met werk
help-topic-law = Juridische hulp
help-topic-school = Helpt met de school van de kinderen
help-topic-company = Voor contact, de buurt en sport
