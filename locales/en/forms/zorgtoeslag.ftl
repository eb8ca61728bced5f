### reviewed: no

# nl:ff17c541
zorgtoeslag-name = Help with your health insurance costs
# nl:d383002b
zorgtoeslag-what = You get money from the state each month for your health insurance.
# nl:1b37d51d
zorgtoeslag-who = You are 18 or older. You have health insurance. Your income is low.
# nl:70be3c50
zorgtoeslag-deadline = The last day is not the same each year. Look at toeslagen.nl or in your letter. Do not wait: apply this week.
# nl:a2c6ffbe
zorgtoeslag-before-cost = You get money. Does someone ask you to pay for this? Do not pay, and ask for help first.
# nl:5f741d72
zorgtoeslag-before-loan = No, but it is paid ahead of time. Did you get too much? Then you pay it back later.
# nl:e33b6855
zorgtoeslag-before-undo = Yes. You can change it or stop it. If you got too much, you pay that back.
# nl:627c44af
zorgtoeslag-before-late = You may lose the money for that year. Ask for help at once.
# nl:a0f4becb
zorgtoeslag-before-ask = Not sure about your income? Ask your case worker.
# nl:ae298d62
zorgtoeslag-need-digid = Your DigiD, to log in. No DigiD yet? Ask for help.
# nl:ffadf825
zorgtoeslag-need-iban = Your bank account number (IBAN).
# nl:10ca6bf3
zorgtoeslag-need-income = A guess of your income for the whole year.
# nl:e4268be6
zorgtoeslag-step-ready = Get your papers ready.
# nl:4cebce32
zorgtoeslag-step-apply = Go to toeslagen.nl. Log in with your DigiD at Mijn toeslagen.
# nl:53d40211
zorgtoeslag-step-keep = Keep each letter that you get.
# nl:b656a234
zorgtoeslag-step-change = Does your income or your family change? Report it at once.
# nl:f362854b
zorgtoeslag-part-person = Who you are and where you live.
# nl:3f9422e1
zorgtoeslag-part-person-write = Your name, date of birth and address, as the municipality has them.
# nl:a35919a5
zorgtoeslag-part-person-example = S. Voorbeeld, 1 January 1990.
# nl:c5f2f1f8
zorgtoeslag-part-person-mistake = Spell your name just as it is on your permit card.
# nl:f3300fde
zorgtoeslag-part-partner = The person who counts with you, like your husband or wife.
# nl:412bcdee
zorgtoeslag-part-partner-write = Does your partner live with you? Then fill in their income too.
# nl:69bd7ebe
zorgtoeslag-part-partner-example = My husband lives with me. His pay counts too.
# nl:9e468513
zorgtoeslag-part-partner-mistake = Is your partner still in another country? Ask for help first.
# nl:723947ce
zorgtoeslag-part-income = The money you get this whole year. You have to guess how much.
# nl:d0d9730a
zorgtoeslag-part-income-write = Add up your benefit and your pay for all months.
# nl:b94e6a52
zorgtoeslag-part-income-example = I get bijstand. My job starts in May. I count that pay too.
# nl:8680650d
zorgtoeslag-part-income-mistake = Do not guess too low. Then you must pay money back later.
# nl:f0ab1528
zorgtoeslag-part-start = The month in which the money should start.
# nl:39d50ea2
zorgtoeslag-part-start-write = The first month of your health insurance. Not sure? Ask for help.
# nl:e2bc9ed1
zorgtoeslag-part-start-example = My insurance began on 1 May. I choose May.
# nl:1ed80522
zorgtoeslag-part-start-mistake = Do not just pick this month. You may lose money.
# nl:68784098
zorgtoeslag-part-account = The bank account the money goes to.
# nl:b0dad6de
zorgtoeslag-part-account-write = The number of your own account.
# nl:4c20eed2
zorgtoeslag-part-account-example = NL00 BANK 0123 4567 89 (this number is not real).
# nl:0d619bc4
zorgtoeslag-part-account-mistake = Do not give the account of a friend or helper.
# nl:2d0b851a
zorgtoeslag-after-letter = After about five weeks you get a letter: the voorschotbeschikking.
# nl:bbde1c8b
zorgtoeslag-after-money = Then you get money in your account each month.
# nl:20a43c2b
zorgtoeslag-after-final = After the year ends, you get the last sum. You get more money, or you pay some back.
# nl:138aa6bb
zorgtoeslag-nothing = Then you get no money. You pay the full premium yourself.
