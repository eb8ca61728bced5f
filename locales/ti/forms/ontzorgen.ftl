### reviewed: no

# nl:d4709cf7
ontzorgen-name = ምምሕዳር ከተማ ንመጀመርታ ወረቓቕቲ ክፍሊትኩም ይኸፍል
# nl:f76b8948
ontzorgen-what = ምምሕዳር ከተማ ክራይ፣ ኤለክትሪክ፣ ጋዝ፣ ማይን መድሕን ጥዕናን ይኸፍል። እቲ ገንዘብ ካብ ሓገዝ መነባብሮኹም (⁨bijstand⁩) እዩ።
# nl:a457be82
ontzorgen-who = ናይ ዑቕባ መንበሪ ፍቓድ ኣለኩም። ⁨bijstand⁩ ትወስዱ። ⁨inburgering⁩ (ትምህርቲ ቋንቋን ህይወትን ሆላንድ) ክትገብሩ ኣለኩም።
# nl:c8401cde
ontzorgen-deadline = ምምሕዳር ከተማ መብዛሕትኡ ግዜ ሽዱሽተ ወርሒ ይኸፍል፣ ሓድሓደ ግዜ ልዕሊኡ። እቲ ግዜ ምስ ⁨bijstand⁩ ሓቢሩ ይጅምር። ናይ መወዳእታ መዓልቲ መዓስ ምዃና ንሓላፊ ጉዳይኩም ሕተቱ።
# nl:9944abe1
ontzorgen-before-cost = ምምሕዳር ከተማ ብናይ ገዛእ ርእስኹም ⁨bijstand⁩ ይኸፍል። ስለዚ ናብ ሕሳብኩም ዝኣቱ ገንዘብ ይውሕድ።
# nl:aa774a8b
ontzorgen-before-loan = ኣይኮነን። እቲ ገንዘብ ናትኩም እዩ። ምምሕዳር ከተማ ወረቓቕቲ ክፍሊትኩም ይኸፍለሉ።
# nl:be2f10d6
ontzorgen-before-undo = ሕጊ ነዚ ንምምሕዳር ከተማ የገድዶ። ብኻልእ መገዲ ትደልዩ ዶ፧ እንታይ ከም ዝከኣል ንሓላፊ ጉዳይኩም ሕተቱ።
# nl:042f032d
ontzorgen-before-late = ድሕሪ እታ ናይ መወዳእታ መዓልቲ ባዕልኹም ትኸፍሉ። እንተ ደንጒኹም ዕዳ ክመጽእ ይኽእል እዩ። ብቕጽበት ሓገዝ ሕተቱ።
# nl:ce315d47
ontzorgen-before-ask = እንታይ ትፍርሙ ከም ዘለኹም ኣይትፈልጡን ዶ፧ መጀመርታ ካብ ሓላፊ ጉዳይኩም መብርሂ ሕተቱ፣ እንተ ተኻኢሉ ምስ ኣስተርጓሚ።
# nl:deea94d6
ontzorgen-need-contract = ውዕል ክራይኩም (⁨huurcontract⁩)።
# nl:a71569d4
ontzorgen-need-energy = ናይ ኤለክትሪክ፣ ጋዝን ማይን ደብዳበታት።
# nl:e8653df2
ontzorgen-need-insurance = ወረቐት መድሕን ጥዕናኹም (⁨polis⁩)።
# nl:03e9cc3a
ontzorgen-need-decision = ናይ ምምሕዳር ከተማ ደብዳበ ብዛዕባ ⁨bijstand⁩።
# nl:e2b758f1
ontzorgen-step-read = ነቲ ወረቐት ምስ እትኣምንዎ ሰብ ኣንብብዎ። ምስ ተረድኣኩም ጥራይ ፈርሙ።
# nl:d60d0fbf
ontzorgen-step-list = ዝርዝር ጽሓፉ። ኣየናይ ወረቐት ክፍሊት ምምሕዳር ከተማ ይኸፍሎ፣ ኣየናይ ድማ ንስኹም ትኸፍልዎ፧
# nl:7ac90a83
ontzorgen-step-check = ክትከፍሉ ከም ዘለኩም ዝገልጽ ደብዳበ መጺኡኩም ዶ፧ ብቕጽበት ንሓላፊ ጉዳይኩም ኣርእይዎ።
# nl:561955b0
ontzorgen-step-end = ድሕሪ ኣርባዕተ ወርሒ ሕተቱ፦ መዓስ ይውዳእ፣ ሽዑ እንታይ ክገብር ኣለኒ፧
# nl:772fcfc2
ontzorgen-step-take-over = ቅድሚ እታ ናይ መወዳእታ መዓልቲ፣ ነፍሲ ወከፍ ወረቐት ክፍሊት ባዕልኹም ንምኽፋል ተዳለዉ። ኣብ መጀመርታ ግዜ ሓገዝ ሕተቱ።
# nl:eae90dc4
ontzorgen-part-person = መን ምዃንኩምን ኣበይ ከም ትነብሩን።
# nl:43ad6038
ontzorgen-part-person-write = ስምኩም፣ ዕለት ልደትኩምን ኣድራሻኹምን፣ ከምቲ ኣብ ምምሕዳር ከተማ ዘሎ።
# nl:86b028f4
ontzorgen-part-person-example = ⁨S. Voorbeeld, Modelstraat 1, Voorbeeldstad⁩
# nl:12c1f5c7
ontzorgen-part-person-mistake = ስምኩም ካብቲ ኣብ ካርድ መንበሪ ፍቓድኩም ዘሎ ፈሊኹም ኣይትጽሓፉ።
# nl:08db29a1
ontzorgen-part-bills = ነፍሲ ወከፍ ወርሒ ዝመጽኡ ወረቓቕቲ ክፍሊት።
# nl:348c5a69
ontzorgen-part-bills-write = ንመን ክትከፍሉ ከም ዘለኩም። እቲ ወረቐት እንተ ሓቲቱ፣ ቁጽሪ ዓሚልኩም (⁨klantnummer⁩) እውን።
# nl:6215005d
ontzorgen-part-bills-example = ክራይ፦ ትካል ገዛውቲ ⁨Woonstichting Voorbeeld, klantnummer 000⁩ (⁨klantnummer⁩ = ቁጽሪ ዓሚል)
# nl:328aac11
ontzorgen-part-bills-mistake = ተሌፎንን ኢንተርነትን መብዛሕትኡ ግዜ ኣብኡ ኣይኣትዉን። ሽዑ ባዕልኹም ትኸፍልዎም።
# nl:ab2c3922
ontzorgen-part-permission = በዚ፦ ምምሕዳር ከተማ ክኸፍለለይ እፈቅድ ትብሉ።
# nl:dafaa7fb
ontzorgen-part-permission-write = ኣብቲ ምምሕዳር ከተማ ክኸፍሎ እትፈቕዱሉ ምልክት ግበሩ። ኣይትፈልጡን ዶ፧ መጀመርታ ሕተቱ።
# nl:2188e955
ontzorgen-part-permission-example = ምምሕዳር ከተማ ክራየይን ክፍሊት መድሕን ጥዕናይን ክኸፍል ይኽእል።
# nl:bada2c27
ontzorgen-part-permission-mistake = ብዛዕባ ⁨schuld⁩ (ዕዳ) ወይ ⁨lening⁩ (ልቓሕ) እውን ይብል ዶ፧ መጀመርታ ሓገዝ ሕተቱ።
# nl:28a5b0cb
ontzorgen-part-period = ምምሕዳር ከተማ ካብ ኣየነይቲ ክሳብ ኣየነይቲ መዓልቲ ከም ዝኸፍል።
# nl:413f762a
ontzorgen-part-period-write = መብዛሕትኡ ግዜ ምምሕዳር ከተማ ይመልኦ። ባዶ ድዩ፧ ብዛዕባኡ ሕተቱ።
# nl:c4a10bbe
ontzorgen-part-period-example = ካብ 1 ጉንበት ክሳብ መወዳእታ ናይ 31 ጥቅምቲ።
# nl:c0c7f480
ontzorgen-part-period-mistake = እታ ናይ መወዳእታ መዓልቲ ኣይትረስዑ። ድሕሪኣ ነፍሲ ወከፍ ወረቐት ክፍሊት ናባኹም ይመጽእ፣ ባዕልኹም ድማ ትኸፍልዎ።
# nl:88a13eba
ontzorgen-part-signature = በዚ፦ ተሰማሚዐ ኣለኹ ትብሉ።
# nl:0829edbf
ontzorgen-part-signature-write = ዕለትን ፌርማኹምን። መጻምድትኹም እውን ክፍርም ኣለዎ ድዩ ሕተቱ።
# nl:73d71d72
ontzorgen-part-signature-example = ⁨12 mei, S. Voorbeeld⁩ (⁨mei⁩ = ጉንበት)
# nl:b5537f65
ontzorgen-part-signature-mistake = ኣብ ባዶ ወረቐት ፈጺምኩም ኣይትፈርሙ። ንገዛእ ርእስኹም ቅዳሕ ሕተቱ።
# nl:432bdc3f
ontzorgen-after-money = ዝተረፈ ⁨bijstand⁩ ናብ ሕሳብ ባንክኩም ይኣቱ።
# nl:82128d1d
ontzorgen-after-learn = ኣብዚ ግዜ ገንዘብኩም ባዕልኹም ከመይ ከም እተመሓድሩ ትመሃሩ።
# nl:fc8961b1
ontzorgen-after-self = ድሕሪኡ ኩሉ ባዕልኹም ትኸፍሉ። ገና ኣይሰለጠኩምን ዶ፧ ኣብ ግዜኡ ተወሳኺ ሓገዝ ሕተቱ።
# nl:27fa2845
ontzorgen-nothing = ንወረቐት ክፍሊት ዝኸፍል ሰብ እንተ ዘየለ፣ ዕዳ ይመጽእ። ስለዚ መን እንታይ ከም ዝኸፍል ሕጂ ሕተቱ።
