### reviewed: no
### Reminders and what happened to them: for staff only.

reminder-title-not-reached = ዘይበጽሑ መዘኻኸሪታት
reminder-title-all = ኩሎም መዘኻኸሪታት
reminder-intro = እዞም ሰባት እንታይ ከም ዝተመደበ ዘይፈልጡ ክኾኑ ይኽእሉ። ደውሉሎም።
reminder-filter = ኣየኖት መዘኻኸሪታት
reminder-filter-not-reached = ዘይበጽሑ
reminder-filter-all = ኩሎም
reminder-none = ኩሎም መዘኻኸሪታት በጺሖም ኣለዉ። ንማንም ክትድውሉ ኣየድልየኩምን እዩ።
reminder-none-all = ገና መዘኻኸሪ የለን።
reminder-found =
    { $count ->
        [one] { $count } መዘኻኸሪ
       *[other] { $count } መዘኻኸሪታት
    }
reminder-column-about = ብዛዕባ እንታይ
reminder-column-which = ኣየናይ መዘኻኸሪ
reminder-column-due = ዝተመደበሉ ግዜ
reminder-column-state = እንታይ ኮይኑ
reminder-why = ስለምንታይ ኣይበጽሐን
reminder-call = ናብ { $phone } ደውሉ
reminder-call-none = ቁጽሪ ተሌፎን የለን
reminder-handle = ነቲ ሰብ ረኺበዮ
reminder-handled = ባዕልና ነጊርናዮ
reminder-notice-handled = ተመዝጊቡ፦ እቲ ሰብ ሕጂ ይፈልጥ እዩ።

# Where a reminder stands.
reminder-state-planned = ተመዲቡ
reminder-state-sent = ተላኢኹ
reminder-state-shown = ኣብ ተሌፎን ተራእዩ
reminder-state-opened = ተኸፊቱ
reminder-state-not-reached = ኣይበጽሐን
reminder-state-too-late = ንምልኣኽ ደንጒዩ
reminder-state-withdrawn = ደጊም ኣየድልን

# Why a reminder did not arrive.
reminder-reason-no-device = መዘኻኸሪ በሪሁሉ ዘሎ ተሌፎን የለን።
reminder-reason-gone = እቲ ተሌፎን ደጊም መልእኽቲ ኣይቅበልን እዩ።
reminder-reason-refused = መልእኽቲ ዝልእኽ ኣገልግሎት ነቲ መልእኽቲ ኣይተቐበሎን።
reminder-reason-unreachable = መልእኽቲ ዝልእኽ ኣገልግሎት ኣይተረኽበን።
reminder-reason-switched-off = እቲ ሰብ ነቲ መዘኻኸሪ ኣጥፊእዎ ኣሎ።

# Which reminder it is.
reminder-kind-planned = መልእኽቲ፦ ሓድሽ ተመዲቡ
reminder-kind-moved = መልእኽቲ፦ ግዜኡ ተቐይሩ
reminder-kind-cancelled = መልእኽቲ፦ ተሰሪዙ
reminder-kind-three-days = ቅድሚኡ 3 መዓልቲ
reminder-kind-day-before = ኣብ ዋዜማኡ ምሸት
reminder-kind-two-hours = ቅድሚኡ 2 ሰዓት
reminder-kind-twelve-months = ቅድሚኡ 12 ወርሒ
reminder-kind-six-months = ቅድሚኡ 6 ወርሒ
reminder-kind-three-months = ቅድሚኡ 3 ወርሒ
reminder-kind-thirty-days = ቅድሚኡ 30 መዓልቲ
reminder-kind-fourteen-days = ቅድሚኡ 14 መዓልቲ
reminder-kind-seven-days = ቅድሚኡ 7 መዓልቲ
reminder-kind-two-days = ቅድሚኡ 2 መዓልቲ
reminder-kind-one-day = ቅድሚኡ 1 መዓልቲ
