### reviewed: no
# The settings of a holder.

# nl:22e58170
settings-this-phone = Reminders on this phone
# nl:9f452387
settings-reminders = I want to get reminders
# nl:3cb91516
settings-quiet = Quiet hours
# nl:993ef774
settings-quiet-hint = You get no reminders in these hours.
# nl:96eda3c8
settings-quiet-from = From
# nl:21341497
settings-quiet-until = Until
# nl:8682d36f
settings-lock = What may the locked screen show?
# nl:eef29dca
settings-lock-hint = Everyone who sees your phone can read this.
# nl:7a4594f6
settings-lock-neutral = Only that there is something, and when
# nl:2fa1bc86
settings-lock-full = What it is, where and when
# nl:f9abe078
settings-language = Language
# nl:23d3e969
settings-devices = Your devices
# nl:0980d4dc
settings-device-this = This device
# nl:8dd30736
settings-device-push = Gets reminders
# nl:023197ed
settings-device-no-push = Gets no reminders
# nl:fba71123
settings-device-used = Last used:
# nl:f5032209
settings-device-end = Sign out this device
# nl:37e5ccaa
settings-sign-out = Sign out on this phone
