### reviewed: no
# Lessons of a holder, and the lists a case worker picks from.

lessons-title = Lessen
lessons-none = Deze week hebt u geen les.
lessons-weeks = Andere weken
lessons-before = Vorige week
lessons-after = Volgende week
lessons-week = { $from } tot en met { $until }
lessons-as-timetable = Toon als rooster
lessons-as-list = Toon als lijst
lessons-day = Dag
lessons-time = Tijd
lessons-lesson = Les
lesson-until = Tot
lesson-teacher = Docent:
lesson-cancelled = Geen les
lesson-moved = Andere tijd dan normaal
lesson-subject-dutch = Nederlandse les
lesson-subject-society = Kennis van de Nederlandse maatschappij (KNM)
lesson-subject-work = Werk in Nederland (MAP)
lesson-subject-values = Participatieverklaring (PVT)
lesson-subject-literacy = Leren lezen en schrijven
lesson-subject-computer = Computer en telefoon
lesson-subject-practice = Stage of vrijwilligerswerk
lesson-subject-other = Andere les
lesson-cancel-ill = De docent is ziek.
lesson-cancel-holiday = Het is een feestdag.
lesson-cancel-break = Het is schoolvakantie.
lesson-cancel-building = Het gebouw is dicht.
lesson-cancel-other = Vraag de school waarom.
