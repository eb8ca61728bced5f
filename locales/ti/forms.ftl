### reviewed: no
# The pages that explain forms and letters. Form names and official words are Dutch on purpose,
# inside U+2068 and U+2069.

# nl:3c341c2e
forms-title = ቅጥዕታትን ደብዳበታትን
# nl:2d2f0f73
forms-intro = ሓደ ቅጥዒ ምረጹ። እንታይ ምዃኑን እንታይ ክትገብሩ ከም ዘለኩምን ትርእዩ።
# nl:b894b497
forms-mine = ዝዓቀብኩምዎም ቅጥዕታት
# nl:123177a7
forms-none = ኣብ ዝርዝር ገና ቅጥዒ የለን።
# nl:f591d657
forms-official = ኣብቲ ወረቐት ዘሎ ስም፦
# nl:0506b839
forms-sender = ካብ፦
# nl:0066845f
forms-unread = ነዚ ጽሑፍ ገና ትግርኛ ቋንቋ ኣዲኡ ዝኾነ ሰብ ኣየንበቦን።
# nl:992bdaff
forms-older = እዚ ትርጉም ካብቲ ናይ ሆላንድ ጽሑፍ ዝኣረገ እዩ። ልክዕ ድዩ ሕተቱ።
# nl:931e7793
forms-overdue = እዚ መብርሂ ካብ ነዊሕ ግዜ ኣይተራእየን። ገና ልክዕ ድዩ ሕተቱ።
# nl:7b480111
forms-paper-differs = ኣብ ወረቐትኩም ካልእ ቃላት ወይ ቅደም ተኸተል ክህሉ ይኽእል።
# nl:d54c765b
forms-who = ንመን እዩ፧
# nl:f84c354b
forms-when = መዓስ፧
# nl:e2c1bfcc
forms-before = ቅድሚ ምፍራምኩም
# nl:89a4ec57
forms-before-cost = ገንዘብ ይኽፈሎ ድዩ፧
# nl:9eaa5078
forms-before-loan = ልቓሕ ድዩ፧
# nl:1221d814
forms-before-undo = ክቕይሮ እኽእል ዶ፧
# nl:bb01e6a7
forms-before-late = እንተ ደንጐኹ ኸ፧
# nl:2712c594
forms-before-ask = መጀመርታ ንመን ክሓትት፧
# nl:2e79a202
forms-legal-first = መጀመርታ ሓገዝ ካብ ጠበቓ ሕተቱ።
# nl:7558e4d2
forms-need = ዘድልየኩም ነገራት
# nl:58ef1645
forms-steps = እንታይ ትገብሩ
# nl:cd06b209
forms-parts = ኣብቲ ቅጥዒ ዘሎ
# nl:57a66049
forms-parts-letter = ኣብቲ ደብዳበ ዘሎ
# nl:9e681130
forms-part-write = እንታይ ትጽሕፉ፧
# nl:14eb8f22
forms-part-do = እንታይ ትገብሩ፧
# nl:bebd69dc
forms-part-example = ኣብነት (ናይ ሓቂ ዘይኮነ)
# nl:5e4df812
forms-part-mistake = ተጠንቀቑ
# nl:efc4d054
forms-after = ድሕሪኡ እንታይ ይኸውን፧
# nl:c8de5c35
forms-nothing = ምንም እንተ ዘይገበርኩም ኸ፧
# nl:a2e8efe9
forms-help = ሓገዝ ትረኽቡሉ ቦታ
# nl:57a6e18a
forms-help-case-worker = ናይ ምምሕዳር ከተማ ሓላፊ ጉዳይኩም (⁨klantmanager⁩)።
# nl:6f13c0a0
forms-help-volunteer = ዝሕግዘኩም ወለንተኛ።
# nl:efdbe1d9
forms-help-toeslagen = ሓገዝ መንግስቲ (⁨toeslagen⁩) ዝኸፍል ቤት ጽሕፈት ⁨Dienst Toeslagen⁩። ቁጽሪ ተሌፎን ኣብ ⁨toeslagen.nl⁩ ኣሎ።
# nl:da184db0
forms-help-legal = ሕጋዊ ሓገዝ ⁨Juridisch Loket⁩፣ ምስ ደብዳበ እንተ ዘይተሰማሚዕኩም።
# nl:b7e1ec16
forms-help-municipality = ናይ ምምሕዳር ከተማኹም መቐበሊ ቦታ።
# nl:8c8f738a
forms-help-sender = ነቲ ደብዳበ ወይ ቅጥዒ ዝለኣኸ። ቁጽሪ ተሌፎን መብዛሕትኡ ግዜ ኣብኡ ኣሎ።
# nl:ba8e4975
forms-help-tax = ቤት ጽሕፈት ግብሪ ⁨Belastingdienst⁩። ቁጽሪ ተሌፎን ኣብ ⁨belastingdienst.nl⁩ ኣሎ።
# nl:a15ccb78
forms-help-duo = ቤት ጽሕፈት ትምህርቲ ⁨DUO⁩። ቁጽሪ ተሌፎን ኣብ ⁨duo.nl⁩ን ⁨inburgeren.nl⁩ን ኣሎ።
# nl:b4aec561
forms-help-ind = ቤት ጽሕፈት ኢሚግረሽን ⁨IND⁩። ቁጽሪ ተሌፎን ኣብ ⁨ind.nl⁩ ኣሎ።
# nl:eb5e8cf3
forms-help-svb = ናይ ቆልዑ ገንዘብ ዝኸፍል ቤት ጽሕፈት ⁨SVB⁩። ቁጽሪ ተሌፎን ኣብ ⁨svb.nl⁩ ኣሎ።
# nl:9f90802a
forms-help-digid = ናይ ⁨DigiD⁩ ሓገዝ። ቁጽሪ ተሌፎን ኣብ ⁨digid.nl⁩ ኣሎ።
# nl:4edab7ee
forms-help-insurer = ትካል መድሕን ጥዕናኹም። ቁጽሪ ተሌፎን ኣብ ካርድ መድሕን ጥዕናኹም (⁨zorgpas⁩) ኣሎ።
# nl:4b360c6c
forms-help-landlord = ኣካራዪኹም ወይ ናይ ገዛውቲ ትካል (⁨woningcorporatie⁩)።
# nl:ac21c583
forms-help-school = እቲ ቤት ትምህርቲ።
# nl:d366209c
forms-help-debt-help = ናይ ምምሕዳር ከተማ ሓገዝ ንዕዳ (⁨schuldhulpverlening⁩)። ብነጻ እዩ።
# nl:890b9ad9
forms-help-vluchtelingenwerk = ኣብ ከባቢኹም ዘሎ ⁨VluchtelingenWerk⁩ (ሓገዝ ስደተኛታት)።
# nl:2ba6e093
forms-next = ነዚ እውን ርኣዩ
# nl:f58c3644
forms-words = ክትፈልጥዎም ዝግባእ ቃላት
# nl:3a73944e
forms-sources = እዚ ሓበሬታ ካበይ መጺኡ
# nl:fb1b4215
forms-site = መርበብ ሓበሬታ ናይቲ ለኣኺ
# nl:cd05fb99
forms-checked = ዝተራእየሉ ዕለት { $date }
# nl:a9313aa4
forms-checked-copy = ዝተዓቀበ ቅዳሕ፣ ዝተነበበሉ { $date }
# nl:c4322695
forms-valid = እዚ መብርሂ ካብ { $date } ይሰርሕ።
# nl:dcf03ed3
forms-amounts = መጠን ገንዘብ
# nl:4185533e
forms-amount = እዚ መጠን ገንዘብ ካብ { $date } ጀሚሩ ይሰርሕ።
# nl:6f6e22bf
forms-municipality = { $name } ከምዚ ይብል፦

