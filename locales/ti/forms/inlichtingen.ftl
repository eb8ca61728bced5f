### reviewed: no

# nl:2f94b90b
inlichtingen-name = ለውጢ ንምምሕዳር ከተማ ምሕባር
# nl:b7218249
inlichtingen-what = በዚ ቅጥዒ ኣብ ህይወትኩም እንታይ ከም ዝተቐየረ ንምምሕዳር ከተማ ትነግሩ።
# nl:153b325c
inlichtingen-who = ካብ ምምሕዳር ከተማ ሓገዝ መነባብሮ (⁨bijstand⁩) ንዝወስድ ኩሉ ሰብ።
# nl:dad12755
inlichtingen-deadline = ነፍሲ ወከፍ ምምሕዳር ከተማ ናይ ገዛእ ርእሱ ናይ መወዳእታ መዓልቲ ኣለዎ። ኣብ ደብዳበኹም ርኣዩ። መብዛሕትኡ ግዜ ሓደ ወይ ክልተ ሰሙን እዩ። ሎሚ ግበርዎ።
# nl:592c45ef
inlichtingen-before-cost = ንምምላእ ገንዘብ ዝሓትተኩም ሰብ ኣሎ ዶ፧ ኣይትኽፈሉ፣ መጀመርታ ሓገዝ ሕተቱ።
# nl:95f6c1a5
inlichtingen-before-loan = ኣይኮነን። ግን ልዕሊ ዝግበኣኩም ⁨bijstand⁩ እንተ ተቐቢልኩም፣ ትመልስዎ።
# nl:de9cec83
inlichtingen-before-undo = ኩሉ ሓቂ ምዃኑ ትፍርሙ። ደሓር ጌጋ ርኢኹም ዶ፧ ብቕጽበት ናብ ምምሕዳር ከተማ ደውሉ።
# nl:677e3ab0
inlichtingen-before-late = ልዕሊ ዝግበኣኩም ዝተቐበልኩምዎ ገንዘብ ኩሉ ትመልሱ። ዘይሓበረ ወይ ደንጕዩ ዝሓበረ ሰብ መቕጻዕቲ ገንዘብ (⁨boete⁩) እውን ክመጾ ይኽእል። እቲ መቕጻዕቲ ካብቲ ገንዘብ ካብ 25 ክሳብ 100 ሚእታዊት እዩ። ንኻልኣይ ግዜ ክሳብ 150 ሚእታዊት ክኸውን ይኽእል።
# nl:61874c02
inlichtingen-before-ask = ሓደ ነገር ይቑጸር ድዩ ኣይትፈልጡን ዶ፧ ንሓላፊ ጉዳይኩም ሕተቱ፣ ወይ ብቐጥታ ንምምሕዳር ከተማ ሓብርዎ።
# nl:dfce2a8f
inlichtingen-need-payslip = ወረቐት ደሞዝኩም (⁨loonstrook⁩)፣ ትሰርሑ እንተ ኾንኩም።
# nl:574293ab
inlichtingen-need-proof = ናይቲ ለውጢ መረጋገጺ፣ ከም ውዕል ወይ ደብዳበ።
# nl:54e67178
inlichtingen-step-note = እንታይ ከም ዝተቐየረን ካብ ኣየነይቲ መዓልቲ ምዃኑን ጽሓፉ።
# nl:8ef1d0a1
inlichtingen-step-fill = ነቲ ቅጥዒ ምልእዎ። ቅዳሕ መረጋገጺታትኩም ወስኹ።
# nl:0e27402e
inlichtingen-step-sign = ፈርምዎ እሞ ኣረክብዎ። መጻምድትኹም እውን ክፍርም ኣለዎ ድዩ ሕተቱ።
# nl:8b685461
inlichtingen-step-keep = ንኩሉ ስእሊ ኣልዕልዎ። ከም ዘረከብኩምዎ ዘርኢ ወረቐት ሕተቱ።
# nl:9d009183
inlichtingen-part-person = መን ምዃንኩም።
# nl:a1d818ef
inlichtingen-part-person-write = ስምኩም፣ ዕለት ልደትኩምን ኣድራሻኹምን፣ ከምቲ ኣብ ምምሕዳር ከተማ ዘሎ።
# nl:ce37bee6
inlichtingen-part-person-example = ⁨S. Voorbeeld, 1 januari 1990⁩ (⁨januari⁩ = ጥሪ)
# nl:de29073c
inlichtingen-part-person-mistake = እቲ ቅጥዒ ብዛዕባ መጻምድቲ እንተ ሓቲቱ፣ ኣይትረስዕዎ።
# nl:4f0817cc
inlichtingen-part-work = ስራሕን ዝኣትወኩም ኩሉ ገንዘብን።
# nl:a7bfa36d
inlichtingen-part-work-write = ኣበይ ከም ትሰርሑ፣ ካብ ኣየነይቲ መዓልቲ ምዃኑን ክንደይ ከም ትወስዱን።
# nl:ae665092
inlichtingen-part-work-example = ካብ 3 ጉንበት ኣብ እንዳ ባኒ ⁨Bakker Voorbeeld⁩ እሰርሕ፣ 12 ሰዓት ኣብ ሰሙን።
# nl:58ca907b
inlichtingen-part-work-mistake = ንእሽቶ ስራሕ፣ መዓልቲ ፈተነ፣ ልምምድ (⁨stage⁩) ወይ ካብ ስድራ ዝመጸ ገንዘብ እውን ሓብሩ።
# nl:4d28f60d
inlichtingen-part-home = ምሳኹም ዝነብር ሰብ።
# nl:ccd0cf25
inlichtingen-part-home-write = መን ከም ዝመጽእ ወይ ከም ዝኸይድን፣ ኣብ ኣየነይቲ መዓልቲ ምዃኑን።
# nl:914ad68b
inlichtingen-part-home-example = ሓብተይ ካብ 10 ጉንበት ምሳይ ትነብር።
# nl:044d3c27
inlichtingen-part-home-mistake = ብዙሕ ግዜ ኣብ ገዛኹም ዝድቅስ ሰብ ኣሎ ዶ፧ ክትሕብሩ ኣለኩም ድዩ ሕተቱ።
# nl:5de1ad03
inlichtingen-part-assets = ዘለኩም ንብረት፦ ዕቋር ገንዘብ፣ መኪና፣ ገዛ።
# nl:f6a49cf8
inlichtingen-part-assets-write = ዝዓደግኩምዎ፣ ዝተዋህበኩም ወይ ዝወረስኩምዎ፣ ዋግኡ እውን።
# nl:053db528
inlichtingen-part-assets-example = ኣብ 5 ጉንበት ኣረጊት መኪና ዓዲገ። እቲ ቅብሊት ምስዚ ኣሎ።
# nl:c9dd2a22
inlichtingen-part-assets-mistake = ኣብ ካልእ ሃገር ዘሎ ገዛ ወይ ገንዘብ እውን ይቑጸር።
# nl:40d184c1
inlichtingen-part-travel = ካብ ሆላንድ ወጻኢ ትጸንሑሉ ግዜ።
# nl:acff9cb2
inlichtingen-part-travel-write = ትኸዱላ መዓልትን ትምለሱላ መዓልትን።
# nl:de0a768c
inlichtingen-part-travel-example = ካብ 1 ክሳብ መወዳእታ ናይ 8 ሓምለ ንሓትኖይ ክበጽሕ እየ።
# nl:0ef6f17c
inlichtingen-part-travel-mistake = መጀመርታ ንምምሕዳር ከተማ ሕተቱ። ድሕሪኡ ጥራይ ቲኬት ዓድጉ።
# nl:7c26e733
inlichtingen-part-signature = በዚ፦ ኩሉ ሓቂ እዩ ትብሉ።
# nl:76ec77e6
inlichtingen-part-signature-write = ዕለትን ፌርማኹምን።
# nl:8d423d5a
inlichtingen-part-signature-example = ⁨12 mei, S. Voorbeeld⁩ (⁨mei⁩ = ጉንበት)
# nl:87d59b06
inlichtingen-part-signature-mistake = ኣብ ባዶ ወረቐት ፈጺምኩም ኣይትፈርሙ። ኣብ ዘይተረድኣኩም ወረቐት እውን ኣይትፈርሙ።
# nl:9e2f1443
inlichtingen-after-sum = ምምሕዳር ከተማ ንናትኩም ⁨bijstand⁩ እንደገና ይሕስቦ።
# nl:5fa2db1b
inlichtingen-after-letter = መልሲ መዓስ ከም ትረኽቡ ሕተቱ። ኣብ ነፍሲ ወከፍ ምምሕዳር ከተማ ይፈላለ።
# nl:3fb1e68f
inlichtingen-nothing = ምምሕዳር ከተማ ደሓር ክፈልጥ ይኽእል እዩ። ሽዑ ገንዘብ ትመልሱ። ዘይሓበረ ሰብ መቕጻዕቲ ገንዘብ (⁨boete⁩) እውን ክመጾ ይኽእል።
