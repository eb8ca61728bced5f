### reviewed: no

# nl:d1814377
ciz-name = Heavy care for a long time (CIZ)
# nl:c8bd72ba
ciz-what = You ask the CIZ for care all day, for life. This is care under a law called the Wlz.
# nl:e5a86d98
ciz-who = Someone needs care or a watchful eye close by, day and night. It will not go away.
# nl:4bde2fa4
ciz-deadline = There is no last day. Apply as soon as you cannot manage at home. Does the CIZ ask for papers? That last day is in their letter.
# nl:45123445
ciz-before-cost = Help to apply is free. Later you pay a part of the care yourself, to the CAK. It depends on your income.
# nl:c0d1fb47
ciz-before-loan = No. It is not money that you pay back.
# nl:388ae567
ciz-before-undo = You only ask for a decision. Not sure? Call the CIZ before you sign.
# nl:cfca2026
ciz-before-late = Then the care starts later. Is it urgent? Call your family doctor and the CIZ.
# nl:e4bd1101
ciz-before-ask = Ask your family doctor, or a care adviser (cliëntondersteuner). They help for free. The municipality knows where to find one.
# nl:3fb6187f
ciz-need-insurance = Health insurance. Get that first.
# nl:edba2fff
ciz-need-medical = A paper from a doctor. It names the illness, the date and the doctor.
# nl:80e1ed28
ciz-need-plan = The care plan (zorgplan), if there is one.
# nl:2a62f0c8
ciz-need-id = A copy of your permit card, if you apply on paper.
# nl:53bd894b
ciz-step-test = Do the Wlz-check on ciz.nl. It shows if it makes sense to apply.
# nl:413a2e6b
ciz-step-help = Ask a cliëntondersteuner to help you. It is free.
# nl:c9105862
ciz-step-doctor = Ask your doctor for the papers about the illness.
# nl:4ac8062e
ciz-step-apply = Apply on ciz.nl, with a computer, or on paper. A care company may also do it for you.
# nl:40e543c3
ciz-step-keep = Take a photo of everything before you send it.
# nl:00a483fe
ciz-part-person = The person who needs the care.
# nl:3b641e2c
ciz-part-person-write = Name, date of birth, address and BSN, as the municipality has them.
# nl:1cd76a34
ciz-part-person-example = S. Voorbeeld, 1 January 1950, Modelstraat 1, Voorbeeldstad.
# nl:a5daad81
ciz-part-person-mistake = Do not put the name of the helper here.
# nl:6f71fef7
ciz-part-illness = Which illness or handicap there is.
# nl:62516d14
ciz-part-illness-write = Write what the doctor says. Add the papers from the doctor.
# nl:44df4836
ciz-part-illness-example = Dementia. The letter from Dr Voorbeeld of 4 May is with the form.
# nl:71614784
ciz-part-illness-mistake = Is the paper not in Dutch? Ask the CIZ if you must have it translated.
# nl:e42133e1
ciz-part-care = What help is needed, and how often.
# nl:2882845e
ciz-part-care-write = Write what a bad day is like. What can they not do alone? At night too?
# nl:45c6469d
ciz-part-care-example = My father walks out at night. I sleep next to the door.
# nl:08aaf861
ciz-part-care-mistake = Do not write that all is fine. Say what the family does too.
# nl:9b0f01a8
ciz-part-wish = Where you want the care: at home, or in a care home.
# nl:0c869575
ciz-part-wish-write = What you would like best. Do you know who should help? Write the name.
# nl:e340a8fa
ciz-part-wish-example = Care at home, if possible from someone who speaks Arabic.
# nl:0b098597
ciz-part-wish-mistake = Not sure yet? Ask the care office (zorgkantoor) to explain.
# nl:7d6d411f
ciz-part-power = With this, someone else may apply for you.
# nl:8a81e1f5
ciz-part-power-write = The name of your helper. You sign it yourself.
# nl:359378ca
ciz-part-power-mistake = Choose only someone you trust. They see your medical papers too.
# nl:54783da5
ciz-part-signature = With this you really ask for the care.
# nl:8fdc9961
ciz-part-signature-write = The person who needs care signs. For a child, a parent signs.
# nl:98a5dfc6
ciz-part-signature-example = 12 May, S. Voorbeeld.
# nl:e9890cfd
ciz-part-signature-mistake = Can they no longer understand it? Call the CIZ first. Do not sign for someone else.
# nl:ca33d92a
ciz-after-receipt = You get a letter that they have your form.
# nl:25fb5e31
ciz-after-talk = The CIZ may call or ask to meet you. Ask for an interpreter. Bring someone you know.
# nl:3409a42a
ciz-after-decision = Is it all complete? Then the decision most often comes within six weeks.
# nl:b6ee79e7
ciz-after-office = Is it yes? Then the zorgkantoor calls you about the care. Is it no? You can object (bezwaar). The last day is in the letter.
# nl:352ae0df
ciz-nothing = Then you do not get this care. The municipality or your insurer may be able to help. Ask your family doctor.
