### reviewed: no

# nl:1ab002db
intake-name = Invitation to a talk and a test
# nl:ab798f3e
intake-what = The municipality wants to know who you are and how you learn best.
# nl:0d9791f9
intake-who = For people who must do inburgering under the law of 2021.
# nl:db66307c
intake-deadline = The day is in your letter. If you cannot come that day, call before it.
# nl:67942294
intake-before-cost = The municipality sets up the talk and the test. Does someone ask for money? Do not pay, and ask for help.
# nl:1fea2546
intake-before-loan = No. Does someone want you to sign a loan? Do not sign, and ask for help.
# nl:8c45088b
intake-before-undo = You can ask for another day. But you must not stay away.
# nl:6cdf92d4
intake-before-late = Call the municipality at once. First you get a warning and a new letter. No asylum? After that there may be a fine.
# nl:e9d32496
intake-before-ask = Ask your case worker. Also say if you need an interpreter or child care.
# nl:fa0c72a2
intake-need-letter = The letter from the municipality.
# nl:97c84fba
intake-need-permit = Your permit card.
# nl:47411e3b
intake-need-diplomas = Your diplomas and school papers, if you have them.
# nl:44eae0ba
intake-need-work = A list of the work you have done.
# nl:8bc77a41
intake-step-calendar = Put the day, time and place in your phone.
# nl:435858fc
intake-step-call = You cannot come? Call the number in the letter, before that day.
# nl:6c102ce0
intake-step-interpreter = Ask for an interpreter. Ask what to do if you have no child care.
# nl:c37de5ac
intake-step-write = Write down your schools and jobs, and what you want.
# nl:8178e682
intake-step-go = Be on time and bring your papers.
# nl:75777a32
intake-part-when = Where and when you must be there.
# nl:166c779d
intake-part-when-write = Put it in your phone. Find out now how to get there.
# nl:6e353729
intake-part-when-example = I must be at the town hall of Voorbeeldstad on 12 May at 10:00.
# nl:c8a34c34
intake-part-when-mistake = There may be more than one appointment. See if there is a second day.
# nl:18390058
intake-part-talk = A talk about school, work, family, health and what you want.
# nl:da331389
intake-part-talk-write = Say what you can do and what you want. Say what is hard too.
# nl:ea20aea2
intake-part-talk-example = I used to cut hair. I want to do that here too.
# nl:313adcfb
intake-part-talk-mistake = You may talk alone, without your partner. Ask for it if you want that.
# nl:21ee3089
intake-part-test = A test that shows how fast you can learn Dutch.
# nl:3641a58d
intake-part-test-write = Stay calm and do your best. Are you ill? Say so before the test.
# nl:154d42c6
intake-part-test-mistake = You must do the test. If you cannot, call the municipality before that day.
# nl:97b39f1b
intake-after-route = The municipality chooses with you how you will learn: the leerroute.
# nl:e18743cb
intake-after-plan = What you agree is put in your plan: the PIP.
# nl:2b6f0b01
intake-after-when = They must do so within 10 weeks after the letter from DUO about your inburgering. Did you register there later? Then they count from that day. Does it take longer? Ask about it.
# nl:461e01c9
intake-nothing = You get a warning and a new letter. Then do go, or call the municipality.
