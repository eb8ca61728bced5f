### reviewed: no

# nl:ae4e04c2
eigenrisico-name = ወረቐት ክፍሊት ሕክምና (⁨eigen risico⁩)
# nl:2d28d286
eigenrisico-what = ሕክምና ረኺብኩም ኣለኹም። ካብቲ ወጻኢ ሓደ ክፋል ባዕልኹም ትኸፍሉ። ንትካል መድሕን ወይ ንቤት ጽሕፈት ⁨CAK⁩ ትኸፍልዎ።
# nl:29afa1c4
eigenrisico-who = 18 ዓመት ወይ ልዕሊኡ ንዝኾነ ኩሉ ሰብ። ቆልዑ ነቲ ባዕልኻ እትኸፍሎ ክፋል (⁨eigen risico⁩) ኣይከፍሉን።
# nl:025d3aad
eigenrisico-deadline = እታ ናይ መወዳእታ መዓልቲ ኣብ ወረቐት ክፍሊት (⁨nota⁩) ተጻሒፋ ኣላ። ኣብ ግዜኡ ክትከፍሉ ኣይትኽእሉን ዶ፧ ቅድሚ እታ መዓልቲ ደውሉ።
# nl:13409903
eigenrisico-before-cost = እወ። ነፍሲ ወከፍ ዓመት፣ መድሕን ቅድሚ ምኽፋሉ፣ ወጻኢ ሕክምና ባዕልኹም ትኸፍሉ፣ ክሳብ ዝተወሰነ መጠን። ሓኪም ስድራቤት ኣይቑጸርን።
# nl:8106fcab
eigenrisico-before-loan = ኣይኮነን። ግን መብዛሕትኡ ግዜ በብቑሩብ ክትከፍሉ ትኽእሉ። እዚ ⁨betalingsregeling⁩ ይበሃል።
# nl:8791e5b7
eigenrisico-before-undo = እቲ ወረቐት ክፍሊት ጌጋ ድዩ፧ ቅድሚ ምኽፋልኩም ናብ ትካል መድሕን ደውሉ። መብርሂ ሕተቱ።
# nl:54d37bf4
eigenrisico-before-late = ሽዑ ተወሳኺ ወጻኢ ይመጽእ። ሽዱሽተ ወርሒ ክፍሊት መድሕን (⁨premie⁩) እንተ ዘይከፈልኩም፣ እቲ ክፍሊት ኣዝዩ ይኽብር።
# nl:82e84de3
eigenrisico-before-ask = መጀመርታ ናብ ትካል መድሕን ደውሉ። ኣይሰለጠኩምን ዶ፧ ምሳኹም ክድውል ንወለንተኛ ሕተቱ።
# nl:c1554175
eigenrisico-need-bill = ወረቐት ክፍሊት (⁨nota⁩)፣ ምስ ቁጽሩን (⁨kenmerk⁩) ዕለቱን።
# nl:90fc17ee
eigenrisico-need-budget = በብቑሩብ ንምኽፋል፦ ኣብ ወርሒ ዝኣትወኩምን ትኸፍልዎን ገንዘብ ዝርዝር።
# nl:b8f8ebfc
eigenrisico-step-check = ኣበይን ኣብ ኣየነይቲ መዓልትን ከም ዝተሓከምኩም ርኣዩ። ልክዕ ድዩ፧
# nl:2cbdc434
eigenrisico-step-pay = ልክዕ እንተ ኾይኑን ገንዘብ እንተ ኣለኩምን፣ ኣብ ግዜኡ ክፈሉ። ነቲ ⁨kenmerk⁩ እውን ጽሓፉ።
# nl:079c12d6
eigenrisico-step-plan = ገንዘብ ኣይኣክልን ድዩ፧ ብቕጽበት ደውሉ እሞ በብቑሩብ ንምኽፋል (⁨betalingsregeling⁩) ሕተቱ።
# nl:4f670cd0
eigenrisico-step-keep = ነቲ ወረቐት ክፍሊትን ከም ዝኸፈልኩም ዘርኢ ወረቐትን ዓቅቡ።
# nl:f7d474e5
eigenrisico-part-care = ዝረኸብኩምዎ ሕክምናን ዋግኡን።
# nl:3e0400cd
eigenrisico-part-care-write = እቲ ስም፣ እታ መዓልትን እቲ ሕክምናን ልክዕ ምዃኑ ርኣዩ።
# nl:c8358899
eigenrisico-part-care-mistake = እቲ ወረቐት ክፍሊት ሓድሓደ ግዜ ኣዝዩ ደንጕዩ ይመጽእ። ካብ ናይ ቀደም ትካል መድሕን እውን ክመጽእ ይኽእል።
# nl:4525f093
eigenrisico-part-risk = ነፍሲ ወከፍ ዓመት፣ መድሕን ቅድሚ ምኽፋሉ፣ ባዕልኹም ትኸፍልዎ ወጻኢ። ድሕሪኡ ትካል መድሕን ይኸፍል።
# nl:8a9d8e12
eigenrisico-part-risk-write = ሎሚ ዓመት ክሳብ ሕጂ ክንደይ ከም ዝኸፈልኩም ርኣዩ።
# nl:fce855ed
eigenrisico-part-risk-mistake = ኣብ ሓድሽ ዓመት እንደገና ይጅምር። ስለዚ ሓድሓደ ግዜ እንደገና ክትከፍሉ ኣለኩም።
# nl:56318c8d
eigenrisico-part-share = ካብ ዋጋ ገለ ዓይነት ክንክን ናትኩም ክፋል። ካብ ⁨eigen risico⁩ ዝተፈልየ እዩ።
# nl:2b2e8280
eigenrisico-part-share-write = ስለምንታይ ነዚ ከም ትኸፍሉ ንትካል መድሕን ወይ ን⁨CAK⁩ ሕተቱ።
# nl:c539e3ee
eigenrisico-part-share-mistake = ቅድሚ ሕክምና፣ ባዕልኹም ክንደይ ክትከፍሉ ከም ዘለኩም ሕተቱ።
# nl:0f1591d9
eigenrisico-part-pay = እቲ መጠን ገንዘብ፣ ናይ መወዳእታ መዓልትን ትኸፍሉሉ ቁጽሪ ሕሳብን።
# nl:ff10a322
eigenrisico-part-pay-write = ልክዕ ነዚ መጠን ክፈሉ። ምስኡ ነቲ ⁨kenmerk⁩ ጽሓፉ።
# nl:b2955d24
eigenrisico-part-pay-example = ⁨Kenmerk: VOORBEELD 0001⁩ (⁨kenmerk⁩ = ቁጽሪ)። ቅድሚ 31 ጉንበት ክፈሉ።
# nl:e64eb8b7
eigenrisico-part-pay-mistake = ብመልእኽቲ ወይ ኢመይል ዝመጸ ሊንክ ናይ ሓሶት ክኸውን ይኽእል። እንተ ተጠራጢርኩም ናብ ትካል መድሕን ደውሉ።
# nl:6377dac5
eigenrisico-part-arrears = ናይ ሓደ ወይ ልዕሊኡ ወርሒ ክፍሊት መድሕን ኣይከፈልኩምን።
# nl:3a838684
eigenrisico-part-arrears-write = ብቕጽበት ደውሉ። ድሕሪ ክልተ፣ ኣርባዕተን ሽዱሽተን ወርሒ፣ ሓሳብ ኣከፋፍላ ዝሓዘ ደብዳበ ይመጽእ።
# nl:f9ba59f9
eigenrisico-part-arrears-mistake = ነቲ ሳልሳይ ደብዳበ ኣይትጸበዩ። ድሕሪ እቲ ደብዳበ ትካል መድሕን ን⁨CAK⁩ ብዛዕባኹም ይሕብር።
# nl:c7417bde
eigenrisico-after-plan = ምስ ሓተትኩም እቲ ስምምዕ ዝሓዘ ደብዳበ ይመጸኩም። ነፍሲ ወከፍ ክፋል ኣብ ግዜኡ ክፈሉ።
# nl:a18a6c2e
eigenrisico-after-year = ንዝመጽእ ዓመት መብዛሕትኡ ግዜ ወርሓዊ ንእሽቶ ክፋል ክትከፍሉ ትኽእሉ። ንዕኡ ቅድሚ ጥሪ (01) ሕተቱ።
# nl:1d9a6fc8
eigenrisico-nothing = ተወሳኺ ወጻኢ ይመጽእ። ዕዳ ዝእክብ ትካል (⁨incassobureau⁩) ወይ ⁨deurwaarder⁩ (ኣፈጻሚ ፍርዲ) ክመጽእ ይኽእል። ሽዱሽተ ወርሒ ክፍሊት መድሕን እንተ ዘይከፈልኩም፣ ⁨CAK⁩ ዝለዓለ ክፍሊት መድሕን ይሓትት። ንሱ መብዛሕትኡ ግዜ ካብ ደሞዝኩም ወይ ካብ ሓገዝ ገንዘብኩም ይቑረጽ። መሰረታዊ መድሕንኩም ግን ይቕጽል።
