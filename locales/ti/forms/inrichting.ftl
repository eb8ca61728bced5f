### reviewed: no

# nl:1bed24b7
inrichting-name = ገንዘብ ንኣቑሑት ናይ መጀመርታ ገዛኹም
# nl:ce3109f4
inrichting-what = ንኣብነት ንዓራት፣ ንፍሪጅ ወይ ንምንጻፍ ምድሪ ቤት ካብ ምምሕዳር ከተማ ገንዘብ ትሓቱ።
# nl:dfc30722
inrichting-who = ናይ መጀመርታ ገዛኹም ረኺብኩም። እቶትኩም ትሑት እዩ።
# nl:db03501e
inrichting-deadline = ዋላ ሓንቲ ከይዓደግኩም ነቲ ገንዘብ ሕተቱ። ነፍሲ ወከፍ ምምሕዳር ከተማ ናይ ገዛእ ርእሱ ሕግታት ኣለዎ። ናይ መወዳእታ መዓልቲ መዓስ ምዃና ንሓላፊ ጉዳይኩም ሕተቱ።
# nl:4d90d3fe
inrichting-before-cost = ምልክታ (⁨aanvraag⁩) ንምቕራብ ገንዘብ ዝሓትተኩም ሰብ ኣሎ ዶ፧ ኣይትኽፈሉ፣ መጀመርታ ሓገዝ ሕተቱ።
# nl:825ee446
inrichting-before-loan = መብዛሕትኡ ግዜ እወ። ሓድሓደ ግዜ ዘይምለስ ህያብ፣ ወይ ገለ ክፋሉ ህያብ እዩ። ቅድሚ ምፍራምኩም ሕተቱ።
# nl:94df4a95
inrichting-before-undo = ዝተለቃሕኩምዎ ክትመልስዎ ኣለኩም። ካብ ዘድልየኩም ንላዕሊ ኣይትለቃሑ።
# nl:ba58004f
inrichting-before-late = ኣቐዲምኩም ገለ ነገር ዓዲግኩም ዶ፧ ሽዑ ምምሕዳር ከተማ ክኣቢ ይኽእል እዩ። ቅብሊታት ዓቅቡ እሞ ሓገዝ ሕተቱ።
# nl:e3db92d0
inrichting-before-ask = ንሓላፊ ጉዳይኩም ሕተቱ፦ ወርሓዊ ክንደይ ክመልስ ኣለኒ፣ ክሳብ መዓስ ከ፧
# nl:37fe6df7
inrichting-need-contract = ውዕል ክራይኩም (⁨huurcontract⁩)።
# nl:3ff1476f
inrichting-need-list = ናይ ዘድልየኩም ኣቑሑት ዝርዝር ምስ ዋግኡ (⁨begroting⁩ ወይ ⁨offerte⁩)።
# nl:feef8a3b
inrichting-need-statements = ናይ ባንክ ወረቓቕትኹም (⁨bankafschriften⁩)።
# nl:898c4419
inrichting-need-iban = ቁጽሪ ሕሳብ ባንክኩም (⁨IBAN⁩)።
# nl:21aa5644
inrichting-step-ask = ኣየናይ ገዛ ከም እትረኽቡ ምስ ፈለጥኩም፣ ነቲ ቅጥዒ ካብ ምምሕዳር ከተማ ሕተቱ።
# nl:3bf2ed93
inrichting-step-list = ኣብቲ ገዛ ዙሩ። ብሓቂ ዘድልየኩም ኣቑሑት ጽሓፉ።
# nl:025f679b
inrichting-step-fill = ነቲ ቅጥዒ ምልእዎ እሞ ኣረክብዎ። ንኹሉ ስእሊ ኣልዕልዎ።
# nl:4e0ad8ad
inrichting-step-wait = ናይ ውሳነ ደብዳበ ተጸበዩ። ድሕሪኡ ጥራይ ዓድጉ።
# nl:98192be8
inrichting-step-receipts = ነፍሲ ወከፍ ቅብሊት ዓቅቡ። ምምሕዳር ከተማ ክሓትተኩም ይኽእል እዩ።
# nl:38b10669
inrichting-part-person = መን ምዃንኩምን ኣበይ ከም ትነብሩን።
# nl:4b4b6dc9
inrichting-part-person-write = ስምኩም፣ ዕለት ልደትኩምን ሓድሽ ኣድራሻኹምን። ስም መጻምድትኹም እውን።
# nl:79a7c8b2
inrichting-part-person-example = ⁨S. Voorbeeld, Modelstraat 1, Voorbeeldstad⁩
# nl:7df80b39
inrichting-part-person-mistake = ደቅኹም ኣይትረስዑ። ሰባት እንተ በዚሖም፣ መብዛሕትኡ ግዜ እቲ ገንዘብ ይበዝሕ።
# nl:13db5c79
inrichting-part-costs = ገንዘብ ትሓቱሉ ኣቑሑት።
# nl:24b7d3e1
inrichting-part-costs-write = ነፍሲ ወከፍ ኣቕሓ ምስ ዋግኡ ጽሓፉ።
# nl:e9625370
inrichting-part-costs-example = ክልተ ዓራት፣ ፍሪጅን መጋረጃታትን።
# nl:f8feaa30
inrichting-part-costs-mistake = ክባር ኣቑሑት ኣይትጽሓፉ። ዝተጠቕመ ኣቕሓ እውን መብዛሕትኡ ግዜ ጽቡቕ እዩ።
# nl:dcd3abda
inrichting-part-reason = ነዚ ኣቑሑት ባዕልኹም ክትከፍሉሉ ስለምንታይ ከም ዘይትኽእሉ።
# nl:29630ac3
inrichting-part-reason-write = ቅድሚ ሕጂ ኣበይ ከም ዝነበርኩምን እንታይ ከም ዘለኩምን ብሓጺሩ ጽሓፉ።
# nl:be903f87
inrichting-part-reason-example = ኣብ መዕቆቢ (⁨azc⁩) እነብር ነይረ። እቲ ሓድሽ ገዛ ባዶ እዩ። ዕቋር ገንዘብ የብለይን።
# nl:e17a0cfe
inrichting-part-reason-mistake = ድሮ ኣቑሑት ዝሃበኩም ሰብ ኣሎ ዶ፧ ነዚ እውን ብቕንዕና ጽሓፉ።
# nl:664ae90a
inrichting-part-money = ዝኣትወኩም ገንዘብን ዘለኩም ንብረትን።
# nl:1b691b4b
inrichting-part-money-write = ሓገዝ ገንዘብኩም ወይ ደሞዝኩም፣ ዕቋር ገንዘብኩምን ዕዳኹምን።
# nl:dd9a5314
inrichting-part-money-example = ሓገዝ መነባብሮ (⁨bijstand⁩) እወስድ። ዕቋር ገንዘብ የብለይን።
# nl:668a3972
inrichting-part-money-mistake = ኣብ ካልእ ሃገር ዘሎ ገዛ ወይ ገንዘብ እውን ይቑጸር።
# nl:6ff94383
inrichting-part-account = እቲ ገንዘብ ዝኣትወሉ ሕሳብ ባንክ።
# nl:edccd802
inrichting-part-account-write = ቁጽሪ ናይ ገዛእ ርእስኹም ሕሳብ።
# nl:d9daffd8
inrichting-part-account-example = ⁨NL00 BANK 0123 4567 89⁩ (እዚ ቁጽሪ ናይ ሓቂ ኣይኮነን)
# nl:397939a9
inrichting-part-account-mistake = ናይ ዓርኪ ወይ ናይ ዝሕግዘኩም ሰብ ሕሳብ ኣይትሃቡ።
# nl:0db0bdf9
inrichting-part-signature = በዚ፦ ኩሉ ሓቂ እዩ ትብሉ።
# nl:13ec46f7
inrichting-part-signature-write = ዕለትን ፌርማኹምን። መጻምድትኹም እውን ክፍርም ኣለዎ ድዩ ሕተቱ።
# nl:d517935d
inrichting-part-signature-example = ⁨12 mei, S. Voorbeeld⁩ (⁨mei⁩ = ጉንበት)
# nl:0dfab01b
inrichting-part-signature-mistake = ⁨lening⁩ (ልቓሕ) ይብል ዶ፧ ወርሓዊ ክንደይ ከም ትኸፍሉ ምስ ፈለጥኩም ጥራይ ፈርሙ።
# nl:9c9b4541
inrichting-after-decision = ናይ ውሳነ ደብዳበ ይመጸኩም፣ መብዛሕትኡ ግዜ ኣብ ውሽጢ ሸሞንተ ሰሙን። ክቀላጠፍ ይከኣል ድዩ ሕተቱ።
# nl:63f7a423
inrichting-after-repay = ልቓሕ ድዩ፧ ሽዑ መብዛሕትኡ ግዜ ወርሓዊ ካብ ሓገዝ መነባብሮኹም (⁨bijstand⁩) ገለ ገንዘብ ይቑረጽ።
# nl:26f21db5
inrichting-after-objection = ምስቲ ውሳነ ኣይትሰማምዑን ዶ፧ ናይ ተቓውሞ (⁨bezwaar⁩) ናይ መወዳእታ መዓልቲ ኣብቲ ደብዳበ ኣላ።
# nl:3a2b5171
inrichting-nothing = ኩሉ ኣቑሑት ባዕልኹም ትኸፍሉ። ካብ ድኳን ብልቓሕ ኣይትዓድጉ። መጀመርታ ሓገዝ ሕተቱ።
