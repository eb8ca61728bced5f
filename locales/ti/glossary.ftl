### reviewed: no

# nl:f480f385
glossary-title = ዝርዝር ቃላት
# nl:35d70074
glossary-intro = እዞም ቃላት ኣብ ደብዳበታት ብዙሕ ይርከቡ። ትርጉሞም ኣብዚ ተንብቡ።

# nl:c9346b3e
glossary-word-gemeente = ምምሕዳር ናይ ከተማኹም ወይ ናይ ዓድኹም።
# nl:2c98ce02
glossary-word-digid = ናብ መርበብ ሓበሬታታት መንግስቲ ዘእትወኩም ናይ ገዛእ ርእስኹም መፍትሕ። ንማንም ኣይትሃቡ።
# nl:36d6a66c
glossary-word-toeslag = ንገለ ነገር ንምኽፋል ዝሕግዘኩም ገንዘብ መንግስቲ።
# nl:929acb5c
glossary-word-premie = ንመድሕንኩም ወርሓዊ ትኸፍልዎ ገንዘብ።
# nl:14463616
glossary-word-voorschot = ኣቐዲሙ ዝወሃበኩም ገንዘብ። ደሓር ትኽክለኛ መጠኑ ይሕሰብ።
# nl:a3d64af7
glossary-word-beschikking = ብዛዕባኹም ዝተወሰነ ውሳነ ዝሓዘ ደብዳበ።
# nl:a210c3f7
glossary-word-definitieve-berekening = እቲ ዓመት ምስ ተወድአ ዝግበር ናይ መወዳእታ ሕሳብ። ብሓቂ ዝግባኣኩም ይውስን።
# nl:a32be204
glossary-word-bezwaar = ሓደ ውሳነ ልክዕ ከም ዘይኮነ ትገልጹሉ ደብዳበ። እታ ናይ መወዳእታ መዓልቲ ኣብቲ ውሳነ ተጻሒፋ ኣላ።
# nl:4f30a4ff
glossary-word-huurcontract = ውዕል ክራይ፦ ብዛዕባ ገዛኹምን ክራይኩምን ዝተሰማማዕኩምዎ ወረቐት።
# nl:ea1c0885
glossary-word-bijstand = መነባብሮኹም እንተ ዘይኣኺሉ ምምሕዳር ከተማ ዝህበኩም ገንዘብ።
# nl:a380503e
glossary-word-inlichtingenplicht = ናይ ምሕባር ግዴታ፦ ንሓገዝኩም ዝጸልው ኩሉ ንምምሕዳር ከተማ ክትነግሩ ኣለኩም።
# nl:c11d4ca1
glossary-word-wijziging = ለውጢ፦ ካብቲ ናይ ቀደም ዝተፈልየ ነገር።
# nl:a12201d6
glossary-word-vermogen = ዘለኩም ንብረት፦ ዕቋር ገንዘብ፣ መኪና፣ ገዛ፣ ኣብ ካልእ ሃገር ዘሎ እውን።
# nl:d4851d2d
glossary-word-boete = መቕጻዕቲ፦ ስለ ጌጋ ትኸፍልዎ ገንዘብ።
