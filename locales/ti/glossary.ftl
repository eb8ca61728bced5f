### reviewed: no
# The page of official words, and what each means.

# nl:f480f385
glossary-title = ዝርዝር ቃላት
# nl:35d70074
glossary-intro = እዞም ቃላት ኣብ ደብዳበታት ብዙሕ ይርከቡ። ትርጉሞም ኣብዚ ተንብቡ።

# nl:471e5205
glossary-word-aangifte = ንመንግስቲ ብወግዒ ትሕብርዎ ነገር፦ እቶትኩም፣ ምቕያር ገዛ፣ ልደት ቆልዓ ወይ ስርቂ።
# nl:0a705a38
glossary-word-aanmaning = ተሪር ደብዳበ፦ ገና ኣይከፈልኩምን። ሕጂ ክፈሉ ወይ ደውሉ፣ እንተ ዘይኮነ ተወሳኺ ወጻኢ ክመጽእ ይኽእል።
# nl:6bf7d9f6
glossary-word-aanmelding = ምዝገባ፦ ክትሳተፉ ስምኩም ትህቡ፣ ንኣብነት ንፈተና።
# nl:c6fb9540
glossary-word-aanslag = ብዛዕባ ግብሪ ዝመጽእ ደብዳበ። ክንደይ ክትከፍሉ ከም ዘለኩም ወይ ከም ዝምለሰልኩም ይነግረኩም።
# nl:2f142d85
glossary-word-aansprakelijkheidsverzekering = ንስኹም ወይ ውላድኩም ብጌጋ ናይ ካልእ ሰብ ንብረት እንተ ኣበላሺኹም፣ ዝኸፍለልኩም መድሕን።
# nl:86a418ef
glossary-word-aanvraag = ምልክታ፦ ሓደ ነገር ብወግዒ ትሓቱ፣ መብዛሕትኡ ግዜ ብቕጥዒ። ቅዳሕ ዓቅቡ።
# nl:a3f96008
glossary-word-acceptgiro = ቀደም ገንዘብ ንምኽፋል ዘገልግል ዝነበረ ወረቐት። ሕጂ ተሪፉ እዩ፦ ብባንክ ክፈሉ።
# nl:82532d2a
glossary-word-achterstand = ድሮ ክትከፍልዎ ዝነበረኩም ገንዘብ። ቀልጢፍኩም ደውሉ፣ በብቑሩብ ክትከፍሉ ይፍቀደኩም ድዩ ሕተቱ።
# nl:9b324ee7
glossary-word-afschrift = ካብ ባንክኹም ዝወሃበኩም ዝርዝር፦ ዝኣተወን ዝወጸን ገንዘብ የርኢ።
# nl:6ca918c8
glossary-word-alleenstaande-ouder = ንደቁ በይኑ ዘዕቢ ኣቦ፣ ወይ ንደቃ በይና እተዕቢ ኣደ፣ ብዘይ መጻምድቲ።
# nl:faa390aa
glossary-word-arbeidscontract = ውዕል ስራሕ፦ ሰዓታት፣ ደሞዝን ንውሓት ግዜን ዝሓዘ። ቅድሚ ምፍራምኩም ኣንብብዎ።
# nl:64436f06
glossary-word-automatische-incasso = ሓደ ትካል ነቲ ገንዘብ ኩሉ ግዜ ባዕሉ ካብ ሕሳብኩም ይወስዶ። ንስኹም ፈቒድኩምሉ ኢኹም።
# nl:331fc1da
glossary-word-b1-route = መገዲ ትምህርቲ፦ ቋንቋ ሆላንድ ክሳብ ደረጃ ⁨B1⁩ ትመሃሩ፣ ንስራሕ እውን ትዳለዉ።
# nl:a05b0826
glossary-word-basisbetaalrekening = ባንክታት ንዝኣበይዎ ሰብ ዝወሃብ ተራ ሕሳብ ባንክ። ኣብ ባንክ ሕተቱ።
# nl:16edf853
glossary-word-basisverzekering = ክህልወኩም ዘለዎ መድሕን ጥዕና። ቆልዑ ኣይከፍሉን፣ ግን ከተመዝግብዎም ኣለኩም።
# nl:c6adac4b
glossary-word-beedigd-vertaler = ወግዓዊ ወረቓቕቲ ክትርጉም ዝተፈቕደሉ ሰብ። ነቲ ትርጉሙ መንግስቲ ይቕበሎ።
# nl:c98bb1a9
glossary-word-begroting = ዝኣትወኩም ገንዘብን ከተውጽእዎ ወይ ክትዕድግዎ ትሓስቡን ዝሓዘ ዝርዝር።
# nl:a987eee4
glossary-word-belastingdienst = ቤት ጽሕፈት ግብሪ ሆላንድ። ሰማያዊ ደብዳበታቱ ኩሉ ግዜ ክፈቱ።
# nl:d74e1506
glossary-word-beroep = ይግባይ፦ ሓደ ውሳነ ንክርእዮ ንዳኛ ትሓቱ። ኣብ ቅጥዒ ግን ሞያኹም ማለት እዩ።
# nl:9d2e3a9d
glossary-word-beschikking = ብዛዕባኹም ዝተወሰነ ውሳነ ዝሓዘ ወግዓዊ ደብዳበ። ጽቡቕ ጌርኩም ዓቅብዎ።
# nl:70d76394
glossary-word-beslag = ብሰንኪ ዕዳ ገንዘብኩም ወይ ንብረትኩም ይውሰድ። በታ መዓልቲ እቲኣ ሓገዝ ሕተቱ።
# nl:91cdbd91
glossary-word-beslagvrije-voet = ካብ እቶትኩም፣ ኣፈጻሚ ፍርዲ (⁨deurwaarder⁩) ክገድፈልኩም ዘለዎ ክፋል። ብኡ ክትነብሩ ትኽእሉ።
# nl:e9c91126
glossary-word-besluit = ቤት ጽሕፈት ብዛዕባኹም ዝወሰኖ ነገር። ጌጋ እንተ ኾይኑ፣ መብዛሕትኡ ግዜ ተቓውሞ ከተቕርቡ ትኽእሉ።
# nl:16850a2c
glossary-word-betaalrekening = ደሞዝኩም ወይ ሓገዝ ገንዘብኩም ዝኣትወሉ ሕሳብ ባንክ። ክራይኩምን ኣስቤዛኹምን ካብኡ ትኸፍሉ።
# nl:ee60d390
glossary-word-betalingsherinnering = ናይ መጀመርታ መዘኻኸሪ ደብዳበ፦ ክፍሊት ረሲዕኩም ኣለኹም። ቀልጢፍኩም እንተ ከፈልኩም፣ መብዛሕትኡ ግዜ ተወሳኺ ወጻኢ የለን።
# nl:817a7ca9
glossary-word-betalingsregeling = ሓደ ዕዳ በብቑሩብ ክትከፍልዎ ዝግበር ስምምዕ። ደውሉ እሞ ንዕኡ ሕተቱ።
# nl:ac7e1ea8
glossary-word-bewijs = ሓደ ነገር ሓቂ ምዃኑ ዘርኢ ወረቐት።
# nl:a32be204
glossary-word-bezwaar = ተቓውሞ፦ ሓደ ውሳነ ጌጋ ምዃኑ ትገልጹሉ ደብዳበ። ናይ መወዳእታ መዓልቲ ኣብቲ ውሳነ ተጻሒፋ ኣላ።
# nl:8c25702b
glossary-word-bijlage = ምስ ደብዳበ ወይ ቅጥዒ ዝኸይድ ተወሳኺ ወረቐት። ምስኡ ምልኣኽ ኣይትረስዑ።
# nl:ea1c0885
glossary-word-bijstand = ንመነባብሮኹም ዝኣክል ገንዘብ እንተ ዘይብልኩም፣ ምምሕዳር ከተማ ዝህበኩም ሓገዝ።
# nl:0ca037fc
glossary-word-bijzondere-bijstand = ንኣዝዩ ኣድላዪ ነገር ካብ ምምሕዳር ከተማ ዝወሃብ ተወሳኺ ገንዘብ። ቅድሚ ምዕዳግኩም ሕተቱ።
# nl:a72ca6b5
glossary-word-boete = መቕጻዕቲ ገንዘብ፦ ሓደ ሰብ ከም መቕጻዕቲ ክኸፍሎ ዘለዎ ገንዘብ። ንመንን ስለምንታይን ኣብቲ ደብዳበ ኣሎ። ኣብ ግዜኡ ክፈሉ፣ እንተ ዘይኮነ ክውስኽ ይኽእል።
# nl:2738e803
glossary-word-borg = ኣብ መጀመርታ ንኣካራዪ ትህብዎ ትሕጃ። ዝተበላሸወ እንተ ዘየለ ይምለሰልኩም።
# nl:2d43f486
glossary-word-brede-intake = ምስ ምምሕዳር ከተማ ብዛዕባ ህይወትኩም፣ ትምህርትኹም፣ ስራሕኩምን ጥዕናኹምን ዝግበር ነዊሕ ዝርርብ። ኩሉ ግዜ ናብኡ ኪዱ።
# nl:6098f55a
glossary-word-brp = መዝገብ ህዝቢ፦ ስምኩም፣ ኣድራሻኹምን ስድራቤትኩምን ዝሓዘ። ምምሕዳር ከተማ ይዕቅቦ።
# nl:0bdb4dd0
glossary-word-bruto = ግብሪ ቅድሚ ምንካዩ ዘሎ ምሉእ ደሞዝ። ናብ ሕሳብኩም ዝኣቱ ካብኡ ይውሕድ።
# nl:977524d8
glossary-word-bsn = ኣብ መንግስቲ ዘለኩም ናይ ግልኹም ቁጽሪ። ንዝኾነ ሰብ ብዘይ ምኽንያት ኣይትሃብዎ።
# nl:f70fb5a4
glossary-word-burgerlijke-staat = ኩነታት ሓዳርኩም፦ ዘይተመርዓኹም፣ ዝተመርዓኹም፣ ዝተፋታሕኩም፣ ወይ መጻምድትኹም ዝሞተኩም።
# nl:9726ab60
glossary-word-cak = ባዕልኹም ንትኸፍልዎ ክፋል ወጻኢ ክንክን፣ ወረቐት ክፍሊት ዝሰድድ ቤት ጽሕፈት። መድሕን ጥዕና እንተ ዘይብልኩም እውን ይጽሕፈልኩም።
# nl:128b9e12
glossary-word-ciz = ንነዊሕ ግዜ ዝኸውን ብርቱዕ ክንክን ይግበኣኩም ድዩ ዝውስን ቤት ጽሕፈት።
# nl:99069eaa
glossary-word-cjib = ንመንግስቲ መቕጻዕቲ ገንዘብ ዝእክብ ቤት ጽሕፈት። ክትከፍሉ እንተ ዘይክኢልኩም ብቕጽበት ደውሉ።
# nl:eb242b28
glossary-word-coa = ገዛ ክሳብ ትረኽቡ ትነብሩሉ መዕቆቢ ሓተቲ ዑቕባ (⁨azc⁩) ዘመሓድር ትካል።
# nl:8bc0ece9
glossary-word-dagtekening = ኣብ ላዕሊ ደብዳበ ተጻሒፉ ዘሎ ዕለት። ንመልሲ ዝወሃበኩም ግዜ መብዛሕትኡ ካብኡ ይቑጸር።
# nl:bf9813b3
glossary-word-dagvaarding = ካብ ኣፈጻሚ ፍርዲ (⁨deurwaarder⁩) ዝመጽእ ደብዳበ፦ ጉዳይኩም ኣብ ቅድሚ ዳኛ ክቐርብ እዩ። ሎሚ ናብ ቤት ጽሕፈት ሕጋዊ ሓገዝ (⁨Juridisch Loket⁩) ደውሉ።
# nl:5351104d
glossary-word-definitieve-berekening = እቲ ዓመት ምስ ተወድአ ዝግበር ናይ መወዳእታ ሕሳብ። ብሓቂ ዝግባኣኩም ወይ ክትመልስዎ ዘለኩም የርኢ።
# nl:de2c82d0
glossary-word-deurwaarder = ኣፈጻሚ ፍርዲ፦ ዕዳ ክእክብ ሕጊ ዝፈቐደሉ ሰብ። ወረቐቱ ኣንብቡ እሞ በታ መዓልቲ እቲኣ ደውሉ።
# nl:540063f8
glossary-word-dienst-toeslagen = ንክራይ፣ ንመድሕንን ንቆልዑን ዝኸውን ሓገዝ መንግስቲ ዝኸፍል ቤት ጽሕፈት። ኩሉ ለውጢ ሓብርዎ።
# nl:2c98ce02
glossary-word-digid = ናብ መርበባት ሓበሬታ መንግስቲ ዘእትወኩም ናይ ገዛእ ርእስኹም መፍትሕ። ንዝኾነ ሰብ ኣይትሃብዎ።
# nl:e8d44bee
glossary-word-digid-machtigen = በዚ ካልእ ሰብ ብናይ ገዛእ ርእሱ ⁨DigiD⁩ ጉዳያትኩም ክፍጽመልኩም ትፈቕዱሉ።
# nl:80fb60fb
glossary-word-diploma = ትምህርትኹም ከም ዝወዳእኩም ዘርኢ ናይ ቤት ትምህርቲ ምስክር ወረቐት። ኩሉ ግዜ ዓቅብዎ።
# nl:9a71b220
glossary-word-diplomawaardering = ናይ ወጻኢ ትምህርትኹም ኣብ ሆላንድ ክንደይ ከም ዝምዘን ዝገልጽ ወረቐት።
# nl:693329dd
glossary-word-duo = ን⁨inburgering⁩፣ ንፈተናታትን ንናይ ትምህርቲ ገንዘብን ዝምልከት ቤት ጽሕፈት መንግስቲ።
# nl:9c856c2f
glossary-word-dwangbevel = ብዘይ ቤት ፍርዲ ክትከፍሉ ዝእዝዝ ተሪር ትእዛዝ። በታ መዓልቲ እቲኣ ሓገዝ ሕተቱ።
# nl:0652fab5
glossary-word-eigen-bijdrage = ካብ ወጻኢ ክንክን ወይ ሓገዝ ባዕልኹም ትኸፍልዎ ክፋል።
# nl:36ee0a26
glossary-word-eigen-risico = ነፍሲ ወከፍ ዓመት፣ መድሕን ቅድሚ ምኽፋሉ፣ ባዕልኹም ትኸፍልዎ ወጻኢ ሕክምና። ናብ ሓኪም ስድራቤት ምኻድ ኣይቑጸርን።
# nl:23865584
glossary-word-energieleverancier = ኤለክትሪክን ጋዝን ዝሸጠልኩም ትካል።
# nl:bee45fa0
glossary-word-factuur = ክንደይን መዓስን ክትከፍሉ ከም ዘለኩም ዝገልጽ ወረቐት ክፍሊት ወይ ኢመይል።
# nl:d48216d5
glossary-word-geboorteakte = ወረቐት ልደት፦ ሰብ ኣበይን መዓስን ከም ዝተወልደ ዝገልጽ ወግዓዊ ወረቐት።
# nl:f2a11dce
glossary-word-gegevens = ብዛዕባኹም ዘሎ ሓበሬታ፦ ስም፣ ኣድራሻ፣ ዕለት ልደት፣ እቶት።
# nl:1f07d3b9
glossary-word-gemeente = ምምሕዳር ከተማኹም ወይ ዓድኹም። ጉዳይ ኣድራሻ፣ ⁨bijstand⁩ን ወረቓቕትን ኣብኡ ትፍጽሙ።
# nl:af3ab193
glossary-word-gezag = ወለዲ ንውላዶም ክውስኑሉ ዘለዎም መሰልን ሓላፍነትን።
# nl:41fa21c4
glossary-word-gezinshereniging = መጻምድትኹም ወይ ደቅኹም ምሳኹም ክነብሩ ናብ ሆላንድ ይመጹ። መጀመርታ ሕጋዊ ሓገዝ ሕተቱ።
# nl:15bea5d0
glossary-word-gezinslid = ካብ ስድራቤትኩም ሓደ ሰብ፣ ከም መጻምድትኹም ወይ ውላድኩም።
# nl:707f319c
glossary-word-handtekening = ፌርማኹም፦ ኩሉ ግዜ ብሓደ ዓይነት ባዕልኹም ትጽሕፍዎ ስምኩም። ኣብ ዝተረድኣኩም ወረቐት ጥራይ ፈርሙ።
# nl:58e94fd1
glossary-word-huisarts = ኣብ ጥቓ ገዛኹም ዘሎ ሓኪም ስድራቤት። እንተ ሓሚምኩም መጀመርታ ናብኡ ደውሉ።
# nl:18753600
glossary-word-huur = ኣብ ገዛኹም ንምንባር ወርሓዊ ትኸፍልዎ ገንዘብ።
# nl:1764ceb3
glossary-word-huurachterstand = ዘይከፈልኩምዎ ናይ ሓደ ወይ ዝያዳ ኣዋርሕ ክራይ። ሎሚ ናብ ኣካራዪኹም ደውሉ።
# nl:3bb2d7b5
glossary-word-huurcontract = ውዕል ክራይ፦ ብዛዕባ ገዛን ክራይን ዝተሰማማዕኩምሉ ወረቐት። ጽቡቕ ጌርኩም ዓቅብዎ።
# nl:bada55cf
glossary-word-huwelijksakte = ወረቐት መርዓ፦ ምርዕው ምዃንኩም ዝምስክር ወግዓዊ ወረቐት።
# nl:63f75ac9
glossary-word-iban = ቁጽሪ ሕሳብ ባንክኩም። ኣብ ሆላንድ ብ⁨NL⁩ ይጅምር።
# nl:59780f1b
glossary-word-identiteitsbewijs = መን ምዃንኩም ዘርኢ ካርድ ወይ ፓስፖርት፣ ከም ካርድ መንበሪ ፍቓድኩም።
# nl:12f04483
glossary-word-idw = ዲፕሎማኹም ኣብዚ ክንደይ ከም ዝምዘን ዝርኢ ቤት ጽሕፈት። ኣብ ግዜ ⁨inburgering⁩ ሕተቱ፦ ሽዑ ብነጻ እዩ።
# nl:d96a5463
glossary-word-inboedelverzekering = ኣብ ገዛኹም ዘሎ ኣቑሑት እንተ ነዲዱ፣ እንተ ተሰሪቑ ወይ ማይ እንተ ኣበላሽይዎ፣ ዝኸፍለልኩም መድሕን።
# nl:7d914939
glossary-word-inburgering = ትምህርቲ ቋንቋን ህይወትን ሆላንድ፦ ቋንቋ፣ ናብራን ስራሕን ኣብዚ ትመሃሩ።
# nl:87f5f54d
glossary-word-inburgeringsdiploma = ⁨inburgering⁩ ከም ዝወዳእኩም ዝምስክር ወረቐት። ኩሉ ግዜ ዓቅብዎ።
# nl:fe3a7ca1
glossary-word-inburgeringsexamen = ናይ ⁨inburgering⁩ ፈተናታት፦ ቋንቋን ብዛዕባ ሆላንድን። ኣብ ግዜኡ ተመዝገቡ።
# nl:2c7b4845
glossary-word-inburgeringsplicht = ቋንቋ ሆላንድ ክትመሃሩን ንሆላንድ ክትፈልጡን ሕጊ የገድደኩም። ብዛዕባኡ ካብ ⁨DUO⁩ ደብዳበ ይመጸኩም።
# nl:f10e390f
glossary-word-inburgeringstermijn = ⁨inburgering⁩ ንምውዳእ ዝተዋህበኩም ግዜ። ናይ መወዳእታ መዓልቲ ኣብ ደብዳበ ⁨DUO⁩ ኣላ።
# nl:dc355641
glossary-word-incassobureau = ንካልኦት ዕዳ ዝእክብ ትካል። ካብ ገዛኹም ኣቕሓ ክወስድ ግን ኣይፍቀደሉን።
# nl:8f258919
glossary-word-incassokosten = ብሰንኪ ምድንጓይ ክፍሊት ዝውሰኽ ተወሳኺ ገንዘብ። ልክዕ ድዩ እንተ ተጠራጢርኩም ሓገዝ ሕተቱ።
# nl:5a41c141
glossary-word-ind = ኣብ ሆላንድ ክትነብሩ ይፍቀደኩም ድዩ ዝውስን ቤት ጽሕፈት ኢሚግረሽን።
# nl:afe31ee9
glossary-word-ingangsdatum = ሓደ ነገር ዝጅምረላ ዕለት፣ ከም ሓገዝ ገንዘብኩም ወይ ክራይኩም።
# nl:758f44b5
glossary-word-inkomen = ዝኣትወኩም ኩሉ ገንዘብ፣ ከም ደሞዝ ወይ ሓገዝ ገንዘብ።
# nl:17a5ea40
glossary-word-inkomensverklaring = ናይ ዓመት እቶትኩም ዝገልጽ፣ ቤት ጽሕፈት ግብሪ ብነጻ ዝህቦ ወረቐት።
# nl:08e73c9d
glossary-word-inlichtingenplicht = ንናትኩም ⁨bijstand⁩ ዝጸልው ኩሉ ንምምሕዳር ከተማ ክትነግሩ ግዴታ ኣለኩም። ነዚ ብቕጽበት ሓብሩ።
# nl:014d24d6
glossary-word-inrichtingskosten = ኣቑሑት ናይ መጀመርታ ገዛኹም ንምዕዳግ ዝወሃብ ገንዘብ። መብዛሕትኡ ግዜ ልቓሕ እዩ።
# nl:255616f1
glossary-word-isk = ሓደስቲ መንእሰያት መጀመርታ ቋንቋ ሆላንድ ዝመሃሩላ ቤት ትምህርቲ።
# nl:00f0d6ca
glossary-word-jaarafrekening = ናይ ሓደ ዓመት ሕሳብ ኤለክትሪክን ጋዝን። ተወሳኺ ትኸፍሉ ወይ ይምለሰልኩም።
# nl:1d5fa8d0
glossary-word-jaarinkomen = ግብሪ ቅድሚ ምንካዩ፣ ኣብ ምሉእ ዓመት ዝኣትወኩም ኩሉ ገንዘብ።
# nl:e69ddaeb
glossary-word-jaaropgave = ካብ ስራሕ ወይ ካብ ምምሕዳር ከተማ ኣብ ዓመት ዝረኸብኩምዎ ገንዘብ ዝገልጽ ወረቐት። ዓቅብዎ።
# nl:02021349
glossary-word-juridisch-loket = ብዛዕባ ሕግን መሰላትኩምን ብነጻ ምኽሪ ዝህብ ቤት ጽሕፈት።
# nl:42b29505
glossary-word-kale-huur = ክራይ ናይቲ ገዛ ጥራይ፣ ብዘይ ጋዝ፣ ማይ፣ ኤለክትሪክን ካልእ ወጻኢታትን።
# nl:d2d7776d
glossary-word-kenmerk = ቁጽሪ ናይ ደብዳበኹም ወይ ጉዳይኩም። ክትድውሉ፣ ክትጽሕፉ ወይ ክትከፍሉ ከለኹም ጥቐስዎ።
# nl:5adc813c
glossary-word-kinderbijslag = ነፍሲ ወከፍ ሰለስተ ወርሒ ንወለዲ ዝወሃብ ናይ ቆልዑ ገንዘብ። ካብ ⁨SVB⁩ ይመጽእ።
# nl:0d015832
glossary-word-kinderopvang = ንስኹም ክትሰርሑ ወይ ክትመሃሩ ከለኹም፣ ንውላድኩም ዝከናኸን መውዓሊ ህጻናት።
# nl:e3d35d99
glossary-word-kinderopvangtoeslag = ንመውዓሊ ህጻናት ንምኽፋል ዝሕግዘኩም ገንዘብ መንግስቲ። ኩሉ ለውጢ ብቕጽበት ሓብሩ።
# nl:184b79e7
glossary-word-kindgebonden-budget = እቶትኩም ትሑት እንተ ኾይኑ፣ ንደቅኹም ዝኸውን ወርሓዊ ተወሳኺ ገንዘብ። ⁨Dienst Toeslagen⁩ ይኸፍሎ።
# nl:12df2165
glossary-word-klacht = ጥርዓን፦ ብዘይግቡእ ከም ዝተሓዝኩም ንቤት ጽሕፈት ወይ ትካል ትነግሩ። ተቓውሞ (⁨bezwaar⁩) ግን ኣይኮነን።
# nl:eeab4398
glossary-word-klantmanager = ኣብ ምምሕዳር ከተማ ን⁨bijstand⁩ን ⁨inburgering⁩ን ዝምልከት ሓላፊ ጉዳይኩም። ኩሉ ሕቶታትኩም ንዕኡ ሕተቱ።
# nl:7b1fa2f6
glossary-word-knm = ብዛዕባ ሕብረተሰብ ሆላንድ ዝግበር ፈተና፦ መንበሪ፣ ስራሕን ናብራን።
# nl:c973fcb8
glossary-word-kopie = ቅዳሕ፦ ምስታ ናይ መጀመርታ ሓደ ዝኾነት ካልኣይቲ ወረቐት። ቅዳሕ ሃቡ፣ እታ ቀንዲ ዓቅብዋ።
# nl:d00e881a
glossary-word-kwijtschelding = ንግብሪ ብምሉኡ ወይ ብኽፋል ክትከፍልዎ ኣየድልየኩምን። ባዕልኹም ክትሓቱ ኣለኩም።
# nl:562fe3d6
glossary-word-leerbaarheidstoets = ክንደይ ቀልጢፍኩም ክትመሃሩ ከም ትኽእሉ ዘርኢ ፈተና። ምምሕዳር ከተማ መገዲ ትምህርትኹም ብእኡ እውን ይመርጽ።
# nl:421acaaf
glossary-word-leerplicht = ቆልዑ ካብ 5 ዓመት ጀሚሮም ናብ ቤት ትምህርቲ ክኸዱ ግዴታ እዩ። እኹል ዲፕሎማ (⁨startkwalificatie⁩) ገና እንተ ዘይብሎም፣ ክሳብ 18 ዓመት።
# nl:86546ca7
glossary-word-leerplichtambtenaar = ቆልዑ ናብ ቤት ትምህርቲ ከም ዝኸዱ ዝከታተል ሰራሕተኛ ምምሕዳር ከተማ። ጸገም እንተ ሃልዩ እውን ይሕግዝ።
# nl:b0f98979
glossary-word-leerroute = ⁨inburgering⁩ ትገብሩሉ መገዲ ትምህርቲ። ሰለስተ ኣለዋ፦ ⁨B1-route⁩፣ ⁨onderwijsroute⁩፣ ⁨Z-route⁩።
# nl:7bf2d014
glossary-word-lening = ልቓሕ፦ ሕጂ ትወስድዎ፣ ደሓር ክትመልስዎ ዘለኩም ገንዘብ። ነፍሲ ወከፍ ወርሒ ክንደይ ከም ትኸፍሉ ሕተቱ።
# nl:7c15ab82
glossary-word-loonstrook = ወረቐት ደሞዝ፦ ናይታ ወርሒ ደሞዝኩም ዝገልጽ። ንኹሎም ዓቅብዎም።
# nl:931d21ec
glossary-word-lrk-nummer = ወግዓዊ ቁጽሪ ናይቲ ውላድኩም ዝውዕለሉ መውዓሊ ህጻናት። ሓገዝ መንግስቲ ንምሕታት የድልየኩም።
# nl:2822d641
glossary-word-m-formulier = ናብ ሆላንድ ንዝመጻእኩምላ ዓመት ዝኸውን ናይ ግብሪ ቅጥዒ። ሓገዝ ሕተቱ።
# nl:4962dec9
glossary-word-maatregel = ብዛዕባ ⁨bijstand⁩ ኣብ ዝመጽእ ደብዳበ፦ ከም መቕጻዕቲ ንዝተወሰነ ግዜ ዝወሓደ ገንዘብ ትረኽቡ። ናብ ሓላፊ ጉዳይኩም ደውሉ።
# nl:8cba7505
glossary-word-machtiging = ሓደ ሰብ ኣብ ክንዳኹም ገለ ክገብር ብፌርማኹም ትፈቕዱሉ። ንኣብነት ካብ ሕሳብኩም ገንዘብ ክወስድ።
# nl:cdf59d67
glossary-word-map = ብዛዕባ ስራሕ ኣብ ሆላንድ ትመሃሩን ብተግባር ልምምድ ትገብሩን።
# nl:a1684621
glossary-word-meterstand = ኣብ ቆጻሪ ኤለክትሪክ፣ ጋዝ ወይ ማይ ዘሎ ቁጽሪ። ስእሊ ኣልዕልዎ።
# nl:fa6bb912
glossary-word-mijnoverheid = ካብ መንግስቲ ዝመጸኩም ደብዳበታት ዘለዎ መርበብ ሓበሬታ። ብ⁨DigiD⁩ ኣቲኹም ብዙሕ ግዜ ርኣዩ።
# nl:eeedf612
glossary-word-mvv = ናብ ሆላንድ መጺእኩም ኣብዚ ንምንባር ዘድሊ ቪዛ።
# nl:83152fee
glossary-word-nareis = ስድራቤት ናብ ዑቕባ ዝረኸበ ሰብ ትመጽእ። ግዜ ሓጺር እዩ፦ ሕጂ ሕጋዊ ሓገዝ ሕተቱ።
# nl:2d2c3c11
glossary-word-netto = ግብሪ ምስ ነከየ፣ ብሓቂ ናብ ሕሳብኩም ዝኣቱ ገንዘብ።
# nl:6eda6a84
glossary-word-nota = ወረቐት ክፍሊት፦ ክንደይን ክሳብ ኣየነይቲ መዓልትን ክትከፍሉ ከም ዘለኩም ይገልጽ።
# nl:fd566868
glossary-word-offerte = ቅድሚ ምዕዳግኩም ዋጋ ዝገልጽ ወረቐት። ገና ክትከፍሉ ኣየድልየኩምን።
# nl:ce5285db
glossary-word-onderwijsroute = መብዛሕትኡ ግዜ ንመንእሰያት ዝኸውን መገዲ ትምህርቲ። መጀመርታ ቋንቋ ትመሃሩ፣ ድሕሪኡ ናብ ቀጻሊ ትምህርቲ ትሓልፉ።
# nl:40e3d3dd
glossary-word-ontvangstbevestiging = ደብዳበኹም ወይ ቅጥዕኹም ከም ዝበጽሐ ዝገልጽ መልእኽቲ። ዓቅብዎ።
# nl:44762be7
glossary-word-ontzorgen = መጀመርታ ምምሕዳር ከተማ ክራይ፣ ኤለክትሪክ፣ ጋዝን መድሕን ጥዕናን ካብ ናትኩም ⁨bijstand⁩ ይኸፍል። ደሓር ባዕልኹም ትኸፍሉ።
# nl:6fbb86f3
glossary-word-opzegtermijn = ውዕል ከም ተቋርጹ ካብ እትነግሩላ መዓልቲ ክሳብ መወዳእታኡ ዘሎ ግዜ። ክሳብ ሽዑ ትኸፍሉ።
# nl:8e151d61
glossary-word-overeenkomst = ጽሑፍ ስምምዕ። ምስ ፈረምኩም ክትሕልውዎ ኣለኩም።
# nl:2b35830c
glossary-word-participatiewet = ናይ ⁨bijstand⁩ ሕጊ። መሰላትኩምን ግዴታታትኩምን ኣብኡ ኣሎ።
# nl:b2ea2b23
glossary-word-partner = ሰብኣይኩም ወይ ሰበይትኹም፣ ወይ ከም ሰብኣይን ሰበይትን ምሳኹም ዝነብር ሰብ።
# nl:d1674ce1
glossary-word-pip = ምስ ምምሕዳር ከተማ እትገብርዎ ናይ ⁨inburgering⁩ መደብ። ጌጋ እንተ ኣለዎ ብቕጽበት ንገሩ።
# nl:d772afea
glossary-word-polis = ወረቐት መድሕንኩም። እቲ መድሕን ዝኸፍሎን ዘይከፍሎን ይገልጽ።
# nl:e2734082
glossary-word-postadres = ደብዳበታትኩም ዝመጽኣሉ ኣድራሻ። ሓድሓደ ግዜ ካብቲ ትነብሩሉ ቦታ ይፈለ።
# nl:929acb5c
glossary-word-premie = ንመድሕንኩም ወርሓዊ ትኸፍልዎ ገንዘብ።
# nl:9d9adf44
glossary-word-premieachterstand = ዘይከፈልኩምዎ ናይ መድሕን ጥዕና ወርሓዊ ክፍሊት። ቀልጢፍኩም ደውሉ፣ እንተ ዘይኮነ ክኸብር ይኽእል።
# nl:821f5608
glossary-word-prestatiebeurs = ንትምህርትኹም ዝወሃብ ገንዘብ። ዲፕሎማ ኣብ ግዜኡ እንተ ኣምጺእኩም፣ ክትመልስዎ ኣየድልየኩምን።
# nl:7aa86b21
glossary-word-pvt = ሰባት ኣብዚ ብሓባር ከመይ ከም ዝነብሩ ዝምህር ትምህርቲ። ኣብ መወዳእታ መግለጺ ትፍርሙ።
# nl:22705cfb
glossary-word-rechtbank = ቤት ፍርዲ፦ መን ሓቂ ከም ዘለዎ ዳኛ ዝውስነሉ ቦታ። ኩሉ ግዜ ኪዱ፣ ወይ ሓገዝ ሕተቱ።
# nl:c6c08fbf
glossary-word-rente = ወለድ፦ ስለ ዝተለቃሕኩም ወይ ስለ ዝደንጐኹም ትኸፍልዎ ተወሳኺ ገንዘብ።
# nl:34dc1a03
glossary-word-schuld = ዕዳ፦ ገና ክትከፍልዎ ዘለኩም ገንዘብ። ከይዓበየ ከሎ ቀልጢፍኩም ሓገዝ ሕተቱ።
# nl:d7ecd441
glossary-word-schuldeiser = ካባኹም ገና ገንዘብ ክረክብ ዘለዎ ሰብ ወይ ትካል።
# nl:aead2256
glossary-word-schuldhulpverlening = ካብ ዕዳ ንክትወጹ ምምሕዳር ከተማ ዝህበኩም ሓገዝ። ክሳብ ዝዓቢ ኣይትጸበዩ።
# nl:2d653af6
glossary-word-servicekosten = ኣብ ልዕሊ ክራይ ትኸፍልዎ ገንዘብ፣ ንኣብነት ንመብራህትን ጽሬትን መደያይቦ።
# nl:424b435a
glossary-word-startkwalificatie = ዲፕሎማ ⁨havo⁩፣ ⁨vwo⁩ ወይ ⁨mbo⁩ ደረጃ 2 ወይ ልዕሊኡ። ስራሕ ንምርካብ ይሕግዘኩም።
# nl:511735b7
glossary-word-studentenreisproduct = በዚ ተማሃሮ ብባቡርን ኣውቶቡስን ብነጻ ወይ ብሕሱር ይጓዓዙ። ትምህርቲ እንተ ኣቋሪጽኩም ደው ኣብልዎ።
# nl:7e47b301
glossary-word-studiefinanciering = ንዝመሃር ሰብ ካብ ⁨DUO⁩ ዝወሃብ ገንዘብ። ገለ ክፋሉ ልቓሕ ክኸውን ይኽእል።
# nl:dfcacf42
glossary-word-svb = ናይ ቆልዑ ገንዘብን (⁨kinderbijslag⁩) ናይ መንግስቲ ጡረታን ዝኸፍል ቤት ጽሕፈት።
# nl:5645bac4
glossary-word-taaltoets = ቋንቋ ሆላንድ ክሳብ ክንደይ ከም ትኽእሉ ዘርኢ ፈተና።
# nl:b67e0eff
glossary-word-termijn = ሓደ ነገር ንምግባር ዘለኩም ግዜ። ሓድሓደ ግዜ፦ ሓደ ክፋል ናይቲ ትኸፍልዎ ገንዘብ።
# nl:47d9a3af
glossary-word-terugvordering = ልዕሊ ዝግበኣኩም ዝተቐበልኩምዎ ገንዘብ ክትመልሱ ኣለኩም። ብሓደ ግዜ እንተ ዘይክኢልኩም ደውሉ።
# nl:8280b737
glossary-word-toelichting = ተወሳኺ መብርሂ፣ መብዛሕትኡ ግዜ ምስ ቅጥዒ። ቅድሚ ምምላእኩም ኣንብብዎ።
# nl:64de46cd
glossary-word-toeslag = ሓገዝ መንግስቲ፦ ንኣብነት ክራይ ንምኽፋል ዝሕግዘኩም ገንዘብ።
# nl:f901f99e
glossary-word-toeslagpartner = ንሓገዝ መንግስቲ ምሳኹም ዝቑጸር ሰብ፣ መብዛሕትኡ ግዜ ሰብኣይኩም ወይ ሰበይትኹም።
# nl:0080af0a
glossary-word-toestemming = ፍቓድ፦ ሓደ ሰብ ገለ ክገብር እወ ትብሉ። ኣይፋል ክትብሉ እውን ትኽእሉ።
# nl:919581ae
glossary-word-uitkering = ሓገዝ ገንዘብ፦ ስራሕ እንተ ዘይብልኩም ወይ እንተ ወሒዱኩም፣ ንመነባብሮ ዝወሃበኩም።
# nl:079786e8
glossary-word-uitnodiging = ንክትመጹ ዝዕድመኩም ደብዳበ። ክትመጹ እንተ ዘይክኢልኩም ኣቐዲምኩም ደውሉ።
# nl:c4a501ca
glossary-word-uitstel = ተወሳኺ ግዜ። ንዕኡ እታ ናይ መወዳእታ መዓልቲ ከይሓለፈት ሕተቱ።
# nl:c49c7028
glossary-word-uittreksel = ካብ ምምሕዳር ከተማ ዝወሃብ ወግዓዊ ወረቐት፣ ስምኩም፣ ኣድራሻኹም ወይ ስድራቤትኩም ዝሓዘ።
# nl:e33ceb94
glossary-word-verblijfsdocument = ካርድ መንበሪ ፍቓድ፦ ኣብዚ ክትነብሩ ከም ዝተፈቕደልኩም የርኢ። ግዜኡ መዓስ ከም ዝውዳእ ርኣዩ።
# nl:695f3f10
glossary-word-verblijfsvergunning = ኣብ ሆላንድ ክትነብሩ ⁨IND⁩ ዝህቦ ፍቓድ። ኣብ ግዜኡ ክሕደስ ሕተቱ።
# nl:c2faab03
glossary-word-verhuizing = ናብ ካልእ ገዛ ምግዓዝ። ሓድሽ ኣድራሻኹም ቀልጢፍኩም ንምምሕዳር ከተማ ሃቡ።
# nl:b57548d5
glossary-word-verhuurder = ኣካራዪ፦ ገዛ ዘካረየኩም ሰብ ወይ ትካል።
# nl:e8b595ea
glossary-word-verlenging = ግዜ ምንዋሕ። ንዕኡ እታ ናይ መወዳእታ መዓልቲ ከይሓለፈት ሕተቱ።
# nl:a12201d6
glossary-word-vermogen = ዘለኩም ንብረት፦ ዕቋር ገንዘብ፣ መኪና ወይ ገዛ፣ ኣብ ካልእ ሃገር ዘሎ እውን።
# nl:4ea4eb7c
glossary-word-verstek = ስለ ዘይመጻእኩም ወይ ስለ ዘይመለስኩም፣ ዳኛ ብዘይ ብኣኹም ይውስን። ብቕጽበት ሓገዝ ሕተቱ።
# nl:356a3adf
glossary-word-verzekeraar = ትካል መድሕን ጥዕናኹም። ንሓኪምን ንመድሃኒትን ይኸፍለልኩም።
# nl:7c4db373
glossary-word-vonnis = ዳኛ ዝሃቦ ውሳነ። ክትከፍሉ እንተ ተወሲኑ በታ መዓልቲ እቲኣ ሓገዝ ሕተቱ።
# nl:1f8cf111
glossary-word-voorschot = ኣቐዲሙ ዝወሃብ ገንዘብ። ልክዕ መጠኑ ደሓር ይሕሰብ።
# nl:91a59a64
glossary-word-vordering = ሓደ ሰብ ወይ ትካል ካባኹም ዝሓቶ ገንዘብ። እንተ ዘይፈሊጥኩምዎ መረጋገጺ ሕተቱ።
# nl:b51e259a
glossary-word-waterschap = ኣብ ከባቢኹም ንዲጋታትን ንጽሩይ ማይን ዝከናኸን ምሕደራ ማይ።
# nl:88fcba29
glossary-word-waterschapsbelasting = ንዲጋታትን ንጽሩይ ማይን ዝኽፈል ግብሪ። እቶትኩም ትሑት እንተ ኾይኑ ከይትከፍሉ (⁨kwijtschelding⁩) ክትሓቱ ትኽእሉ።
# nl:3c53a35f
glossary-word-werkgever = ዘስርሓኩምን ደሞዝኩም ዝኸፍልን ሰብ ወይ ትካል።
# nl:e7501d91
glossary-word-wijziging = ለውጢ፦ ከም ቀደሙ ዘይኮነ ነገር፣ ከም ኣድራሻኹም ወይ ስራሕኩም። ነቲ ለውጢ ቀልጢፍኩም ሓብሩ።
# nl:0f2600ef
glossary-word-wlz = ሕጊ ንነዊሕ ግዜ ዝኸውን ክንክን፦ ኩሉ ግዜ ብዙሕ ክንክን ንዘድልዮም ሰባት።
# nl:d1a0fce7
glossary-word-woningcorporatie = ትሑት እቶት ንዘለዎም ሰባት ገዛውቲ ዘካሪ ትካል።
# nl:aabfbfe0
glossary-word-z-route = ምምሃር ንዝኸብዶም ሰባት ዝኸውን መገዲ ትምህርቲ። ቋንቋ መብዛሕትኡ ብተግባር ትመሃሩ።
# nl:e5a6665a
glossary-word-zorgkantoor = ቤት ጽሕፈት ክንክን፦ መሰል እንተ ኣለኩም፣ ኣብ ከባቢኹም ናይ ⁨Wlz⁩ ክንክን የዳልወልኩም።
# nl:643f8461
glossary-word-zorgverzekering = ንሓኪም፣ ንሆስፒታልን ንመድሃኒትን ዝኸፍል መድሕን። ቀልጢፍኩም ባዕልኹም ክትመርጹ ኣለኩም።
