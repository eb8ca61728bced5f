### reviewed: no

# nl:21fceee9
zorgverzekering-name = መድሕን ጥዕና
# nl:08705893
zorgverzekering-what = እዚ መድሕን ንሓኪምኩም፣ ንሆስፒታልን ንመብዛሕትኡ መድሃኒትን ይኸፍል። ክህልወኩም ግዴታ እዩ።
# nl:ad2adcf0
zorgverzekering-who = ንዓኹምን ንኹሎም ደቅኹምን እዩ። ትሕቲ 18 ዓመት ብነጻ እዩ።
# nl:99b7df61
zorgverzekering-deadline = ኣርባዕተ ወርሒ ኣለኩም። ካብ ኣየነይቲ መዓልቲ ከም ዝቑጸር ሎሚ ንሓላፊ ጉዳይኩም ሕተቱ። መብዛሕትኡ ግዜ ⁨IND⁩ (ቤት ጽሕፈት ኢሚግረሽን) ዝወሰነላ መዓልቲ እያ። ገና ኣብ መዕቆቢ (⁨azc⁩) ትነብሩ ዲኹም፧ ንትካል መዕቆቢ (⁨COA⁩) ሕተቱ። ካብኡ ትወጹ ዲኹም፧ ሽዑ ብቕጽበት ግበርዎ።
# nl:9b8e54c3
zorgverzekering-before-cost = እወ። ወርሓዊ ክፍሊት (⁨premie⁩) ትኸፍሉ። ትሕቲ 18 ዓመት ዝኾኑ ቆልዑ ኣይከፍሉን። ሓገዝ ንመድሕን ጥዕና (⁨zorgtoeslag⁩) እውን ሕተቱ።
# nl:ee55a76f
zorgverzekering-before-loan = ኣይኮነን። ግን ኣብቲ ቀዳማይ ወረቐት ክፍሊት ዘሎ ገንዘብ ብዙሕ ክኸውን ይኽእል። ንዝሓለፈ ኣዋርሕ እውን ትኸፍሉ።
# nl:e36e9488
zorgverzekering-before-undo = ብዘይ መድሕን ክትኮኑ ኣይፍቀድን። መብዛሕትኡ ግዜ ኣብ ቀዳሞት 14 መዓልቲ ገና ካልእ ክትመርጹ ትኽእሉ። ድሕሪ እተን መዓልታት፣ ነፍሲ ወከፍ ዓመት ኣብ ታሕሳስ (12) ይከኣል።
# nl:4d093a0e
zorgverzekering-before-late = ሽዑ እቲ መድሕን ደንጕዩ ይጅምር። ናይ ቅድሚኡ ሕክምና ባዕልኹም ትኸፍሉ። ቤት ጽሕፈት ⁨CAK⁩ ብዛዕባ መድሕን ጽሒፉልኩም ዶ፧ መቕጻዕቲ ገንዘብ (⁨boete⁩) እውን ክመጸኩም ይኽእል።
# nl:4ac2ed8e
zorgverzekering-before-ask = ምምሕዳር ከተማ ትሑት እቶት ንዘለዎም ሰባት ዝኸውን መድሕን ኣለዎ ድዩ፧ ንሓላፊ ጉዳይኩም ሕተቱ።
# nl:5b899f4a
zorgverzekering-need-bsn = ናይ ግሊ ቁጽሪ (⁨BSN⁩)፣ ናትኩምን ናይ ደቅኹምን።
# nl:190cca1f
zorgverzekering-need-permit = ካርድ መንበሪ ፍቓድኩም።
# nl:58c47dd8
zorgverzekering-need-letter = ደብዳበ ናይ ⁨IND⁩። ኣብኡ ዘሎ ዕለት የድልየኩም።
# nl:2863faea
zorgverzekering-need-iban = ቁጽሪ ሕሳብ ባንክኩም (⁨IBAN⁩)።
# nl:b708b594
zorgverzekering-step-choose = ሓደ ትካል መድሕን ምረጹ። ስለ ዝሓመምኩም ካብ መሰረታዊ መድሕን ክነጽገኩም ኣይፍቀደሉን።
# nl:c09903f0
zorgverzekering-step-apply = መሰረታዊ መድሕን (⁨basisverzekering⁩) ኣብ መርበብ ሓበሬታ ወይ ብተሌፎን ሕተቱ። መጀመርታ ኣብ መዝገብ ህዝቢ (⁨BRP⁩) ናይ ምምሕዳር ከተማ ክትምዝገቡ ኣለኩም።
# nl:dd6e99c1
zorgverzekering-step-children = ንነፍሲ ወከፍ ቆልዓ እውን ኣመዝግቡ። ሓድሽ ዝተወልደ ህጻን ኣብ ውሽጢ ኣርባዕተ ወርሒ ኣመዝግቡ።
# nl:c14a9f1c
zorgverzekering-step-allowance = ድሕሪኡ ብቕጽበት ⁨zorgtoeslag⁩ ሕተቱ።
# nl:5f13a3a7
zorgverzekering-step-keep = ነቲ ወረቐት መድሕን (⁨polis⁩)ን ደብዳበታትን ዓቅቡ።
# nl:d657d789
zorgverzekering-part-person = መን ምዃንኩምን ኣበይ ከም ትነብሩን።
# nl:01b26c33
zorgverzekering-part-person-write = ስምኩም፣ ዕለት ልደትኩም፣ ኣድራሻኹምን ⁨BSN⁩ን፣ ከምቲ ኣብ ምምሕዳር ከተማ ዘሎ።
# nl:5a55c3b0
zorgverzekering-part-person-example = ⁨S. Voorbeeld, 1 januari 1990, Modelstraat 1, Voorbeeldstad⁩ (⁨januari⁩ = ጥሪ)
# nl:e31ef889
zorgverzekering-part-person-mistake = ስምኩም ካብቲ ኣብ ካርድ መንበሪ ፍቓድኩም ዘሎ ፈሊኹም ኣይትጽሓፉ።
# nl:90094afa
zorgverzekering-part-start = እቲ መድሕን ዝጅምረላ መዓልቲ።
# nl:e8669462
zorgverzekering-part-start-write = መድሕን ክህልወኩም ግዴታ ዝኾነላ መዓልቲ። ኣይትፈልጥዋን ዶ፧ ንትካል መድሕን ወይ ንሓላፊ ጉዳይኩም ሕተቱ።
# nl:4cd5ad96
zorgverzekering-part-start-example = ደብዳበ ⁨IND⁩ ናይ 3 መጋቢት እዩ። ቀዳመይቲ መዓልቲ እዚኣ ድያ ኢለ እሓትት።
# nl:f149ef3a
zorgverzekering-part-start-mistake = ብዘይ ምሕሳብ ናይ ሎሚ ዕለት ኣይትምረጹ። ሽዑ ናይ ቅድሚኡ ሕክምና ምናልባት ባዕልኹም ትኸፍሉ።
# nl:ccc93d46
zorgverzekering-part-basic = ኩሉ ሰብ ክህልዎ ዘለዎ መድሕን።
# nl:0ea257e0
zorgverzekering-part-basic-write = ነዚ ምረጹ። ዝኸፍሎ ሕክምና ኣብ ኩሉ ትካል ሓደ እዩ። እቲ ወርሓዊ ክፍሊት ግን ይፈላለ።
# nl:0e424713
zorgverzekering-part-basic-mistake = ኣብዚ ብዛዕባ ጥዕናኹም ክትነግሩ ኣየድልን።
# nl:8a01b741
zorgverzekering-part-risk = ካብ ወጻኢ ሕክምና ዝያዳ (⁨eigen risico⁩) ባዕልኹም ክትከፍሉ ትመርጹ። እቲ ወርሓዊ ክፍሊት ይንኪ።
# nl:7fe67ce0
zorgverzekering-part-risk-write = ብዙሕ ገንዘብ እንተ ዘይብልኩም 0 ዩሮ ምረጹ።
# nl:c34920fb
zorgverzekering-part-risk-mistake = እንተ ሓሚምኩም፣ ብሓንሳብ ብዙሕ ገንዘብ ባዕልኹም ትኸፍሉ።
# nl:ae301762
zorgverzekering-part-extra = ተወሳኺ መድሕን፣ ንኣብነት ንሓኪም ስኒ። ግዴታ ኣይኮነን።
# nl:6cacfd25
zorgverzekering-part-extra-write = ዘድልየኩም እንተ ኾይኑ ጥራይ ምረጹ። መጀመርታ ዋግኡ ሕተቱ።
# nl:4cfd2257
zorgverzekering-part-extra-mistake = ንተወሳኺ መድሕን ግን፣ ትካላት መድሕን ብዛዕባ ጥዕናኹም ክሓቱን ክነጽጉኹምን ይፍቀደሎም።
# nl:db8fad3b
zorgverzekering-part-family = ኣብዚ መድሕን ዝኣቱ ካልእ ሰብ።
# nl:02a03189
zorgverzekering-part-family-write = ናይ ነፍሲ ወከፍ ቆልዓ ስም፣ ዕለት ልደትን ⁨BSN⁩ን።
# nl:01e12f05
zorgverzekering-part-family-example = ⁨M. Voorbeeld, 5 juni 2020⁩ (⁨juni⁩ = ሰነ)
# nl:43a8d448
zorgverzekering-part-family-mistake = ዋላ ሓደ ቆልዓ ኣይትረስዑ። ብነጻ እዩ፣ ግን ባዕልኹም ከተመዝግብዎ ኣለኩም።
# nl:61ad1fca
zorgverzekering-part-payment = ክፍሊት መድሕን ጥዕና (⁨premie⁩) ወርሓዊ ብኸመይ ከም ትኸፍሉ።
# nl:432e5703
zorgverzekering-part-payment-write = ቁጽሪ ሕሳብኩም። መዓልቲ ክትመርጹ ትኽእሉ ዶ፧ ሓገዝ ገንዘብኩም ወይ ደሞዝኩም ድሕሪ ምእታዉ ቀልጢፋ እትመጽእ መዓልቲ ምረጹ።
# nl:e6ee945e
zorgverzekering-part-payment-example = ⁨NL00 BANK 0123 4567 89⁩ (እዚ ቁጽሪ ናይ ሓቂ ኣይኮነን)
# nl:bb994ed9
zorgverzekering-part-payment-mistake = በታ መዓልቲ እቲኣ ኣብ ሕሳብኩም እኹል ገንዘብ ከም ዘሎ ኣረጋግጹ።
# nl:ebd3e925
zorgverzekering-after-policy = ወረቐት መድሕን (⁨polis⁩) ይመጸኩም። ኩሉ ስምን ቀዳመይቲ መዓልትን ልክዕ ምዃኑ ርኣዩ።
# nl:1817354b
zorgverzekering-after-bill = ድሕሪኡ ወርሓዊ ክፍሊት መድሕን ትኸፍሉ። ብሓንሳብ ብዙሕ ድዩ፧ ንትካል መድሕን በብቑሩብ ምኽፋል (⁨betalingsregeling⁩) ሕተቱ።
# nl:334241a6
zorgverzekering-nothing = ⁨CAK⁩ ዝበሃል ቤት ጽሕፈት ደብዳበ ይልእከልኩም፣ ሰለስተ ወርሒ ግዜ ይህበኩም። ሽዑ እውን መድሕን እንተ ዘይሃለወኩም፣ መቕጻዕቲ ገንዘብ (⁨boete⁩) ይመጽእ፣ ደሓር እውን ካልእ መቕጻዕቲ። ኣብ መወዳእታ ⁨CAK⁩ ትካል መድሕን ይመርጸልኩም። ሽዑ እቲ ክፍሊት መድሕን ካብ ደሞዝኩም ወይ ካብ ሓገዝ ገንዘብኩም ይቑረጽ።
