### reviewed: no

# nl:e178766b
pip-name = ናይ ⁨inburgering⁩ መደብኩም
# nl:637aef05
pip-what = ን⁨inburgering⁩ (ትምህርቲ ቋንቋን ህይወትን ሆላንድ) እንታይ ከም ትገብሩ ይገልጽ። እንታይ ሓገዝ ከም ትረኽቡ እውን ይገልጽ።
# nl:106665a1
pip-who = ብሕጊ 2021 ⁨inburgering⁩ ክገብሩ ንዘለዎም ሰባት። ድሕሪ እቲ ናይ መጀመርታ ዝርርብ (⁨brede intake⁩) ይወሃበኩም።
# nl:3d28d6c4
pip-deadline = በቲ መደብ ኣይትሰማምዑን ዶ፧ ድሕሪ እቲ ውሳነ ኣብ ውሽጢ 6 ሰሙን ተቓውሞ (⁨bezwaar⁩) ኣቕርቡ። ኣብ ደብዳበኹም መዓልቲ ተጻሒፋ ኣላ ዶ፧ ሽዑ እታ መዓልቲ ትቑጸር።
# nl:d2518e7e
pip-before-cost = ዑቕባ ረኺብኩም ዶ፧ ናይ ትምህርትኹም ክፍሊት ምምሕዳር ከተማ ይኸፍሎ። እንተ ዘይኮነ ባዕልኹም ትኸፍሉ። ናይ መጓዓዝያ ገንዘብ እውን ሕተቱ።
# nl:bb5f6d50
pip-before-loan = ኣይኮነን። ዑቕባ እንተ ረኺብኩም፣ ብሕጊ 2021 ገንዘብ ኣይትልቅሑን።
# nl:9ad9d581
pip-before-undo = እቲ መደብ ውሳነ እዩ። ተቓውሞ ከተቕርቡ ትኽእሉ። ሓድሓደ ግዜ መገዲ ትምህርቲ ደሓር ክቕየር ይኽእል።
# nl:203618f1
pip-before-late = ንተቓውሞ ደንጒኹም ዶ፧ ሽዑ እውን ሓገዝ ሕተቱ። ⁨inburgering⁩ ኣብ ግዜኡ እንተ ዘይወዲእኩም፣ መቕጻዕቲ ክመጸኩም ይኽእል።
# nl:7138b924
pip-before-ask = ካብ ሓላፊ ጉዳይኩም መብርሂ ሕተቱ፣ ምስ ኣስተርጓሚ። ምስ ተረድኣኩም ጥራይ ፈርሙ።
# nl:e550caf2
pip-step-read = ነቲ መደብ ምስ ዝሕግዘኩም ሰብ ኣንብብዎ።
# nl:cbcf8344
pip-step-route = ኣየናይ መገዲ ትምህርቲ (⁨leerroute⁩) ከም ዝተጻሕፈ ርኣዩ። ስለምንታይ ምዃኑ ሕተቱ።
# nl:c5bc5817
pip-step-disagree = በቲ መደብ ኣይትሰማምዑን ዶ፧ ነዚ ብቕጽበት ንገሩ። ተቓውሞ ኣብ ግዜኡ ኣቕርቡ።
# nl:7f1dc072
pip-step-date = ዕለት ናይቲ መደብ ጽሓፉ። ሰለስተ ዓመትኩም ኣብ ዝቕጽል መዓልቲ ይጅምር።
# nl:04a3cbe5
pip-step-keep = ነቲ መደብ ዓቅብዎ። ብዙሕ ግዜ ከድልየኩም እዩ።
# nl:d6bbd9ff
pip-part-route = ከመይ ከም ትመሃሩ። ሰለስተ መገዲ ኣሎ፦ ⁨B1-route⁩፣ ⁨onderwijsroute⁩ን ⁨Z-route⁩ን።
# nl:344b755e
pip-part-route-write = ናትኩም ኣየናይ ምዃኑ ርኣዩ። ድሕሪ እቲ መገዲ እንታይ ክትገብሩ ከም ትኽእሉ ሕተቱ።
# nl:d5a12a6b
pip-part-route-mistake = እቲ መገዲ ኣይሰማማዓኩምን ዶ፧ ነዚ ቀልጢፍኩም ንገሩ። ኣብ ቀዳማይ ዓመትን ፈረቓን ጥራይ ክቕየር ይኽእል።
# nl:ed08cf60
pip-part-exams = ኣየኖት ፈተናታት ከም ትገብሩን ቋንቋኹም ክሳብ ክንደይ ጽቡቕ ክኸውን ከም ዘለዎን።
# nl:7bf445b8
pip-part-exams-write = ዝርዝር ጽሓፉ። ነፍሲ ወከፍ ፈተና መዓስ ክትገብርዎ ከም ትኽእሉ ሕተቱ።
# nl:766e5806
pip-part-exams-mistake = ኣብ ⁨Z-route⁩ ፈተና ግዴታ ኣይኮነን። ኣብኡ ኣብ መወዳእታ ዝርርብ ኣሎ።
# nl:0be8937a
pip-part-pvt = ብዛዕባ ኣብ ሆላንድ ኣገዳሲ ዝኾነ ነገር ትመሃሩ። ኣብ መወዳእታ መግለጺ ትፍርሙ።
# nl:686fde72
pip-part-pvt-write = ናብ ኩሉ ትምህርቲ ኪዱ። ቅድሚ ምፍራምኩም መብርሂ ሕተቱ።
# nl:069f87a8
pip-part-pvt-mistake = ሓሚምኩም ዶ፧ ከይደወልኩም ኣይትትረፉ።
# nl:d45cebe3
pip-part-map = ብዛዕባ ስራሕ ትመሃሩ። እንተ ወሓደ 40 ሰዓት ትሳተፉ፣ ኣብ መወዳእታ ዝርርብ ኣሎ።
# nl:2f6992ad
pip-part-map-write = ነዚ ሰዓታት ኣበይ ክትገብርዎ ከም ትኽእሉ ሕተቱ።
# nl:90a4d3a4
pip-part-map-mistake = ኣብ ⁨onderwijsroute⁩ እዚ ኣየድልን እዩ።
# nl:2448e420
pip-part-help = ትረኽብዎ ሓገዝ።
# nl:281eb1a3
pip-part-help-write = ኩሉ ተጻሒፉ ኣሎ ድዩ ርኣዩ። ብዛዕባ ሓላዪ ቆልዑን ገንዘብ መጓዓዝያን እውን ሕተቱ።
# nl:c89116d1
pip-part-help-mistake = ቃል ዝኣተወልኩም ሰብ ኣሎ ዶ፧ ኣብቲ መደብ ክጽሓፍ ይከኣል ድዩ ሕተቱ።
# nl:3202d400
pip-part-term = ዘለኩም ሰለስተ ዓመት።
# nl:03ebb5c6
pip-part-term-write = እታ ናይ መወዳእታ መዓልቲ ጽሓፉ። ካብ ዕለት መደብኩም (⁨PIP⁩) ድሕሪ ሰለስተ ዓመት እያ።
# nl:080ca23d
pip-part-term-mistake = ሓድሽ መደብ ሓድሽ ሰለስተ ዓመት ኣይህብን። ⁨DUO⁩ (ቤት ጽሕፈት ትምህርቲ) ካልእ መዓልቲ ጽሒፉ ዶ፧ ሽዑ እታ መዓልቲ ትቑጸር።
# nl:2a2fc038
pip-after-lessons = ትምህርትኹም ይጅምር። ልዕሊ ሰለስተ ወርሒ ትጽበዩ ኣለኹም ዶ፧ ብዛዕባኡ ደብዳበ ካብ ምምሕዳር ከተማ ሕተቱ።
# nl:4c467ab9
pip-after-talks = ከመይ ይኸይድ ከም ዘሎ ሓድሓደ ግዜ ምስ ምምሕዳር ከተማ ትዛረቡ።
# nl:418fed93
pip-after-more = ኣብ ግዜኡ ክትውድኡ ኣይትኽእሉን ዶ፧ ሓድሓደ ግዜ ካብ ⁨DUO⁩ ተወሳኺ ግዜ ክትሓቱ ትኽእሉ።
# nl:9985ea90
pip-nothing = ምንም እንተ ዘይገበርኩም እውን እቲ መደብ ይሰርሕ። እንተ ተሪፍኩም መቕጻዕቲ ክመጸኩም ይኽእል።
