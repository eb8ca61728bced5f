### reviewed: no
# What a reader sees when something can't be done.

problem-to-start = Naar het begin
problem-to-code = Code invullen
problem-to-today = Naar Vandaag
problem-to-people = Naar de mensen
problem-not-found = Deze pagina is er niet
problem-not-found-text = De pagina bestaat niet, of is niet van u. Ga terug en probeer het opnieuw.
problem-sign-in = U bent niet ingelogd
problem-sign-in-text = Vul de code van uw kaart in. Hebt u geen kaart? Vraag uw klantmanager.
problem-forbidden = Dit mag niet
problem-forbidden-text = U mag dit hier niet doen. Er is niets veranderd.
problem-code = Deze code werkt niet
problem-code-text = Kijk of u de code goed hebt overgenomen. Werkt het niet? Vraag uw klantmanager om een nieuwe kaart.
problem-too-many = Te vaak geprobeerd
problem-too-many-text = Wacht een paar minuten. Probeer het dan opnieuw.
problem-too-large = Dit is te veel
problem-too-large-text = De tekst is te lang. Er is niets opgeslagen. Maak de tekst korter.
problem-bad-request = Dit konden we niet lezen
problem-bad-request-text = Er is niets opgeslagen. Ga terug en probeer het opnieuw.
problem-method = Dit kan hier niet
problem-method-text = Er is niets veranderd. Ga terug en probeer het opnieuw.
problem-conflict = Dit is intussen veranderd
problem-conflict-text = Het is al voorbij, afgezegd of veranderd. Kijk hoe het nu is.
problem-unavailable = Het lukt nu even niet
problem-unavailable-text = Er is niets opgeslagen. Probeer het over een paar minuten opnieuw.
problem-internal = Er ging iets mis bij ons
problem-internal-text = Dit is niet uw fout. Probeer het later opnieuw.
