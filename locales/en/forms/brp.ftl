### reviewed: no

# nl:68435516
brp-name = Tell the municipality your address
# nl:b76efaef
brp-what = You tell the municipality where you live, for the BRP (the list of residents).
# nl:4beb0713
brp-who = For everyone who moves, also from the azc (asylum centre). From age 16 you may do it yourself. Parents do it for their children.
# nl:75c649a5
brp-deadline = Do it within 5 days after you move. You may also do it up to 4 weeks before. Did your family just come to the Netherlands? Go to the municipality together within 5 days.
# nl:355b925d
brp-before-cost = No, it is free. Does someone ask for money to fill it in? Do not pay, and ask for help first.
# nl:90f0c00d
brp-before-undo = By signing, you say that all of it is true. If you see a mistake later, call the municipality at once.
# nl:fd4450bf
brp-before-late = Often the day you report it counts, not the day you moved. You may lose money. The municipality may fine people who do not report it, up to 325 euros. So report it even now.
# nl:d159525e
brp-before-ask = Will you live in someone else’s home? Ask that person first. It may change their benefits.
# nl:14b1eb9c
brp-need-permit = Your permit card, and the card of each person who moves with you.
# nl:f4a8b863
brp-need-contract = Your rent contract. Do you live with someone? Then you need a paper on which they say yes.
# nl:38b65b35
brp-need-acts = New in the Netherlands? Bring your birth and marriage papers too, if you have them.
# nl:bd53abed
brp-step-how = Look at the website of your new municipality. Often you can do it with DigiD. If not, make an appointment.
# nl:df4cc8f5
brp-step-ready = Get your papers ready.
# nl:d75783d9
brp-step-tell = Give your address. Is it your first time in the Netherlands? Then everyone must go, the children too.
# nl:73e7d9b2
brp-step-keep = Ask for proof that you reported it. Keep that.
# nl:c10dd803
brp-part-person = Who you are.
# nl:a79acbfa
brp-part-person-write = Your name and date of birth, just as they are on your permit card.
# nl:9a870a05
brp-part-person-example = S. Voorbeeld, 1 January 1990.
# nl:12f3a989
brp-part-person-mistake = Is there a mistake on your card? Ask for help before you sign.
# nl:1a7af186
brp-part-old = Where you lived before.
# nl:3c830924
brp-part-old-write = The address of the azc, or your last address in another country.
# nl:664e08ef
brp-part-old-example = Oudeweg 2, Oudestad.
# nl:64f9932f
brp-part-old-mistake = Did you live in the Netherlands before? You do not have to take your name off the list there. The municipality does that.
# nl:8adaaa2a
brp-part-new = Where you are going to live.
# nl:0b1e5fe1
brp-part-new-write = The street, number, postcode and town. Look in your rent contract.
# nl:4bbefffc
brp-part-new-example = Modelstraat 1, 0000 AA Voorbeeldstad.
# nl:52aca11b
brp-part-new-mistake = Check the house number. Do not forget the letter after it.
# nl:9f4f70f2
brp-part-date = The day you really start to live in the home.
# nl:160878cf
brp-part-date-write = That day. It can be later than the day you signed the contract.
# nl:009a371d
brp-part-date-example = From 3 May I sleep in my new home. I write 3 May.
# nl:1e54f83e
brp-part-date-mistake = This day counts for your benefits too. Not sure? Ask for help.
# nl:46ec53bf
brp-part-family = Who moves with you.
# nl:cfbb5c64
brp-part-family-write = The name and date of birth of your partner and children.
# nl:8994bf10
brp-part-family-example = My husband and our daughter move with me.
# nl:37bc3dae
brp-part-family-mistake = Is your family still in another country? Then do not list them here.
# nl:3d6be072
brp-part-signature = With this you say: all of this is true.
# nl:faefceeb
brp-part-signature-write = The date and your signature. Ask if your partner must sign too.
# nl:76f40aed
brp-part-signature-example = 3 May, S. Voorbeeld.
# nl:4db83526
brp-part-signature-mistake = Never sign an empty page. Do not sign what you do not understand.
# nl:62d4ba7c
brp-after-days = Often your address is changed after a few days. It can take longer.
# nl:f987b328
brp-after-bsn = No BSN (your number with the state) yet? You get it after you register for the first time. That can take a few weeks.
# nl:3a3f1eed
brp-after-share = Many state offices see your new address by themselves. Tell your bank, the school and your work yourself.
# nl:ceeb634e
brp-nothing = Then your post goes to the old address. You miss letters, and maybe money too. Report it even now.
