### reviewed: no
### The staff pages about people. Reader: case worker or volunteer.

# nl:25212fec
people-title = ሰባት
# nl:31357ebe
people-search = ብስም ድለዩ
# nl:a5b9bdba
people-filter-language = ቋንቋ
# nl:aa7f922f
people-filter-language-all = ኩሎም ቋንቋታት
# nl:3e32533e
people-filter-case-worker = ሓላፊ ጉዳይ
# nl:b638aedb
people-filter-case-worker-all = ኩሎም ሓለፍቲ ጉዳይ
# nl:e81a7d70
people-search-do = ድለዩ
# nl:a6632c4c
people-found =
    { $count ->
        [one] { $count } ሰብ
       *[other] { $count } ሰባት
    }
# nl:b55f0c54
people-none = ዝተረኽበ ሰብ የለን። ክፋል ናይቲ ስም ድለዩ፣ ወይ «ኩሎም ቋንቋታት»ን «ኩሎም ሓለፍቲ ጉዳይ»ን ምረጹ።
# nl:d0fb6f13
people-none-volunteer = ክትርእይዎ ዝፈቐደልኩም ሰብ ገና የለን። ንሓላፊ ጉዳይ ሕተቱ።
# nl:248ba5d1
people-add = ሓድሽ ሰብ
# nl:b1614f53
people-list-next = ዝቕጽል ቆጸራ
# nl:2be29caa
people-list-next-none = ዝተመደበ ቆጸራ የለን
# nl:378437c9
people-list-push-yes = መልእኽቲ ይመጽእ
# nl:9f0b4622
people-list-push-no = መልእኽቲ ኣይመጽእን
# nl:0156d51b
people-list-not-reached =
    { $count ->
        [one] { $count } መዘኻኸሪ ኣይበጽሐን
       *[other] { $count } መዘኻኸሪታት ኣይበጽሑን
    }
# nl:68948089
people-pages = ተወሳኺ ገጻት
# nl:8b8ff2cf
people-pages-many = ልዕሊ { $count }
# nl:86eb099c
people-pages-previous = ዝሓለፈ ገጽ
# nl:8f2c85cf
people-pages-next = ዝቕጽል ገጽ
# nl:c26aae0c
people-form-wrong = ገና ኣይተዓቀበን። ነዚ ኣርሙ፦
# nl:8fdea1b7
people-back = ናብቲ ዝርዝር ተመለሱ
# nl:97bb1288
people-back-person = ናብ { $name } ተመለሱ

# nl:8067c7ba
people-new-title = ሓድሽ ሰብ
# nl:bff65624
people-new-privacy = ኣብዚ ናይ ግሊ ቁጽሪ (⁨BSN⁩) ኣይትጽሓፉ። ብዛዕባ ጥዕና እውን ኣይትጽሓፉ።
# nl:947d37a2
people-new-name = ስም
# nl:d3b70ff7
people-new-name-hint = እቲ ሰብ ክጽወዓሉ ዝደሊ ስም።
# nl:1bdc1fe5
people-new-language = ቋንቋ ናይቲ ሰብ
# nl:f93b6c09
people-new-language-hint = እቲ ሰብ ደሓር ባዕሉ ክቕይሮ ይኽእል።
# nl:2b822fd3
people-new-phone = ቁጽሪ ተሌፎን
# nl:faeba2e7
people-new-phone-hint = መዘኻኸሪ እንተ ዘይበጺሑ ናብዚ ቁጽሪ ትድውሉ።
# nl:f6866fd5
people-new-save = ሰብ ወስኹ

