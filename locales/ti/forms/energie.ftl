### reviewed: no

# nl:562c179b
energie-name = ኤለክትሪክ፣ ጋዝን ማይን ንገዛኹም
# nl:41fafbcc
energie-what = ኤለክትሪክን ጋዝን ዝህበኩም ትካል ትመርጹ። ንማይ ግን ካልእ ትካል ኣሎ።
# nl:4e47bdb1
energie-who = ገዛ ተኻሪኹም ኣለኹም። ሓድሓደ ግዜ ኣካራዪ ወይ ምምሕዳር ከተማ ይገብረልኩም።
# nl:e323329a
energie-deadline = መፍትሕ ኣብ ትቕበሉላ መዓልቲ ቁጽሪ ቆጻሪታት ጽሓፉ። ንውዕልን ንማይን ግን ኣቐዲምኩም ከተዳልዉ ይሓይሽ።
# nl:edd91a7c
energie-before-cost = እወ፣ ወርሓዊ ትኸፍሉ። ቅድሚ ምፍራምኩም ዋግኡ ሕተቱ።
# nl:205cc592
energie-before-loan = ኣይኮነን። ወርሓዊ ብግምት ትኸፍሉ። ትሑት እንተ ነይሩ፣ ድሕሪ ዓመት ተወሳኺ ትኸፍሉ።
# nl:e4bef88e
energie-before-undo = መብዛሕትኡ ግዜ ሓሳብኩም ንምቕያር 14 መዓልቲ ኣለኩም። ኣብ ውዕልኩም ርኣዩ። ደሓር ደው እንተ ኣቢልኩምዎ ግን ገንዘብ ከኽፍለኩም ይኽእል።
# nl:eb822d90
energie-before-late = ብዘይ ውዕል ትነብሩ ዲኹም፧ ወረቐት ክፍሊት ክመጸኩም ወይ ኤለክትሪክን ጋዝን ክቋረጸኩም ይኽእል። ሎሚ ናይ ኤለክትሪክን ጋዝን ትካል (⁨energieleverancier⁩) ምረጹ።
# nl:2c67a55f
energie-before-ask = ንመጀመርታ ምምሕዳር ከተማ ይኸፍለልኩም ድዩ፧ ቅድሚ ምፍራምኩም ንሓላፊ ጉዳይኩም ሕተቱ።
# nl:767c3163
energie-need-contract = ውዕል ክራይኩም (⁨huurcontract⁩)። ኣካራዪ እንታይ ከም ዝገብር ኣብኡ ኣሎ።
# nl:a109e6fc
energie-need-meters = ስእሊ ናይቶም ኣብ ገዛኹም ዘለዉ ቆጻሪታት።
# nl:cab16d8d
energie-need-iban = ቁጽሪ ሕሳብ ባንክኩም (⁨IBAN⁩)።
# nl:207cd54c
energie-step-check = ንኣካራዪ ሕተቱ፦ ባዕለይ እንታይ ክገብር ኣለኒ፧ ኤለክትሪክ፣ ጋዝ፣ መሞቒ ወይ ማይ፧
# nl:67a6f929
energie-step-meters = መፍትሕ ኣብ ትቕበሉላ መዓልቲ ንነፍሲ ወከፍ ቆጻሪ ስእሊ ኣልዕልዎ።
# nl:f515cd8d
energie-step-choose = ናይ ኤለክትሪክን ጋዝን ትካል (⁨energieleverancier⁩) ምረጹ። ዋጋታት ንምንጽጻር ዝሕግዘኩም ሰብ ድለዩ።
# nl:1e4111bd
energie-step-water = ኣብ ትካል ማይ (⁨waterbedrijf⁩) ተመዝገቡ። ንኣድራሻኹም ሓደ ትካል ጥራይ እዩ ዘሎ።
# nl:36d3c8e0
energie-step-pay = ወርሓዊ ኣብ ግዜኡ ክፈሉ። ኣይትኽእሉን ዶ፧ ናብቲ ኣብ ወረቐት ክፍሊትኩም ዘሎ ትካል ብቕጽበት ደውሉ።
# nl:c85f5894
energie-part-person = መን ምዃንኩምን ኣየናይ ገዛ ኤለክትሪክን ጋዝን ከም ዝረክብን።
# nl:305d769e
energie-part-person-write = ስምኩም፣ ዕለት ልደትኩምን ሓድሽ ኣድራሻኹምን።
# nl:c9049454
energie-part-person-example = ⁨S. Voorbeeld, Modelstraat 1, Voorbeeldstad⁩
# nl:6488f90b
energie-part-person-mistake = ቁጽሪ ገዛ ምስታ ድሕሪኡ ዘላ ፊደል ጽቡቕ ጌርኩም ርኣዩ።
# nl:4d0d6467
energie-part-start = እቲ ውዕል ዝጅምረላ መዓልቲ።
# nl:c2d5c0b6
energie-part-start-write = መፍትሕ ናይቲ ገዛ ትቕበሉላ መዓልቲ።
# nl:317995bd
energie-part-start-example = መፍትሕ 3 ጉንበት ክቕበል እየ። 3 ጉንበት እጽሕፍ።
# nl:03f1c4c3
energie-part-start-mistake = ካብኣ እትድንጉ መዓልቲ ኣይትምረጹ። ሓድሓደ ግዜ ንዝተወሰነ ግዜ ብዘይ ውዕል ትተርፉ።
# nl:1ca2e00a
energie-part-contract = ⁨vast⁩፦ ዋጋ ንዝተወሰነ ግዜ ኣይቅየርን። ⁨variabel⁩፦ እቲ ውዕል ከሎ ዋጋ ክቕየር ይኽእል።
# nl:d3708593
energie-part-contract-write = ሓደ ዓይነት ጥራይ ምልክት ግበሩሉ። እንተ ተጠራጢርኩም ሓገዝ ሕተቱ።
# nl:227ac90b
energie-part-contract-example = ምስ ዝሕግዘኒ ወለንተኛ ብሓባር ንመርጽ። ሓደ ዓይነት ምልክት ንገብረሉ።
# nl:0dddfaa3
energie-part-contract-mistake = ኣብ ኣፍደገ ወይ ኣብ ጐደና ብቕጽበት ኣይትፈርሙ። ነቲ ወረቐት ውሰድዎ እሞ መጀመርታ ኣንብብዎ።
# nl:d7f286f2
energie-part-monthly = ወርሓዊ ኣቐዲምኩም ትኸፍልዎ ገንዘብ።
# nl:23055839
energie-part-monthly-write = ንገዛኹምን ንብዝሒ ሰባትን ዝሰማማዕ መጠን ኣየናይ ምዃኑ ሕተቱ።
# nl:8a204a5f
energie-part-monthly-example = ኣብዚ ኣርባዕተ ኴንና ንነብር። ንኣርባዕተ ሰብ ዝኸውን መጠን እሓትት።
# nl:6d289f6d
energie-part-monthly-mistake = ኣዝዩ ትሑት መጠን ኣይትምረጹ። እንተ ዘይኮነ ድሕሪ ዓመት ብዙሕ ተወሳኺ ትኸፍሉ።
# nl:fe8cd4c8
energie-part-meters = ኣብ ቆጻሪታት ገዛኹም ዘሎ ቁጽሪ።
# nl:a3ac3140
energie-part-meters-write = መፍትሕ ኣብ ዝተቐበልኩምላ መዓልቲ ዝነበረ ቁጽሪ። ነፍሲ ወከፍ ቆጻሪ በይኑ።
# nl:e197aed9
energie-part-meters-example = ⁨Stroom⁩ (ኤለክትሪክ) 01234፣ ⁨gas⁩ (ጋዝ) 00567፣ ⁨water⁩ (ማይ) 00089
# nl:305e4c85
energie-part-meters-mistake = ቅድሚ ኮማ ዘሎ ቁጽሪ ጥራይ ጽሓፉ። ነቶም ስእልታት ከም መረጋገጺ ዓቅብዎም።
# nl:8acb5f06
energie-part-account = እቲ ትካል ነቲ ገንዘብ ወርሓዊ ካብ ሕሳብኩም ባዕሉ ይወስዶ።
# nl:86ddf715
energie-part-account-write = ቁጽሪ ናይ ገዛእ ርእስኹም ሕሳብን ፌርማኹምን።
# nl:388f52f5
energie-part-account-example = ⁨NL00 BANK 0123 4567 89⁩ (እዚ ቁጽሪ ናይ ሓቂ ኣይኮነን)
# nl:247092ee
energie-part-account-mistake = ኣብታ መዓልቲ ኣብ ሕሳብኩም እኹል ገንዘብ ከም ዘሎ ኣረጋግጹ።
# nl:1569db89
energie-after-letter = ውዕል ዘለዎ ደብዳበ ወይ ኢመይል ይመጸኩም። ስምኩምን ኣድራሻኹምን ልክዕ ምዃኑ ርኣዩ።
# nl:5484df20
energie-after-monthly = ድሕሪኡ ወርሓዊ ትኸፍሉ። ንማይ ካልእ ወረቐት ክፍሊት ይመጸኩም።
# nl:dc4ac1d0
energie-after-yearly = ድሕሪ ዓመት ናይ ዓመት ሕሳብ (⁨jaarafrekening⁩) ይመጽእ። ገንዘብ ይምለሰልኩም ወይ ተወሳኺ ትኸፍሉ።
# nl:ddd85ffd
energie-nothing = ንዝተጠቐምኩምሉ ኩሉ ደሓር ትኸፍሉ። ኤለክትሪክ ወይ ጋዝ ክቋረጽ ይኽእል። ሎሚ ሓገዝ ሕተቱ።
