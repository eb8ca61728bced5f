### reviewed: no
# Deadlines of a holder: what, by when, what to do, what happens otherwise.

# nl:793f4f0b
deadlines-title = ኣብ ግዜኡ ግበሩ
# nl:c6b8f992
deadlines-none = ሕጂ ኣብ ግዜኡ ክትገብርዎ ዘለኩም ነገር የለን።
# nl:f1689c24
deadlines-missed = ግዜኡ ሓሊፉ
# nl:35e37381
deadlines-now = ነዚ ሕጂ ግበሩ
# nl:3a3b4ec1
deadlines-week = ኣብ ውሽጢ ሓደ ሰሙን
# nl:bd9920c5
deadlines-month = ኣብ ውሽጢ ሓደ ወርሒ
# nl:c91b4b5d
deadlines-far = ደሓር
# nl:6e20d81f
deadlines-done = ተወዲኡ
# nl:00d70e4b
deadline-last-day = ናይ መወዳእታ መዓልቲ፦
# nl:0532b908
deadline-today = ናይ መወዳእታ መዓልቲ ሎሚ እያ።
# nl:92083cc1
deadline-tomorrow = ናይ መወዳእታ መዓልቲ ጽባሕ እያ።
# nl:83af4a85
deadline-missed = እታ መዓልቲ ሓሊፋ ኣላ። ንሓገዝ ብቕጽበት ደውሉ።
# nl:7d94e050
deadline-left = { $days } መዓልታት ተሪፉ ኣሎ።
# nl:4d028e5f
deadline-form = መብርሂ ናይቲ ቅጥዒ
# nl:b7338974
deadline-done = እዚ ተወዲኡ
# nl:baf93a09
deadline-not-done = ገና ኣይተወድአን
# nl:d2752f9e
deadline-is-done = እዚ ተወዲኡ ኢልኩም ኣለኹም
# nl:bf6ad253
deadline-kind-form = ቅጥዒ ኣረክቡ
# nl:f765d76e
deadline-kind-pay = ወረቐት ክፍሊት ክፈሉ (⁨rekening⁩)
# nl:ae75510d
deadline-kind-letter = ንደብዳበ መልሲ ሃቡ
# nl:fcee7681
deadline-kind-papers = ወረቓቕቲ ኣረክቡ
# nl:d01c4ab4
deadline-kind-objection = ተቓውሞ ኣቕርቡ (⁨bezwaar⁩)
# nl:46d19fe6
deadline-kind-insurance = መድሕን ጥዕና ግበሩ (⁨zorgverzekering⁩)
# nl:dff5c382
deadline-kind-family = ስድራቤትኩም ናብ ሆላንድ ንኽመጹ ሕተቱ (⁨nareis⁩)
# nl:aa842fa3
deadline-kind-permit = ካርድ መንበሪ ፍቓድ ኣሐድሱ (⁨verblijfspas⁩)
# nl:145a3e6f
deadline-kind-integration = ትምህርቲ ቋንቋን ህይወትን ሆላንድ ወድኡ (⁨inburgering⁩)
# nl:cd6b8aea
deadline-kind-exam = ንፈተና ተመዝገቡ
# nl:329f8537
deadline-kind-other = ካልእ ነገር
# nl:4f8e51f9
deadline-todo-form = ነቲ ቅጥዒ ምልእዎ እሞ ኣረክብዎ።
# nl:55322ea0
deadline-todo-pay = ነቲ ወረቐት ክፍሊት ክፈልዎ። ክትከፍልዎ ኣይትኽእሉን ዲኹም፧ ብቕጽበት ደውሉ።
# nl:bb54af98
deadline-todo-letter = ነቲ ደብዳበ ኣንብብዎ እሞ መልሲ ስደዱ። እንተ ተጠራጢርኩም ሓገዝ ሕተቱ።
# nl:982b91af
deadline-todo-papers = ነቶም ወረቓቕቲ ድለዩ እሞ ኣረክብዎም። ቅዳሕ ንገዛእ ርእስኹም ዓቅቡ።
# nl:98f248ad
deadline-todo-objection = ሕጂ ሕጋዊ ሓገዝ ሕተቱ። ተቓውሞ ክሳብ መወዳእታ ናይዛ መዓልቲ ከተቕርቡ ትኽእሉ።
# nl:9e5dd8b9
deadline-todo-insurance = ሓደ መድሕን ጥዕና ምረጹ እሞ ተመዝገቡ።
# nl:cc4dc87a
deadline-todo-family = ሕጂ ሕጋዊ ሓገዝ ሕተቱ። ነቲ ምልክታ (⁨aanvraag⁩) ኣብ ግዜኡ ናብ ⁨IND⁩ (ቤት ጽሕፈት ኢሚግረሽን) ስደድዎ።
# nl:24a2dcf1
deadline-todo-permit = መንበሪ ፍቓድኩም ክሕደስ ን⁨IND⁩ (ቤት ጽሕፈት ኢሚግረሽን) ሕተቱ።
# nl:81a7614e
deadline-todo-integration = ገና እንታይ ክትገብሩ ከም ዘለኩም ምስ ሓላፊ ጉዳይኩም ተዘራረቡ።
# nl:4329fd5a
deadline-todo-exam = ንፈተና ተመዝገቡ።
# nl:e6039e64
deadline-todo-other = ነቲ ተወሳኺ ሓበሬታ ኣንብቡ፣ ወይ ንሓላፊ ጉዳይኩም ሕተቱ።
# nl:30078428
deadline-consequence-money = እንተ ደንጐኹም፦ ምናልባት ገንዘብ ይሓልፈኩም ወይ ገንዘብ ክትመልሱ ኣለኩም።
# nl:525a2af8
deadline-consequence-fine = እንተ ደንጐኹም፦ ሓድሓደ ግዜ መቕጻዕቲ ገንዘብ (⁨boete⁩) ይመጽእ። ንዓኹም ይምልከት ድዩ ሕተቱ።
# nl:72b92ac9
deadline-consequence-benefit = እንተ ደንጐኹም፦ ሓገዝ ገንዘብኩም (⁨uitkering⁩) ክንኪ ወይ ደው ክብል ይኽእል።
# nl:bf42c93e
deadline-consequence-costs = እንተ ደንጐኹም፦ ተወሳኺ ወጻኢ ይመጽእ።
# nl:69167f02
deadline-consequence-right = እንተ ደንጐኹም፦ ሓደ መሰል ትስእኑ። ብቕጽበት ሕጋዊ ሓገዝ ሕተቱ።
# nl:48022d65
deadline-consequence-delay = እንተ ደንጐኹም፦ ዝያዳ ግዜ ይወስድ።
