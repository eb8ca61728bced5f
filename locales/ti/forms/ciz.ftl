### reviewed: no

# nl:d1814377
ciz-name = ብርቱዕ ክንክን ንነዊሕ ግዜ (⁨CIZ⁩)
# nl:c8bd72ba
ciz-what = ምሉእ መዓልትን ንሓዋሩን ክንክን ይግበኣኩም ድዩ ንቤት ጽሕፈት ⁨CIZ⁩ ትሓቱ። እዚ ብሕጊ ⁨Wlz⁩ ዝወሃብ ክንክን እዩ።
# nl:e5a86d98
ciz-who = ኩሉ ግዜ፣ ለይትን መዓልትን፣ ኣብ ጥቓኡ ክንክን ወይ ሓላዊ ንዘድልዮ ሰብ። እቲ ጸገም ዝሓልፍ ኣይኮነን።
# nl:4bde2fa4
ciz-deadline = ናይ መወዳእታ መዓልቲ የብሉን። ኣብ ገዛ ምስ ኣጸገመኩም ነቲ ክንክን ብቕጽበት ሕተቱ። ⁨CIZ⁩ ወረቓቕቲ ሓቲቱ ዶ፧ እታ ናይ መወዳእታ መዓልቲ ኣብ ደብዳበኡ ተጻሒፋ ኣላ።
# nl:45123445
ciz-before-cost = ነቲ ምልክታ (⁨aanvraag⁩) ንምግባር ዝወሃብ ሓገዝ ብነጻ እዩ። ደሓር ካብ ወጻኢ ክንክን ሓደ ክፋል ባዕልኹም ንቤት ጽሕፈት ⁨CAK⁩ ትኸፍሉ። መጠኑ ከም እቶትኩም እዩ።
# nl:c0d1fb47
ciz-before-loan = ኣይኮነን። እትመልስዎ ገንዘብ ኣይኮነን።
# nl:388ae567
ciz-before-undo = ውሳነ ጥራይ ኢኹም ትሓቱ ዘለኹም። ትጠራጠሩ ዶ፧ ቅድሚ ምፍራምኩም ናብ ⁨CIZ⁩ ደውሉ።
# nl:cfca2026
ciz-before-late = ሽዑ እቲ ክንክን ደንጕዩ ይጅምር። ህጹጽ ድዩ፧ ናብ ሓኪም ስድራቤትን ናብ ⁨CIZ⁩ን ደውሉ።
# nl:e4bd1101
ciz-before-ask = ንሓኪም ስድራቤት ወይ ብነጻ ንዝሕግዝ ኣማኻሪ (⁨cliëntondersteuner⁩) ሕተቱ። ኣበይ ከም ዘሎ ንምምሕዳር ከተማ ሕተቱ።
# nl:3fb6187f
ciz-need-insurance = መድሕን ጥዕና። መጀመርታ ንዕኡ ኣዳልዉ።
# nl:edba2fff
ciz-need-medical = ሕማም፣ ዕለትን ስም ሓኪምን ዘለዎ ወረቐት ካብ ሓኪም።
# nl:80e1ed28
ciz-need-plan = መደብ ክንክን (⁨zorgplan⁩)፣ እንተ ሃልዩ።
# nl:2a62f0c8
ciz-need-id = ቅዳሕ ካርድ መንበሪ ፍቓድኩም፣ ምልክታኹም ብወረቐት እንተ ኾይኑ።
# nl:53bd894b
ciz-step-test = ኣብ ⁨ciz.nl⁩ ነቲ ⁨Wlz-check⁩ ዝበሃል ፈተነ ግበርዎ። ምልክታ ምቕራብ ይጠቅም ድዩ ትርእዩ።
# nl:413a2e6b
ciz-step-help = ንኣማኻሪ (⁨cliëntondersteuner⁩) ክሕግዘኩም ሕተቱ። ብነጻ እዩ።
# nl:c9105862
ciz-step-doctor = ብዛዕባ እቲ ሕማም ዘሎ ወረቓቕቲ ካብ ሓኪምኩም ሕተቱ።
# nl:4ac8062e
ciz-step-apply = ኣብ ⁨ciz.nl⁩ ብኮምፒተር ምልክታ ኣቕርቡ። ብወረቐት እውን ይከኣል። ክንክን ዝህብ ትካል እውን ኣብ ክንዳኹም ምልክታ ከቕርብ ይፍቀደሉ።
# nl:40e543c3
ciz-step-keep = ቅድሚ ምልኣኽኩም ንኹሉ ስእሊ ኣልዕልዎ።
# nl:00a483fe
ciz-part-person = እቲ ክንክን ዘድልዮ ሰብ።
# nl:3b641e2c
ciz-part-person-write = ስም፣ ዕለት ልደት፣ ኣድራሻን ናይ ግሊ ቁጽሪ (⁨BSN⁩)ን፣ ከምቲ ኣብ ምምሕዳር ከተማ ዘሎ።
# nl:1cd76a34
ciz-part-person-example = ⁨S. Voorbeeld, 1 januari 1950, Modelstraat 1, Voorbeeldstad⁩ (⁨januari⁩ = ጥሪ)
# nl:a5daad81
ciz-part-person-mistake = ኣብዚ ናይቲ ዝሕግዝ ሰብ ስም ኣይትጽሓፉ።
# nl:6f71fef7
ciz-part-illness = እንታይ ሕማም ወይ ስንክልና ከም ዘሎ።
# nl:62516d14
ciz-part-illness-write = ሓኪም ዝበሎ ጽሓፉ። ወረቓቕቲ ሓኪም ምስኡ ግበሩ።
# nl:44df4836
ciz-part-illness-example = ሕማም ምርሳዕ። ናይ 4 ጉንበት ደብዳበ ሓኪም ⁨Voorbeeld⁩ ምስዚ ኣሎ።
# nl:71614784
ciz-part-illness-mistake = እቲ ወረቐት ብቋንቋ ሆላንድ ኣይኮነን ድዩ፧ ክትተርጉምዎ ኣለኩም ድዩ ን⁨CIZ⁩ ሕተቱ።
# nl:e42133e1
ciz-part-care = እንታይ ሓገዝን ክንደይ ግዜን ከም ዘድሊ።
# nl:2882845e
ciz-part-care-write = ሕማቕ መዓልቲ ከመይ ከም ትመስል ጽሓፉ። እንታይ በይኑ ክገብር ኣይክእልን፧ ብለይቲ ኸ፧
# nl:45c6469d
ciz-part-care-example = ኣቦይ ብለይቲ ካብ ገዛ ይወጽእ። ኣነ ኣብ ጥቓ ማዕጾ እድቅስ።
# nl:08aaf861
ciz-part-care-mistake = ደሓን እዩ ኢልኩም ኣይትጽሓፉ። ንስኹም ከም ስድራቤት እትገብርዎ እውን ጽሓፉ።
# nl:9b0f01a8
ciz-part-wish = እቲ ክንክን ኣበይ ከም ትደልይዎ፦ ኣብ ገዛኹም ወይ ክንክን ዘለዎ ገዛ።
# nl:0c869575
ciz-part-wish-write = ዝያዳ ትደልይዎ። ክሕግዝ ዘለዎ ሰብ ወይ ትካል ትፈልጡ ዶ፧ ስሙ ጽሓፉ።
# nl:e340a8fa
ciz-part-wish-example = ክንክን ኣብ ገዛ፣ ዝከኣል እንተ ኾይኑ ትግርኛ ካብ ዝዛረብ ሰብ።
# nl:0b098597
ciz-part-wish-mistake = ገና ኣይትፈልጡን ዶ፧ ን⁨zorgkantoor⁩ (ቤት ጽሕፈት ክንክን) መብርሂ ሕተቱ።
# nl:7d6d411f
ciz-part-power = በዚ ካልእ ሰብ ኣብ ክንዳኹም ምልክታ ከቕርብ (⁨machtiging⁩) ትፈቕዱ።
# nl:8a81e1f5
ciz-part-power-write = ናይቲ ዝሕግዘኩም ሰብ ስም። ባዕልኹም ትፍርሙ።
# nl:359378ca
ciz-part-power-mistake = ትኣምንዎ ሰብ ጥራይ ምረጹ። ናይ ሕክምና ወረቓቕትኹም እውን ይርኢ።
# nl:54783da5
ciz-part-signature = በዚ ነቲ ክንክን ብወግዒ ትሓቱ።
# nl:8fdc9961
ciz-part-signature-write = እቲ ክንክን ዘድልዮ ሰብ ባዕሉ ይፍርም። ንቆልዓ ወላዲ ይፍርም።
# nl:98a5dfc6
ciz-part-signature-example = ⁨12 mei, S. Voorbeeld⁩ (⁨mei⁩ = ጉንበት)
# nl:e9890cfd
ciz-part-signature-mistake = እቲ ሰብ ድሕሪ ደጊም ኣይርድኦን ድዩ፧ መጀመርታ ናብ ⁨CIZ⁩ ደውሉ። ኣብ ክንዲ ካልእ ሰብ ኣይትፈርሙ።
# nl:ca33d92a
ciz-after-receipt = ምልክታኹም ከም ዝበጽሐ ዝገልጽ ደብዳበ ይመጸኩም።
# nl:25fb5e31
ciz-after-talk = ⁨CIZ⁩ ክድውል ወይ ዝርርብ ክሓትት ይኽእል። ኣስተርጓሚ ሕተቱ። ትፈልጥዎ ሰብ ሒዝኩም ኪዱ።
# nl:3409a42a
ciz-after-decision = ኩሉ ምሉእ ድዩ፧ እቲ ውሳነ መብዛሕትኡ ግዜ ኣብ ውሽጢ ሽዱሽተ ሰሙን ይመጽእ።
# nl:b6ee79e7
ciz-after-office = እወ እንተ ኾይኑ፣ ⁨zorgkantoor⁩ ብዛዕባ እቲ ክንክን ይድውለልኩም። ኣይፋል እንተ ኾይኑ፣ ተቓውሞ (⁨bezwaar⁩) ከተቕርቡ ትኽእሉ። እታ ናይ መወዳእታ መዓልቲ ኣብቲ ደብዳበ ኣላ።
# nl:352ae0df
ciz-nothing = እዚ ክንክን ኣይመጽእን። ምናልባት ምምሕዳር ከተማ ወይ መድሕን ጥዕና ክሕግዝ ይኽእል። ንሓኪም ስድራቤት ሕተቱ።
