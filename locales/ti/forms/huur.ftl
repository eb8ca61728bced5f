### reviewed: no

# nl:27a935f4
huur-name = ውዕል ክራይ ገዛኹም
# nl:4cdd753e
huur-what = ብዛዕባ ገዛኹም ምስ ኣካራዪ ዝተሰማማዕኩምዎ ዝገልጽ ወረቐት እዩ።
# nl:e51422f1
huur-who = ገዛ ንዝካረ ኩሉ ሰብ። መብዛሕትኡ ግዜ ናይ መጀመርታ ገዛኹም ምምሕዳር ከተማ ይደልየልኩም።
# nl:e62171ab
huur-deadline = ካብ መዕቆቢ (⁨azc⁩) ኣየነይቲ መዓልቲ ክትወጹ ከም ዘለኩም ንትካል መዕቆቢ (⁨COA⁩) ሕተቱ። መብዛሕትኡ ግዜ ውዕል ምስ ጀመረ ድሕሪ ክልተ ሰሙን እዩ። ክራይ ወርሓዊ፣ ቅድሚ ቀዳመይቲ መዓልቲ ናይቲ ወርሒ ትኸፍሉ።
# nl:0853e38d
huur-before-cost = እወ፣ ወርሓዊ ክራይ ትኸፍሉ። ሓድሓደ ግዜ ክትፍርሙ ከለኹም እውን ትኸፍሉ። ክንደይ ምዃኑ መጀመርታ ሕተቱ።
# nl:8a35bd4d
huur-before-loan = ኣይኮነን። ግን ንመጀመርታ ክራይ ወይ ንኣቑሑት ገዛ ገንዘብ ትልቅሑ ዶ፧ ነቲ ትመልስዎ።
# nl:25d3bfca
huur-before-undo = ድሕሪ ምፍራምኩም እቲ ውዕል ይኣስረኩም። ነቲ ክራይ ደሓር ከተቋርጽዎ ትኽእሉ። ከመይን መዓስን ኣብቲ ውዕል ኣሎ።
# nl:b6e556ce
huur-before-late = ክራይ ክትከፍሉ ኣይትኽእሉን ዶ፧ ሎሚ ናብ ኣካራዪ ደውሉ። በብቑሩብ ክትከፍሉ ይፍቀደኩም ድዩ ሕተቱ። ናይ ሰለስተ ወርሒ ዕዳ እንተ ኣለኩም፣ ዳኛ ነቲ ውዕል ከቋርጾ ይኽእል።
# nl:34b31b93
huur-before-ask = ነዚ ገዛ እዚ ኣይትደልይዎን ዶ፧ ገና ኣይፋል ኣይትበሉ። መብዛሕትኡ ግዜ ካልእ ገዛ ኣይመጽእን። መጀመርታ ናብ ⁨VluchtelingenWerk⁩ (ንስደተኛታት ዝሕግዝ ትካል) ደውሉ።
# nl:4b96d2c1
huur-need-permit = ካርድ መንበሪ ፍቓድኩም፣ ናይ መጻምድትኹም እውን።
# nl:08bd19d2
huur-need-income = ናይ እቶትኩም መረጋገጺ። ኣየናይ ወረቐት ከም ዝደሊ ንኣካራዪ ሕተቱ።
# nl:8ac2e99c
huur-need-iban = ቁጽሪ ሕሳብ ባንክኩም (⁨IBAN⁩)፣ እንተ ሃልዩኩም።
# nl:8e1574e7
huur-step-look = ነቲ ገዛ ርኣይዎ። ንዝተሰብረ ወይ ንዝተበላሸወ ኩሉ ስእሊ ኣልዕልዎ።
# nl:a8899c58
huur-step-read = ነቲ ውዕል ምስ ዝሕግዘኩም ወለንተኛ ኣንብብዎ። ዘይትፈልጥዎ ቃል ኩሉ ሕተቱ።
# nl:c644074c
huur-step-sign = ምስ ተረድኣኩም ጥራይ ፈርሙ። ቅዳሕ ሕተቱ፣ ጽቡቕ ጌርኩም ዓቅብዎ።
# nl:ec7f68c8
huur-step-address = ሓድሽ ኣድራሻኹም ንምምሕዳር ከተማ ሃቡ። ድሕሪ ምግዓዝኩም ኣብ ውሽጢ 5 መዓልቲ ግበርዎ።
# nl:98fdc629
huur-part-tenant = ነቲ ገዛ ዝካረ ሰብ።
# nl:ffe3a8f0
huur-part-tenant-write = ስምኩም ልክዕ ምዃኑ ርኣዩ። መጻምድትኹም እውን ክጽሓፍ ኣለዎ ድዩ ሕተቱ።
# nl:3a3db5e8
huur-part-tenant-example = ⁨Huurder: S. Voorbeeld⁩ (⁨huurder⁩ = ተኻራዪ)
# nl:c19f4281
huur-part-tenant-mistake = መጻምድትኹም ደሓር ድዩ ክመጽእ፧ ሽዑ እንታይ ከም ትገብሩ ሕጂ ሕተቱ።
# nl:1a1f10b8
huur-part-home = ትካረይዎ ገዛ።
# nl:9dab10d0
huur-part-home-write = ኣድራሻ ልክዕ ምዃኑ ርኣዩ። መኽዘን ወይ ጀርዲን እውን ርኣዩ።
# nl:9825cab1
huur-part-home-example = ⁨Modelstraat 1, Voorbeeldstad, met schuur⁩ (⁨met schuur⁩ = ምስ መኽዘን)
# nl:ef651838
huur-part-home-mistake = ዝተበላሸወ ነገር ኣሎ ዶ፧ ቅድሚ ምፍራምኩም ኣብ ወረቐት ክጽሓፍ ሕተቱ።
# nl:0862de77
huur-part-rent = ⁨Kale huur⁩፦ ክራይ ናይቲ ገዛ ጥራይ። ⁨Servicekosten⁩፦ ኣብ ልዕሊኡ ዝውሰኽ ናይ ሓባር ወጻኢ።
# nl:384fa506
huur-part-rent-write = ክልቲኡ መጠን በበይኑ ተጻሒፉ ኣሎ ድዩ ርኣዩ።
# nl:d177610c
huur-part-rent-example = ኣብ ጥቓ ⁨kale huur⁩ ሓደ መጠን፣ ኣብ ጥቓ ⁨servicekosten⁩ ካልእ መጠን እርኢ።
# nl:50a2651b
huur-part-rent-mistake = ጋዝ፣ ማይን ኤለክትሪክን መን ከም ዝኸፍል ሕተቱ። መብዛሕትኡ ግዜ ባዕልኹም ትኸፍሉ።
# nl:e7f1120c
huur-part-start = ክራይ ዝጅምረላ መዓልቲ።
# nl:6bd4baad
huur-part-start-write = እታ መዓልቲ ከምቲ ዝተነግረኩም ምዃና ርኣዩ።
# nl:321aed1a
huur-part-start-example = ክራይ 3 ጉንበት ይጅምር።
# nl:d46a22a6
huur-part-start-mistake = ገና ኣብኡ እንተ ዘይነበርኩም እውን ካብዛ መዓልቲ ትኸፍሉ።
# nl:0b43e2eb
huur-part-pay = ክራይ ከመይን መዓስን ከም ትኸፍሉ።
# nl:cd0dbac7
huur-part-pay-write = ናይ ገዛእ ርእስኹም ⁨IBAN⁩። ኣካራዪ ካብ ሕሳብኩም ባዕሉ ክወስድ ትፈቕዱ ዲኹም ምረጹ።
# nl:529ee839
huur-part-pay-example = ⁨NL00 BANK 0123 4567 89⁩ (እዚ ቁጽሪ ናይ ሓቂ ኣይኮነን)
# nl:55e119be
huur-part-pay-mistake = ክራይ ከም ዝተኸፍለ ነፍሲ ወከፍ ወርሒ ርኣዩ።
# nl:7cb6d548
huur-part-rules = ሕግታት ናይቲ ገዛ። ምስ ፈረምኩም ነዚ ሕግታት እውን ትቕበሉ።
# nl:1192e606
huur-part-rules-write = ምንም ኣይትጽሕፉን። ቅዳሕ ሕተቱ፣ ነቲ ሕግታት ክገልጹልኩም እውን ሕተቱ።
# nl:e3f1c47b
huur-part-rules-mistake = ምሳኹም ክነብር ዝመጽእ ሰብ ኣሎ ዶ፧ መጀመርታ ንኣካራዪ ሕተቱ። ገዛኹም ንካልእ ሰብ ኣይተካርዩ።
# nl:2a61423f
huur-part-signature = በዚ ነቲ ውዕል ትቕበሉ።
# nl:a7d1d787
huur-part-signature-write = ዕለትን ፌርማኹምን።
# nl:55d7df75
huur-part-signature-example = ⁨28 april, S. Voorbeeld⁩ (⁨april⁩ = ሚያዝያ)
# nl:96b9c475
huur-part-signature-mistake = የቀላጥፉኹም ኣለዉ ዶ፧ ንምንባብ ግዜ ሕተቱ። ኣብ ዘይተረድኣኩም ወረቐት ኣይትፈርሙ።
# nl:61e456e8
huur-after-keys = ፈሪምኩምን ከፊልኩምን ዶ፧ ሽዑ መፍትሕ ትቕበሉ። ኣየነይቲ መዓልቲ ምዃና ሕተቱ።
# nl:b6d7e6cc
huur-after-meters = በታ መዓልቲ ቁጽሪ ቆጻሪታት ጽሓፉ። ኤለክትሪክ፣ ጋዝን ማይን ኣዳልዉ።
# nl:351932c0
huur-after-benefit = እቶትኩም ትሑት ድዩ፧ ሽዑ ሓገዝ ንክራይ ገዛ (⁨huurtoeslag⁩) ሕተቱ።
# nl:996c5fbd
huur-nothing = እንተ ዘይፈሪምኩም፣ ነቲ ገዛን ኣብ መዕቆቢ ዘለኩም ቦታን ክትስእኑ ትኽእሉ። ስለዚ ሎሚ ሓገዝ ሕተቱ።
