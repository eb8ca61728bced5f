### reviewed: no

# nl:554fbcc7
aangifte-name = ግብሪ፦ እቶትኩም ምሕባር
# nl:0063d6a6
aangifte-what = ኣብ ሓደ ዓመት ክንደይ ገንዘብ ከም ዝኣትወኩም ንቤት ጽሕፈት ግብሪ (⁨Belastingdienst⁩) ትነግሩ።
# nl:bac91000
aangifte-who = እቶትኩም ክትሕብሩ (⁨aangifte⁩) ዝሓትት ደብዳበ መጺኡኩም ዶ፧ ሽዑ ኩሉ ግዜ ግዴታ እዩ። ደብዳበ እንተ ዘይመጸ እውን፣ ሓድሓደ ግዜ ግዴታ እዩ። ሓድሓደ ግዜ ገንዘብ ይምለሰልኩም። ሓገዝ ሕተቱ።
# nl:539e6f8f
aangifte-deadline = እታ ናይ መወዳእታ መዓልቲ ኣብ ደብዳበኹም ኣላ። መብዛሕትኡ ግዜ ቅድሚ 1 ጉንበት (01-05) እቶትኩም ክትሕብሩ ኣለኩም። ኣይትኽእሉን ዶ፧ ቅድሚ እታ መዓልቲ ተወሳኺ ግዜ (⁨uitstel⁩) ሕተቱ።
# nl:987f0cd0
aangifte-before-cost = እቶትኩም ምሕባር (⁨aangifte⁩) ብነጻ እዩ። ነጻ ሓገዝ እውን ኣሎ፣ መብዛሕትኡ ግዜ ኣብ ቤተ መጻሕፍቲ እውን። ሓድሓደ ግዜ ደሓር ግብሪ ክትከፍሉ ኣለኩም። ሓድሓደ ግዜ ገንዘብ ይምለሰልኩም።
# nl:e27f44e8
aangifte-before-loan = ኣይኮነን። ግብሪ ክትከፍሉ እንተ ኾይንኩም፣ ክንደይን መዓስን ኣብ ደብዳበ ይመጽእ።
# nl:89e20876
aangifte-before-undo = ኩሉ ሓቂ ምዃኑ ትፍርሙ። ደሓር ጌጋ ርኢኹም ዶ፧ ብቕጽበት ናብ ቤት ጽሕፈት ግብሪ ደውሉ።
# nl:41aca159
aangifte-before-late = ብዛዕባ እቶትኩም ደብዳበ መጺኡኩም ዶ፧ መቕጻዕቲ ገንዘብ (⁨boete⁩) ክመጸኩም ይኽእል። ሽዑ ቤት ጽሕፈት ግብሪ፣ እትኸፍልዎ ገንዘብ ባዕሉ ክግምት ይፍቀደሉ። ስለዚ እንተ ደንጐኹም እውን እቶትኩም ሓብሩ።
# nl:60135d80
aangifte-before-ask = እታ ዓመት ናብዚ ሃገር ዝመጻእኩምላ ድያ፧ ሽዑ ካልእ ቅጥዒ ኣሎ። መጀመርታ ሓገዝ ሕተቱ።
# nl:ea804293
aangifte-need-letter = ናይ ቤት ጽሕፈት ግብሪ ደብዳበ።
# nl:53645eb4
aangifte-need-digid = ⁨DigiD⁩፣ ናብ መርበብ ሓበሬታ መንግስቲ ንምእታው። ገና የብልኩምን ዶ፧ ሓገዝ ሕተቱ።
# nl:51202e33
aangifte-need-year = ካብ ስራሕ ወይ ካብ ምምሕዳር ከተማ ዝመጸ ናይ ዓመት ወረቐት (⁨jaaropgave⁩)። ናይታ ዓመት ገንዘብኩም ኣብኡ ኣሎ።
# nl:af38dfa0
aangifte-need-bank = ክንደይ ገንዘብ ከም ዝነበረኩም ዝገልጽ ወረቓቕቲ ባንክ።
# nl:4aa81b83
aangifte-step-read = ነቲ ደብዳበ ኣንብብዎ። እታ ናይ መወዳእታ መዓልቲ ጽሓፉ።
# nl:4bb8a5cd
aangifte-step-help = ኣቐዲምኩም ናይ ሓገዝ ቆጸራ ሓዙ። ኩሉ ወረቓቕትኹም ሒዝኩም ኪዱ።
# nl:ed8c3bd5
aangifte-step-check = ብ⁨DigiD⁩ ናብ ገጽኩም (⁨Mijn Belastingdienst⁩) እተዉ። መብዛሕትኡ ግዜ ብዙሕ ነገር ተመሊኡ ይጸንሕ። ልክዕ ምዃኑ ርኣዩ።
# nl:b49ec527
aangifte-step-send = ኩሉ ልክዕ ድዩ፧ ፈርምዎ እሞ ስደድዎ።
# nl:3ff6c940
aangifte-step-keep = ቅዳሕን ኩሉ ወረቓቕትን ዓቅቡ።
# nl:9a0cf3bd
aangifte-part-person = መን ምዃንኩምን ኣበይ ከም ትነብሩን።
# nl:e71b1e06
aangifte-part-person-write = ስምኩም፣ ዕለት ልደትኩም፣ ናይ ግልኹም ቁጽሪ (⁨BSN⁩)ን ኣድራሻኹምን።
# nl:20e95316
aangifte-part-person-example = ⁨S. Voorbeeld, Modelstraat 1, Voorbeeldstad⁩
# nl:ea929c58
aangifte-part-person-mistake = ዝሕግዘኩም ሰብ ኣሎ ዶ፧ ምስኡ ኹኑ። ⁨DigiD⁩ ንማንም ኣይትሃቡ።
# nl:5bf1c384
aangifte-part-period = እዚ ኣብ ⁨M-formulier⁩ ኣሎ። ንሱ ናብዚ ሃገር ንዝመጻእኩምላ ዓመት ዝኸውን ናይ ግብሪ ቅጥዒ እዩ።
# nl:e2854ae1
aangifte-part-period-write = ኣብ ሆላንድ ክትነብሩ ዝጀመርኩምላ መዓልቲ። ኣየነይቲ መዓልቲ ከም ትቑጸር ኣይትፈልጡን ዶ፧ ሓገዝ ሕተቱ።
# nl:b77e3025
aangifte-part-period-example = ካብ 5 ጉንበት ኣብ ሆላንድ እነብር።
# nl:978d6db7
aangifte-part-period-mistake = ንዓኣ ዓመት ንቡር ቅጥዒ ኣይትጠቀሙ። እዚ ቅጥዒ ከቢድ እዩ። ሓገዝ ሕተቱ።
# nl:7ce41afe
aangifte-part-partner = ንግብሪ ምሳኹም ዝቑጸር ሰብ፣ ከም ሰብኣይኩም ወይ ሰበይትኹም።
# nl:9af5ba0a
aangifte-part-partner-write = ስም፣ ⁨BSN⁩ን እቶትን ናይ መጻምድትኹም።
# nl:9ffb2646
aangifte-part-partner-example = ሰብኣየይ ምሳይ ይነብር። ደሞዙ እውን ይጽሓፍ።
# nl:51570b42
aangifte-part-partner-mistake = መጻምድትኹም ኣብ ካልእ ሃገር እንተ ሃልዩ፣ መጀመርታ ሓገዝ ሕተቱ።
# nl:b247c144
aangifte-part-income = ኣብታ ዓመት ካብ ስራሕ ወይ ካብ ሓገዝ ገንዘብ (⁨uitkering⁩) ዝኣተወኩም ኩሉ ገንዘብ።
# nl:445575d3
aangifte-part-income-write = መጠን ገንዘብ ካብ ነፍሲ ወከፍ ⁨jaaropgave⁩ ቅድሑ።
# nl:774b0bd6
aangifte-part-income-example = ክልተ ወረቐት ኣለኒ፦ ካብ ምምሕዳር ከተማን ካብ ስራሐይን። ንክልቲኡ እጥቀመሉ።
# nl:d0ff8150
aangifte-part-income-mistake = ዝኾነ ስራሕ ኣይትረስዑ፣ ንእሽቶ እውን እንተ ኾነ።
# nl:2b6fa248
aangifte-part-assets = ኣብ ባንክ ዘለኩም ገንዘብን ካልእ ዋጋ ዘለዎ ንብረትን።
# nl:0a81352a
aangifte-part-assets-write = ንስኹምን መጻምድትኹምን ዘለኩም። ኣብ ወረቓቕቲ ባንክ ርኣዩ።
# nl:d6b291f5
aangifte-part-assets-example = ሓደ ሕሳብ ባንክ ኣለኒ። ኣብኡ ክንደይ ከም ዝነበረ እርኢ።
# nl:5e7bd819
aangifte-part-assets-mistake = ኣብ ካልእ ሃገር ገዛ ወይ ገንዘብ ኣለኩም ዶ፧ ሓገዝ ሕተቱ።
# nl:1f9106ad
aangifte-part-signature = በዚ፦ ኩሉ ሓቂ እዩ ትብሉ።
# nl:b1de6f32
aangifte-part-signature-write = ኣብ ወረቐት፦ ዕለትን ፌርማኹምን። ኣብ ኢንተርነት ከመይ ከም ትፍርሙ ትርእዩ።
# nl:babba050
aangifte-part-signature-example = ⁨12 april, S. Voorbeeld⁩ (⁨april⁩ = ሚያዝያ)
# nl:431bd369
aangifte-part-signature-mistake = ኣብ ዘይተረድኣኩም ወረቐት ኣይትፈርሙ። ሓገዝ ሕተቱ።
# nl:8763017a
aangifte-after-letter = ናይ ግብሪ ደብዳበ (⁨aanslag⁩) ይመጸኩም። ቅድሚ 1 ሚያዝያ (01-04) እቶትኩም እንተ ሓቢርኩም፣ መብዛሕትኡ ግዜ ቅድሚ 1 ሓምለ (01-07) መልሲ ይመጽእ። ⁨M-formulier⁩ ዝያዳ ግዜ ክወስድ ይኽእል።
# nl:b2832dba
aangifte-after-pay = ክትከፍሉ ኣለኩም ዶ፧ እታ ናይ መወዳእታ መዓልቲ ኣብቲ ደብዳበ ኣላ። ኣይትኽእሉን ዶ፧ ቅድሚ እታ መዓልቲ ደውሉ።
# nl:ef68f43d
aangifte-after-benefits = እዚ እቶት ንሓገዛት መንግስቲ (⁨toeslagen⁩) እውን ይቑጸር። ድሕሪኡ እቲ ሓገዝ ክውስኽ ወይ ክጎድል ይኽእል።
# nl:85221223
aangifte-nothing = ደብዳበ መጺኡኩም ነይሩ ዶ፧ መቕጻዕቲ ገንዘብ (⁨boete⁩) ክመጸኩም ይኽእል። ደብዳበ እንተ ዘይመጸ፣ ምናልባት ገንዘብ ይሓልፈኩም።
