### reviewed: no
# My people: who helps with what.

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
