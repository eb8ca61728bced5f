### reviewed: no
# What a reader sees when something can't be done.

problem-to-start = Go to the start
problem-to-code = Fill in a code
problem-to-today = Go to Today
problem-to-people = Go to the people
problem-not-found = This page is not here
problem-not-found-text = The page does not exist, or is not yours. Go back and try again.
problem-sign-in = You are not signed in
problem-sign-in-text = Fill in the code from your card. No card? Ask your case worker.
problem-forbidden = This is not allowed
problem-forbidden-text = You may not do this here. Nothing was changed.
problem-code = This code does not work
problem-code-text = Check the code. Still no luck? Ask your case worker for a new card.
problem-too-many = Too many tries
problem-too-many-text = Wait a few minutes. Then try again.
problem-too-large = This is too much
problem-too-large-text = The text is too long. Nothing was saved. Make it shorter.
problem-bad-request = We could not read this
problem-bad-request-text = Nothing was saved. Go back and try again.
problem-method = This does not work here
problem-method-text = Nothing was changed. Go back and try again.
problem-conflict = This has changed meanwhile
problem-conflict-text = It is over, cancelled or changed. Look how it is now.
problem-unavailable = It does not work right now
problem-unavailable-text = Nothing was saved. Try again in a few minutes.
problem-internal = Something went wrong on our side
problem-internal-text = This is not your fault. Try again later.
