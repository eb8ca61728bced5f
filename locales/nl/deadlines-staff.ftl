### reviewed: no
### Laatste dagen plannen: alleen voor medewerkers.

deadline-plan-add = Nieuwe laatste dag
deadline-plan-title = Nieuwe laatste dag
deadline-plan-for = Voor { $name }
deadline-plan-choose = Kies
deadline-plan-kind = Wat moet de persoon doen
deadline-plan-form = Formulier
deadline-plan-form-hint = Kies dit alleen als het om een formulier gaat.
deadline-plan-form-none = Geen formulier
deadline-plan-organisation = Organisatie die erom vraagt
deadline-plan-due = Laatste dag
deadline-plan-due-hint = Op deze dag mag het nog. De datum in de brief gaat altijd voor.
deadline-plan-consequence = Wat gebeurt er als het te laat is
deadline-plan-consequence-none = Zeg hier niets over
deadline-plan-note = Opmerking, in het Nederlands
deadline-plan-note-hint = Schrijf geen burgerservicenummer (BSN) en niets over gezondheid.
deadline-plan-save = Laatste dag opslaan
deadline-plan-last-day = Laatste dag
deadline-plan-remove = Weghalen
deadline-plan-done = De persoon zegt: gedaan
deadline-plan-missed = De laatste dag is voorbij
deadline-plan-today = Vandaag is de laatste dag
deadline-plan-left =
    { $count ->
        [one] Nog 1 dag
       *[other] Nog { $count } dagen
    }
deadline-plan-saved = De laatste dag is opgeslagen.
deadline-plan-removed = De laatste dag is weggehaald. De herinneringen stoppen.
