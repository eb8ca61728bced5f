### reviewed: no
# What a person makes of a form: where it stands, what is ticked off, the last day.

# nl:0e191888
forms-mine-title = ኣበይ በጺሕኩም፧
# nl:5937bea3
forms-standing-todo = ገና ዝግበር
# nl:3c8c0750
forms-standing-started = ተጀሚሩ
# nl:dbf86310
forms-standing-sent = ልኢኸዮ ወይ ኣረኪበዮ
# nl:de9dafe9
forms-standing-decided = መልሲ መጺኡ
# nl:985cd563
forms-standing-not-mine = ንዓይ ኣይምልከተንን
# nl:bfd24c69
forms-by-person = ነዚ ባዕልኹም መሪጽኩምዎ።
# nl:0f52bf72
forms-by-volunteer = ዝሕግዘኩም ወለንተኛ ምሳኹም ኮይኑ ነዚ መሪጹ።
# nl:354b5d67
forms-by-case-worker = ሓላፊ ጉዳይኩም ምሳኹም ኮይኑ ነዚ መሪጹ።
# nl:6f7672df
forms-tick-keep = ነቶም ምልክታት ዓቅቡ
# nl:cd6bb065
forms-together = ምስ { $name }
# nl:6840d24b
forms-of-person-none = { $name } ክሳብ ሕጂ ዝዓቀብዎ ቅጥዒ የለን።

# The last day.
# nl:3f382bc5
forms-day-give = ናይ መወዳእታ መዓልቲ ወስኹ
# nl:7c15fb88
forms-day-change = ናይ መወዳእታ መዓልቲ ቀይሩ
# nl:6da0ccb4
forms-day-last = ናይ መወዳእታ መዓልቲ
# nl:965dcf27
forms-day-count = ናይ መወዳእታ መዓልቲ ቀምሩ
# nl:5d27d8fb
forms-day-keep = ናይ መወዳእታ መዓልቲ ዓቅቡ
# nl:44b8dc5a
forms-day-none = ነታ ናይ መወዳእታ መዓልቲ ደምስሱ
# nl:58cea941
forms-day-planned = እዛ መዓልቲ ንዓኹም ተመዲባ ኣላ
# nl:34e46ffd
forms-day-wins = ኣብቲ ደብዳበ ናይ መወዳእታ መዓልቲ ኣላ ድያ፧ ኣብዚ ጽሓፍዋ። ኣብቲ ደብዳበ ዘላ መዓልቲ ኩሉ ግዜ ትቕድም።
# nl:2f1b9d21
forms-day-in-letter = ነታ ናይ መወዳእታ መዓልቲ ኣብቲ ደብዳበ ድለዩ። ሽዑ ኣብ ግዜኡ መዘኻኸሪ ይመጸኩም።
# nl:d5a0f0c8
forms-day-municipal = ነፍሲ ወከፍ ምምሕዳር ከተማ ናይ ገዛእ ርእሱ ናይ መወዳእታ መዓልቲ ኣለዎ። ብዛዕባኣ ንምምሕዳር ከተማኹም ሕተቱ።
# nl:c5408e14
forms-day-ask = መጀመርታ ነታ ናይ መወዳእታ መዓልቲ ሕተቱ። ድሕሪኡ ኣብዚ ጽሓፍዋ።

# The day from which the last day is counted.
# nl:45968f42
forms-anchor-exam-date = እቲ ፈተና ኣየናይ መዓልቲ እዩ፧
# nl:093bbe26
forms-anchor-first-month-of-care = መውዓሊ ህጻናት ኣየናይ መዓልቲ ይጅምር፧
# nl:bf07acb1
forms-anchor-inburgering-diploma = ዲፕሎማ ⁨inburgering⁩ ኣየናይ መዓልቲ ትቕበሉ፧
# nl:52fd5c06
forms-anchor-letter-received = እቲ ደብዳበ ኣየናይ መዓልቲ መጺኡኩም፧
# nl:9db1e9cd
forms-anchor-move-date = ናብ ሓድሽ ገዛ ኣየናይ መዓልቲ ትግዕዙ፧
# nl:3fca639a
forms-anchor-pip-date = ኣብ መደብኩም (⁨PIP⁩) ኣየናይ ዕለት ተጻሒፉ ኣሎ፧
# nl:06e03587
forms-anchor-assessment-date = ኣብቲ ናይ ግብሪ ደብዳበ (⁨aanslag⁩) ኣየናይ ዕለት ተጻሒፉ ኣሎ፧
# nl:1e4d8c9e
forms-anchor-change-date = እቲ ለውጢ ኣየናይ መዓልቲ ተገይሩ፧
# nl:095d3763
forms-anchor-first-benefit = ናይ መጀመርታ ሓገዝ መነባብሮ (⁨bijstand⁩) ኣየናይ መዓልቲ ተቐቢልኩም፧
# nl:89a76851
forms-anchor-purchase = ኣየናይ መዓልቲ ትዕድጉ፧
