### reviewed: no

# nl:f3257041
deurwaarder-name = ወረቐት ካብ ⁨deurwaarder⁩ (ኣፈጻሚ ፍርዲ)
# nl:1e7e4749
deurwaarder-what = ሓደ ሰብ ወይ ትካል ካባኹም ገንዘብ ይደሊ። ወይ ዳኛ ክውስን ኣለዎ፣ ወይ ⁨deurwaarder⁩ ክእክቦ ድሮ ተፈቒድሉ ኣሎ። ከቢድ ጉዳይ እዩ፣ ግን ሓገዝ ኣሎ።
# nl:908188cf
deurwaarder-who = ዕዳኡ ገና ንዘይከፈለ ሰብ።
# nl:b87d7a02
deurwaarder-deadline = እታ መዓልቲ ኣብቲ ወረቐት ተጻሒፋ ኣላ። ገና ግዜ እንተ ሃለወኩም እውን ሎሚ ደዊልኩም ሓገዝ ሕተቱ።
# nl:3e1828d1
deurwaarder-before-cost = እወ። ነፍሲ ወከፍ ስጉምቲ ነቲ ዕዳ የዕብዮ። ቀልጢፍኩም እንተ ደዊልኩም ወጻኢ ይንኪ።
# nl:ee1d5a56
deurwaarder-before-loan = ኣይኮነን፣ ዕዳ እዩ። ንዕኡ ንምኽፋል ገንዘብ ኣይትለቃሑ። መጀመርታ ሓገዝ ሕተቱ።
# nl:68e6b25f
deurwaarder-before-undo = ሓድሓደ ግዜ። ዳኛ ብዘይ ብኣኹም ወሲኑ ዶ፧ መብዛሕትኡ ግዜ ኣንጻር እቲ ውሳነ ገለ ንምግባር ገና ኣርባዕተ ሰሙን ኣለኩም። ብቕጽበት ናብ ጠበቓ ደውሉ።
# nl:ebbe877f
deurwaarder-before-late = ሽዑ ዳኛ መብዛሕትኡ ግዜ ብዘይ ብኣኹም ይውስን። ሽዑ እውን ደውሉ።
# nl:7323111e
deurwaarder-before-ask = ሎሚ ናብ ቤት ጽሕፈት ሕጋዊ ሓገዝ ⁨Juridisch Loket⁩ ደውሉ። ቅድሚ ምርዳእኩም ኣይትኽፈሉ፣ ኣይትፈርሙ።
# nl:ac027f44
deurwaarder-need-papers = ምሉእ እቲ ወረቐት፣ ናይ መወዳእታ ገጽ እውን።
# nl:7edd676c
deurwaarder-need-bills = ብዛዕባ እዚ ዕዳ ዘሎ ደብዳበታት ኩሉ፣ ከም ዝኸፈልኩም ዘርኢ ወረቐት እውን።
# nl:635ba46d
deurwaarder-need-budget = ኣብ ወርሒ ዝኣትወኩምን ትኸፍልዎን ዝርዝር።
# nl:5926524d
deurwaarder-step-read = ኣብቲ ወረቐት ዘሎ ዕለት ድለዩ። ዓቢ ጌርኩም ጽሓፍዎ።
# nl:9e19d139
deurwaarder-step-legal = ናብ ⁨Juridisch Loket⁩ ደውሉ። ምሳኹም ክድውል ንሰብ ሕተቱ።
# nl:7c6dacaa
deurwaarder-step-call = ናብ ⁨deurwaarder⁩ ደውሉ። እንታይ ክትገብሩ ከም ትኽእሉ ሕተቱ። እቲ ስምምዕ ብጽሑፍ ሕተቱ።
# nl:f876ff0c
deurwaarder-step-court = በቲ ዕዳ ኣይትሰማምዑን ዶ፧ ናብ ዳኛ ኪዱ ወይ ኣብ ግዜኡ ደብዳበ ጽሓፉ። ብኸመይ፣ ኣብቲ ወረቐት ኣሎ።
# nl:a0185e2f
deurwaarder-step-debt = ካብ ምምሕዳር ከተማ ናይ ዕዳ ሓገዝ ሕተቱ። ብዙሕ ዕዳ እንተ ሃለወኩም እውን ይከኣል።
# nl:1c631562
deurwaarder-part-summons = መጸዋዕታ ቤት ፍርዲ፦ ኣብ ቅድሚ ዳኛ ክትቀርቡ ትጽውዑ። መዓልትን ቦታን ኣብኡ ኣሎ።
# nl:9049798a
deurwaarder-part-summons-write = ⁨kantonrechter⁩ (ናይ ናእሽቱ ጉዳያት ዳኛ) ዝብል ኣሎ ዶ፧ ኣብኡ ባዕልኹም ክትዛረቡ ወይ ክትጽሕፉ ትኽእሉ። እንተ ዘይኮነ ጠበቓ የድልየኩም።
# nl:065fd98e
deurwaarder-part-summons-mistake = በብቑሩብ ክትከፍሉ ሓቲትኩም ዶ፧ ሓድሓደ ግዜ እቲ ጉዳይ ኣብ ቤት ፍርዲ ይቕጽል።
# nl:e9d1dee8
deurwaarder-part-claim = ካባኹም ዝደልይዎ ገንዘብን ምኽንያቱን።
# nl:cedd1e1b
deurwaarder-part-claim-write = ልክዕ ምዃኑ ርኣዩ። ክሳብ ሕጂ ክንደይ ከፊልኩም፧
# nl:a69328cb
deurwaarder-part-claim-example = ኣብ 3 መጋቢት 50 ዩሮ ከፊለ። እዚ ናይ ባንክ መረጋገጺ እዩ።
# nl:2d704e21
deurwaarder-part-claim-mistake = ሓደ ክፋል ጌጋ ድዩ፧ ኣብ ግዜኡ ምስ መረጋገጺ ንገሩ።
# nl:c5cf92da
deurwaarder-part-judgment = ክትከፍሉ ከም ዘለኩም ዳኛ ወሲኑ ኣሎ።
# nl:ed2bfb57
deurwaarder-part-judgment-write = ብቕጽበት ደውሉ። መብዛሕትኡ ግዜ ኣብ ውሽጢ ክልተ መዓልቲ ክትከፍሉ ከም ዘለኩም ይገልጽ።
# nl:21a54b45
deurwaarder-part-judgment-mistake = ኣብኡ ኣይነበርኩምን ዶ፧ ነዚ ንጠበቓ ንገሩ። ገለ ንምግባር ዘለኩም ግዜ ሓጺር እዩ።
# nl:ed5326db
deurwaarder-part-order = መንግስቲ ገንዘብ ይደሊ፣ መጀመርታ ናብ ዳኛ ክኸይድ ኣየድልዮን።
# nl:4e917614
deurwaarder-part-order-write = በታ መዓልቲ እቲኣ ደውሉ። በብቑሩብ ክትከፍሉ ትኽእሉ ዲኹም ሕተቱ።
# nl:1982511c
deurwaarder-part-order-mistake = ዳኛ ክሳብ ዝውስን ዝጽበ ኣይምሰልኩም። ከም ውሳነ ዳኛ ሓይሊ ኣለዎ።
# nl:52aa5d38
deurwaarder-part-seizure = ⁨deurwaarder⁩ ካብ ደሞዝኩም፣ ሓገዝ ገንዘብኩም፣ ገንዘብኩም ወይ ንብረትኩም ክፋል ይወስድ።
# nl:4a616010
deurwaarder-part-seizure-write = ውሳነ ዳኛ (⁨vonnis⁩) ወይ ትእዛዝ ክፍሊት (⁨dwangbevel⁩) ከርእየኩም ሕተቱ። መንነቱ ዘርኢ ወረቐት እውን ሕተቱ።
# nl:986b8628
deurwaarder-part-seizure-mistake = ዓራትኩም፣ ምግብኹምን ለቢስኩምዎ ዘለኹም ክዳንን ክወስድ ኣይፍቀዶን።
# nl:6b53daca
deurwaarder-part-minimum = ካብ እቶትኩም ንመነባብሮኹም ዝተርፈኩም ክፋል።
# nl:5b3cf850
deurwaarder-part-minimum-write = ⁨deurwaarder⁩ ብዛዕባ እቶትኩም፣ ክራይኩምን ስድራቤትኩምን ዝሓቶ ሓበሬታ ሃብዎ።
# nl:acc51b39
deurwaarder-part-minimum-example = ክራየይ 500 ዩሮ እዩ። ክልተ ደቂ ኣለዉኒ። ቅዳሕ እልእኽ።
# nl:89c12efc
deurwaarder-part-minimum-mistake = ዝተርፈኩም ዘይኣክል ድዩ፧ ብቕጽበት ሓድሽ ሕሳብ ሕተቱ። ጠበቓ ክርእዮ ግበሩ።
# nl:e70c8cb4
deurwaarder-after-judge = ድሕሪ እታ ናይ ቤት ፍርዲ መዓልቲ ውሳነ ዳኛ (⁨vonnis⁩) ይመጽእ። ብጽሑፍ ትረኽብዎ።
# nl:c149c0e5
deurwaarder-after-order = ⁨deurwaarder⁩ ነቲ ውሳነ የምጽኣልኩም። ንምኽፋል ሓጺር ግዜ ይወሃበኩም።
# nl:5f6cc33f
deurwaarder-after-seizure = ኣይከፈልኩምን ዶ፧ ገንዘብኩም ወይ ንብረትኩም ክውሰድ (⁨beslag⁩) ይኽእል። ካብ እቶትኩም ሓደ ክፋል ግን ኩሉ ግዜ ይተርፈኩም።
# nl:c8f94750
deurwaarder-nothing = እቲ ዕዳ ይዓቢ፣ ገንዘብኩም ወይ ንብረትኩም ክውሰድ ይኽእል። ሕጂ እውን ክትድውሉ ትኽእሉ። ሓገዝ ንምሕታት ፈጺሙ ኣይደንጐየን።
