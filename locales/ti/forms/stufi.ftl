### reviewed: no

# nl:eab37a4d
stufi-name = ገንዘብ ንትምህርትኹም
# nl:5cdeae3a
stufi-what = ኣብ ⁨mbo⁩ (ሞያ)፣ ⁨hbo⁩ (ላዕለዋይ) ወይ ዩኒቨርሲቲ ክትመሃሩ ካብ ⁨DUO⁩ (ቤት ጽሕፈት ትምህርቲ) ገንዘብ ትሓቱ።
# nl:a01860e1
stufi-who = ናይ ዑቕባ መንበሪ ፍቓድ ኣለኩም። ትምህርትኹም ምሉእ ግዜ እዩ፣ እንተ ወሓደ ሓደ ዓመት ይወስድ። እቲ ገንዘብ ክጅምር ከሎ ትሕቲ 30 ዓመት ኢኹም። ን⁨mbo⁩ 18 ዓመት ወይ ልዕሊኡ ኢኹም።
# nl:f6ca9b96
stufi-deadline = ትምህርቲ ቅድሚ ምጅማሩ 3 ወርሒ ኣቐዲምኩም ምሕታት ይሓይሽ። ደንጒኹም ዶ፧ ገና እንታይ ከም ዝከኣል ን⁨DUO⁩ ሕተቱ። መብዛሕትኡ ግዜ እቲ ገንዘብ ኣብታ ዓመተ ትምህርቲ እቲኣ ገና ይርከብ።
# nl:1e8e732b
stufi-before-cost = ገንዘብ ትረኽቡ እምበር ኣይትኸፍሉን። ምልክታ (⁨aanvraag⁩) ንምቕራብ ገንዘብ ዝሓትተኩም ሰብ ኣሎ ዶ፧ ኣይትኽፈሉ፣ መጀመርታ ሓገዝ ሕተቱ።
# nl:628ce73f
stufi-before-loan = ገሊኡ ልቓሕ እዩ። ነቲ ⁨lening⁩ (ልቓሕ) ኩሉ ግዜ ምስ ወለዱ ትመልስዎ። ኣብ ⁨mbo 1⁩ን ⁨mbo 2⁩ን እቲ ሓገዝ (⁨beurs⁩) ህያብ እዩ። ኣብ ⁨mbo 3⁩፣ ⁨mbo 4⁩፣ ⁨hbo⁩ን ዩኒቨርሲቲን መጀመርታ ዕዳ እዩ። ኣብ ውሽጢ 10 ዓመት ዲፕሎማ ረኺብኩም ዶ፧ ሽዑ ⁨beurs⁩ ህያብ ይኸውን።
# nl:c5f87617
stufi-before-undo = እወ። ኣብ ገጽኩም (⁨Mijn DUO⁩) ደው ከተብልዎ ትኽእሉ። ሽዑ ነቲ ነጻ መጓዓዝያ (⁨studentenreisproduct⁩) እውን ደው ኣብልዎ። ዝተለቃሕኩምዎ ግን ክትመልስዎ ኣለኩም።
# nl:a340c3ee
stufi-before-late = ካብ መጀመርታ ናይዛ ዓመተ ትምህርቲ ዝጅምር ገንዘብ ገና ክትረኽቡ ትኽእሉ። ኣብ ⁨mbo⁩ 1 ነሓሰ (01-08) እዩ፣ ኣብ ካልእ 1 መስከረም (01-09)። ነጻ መጓዓዝያ ግን ንዝሓለፈ ኣዋርሕ ኣይወሃብን።
# nl:206ad69e
stufi-before-ask = ሓላፊ ጉዳይኩም። እዚ ገንዘብ እንተ ወሲድኩም ሓገዝ መነባብሮኹም (⁨bijstand⁩) ደው ክብል ይኽእል። ብዛዕባኡ ቅድሚ ምጅማርኩም ሕተቱ።
# nl:06542308
stufi-need-digid = ⁨DigiD⁩፣ ናብ መርበብ ሓበሬታ መንግስቲ ንምእታው። ገና የብልኩምን ዶ፧ ሓገዝ ሕተቱ።
# nl:650e99b9
stufi-need-enrolment = ስም ቤት ትምህርትኹምን ትምህርትኹምን፣ ትጅምሩላ መዓልትን።
# nl:34a773d0
stufi-need-iban = ቁጽሪ ሕሳብ ባንክኩም (⁨IBAN⁩)።
# nl:0bbc2c51
stufi-need-ov = ብስምኩም ዝተዋህበ ናይ ኣውቶቡስን ባቡርን ካርድ። ኣየናይ ምዃኑ ኣብ ⁨duo.nl⁩ ርኣዩ።
# nl:d45687a1
stufi-step-talk = መጀመርታ ምስ ሓላፊ ጉዳይኩምን ምስ ቤት ትምህርትን ተዘራረቡ።
# nl:8e413bd9
stufi-step-choose = እንታይ ከም ትሓቱ ምረጹ። ብዘይ ልቓሕ ነቲ ⁨beurs⁩ ጥራይ ክትሓቱ ትኽእሉ።
# nl:6699f726
stufi-step-apply = ናብ ⁨duo.nl⁩ ኪዱ። ብ⁨DigiD⁩ ናብ ⁨Mijn DUO⁩ እተዉ።
# nl:a30cbdac
stufi-step-travel = ነቲ ነጻ መጓዓዝያ ኣብ ካርድኩም ጽዓንዎ። መዓስ ከም ዝከኣል ኣብ ⁨Mijn DUO⁩ ኣሎ።
# nl:07a7e016
stufi-step-change = ትምህርቲ ተቋርጹ ወይ ገዛ ትቕይሩ ዲኹም፧ ኣብ ⁨Mijn DUO⁩ ብቕጽበት ሓብሩ።
# nl:c8b4f0f8
stufi-part-course = እንታይ ትመሃሩ።
# nl:22df558e
stufi-part-course-write = ቤት ትምህርቲ፣ ዓይነት ትምህርትን ናይ መጀመርታ መዓልትን።
# nl:60d8581b
stufi-part-course-example = ⁨mbo 4⁩ ኣብ ⁨Voorbeeldstad⁩፣ ካብ 1 መስከረም።
# nl:862c47d0
stufi-part-course-mistake = እናሰራሕኩም (⁨bbl⁩) ወይ ፍርቂ ግዜ ትመሃሩ ዲኹም፧ እዚ ገንዘብ ኣይትረኽቡን።
# nl:33a8e090
stufi-part-living = ምስ ወለድኹም ትነብሩ ዲኹም።
# nl:0c3596e9
stufi-part-living-write = ምስ ወላዲ እንተ ዘይትነብሩ፣ ⁨uitwonend⁩ (ካብ ገዛ ወለዲ ወጻኢ) ምረጹ።
# nl:322132c9
stufi-part-living-example = ምስ ሓወይ እነብር። ⁨uitwonend⁩ እመርጽ።
# nl:e81b73f6
stufi-part-living-mistake = ኣድራሻኹም ኣብ ምምሕዳር ከተማ ልክዕ ክኸውን ኣለዎ። እንተ ዘይኮነ ምናልባት ገንዘብ ክትመልሱ ኣለኩም።
# nl:a02c9629
stufi-part-extra = ወለድኹም ብዙሕ ክኸፍሉ እንተ ዘይክኢሎም፣ ተወሳኺ ገንዘብ።
# nl:48ec877d
stufi-part-extra-write = ኣስማት ወለድኹምን ኣበይ ከም ዝነብሩን።
# nl:f9c7cc75
stufi-part-extra-example = ወለደይ ኣብ ሆላንድ ኣይነብሩን።
# nl:a6248fdf
stufi-part-extra-mistake = ብዘይ ወለድኹም ስደተኛ ኮይንኩም መጺእኩም ዶ፧ እቶቶም ከይቑጸር ን⁨DUO⁩ ሕተቱ።
# nl:f7956055
stufi-part-loan = ትልቅሕዎ ገንዘብ። ኩሉ ግዜ ወለድ ዘለዎ ዕዳ እዩ።
# nl:442e2ce5
stufi-part-loan-write = ክትልቅሑ እንተ ዘይደሊኹም፣ ምንም ኣይትጽሓፉ።
# nl:01ac2016
stufi-part-loan-example = ሕጂ ክልቃሕ ኣይደልን። ባዶ (0) እጽሕፍ።
# nl:a99ceff8
stufi-part-loan-mistake = ኣብዚ ድሮ መጠን ገንዘብ ተጻሒፉ ኣሎ ድዩ ጽቡቕ ጌርኩም ርኣዩ። ብዘይ ሓገዝ ኣይትለቃሑ።
# nl:891d9fde
stufi-part-travel = ኣብ ገሊኡ መዓልታት ብነጻ ብኣውቶቡስን ባቡርን ምጉዓዝ። ኣብ ⁨mbo 1⁩ን ⁨mbo 2⁩ን ህያብ እዩ፣ ኣብ ካልእ መጀመርታ ዕዳ እዩ።
# nl:2070596e
stufi-part-travel-write = ብነጻ እትጓዓዙሉ ግዜ ምረጹ፦ ካብ ሰኑይ ክሳብ ዓርቢ፣ ወይ ኣብ ቀዳምን ሰንበትን።
# nl:c717f221
stufi-part-travel-mistake = ትምህርትኹም ኣቋሪጽኩም ዶ፧ ነቲ ነጻ መጓዓዝያ ብቕጽበት ደው ኣብልዎ። ደንጕዩ ደው ዘብሎ ሰብ መቕጻዕቲ ገንዘብ (⁨boete⁩) ይኸፍል።
# nl:d44be1c8
stufi-part-account = እቲ ገንዘብ ዝኣትወሉ ሕሳብ ባንክ።
# nl:4ad5fea6
stufi-part-account-write = ቁጽሪ ናይ ገዛእ ርእስኹም ሕሳብ።
# nl:617711fb
stufi-part-account-example = ⁨NL00 BANK 0123 4567 89⁩ (እዚ ቁጽሪ ናይ ሓቂ ኣይኮነን)
# nl:9618397d
stufi-part-account-mistake = ናይ ዓርኪ ወይ ናይ ዝሕግዘኩም ሰብ ሕሳብ ኣይትሃቡ።
# nl:ba114b44
stufi-after-letter = ካብ ⁨DUO⁩ መልእኽቲ ይመጸኩም። ኣየናይ ህያብ ኣየናይ ልቓሕ ምዃኑ ኣንብቡ።
# nl:182dc2fe
stufi-after-money = ድሕሪኡ ወርሓዊ ገንዘብ ትረኽቡ። ⁨bijstand⁩ ትወስዱ እንተ ኾንኩም፣ ነዚ ንምምሕዳር ከተማ ሓብሩ።
# nl:02d61bf0
stufi-after-diploma = ኣብ ውሽጢ 10 ዓመት ዲፕሎማ ኣይረኸብኩምን ዶ፧ ናይ ⁨mbo 3⁩፣ ⁨mbo 4⁩፣ ⁨hbo⁩ ወይ ዩኒቨርሲቲ ⁨beurs⁩ ትመልስዎ።
# nl:42a548a4
stufi-nothing = ንትምህርትኹም ካብ ⁨DUO⁩ ገንዘብ ኣይትረኽቡን። እንታይ ክትረኽቡ ከም ትኽእሉ ንሓላፊ ጉዳይኩም ሕተቱ።
