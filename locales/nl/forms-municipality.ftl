### reviewed: no
# What a municipality adds to a form: how its people read it, and the page for staff.

forms-municipality-days =
    { $count ->
        [one] Doe dit binnen { $count } dag.
       *[other] Doe dit binnen { $count } dagen.
    }
forms-municipality-weeks =
    { $count ->
        [one] Doe dit binnen { $count } week.
       *[other] Doe dit binnen { $count } weken.
    }
forms-municipality-months =
    { $count ->
        [one] Doe dit binnen { $count } maand.
       *[other] Doe dit binnen { $count } maanden.
    }
forms-municipality-rolls = Is de laatste dag in het weekend of een feestdag? Dan geldt de eerste werkdag erna.

# For staff. Reader: case worker.
forms-municipality-edit = Gegevens van uw gemeente
forms-municipality-title = Gegevens van uw gemeente
forms-municipality-intro = Mensen in uw gemeente lezen dit bij de uitleg.
forms-municipality-term = Termijn
forms-municipality-term-hint = Hoeveel dagen, weken of maanden heeft iemand? Laat leeg als u dit niet weet.
forms-municipality-unit = Dagen, weken of maanden
forms-municipality-unit-none = Kies
forms-term-unit-days = Dagen
forms-term-unit-weeks = Weken
forms-term-unit-months = Maanden
forms-municipality-note = Opmerking in het Nederlands
forms-municipality-note-hint = Schrijf korte zinnen. Deze tekst wordt niet vertaald.
forms-municipality-phone = Telefoonnummer voor vragen
forms-municipality-address = Adres
forms-municipality-address-hint = Waar brengt of stuurt men dit naartoe?
forms-municipality-back = Terug naar de uitleg
field-term-wrong = Vul een heel getal in. De termijn is hoogstens één jaar.
