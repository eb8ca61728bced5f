### reviewed: no

# nl:ad2246cd
duo_kennisgeving-name = Letter: you must do inburgering
# nl:a7135291
duo_kennisgeving-what = DUO tells you to do inburgering: learn Dutch and how life works here.
# nl:e56d0cd9
duo_kennisgeving-who = For people of 18 or older with a new residence permit.
# nl:77574333
duo_kennisgeving-deadline = This letter has no fixed last day. Is there a day in your letter? Then that day counts.
# nl:1d15d3b3
duo_kennisgeving-before-cost = The letter is free. Did you get asylum? The municipality pays for your lessons. If not, you pay.
# nl:3d15a048
duo_kennisgeving-before-loan = No. Did you get asylum? Under the 2021 law you do not borrow money.
# nl:5f108503
duo_kennisgeving-before-undo = No, the law says you must. Do you think DUO is wrong? Call DUO at once.
# nl:5edb6a90
duo_kennisgeving-before-late = If you cannot go to an appointment with the municipality later, call before that day. Did you miss it? Call at once.
# nl:715f2373
duo_kennisgeving-before-ask = Is the letter hard to read? Show it to your case worker or volunteer.
# nl:47817820
duo_kennisgeving-step-read = Find the date in the letter. See which law it names.
# nl:1754b889
duo_kennisgeving-step-name = Check your name and address. Is there a mistake? Call DUO.
# nl:266ca5ec
duo_kennisgeving-step-keep = Keep the letter. With it you can have your diploma valued for free. Do that before you get the inburgering diploma.
# nl:9942faa8
duo_kennisgeving-step-post = Open each letter from the municipality. They will ask you to come and talk.
# nl:c69e4866
duo_kennisgeving-part-date = The day DUO wrote the letter.
# nl:cb14887f
duo_kennisgeving-part-date-write = Write this day down. Take a photo of the letter.
# nl:b2e0b368
duo_kennisgeving-part-date-mistake = Your three years do not start on this day. They start later.
# nl:4ce8e5d2
duo_kennisgeving-part-duty = You must do inburgering. It is not a choice.
# nl:efa6fb9c
duo_kennisgeving-part-duty-write = See from which day it counts for you.
# nl:10c8dba1
duo_kennisgeving-part-duty-mistake = Are you too ill to do it? Ask DUO what you can do.
# nl:f129e5f0
duo_kennisgeving-part-law = The rules that count for you.
# nl:fc3a04a7
duo_kennisgeving-part-law-write = Check that it says ‘Wet inburgering 2021’ (the law of 2021).
# nl:c9e1129a
duo_kennisgeving-part-law-mistake = Does it name another year? Then the rules are not the same. Ask for help.
# nl:d472490e
duo_kennisgeving-part-term = The time you have to finish: three years.
# nl:491098a2
duo_kennisgeving-part-term-write = The three years start one day after the date of your plan (PIP).
# nl:9e8bcf3a
duo_kennisgeving-part-term-mistake = Does a letter from DUO name another day? Then that letter counts.
# nl:46534e8a
duo_kennisgeving-after-invite = The municipality asks you to come for a talk and a test (brede intake).
# nl:a2a2dd9a
duo_kennisgeving-after-plan = Then the municipality makes a plan with you: the PIP.
# nl:979fabfc
duo_kennisgeving-after-when = They must do so within 10 weeks after this letter. Did you register there later? Then they count from that day. Does it take longer? Ask about it.
# nl:2dd50624
duo_kennisgeving-nothing = You must still do inburgering. So go when the municipality asks you to come.