# nl:4310fbf3
people-person-language = ቋንቋ
# nl:010d83a1
people-person-phone = ተሌፎን
# nl:1b98b449
people-person-phone-none = ቁጽሪ የለን
# nl:fb679bf3
people-person-case-worker = ሓላፊ ጉዳይ
# nl:e600faef
people-person-read-only = { $name } ስለ ዝፈቐደልኩም ነዚ ገጽ ትርእዩ ኣለኹም። ክትርእይዎ እምበር ክትቅይርዎ ኣይትኽእሉን ኢኹም።
# nl:fbd49272
people-person-sees = እቲ ሰብ ከምዚ ይርኢ፦
# nl:38d73367
people-person-parts = ኣብዚ ገጽ
# nl:b5d2326e
people-person-appointments = ቆጸራታት
# nl:6719a06c
people-person-appointments-none = ቆጸራ የለን።
# nl:f9ea8352
people-person-appointments-past = ዝሓለፉ ቆጸራታት
# nl:98500cb9
people-person-lessons = ትምህርቲ
# nl:8607fdff
people-person-lessons-none = ትምህርቲ የለን።
# nl:3e0993d4
people-person-deadlines = ኣብ ግዜኡ ግበሩ
# nl:6af2f83d
people-person-deadlines-none = ናይ መወዳእታ መዓልቲ ዘለዎ ነገር የለን።
# nl:b30b243f
people-person-reminders = መዘኻኸሪታት
# nl:f642a99b
people-person-reminders-none = ገና መዘኻኸሪ የለን።
# nl:1e10795e
people-person-devices = ተሌፎናትን ኮምፒተራትን
# nl:246b0485
people-person-devices-none = እቲ ሰብ ገና ብዝኾነ መሳርሒ ናብ ⁨Dag 1⁩ ኣይኣተወን። ካርድ ኣዳልዉ እሞ ነቲ ሰብ ሃብዎ።
# nl:2ed3a433
people-person-device-used = ንመወዳእታ ግዜ ዝተጠቕመሉ
# nl:54a2ae68
people-person-device-end = ኣብዚ መሳርሒ ካብ ⁨Dag 1⁩ ኣውጽእዎ
# nl:027cd504
people-person-volunteers = ወለንተኛታት
# nl:af698157
people-person-volunteers-none = ነዚ ገጽ ክርኢ ዝኽእል ወለንተኛ የለን።
# nl:1f2f2061
people-person-volunteers-hint = ወለንተኛ ቆጸራታት፣ ትምህርትን ናይ መወዳእታ መዓልታትን ይርኢ። እቲ ሰብ ዝፈቅድ እንተ ኾይኑ መጀመርታ ሕተትዎ።
# nl:3f5dab4a
people-person-volunteer = ወለንተኛ
# nl:3be249f8
people-person-volunteer-choose = ወለንተኛ ምረጹ
# nl:264eaea4
people-person-volunteer-add = ክርኢ ፍቐዱሉ
# nl:dff307e6
people-person-volunteer-end = ፍቓድ ኣቋርጹ
# nl:b4b51875
people-person-invite = መእተዊ ካርድ ኣዳልዉ
# nl:196508eb
people-person-invite-hint = እቲ ሰብ በቲ ካርድ ኣብ ተሌፎኑ ⁨Dag 1⁩ ይኸፍት።

# nl:f5e0f156
people-notice-added = እቲ ሰብ ተወሲኹ ኣሎ። ሕጂ መእተዊ ካርድ ኣዳልዉ።
# nl:8502af05
people-notice-device-ended = እቲ መሳርሒ ካብ ⁨Dag 1⁩ ወጺኡ ኣሎ።
# nl:a3a23888
people-notice-volunteer-added = እቲ ወለንተኛ ሕጂ ነዚ ገጽ ክርኢ ይኽእል እዩ።
# nl:9eafd301
people-notice-volunteer-ended = እቲ ወለንተኛ ድሕሪ ሕጂ ነዚ ገጽ ክርኢ ኣይክእልን እዩ።

# nl:cfbb01ef
people-invitation-title = መእተዊ ካርድ
# nl:bfa2c88e
people-invitation-for = ን{ $name }
# nl:072035d9
people-invitation-once = ነዚ ኮድ ሓንሳብ ጥራይ ትርእይዎ። ነቲ ካርድ ሕጂ ሕተምዎ።
# nl:5aefb8ed
people-invitation-print = ኣብ ብራውዘር ብ⁨Ctrl⁩ን ⁨P⁩ን ሕተምዎ። ወረቐት ⁨A6⁩ ምረጹ፣ ወይ ⁨A4⁩ ምረጹ እሞ ነቲ ካርድ ካብቲ ወረቐት ቆሪጽኩም ኣውጽእዎ።
# nl:605e8b49
people-invitation-give = ነቲ ካርድ ንባዕሉ ነቲ ሰብ ጥራይ ሃብዎ። እቲ ኮድ ሓንሳብ፣ ኣብ ሓደ መሳርሒ ጥራይ ይሰርሕ።

# Gegevens wijzigen, en mensen om te bellen.
# nl:83aea43f
people-change = ሓበሬታ ቀይሩ
# nl:5729755d
people-change-title = ሓበሬታ ምቕያር
# nl:d4d916c7
people-change-save = ዓቅቡ
# nl:f3e53342
people-person-case-worker-none = ሓላፊ ጉዳይ የለን
# nl:f61bae76
people-contacts = ክድወለሎም ዝኽእል ሰባት
# nl:a68a8f34
people-contacts-none = ገና የለን። እቲ ሰብ ግን ንሓላፊ ጉዳይን ንወለንተኛታትን ይርኢ።
# nl:44c6b4fb
people-contacts-hint = እቲ ሰብ ነዚ ኣብ «ሓገዝተይ» ይርእዮ፣ ብሓንቲ ጠውታ ድማ ይድውል።
# nl:bb67fd49
people-contact-title = ሰብ ወስኹ
# nl:0dc1db04
people-contact-topic = ዝሕግዘሉ
# nl:c2808153
people-contact-organisation = ትካል
# nl:0238297d
people-contact-save = ወስኹ
# nl:8088cf6f
people-contact-remove = ኣውጽኡ