# Who sends a letter.
# nl:b3780cad
forms-sender-gemeente = ምምሕዳር ከተማ
# nl:edc47a02
forms-sender-ind = ⁨IND⁩ (መንበሪ ፍቓድ)
# nl:51f31ae5
forms-sender-duo = ⁨DUO⁩ (⁨inburgering⁩ን ትምህርትን)
# nl:a5363683
forms-sender-toeslagen = ⁨Dienst Toeslagen⁩ (ሓገዝ መንግስቲ)
# nl:77f6d670
forms-sender-belastingdienst = ⁨Belastingdienst⁩ (ግብሪ)
# nl:9f4461fe
forms-sender-svb = ⁨SVB⁩ (ናይ ቆልዑ ገንዘብ)
# nl:bc92b722
forms-sender-zorgverzekeraar = ትካል መድሕን ጥዕና
# nl:f6c6d006
forms-sender-woningcorporatie = ኣካራዪ ወይ ናይ ገዛውቲ ትካል (⁨woningcorporatie⁩)
# nl:d7f59932
forms-sender-energie = ኤለክትሪክ፣ ጋዝ ወይ ማይ
# nl:1a3384e9
forms-sender-bank = ባንክ
# nl:b4f035a1
forms-sender-school = ቤት ትምህርቲ
# nl:99566981
forms-sender-logius = ⁨DigiD⁩
# nl:535c415b
forms-sender-waterschap = ⁨waterschap⁩ (ምሕደራ ማይ)
# nl:98dc251e
forms-sender-cak = ⁨CAK⁩ (ወጻኢታት ክንክን)
# nl:50909e34
forms-sender-ciz = ⁨CIZ⁩ (ንነዊሕ ግዜ ዝኸውን ክንክን)
# nl:aec20019
forms-sender-idw = ⁨IDW⁩ (ዲፕሎማታት)
# nl:21a890fc
forms-sender-schuldeiser = ገንዘብ ዝደሊ ትካል ወይ ዕዳ ዝእክብ ትካል (⁨incassobureau⁩)
# nl:90889ca7
forms-sender-deurwaarder = ⁨deurwaarder⁩ (ኣፈጻሚ ፍርዲ)
# nl:206cf995
forms-sender-rechtbank = ቤት ፍርዲ
# nl:ffc38b1d
forms-sender-cjib = ⁨CJIB⁩ (መቕጻዕቲ ገንዘብ፣ ⁨boete⁩)

# What a form or letter is about.
# nl:94740b81
forms-topic-papers = ኣድራሻ፣ መንበሪ ፍቓድን ብ⁨DigiD⁩ ምእታውን
# nl:88bf7f8e
forms-topic-money = ገንዘብን ሓገዝ ገንዘብን
# nl:4946beec
forms-topic-home = ገዛ
# nl:e32beacd
forms-topic-health = ጥዕናን መድሕንን
# nl:c737dc58
forms-topic-family = ስድራቤትን ቆልዑን
# nl:bceae068
forms-topic-learning = ⁨Inburgering⁩፣ ቤት ትምህርትን ቀጻሊ ትምህርትን
# nl:ad3de78f
forms-topic-debts = ወረቓቕቲ ክፍሊትን ዕዳን
