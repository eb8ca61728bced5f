### reviewed: no
# The settings of a holder.

settings-this-phone = Reminders on this phone
settings-reminders = I want to get reminders
settings-quiet = Quiet hours
settings-quiet-hint = You get no reminders in these hours.
settings-quiet-from = From
settings-quiet-until = Until
settings-lock = What may the locked screen show?
settings-lock-hint = Everyone who sees your phone can read this.
settings-lock-neutral = Only that there is something, and when
settings-lock-full = What it is, where and when
settings-language = Language
settings-devices = Your devices
settings-device-this = This device
settings-device-push = Gets reminders
settings-device-no-push = Gets no reminders
settings-device-used = Last used:
settings-device-end = Sign out this device
settings-sign-out = Sign out on this phone
