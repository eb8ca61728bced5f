### reviewed: no

# nl:1ab002db
intake-name = ዕድመ ንዝርርብን ንፈተናን
# nl:ab798f3e
intake-what = ምምሕዳር ከተማ መን ምዃንኩምን ከመይ ጌርኩም ጽቡቕ ከም ትመሃሩን ክፈልጥ ይደሊ።
# nl:0d9791f9
intake-who = ብሕጊ 2021 ⁨inburgering⁩ (ትምህርቲ ቋንቋን ህይወትን ሆላንድ) ክገብሩ ንዘለዎም ሰባት።
# nl:db66307c
intake-deadline = እታ መዓልቲ ኣብ ደብዳበኹም ተጻሒፋ ኣላ። በታ መዓልቲ ክትከዱ ኣይትኽእሉን ዶ፧ ቅድሚ እታ መዓልቲ ደውሉ።
# nl:67942294
intake-before-cost = ነቲ ዝርርብን ፈተናን ምምሕዳር ከተማ የዳልዎ። ገንዘብ ዝሓትተኩም ሰብ ኣሎ ዶ፧ ኣይትኽፈሉ፣ ሓገዝ ሕተቱ።
# nl:1fea2546
intake-before-loan = ኣይኮነን። ልቓሕ ክትፍርሙ ዝደሊ ሰብ ኣሎ ዶ፧ ኣይትፈርሙ፣ ሓገዝ ሕተቱ።
# nl:8c45088b
intake-before-undo = ካልእ መዓልቲ ክትሓቱ ትኽእሉ። ግን ክትተርፉ ኣይፍቀድን።
# nl:6cdf92d4
intake-before-late = ብቕጽበት ናብ ምምሕዳር ከተማ ደውሉ። መጀመርታ መጠንቀቕታን ሓድሽ ደብዳበን ይመጸኩም። ዑቕባ እንተ ዘይረኺብኩም፣ ድሕሪኡ መቕጻዕቲ ገንዘብ (⁨boete⁩) ክመጸኩም ይኽእል።
# nl:e9d32496
intake-before-ask = ንሓላፊ ጉዳይኩም ሕተቱ። ኣስተርጓሚ ወይ ሓላዪ ቆልዑ የድልየኩም ዶ፧ ንዕኡ እውን ንገርዎ።
# nl:fa0c72a2
intake-need-letter = እቲ ካብ ምምሕዳር ከተማ ዝመጸ ደብዳበ።
# nl:97c84fba
intake-need-permit = ካርድ መንበሪ ፍቓድኩም።
# nl:47411e3b
intake-need-diplomas = ዲፕሎማታትኩምን ወረቓቕቲ ትምህርትኹምን፣ እንተ ሃልዩኩም።
# nl:44eae0ba
intake-need-work = ዝርዝር ናይ ዝሰራሕኩምዎ ስራሕ።
# nl:8bc77a41
intake-step-calendar = ነታ መዓልቲ፣ ሰዓትን ቦታን ኣብ ተሌፎንኩም ኣእትውዎ።
# nl:435858fc
intake-step-call = ክትከዱ ኣይትኽእሉን ዶ፧ ቅድሚ እታ መዓልቲ ናብቲ ኣብ ደብዳበ ዘሎ ቁጽሪ ደውሉ።
# nl:6c102ce0
intake-step-interpreter = ኣስተርጓሚ ሕተቱ። ሓላዪ ቆልዑ እንተ ዘይብልኩም እውን እንታይ ከም ዝግበር ሕተቱ።
# nl:c37de5ac
intake-step-write = ኣበይ ከም ዝተማህርኩም፣ እንታይ ከም ዝሰራሕኩምን እንታይ ከም ትደልዩን ጽሓፉ።
# nl:8178e682
intake-step-go = ወረቓቕትኹም ሒዝኩም ኣብ ሰዓትኩም ኪዱ።
# nl:75777a32
intake-part-when = ኣበይን መዓስን ክትከዱ ከም ዘለኩም።
# nl:166c779d
intake-part-when-write = ኣብ ተሌፎንኩም ኣእትውዎ። ብኸመይ ከም ትኸዱ ካብ ሕጂ ድለዩ።
# nl:6e353729
intake-part-when-example = 12 ጉንበት ሰዓት 10:00 ንግሆ ኣብ ምምሕዳር ከተማ ⁨Voorbeeldstad⁩ ክኸውን ኣለኒ።
# nl:c8a34c34
intake-part-when-mistake = ካብ ሓደ ንላዕሊ ቆጸራ ክህሉ ይኽእል። ካልኣይቲ መዓልቲ ኣላ ድያ ርኣዩ።
# nl:18390058
intake-part-talk = ብዛዕባ ትምህርቲ፣ ስራሕ፣ ስድራቤት፣ ጥዕናን እትደልይዎን ዝግበር ዝርርብ።
# nl:da331389
intake-part-talk-write = ትኽእልዎን ትደልይዎን ንገሩ። ዝኸብደኩም እውን ንገሩ።
# nl:ea20aea2
intake-part-talk-example = ጸጉሪ ዝቕምቅም ነይረ። ኣብዚ እውን ከምኡ ክሰርሕ እደሊ።
# nl:313adcfb
intake-part-talk-mistake = ብዘይ መጻምድትኹም በይንኹም ክትዛረቡ ትኽእሉ። እንተ ደሊኹም ሕተቱ።
# nl:21ee3089
intake-part-test = ቋንቋ ሆላንድ ክንደይ ቀልጢፍኩም ከም ትመሃሩ ዘርኢ ፈተና።
# nl:3641a58d
intake-part-test-write = ተረጋጊእኩም ዝከኣለኩም ግበሩ። ሓሚምኩም ዶ፧ ቅድሚ እቲ ፈተና ንገሩ።
# nl:154d42c6
intake-part-test-mistake = እቲ ፈተና ግዴታ እዩ። ኣይትኽእሉን ዶ፧ ቅድሚ እታ መዓልቲ ናብ ምምሕዳር ከተማ ደውሉ።
# nl:97b39f1b
intake-after-route = ምምሕዳር ከተማ ምሳኹም ኮይኑ መገዲ ትምህርትኹም (⁨leerroute⁩) ይመርጽ።
# nl:e18743cb
intake-after-plan = ዝተሰማማዕኩምዎ ኣብ መደብኩም (⁨PIP⁩) ይጽሓፍ።
# nl:2b6f0b01
intake-after-when = ድሕሪ ደብዳበ ⁨DUO⁩ (ቤት ጽሕፈት ትምህርቲ) ብዛዕባ ⁨inburgering⁩ ኣብ ውሽጢ 10 ሰሙን ክግበር ኣለዎ። ኣብ ምምሕዳር ከተማ ደሓር እንተ ተመዝጊብኩም፣ ካብታ መዓልቲ ይቑጸር። ደንጕዩ ዶ፧ ሕተቱ።
# nl:461e01c9
intake-nothing = መጠንቀቕታን ሓድሽ ደብዳበን ይመጸኩም። ሽዑ ኪዱ ወይ ናብ ምምሕዳር ከተማ ደውሉ።
