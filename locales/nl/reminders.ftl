### reviewed: no
### Herinneringen en wat ermee gebeurde: alleen voor medewerkers.

reminder-title-not-reached = Herinneringen die niet aankwamen
reminder-title-all = Alle herinneringen
reminder-intro = Deze mensen weten misschien niet wat er gepland is. Bel ze.
reminder-filter = Welke herinneringen
reminder-filter-not-reached = Niet aangekomen
reminder-filter-all = Alle
reminder-none = Alle herinneringen zijn aangekomen. U hoeft niemand te bellen.
reminder-none-all = Er zijn nog geen herinneringen.
reminder-found =
    { $count ->
        [one] 1 herinnering
       *[other] { $count } herinneringen
    }
reminder-column-about = Waarover
reminder-column-which = Welke herinnering
reminder-column-due = Gepland voor
reminder-column-state = Wat ermee gebeurde
reminder-why = Waarom niet
reminder-call = Bel { $phone }
reminder-call-none = Geen telefoonnummer
reminder-handle = Ik heb de persoon bereikt
reminder-handled = Door ons zelf verteld
reminder-notice-handled = Genoteerd: de persoon weet het nu.

# Waar een herinnering staat.
reminder-state-planned = Gepland
reminder-state-sent = Verstuurd
reminder-state-shown = Stond op de telefoon
reminder-state-opened = Geopend
reminder-state-not-reached = Niet aangekomen
reminder-state-too-late = Te laat om te sturen
reminder-state-withdrawn = Niet meer nodig

# Waarom een herinnering niet aankwam.
reminder-reason-no-device = Geen telefoon staat aan voor meldingen.
reminder-reason-gone = De telefoon krijgt geen meldingen meer.
reminder-reason-refused = De meldingsdienst weigerde het bericht.
reminder-reason-unreachable = De meldingsdienst was niet bereikbaar.
reminder-reason-switched-off = De persoon zette herinneringen uit.

# Welke herinnering het is.
reminder-kind-planned = Bericht: nieuw gepland
reminder-kind-moved = Bericht: verplaatst
reminder-kind-cancelled = Bericht: gaat niet door
reminder-kind-three-days = 3 dagen ervoor
reminder-kind-day-before = De avond ervoor
reminder-kind-two-hours = 2 uur ervoor
reminder-kind-twelve-months = 12 maanden ervoor
reminder-kind-six-months = 6 maanden ervoor
reminder-kind-three-months = 3 maanden ervoor
reminder-kind-thirty-days = 30 dagen ervoor
reminder-kind-fourteen-days = 14 dagen ervoor
reminder-kind-seven-days = 7 dagen ervoor
reminder-kind-two-days = 2 dagen ervoor
reminder-kind-one-day = 1 dag ervoor

reminder-subject-gone = Iets dat er niet meer is
