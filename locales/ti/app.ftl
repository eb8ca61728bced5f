### reviewed: no
# Words that every page uses: navigation, times, notices.
# Words held to in all files: appointment ቆጸራ, lesson ትምህርቲ, deadline ናይ መወዳእታ መዓልቲ, form ቅጥዒ,
# letter ደብዳበ, case worker ሓላፊ ጉዳይ, volunteer ወለንተኛ, reminder መዘኻኸሪ, message መልእኽቲ,
# device መሳርሒ, phone ተሌፎን, sign in ምእታው, sign out ምውጻእ, settings ቅንብር, plan መደብ,
# municipality ምምሕዳር ከተማ, quiet hours ናይ ህድኣት ሰዓታት, locked screen ዝተዓጽወ ስክሪን, code ኮድ,
# invitation card መእተዊ ካርድ, note ተወሳኺ ሓበሬታ, permit መንበሪ ፍቓድ, benefit ሓገዝ ገንዘብ.

app-name = Dag 1
app-skip = ናብቲ ትሕዝቶ ኪዱ
app-languages = ቋንቋታት
app-navigation = ናበይ ክትከዱ ትደልዩ፧
app-demo = እዚ መርኣያ እዩ። ኩሎም ሰባት ናይ ሓቂ ኣይኮኑን።
app-dutch-show = ምስ ቋንቋ ሆላንድ
app-dutch-hide = ብዘይ ቋንቋ ሆላንድ
app-today = ሎሚ
app-appointments = ቆጸራታት
app-lessons = ትምህርቲ
app-deadlines = ኣብ ግዜኡ
app-help = ሓገዝተይ
app-people = ሰባት
app-reminders = መዘኻኸሪታት
app-forms = ቅጥዕታት
app-settings = ቅንብር
app-about = ብዛዕባ ⁨Dag 1⁩
app-sign-out = ውጽኡ
app-offline-line = ኢንተርነት የብልኩምን። እዚ ገጽ ናይ { $when } እዩ።
app-when = { $date }፣ ሰዓት { $time } { $part }
app-call = ደውሉ፦
app-map = ካርታ ክፈቱ (⁨OpenStreetMap⁩)
app-note = ተወሳኺ ሓበሬታ ካብ ሓላፊ ጉዳይኩም፣ ብቋንቋ ሆላንድ፦
app-save = ዓቅቡ
time-morning = ንግሆ
time-afternoon = ድሕሪ ቀትሪ
time-evening = ምሸት
time-night = ለይቲ
notice-answered = መልስኹም ተዓቂቡ ኣሎ።
notice-saved = ተዓቂቡ ኣሎ።
notice-signed-out = ወጺእኩም ኣለኹም።
notice-device-ended = እቲ ተሌፎን ካብ ⁨Dag 1⁩ ወጺኡ ኣሎ።
notice-planned = ተመዲቡ ኣሎ።
notice-moved = ግዜኡ ተቐይሩ ኣሎ።
notice-cancelled = ተሰሪዙ ኣሎ።
notice-removed = ተደምሲሱ ኣሎ።
notice-handled = ተወዲኡ ኣሎ።
notice-person-made = እቲ ሰብ ተወሲኹ ኣሎ።
notice-access-given = እቲ ወለንተኛ ሕጂ ክርኢ ይኽእል እዩ።
notice-access-ended = እቲ ወለንተኛ ድሕሪ ሕጂ ክርኢ ኣይክእልን እዩ።
