### reviewed: no

# nl:2f94b90b
inlichtingen-name = Tell the municipality about a change
# nl:b7218249
inlichtingen-what = You tell the municipality what has changed in your life.
# nl:153b325c
inlichtingen-who = For all who get bijstand (money from the municipality to live on).
# nl:dad12755
inlichtingen-deadline = Each municipality has its own last day. Look in your letter. Often it is one or two weeks. Do it today.
# nl:592c45ef
inlichtingen-before-cost = Does someone ask for money to fill it in? Do not pay, and ask for help first.
# nl:95f6c1a5
inlichtingen-before-loan = No. But if you get too much bijstand, you pay it back.
# nl:de9cec83
inlichtingen-before-undo = By signing, you say that all of it is true. If you see a mistake later, call the municipality at once.
# nl:677e3ab0
inlichtingen-before-late = Then you pay back all the money that was too much. People who report late or not at all may also get a fine. It is 25 to 100 percent of that money. The second time it can be up to 150 percent.
# nl:61874c02
inlichtingen-before-ask = Not sure if something counts? Ask your case worker, or just report it.
# nl:dfce2a8f
inlichtingen-need-payslip = Your pay slip (loonstrook), if you work.
# nl:574293ab
inlichtingen-need-proof = Proof of what has changed, like a contract or a letter.
# nl:54e67178
inlichtingen-step-note = Write down what has changed, and from which day.
# nl:8ef1d0a1
inlichtingen-step-fill = Fill in the form. Add copies of your proof.
# nl:0e27402e
inlichtingen-step-sign = Sign it and hand it in. Ask if your partner must sign too.
# nl:8b685461
inlichtingen-step-keep = Take a photo of everything. Ask for proof that you handed it in.
# nl:9d009183
inlichtingen-part-person = Who you are.
# nl:a1d818ef
inlichtingen-part-person-write = Your name, date of birth and address, as the municipality has them.
# nl:ce37bee6
inlichtingen-part-person-example = S. Voorbeeld, 1 January 1990.
# nl:de29073c
inlichtingen-part-person-mistake = Do not forget your partner, if the form asks for them.
# nl:4f0817cc
inlichtingen-part-work = Work, and all the money you get.
# nl:a7bfa36d
inlichtingen-part-work-write = Where you work, from which day, and how much you get.
# nl:ae665092
inlichtingen-part-work-example = I work from 3 May at Bakker Voorbeeld, 12 hours a week.
# nl:58ca907b
inlichtingen-part-work-mistake = Report small jobs too, a trial day, an internship, or money from family.
# nl:4d28f60d
inlichtingen-part-home = Who lives with you.
# nl:ccd0cf25
inlichtingen-part-home-write = Who moves in or out, and on which day.
# nl:914ad68b
inlichtingen-part-home-example = My sister lives with me from 10 May.
# nl:044d3c27
inlichtingen-part-home-mistake = Does someone often sleep at your home? Ask if you must report it.
# nl:5de1ad03
inlichtingen-part-assets = What you own: savings, a car, a house.
# nl:f6a49cf8
inlichtingen-part-assets-write = What you bought, were given or inherited, and what it is worth.
# nl:053db528
inlichtingen-part-assets-example = I bought an old car on 5 May. The receipt is with the form.
# nl:c9dd2a22
inlichtingen-part-assets-mistake = A house or money in another country counts too.
# nl:40d184c1
inlichtingen-part-travel = Time you spend outside the Netherlands.
# nl:acff9cb2
inlichtingen-part-travel-write = The day you leave and the day you are back.
# nl:de0a768c
inlichtingen-part-travel-example = I visit my aunt from 1 to 8 July.
# nl:0ef6f17c
inlichtingen-part-travel-mistake = Ask the municipality first. Buy your ticket after that.
# nl:7c26e733
inlichtingen-part-signature = With this you say: all of this is true.
# nl:76ec77e6
inlichtingen-part-signature-write = The date and your signature.
# nl:8d423d5a
inlichtingen-part-signature-example = 12 May, S. Voorbeeld.
# nl:87d59b06
inlichtingen-part-signature-mistake = Never sign an empty page. Do not sign what you do not understand.
# nl:9e2f1443
inlichtingen-after-sum = The municipality works out your bijstand again.
# nl:5fa2db1b
inlichtingen-after-letter = Ask when you will get an answer. It is not the same in each place.
# nl:3fb1e68f
inlichtingen-nothing = The municipality may still find out. Then you pay money back. People who did not report it may also get a fine.
