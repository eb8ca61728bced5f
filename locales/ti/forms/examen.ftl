### reviewed: no

# nl:91200b7c
examen-name = ንፈተና ምምዝጋብ
# nl:d51c8b98
examen-what = ኣብ ⁨DUO⁩ (ቤት ጽሕፈት ትምህርቲ) ንፈተና ⁨inburgering⁩ (ቋንቋን ህይወትን ሆላንድ) ወይ ንገለ ክፋሉ ትምዝገቡ።
# nl:f7d7ca3c
examen-who = ን⁨B1-route⁩ን ን⁨onderwijsroute⁩ን (መገድታት ትምህርቲ)። ኣብ ⁨Z-route⁩ (ምምሃር ንዝኸብዶም ዝኸውን መገዲ) ግዴታ ኣይኮነን።
# nl:1be57d94
examen-deadline = እንተ ወሓደ 6 ሰሙን ቅድሚ እቲ ፈተና ተመዝገቡ። ልዕሊኡ ግዜ ክወስድ እውን ይኽእል፣ ስለዚ ኣቐዲምኩም ምምዝጋብ ይሓይሽ። ኩሎም ፈተናታት ቅድሚ እታ ናይ መወዳእታ መዓልቲ ግዜኹም ክትሓልፍዎም ኣለኩም።
# nl:7150d4aa
examen-before-cost = ዑቕባ ረኺብኩም ዶ፧ ነፍሲ ወከፍ ፈተና ክልተ ግዜ ብነጻ ትገብሩ። ድሕሪኡ ትኸፍሉ። ዑቕባ እንተ ዘይረኺብኩም ኩሉ ግዜ ትኸፍሉ።
# nl:845d6b25
examen-before-loan = ኣይኮነን። ዑቕባ እንተ ረኺብኩም፣ ብሕጊ 2021 ገንዘብ ኣይትልቅሑን።
# nl:14c2cd3c
examen-before-undo = እወ። ኣብ ገጽኩም (⁨Mijn Inburgering⁩) ክትስርዙ ወይ ካልእ መዓልቲ ክትመርጹ ትኽእሉ። ብዘይ ምስራዝ እንተ ተሪፍኩም፣ ገንዘብ ክትከፍሉ ወይ ሓደ ነጻ ፈተና ክትስእኑ ትኽእሉ።
# nl:15562862
examen-before-late = እቲ ፈተና ትሕቲ 6 ሰሙን ተሪፍዎ ዶ፧ ገና ይከኣል ድዩ ን⁨DUO⁩ ሕተቱ። ግዜኹም ክውዳእ ቀሪቡ ዶ፧ ቅድሚ እታ ናይ መወዳእታ መዓልቲ ካብ ⁨DUO⁩ ተወሳኺ ግዜ ሕተቱ።
# nl:b5cbcde5
examen-before-ask = ንፈተና ድሉዋት ዲኹም ንቤት ትምህርትኹም ሕተቱ።
# nl:7e391d73
examen-need-digid = ⁨DigiD⁩ (ናብ መርበብ ሓበሬታ መንግስቲ ዘእትው መፍትሕ)፣ ምስ መልእኽቲ ተሌፎን ወይ ምስ ኣፕ።
# nl:0a6bd2f7
examen-need-plan = መደብኩም (⁨PIP⁩)። ኣየኖት ፈተናታት ከም ትገብሩ ኣብኡ ኣሎ።
# nl:a18ea879
examen-need-term = ናይ መወዳእታ መዓልቲ ግዜኹም። ኣብ ደብዳበ ⁨DUO⁩ ድለይዋ።
# nl:3d326e9e
examen-step-school = ቤት ትምህርትኹም ከተመዝግበኩም ትኽእል ድያ ሕተቱ።
# nl:2339e7e4
examen-step-login = እንተ ዘይኮነ ናብ ⁨inburgeren.nl⁩ ኪዱ። ናብ ⁨Mijn Inburgering⁩ እተዉ።
# nl:e505b84c
examen-step-choose = ነቲ ፈተና፣ ነታ መዓልትን ነቲ ቦታን ምረጹ።
# nl:e0020375
examen-step-form = ኣይሰለጠኩምን ዶ፧ ናይ ⁨DUO⁩ ናይ ወረቐት ቅጥዒ ተጠቐሙ።
# nl:5588262c
examen-step-letter = እንታይ ሒዝኩም ክትከዱ ከም ዘለኩም ኣብ ደብዳበ ⁨DUO⁩ ኣንብቡ። ኣብ ሰዓትኩም ኪዱ።
# nl:e230b1bd
examen-part-person = መን ምዃንኩም።
# nl:a803f675
examen-part-person-write = ስምኩምን ዕለት ልደትኩምን፣ ከምቲ ኣብ ካርድ መንበሪ ፍቓድኩም ዘሎ።
# nl:617e899a
examen-part-person-example = ⁨S. Voorbeeld, 1 januari 1990⁩ (⁨januari⁩ = ጥሪ)
# nl:67fe5287
examen-part-person-mistake = ኣድራሻኹም ልክዕ ምዃኑ ርኣዩ። እንተ ዘይኮነ እቲ ደብዳበ ኣይመጸኩምን።
# nl:2986fa21
examen-part-exams = እቶም ክፍልታት፦ ምንባብ፣ ምስማዕ፣ ምጽሓፍ፣ ምዝራብን ፍልጠት ሆላንድን (⁨KNM⁩)።
# nl:7b3ff33b
examen-part-exams-write = ኣብ መደብኩም ዘለዉ ክፍልታት ምረጹ።
# nl:e6b7f05e
examen-part-exams-example = ሕጂ ምንባብን ⁨KNM⁩ን እመርጽ። ምዝራብ ደሓር እገብር።
# nl:a7ec0f7e
examen-part-exams-mistake = ደረጃ ⁨B1⁩ ወይ ልዕሊኡ ክትገብሩ ኣለኩም ዶ፧ ካልእ ፈተና ክኸውን ይኽእል። ንቤት ትምህርትኹም ሕተቱ።
# nl:f2520047
examen-part-place = እቲ ፈተና ኣበይን መዓስን ከም ትገብርዎ።
# nl:b93a73b2
examen-part-place-write = ካብ መወዳእታ ግዜኹም ብዙሕ እትቕድም መዓልቲ ምረጹ።
# nl:fac69bce
examen-part-place-example = ግዜይ 1 መጋቢት ይውዳእ። ኣብ ሕዳር ሓንቲ መዓልቲ እመርጽ።
# nl:c575e0a9
examen-part-place-mistake = ውጽኢት ደሓር እዩ ዝመጽእ። ስለዚ ነተን ናይ መወዳእታ ሰሙናት ኣይትምረጹ።
# nl:b6f8ed64
examen-part-pay = ናይቲ ፈተና ክፍሊት፣ ብነጻ እንተ ዘይኮይኑ።
# nl:d3cc4393
examen-part-pay-write = ናይ ወረቐት ቅጥዒ ትመልኡ ዶ፧ ምስ ከፈልኩም እቲ ፈተና ኣየነይቲ መዓልቲ ምዃኑ ይነግሩኹም።
# nl:0cd184c8
examen-part-pay-mistake = ሓደ ወረቐት ክፍሊት ኣይተረድኣኩምን ዶ፧ ልክዕ ድዩ ን⁨DUO⁩ ሕተቱ።
# nl:769c4a04
examen-after-letter = ሓደ ሰሙን ቅድሚ እቲ ፈተና መዓልቲ፣ ሰዓትን ቦታን ዝሓዘ ደብዳበ ይመጸኩም።
# nl:1b52e3b9
examen-after-school = ቤት ትምህርትኹም ኣመዝጊባትኩም ዶ፧ ሽዑ እቲ ደብዳበ ክልተ ሰሙን ቅድሚኡ ይመጽእ።
# nl:8865875b
examen-after-again = ኣይሓለፍኩምን ዶ፧ ደጊምኩም ክትፍትኑ ትኽእሉ። እንደገና ተመዝገቡ።
# nl:5ab61f72
examen-after-done = ኩሉ ሓሊፍኩም ዶ፧ ዲፕሎማ ⁨inburgeringsdiploma⁩ ትረኽቡ። ናይ ቀደም ዲፕሎማኹም ክምዘን (⁨diplomawaardering⁩) ቅድሚ እቲ ዲፕሎማ ሕተቱ። ሽዑ ብነጻ እዩ።
# nl:7f154b40
examen-nothing = ፈተና ኣይትገብሩን፣ ግዜኹም ግን ይሓልፍ። ምስ ሓለፈ፣ ዑቕባ እንተ ረኺብኩም ብልሙድ መቕጻዕቲ ገንዘብ (⁨boete⁩) ኣይመጸኩምን። ብዘይ ዑቕባ ግን ክመጽእ ይኽእል።
