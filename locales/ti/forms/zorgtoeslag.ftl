### reviewed: no

# nl:ff17c541
zorgtoeslag-name = ሓገዝ ንመድሕን ጥዕና
# nl:d383002b
zorgtoeslag-what = መንግስቲ ንመድሕን ጥዕናኹም ክሕግዘኩም ወርሓዊ ዝህበኩም ገንዘብ እዩ።
# nl:1b37d51d
zorgtoeslag-who = 18 ዓመት ወይ ልዕሊኡ ኢኹም። መድሕን ጥዕና ኣለኩም። እቶትኩም ትሑት እዩ።
# nl:70be3c50
zorgtoeslag-deadline = እታ ናይ መወዳእታ መዓልቲ ዓመት ዓመት ትፈላለ። ኣብ ⁨toeslagen.nl⁩ ወይ ኣብ ደብዳበኹም ርኣዩ። ኣይትጸበዩ፦ ነቲ ሓገዝ (⁨zorgtoeslag⁩) ኣብዚ ሰሙን እዚ ሕተቱ።
# nl:a2c6ffbe
zorgtoeslag-before-cost = ገንዘብ ትረኽቡ እምበር ኣይትኸፍሉን። ምልክታ (⁨aanvraag⁩) ንምቕራብ ገንዘብ ዝሓትተኩም ሰብ ኣሎ ዶ፧ ኣይትኽፈሉ፣ መጀመርታ ሓገዝ ሕተቱ።
# nl:5f741d72
zorgtoeslag-before-loan = ኣይኮነን፣ ግን ኣቐዲሙ ዝወሃብ ገንዘብ (⁨voorschot⁩) እዩ። ልዕሊ ዝግበኣኩም እንተ ተቐቢልኩም፣ ደሓር ትመልስዎ።
# nl:e33b6855
zorgtoeslag-before-undo = እወ። ነቲ ሓገዝ ክትቅይርዎ ወይ ደው ከተብልዎ ትኽእሉ። ልዕሊ ዝግበኣኩም ዝተቐበልኩምዎ ግን ትመልስዎ።
# nl:627c44af
zorgtoeslag-before-late = ናይታ ዓመት ገንዘብ ክሓልፈኩም ይኽእል እዩ። ብቕጽበት ሓገዝ ሕተቱ።
# nl:a0f4becb
zorgtoeslag-before-ask = እቶትኩም ብርግጽ ኣይትፈልጥዎን ዶ፧ ንሓላፊ ጉዳይኩም ሕተቱ።
# nl:ae298d62
zorgtoeslag-need-digid = ⁨DigiD⁩፣ ናብ መርበብ ሓበሬታ መንግስቲ ንምእታው። ገና የብልኩምን ዶ፧ ሓገዝ ሕተቱ።
# nl:ffadf825
zorgtoeslag-need-iban = ቁጽሪ ሕሳብ ባንክኩም (⁨IBAN⁩)።
# nl:10ca6bf3
zorgtoeslag-need-income = ናይ ምሉእ ዓመት እቶትኩም ብግምት።
# nl:e4268be6
zorgtoeslag-step-ready = ወረቓቕትኹም ኣዳልዉ።
# nl:4cebce32
zorgtoeslag-step-apply = ናብ ⁨toeslagen.nl⁩ ኪዱ። ብ⁨DigiD⁩ ናብ ገጽኩም (⁨Mijn toeslagen⁩) እተዉ።
# nl:53d40211
zorgtoeslag-step-keep = ዝመጸኩም ደብዳበ ኩሉ ዓቅቡ።
# nl:b656a234
zorgtoeslag-step-change = እቶትኩም ወይ ስድራቤትኩም ተቐይሩ ዶ፧ ነቲ ለውጢ ብቕጽበት ሓብሩ።
# nl:f362854b
zorgtoeslag-part-person = መን ምዃንኩምን ኣበይ ከም ትነብሩን።
# nl:3f9422e1
zorgtoeslag-part-person-write = ስምኩም፣ ዕለት ልደትኩምን ኣድራሻኹምን፣ ከምቲ ኣብ ምምሕዳር ከተማ ዘሎ።
# nl:a35919a5
zorgtoeslag-part-person-example = ⁨S. Voorbeeld, 1 januari 1990⁩ (⁨januari⁩ = ጥሪ)
# nl:c5f2f1f8
zorgtoeslag-part-person-mistake = ስምኩም ካብቲ ኣብ ካርድ መንበሪ ፍቓድኩም ዘሎ ፈሊኹም ኣይትጽሓፉ።
# nl:f3300fde
zorgtoeslag-part-partner = ምሳኹም ዝቑጸር ሰብ፣ ከም ሰብኣይኩም ወይ ሰበይትኹም።
# nl:412bcdee
zorgtoeslag-part-partner-write = ምሳኹም ዝነብር መጻምድቲ ኣለኩም ዶ፧ እቶት መጻምድትኹም እውን ጽሓፉ።
# nl:69bd7ebe
zorgtoeslag-part-partner-example = ሰብኣየይ ምሳይ ይነብር። ደሞዙ እውን ይቑጸር።
# nl:9e468513
zorgtoeslag-part-partner-mistake = መጻምድትኹም ገና ኣብ ካልእ ሃገር እንተ ሃልዩ፣ መጀመርታ ሓገዝ ሕተቱ።
# nl:723947ce
zorgtoeslag-part-income = ኣብዚ ምሉእ ዓመት ዝኣትወኩም ገንዘብ። ክትግምትዎ ኣለኩም።
# nl:d0d9730a
zorgtoeslag-part-income-write = ናይ ኩሉ ኣዋርሕ ሓገዝ ገንዘብኩምን ደሞዝኩምን ደምሩ።
# nl:b94e6a52
zorgtoeslag-part-income-example = ሓገዝ መነባብሮ (⁨bijstand⁩) እወስድ። ኣብ ጉንበት ስራሕ ክጅምር እየ። ነቲ ደሞዝ እውን እቖጽሮ።
# nl:8680650d
zorgtoeslag-part-income-mistake = ኣትሒትኩም ኣይትገምቱ። እንተ ዘይኮነ ደሓር ገንዘብ ክትመልሱ ኣለኩም።
# nl:f0ab1528
zorgtoeslag-part-start = እቲ ገንዘብ ክጅምረሉ ዘለዎ ወርሒ።
# nl:39d50ea2
zorgtoeslag-part-start-write = ናይ መድሕን ጥዕናኹም ቀዳማይ ወርሒ። ኣይትፈልጥዎን ዶ፧ ሓገዝ ሕተቱ።
# nl:e2bc9ed1
zorgtoeslag-part-start-example = መድሕነይ 1 ጉንበት ጀሚሩ። ወርሒ ጉንበት እመርጽ።
# nl:1ed80522
zorgtoeslag-part-start-mistake = ብዘይ ምሕሳብ ናይ ሕጂ ወርሒ ኣይትምረጹ። ሽዑ ገንዘብ ክሓልፈኩም ይኽእል እዩ።
# nl:68784098
zorgtoeslag-part-account = እቲ ገንዘብ ዝኣትወሉ ሕሳብ ባንክ።
# nl:b0dad6de
zorgtoeslag-part-account-write = ቁጽሪ ናይ ገዛእ ርእስኹም ሕሳብ።
# nl:4c20eed2
zorgtoeslag-part-account-example = ⁨NL00 BANK 0123 4567 89⁩ (እዚ ቁጽሪ ናይ ሓቂ ኣይኮነን)
# nl:0d619bc4
zorgtoeslag-part-account-mistake = ናይ ዓርኪ ወይ ናይ ዝሕግዘኩም ሰብ ሕሳብ ኣይትሃቡ።
# nl:2d0b851a
zorgtoeslag-after-letter = ድሕሪ ኣስታት ሓሙሽተ ሰሙን፣ ብዛዕባ እቲ ኣቐዲሙ ዝወሃብ ገንዘብ ደብዳበ (⁨voorschotbeschikking⁩) ይመጸኩም።
# nl:bbde1c8b
zorgtoeslag-after-money = ድሕሪኡ ወርሓዊ ገንዘብ ናብ ሕሳብኩም ይኣቱ።
# nl:20a43c2b
zorgtoeslag-after-final = እቲ ዓመት ምስ ተወድአ ናይ መወዳእታ ሕሳብ ይመጽእ። ተወሳኺ ትረኽቡ ወይ ትመልሱ።
# nl:138aa6bb
zorgtoeslag-nothing = ገንዘብ ኣይትረኽቡን። ኩሉ ክፍሊት መድሕን (⁨premie⁩) ባዕልኹም ትኸፍሉ።
