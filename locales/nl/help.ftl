### reviewed: no
# My people: who helps with what. In other parts: asking for help, and what staff see of it.

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

# One's own requests for help, and asking at a section of a form.
help-people = Deze mensen helpen u
help-requests = Uw vragen om hulp
help-ask-here = Vraag hier om hulp
help-ask-title = Vraag om hulp
help-ask-intro = Komt u hier niet verder? Dan kan iemand u helpen.
help-ask-who = Klantmanagers van uw gemeente lezen dit. Vrijwilligers die mogen meekijken ook.
help-ask-do = Vraag om hulp
help-message = Wat begrijpt u niet?
help-message-hint = Schrijf in uw eigen taal. Schrijf geen BSN.
help-section = Bij dit deel:
help-section-start = Het begin van de uitleg
help-to-section = Ga naar dit deel
help-asked = Gevraagd op { $when }
help-open = Er helpt nog niemand
help-taken = Deze persoon helpt u: { $name }
help-done = Dit is klaar
help-take-back = Ik heb geen hulp meer nodig
help-too-many = U vraagt al 20 keer om hulp. Haal er eerst één weg bij Mijn mensen.
notice-help-asked = Uw vraag is verstuurd. Hier ziet u straks wie u helpt.

# What staff see of it. Reader: case worker or volunteer.
help-list-title = Hulpvragen
help-list-none = Er zijn nu geen hulpvragen.
help-list-found =
    { $count ->
        [one] 1 hulpvraag
       *[other] { $count } hulpvragen
    }
help-list-take = Ik pak dit op
help-list-finish = Dit is klaar
help-list-mine = U helpt hierbij
help-list-taken = { $name } helpt hierbij
