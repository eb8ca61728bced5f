### reviewed: no

# nl:c6220215
nareis-name = ስድራቤትኩም ናብ ሆላንድ ምምጻእ
# nl:afb18b4f
nareis-what = ስድራቤትኩም መጺኣ ምሳኹም ክትነብር ይፍቀደላ ድዩ፣ ን⁨IND⁩ (ቤት ጽሕፈት ኢሚግረሽን) ትሓቱ።
# nl:527fd6d1
nareis-who = ናይ ዑቕባ መንበሪ ፍቓድ ኣለኩም። ናብ ሆላንድ ቅድሚ ምምጻእኩም ስድራቤት ነይርኩም። ካብ 12 ሰነ 2026 (12-06-2026) ሓድሽ ሕግታት ኣሎ። ሕጂ መን ክመጽእ ከም ዝኽእል ጠበቓ ይፈልጥ። ትሕቲ 18 ዓመት ዲኹም፧ ንኣላዪኹም (⁨voogd⁩) ሕተቱ።
# nl:27c254db
nareis-deadline = ኣይትጸበዩ፦ ሎሚ ናብ ጠበቓ ደውሉ። ክሳብ 12 ሰነ 2026 (12-06-2026)፣ ድሕሪ ውሳነ ዑቕባኹም 3 ወርሒ ግዜ ነይሩኩም። ሕጂ እቲ ሕግታት ተቐይሩ ኣሎ። ጠበቓ ካልእ ክሳብ ዝነግረኩም፣ 3 ወርሒ ጥራይ ከም ዘለኩም ሕሰቡ። ፍቓድኩም ዓይነት ⁨B⁩ ድዩ፧ ምናልባት መጀመርታ ክልተ ዓመት ክትጽበዩ ኣለኩም።
# nl:baa2580a
nareis-before-cost = መብዛሕትኡ ግዜ እቲ ምልክታ (⁨aanvraag⁩) ብነጻ እዩ። ትርጉምን መገሻን ግን ገንዘብ ከኽፍል ይኽእል። ጉዳይኩም ንምውዳእ ገንዘብ ዝሓትተኩም ሰብ ኣሎ ዶ፧ መጀመርታ ናብ ⁨VluchtelingenWerk⁩ (ንስደተኛታት ዝሕግዝ ትካል) ደውሉ።
# nl:8db49ad3
nareis-before-undo = ⁨IND⁩ ደሓር ተወሳኺ መረጋገጺ ክሓተኩም ይኽእል እዩ። ደው ከተብልዎ ትደልዩ ዶ፧ መጀመርታ ንጠበቓ ሕተቱ።
# nl:54648e12
nareis-before-late = ሽዑ እቲ ሕግታት መብዛሕትኡ ግዜ ኣዝዩ ይኸብድ። ብቕጽበት ናብ ጠበቓ ደውሉ። ስለምንታይ ከም ዝደንጐየ ንገርዎ።
# nl:2610da44
nareis-before-ask = ንስደተኛታት ዝሕግዝ ⁨VluchtelingenWerk⁩ ወይ ጠበቓ። ቅድሚ ምፍራምኩምን ቅድሚ ምልኣኽኩምን ሕተቱ።
# nl:78435f1c
nareis-need-decision = ናይ ⁨IND⁩ ደብዳበ፣ ውሳነ ዑቕባኹም ዘለዎ። እቲ ዕለት ኣገዳሲ እዩ።
# nl:dda6afe4
nareis-need-id = ቅዳሕ ፓስፖርት ወይ ካልእ መንነት ዘርኢ ወረቐት ናይ ነፍሲ ወከፍ ኣባል ስድራቤት።
# nl:da55c501
nareis-need-acts = ስድራቤት ምዃንኩም ዘርኢ ወረቐት፣ ከም ወረቐት መርዓ ወይ ወረቐት ልደት። ነቲ ወረቐት ምምጻእ ሓደገኛ ድዩ፧ መጀመርታ ሓገዝ ሕተቱ።
# nl:dee57383
nareis-need-photo = ናይ ነፍሲ ወከፍ ኣባል ስድራቤት ንእሽቶ ስእሊ ገጽ።
# nl:2e373d40
nareis-need-statements = 12 ዓመት ወይ ልዕሊኡ ዝኾነ ኣባል ስድራቤት ባዕሉ ዝፍርሞ ወረቓቕቲ።
# nl:4ed35711
nareis-need-translation = ትርጉም፣ እቲ ወረቐት ብቋንቋ ሆላንድ፣ እንግሊዝ፣ ፈረንሳ ወይ ጀርመን እንተ ዘይኮይኑ።
# nl:334b9fd0
nareis-step-advice = ናብ ⁨VluchtelingenWerk⁩ ወይ ናብ ጠበቓ ደውሉ። ኣየናይ ሕጊ ከም ዝምልከተኩም ሕተቱ።
# nl:514d590e
nareis-step-form = ንነፍሲ ወከፍ ኣባል ስድራቤት ሓደ ቅጥዒ ምልኡ። ዝሕግዘኩም ሰብ ከንብቦ ግበሩ።
# nl:094f70c4
nareis-step-send = ኣብ ግዜኡ ስደድዎ። ሓደ ወረቐት ጐዲሉ ዶ፧ ጐዲሉ እውን ነቲ ቅጥዒ ስደድዎ።
# nl:b5d9f98d
nareis-step-keep = ናይ ኩሉ ቅዳሕን፣ ከም ዝሰደድኩምዎ ዘርኢ ወረቐትን ዓቅቡ።
# nl:b2892da9
nareis-step-answer = ደብዳበ ካብ ⁨IND⁩ መጺኡኩም ዶ፧ ቅድሚ እታ ኣብኡ ዘላ መዓልቲ፣ ዝብሎ ግበሩ።
# nl:04868ce7
nareis-part-you = መን ምዃንኩም። ኣብዚ ⁨referent⁩ ትበሃሉ፦ ስድራቤቱ ዘምጽእ ሰብ ማለት እዩ።
# nl:ee26df20
nareis-part-you-write = ስምኩም፣ ዕለት ልደትኩም፣ ኣድራሻኹምን ቁጽርታትኩምን፣ ከምቲ ኣብ ካርድ መንበሪ ፍቓድኩም ዘሎ።
# nl:4975d492
nareis-part-you-example = ⁨S. Voorbeeld, Modelstraat 1, Voorbeeldstad⁩
# nl:a50f0834
nareis-part-you-mistake = ገዛ ክትቅይሩ ዲኹም፧ ን⁨IND⁩ እውን ንገሩ። እንተ ዘይኮነ እቲ ደብዳበ ኣይበጽሓኩምን።
# nl:d9e8680a
nareis-part-family = ክመጽእ ዘለዎ ሰብ መን ምዃኑን ሕጂ ኣበይ ከም ዘሎን።
# nl:0aff970a
nareis-part-family-write = ስሙ፣ ዕለት ልደቱን ሃገሩን፣ ከምቲ ኣብ ፓስፖርት ዘሎ።
# nl:1281cd44
nareis-part-family-example = ⁨M. Voorbeeld, 1 januari 2015⁩ (⁨januari⁩ = ጥሪ)፣ ጓለይ።
# nl:77227960
nareis-part-family-mistake = ንማንም ኣይትረስዑ። ደሓር ሰብ ምውሳኽ ኣዝዩ ከጸግም ይኽእል እዩ።
# nl:4cab2e69
nareis-part-bond = ዝምድናኹም እንታይ ምዃኑ።
# nl:99dcc978
nareis-part-bond-write = መዓስ ከም ዝተመርዓኹም ወይ ውላድኩም ከም ዝተወልደ፣ ሕጂ ኸ ብኸመይ ከም ትራኸቡ።
# nl:69a0e0ba
nareis-part-bond-example = ኣብ 1 ጉንበት 2012 ተመርዒና። መዓልታዊ ንደዋወል።
# nl:c474e2e2
nareis-part-bond-mistake = ሓቂ ጽሓፉ። ኣብ ግዜ ዑቕባ ካልእ ኢልኩም ነይርኩም ዶ፧ መጀመርታ ንጠበቓ ሕተቱ።
# nl:2637ed6d
nareis-part-record = ኣባል ስድራቤትኩም ገበን ወይ ፍርዲ ነይርዎ ድዩ ይገልጽ። 12 ዓመት ወይ ልዕሊኡ ንዝኾነ ግዴታ እዩ።
# nl:7e1ba9d9
nareis-part-record-write = ኣባል ስድራቤትኩም ነዚ ባዕሉ ይመልኦ፣ ባዕሉ እውን ይፍርሞ።
# nl:4970fe40
nareis-part-record-mistake = ኣብ ክንዲ ካልእ ሰብ ኣይትፈርሙ።
# nl:41597f4c
nareis-part-consent = እቲ ካልእ ወላዲ ናይ ውላድኩም ኣብኡ ይተርፍ ዶ፧ ሽዑ ክፈቅድ ኣለዎ።
# nl:464d8342
nareis-part-consent-write = ስምን ፌርማን ናይቲ ካልእ ወላዲ።
# nl:8523b020
nareis-part-consent-mistake = እዚ ኣይከኣልን ወይ ሓደገኛ ድዩ፧ እንታይ ክትገብሩ ከም ዘለኩም ንጠበቓ ሕተቱ።
# nl:af66fb43
nareis-part-signature = በዚ፦ ኩሉ ሓቂ እዩ ትብሉ።
# nl:5fa20290
nareis-part-signature-write = ዕለትን ፌርማኹምን።
# nl:f47c3e9f
nareis-part-signature-mistake = ኣብ ባዶ ወረቐት ፈጺምኩም ኣይትፈርሙ። ኣብ ዘይተረድኣኩም ወረቐት እውን ኣይትፈርሙ።
# nl:b6eef57f
nareis-after-receipt = ⁨IND⁩ ምልክታኹም ከም ዝበጽሐ ዝገልጽ ደብዳበ ይሰደልኩም።
# nl:2d9ef45e
nareis-after-wait = ድሕሪኡ ነዊሕ ክትጽበዩ ኣለኩም፣ ሓድሓደ ግዜ ልዕሊ ሓደ ዓመት። ብሰንኪ ሓድሽ ሕግታት ምልክታኹም ንግዜኡ ደው ክብል ይኽእል።
# nl:b3d6f1e5
nareis-after-check = ⁨IND⁩ ተወሳኺ መረጋገጺ፣ ቃለ መጠይቕ ወይ መርመራ ⁨DNA⁩ ክሓትት ይኽእል።
# nl:f38d6239
nareis-after-decision = እቲ መልሲ እወ ድዩ፧ ስድራቤትኩም ⁨mvv⁩ ዝበሃል ቪዛ ንመገሻ ትረክብ። ኣይፋል ድዩ፧ ብቕጽበት ናብ ጠበቓ ደውሉ።
# nl:b9cfad4b
nareis-nothing = ስድራቤትኩም በዚ መገዲ እዚ ክትመጽእ ኣይትኽእልን። ደሓር ኣዝዩ ክኸብድ ይኽእል እዩ።
