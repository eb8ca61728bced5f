### reviewed: no

# nl:21fceee9
zorgverzekering-name = Health insurance
# nl:08705893
zorgverzekering-what = This insurance pays your doctor, the hospital and most of your medicine. You must have it.
# nl:ad2adcf0
zorgverzekering-who = For you, and for all your children. It is free until the age of 18.
# nl:99b7df61
zorgverzekering-deadline = You have four months. Ask your case worker today on which day they start. Often it is the day of the IND decision. Do you still live in an azc (asylum centre)? Ask COA. Are you leaving it? Then do it at once.
# nl:9b8e54c3
zorgverzekering-before-cost = Yes. You pay a premium each month. Children under 18 pay nothing. Apply for zorgtoeslag too.
# nl:ee55a76f
zorgverzekering-before-loan = No. But the first bill can be big. You also pay for the months that have passed.
# nl:e36e9488
zorgverzekering-before-undo = You must have one. Often you can choose another in the first 14 days. After that, you can do so each December.
# nl:4d093a0e
zorgverzekering-before-late = Then your insurance starts later. You pay for care from before that day yourself. Did the CAK already write to you about it? Then you may also get a fine.
# nl:4ac2ed8e
zorgverzekering-before-ask = Ask your case worker if the municipality has a plan for low incomes.
# nl:5b899f4a
zorgverzekering-need-bsn = Your BSN, and the BSN of your children.
# nl:190cca1f
zorgverzekering-need-permit = Your permit card.
# nl:58c47dd8
zorgverzekering-need-letter = The letter from the IND. You need the date on it.
# nl:2863faea
zorgverzekering-need-iban = Your bank account number (IBAN).
# nl:b708b594
zorgverzekering-step-choose = Choose an insurer. For the basic plan (basisverzekering) they may not refuse you because you are ill.
# nl:c09903f0
zorgverzekering-step-apply = Apply for the basisverzekering on their website, or call. You must first be in the BRP (the list of residents).
# nl:dd6e99c1
zorgverzekering-step-children = Sign up each child too. Sign up a new baby within four months.
# nl:c14a9f1c
zorgverzekering-step-allowance = Then apply for zorgtoeslag at once.
# nl:5f13a3a7
zorgverzekering-step-keep = Keep the policy (polis) and the letters.
# nl:d657d789
zorgverzekering-part-person = Who you are and where you live.
# nl:01b26c33
zorgverzekering-part-person-write = Your name, date of birth, address and BSN, as the municipality has them.
# nl:5a55c3b0
zorgverzekering-part-person-example = S. Voorbeeld, 1 January 1990, Modelstraat 1, Voorbeeldstad.
# nl:e31ef889
zorgverzekering-part-person-mistake = Spell your name just as it is on your permit card.
# nl:90094afa
zorgverzekering-part-start = The day on which the insurance starts.
# nl:e8669462
zorgverzekering-part-start-write = The day from which you must be insured. Not sure? Ask the insurer or your case worker.
# nl:4cd5ad96
zorgverzekering-part-start-example = My IND letter is from 3 March. I ask if that is the first day.
# nl:f149ef3a
zorgverzekering-part-start-mistake = Do not just pick today. You may then have to pay for care from before.
# nl:ccc93d46
zorgverzekering-part-basic = The insurance that all people must have.
# nl:0ea257e0
zorgverzekering-part-basic-write = Choose this one. What it covers is the same with each insurer. The price is not.
# nl:0e424713
zorgverzekering-part-basic-mistake = You do not need to tell them about your health here.
# nl:8a01b741
zorgverzekering-part-risk = You choose to pay more of your care yourself. The premium is then lower.
# nl:7fe67ce0
zorgverzekering-part-risk-write = Choose 0 euros if you do not have much money.
# nl:c34920fb
zorgverzekering-part-risk-mistake = If you fall ill, you must pay a lot of money at once.
# nl:ae301762
zorgverzekering-part-extra = Extra insurance, such as for the dentist. You do not have to take it.
# nl:6cacfd25
zorgverzekering-part-extra-write = Choose it only if you need it. First ask what it costs.
# nl:4cfd2257
zorgverzekering-part-extra-mistake = For this one they may ask about your health, and may say no.
# nl:db8fad3b
zorgverzekering-part-family = Who else is on this insurance.
# nl:02a03189
zorgverzekering-part-family-write = The name, date of birth and BSN of each child.
# nl:01e12f05
zorgverzekering-part-family-example = M. Voorbeeld, 5 June 2020.
# nl:43a8d448
zorgverzekering-part-family-mistake = Do not forget a child. It is free, but you have to ask for it.
# nl:61ad1fca
zorgverzekering-part-payment = How you pay the premium each month.
# nl:432e5703
zorgverzekering-part-payment-write = Your account number. Can you choose a day? Pick one just after your benefit or pay.
# nl:e6ee945e
zorgverzekering-part-payment-example = NL00 BANK 0123 4567 89 (this number is not real).
# nl:bb994ed9
zorgverzekering-part-payment-mistake = Make sure there is enough money in your account that day.
# nl:ebd3e925
zorgverzekering-after-policy = You get a policy (polis). Check all the names and the first day.
# nl:1817354b
zorgverzekering-after-bill = Then you pay each month. Too much at once? Ask the insurer if you can pay in parts.
# nl:334241a6
zorgverzekering-nothing = The CAK writes to you and gives you three months. Are you still not insured then? Then you get a fine, and later one more. In the end the CAK picks an insurer for you. They take the premium from your pay or benefit.
