### reviewed: no
# Search across forms, letters and official words.

search-title = Zoeken
search-label = Wat zoekt u?
search-button = Zoeken
search-empty = Typ een woord, in uw eigen taal of in het Nederlands. Fouten zijn niet erg.
search-none = Niets gevonden. Probeer een ander woord, of een korter woord.
search-long = Dit is te lang. Typ een paar woorden.
search-forms = Formulieren
search-letters = Brieven
search-words = Woorden
search-else = Vindt u het niet?
search-ask = Laat uw brief of uw vraag zien aan een vrijwilliger.
