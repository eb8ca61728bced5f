### reviewed: no

# nl:68435516
brp-name = ኣድራሻኹም ንምምሕዳር ከተማ ምሃብ
# nl:b76efaef
brp-what = ኣበይ ከም ትነብሩ ኣብ መዝገብ ህዝቢ (⁨BRP⁩) ንክጸሓፍ ንምምሕዳር ከተማ ትነግሩ።
# nl:4beb0713
brp-who = ናብ ካልእ ገዛ ንዝግዕዝ ኩሉ ሰብ፣ ካብ መዕቆቢ (⁨azc⁩) እውን። ካብ 16 ዓመት ጀሚርኩም ባዕልኹም ክትሕብሩ ትኽእሉ። ወለዲ ንደቆም ይሕብሩ።
# nl:75c649a5
brp-deadline = ሓድሽ ኣድራሻኹም፣ ድሕሪ ምግዓዝኩም ኣብ ውሽጢ 5 መዓልቲ ሓብሩ። ቅድሚ ምግዓዝኩም እውን፣ ካብ 4 ሰሙን ኣቐዲምኩም ክትሕብሩ ትኽእሉ። ስድራቤትኩም ሕጂ ናብ ሆላንድ መጺኦም ዶ፧ ኣብ ውሽጢ 5 መዓልቲ ብሓባር ናብ ምምሕዳር ከተማ ኪዱ።
# nl:355b925d
brp-before-cost = ኣይክፈሎን፣ ብነጻ እዩ። ንምምላእ ገንዘብ ዝሓትተኩም ሰብ ኣሎ ዶ፧ ኣይትኽፈሉ፣ መጀመርታ ሓገዝ ሕተቱ።
# nl:90f0c00d
brp-before-undo = ኩሉ ሓቂ ምዃኑ ትፍርሙ። ደሓር ጌጋ ርኢኹም ዶ፧ ብቕጽበት ናብ ምምሕዳር ከተማ ደውሉ።
# nl:fd4450bf
brp-before-late = መብዛሕትኡ ግዜ ዝሓበርኩምላ መዓልቲ እያ ትቑጸር፣ ዝገዓዝኩምላ ኣይኮነትን። ስለዚ ገንዘብ ክሓልፈኩም ይኽእል። ንዘይሓበረ ሰብ ምምሕዳር ከተማ ክሳብ 325 ዩሮ መቕጻዕቲ ገንዘብ (⁨boete⁩) ክህቦ ይኽእል። ስለዚ ሕጂ ኣድራሻኹም ሓብሩ።
# nl:d159525e
brp-before-ask = ኣብ ገዛ ካልእ ሰብ ክትነብሩ ዲኹም፧ መጀመርታ ነቲ ሰብ ሕተቱ። በዚ ናይቲ ሰብ ሓገዝ ገንዘብ (⁨uitkering⁩) ወይ ሓገዝ መንግስቲ (⁨toeslag⁩) ክቕየር ይኽእል።
# nl:14b1eb9c
brp-need-permit = ካርድ መንበሪ ፍቓድኩም፣ ናይቶም ምሳኹም ዝግዕዙ እውን።
# nl:f4a8b863
brp-need-contract = ውዕል ክራይኩም (⁨huurcontract⁩)። ኣብ ገዛ ካልእ ሰብ ትነብሩ ዶ፧ እቲ ሰብ እወ ዝበለሉ ወረቐት የድልየኩም።
# nl:38b65b35
brp-need-acts = ንሆላንድ ሓደስቲ ዲኹም፧ ወረቐት ልደትን ወረቐት መርዓን እንተ ሃልዩኩም ሒዝኩም ኪዱ።
# nl:bd53abed
brp-step-how = ኣብ መርበብ ሓበሬታ ናይ ሓድሽ ምምሕዳር ከተማኹም ርኣዩ። መብዛሕትኡ ግዜ ብኢንተርነት ምስ ⁨DigiD⁩ ይከኣል። እንተ ዘይኮነ ቆጸራ ሓዙ።
# nl:df4cc8f5
brp-step-ready = ወረቓቕትኹም ኣዳልዉ።
# nl:d75783d9
brp-step-tell = ኣድራሻኹም ሃቡ። ኣብ ሆላንድ ንመጀመርታ ግዜ ድዩ፧ ሽዑ ኩላትኩም ባዕልኹም ኪዱ፣ ቆልዑ እውን።
# nl:73e7d9b2
brp-step-keep = ከም ዝሓበርኩም ዘርኢ ወረቐት ሕተቱ። ዓቅብዎ።
# nl:c10dd803
brp-part-person = መን ምዃንኩም።
# nl:a79acbfa
brp-part-person-write = ስምኩምን ዕለት ልደትኩምን፣ ልክዕ ከምቲ ኣብ ካርድ መንበሪ ፍቓድኩም ዘሎ።
# nl:9a870a05
brp-part-person-example = ⁨S. Voorbeeld, 1 januari 1990⁩ (⁨januari⁩ = ጥሪ)
# nl:12f3a989
brp-part-person-mistake = ኣብ ካርድ መንበሪ ፍቓድኩም ጌጋ ኣሎ ዶ፧ ቅድሚ ምፍራምኩም ሓገዝ ሕተቱ።
# nl:1a7af186
brp-part-old = ቅድሚ ሕጂ ዝነበርኩምሉ ቦታ።
# nl:3c830924
brp-part-old-write = ኣድራሻ ናይቲ መዕቆቢ፣ ወይ ኣብ ካልእ ሃገር ዝነበረኩም ናይ መወዳእታ ኣድራሻ።
# nl:664e08ef
brp-part-old-example = ⁨Oudeweg 2, Oudestad⁩
# nl:64f9932f
brp-part-old-mistake = ቅድሚ ሕጂ ኣብ ሆላንድ ትነብሩ ነይርኩም ዶ፧ ካብኡ ክትስረዙ ምሕታት ኣየድልየኩምን። ምምሕዳር ከተማ ይገብሮ።
# nl:8adaaa2a
brp-part-new = ሓድሽ እትነብሩሉ ቦታ።
# nl:0b1e5fe1
brp-part-new-write = ጽርግያ፣ ቁጽሪ፣ ፖስትኮድን ከተማን። ኣብ ውዕል ክራይኩም ርኣዩ።
# nl:4bbefffc
brp-part-new-example = ⁨Modelstraat 1, 0000 AA Voorbeeldstad⁩
# nl:52aca11b
brp-part-new-mistake = ቁጽሪ ገዛ ጽቡቕ ጌርኩም ርኣዩ። ድሕሪኡ ዘላ ፊደል ኣይትረስዑ።
# nl:9f4f70f2
brp-part-date = ኣብቲ ገዛ ብሓቂ ምንባር ትጅምሩላ መዓልቲ።
# nl:160878cf
brp-part-date-write = ነታ መዓልቲ ጽሓፉ። ሓድሓደ ግዜ ውዕል ድሕሪ ምፍራምኩም እያ ትመጽእ።
# nl:009a371d
brp-part-date-example = ካብ 3 ጉንበት ኣብ ሓድሽ ገዛይ እድቅስ። 3 ጉንበት እጽሕፍ።
# nl:1e54f83e
brp-part-date-mistake = እዛ መዓልቲ ንሓገዝ ገንዘብኩምን ንሓገዝ መንግስትን (⁨toeslag⁩) እውን ትቑጸር። እንተ ተጠራጢርኩም ሓገዝ ሕተቱ።
# nl:46ec53bf
brp-part-family = ምሳኹም ዝግዕዙ ሰባት።
# nl:cfbb5c64
brp-part-family-write = ስምን ዕለት ልደትን ናይ መጻምድትኹምን ደቅኹምን።
# nl:8994bf10
brp-part-family-example = ሰብኣየይን ጓልናን ምሳይ ይግዕዙ።
# nl:37bc3dae
brp-part-family-mistake = ስድራቤትኩም ገና ኣብ ካልእ ሃገር እንተ ሃልዮም፣ ኣብዚ ኣይትጽሓፍዎም።
# nl:3d6be072
brp-part-signature = በዚ፦ ኩሉ ሓቂ እዩ ትብሉ።
# nl:faefceeb
brp-part-signature-write = ዕለትን ፌርማኹምን። መጻምድትኹም እውን ክፍርም ኣለዎ ድዩ ሕተቱ።
# nl:76f40aed
brp-part-signature-example = ⁨3 mei, S. Voorbeeld⁩ (⁨mei⁩ = ጉንበት)
# nl:4db83526
brp-part-signature-mistake = ኣብ ባዶ ወረቐት ፈጺምኩም ኣይትፈርሙ። ኣብ ዘይተረድኣኩም ወረቐት እውን ኣይትፈርሙ።
# nl:62d4ba7c
brp-after-days = መብዛሕትኡ ግዜ ኣድራሻኹም ድሕሪ ቁሩብ መዓልታት ይቕየር። ሓድሓደ ግዜ ዝያዳ ይወስድ።
# nl:f987b328
brp-after-bsn = ገና ናይ ግልኹም ቁጽሪ (⁨BSN⁩) የብልኩምን ዶ፧ ድሕሪ ናይ መጀመርታ ምዝገባ ይወሃበኩም። ቁሩብ ሰሙናት ክወስድ ይኽእል።
# nl:3a3f1eed
brp-after-share = ብዙሓት ቤት ጽሕፈታት መንግስቲ ሓድሽ ኣድራሻኹም ባዕሎም ይርእዩ። ንባንክ፣ ንቤት ትምህርትን ንኣስራሒኹምን ግን ባዕልኹም ንገሩ።
# nl:ceeb634e
brp-nothing = ደብዳበታትኩም ናብ ናይ ቀደም ኣድራሻ ይኸይድ። ደብዳበታት ይሓልፈኩም፣ ምናልባት ገንዘብ እውን። እንተ ደንጐኹም እውን ኣድራሻኹም ሓብሩ።
