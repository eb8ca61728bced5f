### reviewed: no

# nl:43cfd901
bijstand-name = ንመነባብሮ ዝወሃብ ሓገዝ (⁨bijstand⁩)
# nl:e3ca9500
bijstand-what = ገንዘብኩም ንመነባብሮ እንተ ዘይኣኺሉ፣ ምምሕዳር ከተማ ወርሓዊ ዝህበኩም ገንዘብ እዩ።
# nl:2298e52c
bijstand-who = 18 ዓመት ወይ ልዕሊኡ ኢኹም። ኣብታ ከተማ ትነብሩ። ንመነባብሮኹም ዝኣክል ገንዘብ የብልኩምን።
# nl:6765c3f5
bijstand-deadline = ካብ መዕቆቢ (⁨azc⁩) ኣብ ትወጽኡላ መዓልቲ ⁨bijstand⁩ ከም እትደልዩ ንምምሕዳር ከተማ ሓብሩ። መብዛሕትኡ ግዜ እቲ ገንዘብ ካብታ ዝሓበርኩምላ መዓልቲ ይጅምር። ኣቐዲምኩም ክትሕብሩ ይፍቀድ ድዩ ንሓላፊ ጉዳይኩም ሕተቱ።
# nl:aeb3ed27
bijstand-before-cost = ገንዘብ ትረኽቡ እምበር ኣይትኸፍሉን። ምልክታ (⁨aanvraag⁩) ንምቕራብ ገንዘብ ዝሓትተኩም ሰብ ኣሎ ዶ፧ ኣይትኽፈሉ፣ መጀመርታ ሓገዝ ሕተቱ።
# nl:a8fd421c
bijstand-before-loan = መብዛሕትኡ ግዜ ኣይኮነን። ኣብ ደብዳበኹም ⁨lening⁩ (ልቓሕ) ይብል ዶ፧ ሽዑ ትመልስዎ። መጀመርታ ሓገዝ ሕተቱ።
# nl:d5f2bb99
bijstand-before-undo = ኩሉ ሓቂ ምዃኑ ትፍርሙ። ደሓር ጌጋ ርኢኹም ዶ፧ ብቕጽበት ናብ ምምሕዳር ከተማ ደውሉ።
# nl:e1c3419e
bijstand-before-late = መብዛሕትኡ ግዜ ናይተን ዝሓለፋ መዓልታት ገንዘብ ይሓልፈኩም። ሓድሓደ ግዜ ግን ኣቐዲሙ ክጅምር ይኽእል። ንምምሕዳር ከተማ ሕተቱ።
# nl:79f24516
bijstand-before-ask = ትሕቲ 27 ዓመት ዲኹም፧ ሓድሓደ ግዜ ካልእ ሕግታት ኣሎ። ንሓላፊ ጉዳይኩም ሕተቱ፣ ግን ንምምሕዳር ከተማ ብቕጽበት ሓብሩ።
# nl:4cdaff3f
bijstand-need-permit = ካርድ መንበሪ ፍቓድኩም።
# nl:9c9a73ca
bijstand-need-contract = ውዕል ክራይኩም (⁨huurcontract⁩)።
# nl:6c30a7eb
bijstand-need-statements = ናይ ባንክ ወረቓቕትኹም (⁨bankafschriften⁩)። መብዛሕትኡ ግዜ ናይ ሰለስተ ወርሒ ይሕተት።
# nl:cdcfbf3e
bijstand-need-iban = ቁጽሪ ሕሳብ ባንክኩም (⁨IBAN⁩)።
# nl:d7e48f0e
bijstand-need-family = ወረቓቕቲ መጻምድትኹምን ደቅኹምን።
# nl:6f79ab28
bijstand-step-report = ንምምሕዳር ከተማ «⁨bijstand⁩ ክሓትት እደሊ» በሉ። ኣየነይቲ መዓልቲ ከም ዝነበረት ጽሓፉ።
# nl:ab3f97ba
bijstand-step-fill = ነቲ ቅጥዒ ምልእዎ። ብወረቐት ወይስ ብኢንተርነት ክኸውን ከም ዘለዎ ሕተቱ።
# nl:72d6fce0
bijstand-step-papers = ኩሉ ወረቓቕቲ ኣብ ግዜኡ ኣረክቡ። ኣየኖት ወረቓቕቲ ከም ዘድልዩን ክሳብ መዓስን ኣብቲ ደብዳበ ኣሎ።
# nl:83c30fb4
bijstand-step-advance = ካብ ኣርባዕተ ሰሙን ንላዕሊ ይወስድ ዶ፧ ምምሕዳር ከተማ ገንዘብ ኣቐዲሙ ክህበኩም (⁨voorschot⁩) ሕተቱ።
# nl:11567aca
bijstand-step-keep = ንኩሉ ስእሊ ኣልዕልዎ። ዝመጸኩም ደብዳበ ኩሉ ዓቅቡ።
# nl:4ed83cc7
bijstand-part-person = መን ምዃንኩምን ኣበይ ከም ትነብሩን።
# nl:687ea0ed
bijstand-part-person-write = ስምኩም፣ ዕለት ልደትኩምን ኣድራሻኹምን፣ ከምቲ ኣብ ምምሕዳር ከተማ ዘሎ።
# nl:e2b473a4
bijstand-part-person-example = ⁨S. Voorbeeld, Modelstraat 1, Voorbeeldstad⁩
# nl:f5d0e5f1
bijstand-part-person-mistake = ምሳኹም ዝነብር መጻምድቲ ኣለኩም ዶ፧ ሽዑ ነቲ ⁨bijstand⁩ ብሓባር ትሓቱ።
# nl:2e19b2bf
bijstand-part-home = ከመይ ከም ትነብሩን መን ምሳኹም ከም ዝነብርን።
# nl:fabbbd39
bijstand-part-home-write = ስም ናይቶም ኣብ ገዛኹም ዝነብሩ ኩሎም ሰባት፣ መጠን ክራይ እውን።
# nl:2df00e91
bijstand-part-home-example = ገዛ ተኻርየ ኣለኹ። ሰበይተይን ውላድናን ምሳይ ይነብሩ።
# nl:59e621ce
bijstand-part-home-mistake = ንማንም ኣይትረስዑ። ምሳኹም ዝነብር ሰብ ንናትኩም ⁨bijstand⁩ ክጸልዎ ይኽእል።
# nl:4b818da3
bijstand-part-income = ዝኣትወኩም ኩሉ ገንዘብ።
# nl:cc064138
bijstand-part-income-write = ካብ ስራሕ፣ ካብ ሓገዝ መንግስቲ (⁨toeslag⁩) ወይ ካብ ስድራ ዝመጽእ ገንዘብ፣ ውሑድ እውን እንተ ኾነ።
# nl:3a7606bd
bijstand-part-income-example = ገና ስራሕ የብለይን። ካብ ስድራይ ገንዘብ ኣይረክብን።
# nl:ab6d0047
bijstand-part-income-mistake = ዋላ ሓንቲ ኣይትግደፉ። ልዕሊ ዝግበኣኩም ⁨bijstand⁩ እንተ ተቐቢልኩም፣ ትመልስዎ።
# nl:de659a66
bijstand-part-assets = ዘለኩም ንብረትን ዘለኩም ዕዳን።
# nl:8d65473a
bijstand-part-assets-write = ኣብ ኩሉ ሕሳብ ባንክኩም ዘሎ ገንዘብ። መኪና፣ ገዛ ወይ ዕዳ እውን።
# nl:c2f4bc5a
bijstand-part-assets-example = ሓደ ሕሳብ ባንክ ኣለኒ። መኪና የብለይን።
# nl:d4607546
bijstand-part-assets-mistake = ኣብ ካልእ ሃገር ዘሎ ገዛ ወይ ገንዘብ እውን ይቑጸር።
# nl:f6010907
bijstand-part-account = እቲ ገንዘብ ዝኣትወሉ ሕሳብ ባንክ።
# nl:dea34fc0
bijstand-part-account-write = ቁጽሪ ናይ ገዛእ ርእስኹም ሕሳብ።
# nl:d7dd52cc
bijstand-part-account-example = ⁨NL00 BANK 0123 4567 89⁩ (እዚ ቁጽሪ ናይ ሓቂ ኣይኮነን)
# nl:3853f016
bijstand-part-account-mistake = ናይ ዓርኪ ወይ ናይ ዝሕግዘኩም ሰብ ሕሳብ ኣይትሃቡ።
# nl:3d8e880d
bijstand-part-signature = በዚ፦ ኩሉ ሓቂ እዩ ትብሉ።
# nl:f06c37ea
bijstand-part-signature-write = ዕለትን ፌርማኹምን። መጻምድትኹም እውን ይፍርም።
# nl:0baec624
bijstand-part-signature-example = ⁨12 mei, S. Voorbeeld⁩ (⁨mei⁩ = ጉንበት)
# nl:6eb29a53
bijstand-part-signature-mistake = ኣብ ባዶ ወረቐት ፈጺምኩም ኣይትፈርሙ። ኣብ ዘይተረድኣኩም ወረቐት እውን ኣይትፈርሙ።
# nl:0799694a
bijstand-after-decision = ምምሕዳር ከተማ መብዛሕትኡ ግዜ ኣብ ውሽጢ ሸሞንተ ሰሙን ይውስን። ዝያዳ ክወስድ እውን ይኽእል።
# nl:40db50c2
bijstand-after-advance = ኣቐዲሙ ዝወሃብ ገንዘብ (⁨voorschot⁩) ተቐቢልኩም ዶ፧ ካብ መጀመርታ ⁨bijstand⁩ ይቑረጽ። እቲ ውሳነ ኣይፋል እንተ ኾይኑ ግን ትመልስዎ።
# nl:36be793a
bijstand-after-objection = ምስቲ ውሳነ ኣይትሰማምዑን ዶ፧ ናይ ተቓውሞ (⁨bezwaar⁩) ናይ መወዳእታ መዓልቲ ኣብቲ ደብዳበ ኣላ።
# nl:91a2bfc5
bijstand-nothing = ⁨bijstand⁩ ኣይትረኽቡን። ክትከፍልዎም ዘለኩም ወረቓቕቲ ክፍሊት ግን ይመጹኹም። ስለዚ ሎሚ ንምምሕዳር ከተማ ሓብሩ።
