### reviewed: no
### Lessen plannen: alleen voor medewerkers.

lesson-plan-add = Nieuwe lessen
lesson-plan-title = Lessen plannen
lesson-plan-for = Voor { $name }
lesson-plan-join-title = Meedoen met een groep die er al is
lesson-plan-join-hint = De lessen van de groep komen bij deze persoon.
lesson-plan-join-series = Groep
lesson-plan-join-save = Laten meedoen
lesson-plan-new-title = Een nieuwe reeks lessen
lesson-plan-what = Wat en waar
lesson-plan-choose = Kies
lesson-plan-subject = Vak
lesson-plan-school = School
lesson-plan-address = Adres en lokaal
lesson-plan-teacher = Docent
lesson-plan-phone = Telefoonnummer van de school
lesson-plan-when = Wanneer
lesson-plan-weekdays = Op welke dagen
lesson-plan-time = Begint om
lesson-plan-minutes = Hoeveel minuten
lesson-plan-from = Eerste dag
lesson-plan-until = Laatste dag
lesson-plan-free = Dagen zonder les
lesson-plan-skip = Geen les op officiële feestdagen
lesson-plan-breaks = Vakanties
lesson-plan-breaks-hint = Op elke regel één dag of één periode. Bijvoorbeeld: 2026-12-21 - 2027-01-03
lesson-plan-save = Lessen opslaan
lesson-plan-participants =
    { $people ->
        [one] 1 deelnemer
       *[other] { $people } deelnemers
    }
lesson-plan-period = Van { $from } tot en met { $until }
lesson-plan-coming =
    { $count ->
        [one] De komende les
       *[other] De komende { $count } lessen
    }
lesson-plan-later =
    { $count ->
        [one] Daarna nog 1 les
       *[other] Daarna nog { $count } lessen
    }
lesson-plan-cancelled = Gaat niet door
lesson-plan-is-moved = Verplaatst
lesson-plan-change = Verplaatsen of afzeggen
lesson-plan-change-title = Les verplaatsen of afzeggen
lesson-plan-everyone =
    { $people ->
        [one] Dit geldt voor 1 deelnemer, die bericht krijgt.
       *[other] Dit geldt voor alle { $people } deelnemers. Zij krijgen bericht.
    }
lesson-plan-move-title = Verplaatsen
lesson-plan-move-date = Nieuwe dag
lesson-plan-move-time = Nieuwe tijd
lesson-plan-move-save = Les verplaatsen
lesson-plan-cancel-title = Afzeggen
lesson-plan-cancel-reason = Waarom gaat de les niet door?
lesson-plan-cancel-save = Les afzeggen
lesson-plan-saved = De lessen zijn opgeslagen.
lesson-plan-joined = De persoon doet mee met de groep.
lesson-plan-moved = De les is verplaatst. De deelnemers krijgen bericht.
lesson-plan-cancel-done = De les is afgezegd. De deelnemers krijgen bericht.
