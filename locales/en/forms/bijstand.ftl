### reviewed: no

# nl:43cfd901
bijstand-name = Money to live on (bijstand)
# nl:e3ca9500
bijstand-what = You get money from the municipality each month, if you have too little.
# nl:2298e52c
bijstand-who = You are 18 or older. You live in the municipality. You have too little money to live on.
# nl:6765c3f5
bijstand-deadline = Report to the municipality on the day you leave the azc (asylum centre). The money often starts on the day you report. Can it be sooner? Ask your case worker.
# nl:aeb3ed27
bijstand-before-cost = You get money. Does someone ask you to pay for this? Do not pay, and ask for help first.
# nl:a8fd421c
bijstand-before-loan = Mostly not. Does your letter say ‘lening’ (loan)? Then you pay it back. Ask for help first.
# nl:d5f2bb99
bijstand-before-undo = By signing, you say that all of it is true. If you see a mistake later, call the municipality at once.
# nl:e1c3419e
bijstand-before-late = Then you often lose the money for the days before. Sometimes it can still start sooner. Ask the municipality.
# nl:79f24516
bijstand-before-ask = Are you under 27? Then other rules may count. Ask your case worker, but do not wait to report.
# nl:4cdaff3f
bijstand-need-permit = Your permit card.
# nl:9c9a73ca
bijstand-need-contract = Your rent contract.
# nl:6c30a7eb
bijstand-need-statements = The papers from your bank (bankafschriften). Often they ask for three months.
# nl:cdcfbf3e
bijstand-need-iban = Your bank account number (IBAN).
# nl:d7e48f0e
bijstand-need-family = The papers of your partner and your children.
# nl:6f79ab28
bijstand-step-report = Tell the municipality: I want to apply for bijstand. Write down which day that was.
# nl:ab3f97ba
bijstand-step-fill = Fill in the form. Ask if you must do it on paper or online.
# nl:72d6fce0
bijstand-step-papers = Hand in all papers on time. The letter says which ones, and by which day.
# nl:83c30fb4
bijstand-step-advance = Does it take more than four weeks? Ask the municipality to pay part ahead (voorschot).
# nl:11567aca
bijstand-step-keep = Take a photo of everything. Keep each letter that you get.
# nl:4ed83cc7
bijstand-part-person = Who you are and where you live.
# nl:687ea0ed
bijstand-part-person-write = Your name, date of birth and address, as the municipality has them.
# nl:e2b473a4
bijstand-part-person-example = S. Voorbeeld, Modelstraat 1, Voorbeeldstad.
# nl:f5d0e5f1
bijstand-part-person-mistake = Does your partner live with you? Then you apply together.
# nl:2e19b2bf
bijstand-part-home = How you live and who lives with you.
# nl:fabbbd39
bijstand-part-home-write = The name of each person in your home, and the rent.
# nl:2df00e91
bijstand-part-home-example = I rent a house. My wife and our child live with me.
# nl:59e621ce
bijstand-part-home-mistake = Do not leave anyone out. Those who live with you may count for your bijstand.
# nl:4b818da3
bijstand-part-income = All the money that you get.
# nl:cc064138
bijstand-part-income-write = Money from work, a toeslag (state help) or family. Small sums count too.
# nl:3a7606bd
bijstand-part-income-example = I have no job yet. I get no money from family.
# nl:ab6d0047
bijstand-part-income-mistake = Leave nothing out. If you get too much bijstand, you pay that back.
# nl:de659a66
bijstand-part-assets = What you own, and your debts.
# nl:8d65473a
bijstand-part-assets-write = The money in all your accounts. A car, a house or a debt too.
# nl:c2f4bc5a
bijstand-part-assets-example = I have one bank account. I have no car.
# nl:d4607546
bijstand-part-assets-mistake = A house or money in another country counts too.
# nl:f6010907
bijstand-part-account = The bank account the money goes to.
# nl:dea34fc0
bijstand-part-account-write = The number of your own account.
# nl:d7dd52cc
bijstand-part-account-example = NL00 BANK 0123 4567 89 (this number is not real).
# nl:3853f016
bijstand-part-account-mistake = Do not give the account of a friend or helper.
# nl:3d8e880d
bijstand-part-signature = With this you say: all of this is true.
# nl:f06c37ea
bijstand-part-signature-write = The date and your signature. Your partner signs too.
# nl:0baec624
bijstand-part-signature-example = 12 May, S. Voorbeeld.
# nl:6eb29a53
bijstand-part-signature-mistake = Never sign an empty page. Do not sign what you do not understand.
# nl:0799694a
bijstand-after-decision = The municipality often decides within eight weeks. It can also take longer.
# nl:40db50c2
bijstand-after-advance = Did you get a voorschot? It comes off your first bijstand. Is the answer no? Then you pay it back.
# nl:36be793a
bijstand-after-objection = Do you not agree with the decision? The letter names the last day to object (bezwaar).
# nl:91a2bfc5
bijstand-nothing = Then you get no bijstand. The bills still come. So report to the municipality today.
