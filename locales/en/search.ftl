### reviewed: no
# Search across forms, letters and official words.

# nl:37561f2d
search-title = Search
# nl:bbebd6e7
search-label = What are you looking for?
# nl:113f7595
search-button = Search
# nl:0c97f706
search-empty = Type a word, in your own language or in Dutch. Mistakes are fine.
# nl:3ca9194c
search-none = Nothing found. Try another word, or a shorter one.
# nl:d0e35d5a
search-long = This is too long. Type a few words.
# nl:81a4d5c2
search-forms = Forms
# nl:0549faed
search-letters = Letters
# nl:21ddd21e
search-words = Words
# nl:4d2f4b25
search-else = Can’t find it?
# nl:933a5f8c
search-ask = Show your letter or your question to a volunteer.
