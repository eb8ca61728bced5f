### reviewed: no

# nl:f3257041
deurwaarder-name = Paper from the bailiff
# nl:1e7e4749
deurwaarder-what = Someone wants money from you. A judge must decide, or the bailiff may now collect it. It is serious, but there is help.
# nl:908188cf
deurwaarder-who = For people who have not yet paid a debt.
# nl:b87d7a02
deurwaarder-deadline = The day is on the paper. Call for help today, even if you still have time.
# nl:3e1828d1
deurwaarder-before-cost = Yes. Each step makes the debt bigger. It costs less if you call soon.
# nl:ee1d5a56
deurwaarder-before-loan = No, it is a debt. Do not borrow money to pay it. Ask for help first.
# nl:68e6b25f
deurwaarder-before-undo = Sometimes. Did the judge decide without you? Often you still have four weeks to act. Call a lawyer at once.
# nl:ebbe877f
deurwaarder-before-late = Then the judge most often decides without you. Call even then.
# nl:7323111e
deurwaarder-before-ask = Call the Juridisch Loket (legal help) today. Do not pay or sign before you understand it.
# nl:ac027f44
deurwaarder-need-papers = The whole paper, also the last page.
# nl:7edd676c
deurwaarder-need-bills = All letters about this debt, and proof of what you have paid.
# nl:635ba46d
deurwaarder-need-budget = A list of what you get and pay each month.
# nl:5926524d
deurwaarder-step-read = Find the date on the paper. Write it down in big letters.
# nl:9e19d139
deurwaarder-step-legal = Call the Juridisch Loket. Ask someone to call with you.
# nl:7c6dacaa
deurwaarder-step-call = Call the bailiff. Ask what you can do. Ask for the plan on paper.
# nl:f876ff0c
deurwaarder-step-court = Do you not agree with the debt? Go to the judge or write on time. The paper says how.
# nl:a0185e2f
deurwaarder-step-debt = Ask the municipality for help with debts. You can ask even if you have many debts.
# nl:1c631562
deurwaarder-part-summons = A judge calls you to court. The paper names the day and the place.
# nl:9049798a
deurwaarder-part-summons-write = Does it say ‘kantonrechter’? There you may speak or write for yourself. If not, you need a lawyer.
# nl:065fd98e
deurwaarder-part-summons-mistake = Did you ask to pay in parts? The court case may still go on.
# nl:e9d1dee8
deurwaarder-part-claim = The money they want from you, and why.
# nl:cedd1e1b
deurwaarder-part-claim-write = Check if it is right. What have you paid so far?
# nl:a69328cb
deurwaarder-part-claim-example = I paid 50 euros on 3 March. Here is the proof from my bank.
# nl:2d704e21
deurwaarder-part-claim-mistake = Is a part of it wrong? Say so on time, with proof.
# nl:c5cf92da
deurwaarder-part-judgment = The judge has decided that you must pay.
# nl:ed2bfb57
deurwaarder-part-judgment-write = Call at once. It often says that you must pay within two days.
# nl:21a54b45
deurwaarder-part-judgment-mistake = Were you not there? Tell your lawyer. The time to act is short.
# nl:ed5326db
deurwaarder-part-order = The state wants money, and does not have to go to a judge first.
# nl:4e917614
deurwaarder-part-order-write = Call the same day. Ask if you can pay in parts.
# nl:1982511c
deurwaarder-part-order-mistake = Do not think it waits for a judge. It is as strong as a judgment.
# nl:52aa5d38
deurwaarder-part-seizure = The bailiff takes a part of your pay, benefit, money or things.
# nl:4a616010
deurwaarder-part-seizure-write = Ask to see the judgment (vonnis) or the dwangbevel. Ask for his ID card too.
# nl:986b8628
deurwaarder-part-seizure-mistake = He may not take your bed, your food or the clothes you wear.
# nl:6b53daca
deurwaarder-part-minimum = The part of your income that you keep to live on.
# nl:5b3cf850
deurwaarder-part-minimum-write = Tell the bailiff what he asks about your income, rent and family.
# nl:acc51b39
deurwaarder-part-minimum-example = My rent is 500 euros. I have two children. I send a copy.
# nl:89c12efc
deurwaarder-part-minimum-mistake = Do you have too little left? Ask at once for a new sum. Let a lawyer check it.
# nl:e70c8cb4
deurwaarder-after-judge = After the court day there is a judgment. You get it on paper.
# nl:c149c0e5
deurwaarder-after-order = The bailiff brings you the judgment. You get a short time to pay.
# nl:5f6cc33f
deurwaarder-after-seizure = Do you not pay? Then they may take things or money. You always keep a part of your income.
# nl:c8f94750
deurwaarder-nothing = The debt grows and they may take money or things. You can still call. It is never too late for help.
