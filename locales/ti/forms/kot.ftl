### reviewed: no

# nl:7da2c973
kot-name = ሓገዝ ንመውዓሊ ህጻናት
# nl:79933366
kot-what = መንግስቲ ንመውዓሊ ህጻናት ክሕግዘኩም ወርሓዊ ዝህበኩም ገንዘብ እዩ።
# nl:6b2b1ac7
kot-who = ውላድኩም ኣብ መውዓሊ ህጻናት ይውዕል። ትሰርሑ፣ ትመሃሩ ወይ ⁨inburgering⁩ (ትምህርቲ ቋንቋን ህይወትን ሆላንድ) ትገብሩ። መጻምድቲ እንተ ሃልዩኩም፣ መጻምድትኹም እውን ከምኡ ይገብር።
# nl:b0fdf0f1
kot-deadline = ድሕሪ እታ ቀዳመይቲ ወርሒ ናይ መውዓሊ፣ ኣብ ውሽጢ ሰለስተ ወርሒ ነቲ ሓገዝ ሕተቱ። ኣብ መጋቢት (03) እንተ ጀሚሩ፣ ናይ መወዳእታ መዓልቲ 30 ሰነ (30-06) እያ። ኣይትጸበዩ፦ ነቲ ሓገዝ ብቕጽበት ሕተቱ።
# nl:19782773
kot-before-cost = መውዓሊ ህጻናት ገንዘብ ይኽፈሎ። እዚ ሓገዝ ገሊኡ ይኸፍል፣ ነቲ ዝተረፈ ንስኹም ትኸፍሉ። ምምሕዳር ከተማ ይሕግዘኩም ድዩ ሕተቱ።
# nl:c956eebc
kot-before-loan = ኣይኮነን፣ ግን ኣቐዲሙ ዝወሃብ ገንዘብ (⁨voorschot⁩) እዩ። ልዕሊ ዝግበኣኩም እንተ ተቐቢልኩም፣ ደሓር ትመልስዎ።
# nl:b15801a6
kot-before-undo = እወ። ነቲ ሓገዝ ክትቅይርዎ ወይ ደው ከተብልዎ ትኽእሉ። መውዓሊ ህጻናት መዓስ ከም ዝውዳእ ኣብ ውዕልኩም ኣንብቡ።
# nl:ff3ad99c
kot-before-late = ሽዑ ናይ ሓደ ወርሒ ወይ ልዕሊኡ ገንዘብ ይሓልፈኩም። ነቲ ሓገዝ ሎሚ ሕተቱ።
# nl:ff713ecc
kot-before-ask = ናትኩም ⁨inburgering⁩ ይቑጸር ድዩ ንሓላፊ ጉዳይኩም ሕተቱ። ምስ መውዓሊ ህጻናት ቅድሚ ምፍራምኩም ሕተቱ።
# nl:aa737c02
kot-need-digid = ⁨DigiD⁩ (ናብ መርበብ ሓበሬታ መንግስቲ ዘእትው መፍትሕ)። መጻምድቲ ኣለኩም ዶ፧ መጻምድትኹም እውን ናይ ገዛእ ርእሱ ⁨DigiD⁩ የድልዮ።
# nl:f7e18d30
kot-need-contract = ምስ መውዓሊ ህጻናት ዝገበርኩምዎ ውዕል። ሰዓታትን ዋጋን ኣብኡ ኣለዉ።
# nl:7076dcb4
kot-need-income = ናይ ምሉእ ዓመት እቶትኩም ብግምት። ናይ መጻምድትኹም እውን።
# nl:28cde55e
kot-need-proof = ካብ ስራሕ፣ ካብ ቤት ትምህርቲ ወይ ካብ ⁨inburgering⁩ ዝመጸ ወረቐት።
# nl:899bb51c
kot-step-contract = ወግዓዊ ቁጽሪ (⁨LRK-nummer⁩) ዘለዎ መውዓሊ ህጻናት ምረጹ። ውዕል ሕተቱ።
# nl:a9f3f62a
kot-step-apply = ናብ ⁨toeslagen.nl⁩ ኪዱ። ብ⁨DigiD⁩ ናብ ገጽኩም (⁨Mijn toeslagen⁩) እተዉ።
# nl:bd213f93
kot-step-check = ሰዓታትን ዋጋን ገና ልክዕ ምዃኖም ነፍሲ ወከፍ ወርሒ ርኣዩ።
# nl:3016c794
kot-step-change = ሰዓታት፣ ዋጋ ወይ መውዓሊ ተቐይሩ ዶ፧ ስራሕኩም ወይ ትምህርትኹም ኣቋሪጽኩም ዶ፧ ነቲ ለውጢ ብቕጽበት ሓብሩ።
# nl:f6b3200d
kot-part-child = ኣብ መውዓሊ ህጻናት ዝውዕል ውላድኩም።
# nl:c445e853
kot-part-child-write = ስም፣ ዕለት ልደትን ናይ ግሊ ቁጽሪ (⁨BSN⁩)ን ናይ ውላድኩም።
# nl:92cf8c8e
kot-part-child-example = ⁨N. Voorbeeld, 3 maart 2024⁩ (⁨maart⁩ = መጋቢት)
# nl:c02314e0
kot-part-child-mistake = እቲ ቆልዓ ኣብ ምምሕዳር ከተማ ብኣድራሻኹም ክምዝገብ ኣለዎ።
# nl:60bf63bf
kot-part-care = እቲ መውዓሊ ህጻናትን ቁጽሩን።
# nl:0cef7312
kot-part-care-write = ነቲ ⁨LRK-nummer⁩ ካብ ውዕልኩም ቅድሕዎ።
# nl:3d9e4e91
kot-part-care-example = ⁨Opvang Voorbeeld, LRK-nummer 000000000⁩ (⁨opvang⁩ = መውዓሊ ህጻናት፤ እዚ ቁጽሪ ናይ ሓቂ ኣይኮነን)
# nl:d810eea0
kot-part-care-mistake = ዓርኪ ወይ ጎረቤት ብዘይ ⁨LRK-nummer⁩ እንተ ሓልዩልኩም፣ ንዕኡ ገንዘብ ኣይትረኽቡን።
# nl:f6c60046
kot-part-hours = ውላድኩም ክንደይ ሰዓት ከም ዝውዕልን ሓንቲ ሰዓት ክንደይ ከም እትኽፈልን።
# nl:17f44e81
kot-part-hours-write = ሰዓታት ናይ ወርሕን ዋጋን ካብ ውዕልኩም ቅድሑ።
# nl:7296680d
kot-part-hours-example = ኣብ ውዕለይ 80 ሰዓት ኣብ ወርሒ ይብል። ንዕኡ እጽሕፍ።
# nl:885d018b
kot-part-hours-mistake = ኣይትገምቱ። ሰዓታት እንተ ኣብዚሕኩም፣ ደሓር ብዙሕ ገንዘብ ክትመልሱ ኣለኩም።
# nl:aa215772
kot-part-work = ውላድኩም ስለምንታይ ኣብ መውዓሊ ከም ዝውዕል።
# nl:438c81ae
kot-part-work-write = ንስኹምን መጻምድትኹምን እንታይ ከም ትገብሩን ካብ ኣየነይቲ መዓልቲ ምዃኑን።
# nl:e1453c91
kot-part-work-example = ካብ 5 ጉንበት ⁨inburgering⁩ እገብር። ሰብኣየይ ይሰርሕ።
# nl:074a2497
kot-part-work-mistake = እዚ ንክልቴኹም እዩ። መጻምድትኹም ኣብ ካልእ ሃገር እንተ ሃልዩ፣ መጀመርታ ሓገዝ ሕተቱ።
# nl:93bff453
kot-part-income = ንስኹምን መጻምድትኹምን ኣብዚ ምሉእ ዓመት ዝኣትወኩም ገንዘብ።
# nl:8105b9ba
kot-part-income-write = ናይ ኩሉ ኣዋርሕ ሓገዝ ገንዘብኩምን ደሞዝኩምን ደምሩ። ናይ መጻምድትኹም እውን።
# nl:7574e935
kot-part-income-example = ሓገዝ መነባብሮ (⁨bijstand⁩) እወስድ። ኣብ ጉንበት ስራሕ ክጅምር እየ። ነቲ ደሞዝ እውን እቖጽሮ።
# nl:4767a8e5
kot-part-income-mistake = ኣትሒትኩም ኣይትገምቱ። እንተ ዘይኮነ ደሓር ገንዘብ ክትመልሱ ኣለኩም።
# nl:8ddf417e
kot-part-account = እቲ ገንዘብ ዝኣትወሉ ሕሳብ ባንክ።
# nl:b446b6ab
kot-part-account-write = ናይ ገዛእ ርእስኹም ቁጽሪ ሕሳብ። ሓድሓደ ግዜ እቲ ገንዘብ ብቐጥታ ናብ መውዓሊ ይኸይድ። ኣየናይ ከም ዝሓይሽ ሕተቱ።
# nl:887457e5
kot-part-account-example = ⁨NL00 BANK 0123 4567 89⁩ (እዚ ቁጽሪ ናይ ሓቂ ኣይኮነን)
# nl:84d01e7a
kot-part-account-mistake = እቲ ገንዘብ ናባኹም እንተ መጺኡ፣ ንመውዓሊ ባዕልኹም ትኸፍሉ። ኩሉ ወረቐት ክፍሊት ዓቅቡ።
# nl:3f24f2a2
kot-after-letter = ድሕሪ ኣስታት ሓሙሽተ ሰሙን፣ ብዛዕባ እቲ ኣቐዲሙ ዝወሃብ ገንዘብ ደብዳበ (⁨voorschotbeschikking⁩) ይመጸኩም።
# nl:878eba57
kot-after-money = ድሕሪኡ ወርሓዊ ገንዘብ ይመጸኩም።
# nl:f0514af4
kot-after-final = እቲ ዓመት ምስ ተወድአ ናይ መወዳእታ ሕሳብ ይመጽእ። ተወሳኺ ትረኽቡ ወይ ትመልሱ።
# nl:741b05bc
kot-nothing = ኩሉ ክፍሊት መውዓሊ ህጻናት ባዕልኹም ትኸፍሉ። እዚ ድማ ብዙሕ ገንዘብ እዩ።
