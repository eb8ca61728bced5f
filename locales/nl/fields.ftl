### reviewed: no
### Wat er mis is met een veld in een formulier, en wat de lezer kan doen.

field-required = Vul dit in.
field-date-past = Deze dag is voorbij. Kies een dag die nog komt.
field-time-past = Deze tijd is al voorbij. Kies een latere tijd.
field-date-wrong = Deze datum bestaat niet. Kies een datum uit de kalender.
field-time-wrong = Deze tijd klopt niet. Schrijf de tijd zo: 14:30.
field-end-before-start = Het einde ligt vóór het begin. Kies een later einde.
field-too-long = Deze tekst is te lang. Maak de tekst korter.
field-minutes-wrong = Vul de minuten in als heel getal. Bijvoorbeeld: 45.
field-choice = Kies iets uit de lijst.
field-phone-wrong = Dit telefoonnummer klopt niet. Schrijf het zo: 06 12345678.
field-series-empty = In deze periode valt geen enkele les. Kies andere dagen of een langere periode.
field-too-far = Deze dag is te ver weg. Kies een dag die eerder komt.
field-date-long-ago = Deze dag is te lang geleden. Kijk nog eens naar de datum.
field-breaks-wrong = Eén regel klopt niet. Schrijf elke regel zo: 2026-12-21 - 2027-01-03.
field-quiet-wrong = Deze tijden kloppen niet. Kies een begin en een ander einde.
field-code-empty = Vul de code van uw kaart in.
