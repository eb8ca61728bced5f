### reviewed: no

# nl:857d7875
bank-name = Open a bank account
# nl:149b7a62
bank-what = You ask a bank for an account, for your pay, benefits and rent.
# nl:5318fa46
bank-who = You are 18 or older and live in the Netherlands. You do not have an account here yet.
# nl:c2b469c0
bank-deadline = There is no set day. Start when you have a BSN (your number with the state) and an address. Do you still live in the azc (asylum centre)? Ask COA if you can do it there.
# nl:6d4ac395
bank-before-cost = Often it does. Each bank has its own price. First ask what you pay each month.
# nl:a1592cf9
bank-before-loan = No. But going below zero (‘rood staan’) is a loan. A credit card is too. Choose ‘no’ there.
# nl:bd3c0ae4
bank-before-undo = Yes. You can close the account later. Open another one first, or no one can pay you.
# nl:d272860b
bank-before-late = Then your benefit or pay may come later. Ask your case worker what can be done until then.
# nl:bed9db29
bank-before-ask = Does a bank say no? Ask why, and try another bank. Then ask for help with a basisbetaalrekening (a basic account).
# nl:914f0b79
bank-need-permit = Your permit card. Ask the bank if that is enough.
# nl:69b743b6
bank-need-bsn = Your BSN.
# nl:e1a74aa0
bank-need-address = Proof of your address, if the bank asks for it. Often that is an uittreksel BRP (from the municipality).
# nl:ee9156bf
bank-need-phone = A phone with your own number.
# nl:d7306401
bank-step-ask = Call a bank or go there. Ask which papers you need.
# nl:37e9deef
bank-step-apply = Apply in the app or at the bank’s office. Does the app not work? Ask for an appointment.
# nl:6090ee33
bank-step-card = Do not keep your card and your PIN in one place.
# nl:91fbf1ec
bank-step-share = Give your IBAN to your case worker and to Dienst Toeslagen. Do you have children? Give it to the SVB too.
# nl:652ffb95
bank-part-person = Who you are.
# nl:bd30b648
bank-part-person-write = Your name, date of birth and address, just as they are on your papers.
# nl:2c4ec175
bank-part-person-example = S. Voorbeeld, 1 January 1990, Modelstraat 1.
# nl:030a29c6
bank-part-person-mistake = Spell your name just as it is on your permit card.
# nl:a7b4c2d6
bank-part-tax = In which country you pay tax.
# nl:a2fa873f
bank-part-tax-write = Do you live in the Netherlands? Then it is often the Netherlands. Is there another country too? Write that down as well.
# nl:755db22d
bank-part-tax-example = I live and work in the Netherlands only. I choose the Netherlands.
# nl:867d14b1
bank-part-tax-mistake = It is not always the country of your passport. Not sure? Ask for help.
# nl:904ff26e
bank-part-source = Where your money comes from.
# nl:fff01521
bank-part-source-write = Your benefit, your pay or money from family.
# nl:f812cc08
bank-part-source-example = I get bijstand from the gemeente Voorbeeldstad.
# nl:c5198c32
bank-part-source-mistake = The bank must ask this. Say what is true. Keep proof.
# nl:e48f9a6f
bank-part-use = What you will do with the account.
# nl:a38a8593
bank-part-use-write = For example: pay for rent and food, get your pay.
# nl:71a6b44f
bank-part-use-example = I pay my rent. Sometimes I send money to my mother.
# nl:a3ceb41b
bank-part-use-mistake = Do you send money to another country? Say that too. The bank may ask about it later.
# nl:404a4cc4
bank-part-overdraft = Spending more money than you have. You pay extra (rente) for that.
# nl:830f2652
bank-part-overdraft-write = Choose ‘nee’ (no).
# nl:7feabc9f
bank-part-overdraft-example = I put a cross next to ‘nee’.
# nl:de6872b2
bank-part-overdraft-mistake = It looks easy, but it is a debt to the bank.
# nl:e98fd8cb
bank-part-signature = You say that all of it is true. You agree to the rules of the bank.
# nl:c207579f
bank-part-signature-write = The date and your signature.
# nl:a7da175d
bank-part-signature-example = 12 May, S. Voorbeeld.
# nl:fef4ac9d
bank-part-signature-mistake = Never give your card or PIN to someone else. Do not open an account for someone else. You could be punished for it.
# nl:4422d43c
bank-after-check = The bank checks who you are. It may ask more. Answer soon.
# nl:0172047b
bank-after-card = Then you get a card and a number, your IBAN. Ask the bank how long it takes.
# nl:7e1196b1
bank-after-refused = Do you think a ‘no’ is not fair? You can send the bank a klacht (complaint). Ask for help with it.
# nl:6ff1241f
bank-nothing = With no account, your municipality and your work often cannot pay you. Start today. If it does not work, ask for help.
