### reviewed: no

# nl:a677233f
kwijtschelding-name = Ask not to pay local tax
# nl:b78aeff0
kwijtschelding-what = You ask to pay no local tax, or just a part of it.
# nl:e0547f19
kwijtschelding-who = You get bijstand or have a low income. You have little savings.
# nl:cc1604dc
kwijtschelding-deadline = The last day is not the same in each place. Often it is six weeks to three months after the date on the letter. Look in the letter. Apply this week.
# nl:c00c24dd
kwijtschelding-before-cost = Does someone ask you to pay for this? Do not pay, and ask for help first.
# nl:34276196
kwijtschelding-before-loan = No. Is the decision yes? Then you do not have to pay that part of the tax.
# nl:b480dcf2
kwijtschelding-before-undo = By signing, you say that all of it is true. If you see a mistake later, call at once.
# nl:e56438b0
kwijtschelding-before-late = Call at once and ask if you still can. Did you already pay? Ask all the same. Sometimes you get money back.
# nl:2a66ed84
kwijtschelding-before-ask = Do not just stop paying. Ask first if you may pay later (uitstel). The number is on the letter.
# nl:20af1abe
kwijtschelding-need-bill = The tax letter (aanslag).
# nl:aeb8fa8c
kwijtschelding-need-income = A paper on your income, from your job or your benefit.
# nl:98337b94
kwijtschelding-need-statements = The papers from your bank (bankafschriften), for all your accounts.
# nl:13deb697
kwijtschelding-need-rent = A paper on your rent.
# nl:78ef5567
kwijtschelding-need-insurance = The polis (letter on your health insurance), and letters on a toeslag (state help).
# nl:a772c8d2
kwijtschelding-step-who = See who sends the letter. Often you must ask twice: the municipality, and the waterschap (water board).
# nl:4367bc2f
kwijtschelding-step-fill = Fill in the form. Add copies of all your papers.
# nl:00996f5c
kwijtschelding-step-delay = Ask: must I pay now, or may I wait for the decision?
# nl:68a37115
kwijtschelding-step-keep = Take a photo of everything. Ask for proof that you handed it in.
# nl:98e2e88f
kwijtschelding-part-person = Who you are, and which tax it is about.
# nl:a3b305cc
kwijtschelding-part-person-write = Your name and address. The aanslag number is on the letter.
# nl:6ff34829
kwijtschelding-part-person-example = S. Voorbeeld, Modelstraat 1, Voorbeeldstad. Aanslag 000000.
# nl:48ebbb73
kwijtschelding-part-person-mistake = Is there another name on the letter? Then ask for help first.
# nl:91e775ee
kwijtschelding-part-household = The people who live with you.
# nl:0b47eb89
kwijtschelding-part-household-write = The name and date of birth of your partner, children and others in your home.
# nl:f4be8b96
kwijtschelding-part-household-example = I live with my son. He is 8.
# nl:c994d39a
kwijtschelding-part-household-mistake = Do not leave anyone out. A grown son or daughter may count too.
# nl:d39b814f
kwijtschelding-part-income = All the money that you get.
# nl:45dc38e4
kwijtschelding-part-income-write = Your benefit or pay each month. Each toeslag (state help) too.
# nl:d892bc62
kwijtschelding-part-income-example = I get bijstand, huurtoeslag and zorgtoeslag.
# nl:64a64135
kwijtschelding-part-income-mistake = Do not forget the income of your partner.
# nl:58b7a26d
kwijtschelding-part-costs = What you must pay each month.
# nl:a5f61a7e
kwijtschelding-part-costs-write = Your rent and your health insurance.
# nl:f36073c3
kwijtschelding-part-costs-example = The rent in my contract. The sum on my polis.
# nl:03870635
kwijtschelding-part-costs-mistake = Does the municipality pay your rent? Still write it down, and say who pays.
# nl:df4f4a89
kwijtschelding-part-assets = What you own: money in the bank, a car, a house.
# nl:e29615e2
kwijtschelding-part-assets-write = The sum in each account. For a car, the make and the year too.
# nl:e4a05bd6
kwijtschelding-part-assets-example = I have one account. I have no car.
# nl:be6de2e1
kwijtschelding-part-assets-mistake = A costly car can mean no. Do you need it for work or care? Write that down.
# nl:1c577c75
kwijtschelding-part-signature = You say: all of this is true. Sometimes you let the municipality or the waterschap check it themselves next year.
# nl:4867d548
kwijtschelding-part-signature-write = The date and your signature. Do you let them check? Then sometimes you do not have to ask each year.
# nl:f1d6cbf1
kwijtschelding-part-signature-example = 12 May, S. Voorbeeld.
# nl:b3a878fe
kwijtschelding-part-signature-mistake = Never sign an empty page. Do not sign what you do not understand.
# nl:b662d464
kwijtschelding-after-wait = Often you do not have to pay until the decision. Ask if that is so for you.
# nl:7a033789
kwijtschelding-after-decision = You get the decision in a letter. It often takes eight weeks to three months.
# nl:e2503b1e
kwijtschelding-after-refused = Is it no? Ask to pay in parts. Do you not agree? Read at once by which day you must say so.
# nl:426f1320
kwijtschelding-nothing = Then you must pay the tax. If you do not pay, it will cost more. So call on time.
