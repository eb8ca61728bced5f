### reviewed: no
### Planning appointments: for staff only.

# nl:6af09782
appointment-plan-add = ሓድሽ ቆጸራ
# nl:baeca450
appointment-plan-title-new = ሓድሽ ቆጸራ
# nl:8c196b35
appointment-plan-title-change = ቆጸራ ወይ ግዜኡ ቀይሩ
# nl:65700e1f
appointment-plan-for = ን{ $name }
# nl:45115ee3
appointment-plan-reads = እቲ ሰብ ነዚ በዚ ቋንቋ የንብቦ፦ { $language }። ተወሳኺ ሓበሬታ ጥራይ ብቋንቋ ሆላንድ ይተርፍ።
# nl:9af1c0be
appointment-plan-was = ሕጂ ከምዚ ይብል
# nl:7e38d26c
appointment-plan-what = እንታይ
# nl:c55cd37b
appointment-plan-kind = ዓይነት ቆጸራ
# nl:7a60f699
appointment-plan-choose = ምረጹ
# nl:36578425
appointment-plan-where = ኣበይ
# nl:d063d963
appointment-plan-place = ቦታ ወይ ትካል
# nl:fae648a2
appointment-plan-place-hint = ከምቲ ኣብ ኣፍደገ ተጻሒፉ ዘሎ።
# nl:69022e9b
appointment-plan-address = ኣድራሻ
# nl:b70cd06a
appointment-plan-address-hint = ጽርግያ፣ ቁጽሪ፣ ፖስትኮድን ከተማን። ብተሌፎን እንተ ኾይኑ ባዶ ግደፍዎ።
# nl:22af618f
appointment-plan-with = ምስ መን
# nl:37a11fc5
appointment-plan-phone = ንሕቶታት ዝኸውን ቁጽሪ ተሌፎን
# nl:4c02ef11
appointment-plan-when = መዓስ
# nl:939b76ad
appointment-plan-date = መዓልቲ
# nl:800eac4d
appointment-plan-time = ሰዓት
# nl:c11500e7
appointment-plan-minutes = ክንደይ ደቓይቕ
# nl:85ea7d8c
appointment-plan-bring = እቲ ሰብ እንታይ ሒዙ ይመጽእ
# nl:ebc0076a
appointment-plan-more = ምፍላጡ ዝጠቅም
# nl:99435ebe
appointment-plan-cost = እንተ ዘይመጺኡ እንታይ ይኸውን
# nl:845d72d7
appointment-plan-cost-hint = ሰባት ነዚ ምስ ዝፈልጡ ብዝያዳ ይመጹ።
# nl:10a184b2
appointment-plan-cost-none = ብዛዕባ እዚ ምንም ኣይትበሉ
# nl:1561a23b
appointment-plan-note = ተወሳኺ ሓበሬታ፣ ብቋንቋ ሆላንድ
# nl:0ef92a0a
appointment-plan-note-hint = ናይ ግሊ ቁጽሪ (⁨BSN⁩) ወይ ብዛዕባ ጥዕና ኣይትጽሓፉ።
# nl:e4500d4d
appointment-plan-optional = ግድን ኣይኮነን
# nl:b6d7f348
appointment-plan-save-new = ቆጸራ ዓቅቡ
# nl:3a700e84
appointment-plan-save-change = ዓቅቡ እሞ ነቲ ሰብ መልእኽቲ ስደዱ
# nl:b2fdf9b4
appointment-plan-cancel-title = ቆጸራ ሰርዙ
# nl:003d95fe
appointment-plan-cancel-hint = እቲ ሰብ መልእኽቲ ይመጾ። እቶም መዘኻኸሪታት ደው ይብሉ።
# nl:1a8bcca2
appointment-plan-cancel-reason = ስለምንታይ ይስረዝ፧
# nl:0f949671
appointment-plan-cancel-save = ቆጸራ ሰርዙ
# nl:e49321a4
appointment-plan-change = ቀይሩ
# nl:8591977a
appointment-plan-cancel = ሰርዙ
# nl:724d0252
appointment-plan-answer-none = ገና መልሲ የለን
# nl:d46bd0dc
appointment-plan-answer-coming = ክመጽእ እዩ
# nl:edabd8b9
appointment-plan-answer-cannot = ክመጽእ ኣይክእልን እዩ
# nl:53fff1b7
appointment-plan-cancelled = ተሰሪዙ ኣሎ
# nl:b2cf2671
appointment-plan-moved-from = ቅድሚ ሕጂ ግዜኡ { $when } ነይሩ
# nl:b99ea821
appointment-plan-saved = እቲ ቆጸራ ተዓቂቡ ኣሎ።
# nl:490ca0b7
appointment-plan-changed = እቲ ቆጸራ ተቐይሩ ኣሎ። እቲ ሰብ መልእኽቲ ይመጾ።
# nl:f66c3e67
appointment-plan-cancel-done = እቲ ቆጸራ ተሰሪዙ ኣሎ። እቲ ሰብ መልእኽቲ ይመጾ።
