### reviewed: no
# The pages for who is not signed in: welcome, code, one tap, no internet, about.

# nl:58af99c1
access-welcome-title = እንቋዕ ብደሓን መጻእኩም
# nl:bf76245b
access-welcome = ኣብዚ ቆጸራታትኩምን ትምህርትኹምን ትርእዩ። ኣብ ግዜኡ ክትገብርዎ ዘለኩም እውን ትርእዩ።
# nl:caf83190
access-to-code = ኮድ ዘለዎ ካርድ ኣለኒ
# nl:071daae4
access-to-forms = መብርሂ ናይ ቅጥዕታትን ደብዳበታትን
# nl:36225402
access-no-card = ካርድ የብልኩምን ዶ፧ ኣብ ምምሕዳር ከተማ (⁨gemeente⁩) ንዘሎ ሓላፊ ጉዳይኩም (⁨klantmanager⁩) ሕተቱ።
# nl:7db9a60d
access-code-title = ኮድኩም ጽሓፉ
# nl:133d7fb8
access-code = ኣብ ካርድኩም ዘሎ ኮድ
# nl:244c7ed6
access-code-hint = ዓብዪ ፊደል ወይ ንእሽቶ ፊደል ፍልልይ የብሉን። ጭረታት እውን ኣየድልን።
# nl:8fd64b67
access-sign-in = እተዉ
# nl:5c9fee38
access-invitation-title = እንቋዕ ናብ ⁨Dag 1⁩ ብደሓን መጻእኩም
# nl:8dd2a239
access-invitation = ነቲ መልጎም ጠውቑ። ብድሕሪኡ ኣብዚ ተሌፎን ኣብ ⁨Dag 1⁩ ኣቲኹም ትጸንሑ።
# nl:c29f41df
access-staff-title = ከም ሰራሕተኛ ወይ ወለንተኛ እተዉ
# nl:d24acf87
access-staff = ንምእታው ነቲ መልጎም ጠውቑ።
# nl:15852abd
access-offline-title = ኢንተርነት የለን
# nl:b58af3ed
access-offline = እዚ ገጽ ኣብ ተሌፎንኩም የለን። ካልኦት ገጻት ግን ክህልዉ ይኽእሉ።
# nl:4b993ef6
about-what = ኣብ ሆላንድ መንበሪ ፍቓድ ረኺብኩም ዶ፧ ⁨Dag 1⁩ ኣብቲ ናይ መጀመርታ ግዜ ይሕግዘኩም።
# nl:2bed08a9
about-languages = ቋንቋታት
# nl:b0372d1c
about-read = ትግርኛ ቋንቋ ኣዲኡ ዝኾነ ሰብ ነዚ ጽሑፋት ኣንቢብዎ ኣሎ።
# nl:fe62b46e
about-unread = ትግርኛ ቋንቋ ኣዲኡ ዝኾነ ሰብ ንኹሉ ጽሑፋት ገና ኣየንበቦን።
# nl:0f793230
about-dutch-counts = ትጠራጠሩ ዶ፧ ነቲ ብቋንቋ ሆላንድ ዘሎ ርኣዩ፣ ወይ ንሓላፊ ጉዳይኩም ሕተቱ።
# nl:a0a49798
about-privacy = ውልቃዊ ሓበሬታኹም
# nl:83e07ed9
about-privacy-what = ስምኩም፣ ቁጽሪ ተሌፎንኩም፣ ቋንቋኹም፣ መደብኩምን መልስታትኩምን ንዕቅብ። መሳርሒታትኩም እውን ንዕቅብ። መዘኻኸሪ በጺሑኩም ወይ ኣይበጽሓኩምን እውን ንዕቅብ።
# nl:73c583bd
about-privacy-who = ምምሕዳር ከተማኹም ንመደብኩም ይርእዮ። ወለንተኛ ግን ብፍቓድኩም ጥራይ ይርእዮ።
# nl:88bd0f99
about-privacy-phone = ኢንተርነት ንዘይብልኩም ግዜ፣ ተሌፎንኩም ገጻት ይዕቅብ። ካብ ⁨Dag 1⁩ ምስ ወጻእኩም («ውጽኡ» ምስ ጠወቕኩም)፣ እቶም ገጻት ይድምሰሱ።
