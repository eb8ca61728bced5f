### reviewed: no

# nl:27a935f4
huur-name = The contract for your rented home
# nl:4cdd753e
huur-what = This paper says what you and the landlord agree about your home.
# nl:e51422f1
huur-who = For everyone who rents a home. The municipality often finds your first home.
# nl:e62171ab
huur-deadline = Ask COA on which day you must leave the azc (asylum centre). Often it is two weeks after the contract starts. You pay the rent each month, before the first day of that month.
# nl:0853e38d
huur-before-cost = Yes, you pay rent each month. Sometimes you also pay when you sign. Ask first how much.
# nl:8a35bd4d
huur-before-loan = No. But if you borrow for the first rent or for furniture, you pay that back.
# nl:25d3bfca
huur-before-undo = After you sign, you must keep to it. You can end the contract later. It says how and when.
# nl:b6e556ce
huur-before-late = If you cannot pay the rent, call the landlord today. Ask to pay in parts. With three months of debt, a judge can end the contract.
# nl:34b31b93
huur-before-ask = You do not want this home? Do not say no yet. Often there is no second home. Call VluchtelingenWerk (refugee help) first.
# nl:4b96d2c1
huur-need-permit = Your permit card, and the card of your partner.
# nl:08bd19d2
huur-need-income = Proof of your income. Ask which paper the landlord wants to see.
# nl:8ac2e99c
huur-need-iban = Your bank account number (IBAN), if you have one.
# nl:8e1574e7
huur-step-look = Look at the home. Take a photo of everything that is broken.
# nl:a8899c58
huur-step-read = Read the contract with your volunteer. Ask about each word you do not know.
# nl:c644074c
huur-step-sign = Sign only when you understand it. Ask for a copy and keep it safe.
# nl:ec7f68c8
huur-step-address = Give the municipality your new address. Do it within 5 days after you move.
# nl:98fdc629
huur-part-tenant = Who rents the home.
# nl:ffe3a8f0
huur-part-tenant-write = Check your name. Ask if your partner must be on it too.
# nl:3a3db5e8
huur-part-tenant-example = Huurder (tenant): S. Voorbeeld.
# nl:c19f4281
huur-part-tenant-mistake = Will your partner come later? Ask now how that will go.
# nl:1a1f10b8
huur-part-home = Which home you rent.
# nl:9dab10d0
huur-part-home-write = Check the address, and also the shed or the garden.
# nl:9825cab1
huur-part-home-example = Modelstraat 1, Voorbeeldstad, with a shed.
# nl:ef651838
huur-part-home-mistake = Is something broken? Have it written down before you sign.
# nl:0862de77
huur-part-rent = The ‘kale huur’ is for the home only. ‘Servicekosten’ (shared costs) come on top.
# nl:384fa506
huur-part-rent-write = Check that you see two separate sums.
# nl:d177610c
huur-part-rent-example = I see a sum next to ‘kale huur’ and a sum next to ‘servicekosten’.
# nl:50a2651b
huur-part-rent-mistake = Ask who pays for gas, water and power. Often you do that yourself.
# nl:e7f1120c
huur-part-start = The day the rent starts.
# nl:6bd4baad
huur-part-start-write = Check that this is the day they told you.
# nl:321aed1a
huur-part-start-example = The rent starts on 3 May.
# nl:d46a22a6
huur-part-start-mistake = You pay from this day, even if you do not live there yet.
# nl:0b43e2eb
huur-part-pay = How and when you pay the rent.
# nl:cd0dbac7
huur-part-pay-write = Your own IBAN. Choose if the landlord may take the money from your account.
# nl:529ee839
huur-part-pay-example = NL00 BANK 0123 4567 89 (this number is not real).
# nl:55e119be
huur-part-pay-mistake = Check each month that the rent is paid.
# nl:7cb6d548
huur-part-rules = The rules for the home. If you sign, you say yes to these rules too.
# nl:1192e606
huur-part-rules-write = You write nothing. Ask for a copy and have the rules explained.
# nl:e3f1c47b
huur-part-rules-mistake = Will someone move in with you? Ask the landlord first. Do not rent your home out to others.
# nl:2a61423f
huur-part-signature = With this you say yes to the contract.
# nl:a7d1d787
huur-part-signature-write = The date and your signature.
# nl:55d7df75
huur-part-signature-example = 28 April, S. Voorbeeld.
# nl:96b9c475
huur-part-signature-mistake = Do you feel rushed? Ask for time to read. Do not sign what you do not understand.
# nl:61e456e8
huur-after-keys = Did you sign and pay? Then you get the keys. Ask on which day.
# nl:b6d7e6cc
huur-after-meters = Write down the meter numbers on that day. Arrange power, gas and water.
# nl:351932c0
huur-after-benefit = Is your income low? Then apply for huurtoeslag (help with the rent).
# nl:996c5fbd
huur-nothing = Do you not sign? Then you may lose the home, and your place in the azc too. So ask for help today.
