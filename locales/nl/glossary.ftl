### reviewed: no

glossary-title = Woordenlijst
glossary-intro = Deze woorden staan vaak in brieven. Hier leest u wat ze betekenen.

glossary-word-gemeente = Het bestuur van uw stad of dorp.
glossary-word-digid = Uw eigen sleutel voor websites van de overheid. Geef hem aan niemand.
glossary-word-toeslag = Geld van de overheid dat u helpt om iets te betalen.
glossary-word-premie = Wat u elke maand betaalt voor uw verzekering.
glossary-word-voorschot = Geld dat u vooraf krijgt. Later wordt het precies berekend.
glossary-word-beschikking = Een brief met een besluit over u.
glossary-word-definitieve-berekening = De laatste som, na het jaar. Die bepaalt wat u echt krijgt.
glossary-word-bezwaar = Een brief waarin u zegt dat een besluit niet klopt. De laatste dag staat in het besluit.
glossary-word-huurcontract = Het papier met de afspraken over uw huis en de huur.
glossary-word-bijstand = Geld van de gemeente als u te weinig hebt om van te leven.
glossary-word-inlichtingenplicht = U moet de gemeente alles vertellen wat telt voor uw bijstand.
glossary-word-wijziging = Iets dat anders is dan eerst.
glossary-word-vermogen = Wat u bezit: spaargeld, een auto, een huis, ook in een ander land.
glossary-word-boete = Geld dat u als straf moet betalen.
