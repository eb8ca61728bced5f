### reviewed: no
# Words that every page uses: navigation, times, notices.

# nl:4e7c1d9b
app-name = Dag 1
# nl:1a4cfd42
app-skip = Go to the content
# nl:2f84a042
app-languages = Languages
# nl:a29cab4e
app-navigation = Where to go
# nl:8e155f71
app-demo = This is a demonstration. All people are made up.
# nl:ce76a3d6
app-dutch-show = Show Dutch too
# nl:8fecaac1
app-dutch-hide = Hide Dutch
# nl:76dbb118
app-today = Today
# nl:6ca9a839
app-appointments = Appointments
# nl:bae7cde4
app-lessons = Lessons
# nl:0a359f24
app-deadlines = Do in time
# nl:f0ac5a14
app-help = My people
# nl:f460febc
app-people = People
# nl:c625075c
app-reminders = Reminders
# nl:fb31fd4a
app-forms = Forms
# nl:029a37c1
app-settings = Settings
# nl:73e6f455
app-about = About Dag 1
# nl:369e1853
app-sign-out = Sign out
# nl:efd3af07
app-offline-line = You are offline. This page is from { $when }.
# nl:f3e5bf6f
app-when = { $date }, { $time } { $part }
# nl:dedf11dc
app-call = Call
# nl:6dbe90a7
app-map = Open the map (OpenStreetMap)
# nl:7f5dfea4
app-note = Note from your case worker, in Dutch:
# nl:f5413671
app-save = Save
# nl:730d96fd
time-morning = in the morning
# nl:daf937a7
time-afternoon = in the afternoon
# nl:0185c1c1
time-evening = in the evening
# nl:bec0ea3f
time-night = at night
# nl:3a8bf3df
notice-answered = Your answer is saved.
# nl:b1e7f18e
notice-saved = Saved.
# nl:0bb5dcc5
notice-signed-out = You are signed out.
# nl:b8ce3101
notice-device-ended = That device is signed out.
# nl:7d68b2da
notice-planned = Planned.
# nl:16427e7e
notice-moved = Moved.
# nl:8593ac38
notice-cancelled = Cancelled.
# nl:fda0b996
notice-removed = Removed.
# nl:5275085f
notice-handled = Handled.
# nl:ec418392
notice-person-made = The person is added.
# nl:d3014651
notice-access-given = The volunteer can now look.
# nl:89c70f76
notice-access-ended = The volunteer can no longer look.
