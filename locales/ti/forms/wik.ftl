### reviewed: no

# nl:15fdfe7b
wik-name = ቅድሚ ተወሳኺ ወጻኢ ዝመጽእ ናይ መወዳእታ ደብዳበ
# nl:1debfe77
wik-what = ሓደ ወረቐት ክፍሊት ከም ዘይከፈልኩም ሓደ ሰብ ወይ ትካል ይገልጽ። ሕጂ ገና ብዘይ ተወሳኺ ወጻኢ ክትከፍሉ ትኽእሉ።
# nl:85744ffb
wik-who = ወረቐት ክፍሊት ኣብ ግዜኡ ንዘይከፈለ ኩሉ ሰብ።
# nl:dc1c350b
wik-deadline = 14 መዓልቲ ኣለኩም። ቀዳመይቲ መዓልቲ፣ እቲ ደብዳበ ምስ መጸ እትቕጽል መዓልቲ እያ። ኣብቲ ደብዳበ ካብኣ እትድንጉ መዓልቲ ኣላ ዶ፧ ሽዑ እቲኣ ትቑጸር።
# nl:d27457a9
wik-before-cost = ኣብ ግዜኡ እንተ ኸፊልኩም፣ ነቲ ወረቐት ክፍሊት ጥራይ ትኸፍሉ። ሓድሓደ ግዜ ምስ ወለድ።
# nl:d883660d
wik-before-loan = ኣይኮነን፣ ዕዳ እዩ። ንዕኡ ንምኽፋል ገንዘብ ኣይትለቃሑ። መጀመርታ ሓገዝ ሕተቱ።
# nl:6ec0b47e
wik-before-undo = እቲ ወረቐት ክፍሊት ጌጋ ድዩ፧ ብዘይ ምሕሳብ ኣይትኽፈሉ። ቅድሚ እታ ናይ መወዳእታ መዓልቲ ምኽንያቱ ጽሓፉ።
# nl:9d2e363e
wik-before-late = ሽዑ ወጻኢ ይውሰኽ፦ ካብ ዕዳኹም 15 ሚእታዊት፣ እንተ ወሓደ 40 ዩሮ። ኣብቲ ልዕሊ 2500 ዩሮ ዘሎ ክፋል ይንእስ። ሓድሓደ ግዜ ግብሪ (⁨btw⁩) ይውሰኽ።
# nl:e3844b64
wik-before-ask = ነቲ ደብዳበ ምሳኹም ከንብቦ ንወለንተኛ ሕተቱ። ትጠራጠሩ ዶ፧ ንቤት ጽሕፈት ሕጋዊ ሓገዝ ⁨Juridisch Loket⁩ ሕተቱ።
# nl:5fae2c1d
wik-need-invoice = እቲ ደብዳበ ዝዛረበሉ ወረቐት ክፍሊት።
# nl:50fade78
wik-need-proof = ድሮ ከፊልኩም ዶ፧ ካብ ባንክ መረጋገጺ ድለዩ።
# nl:9024e908
wik-step-date = ኣብቲ ደብዳበ ዝመጸላ መዓልቲ ጽሓፉ።
# nl:6ad301b5
wik-step-check = እቲ ደብዳበ ካብ መን ከም ዝመጸ ርኣዩ። ነቲ ወረቐት ክፍሊት ትፈልጥዎ ዶ፧ እቲ መጠን ልክዕ ድዩ፧
# nl:1a98dc99
wik-step-pay = ልክዕ እንተ ኾይኑን ገንዘብ እንተ ኣለኩምን፣ ኣብ ውሽጢ 14 መዓልቲ ክፈሉ።
# nl:a146a88c
wik-step-plan = ልክዕ ኮይኑ ኩሉ ክትከፍሉ ኣይትኽእሉን ዶ፧ ደውሉ እሞ በብቑሩብ ምኽፋል (⁨betalingsregeling⁩) ሕተቱ። ብጽሑፍ እውን ሕተቱ።
# nl:add1c10b
wik-step-dispute = ጌጋ ድዩ፧ ምኽንያቱ ብደብዳበ ወይ ብኢመይል ጽሓፉ። ቅዳሕ ዓቅቡ።
# nl:a89d1e28
wik-part-sum = ገና ክትከፍልዎ ዘለኩም ገንዘብ።
# nl:ffaa22eb
wik-part-sum-write = ምስቲ ወረቐት ክፍሊት ኣነጻጽርዎ። እቲ መጠን ሓደ ድዩ፧
# nl:df71e613
wik-part-sum-mistake = ሓደ ክፋል ድሮ ከፊልኩም ዶ፧ ነቲ ክፋል እንደገና ክትከፍልዎ ኣየድልየኩምን።
# nl:62e4954e
wik-part-term = ዝተረፈኩም ግዜ።
# nl:82deb844
wik-part-term-write = 14 መዓልቲ ቁጸሩ። እቲ ደብዳበ ምስ መጸ ካብ እትቕጽል መዓልቲ ጀምሩ።
# nl:51d35b67
wik-part-term-example = እቲ ደብዳበ 1 ጉንበት መጺኡ። ናይ መወዳእታ መዓልተይ 15 ጉንበት እያ።
# nl:108b73a8
wik-part-term-mistake = ክሳብ ናይ መወዳእታ መዓልቲ ኣይትጸበዩ። ሓድሓደ ግዜ ባንክ ተወሳኺ ግዜ የድልዮ። ካብ 14 መዓልቲ ዝወሓደ ሂቦምኹም ዶ፧ ሓገዝ ሕተቱ።
# nl:7f13963a
wik-part-costs = እንተ ደንጒኹም ዝውሰኽ ወጻኢ። እቲ መጠን ኣብቲ ደብዳበ ክጽሓፍ ኣለዎ።
# nl:698bd98a
wik-part-costs-write = ኣብ ውሽጢ 14 መዓልቲ ነዚ ወጻኢ ኣይትኸፍሉን።
# nl:a9520d8a
wik-part-costs-mistake = ወጻኢ ካብ ሕጂ ይሓቱ ዶ፣ ወይስ ሕጊ ካብ ዝፈቐዶ ንላዕሊ ድዩ፧ ን⁨Juridisch Loket⁩ ሕተቱ።
# nl:a7f8fb26
wik-part-number = ቁጽሪ ጉዳይኩምን ትኸፍሉሉ ቁጽሪ ሕሳብን።
# nl:6937c363
wik-part-number-write = ክትከፍሉ ከለኹም ነቲ ቁጽሪ (⁨kenmerk⁩) ጽሓፉ።
# nl:e82f47ce
wik-part-number-example = ⁨Kenmerk: VOORBEELD 0001⁩ (⁨kenmerk⁩ = ቁጽሪ)
# nl:ec10be7b
wik-part-number-mistake = ደብዳበ ወይ ኢመይል ናይ ሓሶት ክኸውን ይኽእል። ነቲ ለኣኺ ኣይትፈልጥዎን ዶ፧ ቁጽሩ ባዕልኹም ድለዩ እሞ ደውሉ።
# nl:0d5da84d
wik-after-paid = ከም ዝኸፈልኩም ዘርኢ ወረቐት ዓቅቡ። ሽዑ ተወዲኡ እዩ።
# nl:635eef3d
wik-after-costs = ደንጒኹም ዶ፧ ወጻኢ ክሓቱ ይፍቀዶም፣ ግን ሓደ ግዜ ጥራይ።
# nl:37d3332b
wik-after-bailiff = ድሕሪኡ ⁨deurwaarder⁩ (ኣፈጻሚ ፍርዲ) ክመጽእ ይኽእል። ዕዳ ዝእክብ ትካል (⁨incassobureau⁩) ግን ካብ ገዛኹም ገለ ክወስድ ኣይፍቀደሉን።
# nl:b7c35ec4
wik-nothing = እቲ ዕዳ ይዓቢ። ⁨deurwaarder⁩ (ኣፈጻሚ ፍርዲ) ክመጽእ፣ ጉዳይኩም ናብ ዳኛ ክኸይድ እውን ይኽእል። ሕጂ ምድዋል ይሓይሽ። ገንዘብኩም ውሑድ እንተ ኾነ እውን ብዛዕባ ኣከፋፍላ ክትሰማምዑ ትኽእሉ።
