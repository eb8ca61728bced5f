### reviewed: no
# The page of official words, and what each means.

# nl:f480f385
glossary-title = Word list
# nl:35d70074
glossary-intro = These words are often in letters. Here you can read what they mean.

# nl:471e5205
glossary-word-aangifte = You tell the state something officially: your income, a move, a birth or a theft.
# nl:0a705a38
glossary-word-aanmaning = A strict letter: you have not paid yet. Pay now or call, or it may cost more.
# nl:6bf7d9f6
glossary-word-aanmelding = You give your name to take part in something, for example an exam.
# nl:c6fb9540
glossary-word-aanslag = A letter about tax. It says how much you must pay or get back.
# nl:2f142d85
glossary-word-aansprakelijkheidsverzekering = Pays if you or your child break something that belongs to someone else.
# nl:86a418ef
glossary-word-aanvraag = You ask for something officially, often with a form. Keep a copy.
# nl:a3f96008
glossary-word-acceptgiro = A paper people used to pay with. It no longer exists: pay through your bank.
# nl:82532d2a
glossary-word-achterstand = Money you should have paid already. Call soon and ask to pay in parts.
# nl:9b324ee7
glossary-word-afschrift = A list from your bank: the money that came in and went out.
# nl:6ca918c8
glossary-word-alleenstaande-ouder = A father or mother who cares for the children without a partner.
# nl:faa390aa
glossary-word-arbeidscontract = What you agreed about your job: hours, pay and how long. Read it before you sign.
# nl:64436f06
glossary-word-automatische-incasso = A company takes the money from your account itself each time. You gave permission for this.
# nl:331fc1da
glossary-word-b1-route = A learning path: you learn good Dutch, up to level B1, and prepare for work.
# nl:a05b0826
glossary-word-basisbetaalrekening = A plain bank account for people whom banks turned away. Ask a bank for it.
# nl:16edf853
glossary-word-basisverzekering = The health insurance you must have. Children are free, but you must sign them up.
# nl:c6adac4b
glossary-word-beedigd-vertaler = A person who may translate official papers. The state accepts that translation.
# nl:c98bb1a9
glossary-word-begroting = A list of the money you get and what you plan to spend or buy.
# nl:a987eee4
glossary-word-belastingdienst = The tax office of the state. Always open their blue letters.
# nl:d74e1506
glossary-word-beroep = You ask a judge to look at a decision. On a form: the work you do.
# nl:9d2e3a9d
glossary-word-beschikking = An official letter with a decision about you. Keep it safe.
# nl:70d76394
glossary-word-beslag = Your money or things are taken because of a debt. Ask for help the same day.
# nl:91cdbd91
glossary-word-beslagvrije-voet = The part of your income that the bailiff must leave you. You need it to live.
# nl:e9c91126
glossary-word-besluit = What an office has decided about you. If it is wrong, you can often object.
# nl:16850a2c
glossary-word-betaalrekening = Your pay or benefit comes in here. From it you pay your rent and shopping.
# nl:ee60d390
glossary-word-betalingsherinnering = A first letter: you forgot to pay something. Pay soon, then there is usually no extra cost.
# nl:817a7ca9
glossary-word-betalingsregeling = You may pay a sum in small parts. Call and ask for it.
# nl:ac7e1ea8
glossary-word-bewijs = A paper that shows that something is true.
# nl:a32be204
glossary-word-bezwaar = A letter in which you say that a decision is wrong. The decision names the last day.
# nl:8c25702b
glossary-word-bijlage = An extra paper that goes with a letter or form. Do not forget to send it too.
# nl:ea1c0885
glossary-word-bijstand = Money from the municipality when you have too little to live on.
# nl:0ca037fc
glossary-word-bijzondere-bijstand = Extra money from the municipality for something you really need. Ask before you buy.
# nl:a72ca6b5
glossary-word-boete = Money that someone must pay as a punishment. The letter says who and why. Pay on time, or it may become more.
# nl:2738e803
glossary-word-borg = Money you give the landlord at the start. You get it back if nothing is broken.
# nl:2d43f486
glossary-word-brede-intake = A long talk with the municipality about your life, school, work and health. Always go.
# nl:6098f55a
glossary-word-brp = The state’s list with your name, address and family. The municipality keeps it.
# nl:0bdb4dd0
glossary-word-bruto = Your full pay, before tax is taken off. Less than this comes into your account.
# nl:977524d8
glossary-word-bsn = Your own number with the state. Do not give it to just anyone.
# nl:f70fb5a4
glossary-word-burgerlijke-staat = Whether you are single, married, divorced, or your husband or wife has died.
# nl:9726ab60
glossary-word-cak = The office that sends the bill for your share of care costs. It also writes if you have no insurance.
# nl:128b9e12
glossary-word-ciz = The office that decides if you get heavy care for a long time.
# nl:99069eaa
glossary-word-cjib = The office that collects fines for the state. If you cannot pay, call at once.
# nl:eb242b28
glossary-word-coa = Runs the asylum centre (azc), where you live until you have a home.
# nl:8bc0ece9
glossary-word-dagtekening = The date at the top of the letter. Your time to answer often runs from it.
# nl:bf9813b3
glossary-word-dagvaarding = A letter from the bailiff: there will be a court case. Call the Juridisch Loket today.
# nl:5351104d
glossary-word-definitieve-berekening = The last sum, after the year ends. It shows what you really get or must pay back.
# nl:de2c82d0
glossary-word-deurwaarder = A person who may collect debts by law. Read the paper and call the same day.
# nl:540063f8
glossary-word-dienst-toeslagen = The office that helps you pay rent, care and child costs. Tell them every change.
# nl:2c98ce02
glossary-word-digid = Your own key to government websites. Give it to no one.
# nl:e8d44bee
glossary-word-digid-machtigen = This lets someone else arrange things for you with their own DigiD.
# nl:80fb60fb
glossary-word-diploma = A paper from school: you have finished the course. Always keep it.
# nl:9a71b220
glossary-word-diplomawaardering = A paper that says what your schooling abroad is worth in the Netherlands.
# nl:693329dd
glossary-word-duo = The office for your inburgering, your exams and money for study.
# nl:9c856c2f
glossary-word-dwangbevel = A strict order to pay, without a judge. Ask for help the same day.
# nl:0652fab5
glossary-word-eigen-bijdrage = The part of the cost of care or help that you pay yourself.
# nl:36ee0a26
glossary-word-eigen-risico = Care costs you pay first each year. It does not count for visits to your family doctor.
# nl:23865584
glossary-word-energieleverancier = The company that sells you electricity and gas.
# nl:bee45fa0
glossary-word-factuur = A paper or email that says what you must pay, and by when.
# nl:d48216d5
glossary-word-geboorteakte = The official paper that says where and when a person was born.
# nl:f2a11dce
glossary-word-gegevens = What is known about you: your name, address, date of birth, income.
# nl:1f07d3b9
glossary-word-gemeente = The government of your city or village. It handles your address, bijstand and papers.
# nl:af3ab193
glossary-word-gezag = The right and duty of parents to decide for their child.
# nl:41fa21c4
glossary-word-gezinshereniging = Your husband, wife or children come to live with you here. Get legal help first.
# nl:15bea5d0
glossary-word-gezinslid = A person in your family, such as your partner or child.
# nl:707f319c
glossary-word-handtekening = Your name, the way you always write it. Sign only what you understand.
# nl:58e94fd1
glossary-word-huisarts = Your regular doctor close to home. When you are ill, call here first.
# nl:18753600
glossary-word-huur = What you pay each month to live in your home.
# nl:1764ceb3
glossary-word-huurachterstand = You have not paid the rent for a month or more. Call your landlord today.
# nl:3bb2d7b5
glossary-word-huurcontract = The paper with what you agreed on your home and the rent. Keep it safe.
# nl:bada55cf
glossary-word-huwelijksakte = The official paper that says you are married.
# nl:63f75ac9
glossary-word-iban = The number of your bank account. In the Netherlands it starts with NL.
# nl:59780f1b
glossary-word-identiteitsbewijs = A card or passport that shows who you are, such as your residence card.
# nl:12f04483
glossary-word-idw = The office that says what your diploma is worth here. During your inburgering it is free.
# nl:d96a5463
glossary-word-inboedelverzekering = Pays if the things in your home are burnt, stolen or damaged by water.
# nl:7d914939
glossary-word-inburgering = You learn Dutch and how life and work go here.
# nl:87f5f54d
glossary-word-inburgeringsdiploma = The paper that shows your inburgering is done. Always keep it.
# nl:fe3a7ca1
glossary-word-inburgeringsexamen = The exams at the end: language, and knowing the Netherlands. Sign up on time.
# nl:2c7b4845
glossary-word-inburgeringsplicht = By law you must learn Dutch and get to know the Netherlands. DUO sends you a letter about it.
# nl:f10e390f
glossary-word-inburgeringstermijn = The time you have to finish. The letter from DUO gives the last day.
# nl:dc355641
glossary-word-incassobureau = A company that asks you for money for others. It may not take things from your home.
# nl:8f258919
glossary-word-incassokosten = Extra money because you paid late. If you doubt that it is right, ask for help.
# nl:5a41c141
glossary-word-ind = The office that decides if you may live in the Netherlands.
# nl:afe31ee9
glossary-word-ingangsdatum = The day something starts, such as your benefit or your rent.
# nl:758f44b5
glossary-word-inkomen = All the money you get, such as pay or a benefit.
# nl:17a5ea40
glossary-word-inkomensverklaring = A free paper from the tax office with what you earned in a year.
# nl:08e73c9d
glossary-word-inlichtingenplicht = You must tell the municipality all that counts for your bijstand. Do it at once.
# nl:014d24d6
glossary-word-inrichtingskosten = Money for furniture and things in your first home. It is often a loan.
# nl:255616f1
glossary-word-isk = A school where young people who are new here learn Dutch first.
# nl:00f0d6ca
glossary-word-jaarafrekening = The sum for your power and gas over a year. You pay more or get some back.
# nl:1d5fa8d0
glossary-word-jaarinkomen = All the money you earn or get in a whole year, before tax.
# nl:e69ddaeb
glossary-word-jaaropgave = A paper with what you got in a year from work or the municipality. Keep it.
# nl:02021349
glossary-word-juridisch-loket = Here you get free advice on the law and your rights.
# nl:42b29505
glossary-word-kale-huur = The price of the home itself, without gas, water, power and other costs.
# nl:d2d7776d
glossary-word-kenmerk = The number of your letter or case. Give it when you call, write or pay.
# nl:5adc813c
glossary-word-kinderbijslag = Money for parents, every three months. It comes from the SVB.
# nl:0d015832
glossary-word-kinderopvang = Here others look after your child while you work or learn.
# nl:e3d35d99
glossary-word-kinderopvangtoeslag = Money from the state that helps you pay for day care. Tell them changes at once.
# nl:184b79e7
glossary-word-kindgebonden-budget = Extra money each month for your children, if your income is low. Dienst Toeslagen pays it.
# nl:12df2165
glossary-word-klacht = You tell an office or company that they treated you badly. It does not change a decision.
# nl:eeab4398
glossary-word-klantmanager = Your own case worker at the municipality. Ask all your questions here.
# nl:7b1fa2f6
glossary-word-knm = An exam on living and working in the Netherlands, such as school, health and law.
# nl:c973fcb8
glossary-word-kopie = A second paper, the same as the first. Give the copy and keep the real one.
# nl:d00e881a
glossary-word-kwijtschelding = You need not pay all or part of a tax. You must ask for this yourself.
# nl:562fe3d6
glossary-word-leerbaarheidstoets = A test that shows how fast you can learn. It helps to choose your learning path.
# nl:421acaaf
glossary-word-leerplicht = Children must go to school from age 5. Until 18, if they have no startkwalificatie yet.
# nl:86546ca7
glossary-word-leerplichtambtenaar = Checks for the municipality that children go to school. Also helps with problems at school.
# nl:b0f98979
glossary-word-leerroute = Your way of doing inburgering. There are three: B1-route, onderwijsroute and Z-route.
# nl:7bf2d014
glossary-word-lening = Money you get now and must pay back later. Ask how much you pay each month.
# nl:7c15ab82
glossary-word-loonstrook = A paper from your work with your pay for that month. Keep them all.
# nl:931d21ec
glossary-word-lrk-nummer = The official number of your child’s day care. You need it for the kinderopvangtoeslag.
# nl:2822d641
glossary-word-m-formulier = The tax form for the year you came to live in the Netherlands. Ask someone to help.
# nl:4962dec9
glossary-word-maatregel = In a letter about bijstand: you get less money for a while, as a penalty. Call your case worker.
# nl:8cba7505
glossary-word-machtiging = You sign that someone may do something for you, like take money from your account.
# nl:cdf59d67
glossary-word-map = You learn about work in the Netherlands and practise it in real life.
# nl:a1684621
glossary-word-meterstand = The number on your meter for power, gas or water. Take a photo of it.
# nl:fa6bb912
glossary-word-mijnoverheid = A website with letters from the state to you. Check it often, with your DigiD.
# nl:eeedf612
glossary-word-mvv = A visa to come to the Netherlands and live here. Your family may need it.
# nl:83152fee
glossary-word-nareis = Family comes to a person who was given asylum. Time is short: get legal help now.
# nl:2d2c3c11
glossary-word-netto = What really comes into your account, after tax is taken off.
# nl:6eda6a84
glossary-word-nota = A paper that says what you must pay, and by which day.
# nl:fd566868
glossary-word-offerte = A paper with the price, before you buy. You do not have to pay yet.
# nl:ce5285db
glossary-word-onderwijsroute = A learning path, often for young people. You learn the language so that you can study after it.
# nl:40e3d3dd
glossary-word-ontvangstbevestiging = A message that your letter or form has arrived. Keep it.
# nl:44762be7
glossary-word-ontzorgen = At first the municipality pays rent, energy and insurance from your bijstand. Later you do.
# nl:6fbb86f3
glossary-word-opzegtermijn = The time between saying you will stop and the real end. You keep paying.
# nl:8e151d61
glossary-word-overeenkomst = An agreement on paper. Once you sign, you must keep to it.
# nl:2b35830c
glossary-word-participatiewet = The law on bijstand. It says what your rights are and what you must do.
# nl:b2ea2b23
glossary-word-partner = The person you are married to or live with as a couple.
# nl:d1674ce1
glossary-word-pip = Your own inburgering plan, made with the municipality. If something is wrong, say so at once.
# nl:d772afea
glossary-word-polis = The paper of your insurance. It says what is paid for and what is not.
# nl:e2734082
glossary-word-postadres = The address your letters go to. It may not be where you live.
# nl:929acb5c
glossary-word-premie = What you pay each month for your insurance.
# nl:9d9adf44
glossary-word-premieachterstand = You have not paid your health insurance for some time. Call soon, or it may cost more.
# nl:821f5608
glossary-word-prestatiebeurs = Money for your study. If you get your diploma in time, you do not pay it back.
# nl:7aa86b21
glossary-word-pvt = Lessons on how people live together here. At the end you sign a statement.
# nl:22705cfb
glossary-word-rechtbank = Here a judge decides who is right. Always go, or ask for help.
# nl:c6c08fbf
glossary-word-rente = Extra money you pay because you borrow money or pay late.
# nl:34dc1a03
glossary-word-schuld = Money you still have to pay someone. Ask for help early, so it does not grow.
# nl:d7ecd441
glossary-word-schuldeiser = The person or company that you still owe money.
# nl:aead2256
glossary-word-schuldhulpverlening = The municipality helps you get out of debt. Do not wait until it is too much.
# nl:2d653af6
glossary-word-servicekosten = What you pay on top of the rent, for example for stair lights and cleaning.
# nl:424b435a
glossary-word-startkwalificatie = A diploma of havo, vwo, or mbo level 2 or higher. It helps you find work.
# nl:511735b7
glossary-word-studentenreisproduct = With it students travel free or cheaply by train and bus. If you stop studying, cancel it.
# nl:7e47b301
glossary-word-studiefinanciering = Money from DUO for people who study. A part of it can be a loan.
# nl:dfcacf42
glossary-word-svb = The office that pays kinderbijslag and the state pension.
# nl:5645bac4
glossary-word-taaltoets = A test that shows how good your Dutch is.
# nl:b67e0eff
glossary-word-termijn = The time you have to do something. Sometimes: one part of a sum you pay.
# nl:47d9a3af
glossary-word-terugvordering = You got too much and must pay it back. Call if you cannot pay it all at once.
# nl:8280b737
glossary-word-toelichting = Extra explanation, often with a form. Read it before you fill in the form.
# nl:64de46cd
glossary-word-toeslag = Money from the state that helps you pay for something, such as rent.
# nl:f901f99e
glossary-word-toeslagpartner = The person who counts for your toeslag, often your husband or wife.
# nl:0080af0a
glossary-word-toestemming = You say yes: someone may do something. You may also say no.
# nl:919581ae
glossary-word-uitkering = Money to live on when you have no work or too little.
# nl:079786e8
glossary-word-uitnodiging = A letter that asks you to come. If you cannot, call before that day.
# nl:c4a501ca
glossary-word-uitstel = You get more time. Ask for it before the last day.
# nl:c49c7028
glossary-word-uittreksel = An official paper from the municipality with your name, address or family.
# nl:e33ceb94
glossary-word-verblijfsdocument = The card that shows you may live here. Check when it expires.
# nl:695f3f10
glossary-word-verblijfsvergunning = The IND lets you live in the Netherlands. Ask for a new one in time.
# nl:c2faab03
glossary-word-verhuizing = You go to live in another home. Tell the municipality your new address soon.
# nl:b57548d5
glossary-word-verhuurder = The person or company you rent your home from.
# nl:e8b595ea
glossary-word-verlenging = Something lasts longer, or you get more time. Ask for it before the last day.
# nl:a12201d6
glossary-word-vermogen = What you own: savings, a car, a house, also in another country.
# nl:4ea4eb7c
glossary-word-verstek = The judge decides without you, because you did not come or answer. Get help at once.
# nl:356a3adf
glossary-word-verzekeraar = The company of your health insurance. It pays for doctors and medicine.
# nl:7c4db373
glossary-word-vonnis = What the judge has decided. If you must pay, ask for help the same day.
# nl:1f8cf111
glossary-word-voorschot = Money paid ahead of time. Later they work out the exact sum.
# nl:91a59a64
glossary-word-vordering = Money that someone wants from you. If you do not know why, ask for proof.
# nl:b51e259a
glossary-word-waterschap = The office that takes care of dikes and clean water in your area.
# nl:88fcba29
glossary-word-waterschapsbelasting = Tax for dikes and clean water. With a low income you can ask not to pay it.
# nl:3c53a35f
glossary-word-werkgever = The person or company you work for and who pays you.
# nl:e7501d91
glossary-word-wijziging = Something is not the same as before, such as your address or work. Report it soon.
# nl:0f2600ef
glossary-word-wlz = The law for people who need a lot of care, always.
# nl:d1a0fce7
glossary-word-woningcorporatie = An organisation that rents homes to people with a low income.
# nl:aabfbfe0
glossary-word-z-route = A learning path for people who find learning hard. You learn the language mostly by doing.
# nl:e5a6665a
glossary-word-zorgkantoor = Arranges your long-term care in your area, once you have the right to it.
# nl:643f8461
glossary-word-zorgverzekering = Pays for doctors, hospital and medicine. You must choose one yourself, soon.
