### reviewed: no
# Whether the explained forms are still right: for case workers.

texts-title = Teksten om na te kijken
texts-intro = Deze uitleg moet iemand nakijken. Klopt de tekst nog? Zeg het hier.
texts-none = Alle uitleg is nagekeken.
texts-overdue = Had nagekeken moeten zijn op { $date }.
texts-unread = { $language }: niet gelezen door iemand met deze taal als moedertaal.
texts-confirm = Klopt nog, in alle talen
texts-confirmed = Klopte nog op { $date }.
texts-older =
    { $count ->
        [one] { $language }: 1 zin is ouder dan het Nederlands.
       *[other] { $language }: { $count } zinnen zijn ouder dan het Nederlands.
    }
