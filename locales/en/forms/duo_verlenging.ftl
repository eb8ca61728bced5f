### reviewed: no

# nl:10d97ca2
duo_verlenging-name = Ask for more time for inburgering
# nl:a714010d
duo_verlenging-what = You ask DUO for more time, because you cannot finish in time.
# nl:b9fd9692
duo_verlenging-who = You were ill for long, had a baby, or your lessons began late. There are more reasons.
# nl:0de366de
duo_verlenging-deadline = You can ask when your inburgering time has run for two and a half years. Do it before the last day. That day is in your letter from DUO.
# nl:74434d8e
duo_verlenging-before-cost = Does someone ask for money to fill it in? Do not pay, and ask for help. Ask the doctor if a letter costs money.
# nl:dae266d7
duo_verlenging-before-loan = No. Do you have an old loan from DUO? If you got asylum, you do not normally pay it back. Not even when you finish late.
# nl:46ca3436
duo_verlenging-before-undo = You only ask DUO. Do they say no? Then you can object (bezwaar).
# nl:7ec45e6b
duo_verlenging-before-late = Is the last day over? Ask for help today. Did you get asylum? Then you do not normally get a fine. No asylum? Then there may be a fine.
# nl:2062ec27
duo_verlenging-before-ask = Ask your case worker. Did you take many lessons and exams? Under the 2021 law you may get more time without asking. It is 6 months at most. Ask DUO if that is so for you.
# nl:9db581c3
duo_verlenging-need-term = The letter from DUO with the last day of your inburgering time.
# nl:41be29cd
duo_verlenging-need-medical = Were you ill? Papers from your doctor and a list of your medicines.
# nl:945656bf
duo_verlenging-need-birth = Did you have a baby? A copy of the birth certificate.
# nl:31a7d8d6
duo_verlenging-need-lessons = Did your lessons start late? A letter from the municipality about it.
# nl:d5e8d93a
duo_verlenging-step-reason = Go to inburgeren.nl. Find your reason at ‘Extra tijd’ (extra time).
# nl:7721f6fe
duo_verlenging-step-form = Choose the form for your reason. Each reason has its own rules.
# nl:31941946
duo_verlenging-step-proof = Ask your doctor, school or municipality for proof.
# nl:aa22f8e9
duo_verlenging-step-send = Send it all to DUO. The address is on the form.
# nl:a0b09783
duo_verlenging-step-keep = Take a photo of everything. Write down when you sent it.
# nl:b3a707e9
duo_verlenging-part-person = Who you are.
# nl:fe66b42a
duo_verlenging-part-person-write = Your name, date of birth, address and BSN.
# nl:3a97842e
duo_verlenging-part-person-example = S. Voorbeeld, Modelstraat 1, Voorbeeldstad.
# nl:fee276b3
duo_verlenging-part-person-mistake = Give your BSN to DUO only, not to a stranger.
# nl:cab6426a
duo_verlenging-part-reason = Why you need more time.
# nl:8ae5f367
duo_verlenging-part-reason-write = Say in a few words what it was, and why you could not learn.
# nl:8112269a
duo_verlenging-part-reason-example = I was ill for five months. I could not go to school.
# nl:bd302bd8
duo_verlenging-part-reason-mistake = Were you ill for three months or less? Ask first if it counts.
# nl:f127b10f
duo_verlenging-part-period = How long it lasted.
# nl:fdc458dc
duo_verlenging-part-period-write = The first day and the last day.
# nl:5d57eeaa
duo_verlenging-part-period-example = From 3 February to 10 July.
# nl:6fc45d08
duo_verlenging-part-period-mistake = Did you already get more time for these months? Then you cannot get it again.
# nl:86fdf2e3
duo_verlenging-part-proof = Papers that show it is true.
# nl:05776994
duo_verlenging-part-proof-write = Write down which papers you add.
# nl:7c77a57e
duo_verlenging-part-proof-example = 1. Letter from the doctor. 2. List of medicines.
# nl:95d9ad8c
duo_verlenging-part-proof-mistake = Were you ill? Only a doctor in the Netherlands counts.
# nl:adf36c07
duo_verlenging-part-signature = With this you say: all of this is true.
# nl:578b2e8d
duo_verlenging-part-signature-write = The date and your signature.
# nl:6ef7dc13
duo_verlenging-part-signature-mistake = Do not sign what you do not understand.
# nl:41c5fd69
duo_verlenging-after-answer = Most often you get an answer within 8 weeks.
# nl:4b0a18da
duo_verlenging-after-yes = Is it yes? Then you get a new last day. How much later depends on your reason.
# nl:b3629376
duo_verlenging-after-baby = Are you the mother and did you have a baby? Then it is 16 weeks more.
# nl:b715c0ac
duo_verlenging-after-no = Is it no? The letter says until when you can object.
# nl:90649168
duo_verlenging-nothing = You may get no more time. After the last day DUO sends you a letter. Then ask for help at once.
