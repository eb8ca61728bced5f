### reviewed: no

# nl:f480f385
glossary-title = Word list
# nl:35d70074
glossary-intro = These words are often in letters. Here you read what they mean.

# nl:c9346b3e
glossary-word-gemeente = The government of your city or village.
# nl:2c98ce02
glossary-word-digid = Your own key to government websites. Give it to no one.
# nl:36d6a66c
glossary-word-toeslag = Money from the state that helps you pay for something.
# nl:929acb5c
glossary-word-premie = What you pay each month for your insurance.
# nl:14463616
glossary-word-voorschot = Money you get ahead of time. Later they work out the exact sum.
# nl:a3d64af7
glossary-word-beschikking = A letter with a decision about you.
# nl:a210c3f7
glossary-word-definitieve-berekening = The last sum, after the year ends. It shows what you really get.
# nl:a32be204
glossary-word-bezwaar = A letter in which you say that a decision is wrong. The decision names the last day.
# nl:4f30a4ff
glossary-word-huurcontract = The paper with what you agreed on your home and the rent.
# nl:ea1c0885
glossary-word-bijstand = Money from the municipality when you have too little to live on.
# nl:a380503e
glossary-word-inlichtingenplicht = You must tell the municipality all that counts for your bijstand.
# nl:c11d4ca1
glossary-word-wijziging = Something that is not the same as before.
# nl:a12201d6
glossary-word-vermogen = What you own: savings, a car, a house, also in another country.
# nl:d4851d2d
glossary-word-boete = Money you must pay as a punishment.
