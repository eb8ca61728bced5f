### reviewed: no
# “I got a letter”: what it is, what to do first, and by when.

letters-title = Ik heb een brief gekregen
letters-intro = Zoek uit welke brief u hebt. Kies wat voor u het makkelijkst is.
letters-by-sender = Wie stuurt de brief?
letters-by-topic = Waar gaat de brief over?
letters-by-words = Typ of plak woorden uit de brief
letters-text = Woorden uit de brief
letters-text-hint = Het begin is vaak genoeg: de afzender, en de regel met “Betreft”.
letters-private = Wij bewaren deze woorden niet.
letters-look = Zoek mijn brief
letters-empty = Typ of plak eerst woorden uit de brief.
letters-long = Dit is te lang. Hieronder staat alleen het begin. Zoek daarmee.
letters-too-long = Dit is veel te lang. Plak alleen de eerste bladzijde.
letters-one = Dit lijkt uw brief
letters-some = Het is één van deze
letters-check = Staat deze naam niet op uw brief? Laat de brief dan aan een vrijwilliger zien.
letters-first = Doe dit eerst
letters-read = Lees alles hierover
letters-none = Deze brief kennen wij niet
letters-none-text = Laat de brief vandaag aan een vrijwilliger zien. Of bel de afzender: het nummer staat in de brief.
letters-keep = Gooi een brief nooit weg.
letters-maybe-from = De brief komt misschien van:
letters-days = { $count ->
        [one] Deze dag staat in uw brief
       *[other] Deze dagen staan in uw brief
    }
letters-days-text = Lees in de brief wat er die dag moet gebeuren. Vraag hulp als u het niet weet.
letters-last-day = Dit kan de laatste dag zijn.
letters-no-year = Het jaar staat er niet bij.
letters-count-from = Vraag vanaf welke dag u moet tellen.
letters-term-days = { $count ->
        [one] Binnen één dag.
       *[other] Binnen { $count } dagen.
    }
letters-term-workdays = { $count ->
        [one] Binnen één werkdag. Zaterdag en zondag tellen niet mee.
       *[other] Binnen { $count } werkdagen. Zaterdag en zondag tellen niet mee.
    }
letters-term-weeks = { $count ->
        [one] Binnen één week.
       *[other] Binnen { $count } weken.
    }
letters-term-months = { $count ->
        [one] Binnen één maand.
       *[other] Binnen { $count } maanden.
    }
