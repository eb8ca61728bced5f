### reviewed: no

# nl:98cb1813
verlenging_vv-name = ካርድ መንበሪ ፍቓድኩም ኣብ ግዜኡ ምሕዳስ
# nl:ee9ea493
verlenging_vv-what = ኣብ ሆላንድ ንዝነውሐ ግዜ ክትነብሩ ይፍቀደኩም ድዩ፣ ን⁨IND⁩ (ቤት ጽሕፈት ኢሚግረሽን) ትሓቱ።
# nl:24bc5567
verlenging_vv-who = ግዜ ዘለዎ ናይ ዑቕባ መንበሪ ፍቓድ ኣለኩም። እቲ ግዜ ክውዳእ ቀሪቡ ኣሎ።
# nl:307af521
verlenging_vv-deadline = እታ ናይ መወዳእታ መዓልቲ ኣብ ካርድ መንበሪ ፍቓድኩም ኣላ። ምሕዳስ ቅድሚ እታ መዓልቲ ሕተቱ። ፍቓድ ንምሕዳስ ካብ 6 ወርሒ ኣቐዲምኩም ክትሓቱ ትኽእሉ። ሓድሽ ካርድ ጥራይ ድዩ ዘድልየኩም፧ ሽዑ ካብ 3 ወርሒ ኣቐዲምኩም ትኽእሉ። ኣየናይ ከም ዝምልከተኩም ን⁨IND⁩ ሕተቱ።
# nl:5450c28b
verlenging_vv-before-cost = ኣይክፈሎን፣ እቲ ምልክታ (⁨aanvraag⁩) ብነጻ እዩ። ንምምላእ ገንዘብ ዝሓትተኩም ሰብ ኣሎ ዶ፧ ኣይትኽፈሉ፣ መጀመርታ ሓገዝ ሕተቱ።
# nl:7ea8aa59
verlenging_vv-before-undo = ደሓር ጌጋ ርኢኹም ዶ፧ ብቕጽበት ናብ ⁨IND⁩ ደውሉ። ደው ከተብልዎ ትደልዩ ዶ፧ መጀመርታ ንጠበቓ ሕተቱ።
# nl:8ff7c567
verlenging_vv-before-late = ዋላ እንተ ደንጐኹም ምሕዳስ ብቕጽበት ሕተቱ። እቲ ካርድ ግዜኡ እንተ ሓሊፉ፣ መብዛሕትኡ ግዜ ብወረቐት ጥራይ እዩ ዝከኣል። መሰል ዑቕባን ሓገዝን ክትስእኑ ትኽእሉ ኢኹም። ስለዚ ናብ ጠበቓ እውን ደውሉ።
# nl:0595685e
verlenging_vv-before-ask = ንስደተኛታት ዝሕግዝ ⁨VluchtelingenWerk⁩ ወይ ጠበቓ። ኣብ ሰነ 2026 (06-2026) እቲ ሕግታት ተቐይሩ። ናብ ናይ ቀደም ሃገርኩም ተመሊስኩም ነይርኩም ዶ፧ ኩሉ ግዜ መጀመርታ ናብ ጠበቓ ደውሉ።
# nl:b4503fd8
verlenging_vv-need-digid = ⁨DigiD⁩፣ ናብ መርበብ ሓበሬታ መንግስቲ ንምእታው። ገና የብልኩምን ዶ፧ ሓገዝ ሕተቱ።
# nl:9a49cc69
verlenging_vv-need-card = ካርድ መንበሪ ፍቓድኩም። እታ ናይ መወዳእታ መዓልቲ ኣብኡ ኣላ።
# nl:c1f61cdb
verlenging_vv-need-papers = ⁨IND⁩ ዝሓትቶ ወረቓቕቲ። ብቋንቋ ሆላንድ ዘይኮነ ወረቐት ኣሎ ዶ፧ ትርጉም የድሊ ድዩ ሕተቱ።
# nl:9712e734
verlenging_vv-step-date = ኣብ ካርድ ናይ ኩሉ ኣባል ስድራቤትኩም ዘሎ ዕለት ርኣዩ። ነቲ ዕለታት ጽሓፉ።
# nl:549cf997
verlenging_vv-step-route = ናብ ⁨IND⁩ ወይ ⁨VluchtelingenWerk⁩ ደውሉ። ሕተቱ፦ ነቲ ፍቓድ ክሕድስ ኣለኒ ድዩ፣ ወይስ ካርድ ጥራይ፧
# nl:755bdfd9
verlenging_vv-step-apply = ናብ ⁨ind.nl⁩ ኪዱ፣ ብ⁨DigiD⁩ እተዉ። ኣይሰለጠኩምን ዶ፧ ናይ ወረቐት ቅጥዒ ሕተቱ።
# nl:cdbfecda
verlenging_vv-step-keep = ቅዳሕን፣ ከም ዝሰደድኩምዎ ዘርኢ ወረቐትን ዓቅቡ።
# nl:8fd43d09
verlenging_vv-step-answer = ደብዳበ ካብ ⁨IND⁩ መጺኡኩም ዶ፧ ቅድሚ እታ ኣብኡ ዘላ መዓልቲ፣ ዝብሎ ግበሩ።
# nl:56a3d0a1
verlenging_vv-part-person = መን ምዃንኩምን ኣበይ ከም ትነብሩን።
# nl:297d5ca1
verlenging_vv-part-person-write = ስምኩም፣ ዕለት ልደትኩም፣ ኣድራሻኹምን ቁጽርታትኩምን፣ ከምቲ ኣብ ካርድ መንበሪ ፍቓድኩም ዘሎ።
# nl:4a638d86
verlenging_vv-part-person-example = ⁨S. Voorbeeld, Modelstraat 1, Voorbeeldstad⁩
# nl:52b1dce6
verlenging_vv-part-person-mistake = ኣድራሻኹም ተቐይሩ ዶ፧ መጀመርታ ንምምሕዳር ከተማ ሓብሩ።
# nl:1602b4b4
verlenging_vv-part-stay = ብሓቂ ኣብ ሆላንድ ትነብሩ ዲኹም።
# nl:91cf4f3f
verlenging_vv-part-stay-write = ኣበይ ከም ትነብሩን መዓስ ካብ ሆላንድ ንነዊሕ ከም ዝወጻእኩምን።
# nl:77fc2bcf
verlenging_vv-part-stay-example = ካብ 1 ክሳብ መወዳእታ ናይ 8 ሓምለ ምስ ሓትኖይ ኣብ ፈረንሳ ነይረ።
# nl:1e405e94
verlenging_vv-part-stay-mistake = ንነዊሕ ግዜ ወይ ናብ ናይ ቀደም ሃገርኩም ከይድኩም ዶ፧ መጀመርታ ምስ ጠበቓ ተዘራረቡ።
# nl:714e8558
verlenging_vv-part-record = ብቤት ፍርዲ ተፈሪድኩም ትፈልጡ ዲኹም።
# nl:7693a409
verlenging_vv-part-record-write = ሓቂ ጽሓፉ፣ ቅድሚ ነዊሕ ግዜ እውን እንተ ነበረ።
# nl:9cef700d
verlenging_vv-part-record-mistake = ተፈሪድኩም ትፈልጡ ዶ፣ ወይ ሕጂ ክሲ ኣለኩም ዶ፧ መጀመርታ ምስ ጠበቓ ተዘራረቡ።
# nl:05c6784c
verlenging_vv-part-annex = ምስቲ ቅጥዒ ትሰድዎ ወረቓቕቲ።
# nl:d70b42a5
verlenging_vv-part-annex-write = ቅዳሕ ናይ ኩሉ ኣብቲ ቅጥዒ ዝተጠቕሰ ወረቓቕቲ።
# nl:b704a72e
verlenging_vv-part-annex-example = ቅዳሕ ካርድ መንበሪ ፍቓደይ፣ ብቕድሚትን ብድሕሪትን።
# nl:6fd4ec1a
verlenging_vv-part-annex-mistake = ቅዳሕ ስደዱ። ⁨IND⁩ እንተ ዘይሓቲቱ፣ ነቲ ናይ ሓቂ ወረቐት ባዕልኹም ሓዝዎ።
# nl:24b2b5a6
verlenging_vv-part-signature = በዚ፦ ኩሉ ሓቂ እዩ ትብሉ።
# nl:31a03f8c
verlenging_vv-part-signature-write = ዕለትን ፌርማኹምን።
# nl:4a570ff8
verlenging_vv-part-signature-example = ⁨12 mei, S. Voorbeeld⁩ (⁨mei⁩ = ጉንበት)
# nl:61c2b1dc
verlenging_vv-part-signature-mistake = ኣብ ባዶ ወረቐት ፈጺምኩም ኣይትፈርሙ። ኣብ ዘይተረድኣኩም ወረቐት እውን ኣይትፈርሙ።
# nl:15216b38
verlenging_vv-after-letter = ⁨IND⁩ ደብዳበ ይሰደልኩም። ብኢንተርነት እንተ ሓቲትኩም፣ መልእኽቲ ኣብኡ ይመጸኩም።
# nl:879f0efb
verlenging_vv-after-time = ክንደይ ግዜ ከም ዝወስድ ን⁨IND⁩ ሕተቱ። ካርድ ጥራይ ንምቕያር 8 ሰሙን ይወስድ፣ ሓድሓደ ግዜ ይነውሕ።
# nl:91711d54
verlenging_vv-after-yes = መልሲ እወ ድዩ፧ ደብዳበ ይመጸኩም። ኣብ ⁨IND⁩ ቆጸራ ሓዙ እሞ ካርድኩም ውሰዱ።
# nl:08c28db8
verlenging_vv-after-no = ኣይፋል ድዩ፧ በታ መዓልቲ እቲኣ ናብ ጠበቓ ደውሉ። እንታይ ክትገብሩ ከም ትኽእሉ ኣብቲ ደብዳበ ኣሎ።
# nl:67f25ae4
verlenging_vv-nothing = ግዜ ካርድኩም ይሓልፍ። መሰል ዑቕባን ሓገዝን ክትስእኑ ትኽእሉ ኢኹም። ሕጂ ሓገዝ ሕተቱ፣ ሽዑ ኣይትድንጕዩን።
