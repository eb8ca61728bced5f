### reviewed: no

# nl:2c0526c6
kgb-name = ንደቅኹም ዝኸውን ተወሳኺ ገንዘብ
# nl:27d2e48b
kgb-what = መንግስቲ ንደቅኹም ወርሓዊ ዝህበኩም ተወሳኺ ገንዘብ እዩ።
# nl:55909f73
kgb-who = ናይ ቆልዑ ገንዘብ (⁨kinderbijslag⁩) ትወስዱ። እቶትኩም ትሑት እዩ። ብዙሕ ዕቋር ገንዘብ የብልኩምን።
# nl:f161bc26
kgb-deadline = ድሮ ሓገዝ መንግስቲ (⁨toeslag⁩) ትወስዱ ዶ፧ ሽዑ እዚ ገንዘብ መብዛሕትኡ ግዜ ከይሓተትኩም ይመጽእ። ደብዳበ እንተ ዘይመጸ፣ ነቲ ገንዘብ ኣብዚ ሰሙን እዚ ባዕልኹም ሕተቱ። እታ ናይ መወዳእታ መዓልቲ ዓመት ዓመት ትፈላለ፦ ኣብ ⁨toeslagen.nl⁩ ርኣዩ።
# nl:c07a74d9
kgb-before-cost = ገንዘብ ትረኽቡ እምበር ኣይትኸፍሉን። ምልክታ (⁨aanvraag⁩) ንምቕራብ ገንዘብ ዝሓትተኩም ሰብ ኣሎ ዶ፧ ኣይትኽፈሉ፣ መጀመርታ ሓገዝ ሕተቱ።
# nl:25db237d
kgb-before-loan = ኣይኮነን፣ ግን ኣቐዲሙ ዝወሃብ ገንዘብ (⁨voorschot⁩) እዩ። ልዕሊ ዝግበኣኩም እንተ ተቐቢልኩም፣ ደሓር ትመልስዎ።
# nl:e16cfa53
kgb-before-undo = እወ። ነቲ ሓገዝ ክትቅይርዎ ወይ ደው ከተብልዎ ትኽእሉ። ልዕሊ ዝግበኣኩም ዝተቐበልኩምዎ ግን ትመልስዎ።
# nl:f94a29dc
kgb-before-late = ናይታ ዓመት ገንዘብ ክሓልፈኩም ይኽእል እዩ። ብቕጽበት ሓገዝ ሕተቱ።
# nl:053be46a
kgb-before-ask = መጻምድትኹም ገና ኣብ ካልእ ሃገር እንተ ሃልዩ፣ መጀመርታ ንሓላፊ ጉዳይኩም ሕተቱ።
# nl:6de8a095
kgb-need-digid = ⁨DigiD⁩፣ ናብ መርበብ ሓበሬታ መንግስቲ ንምእታው። ገና የብልኩምን ዶ፧ ሓገዝ ሕተቱ።
# nl:353998dc
kgb-need-svb = ብዛዕባ ናይ ቆልዑ ገንዘብ (⁨kinderbijslag⁩) ካብ ቤት ጽሕፈት ⁨SVB⁩ ዝመጸ ደብዳበ።
# nl:cffd8e4c
kgb-need-iban = ቁጽሪ ሕሳብ ባንክኩም (⁨IBAN⁩)።
# nl:ea363cf5
kgb-need-income = ናይ ምሉእ ዓመት እቶትኩም ብግምት። ናይ መጻምድትኹም እውን።
# nl:1069442d
kgb-step-svb = መጀመርታ ናይ ቆልዑ ገንዘብ (⁨kinderbijslag⁩) ካብ ⁨SVB⁩ ሕተቱ።
# nl:bf07cd9d
kgb-step-look = ናብ ⁨toeslagen.nl⁩ ኪዱ። ብ⁨DigiD⁩ ናብ ገጽኩም (⁨Mijn toeslagen⁩) እተዉ። እቲ ገንዘብ ድሮ ኣብኡ ኣሎ ድዩ ርኣዩ።
# nl:44ae6a28
kgb-step-apply = የለን ዶ፧ ነቲ ገንዘብ ኣብኡ ባዕልኹም ሕተቱ።
# nl:fdf3788f
kgb-step-change = እቶትኩም ወይ ስድራቤትኩም ተቐይሩ ዶ፧ መጻምድትኹም ናብ ሆላንድ መጺኡ ዶ፧ ነቲ ለውጢ ብቕጽበት ሓብሩ።
# nl:814993c9
kgb-part-children = ናይ ቆልዑ ገንዘብ እትወስዱሎም ደቅኹም።
# nl:beca2510
kgb-part-children-write = ናይ ነፍሲ ወከፍ ቆልዓ ስም፣ ዕለት ልደትን ናይ ግሊ ቁጽሪ (⁨BSN⁩)ን።
# nl:1688cffb
kgb-part-children-example = ⁨N. Voorbeeld, 3 maart 2020⁩ (⁨maart⁩ = መጋቢት)
# nl:50cf1cf5
kgb-part-children-mistake = ውላድኩም ገና ኣብ ምምሕዳር ከተማ ኣይተመዝገበን ዶ፧ መጀመርታ ኣመዝግብዎ።
# nl:b09f8864
kgb-part-partner = ምሳኹም ዝቑጸር ሰብ፣ ከም ሰብኣይኩም ወይ ሰበይትኹም።
# nl:a38d0557
kgb-part-partner-write = ምርዑዋት ዲኹም፧ ኩሉ ግዜ ጽሓፍዎ፣ መጻምድትኹም ኣብ ካልእ ሃገር እውን እንተ ሃለወ።
# nl:e419d5a0
kgb-part-partner-example = ሰብኣየይ ገና ኣብ ካልእ ሃገር ኣሎ። መጀመርታ ሓገዝ እሓትት።
# nl:0ef99cd2
kgb-part-partner-mistake = ደቁ በይኑ ዘዕቢ ወላዲ ዝያዳ ይወስድ። መጻምድትኹም ደሓር ምስ መጸ፣ ምናልባት ገንዘብ ትመልሱ። ገለ ክፋሉ ኣቐምጡ።
# nl:b189d95f
kgb-part-income = ኣብዚ ምሉእ ዓመት ዝኣትወኩም ገንዘብ። ክትግምትዎ ኣለኩም።
# nl:6f1f4e87
kgb-part-income-write = ናይ ኩሉ ኣዋርሕ ሓገዝ ገንዘብኩምን ደሞዝኩምን ደምሩ። ናይ መጻምድትኹም እውን።
# nl:1ca0fe2d
kgb-part-income-example = ሓገዝ መነባብሮ (⁨bijstand⁩) እወስድ። ኣብ ጉንበት ስራሕ ክጅምር እየ። ነቲ ደሞዝ እውን እቖጽሮ።
# nl:7b6fcaec
kgb-part-income-mistake = ኣትሒትኩም ኣይትገምቱ። እንተ ዘይኮነ ደሓር ገንዘብ ክትመልሱ ኣለኩም።
# nl:cb9d38e4
kgb-part-assets = ዘለኩም ንብረት፣ ከም ዕቋር ገንዘብ።
# nl:1b578650
kgb-part-assets-write = ንስኹምን መጻምድትኹምን ክንደይ ከም ዘለኩም ብቕንዕና ጽሓፉ።
# nl:c85dc016
kgb-part-assets-example = ቁሩብ ዕቋር ገንዘብ ኣለኒ። ሰበይተይ ምንም የብላን።
# nl:9d524029
kgb-part-assets-mistake = ኣብ ካልእ ሃገር ገዛ ወይ ገንዘብ ኣለኩም ዶ፧ መጀመርታ ሓገዝ ሕተቱ።
# nl:00fd5a3f
kgb-part-account = እቲ ገንዘብ ዝኣትወሉ ሕሳብ ባንክ።
# nl:10239042
kgb-part-account-write = ቁጽሪ ናይ ገዛእ ርእስኹም ሕሳብ።
# nl:25303188
kgb-part-account-example = ⁨NL00 BANK 0123 4567 89⁩ (እዚ ቁጽሪ ናይ ሓቂ ኣይኮነን)
# nl:f4829393
kgb-part-account-mistake = ናይ ዓርኪ ወይ ናይ ዝሕግዘኩም ሰብ ሕሳብ ኣይትሃቡ።
# nl:9b5824b0
kgb-after-letter = ባዕልኹም ሓቲትኩም ዶ፧ ድሕሪ ኣስታት ሓሙሽተ ሰሙን፣ ብዛዕባ እቲ ኣቐዲሙ ዝወሃብ ገንዘብ ደብዳበ (⁨voorschotbeschikking⁩) ይመጸኩም።
# nl:564fb0ea
kgb-after-money = ሽዑ ወርሓዊ ገንዘብ ናብ ሕሳብኩም ይኣቱ።
# nl:dffbd1f1
kgb-after-final = እቲ ዓመት ምስ ተወድአ ናይ መወዳእታ ሕሳብ ይመጽእ። ተወሳኺ ትረኽቡ ወይ ትመልሱ።
# nl:f95c79c1
kgb-nothing = ሓድሓደ ግዜ እቲ ገንዘብ ከይሓተትኩም ይመጽእ። እንተ ዘይመጸ፣ ነፍሲ ወከፍ ወርሒ ገንዘብ ይሓልፈኩም።
