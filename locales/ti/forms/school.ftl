### reviewed: no

# nl:539bd229
school-name = ውላድኩም ኣብ ቤት ትምህርቲ ምምዝጋብ
# nl:8cb446f9
school-what = ንውላድኩም ቦታ ካብ ቤት ትምህርቲ ትሓቱ።
# nl:3a970d35
school-who = ንወለዲ። ካብ 5 ክሳብ 16 ዓመት ዝዕድሚኡ ቆልዓ ናብ ቤት ትምህርቲ ክኸይድ ግዴታ እዩ። ድሕሪኡ ክሳብ 18 ዓመት ይመሃር። እኹል ዲፕሎማ (⁨startkwalificatie⁩) እንተ ሃልይዎ ከቋርጽ ይኽእል።
# nl:d5cbe5c2
school-deadline = ድሕሪ ምግዓዝ ዝተወሰነት መዓልቲ የላን። ሓድሽ ኣድራሻኹም ምስ ፈለጥኩም ብቕጽበት ግበርዎ። ገለ ከተማታት ናይ ገዛእ ርእሰን መዓልታት ኣለወን። ብዛዕባኡ ነቲ ቤት ትምህርቲ ሕተቱ።
# nl:a041be9a
school-before-cost = መባእታ ቤት ትምህርቲ (⁨basisschool⁩) ብነጻ እዩ። እቲ ቤት ትምህርቲ ካብ ወለዲ ገንዘብ (⁨ouderbijdrage⁩) ይሓትት ዶ፧ ኣይፋል ክትብሉ ትኽእሉ። ሽዑ እውን ውላድኩም ኣብ ኩሉ ይሳተፍ።
# nl:a6c6655d
school-before-undo = እወ። ደሓር ካልእ ቤት ትምህርቲ ክትመርጹ ትኽእሉ። ሓድሽ ቤት ትምህርቲ እወ ክሳብ ዝብል ነቲ ናይ ቀደም ቦታ ኣይትግደፍዎ።
# nl:b3b1ee68
school-before-late = ሽዑ ምምሕዳር ከተማ ምሳኹም ክራኸብ ይኽእል። ምስ ሓላፊ ግዴታ ትምህርቲ (⁨leerplichtambtenaar⁩) ተዛረቡ እሞ ሓገዝ ሕተቱ። ምንም እንተ ዘይገበርኩም፣ ከም ወለዲ መቕጻዕቲ ገንዘብ (⁨boete⁩) ክመጸኩም ይኽእል።
# nl:537e6192
school-before-ask = ውላድኩም ገና ቋንቋ ሆላንድ ኣይዛረብን ዶ፧ ናይ ቋንቋ ክፍሊ ዘለዎ ቤት ትምህርቲ ኣየናይ ምዃኑ ንምምሕዳር ከተማ ሕተቱ።
# nl:7415b9ea
school-need-child = ናይ ውላድኩም ስም፣ ዕለት ልደትን ናይ ግሊ ቁጽሪ (⁨BSN⁩)ን ዘለዎ ወረቐት። ገና ⁨BSN⁩ የብሉን ዶ፧ ውላድኩም ግን ናብ ቤት ትምህርቲ ክኸይድ ይፍቀደሉ።
# nl:bc3f3b21
school-need-report = ናይ ቀደም ቤት ትምህርቲ ጸብጻብ (⁨rapport⁩)፣ ናይ መዕቆቢ (⁨azc⁩) ቤት ትምህርቲ እውን። የብልኩምን ዶ፧ ብዘይኡ እውን ይከኣል።
# nl:da138178
school-step-find = ቤት ትምህርቲ ድለዩ። ውላድኩም ትሕቲ 12 ዓመት ድዩ፧ ናይ ቋንቋ ክፍሊ ዘለዎ መባእታ ቤት ትምህርቲ ሕተቱ። ልዕሊኡ ድዩ፧ ንሓደስቲ መንእሰያት ቋንቋ ዘምህር ⁨ISK⁩ ሕተቱ።
# nl:444ea4e6
school-step-visit = ቆጸራ ሓዙ። ምስ ውላድኩም ብሓባር ከይድኩም ርኣይዎ።
# nl:ee3cd089
school-step-fill = ነቲ ቅጥዒ ምልእዎ እሞ ንቤት ትምህርቲ ሃብዎ። ስእሊ ኣልዕልዎ።
# nl:8e87975b
school-step-old = ውላድኩም ኣብ ካልእ ቤት ትምህርቲ ነይሩ ዶ፧ ነቲ ቤት ትምህርቲ ከም ትግዕዙ ንገርዎ።
# nl:eebe67b4
school-part-child = ውላድኩም መን ምዃኑ።
# nl:10a406cc
school-part-child-write = ስም፣ ዕለት ልደትን ⁨BSN⁩ን፣ ከምቲ ኣብ ወረቓቕቲ ውላድኩም ዘሎ።
# nl:d83cb1d4
school-part-child-example = ⁨D. Voorbeeld, 1 mei 2018⁩ (⁨mei⁩ = ጉንበት)
# nl:fd245006
school-part-child-mistake = ውላድኩም ብኻልእ ስም ይጽዋዕ ዶ፧ ኣብ ⁨roepnaam⁩ (ዝጽዋዓሉ ስም) ወስኽዎ።
# nl:f26a81d8
school-part-parents = መን ምዃንኩምን ቤት ትምህርቲ ከመይ ከም ዝድውለልኩምን።
# nl:8db23920
school-part-parents-write = ስምኩም፣ ኣድራሻኹምን ተሌፎንኩምን። ሓድሓደ ግዜ ክሳብ ክንደይ ክፍሊ ከም ዝተማህርኩም እውን።
# nl:ff855950
school-part-parents-example = ⁨S. Voorbeeld, moeder, 06 00000000⁩ (⁨moeder⁩ = ኣደ)
# nl:2aaa9859
school-part-parents-mistake = እቲ ካልእ ወላዲ ገና ኣብ ካልእ ሃገር ድዩ፧ ነዚ ንቤት ትምህርቲ ንገሩ። መን ክፍርም ከም ዘለዎ ሕተቱ።
# nl:dda09039
school-part-before = ውላድኩም ዝተማህረሉ ቤት ትምህርቲ።
# nl:0ab993a3
school-part-before-write = ስምን ከተማን ናይ ነፍሲ ወከፍ ቤት ትምህርቲ፣ ክንደይ ግዜ ምዃኑ እውን። ኣብ ሃገርኩም ዝነበረ እውን።
# nl:7e6c9d27
school-part-before-example = ክልተ ዓመት ኣብ ቤት ትምህርቲ ⁨Oudestad⁩፣ ድሕሪኡ ሓደ ዓመት ኣብ ቤት ትምህርቲ መዕቆቢ (⁨azc⁩)።
# nl:36e8844a
school-part-before-mistake = ውላድኩም ንገለ ግዜ ኣይተማህረን ዶ፧ ከምኡ ኢልኩም ጽሓፉ። ንቤት ትምህርቲ ይሕግዝ።
# nl:c2edd928
school-part-language = ኣብ ገዛ ትዛረብዎ ቋንቋ።
# nl:9e2da1bb
school-part-language-write = እቲ ቋንቋ። ውላድኩም ካብ ኣየነይቲ መዓልቲ ኣብ ሆላንድ ከም ዘሎ እውን።
# nl:418f7b26
school-part-language-example = ኣብ ገዛ ትግርኛ ንዛረብ። ውላደይ ካብ 3 ጉንበት ኣብዚ ኣሎ።
# nl:6c1e1cf5
school-part-language-mistake = ሓቂ እንተ ዘይኮይኑ ቋንቋ ሆላንድ ኣይትጽሓፉ። ሽዑ ምናልባት ውላድኩም ዝወሓደ ሓገዝ ይረክብ።
# nl:c4d4b43a
school-part-health = ንውላድኩም ጽቡቕ ንክከናኸንዎ ቤት ትምህርቲ ክፈልጥዎ ዘለዎም ነገር።
# nl:b0dfb7f8
school-part-health-write = ንኣብነት፦ ሕማም፣ ኣለርጂ ወይ መነጽር።
# nl:7c10add6
school-part-health-example = ወደይ እንቋቑሖ ክበልዕ ኣይፍቀዶን።
# nl:d97dfb34
school-part-health-mistake = ምጽሓፉ ይኸብደኩም ዶ፧ ዝርርብ ሕተቱ። ሽዑ ባዕልኹም ትነግርዎም።
# nl:311214d8
school-part-photos = ቤት ትምህርቲ ስእሊ ውላድኩም ንካልኦት ከርኢ ይኽእል ድዩ።
# nl:f947318e
school-part-photos-write = ኣብ ⁨ja⁩ (እወ) ወይ ኣብ ⁨nee⁩ (ኣይፋል) ምልክት ግበሩ።
# nl:c86ada99
school-part-photos-example = ንኢንተርነት ኣይፋል እመርጽ። ንክፍሊ ግን እወ።
# nl:1bfadafa
school-part-photos-mistake = ኣይፋል ክትብሉ ትኽእሉ። ደሓር እውን ኣይፋል ክትብሉ ትኽእሉ።
# nl:4be7d8bb
school-part-signature = በዚ፦ ኩሉ ሓቂ እዩ ትብሉ።
# nl:86e7fbf8
school-part-signature-write = ዕለትን ፌርማኹምን። ክልቲኦም ወለዲ ክፍርሙ ኣለዎም ድዩ ሕተቱ።
# nl:0e15b4b4
school-part-signature-example = ⁨12 mei, S. Voorbeeld⁩ (⁨mei⁩ = ጉንበት)
# nl:712766ac
school-part-signature-mistake = ኣብ ባዶ ወረቐት ፈጺምኩም ኣይትፈርሙ። ኣብ ዘይተረድኣኩም ወረቐት እውን ኣይትፈርሙ።
# nl:a96e4517
school-after-answer = መባእታ ቤት ትምህርቲ ንመልሲ ሽዱሽተ ሰሙን ኣለዎ። ሓድሓደ ግዜ ኣርባዕተ ሰሙን ይውሰኽ።
# nl:230d611c
school-after-talk = ቤት ትምህርቲ ምሳኹምን ምስ ውላድኩምን ይዛረብ። በዚ ንውላድኩም ዝሰማማዕ ክፍሊ ይረክብ።
# nl:c4f8b46b
school-after-class = መብዛሕትኡ ግዜ ውላድኩም መጀመርታ ቋንቋ ሆላንድ ይመሃር። ድሕሪኡ ናብ ልሙድ ክፍሊ ይኸይድ።
# nl:ba2c9a3c
school-nothing = ውላድኩም ትምህርቲ ይሓልፎ። ምምሕዳር ከተማ ምሳኹም ክራኸብ ይኽእል። ነፍሲ ወከፍ ቆልዓ ናይ ትምህርቲ መሰል ኣለዎ፣ ስለዚ ሓገዝ ሕተቱ።
