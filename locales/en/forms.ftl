### reviewed: no
# The pages that explain forms and letters. Form names and official words are Dutch on purpose.

# nl:3c341c2e
forms-title = Forms and letters
# nl:2d2f0f73
forms-intro = Choose a form. You will read what it is and what to do.
# nl:b894b497
forms-mine = The ones you keep
# nl:123177a7
forms-none = There are no forms in the list yet.
# nl:f591d657
forms-official = The paper says:
# nl:0506b839
forms-sender = It comes from:
# nl:0066845f
forms-unread = No native speaker has read this text yet.
# nl:992bdaff
forms-older = This translation is older than the Dutch text. Ask to be sure.
# nl:931e7793
forms-overdue = Nobody has checked this text for a long time. Ask if it is still right.
# nl:7b480111
forms-paper-differs = Your paper may use other words, or another order.
# nl:d54c765b
forms-who = Who is it for?
# nl:f84c354b
forms-when = By when?
# nl:e2c1bfcc
forms-before = Before you sign
# nl:89a4ec57
forms-before-cost = Does it cost money?
# nl:9eaa5078
forms-before-loan = Is it a loan?
# nl:1221d814
forms-before-undo = Can I undo it?
# nl:bb01e6a7
forms-before-late = What if I am late?
# nl:2712c594
forms-before-ask = Whom do I ask first?
# nl:2e79a202
forms-legal-first = Ask a lawyer for help first.
# nl:7558e4d2
forms-need = What you need
# nl:58ef1645
forms-steps = What you do
# nl:cd06b209
forms-parts = What is on the form
# nl:57a66049
forms-parts-letter = What is in the letter
# nl:9e681130
forms-part-write = What do you write?
# nl:14eb8f22
forms-part-do = What do you do?
# nl:bebd69dc
forms-part-example = Example (made up)
# nl:5e4df812
forms-part-mistake = Take care
# nl:efc4d054
forms-after = What happens next?
# nl:c8de5c35
forms-nothing = What if you do nothing?
# nl:a2e8efe9
forms-help = Where you get help
# nl:57a6e18a
forms-help-case-worker = Your case worker (klantmanager) at the municipality.
# nl:6f13c0a0
forms-help-volunteer = Your volunteer.
# nl:efdbe1d9
forms-help-toeslagen = Dienst Toeslagen. The phone number is on toeslagen.nl.
# nl:da184db0
forms-help-legal = The Juridisch Loket (legal help), if you do not agree with a letter.
# nl:b7e1ec16
forms-help-municipality = The desk of your municipality.
# nl:8c8f738a
forms-help-sender = The sender of the letter or the form. The number is often on it.
# nl:ba8e4975
forms-help-tax = The tax office (Belastingdienst). The number is on belastingdienst.nl.
# nl:a15ccb78
forms-help-duo = DUO. The number is on duo.nl and inburgeren.nl.
# nl:b4aec561
forms-help-ind = The IND. The number is on ind.nl.
# nl:eb5e8cf3
forms-help-svb = The SVB. The number is on svb.nl.
# nl:9f90802a
forms-help-digid = The DigiD help desk. The number is on digid.nl.
# nl:4edab7ee
forms-help-insurer = Your health insurer. The number is on your insurance card.
# nl:4b360c6c
forms-help-landlord = Your landlord or housing association.
# nl:ac21c583
forms-help-school = The school.
# nl:d366209c
forms-help-debt-help = Help with debts from your municipality. It is free.
# nl:890b9ad9
forms-help-vluchtelingenwerk = VluchtelingenWerk near you.
# nl:2ba6e093
forms-next = Look at this too
# nl:f58c3644
forms-words = Words to know
# nl:3a73944e
forms-sources = Where this comes from
# nl:fb1b4215
forms-site = The sender’s website
# nl:cd05fb99
forms-checked = Looked at on { $date }
# nl:a9313aa4
forms-checked-copy = Stored copy, read on { $date }
# nl:c4322695
forms-valid = This page is right from { $date }.
# nl:dcf03ed3
forms-amounts = Amounts
# nl:4185533e
forms-amount = This amount is right from { $date }.
# nl:6f6e22bf
forms-municipality = { $name } says:

# Who sends a letter.
# nl:b3780cad
forms-sender-gemeente = Municipality
# nl:edc47a02
forms-sender-ind = IND (residence permit)
# nl:51f31ae5
forms-sender-duo = DUO (civic integration and study)
# nl:a5363683
forms-sender-toeslagen = Dienst Toeslagen (benefits)
# nl:77f6d670
forms-sender-belastingdienst = Tax office (Belastingdienst)
# nl:9f4461fe
forms-sender-svb = SVB (child benefit)
# nl:bc92b722
forms-sender-zorgverzekeraar = Health insurer
# nl:f6c6d006
forms-sender-woningcorporatie = Landlord or housing association
# nl:d7f59932
forms-sender-energie = Energy or water
# nl:1a3384e9
forms-sender-bank = Bank
# nl:b4f035a1
forms-sender-school = School
# nl:99566981
forms-sender-logius = DigiD
# nl:535c415b
forms-sender-waterschap = Water board (waterschap)
# nl:98dc251e
forms-sender-cak = CAK (care costs)
# nl:50909e34
forms-sender-ciz = CIZ (long-term care)
# nl:aec20019
forms-sender-idw = IDW (diplomas)
# nl:21a890fc
forms-sender-schuldeiser = Company that wants money, or debt collector
# nl:90889ca7
forms-sender-deurwaarder = Bailiff (deurwaarder)
# nl:206cf995
forms-sender-rechtbank = Court
# nl:ffc38b1d
forms-sender-cjib = CJIB (fines)

# What a form or letter is about.
# nl:94740b81
forms-topic-papers = Address, permit and logging in
# nl:88bf7f8e
forms-topic-money = Money and benefits
# nl:4946beec
forms-topic-home = Home
# nl:e32beacd
forms-topic-health = Health and insurance
# nl:c737dc58
forms-topic-family = Family and children
# nl:bceae068
forms-topic-learning = Civic integration, school and study
# nl:ad3de78f
forms-topic-debts = Bills and debts
