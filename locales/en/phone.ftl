### reviewed: no
# What depends on the phone: reminders, being offline, answers that wait, installing.

phone-push-checking = One moment. We are looking if this phone can show reminders.
phone-push-unsupported = This phone cannot show reminders here. Open Dag 1 yourself to see what comes.
phone-push-install = On an iPhone, first put Dag 1 on your home screen. Then reminders work.
phone-push-blocked = This phone blocks messages from Dag 1. You can allow them in the settings of your phone.
phone-push-off = Reminders are off on this phone.
phone-push-on = Reminders are on on this phone.
phone-push-working = One moment.
phone-push-failed = That did not work. Try again later.
phone-push-turn-on = Turn on reminders
phone-push-turn-off = Turn off reminders

phone-outbox-one = One answer has not been sent yet. It goes when you have internet.
phone-outbox-two = Two answers have not been sent yet. They go when you have internet.
phone-outbox-more = Several answers have not been sent yet. They go when you have internet.

phone-install-title = Keep Dag 1 on your phone
phone-install-why = Then you open it with one tap, also without internet.
phone-install-button = Put on home screen
phone-install-ios-share = Tap the share button of Safari: a square with an arrow up.
phone-install-ios-add = Choose “Add to Home Screen”.
phone-install-ios-open = Open Dag 1 from your home screen.

# Names in the menu that opens when the icon is held down.
phone-app-today = Today
phone-app-appointments = Appointments
phone-app-deadlines = Deadlines
