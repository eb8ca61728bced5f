### reviewed: no

# nl:a677233f
kwijtschelding-name = ካብ ግብሪ ከተማን ማይን ነጻ ንምዃን ምሕታት
# nl:b78aeff0
kwijtschelding-what = ነቲ ግብሪ ከይትኸፍሉ፣ ወይ ገለ ክፋሉ ጥራይ ክትከፍሉ ትሓቱ።
# nl:e0547f19
kwijtschelding-who = ሓገዝ መነባብሮ (⁨bijstand⁩) ትወስዱ ወይ እቶትኩም ትሑት እዩ። ውሑድ ዕቋር ገንዘብ ኣለኩም።
# nl:cc1604dc
kwijtschelding-deadline = እታ ናይ መወዳእታ መዓልቲ ኣብ ነፍሲ ወከፍ ቦታ ትፈላለ። መብዛሕትኡ ግዜ ድሕሪ ዕለት ናይቲ ደብዳበ ካብ ሽዱሽተ ሰሙን ክሳብ ሰለስተ ወርሒ ግዜ ኣሎ። ኣብቲ ደብዳበ ርኣዩ። ኣብዚ ሰሙን እዚ ምልክታ (⁨aanvraag⁩) ኣቕርቡ።
# nl:c00c24dd
kwijtschelding-before-cost = ምልክታ ንምቕራብ ገንዘብ ዝሓትተኩም ሰብ ኣሎ ዶ፧ ኣይትኽፈሉ፣ መጀመርታ ሓገዝ ሕተቱ።
# nl:34276196
kwijtschelding-before-loan = ኣይኮነን። እቲ ውሳነ እወ እንተ ኾይኑ፣ ነቲ ክፋል ናይቲ ግብሪ ክትከፍልዎ ኣየድልየኩምን።
# nl:b480dcf2
kwijtschelding-before-undo = ኩሉ ሓቂ ምዃኑ ትፍርሙ። ደሓር ጌጋ ርኢኹም ዶ፧ ብቕጽበት ደውሉ።
# nl:e56438b0
kwijtschelding-before-late = ብቕጽበት ደውሉ፣ ገና ይከኣል ድዩ ሕተቱ። ድሮ ከፊልኩም ዶ፧ ሽዑ እውን ሕተቱ። ሓድሓደ ግዜ ገንዘብ ይምለሰልኩም።
# nl:2a66ed84
kwijtschelding-before-ask = ብዘይ ምሕታት ምኽፋል ኣይተቋርጹ። መጀመርታ ተወሳኺ ግዜ (⁨uitstel⁩) ሕተቱ። ቁጽሪ ተሌፎን ኣብቲ ደብዳበ ኣሎ።
# nl:20af1abe
kwijtschelding-need-bill = ናይ ግብሪ ደብዳበ (⁨aanslag⁩)።
# nl:aeb8fa8c
kwijtschelding-need-income = ብዛዕባ እቶትኩም ወረቐት፣ ካብ ስራሕ ወይ ናይ ሓገዝ ገንዘብ።
# nl:98337b94
kwijtschelding-need-statements = ናይ ኩሉ ሕሳብ ባንክኩም ወረቓቕቲ (⁨bankafschriften⁩)።
# nl:13deb697
kwijtschelding-need-rent = ብዛዕባ ክራይኩም ወረቐት።
# nl:78ef5567
kwijtschelding-need-insurance = ወረቐት መድሕን ጥዕናኹም (⁨polis⁩)፣ ናይ ሓገዝ መንግስቲ (⁨toeslagen⁩) ደብዳበታት እውን።
# nl:a772c8d2
kwijtschelding-step-who = ነቲ ደብዳበ መን ከም ዝለኣኾ ርኣዩ። መብዛሕትኡ ግዜ በበይኑ ክትሓቱ ኣለኩም፦ ካብ ምምሕዳር ከተማ፣ ካብ ⁨waterschap⁩ (ምሕደራ ማይ) ድማ።
# nl:4367bc2f
kwijtschelding-step-fill = ነቲ ቅጥዒ ምልእዎ። ቅዳሕ ናይ ኩሉ ወረቓቕትኹም ወስኹ።
# nl:00996f5c
kwijtschelding-step-delay = ሕተቱ፦ ሕጂ ክኸፍል ኣለኒ ድዩ፣ ወይስ ክሳብ ውሳነ ክጽበ እኽእል፧
# nl:68a37115
kwijtschelding-step-keep = ንኩሉ ስእሊ ኣልዕልዎ። ከም ዘረከብኩምዎ ዘርኢ ወረቐት ሕተቱ።
# nl:98e2e88f
kwijtschelding-part-person = መን ምዃንኩምን ብዛዕባ ኣየናይ ግብሪ ምዃኑን።
# nl:a3b305cc
kwijtschelding-part-person-write = ስምኩምን ኣድራሻኹምን። ናይ ⁨aanslag⁩ ቁጽሪ ኣብቲ ደብዳበ ኣሎ።
# nl:6ff34829
kwijtschelding-part-person-example = ⁨S. Voorbeeld, Modelstraat 1, Voorbeeldstad. Aanslag 000000⁩ (⁨aanslag⁩ = ናይ ግብሪ ደብዳበ)
# nl:48ebbb73
kwijtschelding-part-person-mistake = ኣብቲ ደብዳበ ካልእ ስም ኣሎ ዶ፧ መጀመርታ ሓገዝ ሕተቱ።
# nl:91e775ee
kwijtschelding-part-household = ምሳኹም ዝነብሩ ሰባት።
# nl:0b47eb89
kwijtschelding-part-household-write = ስምን ዕለት ልደትን ናይ መጻምድትኹም፣ ናይ ደቅኹምን ካልኦት ኣብ ገዛኹም ዝነብሩን።
# nl:f4be8b96
kwijtschelding-part-household-example = ምስ ወደይ እነብር። ዕድሚኡ 8 ዓመት እዩ።
# nl:c994d39a
kwijtschelding-part-household-mistake = ንማንም ኣይትረስዑ። ዓብዪ ወዲ ወይ ዓባይ ጓል እውን ክቑጸሩ ይኽእሉ።
# nl:d39b814f
kwijtschelding-part-income = ዝኣትወኩም ኩሉ ገንዘብ።
# nl:45dc38e4
kwijtschelding-part-income-write = ወርሓዊ ሓገዝ ገንዘብኩም ወይ ደሞዝኩም። ነፍሲ ወከፍ ሓገዝ መንግስቲ (⁨toeslag⁩) እውን።
# nl:d892bc62
kwijtschelding-part-income-example = ⁨bijstand⁩፣ ⁨huurtoeslag⁩ (ሓገዝ ክራይ)ን ⁨zorgtoeslag⁩ (ሓገዝ መድሕን ጥዕና)ን እወስድ።
# nl:64a64135
kwijtschelding-part-income-mistake = እቶት መጻምድትኹም ኣይትረስዑ።
# nl:58b7a26d
kwijtschelding-part-costs = ወርሓዊ ክትከፍልዎ ዘለኩም።
# nl:a5f61a7e
kwijtschelding-part-costs-write = ክራይኩምን ክፍሊት መድሕን ጥዕናኹምን።
# nl:f36073c3
kwijtschelding-part-costs-example = ክራይ ካብ ውዕለይ። ክፍሊት መድሕን ካብ ⁨polis⁩።
# nl:03870635
kwijtschelding-part-costs-mistake = ክራይኩም ምምሕዳር ከተማ ድዩ ዝኸፍሎ፧ ንሱ እውን ጽሓፍዎ፣ መን ከም ዝኸፍሎ ድማ ግለጹ።
# nl:df4f4a89
kwijtschelding-part-assets = ዘለኩም ንብረት፦ ኣብ ባንክ ዘሎ ገንዘብ፣ መኪና፣ ገዛ።
# nl:e29615e2
kwijtschelding-part-assets-write = ኣብ ነፍሲ ወከፍ ሕሳብ ዘሎ ገንዘብ። መኪና እንተ ኣላትኩም ዓይነታን ዓመታን እውን።
# nl:e4a05bd6
kwijtschelding-part-assets-example = ሓደ ሕሳብ ኣለኒ። መኪና የብለይን።
# nl:be6de2e1
kwijtschelding-part-assets-mistake = ብሰንኪ ክብርቲ መኪና መልሲ ኣይፋል ክኸውን ይኽእል። ንስራሕ ወይ ንሕክምና ተድልየኩም ዶ፧ ጽሓፍዎ።
# nl:1c577c75
kwijtschelding-part-signature = በዚ፦ ኩሉ ሓቂ እዩ ትብሉ። ሓድሓደ ግዜ ምምሕዳር ከተማ ወይ ⁨waterschap⁩ ንዝመጽእ ዓመት ባዕሉ ክምርምር ትፈቕዱ።
# nl:4867d548
kwijtschelding-part-signature-write = ዕለትን ፌርማኹምን። እንተ ፈቒድኩም፣ ሓድሓደ ግዜ ዓመት ዓመት ምሕታት ኣየድልየኩምን።
# nl:f1d6cbf1
kwijtschelding-part-signature-example = ⁨12 mei, S. Voorbeeld⁩ (⁨mei⁩ = ጉንበት)
# nl:b3a878fe
kwijtschelding-part-signature-mistake = ኣብ ባዶ ወረቐት ፈጺምኩም ኣይትፈርሙ። ኣብ ዘይተረድኣኩም ወረቐት እውን ኣይትፈርሙ።
# nl:b662d464
kwijtschelding-after-wait = መብዛሕትኡ ግዜ ክሳብ እቲ ውሳነ ዝመጽእ ክትከፍሉ ኣየድልየኩምን። ንዓኹም እውን ከምኡ ድዩ ሕተቱ።
# nl:7a033789
kwijtschelding-after-decision = እቲ ውሳነ ብደብዳበ ይመጸኩም። መብዛሕትኡ ግዜ ካብ ሸሞንተ ሰሙን ክሳብ ሰለስተ ወርሒ ይወስድ።
# nl:e2503b1e
kwijtschelding-after-refused = ኣይፋል ድዩ፧ በብቑሩብ ክትከፍሉ ሕተቱ። ኣይትሰማምዑን ዶ፧ ናይ ተቓውሞ ናይ መወዳእታ መዓልቲ ኣብቲ ደብዳበ ብቕጽበት ርኣዩ።
# nl:426f1320
kwijtschelding-nothing = ሽዑ ነቲ ግብሪ ክትከፍልዎ ኣለኩም። እንተ ዘይከፈልኩም ወጻኢታት ይውሰኽ። ስለዚ ኣብ ግዜኡ ደውሉ።
