### reviewed: no
# Lessons of a holder, and the lists a case worker picks from.

lessons-title = ትምህርቲ
lessons-none = ኣብዚ ሰሙን እዚ ትምህርቲ የብልኩምን።
lessons-weeks = ካልኦት ሰሙናት
lessons-before = ዝሓለፈ ሰሙን
lessons-after = ዝመጽእ ሰሙን
lessons-week = ካብ { $from } ክሳብ { $until }
lessons-as-timetable = ከም ሰሌዳ ኣርእዩ
lessons-as-list = ከም ዝርዝር ኣርእዩ
lessons-day = መዓልቲ
lessons-time = ሰዓት
lessons-lesson = ትምህርቲ
lesson-until = ክሳብ ሰዓት
lesson-teacher = መምህር፦
lesson-cancelled = ትምህርቲ የለን
lesson-moved = ካብቲ ልሙድ ዝተፈልየ ግዜ
lesson-subject-dutch = ትምህርቲ ቋንቋ ሆላንድ
lesson-subject-society = ብዛዕባ ሕብረተሰብ ሆላንድ (⁨KNM⁩)
lesson-subject-work = ስራሕ ኣብ ሆላንድ (⁨MAP⁩)
lesson-subject-values = ብዛዕባ ክብርታት ሆላንድ (⁨PVT⁩)
lesson-subject-literacy = ምንባብን ምጽሓፍን ምምሃር
lesson-subject-computer = ኮምፒተርን ተሌፎንን
lesson-subject-practice = ልምምድ (⁨stage⁩) ወይ ወለንታዊ ስራሕ
lesson-subject-other = ካልእ ትምህርቲ
lesson-cancel-ill = መምህር ሓሚሞም ኣለዉ።
lesson-cancel-holiday = በዓል እዩ።
lesson-cancel-break = ናይ ቤት ትምህርቲ ዕረፍቲ እዩ።
lesson-cancel-building = እቲ ህንጻ ዕጹው እዩ።
lesson-cancel-other = ምኽንያቱ ንቤት ትምህርቲ ሕተቱ።
