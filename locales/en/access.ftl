### reviewed: no
# The pages for who is not signed in: welcome, code, one tap, no internet, about.

# nl:58af99c1
access-welcome-title = Welcome
# nl:bf76245b
access-welcome = Here you see your appointments, lessons and what must be done in time.
# nl:caf83190
access-to-code = I have a card with a code
# nl:071daae4
access-to-forms = Forms and letters explained
# nl:36225402
access-no-card = No card? Ask your case worker at the municipality.
# nl:7db9a60d
access-code-title = Fill in your code
# nl:133d7fb8
access-code = The code from your card
# nl:244c7ed6
access-code-hint = Capitals and hyphens do not matter.
# nl:8fd64b67
access-sign-in = Sign in
# nl:5c9fee38
access-invitation-title = Welcome to Dag 1
# nl:8dd2a239
access-invitation = Tap the button. This phone then stays signed in.
# nl:c29f41df
access-staff-title = Sign in as staff or volunteer
# nl:d24acf87
access-staff = Tap the button to sign in.
# nl:15852abd
access-offline-title = No internet
# nl:b58af3ed
access-offline = This page is not on your phone. Other pages may be.
# nl:4b993ef6
about-what = Dag 1 helps you in your first time with a residence permit in the Netherlands.
# nl:2bed08a9
about-languages = Languages
# nl:b0372d1c
about-read = A native speaker has read these texts.
# nl:fe62b46e
about-unread = Not all texts in this language have been read by a native speaker.
# nl:0f793230
about-dutch-counts = In doubt? Look at the Dutch or ask your case worker.
# nl:a0a49798
about-privacy = Your data
# nl:83e07ed9
about-privacy-what = We keep your name, phone number, language, plan and answers. Also your devices, and whether a reminder arrived.
# nl:73c583bd
about-privacy-who = Your municipality sees your plan. A volunteer sees it only with your permission.
# nl:88bd0f99
about-privacy-phone = Your phone keeps pages for when you are offline. Signing out erases them.
