### reviewed: no
# What depends on the phone: reminders, being offline, answers that wait, installing.

# nl:18e3c501
phone-push-checking = One moment. We are looking if this phone can show reminders.
# nl:23784045
phone-push-unsupported = This phone cannot show reminders here. Open Dag 1 yourself to see what comes.
# nl:4768dae2
phone-push-install = On an iPhone, first put Dag 1 on your home screen. Then reminders work.
# nl:462a690b
phone-push-blocked = This phone blocks messages from Dag 1. You can allow them in the settings of your phone.
# nl:961b213d
phone-push-off = Reminders are off on this phone.
# nl:c230f3db
phone-push-on = Reminders are on on this phone.
# nl:34a59346
phone-push-working = One moment.
# nl:98ec1352
phone-push-failed = That did not work. Try again later.
# nl:ff66c552
phone-push-turn-on = Turn on reminders
# nl:03d54b3c
phone-push-turn-off = Turn off reminders

# nl:99fcd4f5
phone-outbox-one = One answer has not been sent yet. It goes when you have internet.
# nl:96badc47
phone-outbox-two = Two answers have not been sent yet. They go when you have internet.
# nl:618f35c5
phone-outbox-more = Several answers have not been sent yet. They go when you have internet.

# nl:bfef5bfb
phone-install-title = Keep Dag 1 on your phone
# nl:590a278f
phone-install-why = Then you open it with one tap, also without internet.
# nl:4c0a0b7a
phone-install-button = Put on home screen
# nl:2a0cc0ee
phone-install-ios-share = Tap the share button of Safari: a square with an arrow up.
# nl:a4dc6a63
phone-install-ios-add = Choose “Add to Home Screen”.
# nl:c73be94c
phone-install-ios-open = Open Dag 1 from your home screen.

# Names in the menu that opens when the icon is held down.
# nl:5711ae99
phone-app-today = Today
# nl:afc9e1ed
phone-app-appointments = Appointments
# nl:76e5fd25
phone-app-deadlines = Do in time
