### reviewed: no
# The settings of a holder.

settings-this-phone = Herinneringen op deze telefoon
settings-reminders = Ik wil herinneringen krijgen
settings-quiet = Stille uren
settings-quiet-hint = In deze uren krijgt u geen herinneringen.
settings-quiet-from = Van
settings-quiet-until = Tot
settings-lock = Wat mag er op het vergrendelde scherm staan?
settings-lock-hint = Iedereen die uw telefoon ziet, kan dit lezen.
settings-lock-neutral = Alleen dat er iets is, en wanneer
settings-lock-full = Wat het is, waar en wanneer
settings-language = Taal
settings-devices = Uw apparaten
settings-device-this = Dit apparaat
settings-device-push = Krijgt herinneringen
settings-device-no-push = Krijgt geen herinneringen
settings-device-used = Laatst gebruikt:
settings-device-end = Dit apparaat uitloggen
settings-sign-out = Uitloggen op deze telefoon
