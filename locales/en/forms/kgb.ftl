### reviewed: no

# nl:2c0526c6
kgb-name = Extra money for your children
# nl:27d2e48b
kgb-what = You get extra money from the state each month for your children.
# nl:55909f73
kgb-who = You get kinderbijslag (child money). Your income is low. You do not have a lot of savings.
# nl:f161bc26
kgb-deadline = Do you already get a toeslag? Then this money often comes by itself. No letter? Apply this week. The last day is not the same each year: look at toeslagen.nl.
# nl:c07a74d9
kgb-before-cost = You get money. Does someone ask you to pay for this? Do not pay, and ask for help first.
# nl:25db237d
kgb-before-loan = No, but it is paid ahead of time. Did you get too much? Then you pay it back later.
# nl:e16cfa53
kgb-before-undo = Yes. You can change it or stop it. If you got too much, you pay that back.
# nl:f94a29dc
kgb-before-late = You may lose the money for that year. Ask for help at once.
# nl:053be46a
kgb-before-ask = Is your husband or wife still in another country? Ask your case worker first.
# nl:6de8a095
kgb-need-digid = Your DigiD, to log in. No DigiD yet? Ask for help.
# nl:353998dc
kgb-need-svb = The letter from the SVB about your kinderbijslag.
# nl:cffd8e4c
kgb-need-iban = Your bank account number (IBAN).
# nl:ea363cf5
kgb-need-income = A guess of your income for the whole year. That of your partner too.
# nl:1069442d
kgb-step-svb = First apply for kinderbijslag at the SVB.
# nl:bf07cd9d
kgb-step-look = Go to toeslagen.nl. Log in with your DigiD at Mijn toeslagen. See if the money is already there.
# nl:44ae6a28
kgb-step-apply = Is it not there? Apply for it there.
# nl:fdf3788f
kgb-step-change = Does your income or your family change? Does your partner come here? Report it at once.
# nl:814993c9
kgb-part-children = The children you get kinderbijslag for.
# nl:beca2510
kgb-part-children-write = The name, date of birth and BSN of each child.
# nl:1688cffb
kgb-part-children-example = N. Voorbeeld, 3 March 2020.
# nl:50cf1cf5
kgb-part-children-mistake = Does the municipality not know your child yet? Arrange that first.
# nl:b09f8864
kgb-part-partner = The person who counts with you, like your husband or wife.
# nl:a38d0557
kgb-part-partner-write = Are you married? Always say so, even if your partner is in another country.
# nl:e419d5a0
kgb-part-partner-example = My husband is still in another country. I ask for help first.
# nl:0ef99cd2
kgb-part-partner-mistake = A parent who is alone gets more. Does your partner come later? Then you may have to pay money back. Save a part.
# nl:b189d95f
kgb-part-income = The money you get this whole year. You have to guess how much.
# nl:6f1f4e87
kgb-part-income-write = Add up your benefit and your pay for all months. Your partner’s too.
# nl:1ca0fe2d
kgb-part-income-example = I get bijstand. My job starts in May. I count that pay too.
# nl:7b6fcaec
kgb-part-income-mistake = Do not guess too low. Then you must pay money back later.
# nl:cb9d38e4
kgb-part-assets = What you own, like savings.
# nl:1b578650
kgb-part-assets-write = Be honest about what you and your partner have.
# nl:c85dc016
kgb-part-assets-example = I have some savings. My wife has none.
# nl:9d524029
kgb-part-assets-mistake = Do you have a house or money in another country? Ask for help first.
# nl:00fd5a3f
kgb-part-account = The bank account the money goes to.
# nl:10239042
kgb-part-account-write = The number of your own account.
# nl:25303188
kgb-part-account-example = NL00 BANK 0123 4567 89 (this number is not real).
# nl:f4829393
kgb-part-account-mistake = Do not give the account of a friend or helper.
# nl:9b5824b0
kgb-after-letter = Did you apply? After about five weeks you get a letter: the voorschotbeschikking.
# nl:564fb0ea
kgb-after-money = Then you get money in your account each month.
# nl:dffbd1f1
kgb-after-final = After the year ends, you get the last sum. You get more money, or you pay some back.
# nl:f95c79c1
kgb-nothing = Sometimes the money comes by itself. If not, you miss money each month.
