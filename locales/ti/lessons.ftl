### reviewed: no
# Lessons of a holder, and the lists a case worker picks from.

# nl:b14b7d79
lessons-title = ትምህርቲ
# nl:18e51563
lessons-none = ኣብዚ ሰሙን እዚ ትምህርቲ የብልኩምን።
# nl:e5879690
lessons-weeks = ካልኦት ሰሙናት
# nl:acc524ae
lessons-before = ዝሓለፈ ሰሙን
# nl:a5bdf93a
lessons-after = ዝመጽእ ሰሙን
# nl:14ebc019
lessons-week = ካብ { $from } ክሳብ መወዳእታ ናይ { $until }
# nl:d5f705dd
lessons-as-timetable = ከም ሰሌዳ ኣርእዩ
# nl:1132a8f5
lessons-as-list = ከም ዝርዝር ኣርእዩ
# nl:0f171ab5
lessons-day = መዓልቲ
# nl:9cb3632c
lessons-time = ሰዓት
# nl:6d8b67ad
lessons-lesson = ትምህርቲ
# nl:685543b3
lesson-until = ክሳብ ሰዓት
# nl:ed163da0
lesson-teacher = መምህር፦
# nl:cda59160
lesson-cancelled = ትምህርቲ የለን
# nl:44e61409
lesson-moved = ካብቲ ልሙድ ዝተፈልየ ግዜ
# nl:dff5d63e
lesson-subject-dutch = ትምህርቲ ቋንቋ ሆላንድ
# nl:e93d427f
lesson-subject-society = ብዛዕባ ሕብረተሰብ ሆላንድ (⁨KNM⁩)
# nl:24af7f30
lesson-subject-work = ስራሕ ኣብ ሆላንድ (⁨MAP⁩)
# nl:080cce49
lesson-subject-values = ብዛዕባ ክብርታት ሆላንድ (⁨PVT⁩)
# nl:c68965a8
lesson-subject-literacy = ምንባብን ምጽሓፍን ምምሃር
# nl:54d8d8c9
lesson-subject-computer = ኮምፒተርን ተሌፎንን
# nl:2aa04707
lesson-subject-practice = ልምምድ (⁨stage⁩) ወይ ወለንታዊ ስራሕ
# nl:5aebed31
lesson-subject-other = ካልእ ትምህርቲ
# nl:63cb30ea
lesson-cancel-ill = መምህር ሓሚሞም ኣለዉ።
# nl:36b9c1d8
lesson-cancel-holiday = በዓል እዩ።
# nl:15bb6822
lesson-cancel-break = ናይ ቤት ትምህርቲ ዕረፍቲ እዩ።
# nl:d6a05a62
lesson-cancel-building = እቲ ህንጻ ዕጹው እዩ።
# nl:1f99a338
lesson-cancel-other = ምኽንያቱ ንቤት ትምህርቲ ሕተቱ።
