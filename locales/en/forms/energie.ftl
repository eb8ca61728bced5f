### reviewed: no

# nl:562c179b
energie-name = Power, gas and water for your home
# nl:41fafbcc
energie-what = You choose who sells you power and gas. Water comes from another company.
# nl:4e47bdb1
energie-who = You rent a home. Sometimes the landlord or the municipality does it for you.
# nl:e323329a
energie-deadline = Write down the meter figures on the day you get the key. It is best to set up the contract and the water before that.
# nl:edd91a7c
energie-before-cost = Yes, you pay each month. Ask for the price before you sign.
# nl:205cc592
energie-before-loan = No. Each month you pay a sum that is a guess. Is it too low? Then you pay more after a year.
# nl:e4bef88e
energie-before-undo = Often you have 14 days to change your mind. Look in your contract. If you stop later, it may cost money.
# nl:eb822d90
energie-before-late = Do you live there with no contract? You may get a bill, or they may cut you off. Choose an energieleverancier (energy company) today.
# nl:2c67a55f
energie-before-ask = Does the municipality pay for you at first? Then ask your case worker before you sign.
# nl:767c3163
energie-need-contract = Your rent contract. It says what the landlord takes care of.
# nl:a109e6fc
energie-need-meters = Photos of the meters in your home.
# nl:cab16d8d
energie-need-iban = Your bank account number (IBAN).
# nl:207cd54c
energie-step-check = Ask the landlord: what must I set up? Power, gas, heat or water?
# nl:67a6f929
energie-step-meters = Take a photo of each meter on the day of the key.
# nl:f515cd8d
energie-step-choose = Choose an energieleverancier (energy company). Let someone help you compare the prices.
# nl:1e4111bd
energie-step-water = Sign up with the waterbedrijf (water company). There is just one for your address.
# nl:36d3c8e0
energie-step-pay = Pay each month on time. If you cannot, call the company on your bill at once.
# nl:c85f5894
energie-part-person = Who you are and which home gets the power and gas.
# nl:305d769e
energie-part-person-write = Your name, date of birth and new address.
# nl:c9049454
energie-part-person-example = S. Voorbeeld, Modelstraat 1, Voorbeeldstad.
# nl:6488f90b
energie-part-person-mistake = Check the house number, and the letter after it.
# nl:4d0d6467
energie-part-start = The day on which the contract starts.
# nl:c2d5c0b6
energie-part-start-write = The day you get the key of the home.
# nl:317995bd
energie-part-start-example = I get the key on 3 May. I write 3 May.
# nl:03f1c4c3
energie-part-start-mistake = Do not pick a later day. Then there may be a time with no contract.
# nl:1ca2e00a
energie-part-contract = Vast: the price stays the same for a time. Variabel: the price can change during the contract.
# nl:d3708593
energie-part-contract-write = Tick one kind. Ask for help if you are not sure.
# nl:227ac90b
energie-part-contract-example = I choose together with my volunteer. We tick one kind.
# nl:0dddfaa3
energie-part-contract-mistake = Do not sign at once at the door or in the street. Take the paper home and read it first.
# nl:d7f286f2
energie-part-monthly = The sum that you pay ahead each month.
# nl:23055839
energie-part-monthly-write = Ask which sum fits your home and the number of people.
# nl:8a204a5f
energie-part-monthly-example = Four of us live here. I ask for a sum for four.
# nl:6d289f6d
energie-part-monthly-mistake = Do not pick a sum that is too low. Then you pay a lot more after a year.
# nl:fe8cd4c8
energie-part-meters = The figures on the meters in your home.
# nl:a3ac3140
energie-part-meters-write = The figures of the day you got the key. Each meter on its own line.
# nl:e197aed9
energie-part-meters-example = Stroom (power) 01234. Gas 00567. Water 00089.
# nl:305e4c85
energie-part-meters-mistake = Write just the figures before the comma. Keep the photos as proof.
# nl:8acb5f06
energie-part-account = The company takes the money from your account each month.
# nl:86ddf715
energie-part-account-write = The number of your own account, and your name, signed.
# nl:388f52f5
energie-part-account-example = NL00 BANK 0123 4567 89 (this number is not real).
# nl:247092ee
energie-part-account-mistake = Make sure there is enough money in your account that day.
# nl:1569db89
energie-after-letter = You get a letter or email with the contract. Check your name and address.
# nl:5484df20
energie-after-monthly = Then you pay each month. For water you get another bill.
# nl:dc4ac1d0
energie-after-yearly = After a year comes the jaarafrekening (yearly bill). You get money back, or you pay more.
# nl:ddd85ffd
energie-nothing = You still pay later for what you use. The power or gas may stop. Ask for help today.
