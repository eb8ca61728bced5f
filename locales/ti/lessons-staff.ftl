### reviewed: no
### Planning lessons: for staff only.

lesson-plan-add = ሓድሽ ትምህርቲ
lesson-plan-title = ትምህርቲ መድቡ
lesson-plan-for = ን{ $name }
lesson-plan-join-title = ናብ ድሮ ዘሎ ጉጅለ ኣእትዉ
lesson-plan-join-hint = ናይቲ ጉጅለ ትምህርቲ ናብዚ ሰብ ይውሰኽ።
lesson-plan-join-series = ጉጅለ
lesson-plan-join-save = ናብቲ ጉጅለ ኣእትዉ
lesson-plan-new-title = ሓድሽ ተኸታታሊ ትምህርቲ
lesson-plan-what = እንታይን ኣበይን
lesson-plan-choose = ምረጹ
lesson-plan-subject = ዓይነት ትምህርቲ
lesson-plan-school = ቤት ትምህርቲ
lesson-plan-address = ኣድራሻን ክፍልን
lesson-plan-teacher = መምህር
lesson-plan-phone = ቁጽሪ ተሌፎን ናይ ቤት ትምህርቲ
lesson-plan-when = መዓስ
lesson-plan-weekdays = ኣብ ኣየኖት መዓልታት
lesson-plan-time = ዝጅምረሉ ሰዓት
lesson-plan-minutes = ክንደይ ደቓይቕ
lesson-plan-from = ናይ መጀመርታ መዓልቲ
lesson-plan-until = ናይ መወዳእታ መዓልቲ
lesson-plan-free = ትምህርቲ ዘይብሉ መዓልታት
lesson-plan-skip = ኣብ በዓላት ሃገር ትምህርቲ የለን
lesson-plan-breaks = ናይ ቤት ትምህርቲ ዕረፍቲ
lesson-plan-breaks-hint = ኣብ ነፍሲ ወከፍ መስመር ሓንቲ መዓልቲ ወይ ሓደ ዕረፍቲ ጽሓፉ። ኣብነት፦ 2026-12-21 - 2027-01-03
lesson-plan-save = ትምህርቲ ዓቅቡ
lesson-plan-participants =
    { $people ->
        [one] { $people } ተሳታፊ
       *[other] { $people } ተሳተፍቲ
    }
lesson-plan-period = ካብ { $from } ክሳብ መወዳእታ ናይ { $until }
lesson-plan-coming =
    { $count ->
        [one] ዝመጽእ ትምህርቲ
       *[other] ዝመጽኡ { $count } ትምህርትታት
    }
lesson-plan-later =
    { $count ->
        [one] ድሕሪኡ { $count } ትምህርቲ
       *[other] ድሕሪኡ { $count } ትምህርትታት
    }
lesson-plan-cancelled = ተሰሪዙ ኣሎ
lesson-plan-is-moved = ግዜኡ ተቐይሩ ኣሎ
lesson-plan-change = ግዜኡ ቀይሩ ወይ ሰርዙ
lesson-plan-change-title = ናይ ትምህርቲ ግዜ ቀይሩ ወይ ሰርዙ
lesson-plan-everyone =
    { $people ->
        [one] እዚ ን{ $people } ተሳታፊ ይምልከት። መልእኽቲ ይመጾ።
       *[other] እዚ ንኩሎም { $people } ተሳተፍቲ ይምልከት። መልእኽቲ ይመጾም።
    }
lesson-plan-move-title = ግዜ ቀይሩ
lesson-plan-move-date = ሓድሽ መዓልቲ
lesson-plan-move-time = ሓድሽ ሰዓት
lesson-plan-move-save = ናይቲ ትምህርቲ ግዜ ቀይሩ
lesson-plan-cancel-title = ሰርዙ
lesson-plan-cancel-reason = እቲ ትምህርቲ ስለምንታይ ይስረዝ፧
lesson-plan-cancel-save = ነቲ ትምህርቲ ሰርዙ
lesson-plan-saved = እቲ ትምህርቲ ተዓቂቡ ኣሎ።
lesson-plan-joined = እቲ ሰብ ናብቲ ጉጅለ ኣትዩ ኣሎ።
lesson-plan-moved = ናይቲ ትምህርቲ ግዜ ተቐይሩ ኣሎ። ንተሳተፍቲ መልእኽቲ ይመጾም።
lesson-plan-cancel-done = እቲ ትምህርቲ ተሰሪዙ ኣሎ። ንተሳተፍቲ መልእኽቲ ይመጾም።
