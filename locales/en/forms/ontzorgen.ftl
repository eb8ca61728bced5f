### reviewed: no

# nl:d4709cf7
ontzorgen-name = The municipality pays your bills at first
# nl:f76b8948
ontzorgen-what = The municipality pays your rent, power, gas, water and health insurance. The money comes from your bijstand.
# nl:a457be82
ontzorgen-who = You have an asylum permit. You get bijstand. You must do your inburgering (learn Dutch and take the tests).
# nl:c8401cde
ontzorgen-deadline = The municipality often pays for six months, sometimes longer. It starts when your bijstand starts. Ask your case worker for the last day.
# nl:9944abe1
ontzorgen-before-cost = The municipality pays with your own bijstand. So you get less money in your account.
# nl:aa774a8b
ontzorgen-before-loan = No. It is your own money. The municipality pays your bills with it.
# nl:be2f10d6
ontzorgen-before-undo = The law says the municipality must do this. Do you want it another way? Ask your case worker what is possible.
# nl:042f032d
ontzorgen-before-late = After the last day you pay yourself. Do you start too late? Then you may get debts. Ask for help at once.
# nl:ce315d47
ontzorgen-before-ask = Not sure what you are signing? Ask your case worker first, best with an interpreter.
# nl:deea94d6
ontzorgen-need-contract = Your rent contract.
# nl:a71569d4
ontzorgen-need-energy = The letters about power, gas and water.
# nl:e8653df2
ontzorgen-need-insurance = The polis: the letter on your health insurance.
# nl:03e9cc3a
ontzorgen-need-decision = The letter that says you get bijstand.
# nl:e2b758f1
ontzorgen-step-read = Read the paper with someone you trust. Sign only when you understand it.
# nl:d60d0fbf
ontzorgen-step-list = Make a list. Which bills does the municipality pay, and which do you pay?
# nl:7ac90a83
ontzorgen-step-check = Does a letter still say you must pay? Show it to your case worker at once.
# nl:561955b0
ontzorgen-step-end = After four months, ask: when does it stop, and what must I do then?
# nl:772fcfc2
ontzorgen-step-take-over = Before the last day, set up how you will pay each bill. Ask for help the first time.
# nl:eae90dc4
ontzorgen-part-person = Who you are and where you live.
# nl:43ad6038
ontzorgen-part-person-write = Your name, date of birth and address, as the municipality has them.
# nl:86b028f4
ontzorgen-part-person-example = S. Voorbeeld, Modelstraat 1, Voorbeeldstad.
# nl:12c1f5c7
ontzorgen-part-person-mistake = Spell your name just as it is on your permit card.
# nl:08db29a1
ontzorgen-part-bills = The bills that come each month.
# nl:348c5a69
ontzorgen-part-bills-write = Whom you must pay. Your customer number (klantnummer), if the paper asks for it.
# nl:6215005d
ontzorgen-part-bills-example = Rent: Woonstichting Voorbeeld, klantnummer 000.
# nl:328aac11
ontzorgen-part-bills-mistake = Phone and internet are often not part of it. Then you pay them yourself.
# nl:ab2c3922
ontzorgen-part-permission = You say: the municipality may pay for me.
# nl:dafaa7fb
ontzorgen-part-permission-write = Tick what the municipality may pay. Not sure? Ask first.
# nl:2188e955
ontzorgen-part-permission-example = The municipality may pay my rent and my health insurance.
# nl:bada2c27
ontzorgen-part-permission-mistake = Does it also say ‘schuld’ (debt) or ‘lening’ (loan)? Then ask for help first.
# nl:28a5b0cb
ontzorgen-part-period = From which day to which day the municipality pays.
# nl:413f762a
ontzorgen-part-period-write = The municipality often fills this in. Is it empty? Ask.
# nl:c4a10bbe
ontzorgen-part-period-example = From 1 May to 31 October.
# nl:c0c7f480
ontzorgen-part-period-mistake = Keep the last day in mind. After that, each bill comes to you.
# nl:88a13eba
ontzorgen-part-signature = With this you say: I agree with this.
# nl:0829edbf
ontzorgen-part-signature-write = The date and your signature. Ask if your partner must sign too.
# nl:73d71d72
ontzorgen-part-signature-example = 12 May, S. Voorbeeld.
# nl:b5537f65
ontzorgen-part-signature-mistake = Never sign an empty page. Ask for a copy for yourself.
# nl:432bdc3f
ontzorgen-after-money = The rest of your bijstand goes to your own account.
# nl:82128d1d
ontzorgen-after-learn = In that time you learn how to handle your own money.
# nl:fc8961b1
ontzorgen-after-self = After that you pay it all yourself. Is it still too hard? Ask for more help in time.
# nl:27fa2845
ontzorgen-nothing = If no one pays a bill, you get debts. So ask now who pays what.
