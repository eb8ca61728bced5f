### reviewed: no

# nl:ad2246cd
duo_kennisgeving-name = ደብዳበ፦ ቋንቋን ህይወትን ሆላንድ ክትመሃሩ ኣለኩም (⁨inburgering⁩)
# nl:a7135291
duo_kennisgeving-what = ⁨DUO⁩ (ቤት ጽሕፈት ትምህርቲ) ⁨inburgering⁩ ግዴታ ከም ዘለኩም ይነግረኩም። እዚ ትምህርቲ ቋንቋን ህይወትን ሆላንድ እዩ።
# nl:e56d0cd9
duo_kennisgeving-who = 18 ዓመት ወይ ልዕሊኡ ኮይኑ ሓድሽ መንበሪ ፍቓድ ንዝረኸበ ሰብ።
# nl:77574333
duo_kennisgeving-deadline = እዚ ደብዳበ ቀዋሚ ናይ መወዳእታ መዓልቲ የብሉን። ኣብ ደብዳበኹም መዓልቲ ተጻሒፋ ኣላ ዶ፧ ሽዑ እታ መዓልቲ ትቑጸር።
# nl:1d15d3b3
duo_kennisgeving-before-cost = እቲ ደብዳበ ብነጻ እዩ። ዑቕባ ረኺብኩም ዶ፧ ናይ ትምህርትኹም ክፍሊት ምምሕዳር ከተማ ይኸፍሎ። እንተ ዘይኮነ ባዕልኹም ትኸፍሉ።
# nl:3d15a048
duo_kennisgeving-before-loan = ኣይኮነን። ዑቕባ እንተ ረኺብኩም፣ ብሕጊ 2021 ገንዘብ ኣይትልቅሑን።
# nl:5f108503
duo_kennisgeving-before-undo = ኣይከኣልን፣ ብሕጊ ግዴታ እዩ። ⁨DUO⁩ ተጋግዩ ትብሉ ዶ፧ ብቕጽበት ናብ ⁨DUO⁩ ደውሉ።
# nl:5edb6a90
duo_kennisgeving-before-late = ደሓር ናብ ቆጸራ ምምሕዳር ከተማ ክትከዱ ኣይትኽእሉን ዶ፧ ቅድሚ እታ መዓልቲ ደውሉ። ሓሊፉኩም ዶ፧ ብቕጽበት ደውሉ።
# nl:715f2373
duo_kennisgeving-before-ask = ነቲ ደብዳበ ኣይተረድኣኩምን ዶ፧ ንሓላፊ ጉዳይኩም ወይ ንወለንተኛ ኣርእይዎ።
# nl:47817820
duo_kennisgeving-step-read = ኣብቲ ደብዳበ ዘሎ ዕለት ድለዩ። ኣየናይ ሕጊ ከም ዝተጻሕፈ እውን ርኣዩ።
# nl:1754b889
duo_kennisgeving-step-name = ስምኩምን ኣድራሻኹምን ልክዕ ምዃኑ ርኣዩ። ጌጋ ኣሎ ዶ፧ ናብ ⁨DUO⁩ ደውሉ።
# nl:266ca5ec
duo_kennisgeving-step-keep = ነቲ ደብዳበ ዓቅብዎ። በዚ ደብዳበ፣ ናይ ቀደም ዲፕሎማኹም ብነጻ ክምዘን (⁨diplomawaardering⁩) ክትሓቱ ትኽእሉ። ቅድሚ ዲፕሎማ ⁨inburgeringsdiploma⁩ ምርካብኩም ሕተቱ።
# nl:9942faa8
duo_kennisgeving-step-post = ካብ ምምሕዳር ከተማ ዝመጸ ደብዳበ ኩሉ ክፈቱ። ንዝርርብ ክዕድሙኹም እዮም።
# nl:c69e4866
duo_kennisgeving-part-date = ⁨DUO⁩ ነቲ ደብዳበ ዝጸሓፈላ መዓልቲ።
# nl:cb14887f
duo_kennisgeving-part-date-write = ነዛ መዓልቲ ጽሓፍዋ። ነቲ ደብዳበ ስእሊ ኣልዕልዎ።
# nl:b2e0b368
duo_kennisgeving-part-date-mistake = ሰለስተ ዓመትኩም ካብዛ መዓልቲ እዚኣ ኣይጅምርን። ደሓር እዩ ዝጅምር።
# nl:4ce8e5d2
duo_kennisgeving-part-duty = ⁨inburgering⁩ ክትገብሩ ኣለኩም። ምርጫ ኣይኮነን።
# nl:efa6fb9c
duo_kennisgeving-part-duty-write = ካብ ኣየነይቲ መዓልቲ ንዓኹም ከም ዝምልከት ርኣዩ።
# nl:10c8dba1
duo_kennisgeving-part-duty-mistake = ብሰንኪ ከቢድ ሕማም ኣይትኽእሉን ዶ፧ እንታይ ክትገብሩ ከም ትኽእሉ ን⁨DUO⁩ ሕተቱ።
# nl:f129e5f0
duo_kennisgeving-part-law = ንዓኹም ዝምልከት ሕጊ።
# nl:fc3a04a7
duo_kennisgeving-part-law-write = ⁨Wet inburgering 2021⁩ (ሕጊ 2021) ይብል ድዩ ርኣዩ።
# nl:c9e1129a
duo_kennisgeving-part-law-mistake = ካልእ ዓመት ተጻሒፉ ኣሎ ዶ፧ ሽዑ እቲ ሕግታት ይፈላለ። ሓገዝ ሕተቱ።
# nl:d472490e
duo_kennisgeving-part-term = ክትውድኡ ዘለኩም ግዜ፦ ሰለስተ ዓመት።
# nl:491098a2
duo_kennisgeving-part-term-write = እተን ሰለስተ ዓመት ድሕሪ ዕለት መደብኩም (⁨PIP⁩) ኣብ ዝቕጽል መዓልቲ ይጅምራ።
# nl:9e8bcf3a
duo_kennisgeving-part-term-mistake = ደብዳበ ⁨DUO⁩ ካልእ መዓልቲ ይብል ዶ፧ ሽዑ እታ ኣብ ደብዳበ ዘላ መዓልቲ ትቑጸር።
# nl:46534e8a
duo_kennisgeving-after-invite = ምምሕዳር ከተማ ንዝርርብን ንፈተናን (⁨brede intake⁩) ይዕድመኩም።
# nl:a2a2dd9a
duo_kennisgeving-after-plan = ድሕሪኡ ምምሕዳር ከተማ ምሳኹም መደብ (⁨PIP⁩) የዳሉ።
# nl:979fabfc
duo_kennisgeving-after-when = ድሕሪ እዚ ደብዳበ ኣብ ውሽጢ 10 ሰሙን ክግበር ኣለዎ። ኣብ ምምሕዳር ከተማ ደሓር እንተ ተመዝጊብኩም፣ ካብታ መዓልቲ ይቑጸር። ደንጕዩ ዶ፧ ሕተቱ።
# nl:2dd50624
duo_kennisgeving-nothing = እቲ ግዴታ ይቕጽል። ስለዚ ምምሕዳር ከተማ ምስ ዓደመኩም ኪዱ።
