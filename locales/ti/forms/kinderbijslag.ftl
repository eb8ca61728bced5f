### reviewed: no

# nl:512e5287
kinderbijslag-name = ናይ ቆልዑ ገንዘብ
# nl:1d3e8fa9
kinderbijslag-what = መንግስቲ ንውላድኩም ነፍሲ ወከፍ ሰለስተ ወርሒ ዝህበኩም ገንዘብ እዩ።
# nl:dbbefea6
kinderbijslag-who = ኣብ ሆላንድ ትነብሩ። ትሕቲ 18 ዓመት ንዝኾነ ቆልዓ ትናብዩ።
# nl:a016e8cb
kinderbijslag-deadline = ውላድኩም ኣብ ምምሕዳር ከተማ ምስ ተመዝገበ፣ ነቲ ገንዘብ ብቕጽበት ሕተቱ። ንነዊሕ ዝሓለፈ ግዜ ገንዘብ ኣይወሃብን። ክሳብ ክንደይ ንድሕሪት ከም ዝኸፍሉ ንቤት ጽሕፈት ⁨SVB⁩ ሕተቱ።
# nl:fe4bf9a6
kinderbijslag-before-cost = ገንዘብ ትረኽቡ እምበር ኣይትኸፍሉን። ምልክታ (⁨aanvraag⁩) ንምቕራብ ገንዘብ ዝሓትተኩም ሰብ ኣሎ ዶ፧ ኣይትኽፈሉ፣ መጀመርታ ሓገዝ ሕተቱ።
# nl:6835a5a9
kinderbijslag-before-loan = ኣይኮነን። ግን ልዕሊ ዝግበኣኩም እንተ ተቐቢልኩም፣ ትመልስዎ።
# nl:2e787d41
kinderbijslag-before-undo = ደሓር ጌጋ ርኢኹም ዶ፧ ብቕጽበት ናብ ⁨SVB⁩ ደውሉ።
# nl:70d47226
kinderbijslag-before-late = ናይ ዝሓለፈ ኣዋርሕ ገንዘብ ክሓልፈኩም ይኽእል እዩ። ነቲ ገንዘብ ሎሚ ሕተቱ።
# nl:8f7cfd01
kinderbijslag-before-ask = ውላድኩም ገና ኣብ ካልእ ሃገር ይነብር ዶ፧ መጀመርታ ን⁨SVB⁩ ሕተቱ።
# nl:2042c25b
kinderbijslag-need-digid = ⁨DigiD⁩፣ ናብ መርበብ ሓበሬታ መንግስቲ ንምእታው። የብልኩምን ዶ፧ ካብ ⁨SVB⁩ ናይ ወረቐት ቅጥዒ ሕተቱ።
# nl:8c6818ec
kinderbijslag-need-bsn = ናይ ግሊ ቁጽሪ (⁨BSN⁩)፣ ናትኩምን ናይ ውላድኩምን።
# nl:b228b747
kinderbijslag-need-birth = ወረቐት ልደት ውላድኩም (⁨geboorteakte⁩)፣ እንተ ሃልዩኩም። የብልኩምን ዶ፧ ነዚ ን⁨SVB⁩ ንገሩ።
# nl:42b1f3fb
kinderbijslag-need-iban = ቁጽሪ ሕሳብ ባንክኩም (⁨IBAN⁩)።
# nl:f07ba870
kinderbijslag-step-register = ውላድኩም ኣብ ምምሕዳር ከተማ ብኣድራሻኹም ተመዝጊቡ ምህላዉ ኣረጋግጹ።
# nl:b4c29b18
kinderbijslag-step-apply = ናብ ⁨svb.nl⁩ ኪዱ። ብ⁨DigiD⁩ እተዉ። ካብ ሆላንድ ወጻኢ ዝተወልደ ውላድ እንተ ኣለኩም፣ ብዛዕባኡ ባዕልኹም ን⁨SVB⁩ ሓብሩ።
# nl:51fbf329
kinderbijslag-step-paper = ኣይሰለጠኩምን ዶ፧ ናብ ⁨SVB⁩ ደውሉ፣ ወይ ንዝሕግዘኩም ወለንተኛ ሕተቱ።
# nl:24d92131
kinderbijslag-step-change = ኣብ ስድራቤትኩም ለውጢ ኣሎ ዶ፧ ኣብ ውሽጢ ኣርባዕተ ሰሙን ን⁨SVB⁩ ሓብሩ።
# nl:45194c6c
kinderbijslag-part-person = መን ምዃንኩምን ኣበይ ከም ትነብሩን።
# nl:6663df52
kinderbijslag-part-person-write = ስምኩም፣ ዕለት ልደትኩምን ኣድራሻኹምን፣ ከምቲ ኣብ ምምሕዳር ከተማ ዘሎ።
# nl:9f2140c2
kinderbijslag-part-person-example = ⁨S. Voorbeeld, Modelstraat 1, Voorbeeldstad⁩
# nl:496bcf65
kinderbijslag-part-person-mistake = ስምኩም ካብቲ ኣብ ካርድ መንበሪ ፍቓድኩም ዘሎ ፈሊኹም ኣይትጽሓፉ።
# nl:9bd2089a
kinderbijslag-part-child = ገንዘብ እትሓቱሉ ውላድ።
# nl:54762141
kinderbijslag-part-child-write = ናይ ውላድኩም ስም፣ ዕለት ልደት፣ ⁨BSN⁩፣ ዝተወልደሉ ሃገር እውን።
# nl:84f7d195
kinderbijslag-part-child-example = ⁨N. Voorbeeld, 3 maart 2020⁩ (⁨maart⁩ = መጋቢት)
# nl:ab614807
kinderbijslag-part-child-mistake = ዋላ ሓደ ቆልዓ ኣይትረስዑ። ካብ ካልእ ሃገር ዝመጸ ቆልዓ፣ ባዕልኹም ከይሓበርኩም ኣይውሰኽን።
# nl:6965ee95
kinderbijslag-part-parent = ሰብኣይኩም ወይ ሰበይትኹም፣ ካልእ ወላዲ ናይ ውላድኩም እውን።
# nl:465570b3
kinderbijslag-part-parent-write = ወለዲ መን ምዃኖምን ኣበይ ከም ዝነብሩን፣ ርሑቕ እውን እንተ ኾነ።
# nl:7b873bda
kinderbijslag-part-parent-example = ኣቦ ውላደይ ገና ኣብ ካልእ ሃገር ይነብር።
# nl:9f5644ae
kinderbijslag-part-parent-mistake = እቲ ካልእ ወላዲ ኣበይ ከም ዘሎ ኣይትፈልጡን ዶ፧ ነዚ ጽሓፉ።
# nl:8cdb9a84
kinderbijslag-part-home = ኣድራሻ ውላድኩም።
# nl:5ad2e3f3
kinderbijslag-part-home-write = ውላድኩም ምሳኹም ይነብር ዶ፧ ካብ ኣየነይቲ መዓልቲ ምዃኑ ጽሓፉ።
# nl:7c9e6c12
kinderbijslag-part-home-example = ወደይ ካብ 5 ጉንበት ምሳይ ይነብር።
# nl:7d779526
kinderbijslag-part-home-mistake = ውላድኩም ልዕሊ ሰለስተ ወርሒ ኣብ ካልእ ሃገር ክጸንሕ እንተ ኾይኑ፣ ሓብሩ።
# nl:49681bc2
kinderbijslag-part-account = እቲ ገንዘብ ዝኣትወሉ ሕሳብ ባንክ።
# nl:388d6760
kinderbijslag-part-account-write = ቁጽሪ ናይ ገዛእ ርእስኹም ሕሳብ።
# nl:745a55be
kinderbijslag-part-account-example = ⁨NL00 BANK 0123 4567 89⁩ (እዚ ቁጽሪ ናይ ሓቂ ኣይኮነን)
# nl:1bb8230c
kinderbijslag-part-account-mistake = ናይ ዓርኪ ወይ ናይ ዝሕግዘኩም ሰብ ሕሳብ ኣይትሃቡ።
# nl:565926f2
kinderbijslag-part-signature = በዚ፦ ኩሉ ሓቂ እዩ ትብሉ።
# nl:85fb3dbd
kinderbijslag-part-signature-write = ዕለትን ፌርማኹምን።
# nl:af5721f6
kinderbijslag-part-signature-example = ⁨12 mei, S. Voorbeeld⁩ (⁨mei⁩ = ጉንበት)
# nl:ccedacf3
kinderbijslag-part-signature-mistake = ኣብ ዘይተረድኣኩም ወረቐት ኣይትፈርሙ። ሓገዝ ሕተቱ።
# nl:32e0c2ea
kinderbijslag-after-letter = ካብ ⁨SVB⁩ ደብዳበ ይመጸኩም። ክንደይ ግዜ ከም ዝወስድ ሕተቱ። ምስቲ ደብዳበ እንተ ዘይተሰማሚዕኩም፣ ናይ ተቓውሞ (⁨bezwaar⁩) ናይ መወዳእታ መዓልቲ ኣብኡ ኣላ።
# nl:0f4daf65
kinderbijslag-after-money = እቲ ገንዘብ ኣብ መጀመርታ ጥሪ (01)፣ ሚያዝያ (04)፣ ሓምለን (07) ጥቅምትን (10) ይመጽእ። ናይ ዝሓለፈ ሰለስተ ወርሒ እዩ።
# nl:7665375d
kinderbijslag-after-kgb = እቶትኩም ትሑት ድዩ፧ ንደቅኹም ተወሳኺ ገንዘብ እውን ኣሎ፦ ⁨kindgebonden budget⁩።
# nl:bafc6411
kinderbijslag-nothing = ንውላድኩም ገንዘብ ኣይትረኽቡን። እቲ ተወሳኺ ገንዘብ ⁨kindgebonden budget⁩ እውን መብዛሕትኡ ግዜ ኣይመጽእን።
