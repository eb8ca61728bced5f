### reviewed: no

# nl:1bed24b7
inrichting-name = Money to furnish your first home
# nl:ce3109f4
inrichting-what = You ask the municipality for money for a bed, a fridge, a floor and such.
# nl:dfc30722
inrichting-who = You get your first own home. Your income is low.
# nl:db03501e
inrichting-deadline = Ask for the money before you buy anything. Each municipality has its own rules. Ask your case worker for the last day.
# nl:4d90d3fe
inrichting-before-cost = Does someone ask you to pay for this? Do not pay, and ask for help first.
# nl:825ee446
inrichting-before-loan = Often, yes. Sometimes it is a gift, all or part of it. Ask this before you sign.
# nl:94df4a95
inrichting-before-undo = What you borrow, you must pay back. Do not borrow more than you need.
# nl:ba58004f
inrichting-before-late = Did you buy things before you asked? Then the municipality may say no. Keep the receipts and ask for help.
# nl:e3db92d0
inrichting-before-ask = Ask your case worker: what must I pay back each month, and how long?
# nl:37fe6df7
inrichting-need-contract = Your rent contract.
# nl:3ff1476f
inrichting-need-list = A list of what you need, with the price (begroting or offerte).
# nl:feef8a3b
inrichting-need-statements = The papers from your bank (bankafschriften).
# nl:898c4419
inrichting-need-iban = Your bank account number (IBAN).
# nl:21aa5644
inrichting-step-ask = Ask the municipality for the form, as soon as you know which home you get.
# nl:3bf2ed93
inrichting-step-list = Walk through the home. Write down what you really need.
# nl:025f679b
inrichting-step-fill = Fill in the form and hand it in. Take a photo of everything.
# nl:4e0ad8ad
inrichting-step-wait = Wait for the letter with the decision. Buy only after that.
# nl:98192be8
inrichting-step-receipts = Keep each receipt. The municipality may ask for them.
# nl:38b10669
inrichting-part-person = Who you are and where you live.
# nl:4b4b6dc9
inrichting-part-person-write = Your name, date of birth and new address. Your partner’s name too.
# nl:79a7c8b2
inrichting-part-person-example = S. Voorbeeld, Modelstraat 1, Voorbeeldstad.
# nl:7df80b39
inrichting-part-person-mistake = Do not forget your children. For more people there is often more money.
# nl:13db5c79
inrichting-part-costs = The things you ask money for.
# nl:24b7d3e1
inrichting-part-costs-write = Write down each thing, with the price.
# nl:e9625370
inrichting-part-costs-example = Two beds, a fridge and curtains.
# nl:f8feaa30
inrichting-part-costs-mistake = Do not list costly things. Second-hand is often fine too.
# nl:dcd3abda
inrichting-part-reason = Why you cannot pay for these things yourself.
# nl:29630ac3
inrichting-part-reason-write = Say in a few words where you lived before and what you have now.
# nl:be903f87
inrichting-part-reason-example = I lived in the azc (asylum centre). The new home is empty. I have no savings.
# nl:e17a0cfe
inrichting-part-reason-mistake = Did someone give you things? Be honest and write that too.
# nl:664ae90a
inrichting-part-money = The money you get, and what you own.
# nl:1b691b4b
inrichting-part-money-write = Your benefit or pay, your savings and your debts.
# nl:dd9a5314
inrichting-part-money-example = I get bijstand. I have no savings.
# nl:668a3972
inrichting-part-money-mistake = A house or money in another country counts too.
# nl:6ff94383
inrichting-part-account = The bank account the money goes to.
# nl:edccd802
inrichting-part-account-write = The number of your own account.
# nl:d9daffd8
inrichting-part-account-example = NL00 BANK 0123 4567 89 (this number is not real).
# nl:397939a9
inrichting-part-account-mistake = Do not give the account of a friend or helper.
# nl:0db0bdf9
inrichting-part-signature = With this you say: all of this is true.
# nl:13ec46f7
inrichting-part-signature-write = The date and your signature. Ask if your partner must sign too.
# nl:d517935d
inrichting-part-signature-example = 12 May, S. Voorbeeld.
# nl:0dfab01b
inrichting-part-signature-mistake = Does it say ‘lening’ (loan)? Sign only when you know what you pay each month.
# nl:9c9b4541
inrichting-after-decision = You get a letter with the decision, often within eight weeks. Ask if it can be faster.
# nl:63f7a423
inrichting-after-repay = Is it a loan? Then a sum often comes off your bijstand each month.
# nl:26f21db5
inrichting-after-objection = Do you not agree with the decision? The letter names the last day to object (bezwaar).
# nl:3a2b5171
inrichting-nothing = Then you pay for everything yourself. Do not borrow money in a shop. Ask for help first.
