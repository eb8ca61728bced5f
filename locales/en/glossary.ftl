### reviewed: no

glossary-title = Word list
glossary-intro = These words are often in letters. Here you read what they mean.

glossary-word-gemeente = The government of your city or village.
glossary-word-digid = Your own key to government websites. Give it to no one.
glossary-word-toeslag = Money from the state that helps you pay for something.
glossary-word-premie = What you pay each month for your insurance.
glossary-word-voorschot = Money you get ahead of time. Later they work out the exact sum.
glossary-word-beschikking = A letter with a decision about you.
glossary-word-definitieve-berekening = The last sum, after the year ends. It shows what you really get.
glossary-word-bezwaar = A letter in which you say that a decision is wrong. The decision names the last day.
glossary-word-huurcontract = The paper with what you agreed on your home and the rent.
glossary-word-bijstand = Money from the municipality when you have too little to live on.
glossary-word-inlichtingenplicht = You must tell the municipality all that counts for your bijstand.
glossary-word-wijziging = Something that is not the same as before.
glossary-word-vermogen = What you own: savings, a car, a house, also in another country.
glossary-word-boete = Money you must pay as a punishment.
