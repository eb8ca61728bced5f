### reviewed: no

# nl:1ca7990d
huurtoeslag-name = ሓገዝ ንክራይ ገዛ
# nl:f0557601
huurtoeslag-what = መንግስቲ ንክራይ ገዛኹም ክሕግዘኩም ወርሓዊ ዝህበኩም ገንዘብ እዩ።
# nl:26d8f362
huurtoeslag-who = ገዛ ተኻሪኹም ኣለኹም። እቶትኩም ትሑት እዩ። ኣብ ኣድራሻኹም ዝነብር ኩሉ ሰብ ይቑጸር።
# nl:eb7c3067
huurtoeslag-deadline = እታ ናይ መወዳእታ መዓልቲ ዓመት ዓመት ትፈላለ። ኣብ ⁨toeslagen.nl⁩ ወይ ኣብ ደብዳበኹም ርኣዩ። ኣይትጸበዩ፦ ነቲ ሓገዝ (⁨huurtoeslag⁩) ኣብዚ ሰሙን እዚ ሕተቱ።
# nl:c908f7f1
huurtoeslag-before-cost = ገንዘብ ትረኽቡ እምበር ኣይትኸፍሉን። ምልክታ (⁨aanvraag⁩) ንምቕራብ ገንዘብ ዝሓትተኩም ሰብ ኣሎ ዶ፧ ኣይትኽፈሉ፣ መጀመርታ ሓገዝ ሕተቱ።
# nl:8c490911
huurtoeslag-before-loan = ኣይኮነን፣ ግን ኣቐዲሙ ዝወሃብ ገንዘብ (⁨voorschot⁩) እዩ። ልዕሊ ዝግበኣኩም እንተ ተቐቢልኩም፣ ደሓር ትመልስዎ።
# nl:f7e208c8
huurtoeslag-before-undo = እወ። ነቲ ሓገዝ ክትቅይርዎ ወይ ደው ከተብልዎ ትኽእሉ። ልዕሊ ዝግበኣኩም ዝተቐበልኩምዎ ግን ትመልስዎ።
# nl:d12ab20f
huurtoeslag-before-late = ናይታ ዓመት ገንዘብ ክሓልፈኩም ይኽእል እዩ። ብቕጽበት ሓገዝ ሕተቱ።
# nl:01427ed5
huurtoeslag-before-ask = ምሳኹም ክነብር ዝመጽእ ሰብ ኣሎ ዶ፧ ንሓገዝኩም ከመይ ከም ዝጸልዎ ኣቐዲምኩም ሕተቱ።
# nl:d8c4ae91
huurtoeslag-need-contract = ውዕል ክራይኩም (⁨huurcontract⁩)። መጠን ክራይ ኣብኡ ኣሎ።
# nl:2387433d
huurtoeslag-need-digid = ⁨DigiD⁩፣ ናብ መርበብ ሓበሬታ መንግስቲ ንምእታው። ገና የብልኩምን ዶ፧ ሓገዝ ሕተቱ።
# nl:d308a45d
huurtoeslag-need-iban = ቁጽሪ ሕሳብ ባንክኩም (⁨IBAN⁩)።
# nl:3ea58ff3
huurtoeslag-need-income = እቶት ናይ ኩሉ ኣብ ኣድራሻኹም ዝነብር ሰብ፣ ናይ ምሉእ ዓመት።
# nl:c8af71e5
huurtoeslag-step-ready = ውዕል ክራይኩም ኣዳልዉ።
# nl:a3e12949
huurtoeslag-step-apply = ናብ ⁨toeslagen.nl⁩ ኪዱ። ብ⁨DigiD⁩ ናብ ገጽኩም (⁨Mijn toeslagen⁩) እተዉ።
# nl:533adda3
huurtoeslag-step-keep = ዝመጸኩም ደብዳበ ኩሉ ዓቅቡ።
# nl:7739b8cb
huurtoeslag-step-change = ክራይ፣ እቶትኩም ወይ ምሳኹም ዝነብር ሰብ ተቐይሩ ዶ፧ ነቲ ለውጢ ብቕጽበት ሓብሩ።
# nl:6c3688b2
huurtoeslag-part-person = መን ምዃንኩምን ኣበይ ከም ትነብሩን።
# nl:5e1ccbd7
huurtoeslag-part-person-write = ስምኩም፣ ዕለት ልደትኩምን ኣድራሻኹምን፣ ከምቲ ኣብ ምምሕዳር ከተማ ዘሎ።
# nl:49d4ebc1
huurtoeslag-part-person-example = ⁨S. Voorbeeld, Modelstraat 1, Voorbeeldstad⁩
# nl:d6432be4
huurtoeslag-part-person-mistake = ገና ኣብ ናይ ቀደም ኣድራሻኹም ዲኹም ዘለኹም፧ መጀመርታ ሓድሽ ኣድራሻኹም ንምምሕዳር ከተማ ሃቡ።
# nl:cdff0780
huurtoeslag-part-household = ኣብ ኣድራሻኹም ዝተመዝገበ ኩሉ ሰብ።
# nl:89ad3c6d
huurtoeslag-part-household-write = ስምን እቶትን ናይ ነፍሲ ወከፍ ኣብ ኣድራሻኹም ዝነብር ሰብ።
# nl:57d65c10
huurtoeslag-part-household-example = ሓወይ ምሳይ ይነብር። ይሰርሕ እዩ። ደሞዙ እውን ይቑጸር።
# nl:a654cb4b
huurtoeslag-part-household-mistake = ሓድሽ ሰብ መጺኡ ዶ፧ ነዚ ብቕጽበት ሓብሩ። እንተ ዘይኮነ ደሓር ገንዘብ ክትመልሱ ኣለኩም።
# nl:224eb91d
huurtoeslag-part-rent = ክራይ ጥራይ (⁨kale huur⁩)፣ ካልእ ወጻኢታት ከይተወሰኾ።
# nl:edc4f559
huurtoeslag-part-rent-write = ኣብ ውዕል ክራይኩም ኣብ ጥቓ ⁨kale huur⁩ ዘሎ ገንዘብ።
# nl:edc15039
huurtoeslag-part-rent-example = ኣብ ውዕለይ ⁨kale huur⁩ ይብል። ነቲ ኣብኡ ዘሎ መጠን እቐድሖ።
# nl:869be9e2
huurtoeslag-part-rent-mistake = ናይ ገዛኹም ጋዝ፣ ማይን ኤለክትሪክን ኣይትደምሩ።
# nl:97eacb38
huurtoeslag-part-service = ምስ ጎረባብቲ ትካፈልዎ ወጻኢ፣ ከም መብራህቲ መደያይቦ።
# nl:6365483d
huurtoeslag-part-service-write = ካብ 2026 ጀሚሩ እዚ ወጻኢታት ኣይቑጸርን። እቲ ቅጥዒ ግን ብዛዕባኡ ይሓትት ዶ፧ ሓገዝ ሕተቱ።
# nl:b094e775
huurtoeslag-part-service-example = ኣብ ውዕለይ ⁨schoonmaak trap⁩ (ጽሬት መደያይቦ) ይብል። ነቲ መጠን ኣይድምሮን።
# nl:9ef81474
huurtoeslag-part-service-mistake = ኣብ ውዕልኩም ሓደ መጠን ጥራይ ትርእዩ ዶ፧ ⁨kale huur⁩ ክንደይ ምዃኑ ንኣካራዪ ሕተቱ።
# nl:8be542d9
huurtoeslag-part-income = ኣብዚ ምሉእ ዓመት ዝኣትወኩም ገንዘብ። ክትግምትዎ ኣለኩም።
# nl:2ec69a49
huurtoeslag-part-income-write = ናይ ኩሉ ኣዋርሕ ሓገዝ ገንዘብኩምን ደሞዝኩምን ደምሩ።
# nl:c1655e5f
huurtoeslag-part-income-example = ሓገዝ መነባብሮ (⁨bijstand⁩) እወስድ። ኣብ ጉንበት ስራሕ ክጅምር እየ። ነቲ ደሞዝ እውን እቖጽሮ።
# nl:2ad6729b
huurtoeslag-part-income-mistake = ኣትሒትኩም ኣይትገምቱ። እንተ ዘይኮነ ደሓር ገንዘብ ክትመልሱ ኣለኩም።
# nl:87e334bb
huurtoeslag-part-account = እቲ ገንዘብ ዝኣትወሉ ሕሳብ ባንክ።
# nl:1f17cd83
huurtoeslag-part-account-write = ቁጽሪ ናይ ገዛእ ርእስኹም ሕሳብ።
# nl:5b3bffe6
huurtoeslag-part-account-example = ⁨NL00 BANK 0123 4567 89⁩ (እዚ ቁጽሪ ናይ ሓቂ ኣይኮነን)
# nl:c2067e4a
huurtoeslag-part-account-mistake = ናይ ዓርኪ ወይ ናይ ዝሕግዘኩም ሰብ ሕሳብ ኣይትሃቡ።
# nl:f6f0fcee
huurtoeslag-after-letter = ድሕሪ ኣስታት ሓሙሽተ ሰሙን፣ ብዛዕባ እቲ ኣቐዲሙ ዝወሃብ ገንዘብ ደብዳበ (⁨voorschotbeschikking⁩) ይመጸኩም።
# nl:c5f6fbd7
huurtoeslag-after-money = ድሕሪኡ ወርሓዊ ገንዘብ ናብ ሕሳብኩም ይኣቱ።
# nl:d5d21001
huurtoeslag-after-final = እቲ ዓመት ምስ ተወድአ ናይ መወዳእታ ሕሳብ ይመጽእ። ተወሳኺ ትረኽቡ ወይ ትመልሱ።
# nl:157aa008
huurtoeslag-nothing = ገንዘብ ኣይትረኽቡን። ኩሉ ክራይ ባዕልኹም ትኸፍሉ።
