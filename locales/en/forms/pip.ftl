### reviewed: no

# nl:e178766b
pip-name = Your plan for inburgering
# nl:637aef05
pip-what = It says what you will do for inburgering, and what help you get.
# nl:106665a1
pip-who = For people who must do inburgering under the law of 2021. You get it after the brede intake.
# nl:3d28d6c4
pip-deadline = Do you not agree with the plan? Object (bezwaar) within 6 weeks after the decision. Is there a day in your letter? Then that day counts.
# nl:d2518e7e
pip-before-cost = Did you get asylum? The municipality pays for your lessons. If not, you pay. Ask about travel money too.
# nl:bb5f6d50
pip-before-loan = No. Did you get asylum? Under the 2021 law you do not borrow money.
# nl:9ad9d581
pip-before-undo = The plan is a decision. You can object to it. The route can sometimes change later.
# nl:e5771e53
pip-before-late = Is the last day to object over? Ask for help all the same.
# nl:7138b924
pip-before-ask = Ask your case worker to explain it, with an interpreter. Sign only when it is clear to you.
# nl:e550caf2
pip-step-read = Read the plan with someone who helps you.
# nl:cbcf8344
pip-step-route = See which route (leerroute) it names. Ask why.
# nl:c5bc5817
pip-step-disagree = Do you not agree? Say so at once. Object on time.
# nl:7f1dc072
pip-step-date = Write down the date of the plan. Your three years start one day later.
# nl:04a3cbe5
pip-step-keep = Keep the plan. You will often need it.
# nl:d6bbd9ff
pip-part-route = How you will learn. There are three: B1-route, onderwijsroute and Z-route.
# nl:344b755e
pip-part-route-write = See which one is yours. Ask what you can do after it.
# nl:d5a12a6b
pip-part-route-mistake = Does it not suit you? Say so soon. You can only change it in the first 18 months.
# nl:ed08cf60
pip-part-exams = Which exams you take, and how good your Dutch must be.
# nl:7bf445b8
pip-part-exams-write = Make a list. Ask when you can take each exam.
# nl:766e5806
pip-part-exams-mistake = On the Z-route you do not have to take exams. There you have a talk at the end.
# nl:0be8937a
pip-part-pvt = Lessons about what is important in the Netherlands. At the end you sign a paper.
# nl:686fde72
pip-part-pvt-write = Go to each lesson. Ask what it means before you sign.
# nl:069f87a8
pip-part-pvt-mistake = Are you ill? Do not just stay away. Call.
# nl:d45cebe3
pip-part-map = You learn about work. You take part for 40 hours or more, with a talk at the end.
# nl:2f6992ad
pip-part-map-write = Ask where you can do these hours.
# nl:90a4d3a4
pip-part-map-mistake = On the onderwijsroute you do not have to do this.
# nl:2448e420
pip-part-help = The help you get.
# nl:281eb1a3
pip-part-help-write = Check that all of it is there. Ask about child care and travel money.
# nl:c89116d1
pip-part-help-mistake = Was something promised to you? Ask if it can be put in the plan.
# nl:3202d400
pip-part-term = The three years you have.
# nl:03ebb5c6
pip-part-term-write = Write down the last day. It is three years after the date of the PIP.
# nl:080ca23d
pip-part-term-mistake = A new plan does not give you three new years. Does DUO name another day? Then that one counts.
# nl:2a2fc038
pip-after-lessons = Your lessons start. Do you wait more than three months? Ask the municipality for a letter about it.
# nl:4c467ab9
pip-after-talks = Sometimes you talk with the municipality about how it is going.
# nl:c642039a
pip-after-more = Can you not finish in three years? Ask DUO before the last day if you can get more time. Did you get asylum? Then you do not normally get a fine. No asylum? Then there may be a fine.
# nl:7ba764fa
pip-nothing = The plan counts even if you do nothing. Is there something you cannot do? Call the municipality.
