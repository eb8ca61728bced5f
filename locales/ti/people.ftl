### reviewed: no
### The staff pages about people. Reader: case worker or volunteer.

people-title = ሰባት
people-search = ብስም ድለዩ
people-filter-language = ቋንቋ
people-filter-language-all = ኩሎም ቋንቋታት
people-filter-case-worker = ሓላፊ ጉዳይ
people-filter-case-worker-all = ኩሎም ሓለፍቲ ጉዳይ
people-search-do = ድለዩ
people-found =
    { $count ->
        [one] { $count } ሰብ
       *[other] { $count } ሰባት
    }
people-none = ዝተረኽበ ሰብ የለን። ክፋል ናይቲ ስም ድለዩ፣ ወይ ቋንቋን ሓላፊ ጉዳይን ኣይትምረጹ።
people-none-volunteer = ክትርእይዎ ዝፈቐደልኩም ሰብ ገና የለን። ንሓላፊ ጉዳይ ሕተቱ።
people-add = ሓድሽ ሰብ
people-list-next = ዝቕጽል ቆጸራ
people-list-next-none = ዝተመደበ ቆጸራ የለን
people-list-push-yes = መልእኽቲ ይመጽእ
people-list-push-no = መልእኽቲ ኣይመጽእን
people-list-not-reached =
    { $count ->
        [one] { $count } መዘኻኸሪ ኣይበጽሐን
       *[other] { $count } መዘኻኸሪታት ኣይበጽሑን
    }
people-pages = ተወሳኺ ገጻት
people-pages-here = ገጽ { $page } ካብ { $pages }
people-pages-previous = ዝሓለፈ ገጽ
people-pages-next = ዝቕጽል ገጽ
people-form-wrong = ገና ኣይተዓቀበን። ነዚ ኣርሙ፦
people-back = ናብቲ ዝርዝር ተመለሱ
people-back-person = ናብ { $name } ተመለሱ

people-new-title = ሓድሽ ሰብ
people-new-privacy = ኣብዚ ⁨BSN⁩ ኣይትጽሓፉ። ብዛዕባ ጥዕና እውን ኣይትጽሓፉ።
people-new-name = ስም
people-new-name-hint = እቲ ሰብ ክጽዋዕ ከም ዝደሊ።
people-new-language = ቋንቋ ናይቲ ሰብ
people-new-language-hint = እቲ ሰብ ደሓር ባዕሉ ክቕይሮ ይኽእል።
people-new-phone = ቁጽሪ ተሌፎን
people-new-phone-hint = መዘኻኸሪ እንተ ዘይበጺሑ ናብዚ ቁጽሪ ትድውሉ።
people-new-save = ሰብ ወስኹ

people-person-language = ቋንቋ
people-person-phone = ተሌፎን
people-person-phone-none = ቁጽሪ የለን
people-person-case-worker = ሓላፊ ጉዳይ
people-person-read-only = { $name } ስለ ዝፈቐደልኩም ነዚ ገጽ ትርእዩ ኣለኹም። ክትርእይዎ እምበር ክትቅይርዎ ኣይትኽእሉን ኢኹም።
people-person-sees = እቲ ሰብ ከምዚ ይርኢ፦
people-person-parts = ኣብዚ ገጽ
people-person-appointments = ቆጸራታት
people-person-appointments-none = ቆጸራ የለን።
people-person-appointments-past = ዝሓለፉ ቆጸራታት
people-person-lessons = ትምህርቲ
people-person-lessons-none = ትምህርቲ የለን።
people-person-deadlines = ናይ መወዳእታ መዓልታት
people-person-deadlines-none = ናይ መወዳእታ መዓልቲ ዘለዎ ነገር የለን።
people-person-reminders = መዘኻኸሪታት
people-person-reminders-none = ገና መዘኻኸሪ የለን።
people-person-devices = ተሌፎናትን ኮምፒተራትን
people-person-devices-none = ገና ብዝኾነ መሳርሒ ኣይኣተወን። ካርድ ኣዳልዉ እሞ ነቲ ሰብ ሃብዎ።
people-person-device-used = ንመወዳእታ ግዜ ዝተጠቕመሉ
people-person-device-end = ካብዚ መሳርሒ ኣውጽእዎ
people-person-volunteers = ወለንተኛታት
people-person-volunteers-none = ነዚ ገጽ ክርኢ ዝኽእል ወለንተኛ የለን።
people-person-volunteers-hint = ወለንተኛ ቆጸራታት፣ ትምህርትን ናይ መወዳእታ መዓልታትን ይርኢ። እቲ ሰብ ዝፈቅድ እንተ ኾይኑ መጀመርታ ሕተትዎ።
people-person-volunteer = ወለንተኛ
people-person-volunteer-choose = ወለንተኛ ምረጹ
people-person-volunteer-add = ክርኢ ፍቐዱ
people-person-volunteer-end = ፍቓድ ኣቋርጹ
people-person-invite = መእተዊ ካርድ ኣዳልዉ
people-person-invite-hint = እቲ ሰብ በቲ ካርድ ኣብ ተሌፎኑ ⁨Dag 1⁩ ይኸፍት።

people-notice-added = እቲ ሰብ ተወሲኹ ኣሎ። ሕጂ መእተዊ ካርድ ኣዳልዉ።
people-notice-device-ended = እቲ መሳርሒ ካብ ⁨Dag 1⁩ ወጺኡ ኣሎ።
people-notice-volunteer-added = እቲ ወለንተኛ ሕጂ ነዚ ገጽ ክርኢ ይኽእል እዩ።
people-notice-volunteer-ended = እቲ ወለንተኛ ድሕሪ ሕጂ ነዚ ገጽ ክርኢ ኣይክእልን እዩ።

people-invitation-title = መእተዊ ካርድ
people-invitation-for = ን{ $name }
people-invitation-once = ነዚ ኮድ ሓንሳብ ጥራይ ትርእይዎ። ነቲ ካርድ ሕጂ ሕተምዎ።
people-invitation-print = ኣብ ብራውዘር ብ⁨Ctrl⁩ን ⁨P⁩ን ሕተምዎ። ወረቐት ⁨A6⁩ ምረጹ፣ ወይ ⁨A4⁩ ምረጹ እሞ ነቲ ካርድ ቁረጽዎ።
people-invitation-give = ነቲ ካርድ ባዕልኹም ነቲ ሰብ ሃብዎ። እቲ ኮድ ሓንሳብ፣ ኣብ ሓደ መሳርሒ ጥራይ ይሰርሕ።
