### reviewed: no

# nl:10d97ca2
duo_verlenging-name = ንትምህርቲ ቋንቋን ህይወትን ሆላንድ (⁨inburgering⁩) ተወሳኺ ግዜ ምሕታት
# nl:a714010d
duo_verlenging-what = ኣብ ግዜኡ ክትውድኡ ስለ ዘይትኽእሉ፣ ን⁨DUO⁩ (ቤት ጽሕፈት ትምህርቲ) ተወሳኺ ግዜ ትሓቱ።
# nl:b9fd9692
duo_verlenging-who = ንነዊሕ ግዜ ሓሚምኩም፣ ወሊድኩም ወይ ትምህርትኹም ደንጕዩ ጀሚሩ። ካልእ ምኽንያታት እውን ኣሎ።
# nl:0de366de
duo_verlenging-deadline = ካብ ዝተዋህበኩም ግዜ ክልተ ዓመትን ፈረቓን ምስ ሓለፈ፣ ተወሳኺ ግዜ ክትሓቱ ትኽእሉ። ንዕኡ ቅድሚ እታ ናይ መወዳእታ መዓልቲ ሕተቱ። እታ መዓልቲ ኣብ ደብዳበ ⁨DUO⁩ ኣላ።
# nl:74434d8e
duo_verlenging-before-cost = ንምምላእ ገንዘብ ዝሓትተኩም ሰብ ኣሎ ዶ፧ ኣይትኽፈሉ፣ ሓገዝ ሕተቱ። ደብዳበ ሓኪም ገንዘብ የኽፍል ድዩ ንሓኪም ሕተቱ።
# nl:dae266d7
duo_verlenging-before-loan = ኣይኮነን። ኣብ ⁨DUO⁩ ናይ ቀደም ልቓሕ ኣለኩም ዶ፧ ዑቕባ እንተ ረኺብኩም፣ ደንጒኹም እውን ብልሙድ ኣይትመልስዎን።
# nl:46ca3436
duo_verlenging-before-undo = ን⁨DUO⁩ ተወሳኺ ግዜ ጥራይ ኢኹም ትሓቱ ዘለኹም። መልሲ ኣይፋል ድዩ፧ ተቓውሞ (⁨bezwaar⁩) ከተቕርቡ ትኽእሉ።
# nl:7ec45e6b
duo_verlenging-before-late = እታ ናይ መወዳእታ መዓልቲ ሓሊፋ ዶ፧ ሎሚ ሓገዝ ሕተቱ። ዑቕባ ረኺብኩም ዶ፧ ብልሙድ መቕጻዕቲ ገንዘብ (⁨boete⁩) ኣይመጸኩምን። ብዘይ ዑቕባ ግን ክመጽእ ይኽእል።
# nl:2062ec27
duo_verlenging-before-ask = ንሓላፊ ጉዳይኩም ሕተቱ። ብዙሕ ትምህርትን ፈተናታትን ጌርኩም ዶ፧ ብሕጊ 2021 ከይሓተትኩም ተወሳኺ ግዜ ክትረኽቡ ትኽእሉ፣ እንተ በዝሐ 6 ወርሒ። ንዓኹም ይምልከት ድዩ ን⁨DUO⁩ ሕተቱ።
# nl:9db581c3
duo_verlenging-need-term = ናይ መወዳእታ መዓልቲ ግዜኹም ዘለዎ ደብዳበ ⁨DUO⁩።
# nl:41be29cd
duo_verlenging-need-medical = ሓሚምኩም ነይርኩም ዶ፧ ወረቓቕቲ ካብ ሓኪምኩምን ዝርዝር መድሃኒታትኩምን።
# nl:945656bf
duo_verlenging-need-birth = ወሊድኩም ዶ፧ ቅዳሕ ወረቐት ልደት።
# nl:31a7d8d6
duo_verlenging-need-lessons = ትምህርትኹም ደንጕዩ ጀሚሩ ዶ፧ ብዛዕባኡ ደብዳበ ካብ ምምሕዳር ከተማ።
# nl:d5e8d93a
duo_verlenging-step-reason = ናብ ⁨inburgeren.nl⁩ ኪዱ። ኣብ ⁨Extra tijd⁩ (ተወሳኺ ግዜ) ምኽንያትኩም ድለዩ።
# nl:7721f6fe
duo_verlenging-step-form = ንምኽንያትኩም ዝምልከት ቅጥዒ ምረጹ። ነፍሲ ወከፍ ምኽንያት ናይ ገዛእ ርእሱ ሕጊ ኣለዎ።
# nl:31941946
duo_verlenging-step-proof = ካብ ሓኪምኩም፣ ቤት ትምህርትኹም ወይ ምምሕዳር ከተማ መረጋገጺ ሕተቱ።
# nl:aa22f8e9
duo_verlenging-step-send = ኩሉ ናብ ⁨DUO⁩ ስደዱ። እቲ ኣድራሻ ኣብቲ ቅጥዒ ኣሎ።
# nl:a0b09783
duo_verlenging-step-keep = ንኩሉ ስእሊ ኣልዕልዎ። መዓስ ከም ዝሰደድኩምዎ ጽሓፉ።
# nl:b3a707e9
duo_verlenging-part-person = መን ምዃንኩም።
# nl:fe66b42a
duo_verlenging-part-person-write = ስምኩም፣ ዕለት ልደትኩም፣ ኣድራሻኹምን ናይ ግልኹም ቁጽሪ (⁨BSN⁩)ን።
# nl:3a97842e
duo_verlenging-part-person-example = ⁨S. Voorbeeld, Modelstraat 1, Voorbeeldstad⁩
# nl:fee276b3
duo_verlenging-part-person-mistake = ⁨BSN⁩ ን⁨DUO⁩ ጥራይ ሃቡ፣ ንዘይትፈልጥዎ ሰብ ኣይትሃቡ።
# nl:cab6426a
duo_verlenging-part-reason = ስለምንታይ ተወሳኺ ግዜ ከም ዘድልየኩም።
# nl:8ae5f367
duo_verlenging-part-reason-write = እንታይ ከም ዘጋጠመኩምን ስለምንታይ ክትመሃሩ ከም ዘይከኣልኩምን ብሓጺሩ ጽሓፉ።
# nl:8112269a
duo_verlenging-part-reason-example = ሓሙሽተ ወርሒ ሓሚመ ነይረ። ናብ ቤት ትምህርቲ ክኸይድ ኣይከኣልኩን።
# nl:bd302bd8
duo_verlenging-part-reason-mistake = ሰለስተ ወርሒ ወይ ትሕቲኡ ሓሚምኩም ዶ፧ ይቑጸር ድዩ መጀመርታ ሕተቱ።
# nl:f127b10f
duo_verlenging-part-period = ክንደይ ግዜ ከም ዝጸንሐ።
# nl:fdc458dc
duo_verlenging-part-period-write = ናይ መጀመርታን ናይ መወዳእታን መዓልቲ።
# nl:5d57eeaa
duo_verlenging-part-period-example = ካብ 3 ለካቲት ክሳብ መወዳእታ ናይ 10 ሓምለ።
# nl:6fc45d08
duo_verlenging-part-period-mistake = ንእዞም ኣዋርሕ ድሮ ተወሳኺ ግዜ ረኺብኩም ዶ፧ ሽዑ ደጊምኩም ኣይትረኽቡን።
# nl:86fdf2e3
duo_verlenging-part-proof = ሓቂ ምዃኑ ዘርኢ ወረቓቕቲ።
# nl:05776994
duo_verlenging-part-proof-write = ኣየኖት ወረቓቕቲ ከም ትውስኹ ጽሓፉ።
# nl:7c77a57e
duo_verlenging-part-proof-example = 1) ደብዳበ ሓኪም። 2) ዝርዝር መድሃኒታት።
# nl:95d9ad8c
duo_verlenging-part-proof-mistake = ሓሚምኩም ነይርኩም ዶ፧ ኣብ ሆላንድ ዘሎ ሓኪም ጥራይ ይቑጸር።
# nl:adf36c07
duo_verlenging-part-signature = በዚ፦ ኩሉ ሓቂ እዩ ትብሉ።
# nl:578b2e8d
duo_verlenging-part-signature-write = ዕለትን ፌርማኹምን።
# nl:6ef7dc13
duo_verlenging-part-signature-mistake = ኣብ ዘይተረድኣኩም ወረቐት ኣይትፈርሙ።
# nl:41c5fd69
duo_verlenging-after-answer = መብዛሕትኡ ግዜ ኣብ ውሽጢ 8 ሰሙን መልሲ ይመጸኩም።
# nl:4b0a18da
duo_verlenging-after-yes = መልሲ እወ ድዩ፧ ሓድሽ ናይ መወዳእታ መዓልቲ ትረኽቡ። እቲ ግዜ ከም ምኽንያትኩም እዩ።
# nl:b3629376
duo_verlenging-after-baby = ኣደ ኴንኩም ቆልዓ ወሊድኩም ዶ፧ ሽዑ 16 ሰሙን ተወሳኺ ግዜ ትረኽቡ።
# nl:b715c0ac
duo_verlenging-after-no = መልሲ ኣይፋል ድዩ፧ ክሳብ መዓስ ተቓውሞ ከተቕርቡ ከም ትኽእሉ ኣብቲ ደብዳበ ኣሎ።
# nl:90649168
duo_verlenging-nothing = ምናልባት ተወሳኺ ግዜ ኣይትረኽቡን። ድሕሪ እታ ናይ መወዳእታ መዓልቲ ካብ ⁨DUO⁩ ደብዳበ ይመጸኩም። ሽዑ ብቕጽበት ሓገዝ ሕተቱ።
