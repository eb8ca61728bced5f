### reviewed: no
# The pages for who is not signed in: welcome, code, one tap, no internet, about.

access-welcome-title = Welkom
access-welcome = Hier ziet u uw afspraken, lessen en wat op tijd moet.
access-to-code = Ik heb een kaart met een code
access-to-forms = Formulieren en brieven uitgelegd
access-no-card = Geen kaart? Vraag uw klantmanager bij de gemeente.
access-code-title = Vul uw code in
access-code = De code van uw kaart
access-code-hint = Hoofdletters en streepjes maken niet uit.
access-sign-in = Inloggen
access-invitation-title = Welkom bij Dag 1
access-invitation = Tik op de knop. Deze telefoon blijft dan ingelogd.
access-staff-title = Inloggen als medewerker of vrijwilliger
access-staff = Tik op de knop om in te loggen.
access-offline-title = Geen internet
access-offline = Deze pagina staat niet op uw telefoon. Andere pagina's misschien wel.
about-what = Dag 1 helpt u in uw eerste tijd met een verblijfspas in Nederland.
about-languages = Talen
about-read = Iemand met deze taal als moedertaal heeft de teksten gelezen.
about-unread = Niet alle teksten in deze taal zijn gelezen door iemand met deze taal als moedertaal.
about-dutch-counts = Twijfelt u? Kijk naar het Nederlands of vraag uw klantmanager.
about-privacy = Uw gegevens
about-privacy-what = We bewaren uw naam, telefoonnummer, taal, planning en antwoorden. Ook uw apparaten, en of een herinnering aankwam.
about-privacy-who = Uw gemeente ziet uw planning. Een vrijwilliger ziet die alleen met uw toestemming.
about-privacy-phone = Uw telefoon bewaart pagina's voor als u geen internet hebt. Uitloggen wist ze.
