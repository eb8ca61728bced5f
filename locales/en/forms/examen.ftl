### reviewed: no

# nl:91200b7c
examen-name = Sign up for the exam
# nl:d51c8b98
examen-what = You sign up with DUO for the inburgering exam, or a part of it.
# nl:f7d7ca3c
examen-who = For the B1-route and the onderwijsroute. On the Z-route you do not have to.
# nl:1be57d94
examen-deadline = Sign up at least 6 weeks before the exam. It can also take longer, so sooner is better. Pass it all before the last day of your inburgering time.
# nl:7150d4aa
examen-before-cost = Did you get asylum? Then you can take each exam two times for free. After that you pay. No asylum? Then you pay each time.
# nl:845d6b25
examen-before-loan = No. Did you get asylum? Under the 2021 law you do not borrow money.
# nl:14c2cd3c
examen-before-undo = Yes. In Mijn Inburgering you can cancel or pick another day. If you just stay away, you may lose money or a free try.
# nl:15562862
examen-before-late = Is the exam within 6 weeks? Ask DUO if you can still sign up. Is your inburgering time almost over? Ask DUO for more time before the last day.
# nl:b5cbcde5
examen-before-ask = Ask your school if you are ready for the exam.
# nl:7e391d73
examen-need-digid = Your DigiD, with text message or the app.
# nl:0a6bd2f7
examen-need-plan = Your plan (PIP). It says which exams you take.
# nl:a18ea879
examen-need-term = The last day of your inburgering time. Look in your letter from DUO.
# nl:3d326e9e
examen-step-school = Ask your school if they can sign you up.
# nl:2339e7e4
examen-step-login = If not, go to inburgeren.nl. Log in at Mijn Inburgering.
# nl:e505b84c
examen-step-choose = Choose the exam, the day and the place.
# nl:e0020375
examen-step-form = Does it not work? Use the paper form from DUO.
# nl:5588262c
examen-step-letter = Read in the letter from DUO what to bring. Be on time.
# nl:e230b1bd
examen-part-person = Who you are.
# nl:a803f675
examen-part-person-write = Your name and date of birth, as on your permit card.
# nl:617e899a
examen-part-person-example = S. Voorbeeld, 1 January 1990.
# nl:67fe5287
examen-part-person-mistake = Check your address. If it is wrong, you will miss the letter.
# nl:2986fa21
examen-part-exams = The parts: reading, listening, writing, speaking, and how the Netherlands works (KNM).
# nl:7b3ff33b
examen-part-exams-write = Choose the parts that are in your plan.
# nl:e6b7f05e
examen-part-exams-example = I choose reading and KNM now. Speaking comes later.
# nl:a7ec0f7e
examen-part-exams-mistake = Must you do level B1 or higher? That may be another exam. Ask your school.
# nl:f2520047
examen-part-place = Where and when you take the exam.
# nl:b93a73b2
examen-part-place-write = Choose a day well before the end of your inburgering time.
# nl:fac69bce
examen-part-place-example = My time ends on 1 March. I choose a day in November.
# nl:c575e0a9
examen-part-place-mistake = You hear later if you passed. So do not choose the last weeks.
# nl:b6f8ed64
examen-part-pay = The money for the exam, if it is not free.
# nl:d3cc4393
examen-part-pay-write = Do you use the paper form? You hear your day after you pay.
# nl:0cd184c8
examen-part-pay-mistake = Is a bill not clear to you? Ask DUO if it is right.
# nl:769c4a04
examen-after-letter = One week before the exam you get a letter with day, time and place.
# nl:1b52e3b9
examen-after-school = Did your school sign you up? Then the letter comes two weeks before.
# nl:8865875b
examen-after-again = Did you not pass? You can try again. Sign up once more.
# nl:5ab61f72
examen-after-done = Did you pass it all? Then you get the inburgering diploma. Have your own diploma valued before that. Then it is free.
# nl:7f154b40
examen-nothing = You take no exam, but your time runs on. Is it over, and did you get asylum? Then you do not normally get a fine. No asylum? Then there may be a fine.
