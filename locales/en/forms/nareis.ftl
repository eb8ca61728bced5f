### reviewed: no

# nl:c6220215
nareis-name = Bring your family to the Netherlands
# nl:afb18b4f
nareis-what = You ask the IND if your family may come and live with you.
# nl:527fd6d1
nareis-who = You have an asylum permit. You were a family before you came to the Netherlands. There are new rules since 12 June 2026. A lawyer knows who may come now. Are you under 18? Ask your guardian (voogd).
# nl:27c254db
nareis-deadline = Do not wait: call a lawyer today. Until 12 June 2026 you had 3 months from the decision on your asylum. Now the rules are not the same. Keep to 3 months, until a lawyer tells you something else. Do you have a B permit? Then you may have to wait two years first.
# nl:baa2580a
nareis-before-cost = Most of the time it is free to apply. Translation and travel may cost money. Does someone ask for money to arrange it? Call VluchtelingenWerk first.
# nl:8db49ad3
nareis-before-undo = The IND may ask you for more proof later. Do you want to stop? Ask a lawyer first.
# nl:54648e12
nareis-before-late = Then the rules are often much harder. Call a lawyer at once. Tell them why you are late.
# nl:2610da44
nareis-before-ask = VluchtelingenWerk (refugee help) or a lawyer. Do it before you sign or send anything.
# nl:78435f1c
nareis-need-decision = The letter from the IND with the decision on your asylum. The date counts.
# nl:dda6afe4
nareis-need-id = A copy of the passport of each family member, or of other proof.
# nl:da55c501
nareis-need-acts = Proof that you are a family, like a marriage or birth certificate. Is it not safe to get one? Ask for help first.
# nl:dee57383
nareis-need-photo = A passport photo of each family member.
# nl:2e373d40
nareis-need-statements = The statements that your family member signs, from the age of 12.
# nl:4ed35711
nareis-need-translation = A translation, if the paper is not in Dutch, English, French or German.
# nl:334b9fd0
nareis-step-advice = Call VluchtelingenWerk or a lawyer. Ask which rules count for you.
# nl:514d590e
nareis-step-form = Fill in a form for each family member. Let your helper read it through.
# nl:094f70c4
nareis-step-send = Send it on time. Is a paper missing? Send the form all the same.
# nl:b5d9f98d
nareis-step-keep = Keep a copy of it all, and the proof that you sent it.
# nl:b2892da9
nareis-step-answer = Do you get a letter from the IND? Do what it says, before the day it names.
# nl:04868ce7
nareis-part-you = Who you are. Here you are the ‘referent’: you bring your family to the Netherlands.
# nl:ee26df20
nareis-part-you-write = Your name, date of birth, address and numbers, as on your permit card.
# nl:4975d492
nareis-part-you-example = S. Voorbeeld, Modelstraat 1, Voorbeeldstad.
# nl:a50f0834
nareis-part-you-mistake = Are you moving? Tell the IND too. If not, you miss the letter.
# nl:d9e8680a
nareis-part-family = Who should come, and where that person is now.
# nl:0aff970a
nareis-part-family-write = The name, date of birth and country, as in the passport.
# nl:1281cd44
nareis-part-family-example = M. Voorbeeld, 1 January 2015, my daughter.
# nl:77227960
nareis-part-family-mistake = Forget no one. It can be very hard to add someone later.
# nl:4cab2e69
nareis-part-bond = How you belong together.
# nl:99dcc978
nareis-part-bond-write = When you married or had your child, and how you keep in touch now.
# nl:69a0e0ba
nareis-part-bond-example = We married on 1 May 2012. We call each day.
# nl:c474e2e2
nareis-part-bond-mistake = Write what is true. Did you say something else for your asylum? Ask a lawyer first.
# nl:2637ed6d
nareis-part-record = Your family member says if there ever was a crime or a sentence. This is needed from the age of 12.
# nl:7e1ba9d9
nareis-part-record-write = Your family member fills it in and signs it.
# nl:4970fe40
nareis-part-record-mistake = Do not sign for someone else.
# nl:41597f4c
nareis-part-consent = Does the other parent of your child stay behind? Then that parent must say yes.
# nl:464d8342
nareis-part-consent-write = The name of the other parent, and their own signature.
# nl:8523b020
nareis-part-consent-mistake = Is that not possible, or is it not safe? Ask a lawyer what to do.
# nl:af66fb43
nareis-part-signature = With this you say: all of this is true.
# nl:5fa20290
nareis-part-signature-write = The date and your signature.
# nl:f47c3e9f
nareis-part-signature-mistake = Never sign an empty page. Do not sign what you do not understand.
# nl:b6eef57f
nareis-after-receipt = The IND sends you a letter: they have your form.
# nl:2d9ef45e
nareis-after-wait = Then you wait a long time, sometimes more than a year. The new rules may put your case on hold for a while.
# nl:b3d6f1e5
nareis-after-check = The IND may ask for more proof, a talk or a DNA test.
# nl:f38d6239
nareis-after-decision = Is it yes? Then your family gets a visa for the trip: the mvv. Is it no? Call a lawyer at once.
# nl:b9cfad4b
nareis-nothing = Then your family cannot come in this way. It may be much harder later.
