### reviewed: no

# nl:1ca7990d
huurtoeslag-name = Help with your rent
# nl:f0557601
huurtoeslag-what = You get money from the state each month for your rent.
# nl:26d8f362
huurtoeslag-who = You rent a home. Your income is low. Everyone at your address counts.
# nl:eb7c3067
huurtoeslag-deadline = The last day is not the same each year. Look at toeslagen.nl or in your letter. Do not wait: apply this week.
# nl:c908f7f1
huurtoeslag-before-cost = You get money. Does someone ask you to pay for this? Do not pay, and ask for help first.
# nl:8c490911
huurtoeslag-before-loan = No, but it is paid ahead of time. Did you get too much? Then you pay it back later.
# nl:f7e208c8
huurtoeslag-before-undo = Yes. You can change it or stop it. If you got too much, you pay that back.
# nl:d12ab20f
huurtoeslag-before-late = You may lose the money for that year. Ask for help at once.
# nl:01427ed5
huurtoeslag-before-ask = Is someone moving in with you? Ask first what that does to your money.
# nl:d8c4ae91
huurtoeslag-need-contract = Your rent contract. It shows the rent.
# nl:2387433d
huurtoeslag-need-digid = Your DigiD, to log in. No DigiD yet? Ask for help.
# nl:d308a45d
huurtoeslag-need-iban = Your bank account number (IBAN).
# nl:3ea58ff3
huurtoeslag-need-income = The income of everyone at your address, for the whole year.
# nl:c8af71e5
huurtoeslag-step-ready = Get your rent contract ready.
# nl:a3e12949
huurtoeslag-step-apply = Go to toeslagen.nl. Log in with your DigiD at Mijn toeslagen.
# nl:533adda3
huurtoeslag-step-keep = Keep each letter that you get.
# nl:7739b8cb
huurtoeslag-step-change = Does your rent or income change, or who lives there? Report it at once.
# nl:6c3688b2
huurtoeslag-part-person = Who you are and where you live.
# nl:5e1ccbd7
huurtoeslag-part-person-write = Your name, date of birth and address, as the municipality has them.
# nl:49d4ebc1
huurtoeslag-part-person-example = S. Voorbeeld, Modelstraat 1, Voorbeeldstad.
# nl:d6432be4
huurtoeslag-part-person-mistake = Still listed at your old address? Give your new one to the municipality first.
# nl:cdff0780
huurtoeslag-part-household = Everyone who is listed at your address.
# nl:89ad3c6d
huurtoeslag-part-household-write = The name and income of each person who lives there.
# nl:57d65c10
huurtoeslag-part-household-example = My brother lives with me. He works. His pay counts too.
# nl:a654cb4b
huurtoeslag-part-household-mistake = Does someone move in? Report it at once. If not, you must pay money back later.
# nl:224eb91d
huurtoeslag-part-rent = The rent without other costs.
# nl:edc4f559
huurtoeslag-part-rent-write = The sum next to ‘kale huur’ in your rent contract.
# nl:edc15039
huurtoeslag-part-rent-example = My contract says ‘kale huur’. I copy that sum.
# nl:869be9e2
huurtoeslag-part-rent-mistake = Do not add gas, water and power for your own home.
# nl:97eacb38
huurtoeslag-part-service = Costs you share with the neighbours, like light on the stairs.
# nl:6365483d
huurtoeslag-part-service-write = Since 2026 these costs do not count any more. Does the form still ask for them? Ask for help.
# nl:b094e775
huurtoeslag-part-service-example = My contract says ‘schoonmaak trap’ (cleaning the stairs). I do not add that sum.
# nl:9ef81474
huurtoeslag-part-service-mistake = Do you see just one sum in your contract? Ask the landlord what the ‘kale huur’ is.
# nl:8be542d9
huurtoeslag-part-income = The money you get this whole year. You have to guess how much.
# nl:2ec69a49
huurtoeslag-part-income-write = Add up your benefit and your pay for all months.
# nl:c1655e5f
huurtoeslag-part-income-example = I get bijstand. My job starts in May. I count that pay too.
# nl:2ad6729b
huurtoeslag-part-income-mistake = Do not guess too low. Then you must pay money back later.
# nl:87e334bb
huurtoeslag-part-account = The bank account the money goes to.
# nl:1f17cd83
huurtoeslag-part-account-write = The number of your own account.
# nl:5b3bffe6
huurtoeslag-part-account-example = NL00 BANK 0123 4567 89 (this number is not real).
# nl:c2067e4a
huurtoeslag-part-account-mistake = Do not give the account of a friend or helper.
# nl:f6f0fcee
huurtoeslag-after-letter = After about five weeks you get a letter: the voorschotbeschikking.
# nl:c5f6fbd7
huurtoeslag-after-money = Then you get money in your account each month.
# nl:d5d21001
huurtoeslag-after-final = After the year ends, you get the last sum. You get more money, or you pay some back.
# nl:157aa008
huurtoeslag-nothing = Then you get no money. You pay all of the rent yourself.
