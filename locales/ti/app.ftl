### reviewed: no
# Words that every page uses: navigation, times, notices.
# Words held to in all files: appointment ቆጸራ, lesson ትምህርቲ, deadline ናይ መወዳእታ መዓልቲ, form ቅጥዒ,
# letter ደብዳበ, case worker ሓላፊ ጉዳይ, volunteer ወለንተኛ, reminder መዘኻኸሪ, message መልእኽቲ,
# device መሳርሒ, phone ተሌፎን, sign in ምእታው, sign out ምውጻእ, settings ቅንብር, plan መደብ,
# municipality ምምሕዳር ከተማ, quiet hours ናይ ህድኣት ሰዓታት, locked screen ዝተዓጽወ ስክሪን, code ኮድ,
# invitation card መእተዊ ካርድ, note ተወሳኺ ሓበሬታ, permit መንበሪ ፍቓድ, benefit ሓገዝ ገንዘብ.

# nl:4e7c1d9b
app-name = Dag 1
# nl:1a4cfd42
app-skip = ናብቲ ትሕዝቶ ኪዱ
# nl:2f84a042
app-languages = ቋንቋታት
# nl:a29cab4e
app-navigation = ናበይ ክትከዱ ትደልዩ፧
# nl:8e155f71
app-demo = እዚ መርኣያ እዩ። ኩሎም ሰባት ናይ ሓቂ ኣይኮኑን።
# nl:ce76a3d6
app-dutch-show = ምስ ቋንቋ ሆላንድ
# nl:8fecaac1
app-dutch-hide = ብዘይ ቋንቋ ሆላንድ
# nl:76dbb118
app-today = ሎሚ
# nl:6ca9a839
app-appointments = ቆጸራታት
# nl:bae7cde4
app-lessons = ትምህርቲ
# nl:0a359f24
app-deadlines = ኣብ ግዜኡ ግበሩ
# nl:f0ac5a14
app-help = ሓገዝተይ
# nl:f460febc
app-people = ሰባት
# nl:c625075c
app-reminders = መዘኻኸሪታት
# nl:fb31fd4a
app-forms = ቅጥዕታት
# nl:029a37c1
app-settings = ቅንብር
# nl:73e6f455
app-about = ብዛዕባ ⁨Dag 1⁩
# nl:369e1853
app-sign-out = ውጽኡ
# nl:efd3af07
app-offline-line = ኢንተርነት የብልኩምን። እዚ ገጽ ናይ { $when } እዩ።
# nl:f3e5bf6f
app-when = { $date }፣ ሰዓት { $time } { $part }
# nl:dedf11dc
app-call = ደውሉ፦
# nl:6dbe90a7
app-map = ካርታ ክፈቱ (⁨OpenStreetMap⁩)
# nl:7f5dfea4
app-note = ተወሳኺ ሓበሬታ ካብ ሓላፊ ጉዳይኩም፣ ብቋንቋ ሆላንድ፦
# nl:f5413671
app-save = ዓቅቡ
# nl:730d96fd
time-morning = ንግሆ
# nl:daf937a7
time-afternoon = ድሕሪ ቀትሪ
# nl:0185c1c1
time-evening = ምሸት
# nl:bec0ea3f
time-night = ለይቲ
# nl:3a8bf3df
notice-answered = መልስኹም ተዓቂቡ ኣሎ።
# nl:b1e7f18e
notice-saved = ተዓቂቡ ኣሎ።
# nl:0bb5dcc5
notice-signed-out = ካብ ⁨Dag 1⁩ ወጺእኩም ኣለኹም።
# nl:b8ce3101
notice-device-ended = እቲ ተሌፎን ካብ ⁨Dag 1⁩ ወጺኡ ኣሎ።
# nl:7d68b2da
notice-planned = ተመዲቡ ኣሎ።
# nl:16427e7e
notice-moved = ግዜኡ ተቐይሩ ኣሎ።
# nl:8593ac38
notice-cancelled = ተሰሪዙ ኣሎ።
# nl:fda0b996
notice-removed = ተደምሲሱ ኣሎ።
# nl:5275085f
notice-handled = ተወዲኡ ኣሎ።
# nl:ec418392
notice-person-made = እቲ ሰብ ተወሲኹ ኣሎ።
# nl:d3014651
notice-access-given = እቲ ወለንተኛ ሕጂ ነቲ መደብ ክርእዮ ይኽእል እዩ።
# nl:89c70f76
notice-access-ended = እቲ ወለንተኛ ድሕሪ ሕጂ ነቲ መደብ ክርእዮ ኣይክእልን እዩ።
