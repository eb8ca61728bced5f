### reviewed: no

# nl:ae4e04c2
eigenrisico-name = Bill for care (eigen risico)
# nl:2d28d286
eigenrisico-what = You got care. You pay a part of the cost yourself, to your insurer or the CAK.
# nl:29afa1c4
eigenrisico-who = For everyone of 18 or older. Children have no eigen risico.
# nl:025d3aad
eigenrisico-deadline = The last day is on the bill. If you cannot pay on time, call before that day.
# nl:13409903
eigenrisico-before-cost = Yes. Each year you pay the first costs yourself, up to a fixed sum. The family doctor does not count.
# nl:8106fcab
eigenrisico-before-loan = No. But often you can pay in parts. That is called a betalingsregeling.
# nl:8791e5b7
eigenrisico-before-undo = Is the bill wrong? Call the insurer before you pay. Ask them to explain it.
# nl:54d37bf4
eigenrisico-before-late = Then costs are added. Did you pay no premium for six months? Then your premium gets much higher.
# nl:82e84de3
eigenrisico-before-ask = Call the insurer first. Is that hard? Ask a volunteer to call with you.
# nl:c1554175
eigenrisico-need-bill = The bill, with its number (kenmerk) and date.
# nl:90fc17ee
eigenrisico-need-budget = To pay in parts: a list of what you get and pay each month.
# nl:b8f8ebfc
eigenrisico-step-check = See who gave you care, and on which day. Is it right?
# nl:2cbdc434
eigenrisico-step-pay = Is it right, and do you have the money? Pay on time, with the kenmerk.
# nl:079c12d6
eigenrisico-step-plan = Not enough money? Call at once and ask to pay in parts (betalingsregeling).
# nl:4f670cd0
eigenrisico-step-keep = Keep the bill and the proof that you paid.
# nl:f7d474e5
eigenrisico-part-care = The care you got, and what it cost.
# nl:3e0400cd
eigenrisico-part-care-write = Check if the name, the day and the care are right.
# nl:c8358899
eigenrisico-part-care-mistake = The bill may come much later, even from an old insurer.
# nl:4525f093
eigenrisico-part-risk = The first costs of the year, which you pay. After that, the insurer pays.
# nl:8a9d8e12
eigenrisico-part-risk-write = See how much you have already paid this year.
# nl:fce855ed
eigenrisico-part-risk-mistake = It starts again in a new year. So you may have to pay once more.
# nl:56318c8d
eigenrisico-part-share = Your part of the price of some kinds of care. It is not the eigen risico.
# nl:2b2e8280
eigenrisico-part-share-write = Ask the insurer or the CAK why you pay this part.
# nl:c539e3ee
eigenrisico-part-share-mistake = Before a treatment, ask what you must pay yourself.
# nl:0f1591d9
eigenrisico-part-pay = The sum, the last day, and the account you pay to.
# nl:ff10a322
eigenrisico-part-pay-write = Pay just this sum. Add the kenmerk.
# nl:b2955d24
eigenrisico-part-pay-example = Kenmerk: VOORBEELD 0001. Pay before 31 May.
# nl:e64eb8b7
eigenrisico-part-pay-mistake = A link in a text or email can be fake. Not sure? Call the insurer.
# nl:6377dac5
eigenrisico-part-arrears = You did not pay the premium for one or more months.
# nl:3a838684
eigenrisico-part-arrears-write = Call at once. After two, four and six months you get a letter with a plan.
# nl:f9ba59f9
eigenrisico-part-arrears-mistake = Do not wait for the third letter. After it, the insurer reports you to the CAK.
# nl:c7417bde
eigenrisico-after-plan = After you ask, you get a letter with the plan. Pay each part on time.
# nl:a18a6c2e
eigenrisico-after-year = For the next year you can often pay a small part each month. Ask before January.
# nl:1d9a6fc8
eigenrisico-nothing = Costs are added, and a debt collector or bailiff may come. After six months with no premium, the CAK asks a higher premium. Often they take it from your pay or benefit. You keep the basic insurance.
