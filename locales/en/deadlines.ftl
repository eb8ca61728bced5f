### reviewed: no
# Deadlines of a holder: what, by when, what to do, what happens otherwise.

# nl:793f4f0b
deadlines-title = Do in time
# nl:c6b8f992
deadlines-none = There is nothing you must do in time now.
# nl:f1689c24
deadlines-missed = Too late
# nl:35e37381
deadlines-now = Do this now
# nl:3a3b4ec1
deadlines-week = Within a week
# nl:bd9920c5
deadlines-month = Within a month
# nl:c91b4b5d
deadlines-far = Later
# nl:6e20d81f
deadlines-done = Done
# nl:00d70e4b
deadline-last-day = Last day:
# nl:0532b908
deadline-today = Today is the last day.
# nl:92083cc1
deadline-tomorrow = Tomorrow is the last day.
# nl:83af4a85
deadline-missed = The day has passed. Call for help at once.
# nl:7d94e050
deadline-left = { $days } days left.
# nl:4d028e5f
deadline-form = The form explained
# nl:b7338974
deadline-done = This is done
# nl:baf93a09
deadline-not-done = Not done after all
# nl:d2752f9e
deadline-is-done = You said: this is done
# nl:bf6ad253
deadline-kind-form = Hand in a form
# nl:f765d76e
deadline-kind-pay = Pay a bill
# nl:ae75510d
deadline-kind-letter = Answer a letter
# nl:fcee7681
deadline-kind-papers = Hand in papers
# nl:d01c4ab4
deadline-kind-objection = Object to a decision (bezwaar)
# nl:46d19fe6
deadline-kind-insurance = Arrange health insurance (zorgverzekering)
# nl:dff5c382
deadline-kind-family = Apply for family reunification (nareis)
# nl:aa842fa3
deadline-kind-permit = Renew the residence permit
# nl:145a3e6f
deadline-kind-integration = Finish civic integration (inburgering)
# nl:cd6b8aea
deadline-kind-exam = Register for an exam
# nl:329f8537
deadline-kind-other = Something else
# nl:4f8e51f9
deadline-todo-form = Fill in the form and hand it in.
# nl:55322ea0
deadline-todo-pay = Pay the bill. If you can't, call at once.
# nl:bb54af98
deadline-todo-letter = Read the letter and answer it. Ask for help if in doubt.
# nl:982b91af
deadline-todo-papers = Find the papers and hand them in. Keep a copy.
# nl:98f248ad
deadline-todo-objection = Get legal help now. You can object up to and including this day.
# nl:9e5dd8b9
deadline-todo-insurance = Choose a health insurance and register.
# nl:cc4dc87a
deadline-todo-family = Get legal help now. Send the application to the IND in time.
# nl:24a2dcf1
deadline-todo-permit = Apply to the IND for renewal.
# nl:81a7614e
deadline-todo-integration = Ask your case worker what you still have to do.
# nl:4329fd5a
deadline-todo-exam = Register for the exam.
# nl:e6039e64
deadline-todo-other = Read the note, or ask your case worker.
# nl:30078428
deadline-consequence-money = Too late: you may miss out on money or have to pay money back.
# nl:525a2af8
deadline-consequence-fine = Too late: sometimes there is a fine. Ask if that is so for you.
# nl:72b92ac9
deadline-consequence-benefit = Too late: your benefit can become lower or stop.
# nl:bf42c93e
deadline-consequence-costs = Too late: extra costs are added.
# nl:69167f02
deadline-consequence-right = Too late: you lose a right. Get legal help at once.
# nl:48022d65
deadline-consequence-delay = Too late: it takes longer.
