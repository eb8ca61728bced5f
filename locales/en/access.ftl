### reviewed: no
# The pages for who is not signed in: welcome, code, one tap, no internet, about.

access-welcome-title = Welcome
access-welcome = Here you see your appointments, lessons and what must be done in time.
access-to-code = I have a card with a code
access-to-forms = Forms and letters explained
access-no-card = No card? Ask your case worker at the municipality.
access-code-title = Fill in your code
access-code = The code from your card
access-code-hint = Capitals and hyphens do not matter.
access-sign-in = Sign in
access-invitation-title = Welcome to Dag 1
access-invitation = Tap the button. This phone then stays signed in.
access-staff-title = Sign in as staff or volunteer
access-staff = Tap the button to sign in.
access-offline-title = No internet
access-offline = This page is not on your phone. Other pages may be.
about-what = Dag 1 helps you in your first time with a residence permit in the Netherlands.
about-languages = Languages
about-read = A native speaker has read these texts.
about-unread = Not all texts in this language have been read by a native speaker.
about-dutch-counts = In doubt? Look at the Dutch or ask your case worker.
about-privacy = Your data
about-privacy-what = We keep your name, phone number, language, plan and answers. Also your devices, and whether a reminder arrived.
about-privacy-who = Your municipality sees your plan. A volunteer sees it only with permission.
about-privacy-phone = Your phone keeps pages for when you are offline. Signing out erases them.
