### reviewed: no
# The pages that explain forms and letters. Form names and official words are Dutch on purpose,
# inside U+2068 and U+2069.

forms-title = ቅጥዕታትን ደብዳበታትን
forms-intro = ሓደ ቅጥዒ ምረጹ። እንታይ ምዃኑን እንታይ ክትገብሩ ከም ዘለኩምን ከተንብቡ ኢኹም።
forms-mine = ዝዓቀብኩምዎም ቅጥዕታት
forms-all = ኩሎም ቅጥዕታት
forms-none = ኣብ ዝርዝር ገና ቅጥዒ የለን።
forms-official = ኣብቲ ወረቐት ዘሎ ስም፦
forms-sender = ካብ፦
forms-unread = ነዚ ጽሑፍ እዚ ገና ትግርኛ ቋንቋ ኣዲኡ ዝኾነ ሰብ ኣየንበቦን።
forms-paper-differs = ኣብ ወረቐትኩም ካልእ ቃላት ወይ ካልእ ቅደም ተኸተል ክህሉ ይኽእል እዩ።
forms-who = ንመን እዩ፧
forms-when = መዓስ፧
forms-before = ቅድሚ ምፍራምኩም
forms-before-cost = ገንዘብ ይኽፈሎ ድዩ፧
forms-before-loan = ልቓሕ ድዩ፧
forms-before-undo = ክቕይሮ እኽእል ዶ፧
forms-before-late = እንተ ደንጐኹ ኸ፧
forms-before-ask = መጀመርታ ንመን ክሓትት፧
forms-legal-first = መጀመርታ ሓገዝ ካብ ጠበቓ ሕተቱ።
forms-need = ዘድልየኩም ነገራት
forms-steps = እንታይ ትገብሩ
forms-parts = ኣብቲ ቅጥዒ ዘሎ
forms-part-write = እንታይ ትጽሕፉ፧
forms-part-example = ኣብነት (ናይ ሓቂ ዘይኮነ)
forms-part-mistake = ተጠንቀቑ
forms-after = ድሕሪኡ እንታይ ይኸውን፧
forms-nothing = ምንም እንተ ዘይገበርኩም ኸ፧
forms-help = ሓገዝ ትረኽቡሉ ቦታ
forms-help-case-worker = ኣብ ምምሕዳር ከተማ ዘሎ ሓላፊ ጉዳይኩም (⁨klantmanager⁩)።
forms-help-volunteer = ዝሕግዘኩም ወለንተኛ።
forms-help-toeslagen = ቤት ጽሕፈት ሓገዛት ⁨Dienst Toeslagen⁩። ቁጽሪ ተሌፎን ኣብ ⁨toeslagen.nl⁩ ኣሎ።
forms-help-legal = ቤት ጽሕፈት ሕጋዊ ሓገዝ ⁨Juridisch Loket⁩፣ ምስ ደብዳበ እንተ ዘይተሰማሚዕኩም።
forms-next = ነዚ እውን ርኣዩ
forms-words = ክትፈልጥዎም ዝግባእ ቃላት
forms-sources = እዚ ሓበሬታ ካበይ መጺኡ
forms-site = መርበብ ሓበሬታ ናይቲ ለኣኺ
forms-checked = ዝተራእየሉ ዕለት { $date }
forms-checked-copy = ዝተዓቀበ ቅዳሕ፣ ዝተነበበሉ ዕለት { $date }
forms-valid = እዚ መብርሂ ካብ { $date } ጀሚሩ ይሰርሕ።
forms-amounts = መጠን ገንዘብ
forms-amount = እዚ መጠን ገንዘብ ካብ { $date } ጀሚሩ ይሰርሕ።
forms-municipality = { $name } ከምዚ ይብል፦
forms-follow = ነዚ ቅጥዒ ዓቅብዎ
forms-follow-why = ነቲ ቅጥዒ ዓቅብዎ። ሽዑ ብዘይ ኢንተርነት እውን ከተንብብዎ ትኽእሉ።
forms-followed = ነዚ ቅጥዒ ዓቂብኩምዎ ኣለኹም።
forms-unfollow = ምዕቃብ ኣቋርጹ

# Official words: a short, plain meaning of each.
forms-word-gemeente = ምምሕዳር ናይ ከተማኹም ወይ ናይ ዓድኹም።
forms-word-digid = ናብ መርበብ ሓበሬታታት መንግስቲ ዘእትወኩም ናይ ገዛእ ርእስኹም መፍትሕ። ንማንም ኣይትሃቡ።
forms-word-toeslag = ንገለ ነገር ንምኽፋል ዝሕግዘኩም ገንዘብ መንግስቲ።
forms-word-premie = ንመድሕንኩም ወርሓዊ ትኸፍልዎ ገንዘብ።
forms-word-voorschot = ኣቐዲሙ ዝወሃበኩም ገንዘብ። ደሓር ትኽክለኛ መጠኑ ይሕሰብ።
forms-word-beschikking = ብዛዕባኹም ዝተወሰነ ውሳነ ዝሓዘ ደብዳበ።
forms-word-definitieve-berekening = እቲ ዓመት ምስ ተወድአ ዝግበር ናይ መወዳእታ ሕሳብ። ብሓቂ ዝግባኣኩም ይውስን።
forms-word-bezwaar = ሓደ ውሳነ ልክዕ ከም ዘይኮነ ትገልጹሉ ደብዳበ። እታ ናይ መወዳእታ መዓልቲ ኣብቲ ውሳነ ተጻሒፋ ኣላ።
forms-word-huurcontract = ውዕል ክራይ፦ ብዛዕባ ገዛኹምን ክራይኩምን ዝተሰማማዕኩምዎ ወረቐት።
forms-word-bijstand = መነባብሮኹም እንተ ዘይኣኺሉ ምምሕዳር ከተማ ዝህበኩም ገንዘብ።
forms-word-inlichtingenplicht = ናይ ምሕባር ግዴታ፦ ንሓገዝኩም ዝጸልው ኩሉ ንምምሕዳር ከተማ ክትነግሩ ኣለኩም።
forms-word-wijziging = ለውጢ፦ ካብቲ ናይ ቀደም ዝተፈልየ ነገር።
forms-word-vermogen = ዘለኩም ንብረት፦ ዕቋር ገንዘብ፣ መኪና፣ ገዛ፣ ኣብ ካልእ ሃገር ዘሎ እውን።
forms-word-boete = መቕጻዕቲ፦ ስለ ጌጋ ትኸፍልዎ ገንዘብ።
