### reviewed: no
# The pages for who is not signed in: welcome, code, one tap, no internet, about.

access-welcome-title = እንቋዕ ብደሓን መጻእኩም
access-welcome = ኣብዚ ቆጸራታትኩምን ትምህርትኹምን ትርእዩ። ኣብ ግዜኡ ክትገብርዎ ዘለኩም እውን ትርእዩ።
access-to-code = ኮድ ዘለዎ ካርድ ኣለኒ
access-to-forms = መብርሂ ናይ ቅጥዕታትን ደብዳበታትን
access-no-card = ካርድ የብልኩምን ዶ፧ ኣብ ምምሕዳር ከተማ (⁨gemeente⁩) ንዘሎ ሓላፊ ጉዳይኩም (⁨klantmanager⁩) ሕተቱ።
access-code-title = ኮድኩም ጽሓፉ
access-code = ኣብ ካርድኩም ዘሎ ኮድ
access-code-hint = ዓብዪ ፊደል ወይ ንእሽቶ ፊደል ፍልልይ የብሉን። ጭረታት እውን ኣየድልን።
access-sign-in = እተዉ
access-invitation-title = እንቋዕ ናብ ⁨Dag 1⁩ ብደሓን መጻእኩም
access-invitation = ነቲ መልጎም ጠውቑ። ብድሕሪኡ ኣብዚ ተሌፎን ኣቲኹም ትጸንሑ።
access-staff-title = ከም ሰራሕተኛ ወይ ወለንተኛ እተዉ
access-staff = ንምእታው ነቲ መልጎም ጠውቑ።
access-offline-title = ኢንተርነት የለን
access-offline = እዚ ገጽ ኣብ ተሌፎንኩም የለን። ካልኦት ገጻት ግን ክህልዉ ይኽእሉ።
about-what = ኣብ ሆላንድ መንበሪ ፍቓድ ረኺብኩም ዶ፧ ⁨Dag 1⁩ ኣብቲ ናይ መጀመርታ ግዜ ይሕግዘኩም።
about-languages = ቋንቋታት
about-read = ትግርኛ ቋንቋ ኣዲኡ ዝኾነ ሰብ ነዚ ጽሑፋት ኣንቢብዎ ኣሎ።
about-unread = ትግርኛ ቋንቋ ኣዲኡ ዝኾነ ሰብ ንኹሉ ጽሑፋት ገና ኣየንበቦን።
about-dutch-counts = ትጠራጠሩ ዶ፧ ነቲ ብቋንቋ ሆላንድ ዘሎ ርኣዩ፣ ወይ ንሓላፊ ጉዳይኩም ሕተቱ።
about-privacy = ውልቃዊ ሓበሬታኹም
about-privacy-what = ስምኩም፣ ቁጽሪ ተሌፎንኩም፣ ቋንቋኹም፣ መደብኩምን መልስታትኩምን ንዕቅብ። መሳርሒታትኩምን መዘኻኸሪ ምምጻኡን እውን ንዕቅብ።
about-privacy-who = ምምሕዳር ከተማኹም ንመደብኩም ይርእዮ። ወለንተኛ ግን ብፍቓድ ጥራይ ይርእዮ።
about-privacy-phone = ኢንተርነት ንዘይብሉ ግዜ ተሌፎንኩም ገጻት ይዕቅብ። ምስ ወጻእኩም ይድምሰሱ።
