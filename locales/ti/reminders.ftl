### reviewed: no
### Reminders and what happened to them: for staff only.

# nl:aaab12d9
reminder-title-not-reached = ዘይበጽሑ መዘኻኸሪታት
# nl:39e6555a
reminder-title-all = ኩሎም መዘኻኸሪታት
# nl:d47ae498
reminder-intro = እዞም ሰባት እንታይ ከም ዝተመደበ ዘይፈልጡ ክኾኑ ይኽእሉ። ደውሉሎም።
# nl:41a7bb3b
reminder-filter = ኣየኖት መዘኻኸሪታት
# nl:cc623be9
reminder-filter-not-reached = ዘይበጽሑ
# nl:abca5600
reminder-filter-all = ኩሎም
# nl:cf46a576
reminder-none = ኩሎም መዘኻኸሪታት በጺሖም ኣለዉ። ንማንም ክትድውሉ ኣየድልየኩምን እዩ።
# nl:53fbbc2a
reminder-none-all = ገና መዘኻኸሪ የለን።
# nl:2d3d8f55
reminder-found =
    { $count ->
        [one] { $count } መዘኻኸሪ
       *[other] { $count } መዘኻኸሪታት
    }
# nl:037d7e96
reminder-column-about = ብዛዕባ እንታይ
# nl:11ad9e63
reminder-column-which = ኣየናይ መዘኻኸሪ
# nl:87e1f63b
reminder-column-due = ዝተመደበሉ ግዜ
# nl:0ada8298
reminder-column-state = እንታይ ኮይኑ
# nl:0d0bac61
reminder-why = ስለምንታይ ኣይበጽሐን
# nl:27e9b7ac
reminder-call = ናብ { $phone } ደውሉ
# nl:0d6f0fe8
reminder-call-none = ቁጽሪ ተሌፎን የለን
# nl:6ec9be0f
reminder-handle = ነቲ ሰብ ረኺበዮ
# nl:07a9a59e
reminder-handled = ባዕልና ነጊርናዮ
# nl:648a7db8
reminder-notice-handled = ተመዝጊቡ፦ እቲ ሰብ ሕጂ ይፈልጥ እዩ።

# Where a reminder stands.
# nl:abdeffb5
reminder-state-planned = ተመዲቡ
# nl:4d1a33d7
reminder-state-sent = ተላኢኹ
# nl:ba8ff0bf
reminder-state-shown = ኣብ ተሌፎን ተራእዩ
# nl:386b4f4c
reminder-state-opened = ተኸፊቱ
# nl:c10c3cd6
reminder-state-not-reached = ኣይበጽሐን
# nl:7cb4157e
reminder-state-too-late = ንምልኣኽ ደንጒዩ
# nl:f762868c
reminder-state-withdrawn = ደጊም ኣየድልን

# Why a reminder did not arrive.
# nl:4d34b450
reminder-reason-no-device = መዘኻኸሪ በሪሁሉ ዘሎ ተሌፎን የለን።
# nl:c0480fd2
reminder-reason-gone = እቲ ተሌፎን ደጊም መልእኽቲ ኣይቅበልን እዩ።
# nl:77709635
reminder-reason-refused = መልእኽቲ ዝልእኽ ኣገልግሎት ነቲ መልእኽቲ ኣይተቐበሎን።
# nl:599fb3f5
reminder-reason-unreachable = መልእኽቲ ዝልእኽ ኣገልግሎት ኣይተረኽበን።
# nl:358031f7
reminder-reason-switched-off = እቲ ሰብ መዘኻኸሪታት ኣጥፊኡ ኣሎ።

# Which reminder it is.
# nl:2afd4f0c
reminder-kind-planned = መልእኽቲ፦ ሓድሽ ተመዲቡ
# nl:83595334
reminder-kind-moved = መልእኽቲ፦ ግዜኡ ተቐይሩ
# nl:a00c5edf
reminder-kind-cancelled = መልእኽቲ፦ ተሰሪዙ
# nl:df51a98c
reminder-kind-three-days = ቅድሚኡ 3 መዓልቲ
# nl:2da71015
reminder-kind-day-before = ኣብ ዋዜማኡ ምሸት
# nl:c988e8be
reminder-kind-two-hours = ቅድሚኡ 2 ሰዓት
# nl:a2681676
reminder-kind-twelve-months = ቅድሚኡ 12 ወርሒ
# nl:778881de
reminder-kind-six-months = ቅድሚኡ 6 ወርሒ
# nl:5aa64186
reminder-kind-three-months = ቅድሚኡ 3 ወርሒ
# nl:f034d59e
reminder-kind-thirty-days = ቅድሚኡ 30 መዓልቲ
# nl:55b85fff
reminder-kind-fourteen-days = ቅድሚኡ 14 መዓልቲ
# nl:8c752674
reminder-kind-seven-days = ቅድሚኡ 7 መዓልቲ
# nl:9bbcaf26
reminder-kind-two-days = ቅድሚኡ 2 መዓልቲ
# nl:c3a7f5ad
reminder-kind-one-day = ቅድሚኡ 1 መዓልቲ

# nl:d29ee4cd
reminder-subject-gone = ድሕሪ ሕጂ ዘየለ ነገር
