### reviewed: no
# My people: who helps with what. In other parts: asking for help, and what staff see of it.

# nl:4e1184a4
help-title = ሓገዝተይ
# nl:0deb8243
help-none = ኣብዚ ገና ሰብ የለን። ንምምሕዳር ከተማ ሕተቱ።
# nl:0b18ed65
help-may-see = ኣብ ⁨Dag 1⁩ ንመደብኩም ክርእዩ ይኽእሉ
# nl:d521586c
help-danger = ህይወት ሰብ ኣብ ሓደጋ እንተ ሃልዩ፣ ወይ ሓንቲ ካልኢት ከይሓለፈት ሓገዝ እንተ ኣድልዩ፦
# nl:8eef46b1
help-topic-case-worker = ሓላፊ ጉዳይ (⁨klantmanager⁩)፦ ንኹሉ፣ መጀመርታ ናብዚ ደውሉ
# nl:bb9f19e4
help-topic-forms = ሓገዝ ብዛዕባ ቅጥዕታትን ደብዳበታትን
# nl:6e39e9d6
help-topic-lessons = ሓገዝ ብዛዕባ ትምህርቲ
# nl:dac451e9
help-topic-health = ሓገዝ ብዛዕባ ጥዕና
# nl:43b3b48e
help-topic-house = ሓገዝ ብዛዕባ ገዛ
# nl:635f6d1a
help-topic-money = ሓገዝ ብዛዕባ ገንዘብ
# nl:898d28e3
help-topic-work = ሓገዝ ብዛዕባ ስራሕ
# nl:8cdcc397
help-topic-law = ሕጋዊ ሓገዝ
# nl:df9c31e2
help-topic-school = ሓገዝ ብዛዕባ ቤት ትምህርቲ ቆልዑ
# nl:c74479fd
help-topic-company = ንዕላል፣ ንጉርብትናን ንስፖርትን

# One's own requests for help, and asking at a section of a form.
# nl:40bcfb87
help-people = ዝሕግዙኹም ሰባት
# nl:c79162f8
help-requests = ዝሓተትኩምዎ ሓገዝ
# nl:37066cfe
help-ask-here = ኣብዚ ሓገዝ ሕተቱ
# nl:e60b23b7
help-ask-title = ሓገዝ ሕተቱ
# nl:b3296c87
help-ask-intro = ኣብዚ ጸጊሙኩም ዶ፧ ሰብ ክሕግዘኩም ይኽእል እዩ።
# nl:657ce767
help-ask-who = ነዚ ናይ ምምሕዳር ከተማኹም ሓለፍቲ ጉዳይ የንብብዎ። መደብኩም ክርእዩ ዝፍቀደሎም ወለንተኛታት እውን የንብብዎ።
# nl:9edba218
help-ask-do = ሓገዝ ሕተቱ
# nl:8affab01
help-message = እንታይ ዘይተረድኣኩም ኣሎ፧
# nl:fbab28cc
help-message-hint = ብቋንቋኹም ጽሓፉ። ናይ ግልኹም ቁጽሪ (⁨BSN⁩) ኣይትጽሓፉ።
# nl:e73c20fb
help-section = ኣብዚ ክፋል፦
# nl:6ae29e97
help-section-start = መጀመርታ ናይቲ መብርሂ
# nl:7c6d89d6
help-to-section = ናብዚ ክፋል ኪዱ
# nl:c64b56f0
help-asked = ሓገዝ ዝተሓተተሉ ዕለት፦ { $when }
# nl:3bfb8e9b
help-open = ገና ዝሕግዝ ሰብ የለን
# nl:b969a1e7
help-taken = ዝሕግዘኩም ሰብ፦ { $name }
# nl:a18df049
help-done = እዚ ተወዲኡ
# nl:a2d3f0d9
help-take-back = ድሕሪ ሕጂ ሓገዝ ኣየድልየንን እዩ
# nl:31899b51
help-too-many = ድሮ 20 ግዜ ሓገዝ ሓቲትኩም ኣለኹም። መጀመርታ ኣብ «ሓገዝተይ» ካብ ዝሓተትኩምዎ ሓገዝ ሓደ ኣልግሱ።
# nl:131d6f95
notice-help-asked = ሕቶኹም ተላኢኹ ኣሎ። መን ከም ዝሕግዘኩም ቀልጢፍኩም ኣብዚ ክትርእዩ ኢኹም።

# What staff see of it. Reader: case worker or volunteer.
# nl:19e1dbf8
help-list-title = ሕቶታት ሓገዝ
# nl:3b5d93af
help-list-none = ሕጂ ናይ ሓገዝ ሕቶ የለን።
# nl:e7a3858d
help-list-found =
    { $count ->
        [one] { $count } ናይ ሓገዝ ሕቶ
       *[other] { $count } ናይ ሓገዝ ሕቶታት
    }
# nl:ce971c66
help-list-take = ኣነ ክሕግዝ እየ
# nl:2abfa5a7
help-list-finish = እዚ ተወዲኡ
# nl:81db1069
help-list-mine = ኣብዚ ንስኹም ትሕግዙ ኣለኹም
# nl:7fa4d99a
help-list-taken = ኣብዚ ዝሕግዝ ሰብ፦ { $name }
