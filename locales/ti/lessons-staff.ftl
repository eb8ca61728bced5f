### reviewed: no
### Planning lessons: for staff only.

# nl:6e5fe4f0
lesson-plan-add = ሓድሽ ትምህርቲ
# nl:d750670e
lesson-plan-title = ትምህርቲ መድቡ
# nl:2bff10df
lesson-plan-for = ን{ $name }
# nl:e42ba611
lesson-plan-join-title = ናብ ድሮ ዘሎ ጉጅለ ኣእትዉ
# nl:86164052
lesson-plan-join-hint = ናይቲ ጉጅለ ትምህርቲ ናብዚ ሰብ ይውሰኽ።
# nl:ff833424
lesson-plan-join-series = ጉጅለ
# nl:118c7339
lesson-plan-join-save = ናብቲ ጉጅለ ኣእትዉ
# nl:828d8f77
lesson-plan-new-title = ሓድሽ ተኸታታሊ ትምህርቲ
# nl:84e9e3c5
lesson-plan-what = እንታይን ኣበይን
# nl:561cb5fc
lesson-plan-choose = ምረጹ
# nl:17620eb4
lesson-plan-subject = ዓይነት ትምህርቲ
# nl:8999dff8
lesson-plan-school = ቤት ትምህርቲ
# nl:21411b21
lesson-plan-address = ኣድራሻን ክፍልን
# nl:043f2ae0
lesson-plan-teacher = መምህር
# nl:388936cc
lesson-plan-phone = ቁጽሪ ተሌፎን ናይ ቤት ትምህርቲ
# nl:614a3503
lesson-plan-when = መዓስ
# nl:abdb165b
lesson-plan-weekdays = ኣብ ኣየኖት መዓልታት
# nl:b2327d9e
lesson-plan-time = ዝጅምረሉ ሰዓት
# nl:26c8b2af
lesson-plan-minutes = ክንደይ ደቓይቕ
# nl:2a6204cd
lesson-plan-from = ናይ መጀመርታ መዓልቲ
# nl:9cf73646
lesson-plan-until = ናይ መወዳእታ መዓልቲ
# nl:528b8d1d
lesson-plan-free = ትምህርቲ ዘይብሉ መዓልታት
# nl:00b987e4
lesson-plan-skip = ኣብ በዓላት ሃገር ትምህርቲ የለን
# nl:08b2d16d
lesson-plan-breaks = ናይ ቤት ትምህርቲ ዕረፍቲ
# nl:92a9c919
lesson-plan-breaks-hint = ኣብ ነፍሲ ወከፍ መስመር ሓንቲ መዓልቲ ጽሓፉ፣ ወይ ድማ መጀመርታን መወዳእታን ናይ ሓደ ዕረፍቲ። ኣብነት፦ 2026-12-21 - 2027-01-03
# nl:715ec2ee
lesson-plan-save = ትምህርቲ ዓቅቡ
# nl:721d0511
lesson-plan-participants =
    { $people ->
        [one] { $people } ተሳታፊ
       *[other] { $people } ተሳተፍቲ
    }
# nl:e43a95bc
lesson-plan-period = ካብ { $from } ክሳብ መወዳእታ ናይ { $until }
# nl:e9443662
lesson-plan-coming =
    { $count ->
        [one] ዝመጽእ ትምህርቲ
       *[other] ዝመጽኡ { $count } ትምህርትታት
    }
# nl:2a770901
lesson-plan-later =
    { $count ->
        [one] ድሕሪኡ { $count } ትምህርቲ
       *[other] ድሕሪኡ { $count } ትምህርትታት
    }
# nl:f474c81b
lesson-plan-cancelled = ተሰሪዙ ኣሎ
# nl:3f0cb3d4
lesson-plan-is-moved = ግዜኡ ተቐይሩ ኣሎ
# nl:2efc8b1b
lesson-plan-change = ግዜኡ ቀይሩ ወይ ሰርዙ
# nl:be11d153
lesson-plan-change-title = ናይ ትምህርቲ ግዜ ቀይሩ ወይ ሰርዙ
# nl:80187a68
lesson-plan-everyone =
    { $people ->
        [one] እዚ ን{ $people } ተሳታፊ ይምልከት። መልእኽቲ ይመጾ።
       *[other] እዚ ንኩሎም { $people } ተሳተፍቲ ይምልከት። መልእኽቲ ይመጾም።
    }
# nl:ca7e12c1
lesson-plan-move-title = ግዜ ቀይሩ
# nl:bcf718ed
lesson-plan-move-date = ሓድሽ መዓልቲ
# nl:74359b73
lesson-plan-move-time = ሓድሽ ሰዓት
# nl:75875a4e
lesson-plan-move-save = ናይቲ ትምህርቲ ግዜ ቀይሩ
# nl:c0960e7c
lesson-plan-cancel-title = ሰርዙ
# nl:1fa21dd4
lesson-plan-cancel-reason = እቲ ትምህርቲ ስለምንታይ ይስረዝ፧
# nl:b37d6c9f
lesson-plan-cancel-save = ነቲ ትምህርቲ ሰርዙ
# nl:0495f31f
lesson-plan-saved = እቲ ትምህርቲ ተዓቂቡ ኣሎ።
# nl:34110118
lesson-plan-joined = እቲ ሰብ ናብቲ ጉጅለ ኣትዩ ኣሎ።
# nl:a138f983
lesson-plan-moved = ናይቲ ትምህርቲ ግዜ ተቐይሩ ኣሎ። ንተሳተፍቲ መልእኽቲ ይመጾም።
# nl:a6ed7a8a
lesson-plan-cancel-done = እቲ ትምህርቲ ተሰሪዙ ኣሎ። ንተሳተፍቲ መልእኽቲ ይመጾም።
