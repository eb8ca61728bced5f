### reviewed: no

# nl:7da2c973
kot-name = Help with the cost of day care
# nl:79933366
kot-what = You get money from the state each month for the day care of your child.
# nl:6b2b1ac7
kot-who = Your child goes to day care. You work, study or do inburgering. Do you have a partner? Then they do too.
# nl:b0fdf0f1
kot-deadline = Apply within three months after the first month of care. Does the care start in March? Then 30 June is the last day. Do not wait: apply at once.
# nl:19782773
kot-before-cost = Day care costs money. The toeslag pays a part of it. You pay the rest. Ask if the municipality helps with that.
# nl:c956eebc
kot-before-loan = No, but it is paid ahead of time. Did you get too much? Then you pay it back later.
# nl:b15801a6
kot-before-undo = Yes. You can change it or stop it. Read in your contract when the care ends.
# nl:ff3ad99c
kot-before-late = Then you lose the money for one month or more. Apply today.
# nl:ff713ecc
kot-before-ask = Ask your case worker if your inburgering counts. Do so before you sign for the care.
# nl:aa737c02
kot-need-digid = Your DigiD. Do you have a partner? They need their own DigiD.
# nl:f7e18d30
kot-need-contract = The contract with the day care. It has the hours and the price.
# nl:7076dcb4
kot-need-income = A guess of your income for the whole year. That of your partner too.
# nl:28cde55e
kot-need-proof = A paper from your work, your school or your inburgering.
# nl:899bb51c
kot-step-contract = Choose a day care with an LRK number. Ask for a contract.
# nl:a9f3f62a
kot-step-apply = Go to toeslagen.nl. Log in with your DigiD at Mijn toeslagen.
# nl:bd213f93
kot-step-check = Each month, check that the hours and the price are still right.
# nl:3016c794
kot-step-change = New hours, price or day care? Does your work or course stop? Report it at once.
# nl:f6b3200d
kot-part-child = The child who goes to day care.
# nl:c445e853
kot-part-child-write = The name, date of birth and BSN of your child.
# nl:92cf8c8e
kot-part-child-example = N. Voorbeeld, 3 March 2024.
# nl:c02314e0
kot-part-child-mistake = The child must be registered at your address with the municipality.
# nl:60bf63bf
kot-part-care = The day care and its number.
# nl:0cef7312
kot-part-care-write = Copy the LRK number from your contract.
# nl:3d9e4e91
kot-part-care-example = Opvang Voorbeeld, LRK number 000000000 (this number is not real).
# nl:d810eea0
kot-part-care-mistake = Does a friend or neighbour look after your child, with no LRK number? You get no money for that.
# nl:f6c60046
kot-part-hours = How many hours your child goes, and what one hour costs.
# nl:17f44e81
kot-part-hours-write = Copy the hours a month and the price from your contract.
# nl:7296680d
kot-part-hours-example = My contract says 80 hours a month. I fill that in.
# nl:885d018b
kot-part-hours-mistake = Do not guess. Too many hours? Then you must pay a lot back later.
# nl:aa215772
kot-part-work = Why your child goes to day care.
# nl:438c81ae
kot-part-work-write = What you do and what your partner does, and from which day.
# nl:e1453c91
kot-part-work-example = I do inburgering from 5 May. My husband works.
# nl:074a2497
kot-part-work-mistake = It counts for both of you. Is your partner in another country? Ask for help first.
# nl:93bff453
kot-part-income = The money you and your partner get in this whole year.
# nl:8105b9ba
kot-part-income-write = Add up your benefit and your pay for all months. Your partner’s too.
# nl:7574e935
kot-part-income-example = I get bijstand. My job starts in May. I count that pay too.
# nl:4767a8e5
kot-part-income-mistake = Do not guess too low. Then you must pay money back later.
# nl:8ddf417e
kot-part-account = The bank account the money goes to.
# nl:b446b6ab
kot-part-account-write = Your own number. It can also go straight to the day care. Ask what is best.
# nl:887457e5
kot-part-account-example = NL00 BANK 0123 4567 89 (this number is not real).
# nl:84d01e7a
kot-part-account-mistake = Does the money come to you? Then you pay the day care. Keep each bill.
# nl:3f24f2a2
kot-after-letter = After about five weeks you get a letter: the voorschotbeschikking.
# nl:878eba57
kot-after-money = Then you get money each month.
# nl:f0514af4
kot-after-final = After the year ends, you get the last sum. You get more money, or you pay some back.
# nl:741b05bc
kot-nothing = Then you pay for all of the day care yourself. That is a lot of money.
