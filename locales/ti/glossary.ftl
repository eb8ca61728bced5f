### reviewed: no

glossary-title = ዝርዝር ቃላት
glossary-intro = እዞም ቃላት ኣብ ደብዳበታት ብዙሕ ይርከቡ። ትርጉሞም ኣብዚ ተንብቡ።

glossary-word-gemeente = ምምሕዳር ናይ ከተማኹም ወይ ናይ ዓድኹም።
glossary-word-digid = ናብ መርበብ ሓበሬታታት መንግስቲ ዘእትወኩም ናይ ገዛእ ርእስኹም መፍትሕ። ንማንም ኣይትሃቡ።
glossary-word-toeslag = ንገለ ነገር ንምኽፋል ዝሕግዘኩም ገንዘብ መንግስቲ።
glossary-word-premie = ንመድሕንኩም ወርሓዊ ትኸፍልዎ ገንዘብ።
glossary-word-voorschot = ኣቐዲሙ ዝወሃበኩም ገንዘብ። ደሓር ትኽክለኛ መጠኑ ይሕሰብ።
glossary-word-beschikking = ብዛዕባኹም ዝተወሰነ ውሳነ ዝሓዘ ደብዳበ።
glossary-word-definitieve-berekening = እቲ ዓመት ምስ ተወድአ ዝግበር ናይ መወዳእታ ሕሳብ። ብሓቂ ዝግባኣኩም ይውስን።
glossary-word-bezwaar = ሓደ ውሳነ ልክዕ ከም ዘይኮነ ትገልጹሉ ደብዳበ። እታ ናይ መወዳእታ መዓልቲ ኣብቲ ውሳነ ተጻሒፋ ኣላ።
glossary-word-huurcontract = ውዕል ክራይ፦ ብዛዕባ ገዛኹምን ክራይኩምን ዝተሰማማዕኩምዎ ወረቐት።
glossary-word-bijstand = መነባብሮኹም እንተ ዘይኣኺሉ ምምሕዳር ከተማ ዝህበኩም ገንዘብ።
glossary-word-inlichtingenplicht = ናይ ምሕባር ግዴታ፦ ንሓገዝኩም ዝጸልው ኩሉ ንምምሕዳር ከተማ ክትነግሩ ኣለኩም።
glossary-word-wijziging = ለውጢ፦ ካብቲ ናይ ቀደም ዝተፈልየ ነገር።
glossary-word-vermogen = ዘለኩም ንብረት፦ ዕቋር ገንዘብ፣ መኪና፣ ገዛ፣ ኣብ ካልእ ሃገር ዘሎ እውን።
glossary-word-boete = መቕጻዕቲ፦ ስለ ጌጋ ትኸፍልዎ ገንዘብ።
