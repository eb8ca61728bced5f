### reviewed: no

# nl:857d7875
bank-name = ሕሳብ ባንክ ምኽፋት
# nl:149b7a62
bank-what = ንደሞዝኩም፣ ንሓገዝ ገንዘብኩምን ንክራይኩምን ዝኸውን ሕሳብ ካብ ባንክ ትሓቱ።
# nl:5318fa46
bank-who = 18 ዓመት ወይ ልዕሊኡ ኢኹም፣ ኣብ ሆላንድ ትነብሩ። ኣብዚ ገና ሕሳብ ባንክ የብልኩምን።
# nl:c2b469c0
bank-deadline = ዝተወሰነት መዓልቲ የላን። ናይ ግልኹም ቁጽሪ (⁨BSN⁩)ን ኣድራሻን ምስ ረኸብኩም ጀምሩ። ገና ኣብ መዕቆቢ (⁨azc⁩) ዲኹም፧ ኣብኡ ይከኣል ድዩ ንትካል መዕቆቢ (⁨COA⁩) ሕተቱ።
# nl:6d4ac395
bank-before-cost = መብዛሕትኡ ግዜ እወ። ነፍሲ ወከፍ ባንክ ናይ ገዛእ ርእሱ ዋጋ ኣለዎ። ወርሓዊ ክንደይ ከም ትኸፍሉ መጀመርታ ሕተቱ።
# nl:a1592cf9
bank-before-loan = ኣይኮነን። ግን ካብ ዘለኩም ንላዕሊ ምውጻእ (⁨rood staan⁩) ልቓሕ እዩ። ናይ ልቓሕ ካርድ (⁨creditcard⁩) እውን ልቓሕ እዩ። ኣብኡ ⁨nee⁩ (ኣይፋል) ምረጹ።
# nl:bd3c0ae4
bank-before-undo = እወ። ነቲ ሕሳብ ደሓር ደው ከተብልዎ ትኽእሉ። መጀመርታ ካልእ ሕሳብ ክፈቱ፣ እንተ ዘይኮነ ማንም ክኸፍለኩም ኣይክእልን።
# nl:d272860b
bank-before-late = ሓገዝ ገንዘብኩም ወይ ደሞዝኩም ክድንጉ ይኽእል። ክሳብ ሽዑ እንታይ ከም ዝከኣል ንሓላፊ ጉዳይኩም ሕተቱ።
# nl:bed9db29
bank-before-ask = ባንክ ኣይፋል ኢሉኩም ዶ፧ ስለምንታይ ሕተቱ፣ ካልእ ባንክ እውን ፈትኑ። ድሕሪኡ ተራ ሕሳብ ባንክ (⁨basisbetaalrekening⁩) ንምሕታት ሓገዝ ሕተቱ።
# nl:914f0b79
bank-need-permit = ካርድ መንበሪ ፍቓድኩም። እኹል ድዩ ነቲ ባንክ ሕተቱ።
# nl:69b743b6
bank-need-bsn = ናይ ግልኹም ቁጽሪ (⁨BSN⁩)።
# nl:e1a74aa0
bank-need-address = ባንክ እንተ ሓቲቱ፣ ኣድራሻኹም ዘርኢ ወረቐት። መብዛሕትኡ ግዜ ካብ መዝገብ ህዝቢ ዝወሃብ ወረቐት (⁨uittreksel BRP⁩) እዩ።
# nl:ee9156bf
bank-need-phone = ናይ ገዛእ ርእስኹም ቁጽሪ ዘለዎ ተሌፎን።
# nl:d7306401
bank-step-ask = ናብ ሓደ ባንክ ደውሉ ወይ ኪዱ። ኣየኖት ወረቓቕቲ ከም ዘድልዩ ሕተቱ።
# nl:37e9deef
bank-step-apply = ነቲ ሕሳብ ብኣፕ ወይ ኣብ ቤት ጽሕፈት ባንክ ሕተቱ። ብኣፕ ኣይሰለጠኩምን ዶ፧ ቆጸራ ሕተቱ።
# nl:6090ee33
bank-step-card = ካርድን ምስጢራዊ ቁጽርን ኣብ ሓደ ቦታ ኣይተቐምጡ።
# nl:91fbf1ec
bank-step-share = ቁጽሪ ሕሳብኩም (⁨IBAN⁩) ንሓላፊ ጉዳይኩምን ንቤት ጽሕፈት ሓገዝ መንግስቲ (⁨Dienst Toeslagen⁩)ን ሃቡ። ደቂ ኣለዉኹም ዶ፧ ናይ ቆልዑ ገንዘብ ንዝኸፍል ቤት ጽሕፈት (⁨SVB⁩) እውን ሃብዎ።
# nl:652ffb95
bank-part-person = መን ምዃንኩም።
# nl:bd30b648
bank-part-person-write = ስምኩም፣ ዕለት ልደትኩምን ኣድራሻኹምን፣ ልክዕ ከምቲ ኣብ ወረቓቕትኹም ዘሎ።
# nl:2c4ec175
bank-part-person-example = ⁨S. Voorbeeld, 1 januari 1990, Modelstraat 1⁩ (⁨januari⁩ = ጥሪ)
# nl:030a29c6
bank-part-person-mistake = ስምኩም ካብቲ ኣብ ካርድ መንበሪ ፍቓድኩም ዘሎ ፈሊኹም ኣይትጽሓፉ።
# nl:a7b4c2d6
bank-part-tax = ኣብ ኣየናይ ሃገር ግብሪ ከም ትኸፍሉ።
# nl:a2fa873f
bank-part-tax-write = ኣብ ሆላንድ ትነብሩ ዶ፧ መብዛሕትኡ ግዜ ሆላንድ እዩ። ካልእ ሃገር እውን ኣሎ ዶ፧ ጽሓፍዎ።
# nl:755db22d
bank-part-tax-example = ኣብ ሆላንድ ጥራይ እነብርን እሰርሕን። ሆላንድ እመርጽ።
# nl:867d14b1
bank-part-tax-mistake = ኩሉ ግዜ ናይ ፓስፖርትኩም ሃገር ኣይኮነን። እንተ ተጠራጢርኩም ሓገዝ ሕተቱ።
# nl:904ff26e
bank-part-source = ገንዘብኩም ካበይ ከም ዝመጽእ።
# nl:fff01521
bank-part-source-write = ሓገዝ ገንዘብኩም፣ ደሞዝኩም ወይ ካብ ስድራ ዝመጽእ ገንዘብ።
# nl:f812cc08
bank-part-source-example = ካብ ምምሕዳር ከተማ ⁨Voorbeeldstad⁩ ሓገዝ መነባብሮ (⁨bijstand⁩) እወስድ።
# nl:c5198c32
bank-part-source-mistake = ባንክ ነዚ ክሓትት ግዴታ ኣለዎ። ሓቂ ተዛረቡ። መረጋገጺ ዓቅቡ።
# nl:e48f9a6f
bank-part-use = በቲ ሕሳብ እንታይ ከም ትገብሩ።
# nl:a38a8593
bank-part-use-write = ንኣብነት፦ ክራይን መግብን ምኽፋል፣ ደሞዝ ምቕባል።
# nl:71a6b44f
bank-part-use-example = ክራይ እኸፍል። ሓድሓደ ግዜ ናብ ኣደይ ገንዘብ እልእኽ።
# nl:a3ceb41b
bank-part-use-mistake = ናብ ካልእ ሃገር ገንዘብ ትልእኹ ዶ፧ ነዚ እውን ንገሩ። ባንክ ደሓር ክሓተኩም ይኽእል።
# nl:404a4cc4
bank-part-overdraft = ካብ ዘለኩም ንላዕሊ ገንዘብ ምውጻእ። ነቲ ገንዘብ ወለድ ትኸፍሉ።
# nl:830f2652
bank-part-overdraft-write = ⁨nee⁩ (ኣይፋል) ምረጹ።
# nl:7feabc9f
bank-part-overdraft-example = ኣብ ⁨nee⁩ ምልክት እገብር።
# nl:de6872b2
bank-part-overdraft-mistake = ቀሊል ይመስል፣ ግን ናይ ባንክ ዕዳ እዩ።
# nl:e98fd8cb
bank-part-signature = በዚ፦ ኩሉ ሓቂ እዩ ትብሉ። ንሕግታት ባንክ እውን ትቕበሉ።
# nl:c207579f
bank-part-signature-write = ዕለትን ፌርማኹምን።
# nl:a7da175d
bank-part-signature-example = ⁨12 mei, S. Voorbeeld⁩ (⁨mei⁩ = ጉንበት)
# nl:fef4ac9d
bank-part-signature-mistake = ካርድኹም ወይ ምስጢራዊ ቁጽርኹም ንማንም ኣይትሃቡ። ንካልእ ሰብ ሕሳብ እውን ኣይትኽፈቱ። ብኡ ክትቅጽዑ ትኽእሉ ኢኹም።
# nl:4422d43c
bank-after-check = ባንክ መን ምዃንኩም የረጋግጽ። ሓድሓደ ግዜ ተወሳኺ ሕቶታት ይሓትት። ቀልጢፍኩም መልሱ።
# nl:0172047b
bank-after-card = ድሕሪኡ ካርድን ቁጽሪ ሕሳብን (⁨IBAN⁩) ይመጸኩም። ክንደይ ግዜ ከም ዝወስድ ነቲ ባንክ ሕተቱ።
# nl:7e1196b1
bank-after-refused = እቲ «ኣይፋል» ቅኑዕ ኣይኮነን ትብሉ ዶ፧ ናብቲ ባንክ ጥርዓን (⁨klacht⁩) ከተቕርቡ ትኽእሉ። ሓገዝ ሕተቱ።
# nl:6ff1241f
bank-nothing = ብዘይ ሕሳብ ባንክ ምምሕዳር ከተማን ኣስራሒኹምን መብዛሕትኡ ግዜ ክኸፍሉኹም ኣይክእሉን። ሎሚ ጀምሩ። ኣይሰለጠኩምን ዶ፧ ሓገዝ ሕተቱ።
