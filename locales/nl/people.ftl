### reviewed: no
### De pagina's van medewerkers over mensen. Lezer: klantmanager of vrijwilliger.

people-title = Mensen
people-search = Zoek op naam
people-filter-language = Taal
people-filter-language-all = Alle talen
people-filter-case-worker = Klantmanager
people-filter-case-worker-all = Alle klantmanagers
people-search-do = Zoeken
people-found =
    { $count ->
        [one] 1 persoon
       *[other] { $count } mensen
    }
people-none = Niemand gevonden. Zoek op een deel van de naam of haal filters weg.
people-none-volunteer = Nog niemand gaf u toegang. Vraag het aan de klantmanager.
people-add = Nieuwe persoon
people-list-next = Volgende afspraak
people-list-next-none = Geen afspraak gepland
people-list-push-yes = Krijgt meldingen
people-list-push-no = Krijgt geen meldingen
people-list-not-reached =
    { $count ->
        [one] 1 herinnering niet aangekomen
       *[other] { $count } herinneringen niet aangekomen
    }
people-pages = Meer pagina's
people-pages-many = Meer dan { $count }
people-pages-previous = Vorige pagina
people-pages-next = Volgende pagina
people-form-wrong = Nog niet opgeslagen. Verbeter dit:
people-back = Terug naar de lijst
people-back-person = Terug naar { $name }

people-new-title = Nieuwe persoon
people-new-privacy = Schrijf hier geen burgerservicenummer (BSN). Schrijf ook niets over gezondheid.
people-new-name = Naam
people-new-name-hint = Zoals de persoon wil heten.
people-new-language = Taal van de persoon
people-new-language-hint = De persoon kan dit later zelf veranderen.
people-new-phone = Telefoonnummer
people-new-phone-hint = U belt dit nummer als een herinnering niet aankomt.
people-new-save = Persoon toevoegen

people-person-language = Taal
people-person-phone = Telefoon
people-person-phone-none = Geen nummer
people-person-case-worker = Klantmanager
people-person-read-only = U ziet deze pagina omdat { $name } u toegang gaf. U kunt kijken, niet veranderen.
people-person-sees = De persoon ziet:
people-person-parts = Op deze pagina
people-person-appointments = Afspraken
people-person-appointments-none = Er zijn geen afspraken.
people-person-appointments-past = Eerdere afspraken
people-person-lessons = Lessen
people-person-lessons-none = Er zijn geen lessen.
people-person-deadlines = Op tijd doen
people-person-deadlines-none = Er zijn geen laatste dagen.
people-person-reminders = Herinneringen
people-person-reminders-none = Er zijn nog geen herinneringen.
people-person-devices = Telefoons en computers
people-person-devices-none = Nog geen toestel aangemeld. Maak een kaart en geef die aan de persoon.
people-person-device-used = Laatst gebruikt
people-person-device-end = Toestel afmelden
people-person-volunteers = Vrijwilligers
people-person-volunteers-none = Geen vrijwilliger kan deze pagina zien.
people-person-volunteers-hint = Een vrijwilliger ziet afspraken, lessen en laatste dagen. Vraag de persoon eerst of dat goed is.
people-person-volunteer = Vrijwilliger
people-person-volunteer-choose = Kies een vrijwilliger
people-person-volunteer-add = Toegang geven
people-person-volunteer-end = Toegang stoppen
people-person-invite = Uitnodigingskaart maken
people-person-invite-hint = Met de kaart opent de persoon Dag 1 op de telefoon.

people-notice-added = De persoon is toegevoegd. Maak nu een uitnodigingskaart.
people-notice-device-ended = Het toestel is afgemeld.
people-notice-volunteer-added = De vrijwilliger kan deze pagina nu zien.
people-notice-volunteer-ended = De vrijwilliger kan deze pagina niet meer zien.

people-invitation-title = Uitnodigingskaart
people-invitation-for = Voor { $name }
people-invitation-once = Deze code ziet u maar één keer. Print de kaart nu.
people-invitation-print = Print met de browser: Ctrl en P. Kies papier A6, of A4 en knip de kaart uit.
people-invitation-give = Geef de kaart aan de persoon zelf. De code werkt één keer, op één toestel.

# Gegevens wijzigen, en mensen om te bellen.
people-change = Gegevens wijzigen
people-change-title = Gegevens wijzigen
people-change-save = Opslaan
people-person-case-worker-none = Geen klantmanager
people-contacts = Mensen om te bellen
people-contacts-none = Nog niemand. De persoon ziet wel de klantmanager en de vrijwilligers.
people-contacts-hint = De persoon ziet dit bij Mijn mensen en kan met één tik bellen.
people-contact-title = Iemand toevoegen
people-contact-topic = Helpt met
people-contact-organisation = Organisatie
people-contact-save = Toevoegen
people-contact-remove = Weghalen
