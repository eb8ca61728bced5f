### reviewed: no
# What a reader sees when something can't be done.

# nl:6ce54fed
problem-to-start = Go to the start
# nl:0d5cbf62
problem-to-code = Fill in a code
# nl:a1dcbd28
problem-to-today = Go to Today
# nl:4dfb06bb
problem-to-people = Go to the people
# nl:5689e8c6
problem-not-found = This page is not here
# nl:aa8c16d1
problem-not-found-text = The page does not exist, or is not yours. Go back and try again.
# nl:617e910c
problem-sign-in = You are not signed in
# nl:ac863fa2
problem-sign-in-text = Fill in the code from your card. No card? Ask your case worker.
# nl:4d20eb60
problem-forbidden = This is not allowed
# nl:fded9f69
problem-forbidden-text = You may not do this here. Nothing was changed.
# nl:f62f7c4e
problem-code = This code does not work
# nl:bbd9cdc7
problem-code-text = Check the code. Still no luck? Ask your case worker for a new card.
# nl:58dd7909
problem-too-many = Too many tries
# nl:74936f19
problem-too-many-text = Wait a few minutes. Then try again.
# nl:8fd2d5fa
problem-too-large = This is too much
# nl:965a1d97
problem-too-large-text = The text is too long. Nothing was saved. Make it shorter.
# nl:689f1b67
problem-bad-request = We could not read this
# nl:79ce24b0
problem-bad-request-text = Nothing was saved. Go back and try again.
# nl:46585637
problem-method = This does not work here
# nl:04e81e56
problem-method-text = Nothing was changed. Go back and try again.
# nl:b13f6c81
problem-conflict = This has changed meanwhile
# nl:a2149acd
problem-conflict-text = It is over, cancelled or changed. Look how it is now.
# nl:7a388dae
problem-unavailable = It does not work right now
# nl:2a836457
problem-unavailable-text = Nothing was saved. Try again in a few minutes.
# nl:f2d02954
problem-internal = Something went wrong on our side
# nl:9baa3f37
problem-internal-text = This is not your fault. Try again later.
