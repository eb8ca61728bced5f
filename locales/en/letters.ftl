### reviewed: no
# “I got a letter”: what it is, what to do first, and by when.

# nl:fbda478d
letters-title = I got a letter
# nl:fbf585f0
letters-intro = Find out which letter you have. Choose what is easiest for you.
# nl:f383a7fb
letters-by-sender = Who sent the letter?
# nl:2d8b5b15
letters-by-topic = What is the letter about?
# nl:4fe1e01f
letters-by-words = Type or paste words from the letter
# nl:5e731f48
letters-text = Words from the letter
# nl:4bfe1142
letters-text-hint = The start is often enough: the sender, and the line with “Betreft”.
# nl:7f99d54f
letters-private = We do not keep these words.
# nl:67e6ddbe
letters-look = Find my letter
# nl:23ae5d38
letters-empty = First type or paste words from the letter.
# nl:3631a9d1
letters-long = This is too long. Below is only the start of it. Search with that.
# nl:39ffc10e
letters-too-long = This is much too long. Paste only the first page.
# nl:0ce3a2f5
letters-one = This looks like your letter
# nl:3954800a
letters-some = It is one of these
# nl:aa20d780
letters-check = Is this name not on your letter? Then show the letter to a volunteer.
# nl:5a329395
letters-first = Do this first
# nl:8e7a627e
letters-read = Read all about it
# nl:5c7d87a4
letters-none = We do not know this letter
# nl:73694632
letters-none-text = Show the letter to a volunteer today. Or call the sender: the number is in the letter.
# nl:d115ac56
letters-keep = Never throw a letter away.
# nl:822a1fc7
letters-maybe-from = The letter may come from:
# nl:d79a3cf8
letters-days = { $count ->
        [one] This day stands in your letter
       *[other] These days stand in your letter
    }
# nl:66c28ec3
letters-days-text = Read in the letter what must happen that day. Ask for help if you are not sure.
# nl:2f04982f
letters-last-day = This may be the last day.
# nl:d0ce79ff
letters-no-year = The year is not there.
# nl:8f82a850
letters-count-from = Ask from which day you must count.
# nl:5fd39674
letters-term-days = { $count ->
        [one] Within one day.
       *[other] Within { $count } days.
    }
# nl:bf0ec848
letters-term-workdays = { $count ->
        [one] Within one working day. Saturday and Sunday do not count.
       *[other] Within { $count } working days. Saturday and Sunday do not count.
    }
# nl:d13cc314
letters-term-weeks = { $count ->
        [one] Within one week.
       *[other] Within { $count } weeks.
    }
# nl:c6785bab
letters-term-months = { $count ->
        [one] Within one month.
       *[other] Within { $count } months.
    }
