### reviewed: no

# nl:eab37a4d
stufi-name = Money for your studies
# nl:5cdeae3a
stufi-what = You ask DUO for money to study at mbo, hbo or university.
# nl:a01860e1
stufi-who = You have an asylum permit. You study full time, for at least one year. You are under 30 when the money starts. For mbo you are 18 or older.
# nl:f6ca9b96
stufi-deadline = It is best to apply 3 months before your studies start. Late? Ask DUO what you can still get. Often you can get the money in the same school year.
# nl:1e8e732b
stufi-before-cost = You get money. Does someone ask you to pay for this? Do not pay, and ask for help first.
# nl:628ce73f
stufi-before-loan = In part. The ‘lening’ (loan) you always pay back, with interest. At mbo 1 and 2 the grant is a gift. At mbo 3 and 4, hbo and university it is first a debt. Do you get your diploma within 10 years? Then the grant is a gift.
# nl:c5f87617
stufi-before-undo = Yes. You can stop in Mijn DUO. Then stop your travel product too. What you borrowed, you must pay back.
# nl:a340c3ee
stufi-before-late = You can still get money from the start of this school year. For mbo that is 1 August, for others 1 September. You cannot get the travel product for months that have passed.
# nl:206ad69e
stufi-before-ask = Your case worker. Your bijstand may stop when you get this money. Ask before you start.
# nl:06542308
stufi-need-digid = Your DigiD, to log in. No DigiD yet? Ask for help.
# nl:650e99b9
stufi-need-enrolment = The name of your school and course, and the day you start.
# nl:34a773d0
stufi-need-iban = Your bank account number (IBAN).
# nl:0bbc2c51
stufi-need-ov = Your own card for bus and train. See duo.nl for which one.
# nl:d45687a1
stufi-step-talk = First talk to your case worker and the school.
# nl:8e413bd9
stufi-step-choose = Choose what you ask for. You may ask for the grant and not the loan.
# nl:6699f726
stufi-step-apply = Go to duo.nl. Log in with DigiD at Mijn DUO.
# nl:a30cbdac
stufi-step-travel = Put the travel product on your card. Mijn DUO shows from which day.
# nl:07a7e016
stufi-step-change = Do you stop, or move house? Report it at once in Mijn DUO.
# nl:c8b4f0f8
stufi-part-course = Which course you do.
# nl:22df558e
stufi-part-course-write = The school, the course and the first day.
# nl:60d8581b
stufi-part-course-example = Mbo 4 in Voorbeeldstad, from 1 September.
# nl:862c47d0
stufi-part-course-mistake = Do you learn next to a job (bbl) or part time? Then you do not get this.
# nl:33a8e090
stufi-part-living = Whether you live with your parents.
# nl:0c3596e9
stufi-part-living-write = ‘Uitwonend’ (away from home) if you do not live with a parent.
# nl:322132c9
stufi-part-living-example = I live with my brother. I choose uitwonend.
# nl:e81b73f6
stufi-part-living-mistake = The municipality must have the right address. If not, you may have to pay money back.
# nl:a02c9629
stufi-part-extra = More money, if your parents cannot pay much.
# nl:48ec877d
stufi-part-extra-write = The names of your parents, and where they live.
# nl:f9c7cc75
stufi-part-extra-example = My parents do not live in the Netherlands.
# nl:a6248fdf
stufi-part-extra-mistake = Did you come as a refugee without your parents? Ask DUO not to count their income.
# nl:f7956055
stufi-part-loan = Money you borrow. It is always a debt, with interest.
# nl:442e2ce5
stufi-part-loan-write = Nothing, if you do not want to borrow.
# nl:01ac2016
stufi-part-loan-example = I do not want to borrow now. I fill in zero.
# nl:a99ceff8
stufi-part-loan-mistake = Check if there is already a sum here. Do not borrow without help.
# nl:891d9fde
stufi-part-travel = Free travel by bus and train on some days. At mbo 1 and 2 it is a gift. At other schools it is first a debt.
# nl:2070596e
stufi-part-travel-write = Choose if you travel free on week days or at the weekend.
# nl:c717f221
stufi-part-travel-mistake = Do your studies end? Stop the travel product at once. People who stop it too late pay a fine.
# nl:d44be1c8
stufi-part-account = The bank account the money goes to.
# nl:4ad5fea6
stufi-part-account-write = The number of your own account.
# nl:617711fb
stufi-part-account-example = NL00 BANK 0123 4567 89 (this number is not real).
# nl:9618397d
stufi-part-account-mistake = Do not give the account of a friend or helper.
# nl:ba114b44
stufi-after-letter = You get a message from DUO. Read which part is a gift and which is a loan.
# nl:182dc2fe
stufi-after-money = Then you get money each month. Tell the municipality if you have bijstand.
# nl:02d61bf0
stufi-after-diploma = No diploma within 10 years? Then you pay back the grant for mbo 3, mbo 4, hbo or university.
# nl:42a548a4
stufi-nothing = Then you get no money from DUO for your studies. Ask your case worker what you can get.
