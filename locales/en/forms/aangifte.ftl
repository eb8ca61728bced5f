### reviewed: no

# nl:554fbcc7
aangifte-name = Tax: report your income
# nl:0063d6a6
aangifte-what = Here you tell the tax office how much money you got in a year.
# nl:bac91000
aangifte-who = Does a letter ask you to do this (aangifte)? Then you always have to. No letter? Sometimes you still must, and sometimes you get money back. Ask for help.
# nl:539e6f8f
aangifte-deadline = The last day is in your letter. Often it must be done before 1 May. If you cannot, ask for more time (uitstel) before that day.
# nl:987f0cd0
aangifte-before-cost = It costs nothing. There is free help, often in the library too. Later you may have to pay tax, or you may get money back.
# nl:e27f44e8
aangifte-before-loan = No. Do you have to pay tax? Then a letter says how much and when.
# nl:89e20876
aangifte-before-undo = By signing, you say that all of it is true. If you see a mistake later, call the tax office at once.
# nl:41aca159
aangifte-before-late = Did a letter ask you to do this? Then you may get a fine. The tax office may then guess what you must pay. So still do it.
# nl:60135d80
aangifte-before-ask = Is this the year you came to live here? Then there is another form. Ask for help first.
# nl:ea804293
aangifte-need-letter = The letter from the tax office.
# nl:53645eb4
aangifte-need-digid = Your DigiD, to log in. No DigiD yet? Ask for help.
# nl:51202e33
aangifte-need-year = The jaaropgave from your work or the municipality. It shows your money for that year.
# nl:af38dfa0
aangifte-need-bank = Papers from your bank that show how much money you had.
# nl:4aa81b83
aangifte-step-read = Read the letter. Write down the last day.
# nl:4bb8a5cd
aangifte-step-help = Make an appointment for help in good time. Bring all your papers.
# nl:ed8c3bd5
aangifte-step-check = Log in at Mijn Belastingdienst with your DigiD. Often a lot is filled in. Check that it is right.
# nl:b49ec527
aangifte-step-send = Is all of it right? Sign it and send it.
# nl:3ff6c940
aangifte-step-keep = Keep a copy and all the papers.
# nl:9a0cf3bd
aangifte-part-person = Who you are and where you live.
# nl:e71b1e06
aangifte-part-person-write = Your name, date of birth, BSN and address.
# nl:20e95316
aangifte-part-person-example = S. Voorbeeld, Modelstraat 1, Voorbeeldstad.
# nl:ea929c58
aangifte-part-person-mistake = Does someone help you? Stay there. Do not give your DigiD to anyone.
# nl:5bf1c384
aangifte-part-period = This is on the M form, for the year you came to live here.
# nl:e2854ae1
aangifte-part-period-write = The day you came to live in the Netherlands. Not sure which day counts? Ask for help.
# nl:b77e3025
aangifte-part-period-example = I live in the Netherlands from 5 May.
# nl:978d6db7
aangifte-part-period-mistake = Do not use the normal form for that year. This form is hard. Ask for help.
# nl:7ce41afe
aangifte-part-partner = The person who counts with you for tax, like your husband or wife.
# nl:9af5ba0a
aangifte-part-partner-write = The name, the BSN and the income of your partner.
# nl:9ffb2646
aangifte-part-partner-example = My husband lives with me. His pay is part of it too.
# nl:51570b42
aangifte-part-partner-mistake = Is your partner in another country? Ask for help first.
# nl:b247c144
aangifte-part-income = All money of that year from work or a benefit.
# nl:445575d3
aangifte-part-income-write = Copy the sums from each jaaropgave.
# nl:774b0bd6
aangifte-part-income-example = I have two papers: from the municipality and from my work. I use both.
# nl:d0ff8150
aangifte-part-income-mistake = Do not forget a job, not even a small one.
# nl:2b6fa248
aangifte-part-assets = Money in the bank and other things of value.
# nl:0a81352a
aangifte-part-assets-write = What you and your partner have. Look at the papers from the bank.
# nl:d6b291f5
aangifte-part-assets-example = I have one account. I look at how much was on it.
# nl:5e7bd819
aangifte-part-assets-mistake = Do you have a house or money in another country? Ask for help.
# nl:1f9106ad
aangifte-part-signature = With this you say: all of this is true.
# nl:b1de6f32
aangifte-part-signature-write = On paper: the date and your name, signed. Online you will see how to sign.
# nl:babba050
aangifte-part-signature-example = 12 April, S. Voorbeeld.
# nl:431bd369
aangifte-part-signature-mistake = Do not sign what you do not understand. Ask for help.
# nl:8763017a
aangifte-after-letter = You get a letter: the aanslag. Did you do it before 1 April? Then you often hear before 1 July. The M form may take longer.
# nl:b2832dba
aangifte-after-pay = Do you have to pay? The last day is in the letter. If you cannot, call before that day.
# nl:ef68f43d
aangifte-after-benefits = This income also counts for your toeslagen (help from the state). After that, a toeslag can go up or down.
# nl:85221223
aangifte-nothing = Did you get a letter? Then you may get a fine. No letter? Then you may miss out on money.
