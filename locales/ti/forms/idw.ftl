### reviewed: no

# nl:53d38dc9
idw-name = ዲፕሎማኹም ኣብዚ ዘለዎ ደረጃ
# nl:7dc7ce68
idw-what = ⁨IDW⁩ ዝበሃል ቤት ጽሕፈት፣ ዲፕሎማኹም ወይ ትምህርትኹም ምስ ኣየናይ ደረጃ ሆላንድ ከም ዝመዓራረ ይነግረኩም።
# nl:ab699307
idw-who = ኣብ ካልእ ሃገር ተማሂርኩም፣ ናይ ⁨inburgering⁩ (ትምህርቲ ቋንቋን ህይወትን ሆላንድ) ግዴታ ኣለኩም። ስደተኛ ኢኹም፣ ወረቓቕትኹም ኩሉ ጠፊኡ ዶ፧ ሽዑ እውን ክትሓቱ ትኽእሉ። ⁨indicatie onderwijsniveau⁩ (ግምት ደረጃ ትምህርቲ) ይበሃል።
# nl:8d010c3d
idw-deadline = ቅድሚ ዲፕሎማ ⁨inburgeringsdiploma⁩ ምርካብኩም፣ ናይ ቀደም ዲፕሎማኹም ክምዘን ሕተቱ። ድሕሪ እቲ ⁨inburgeringsdiploma⁩ ግን ብነጻ ኣይኮነን። ኣብዚ ወርሒ እዚ ጀምሩ።
# nl:e21bbdb3
idw-before-cost = ግዴታ ⁨inburgering⁩ ዘለኩም ወይ ስደተኛ እንተ ኾንኩም፣ ሓደ ግዜ ብነጻ እዩ። ትርጉም የድልየኩም ዶ፧ ባዕልኹም ትኸፍልዎ ዲኹም መጀመርታ ን⁨IDW⁩ ሕተቱ።
# nl:f291a778
idw-before-undo = ሓደ ዲፕሎማ ትመርጹ። ኣብቲ መልሲ ጌጋ ኣሎ ዶ፧ ካብቲ ኣብኡ ዘሎ ዕለት ኣብ ውሽጢ 6 ሰሙን ን⁨IDW⁩ ኢመይል ስደዱ።
# nl:5513e404
idw-before-late = ዲፕሎማ ⁨inburgeringsdiploma⁩ ድሮ ኣለኩም ዶ፧ ገና ክትሓቱ ትኽእሉ፣ ግን ባዕልኹም ትኸፍሉ።
# nl:faad9d1e
idw-before-ask = ሓላፊ ጉዳይኩም ወይ ቤት ትምህርትኹም። ኣየናይ ዲፕሎማ ምምራጽ ከም ዝሓይሽ ሕተቱ።
# nl:016889c5
idw-need-card = ቅዳሕ ካርድ መንበሪ ፍቓድኩም፣ ብቕድሚትን ብድሕሪትን።
# nl:40a58020
idw-need-duo = ቅዳሕ ናይቲ ብዛዕባ ግዴታ ⁨inburgering⁩ ዝገልጽ ደብዳበ ⁨DUO⁩ (⁨Kennisgeving Inburgeringsplicht⁩)።
# nl:cc1f4fe4
idw-need-bsn = ናይ ግልኹም ቁጽሪ (⁨BSN⁩) ዘለዎ ወረቐት፣ ኣብ ደብዳበ ⁨DUO⁩ እንተ ዘየሎ።
# nl:d4495b04
idw-need-diploma = ቅዳሕ ዲፕሎማኹም።
# nl:b67d86a7
idw-need-marks = ዝርዝር ናይ ዝተማህርኩምዎ ዓይነት ትምህርትን ነጥብታትን።
# nl:349800a3
idw-step-ready = ናይ ነፍሲ ወከፍ ወረቐት ጽሩይ ስእሊ ኣልዕሉ።
# nl:72957efa
idw-step-account = ናብ ⁨idw.nl⁩ ኪዱ። ብኢመይልኩም ናይ ገዛእ ርእስኹም ገጽ (⁨Mijn IDW⁩) ክፈቱ።
# nl:5b59f395
idw-step-fill = ኩሉ ምልኡ፣ ወረቓቕትኹም እውን ወስኹ። ኣቋሪጽኩም ደሓር ክትቅጽሉ ትኽእሉ።
# nl:cfc41c99
idw-step-more = ⁨IDW⁩ ገና ካልእ ሓቲቱ ዶ፧ ቀልጢፍኩም ስደድዎ። መጀመርታ ኩሉ ክማላእ ኣለዎ።
# nl:39b5b398
idw-step-save = ነቲ መልሲ ኣብ ተሌፎንኩምን ብወረቐትን ዓቅብዎ። ድሕሪ 3 ዓመት ኣብ ⁨IDW⁩ ኣይርከብን።
# nl:1c41fa14
idw-part-person = ነቲ ምልክታ (⁨aanvraag⁩) ዘቕርብ ሰብ።
# nl:633cc658
idw-part-person-write = ስምኩም፣ ኣድራሻኹምን ኢመይልኩምን።
# nl:c4bd8d64
idw-part-person-example = ⁨S. Voorbeeld, Modelstraat 1, Voorbeeldstad⁩
# nl:a663cc76
idw-part-person-mistake = ሰሙናዊ እተንብብዎ ኢመይል ሃቡ። ሕቶታት ናብኡ ይመጽእ።
# nl:126ff82e
idw-part-holder = እቲ ዲፕሎማ ናይ መን ምዃኑ።
# nl:19835d0b
idw-part-holder-write = ስምኩምን ዕለት ልደትኩምን፣ ከምቲ ኣብ ካርድ መንበሪ ፍቓድኩም ዘሎ።
# nl:d40126fe
idw-part-holder-example = ⁨S. Voorbeeld, 1 januari 1990⁩ (⁨januari⁩ = ጥሪ)
# nl:330860fb
idw-part-holder-mistake = ኣብቲ ዲፕሎማ ስምኩም ዝተፈልየ ድዩ፧ ነዚ እውን ጽሓፉ።
# nl:8e4e9ffa
idw-part-reason = ስለምንታይ ትሓቱ ኣለኹም።
# nl:79802f3a
idw-part-reason-write = ግዴታ ⁨inburgering⁩ እንተ ኣለኩም፣ ⁨inburgering⁩ ምረጹ።
# nl:803ed706
idw-part-reason-example = ⁨inburgering⁩ እመርጽ፣ ደብዳበ ⁨DUO⁩ እውን እውስኽ።
# nl:e86e4f1d
idw-part-reason-mistake = ካልእ፣ ከም ስራሕ፣ መሪጽኩም ዶ፧ ሽዑ ምናልባት ክትከፍሉ ኣለኩም።
# nl:ef65a6b8
idw-part-schools = ዝተማህርኩምሉ ኣብያተ ትምህርትን ክንደይ ግዜ ከም ዝተማህርኩምን።
# nl:bebc7708
idw-part-schools-write = ስም ነፍሲ ወከፍ ቤት ትምህርትን ዓመታትን። ካብቲ ዝለዓለ ጀምሩ።
# nl:b4384aeb
idw-part-schools-example = ዩኒቨርሲቲ ⁨Voorbeeldstad⁩፣ ካብ 2008 ክሳብ 2012።
# nl:00a4cbe7
idw-part-schools-mistake = ትምህርቲ ኣይወዳእኩምን ዶ፧ ዋላ ኾነ ጽሓፍዎ። ሓደ ዓመት እውን ክቑጸር ይኽእል።
# nl:2c3e46be
idw-part-files = ኣብዚ ወረቓቕትኹም ትውስኹ።
# nl:b5b4b79f
idw-part-files-write = ኣብታ ስጉምቲ እቲኣ ዝተሓተ ወረቓቕቲ ጥራይ።
# nl:ad1aef1d
idw-part-files-example = ሓደ ስእሊ ናይ ዲፕሎማይ። ኩሉ ፊደላት ብጽቡቕ ይንበብ።
# nl:2e7c128d
idw-part-files-mistake = ወረቓቕቲ የብልኩምን ዶ፧ ኣብኡ ጽሓፍዎ። ናይ ሓቂ ዘይኮነ ወረቐት ፈጺምኩም ኣይትስደዱ።
# nl:f5f8d530
idw-after-check = ኩሉ ተማሊኡ ድዩ፧ ኢመይል ይመጸኩም።
# nl:204e9a50
idw-after-time = ድሕሪኡ 6 ናይ ስራሕ ሰሙናት ይወስድ። ብዙሕ ሰብ እንተ ሓቲቱ 10 ሰሙን ክኸውን ይኽእል።
# nl:7b0cfd4f
idw-after-result = ደረጃኹም ዘርኢ ወረቐት ትረኽቡ። ናይ ሆላንድ ዲፕሎማ ግን ኣይኮነን።
# nl:b4898264
idw-after-job = ይቕበሉኹም ኣይቕበሉኹምን ዝውስን እቲ ቤት ትምህርቲ ወይ ኣስራሒ እዩ። ከም ሓኪም ንምስራሕ ካልእ እውን የድሊ።
# nl:0cfd5610
idw-nothing = መቕጻዕቲ የለን። ግን ቤት ትምህርቲ ወይ ኣስራሒ ክእለትኩም ብጽቡቕ ኣይርእዮን። ደሓር ባዕልኹም ክትከፍሉ ኣለኩም።
