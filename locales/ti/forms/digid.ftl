### reviewed: no

# nl:50568aa0
digid-name = ናብ መርበባት ሓበሬታ መንግስቲ ዘእትው መፍትሕኩም (⁨DigiD⁩)
# nl:09bde0a9
digid-what = ብ⁨DigiD⁩ ናብ መርበባት ሓበሬታ መንግስቲ ትኣትዉ።
# nl:c820654f
digid-who = ናይ ግሎም ቁጽሪ (⁨BSN⁩) ንዘለዎምን ኣብ መዝገብ ህዝቢ (⁨BRP⁩) ንዘለዉን ሰባት። 14 ዓመት ወይ ልዕሊኡ ዝኾነ ውላድ ን⁨DigiD⁩ ባዕሉ ይሓትት።
# nl:56c29bef
digid-deadline = ⁨DigiD⁩ ኣብ ዝኾነት መዓልቲ ክትሓቱ ትኽእሉ። ድሕሪኡ ኮድ ዘለዎ ደብዳበ ይመጸኩም። እቲ ኮድ ንኣስታት ሰለስተ ሰሙን ጥራይ ይሰርሕ። ነቲ ኮድ እቲ ደብዳበ ኣብ ዝመጸላ መዓልቲ ኣእትውዎ።
# nl:0b9e3101
digid-before-cost = ኣይክፈሎን፣ ⁨DigiD⁩ ብነጻ እዩ። ገንዘብ ዝሓትተኩም ሰብ ኣሎ ዶ፧ ኣይትኽፈሉ፣ መጀመርታ ሓገዝ ሕተቱ።
# nl:9fd5dab9
digid-before-undo = ጌጋ ኣጋጢሙ ዶ፧ ሓድሽ ⁨DigiD⁩ ትሓቱ። ምስጢራዊ ቃልኩም ዝፈልጥ ሰብ ኣሎ ዶ፧ ብቕጽበት ቀይርዎ።
# nl:8c1d8b9b
digid-before-late = እቲ ኮድ ደጊም ኣይሰርሕን። ኣይትጨነቑ፦ ⁨DigiD⁩ እንደገና ሕተቱ፣ ሓድሽ ደብዳበ ይመጸኩም።
# nl:02bb39d1
digid-before-ask = ዝሕግዘኩም ወለንተኛ ኣብ ጐድንኹም ኮፍ ክብል ይኽእል። ምስጢራዊ ቃል ግን ባዕልኹም ጽሓፉ። ካልእ ሰብ ክገብረልኩም ትደልዩ ዶ፧ ብዛዕባ ⁨DigiD Machtigen⁩ ሕተቱ።
# nl:7e5fd3fd
digid-need-bsn = ናይ ግልኹም ቁጽሪ (⁨BSN⁩)። ኣይትፈልጥዎን ዶ፧ ንምምሕዳር ከተማ ሕተቱ።
# nl:da8217f0
digid-need-address = ኣብ መዝገብ ህዝቢ ዘሎ ኣድራሻኹም። እቲ ደብዳበ ናብኡ ይመጽእ።
# nl:ea3284e7
digid-need-phone = ናይ ገዛእ ርእስኹም ቁጽሪ ዘለዎ ተሌፎን፣ ኢመይል እውን።
# nl:b1db0bf0
digid-step-site = ናብ ⁨digid.nl⁩ ኪዱ። ነቲ ኣድራሻ ባዕልኹም ጽሓፍዎ። ኣብ መልእኽቲ ተሌፎን (⁨sms⁩) ወይ ኢመይል ዘሎ ሊንክ ኣይትጠውቑ።
# nl:48d52dc3
digid-step-fill = ሓበሬታኹም ምልኡ። ስምን ምስጢራዊ ቃልን ምረጹ። ኣብ ኣፕ ግን ምስጢራዊ ቁጽሪ ትመርጹ።
# nl:144c13db
digid-step-wait = ካብ ⁨DigiD⁩ ደብዳበ መጺኡ ድዩ መዓልታዊ ርኣዩ።
# nl:51f6e8f0
digid-step-activate = ናብ ⁨digid.nl⁩ ወይ ናብቲ ኣፕ ተመለሱ። ነቲ ኣብ ደብዳበ ዘሎ ኮድ ኣእትውዎ።
# nl:f19b7ae3
digid-step-keep = ነቲ ስምን ምስጢራዊ ቃልን ኣብ ውሑስ ቦታ ዓቅብዎ። ብዙሕ ግዜ ከድልየኩም እዩ።
# nl:cf7937dc
digid-part-person = መን ምዃንኩምን ኣበይ ከም ትነብሩን።
# nl:1ccc2b85
digid-part-person-write = ⁨BSN⁩፣ ዕለት ልደት፣ ፖስትኮድን ቁጽሪ ገዛን።
# nl:e89ae825
digid-part-person-example = ⁨BSN 000000000, 1 januari 1990, 0000 AA, nummer 1⁩ (⁨januari⁩ = ጥሪ፣ ⁨nummer⁩ = ቁጽሪ)
# nl:85efb72a
digid-part-person-mistake = ሕጂ ግዒዝኩም ዶ፧ መጀመርታ ኣድራሻኹም ንምምሕዳር ከተማ ሃቡ። እንተ ዘይኮነ እቲ ደብዳበ ናብ ናይ ቀደም ኣድራሻኹም ይኸይድ።
# nl:b6a5b662
digid-part-contact = ⁨DigiD⁩ ከመይ ከም ዝረኽበኩም።
# nl:67e4b916
digid-part-contact-write = ናይ ገዛእ ርእስኹም ቁጽሪ ተሌፎንን ኢመይልን። ናብኡ ብቕጽበት ኮድ ይመጸኩም።
# nl:8e56c976
digid-part-contact-example = ⁨06 00000000, s.voorbeeld@example.nl⁩
# nl:9b3640b9
digid-part-contact-mistake = ቁጽሪ ናይ ዓርኪ ወይ ናይ ዝሕግዘኩም ሰብ ኣይትጽሓፉ። ቁጽርኹም ተቐይሩ ዶ፧ ኣብ ⁨digid.nl⁩ ቀይርዎ።
# nl:4be559d3
digid-part-name = ክትኣትዉ ከለኹም ትጽሕፍዎ ስም። ባዕልኹም ትመርጽዎ።
# nl:9f76f79f
digid-part-name-write = ብቐሊሉ ትዝክርዎ ስም።
# nl:45f2830e
digid-part-name-example = ⁨voorbeeld1990⁩
# nl:fa187147
digid-part-name-mistake = ዓበይትን ናእሽቱን ፊደላት ሓደ ኣይኮኑን። ነቲ ስም ልክዕ ከምቲ ዘለዎ ጽሓፍዎ።
# nl:334a421a
digid-part-password = ምስጢራዊ ቃልኩም።
# nl:8d73d687
digid-part-password-write = ማንም ክግምቶ ዘይክእል ነዊሕ ቃል፣ ቁጽርን ምልክትን ዘለዎ።
# nl:9362afe8
digid-part-password-mistake = ንማንም ኣይትሃቡ። ንሓላፊ ጉዳይኩም፣ ንወለንተኛ ወይ ንስድራቤት እውን ኣይትሃቡ።
# nl:50174fb9
digid-part-code = ኣብቲ ደብዳበ ዘሎ ኮድ።
# nl:25cef89e
digid-part-code-write = ፊደላትን ቁጽርታትን ልክዕ ከምቲ ዘለዎ ቅድሑ።
# nl:f1670f82
digid-part-code-example = ⁨A00000000⁩ (እዚ ኮድ ናይ ሓቂ ኣይኮነን)
# nl:09437def
digid-part-code-mistake = ብተሌፎን ወይ ብኢመይል ኮድኩም ዝሓትት ሰብ ኣሎ ዶ፧ ኣይትሃብዎ።
# nl:3e85b054
digid-after-letter = እቲ ደብዳበ ኣብ ውሽጢ ሰለስተ መዓልቲ ስራሕ ብፖስታ ይለኣኽ።
# nl:97b79fc6
digid-after-use = ኮድ ምስ ኣእተኹም ⁨DigiD⁩ ይሰርሕ። ሕጂ ንኣብነት ሓገዝ መንግስቲ (⁨toeslag⁩) ክትሓቱ ትኽእሉ።
# nl:a41af281
digid-after-expire = ን⁨DigiD⁩ ሰለስተ ዓመት እንተ ዘይተጠቒምኩምሉ ደው ይብል። ሽዑ ሓድሽ ትሓቱ።
# nl:23d65010
digid-nothing = ብዙሕ ጉዳይ ብኢንተርነት ክትፍጽሙ ኣይትኽእሉን፣ ከም ሓገዝ መንግስቲ ምሕታት። ⁨DigiD⁩ ኣይሰለጠኩምን ዶ፧ ሓገዝ ሕተቱ። ብወረቐት እውን ይከኣል ድዩ ሕተቱ።
