### reviewed: no
# My people: who helps with what.

help-title = ሓገዝተይ
help-none = ኣብዚ ገና ሰብ የለን። ንምምሕዳር ከተማ ሕተቱ።
help-may-see = ኣብ ⁨Dag 1⁩ ንመደብኩም ክርእዩ ይኽእሉ
help-danger = ህይወት ሰብ ኣብ ሓደጋ እንተ ሃልዩ፣ ወይ ሓንቲ ካልኢት ከይሓለፈት ሓገዝ እንተ ኣድልዩ፦
help-topic-case-worker = ሓላፊ ጉዳይ (⁨klantmanager⁩)፦ ንኹሉ፣ መጀመርታ ናብዚ ደውሉ
help-topic-forms = ሓገዝ ብዛዕባ ቅጥዕታትን ደብዳበታትን
help-topic-lessons = ሓገዝ ብዛዕባ ትምህርቲ
help-topic-health = ሓገዝ ብዛዕባ ጥዕና
help-topic-house = ሓገዝ ብዛዕባ ገዛ
help-topic-money = ሓገዝ ብዛዕባ ገንዘብ
help-topic-work = ሓገዝ ብዛዕባ ስራሕ
help-topic-law = ሕጋዊ ሓገዝ
help-topic-school = ሓገዝ ብዛዕባ ቤት ትምህርቲ ቆልዑ
help-topic-company = ንዕላል፣ ንጉርብትናን ንስፖርትን
