### reviewed: no

# nl:98cb1813
verlenging_vv-name = Extend your permit card on time
# nl:ee9ea493
verlenging_vv-what = You ask the IND if you may stay in the Netherlands longer.
# nl:24bc5567
verlenging_vv-who = You have an asylum permit for a fixed time. That time is almost over.
# nl:307af521
verlenging_vv-deadline = The last day is on your permit card. Apply before that day. You can extend the permit from 6 months before it. Do you just need a new card? Then you can ask from 3 months before. Ask the IND what counts for you.
# nl:5450c28b
verlenging_vv-before-cost = No, it is free to apply. Does someone ask for money to fill it in? Do not pay, and ask for help first.
# nl:7ea8aa59
verlenging_vv-before-undo = If you see a mistake later, call the IND at once. Do you want to stop? Ask a lawyer first.
# nl:8ff7c567
verlenging_vv-before-late = Apply at once all the same. If your card is no longer valid, you can often only do it on paper. You may lose your right to protection and help. So call a lawyer too.
# nl:0595685e
verlenging_vv-before-ask = VluchtelingenWerk (refugee help) or a lawyer. The rules changed in June 2026. Were you back in your old country? Then always call a lawyer first.
# nl:b4503fd8
verlenging_vv-need-digid = Your DigiD, to log in. No DigiD yet? Ask for help.
# nl:9a49cc69
verlenging_vv-need-card = Your permit card. It shows the last day.
# nl:c1f61cdb
verlenging_vv-need-papers = The papers the IND asks for. Is a paper not in Dutch? Ask if you need a translation.
# nl:9712e734
verlenging_vv-step-date = Look at the day on the card of each person in your family. Write those days down.
# nl:549cf997
verlenging_vv-step-route = Call the IND or VluchtelingenWerk. Ask: must I extend the permit, or just renew the card?
# nl:755bdfd9
verlenging_vv-step-apply = Go to ind.nl and log in with your DigiD. Does it not work? Ask for the paper form.
# nl:cdbfecda
verlenging_vv-step-keep = Keep a copy, and the proof that you sent it.
# nl:8fd43d09
verlenging_vv-step-answer = Do you get a letter from the IND? Do what it says, before the day it names.
# nl:56a3d0a1
verlenging_vv-part-person = Who you are and where you live.
# nl:297d5ca1
verlenging_vv-part-person-write = Your name, date of birth, address and numbers, as on your permit card.
# nl:4a638d86
verlenging_vv-part-person-example = S. Voorbeeld, Modelstraat 1, Voorbeeldstad.
# nl:52b1dce6
verlenging_vv-part-person-mistake = Is your address not right any more? First tell the municipality.
# nl:1602b4b4
verlenging_vv-part-stay = Whether you really live in the Netherlands.
# nl:91cf4f3f
verlenging_vv-part-stay-write = Where you live, and when you were away for a long time.
# nl:77fc2bcf
verlenging_vv-part-stay-example = I was with my aunt in France from 1 to 8 July.
# nl:1e405e94
verlenging_vv-part-stay-mistake = Were you away for long, or in your old country? Talk to a lawyer first.
# nl:714e8558
verlenging_vv-part-record = Whether you ever had a sentence from a court.
# nl:7693a409
verlenging_vv-part-record-write = What is true, even if it was long ago.
# nl:9cef700d
verlenging_vv-part-record-mistake = Did you have a sentence, or is there a case now? Talk to a lawyer first.
# nl:05c6784c
verlenging_vv-part-annex = The papers you send with it.
# nl:d70b42a5
verlenging_vv-part-annex-write = Copies of all the papers named on the form.
# nl:b704a72e
verlenging_vv-part-annex-example = A copy of my permit card, front and back.
# nl:6fd4ec1a
verlenging_vv-part-annex-mistake = Send a copy. Keep the real papers, unless the IND asks for them.
# nl:24b2b5a6
verlenging_vv-part-signature = With this you say: all of this is true.
# nl:31a03f8c
verlenging_vv-part-signature-write = The date and your signature.
# nl:4a570ff8
verlenging_vv-part-signature-example = 12 May, S. Voorbeeld.
# nl:61c2b1dc
verlenging_vv-part-signature-mistake = Never sign an empty page. Do not sign what you do not understand.
# nl:15216b38
verlenging_vv-after-letter = The IND sends a letter, or a message if you asked online.
# nl:879f0efb
verlenging_vv-after-time = Ask the IND how long it takes. For just a new card it is 8 weeks, sometimes longer.
# nl:91711d54
verlenging_vv-after-yes = Is it yes? Then you get a letter. Make an appointment with the IND and pick up your card.
# nl:08c28db8
verlenging_vv-after-no = Is it no? Call a lawyer the same day. The letter says what you can do.
# nl:67f25ae4
verlenging_vv-nothing = Then your card expires. You may lose your right to protection and help. Ask for help now, and you will be on time.
