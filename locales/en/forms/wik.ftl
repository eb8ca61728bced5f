### reviewed: no

# nl:15fdfe7b
wik-name = Last letter before they add costs
# nl:1debfe77
wik-what = Someone says you did not pay a bill. You can still pay now with no extra costs.
# nl:85744ffb
wik-who = For everyone who is late to pay a bill.
# nl:dc1c350b
wik-deadline = You have 14 days. Day one is the day after the letter came. Is there a later day in the letter? Then that day counts.
# nl:d27457a9
wik-before-cost = Do you pay on time? Then you pay only the bill, and sometimes some interest.
# nl:d883660d
wik-before-loan = No, it is a debt. Do not borrow money to pay it. Ask for help first.
# nl:6ec0b47e
wik-before-undo = Is the bill wrong? Do not just pay. Write before the last day why it is wrong.
# nl:9d2e363e
wik-before-late = Then they add costs: 15 percent of your debt, and at least 40 euros. On the part above 2500 euros it is less. Sometimes they add tax (btw).
# nl:e3844b64
wik-before-ask = Ask a volunteer to read the letter with you. Not sure? Ask the Juridisch Loket (legal help).
# nl:5fae2c1d
wik-need-invoice = The bill that the letter is about.
# nl:50fade78
wik-need-proof = Did you pay it? Find the proof from your bank.
# nl:9024e908
wik-step-date = Write on the letter which day you got it.
# nl:6ad301b5
wik-step-check = See who sent the letter. Do you know this bill? Is the sum right?
# nl:1a98dc99
wik-step-pay = Is it right, and do you have the money? Pay within the 14 days.
# nl:a146a88c
wik-step-plan = Is it right, but you cannot pay it all? Call and ask to pay in parts (betalingsregeling). Ask for it on paper too.
# nl:add1c10b
wik-step-dispute = Is it wrong? Write a letter or an email with the reason. Keep a copy.
# nl:a89d1e28
wik-part-sum = What you still have to pay.
# nl:ffaa22eb
wik-part-sum-write = Put the bill next to it. Is the sum the same?
# nl:df71e613
wik-part-sum-mistake = Did you pay a part of it? Then you do not pay that part again.
# nl:62e4954e
wik-part-term = The time you still have.
# nl:82deb844
wik-part-term-write = Count 14 days. Start with the day after the letter came.
# nl:51d35b67
wik-part-term-example = The letter came on 1 May. My last day is 15 May.
# nl:108b73a8
wik-part-term-mistake = Do not wait for the last day. A bank may need time. Do they give you less than 14 days? Ask for help.
# nl:7f13963a
wik-part-costs = What they add if you are late. That sum must be in the letter.
# nl:698bd98a
wik-part-costs-write = Within the 14 days you do not pay these costs.
# nl:a9520d8a
wik-part-costs-mistake = Do they ask for costs now, or more than the law allows? Ask the Juridisch Loket.
# nl:a7f8fb26
wik-part-number = The number of your case, and the account you pay to.
# nl:6937c363
wik-part-number-write = Add the kenmerk when you pay.
# nl:e82f47ce
wik-part-number-example = Kenmerk: VOORBEELD 0001.
# nl:ec10be7b
wik-part-number-mistake = A letter or email can be fake. Do you not know who sent it? Look up the number yourself and call.
# nl:0d5da84d
wik-after-paid = Keep the proof that you paid. Then you are done.
# nl:635eef3d
wik-after-costs = Too late? Then they may ask for costs, but only once.
# nl:37d3332b
wik-after-bailiff = After that a bailiff (deurwaarder) may come. A debt collector may not take things from your home.
# nl:b7c35ec4
wik-nothing = The debt gets bigger. A bailiff may come, and a judge. It is better to call now. Even with little money you can agree on a plan.
