### reviewed: no

# nl:50568aa0
digid-name = Your key to government websites
# nl:09bde0a9
digid-what = With DigiD you log in to government websites.
# nl:c820654f
digid-who = You have a BSN (your number with the state). You are in the BRP (the list of residents). Is your child 14 or older? Then they apply for their own DigiD.
# nl:56c29bef
digid-deadline = You can apply on any day. Then you get a letter with a code. It works for only about three weeks. Fill in the code on the day the letter comes.
# nl:0b9e3101
digid-before-cost = No, DigiD is free. Does someone ask for money? Do not pay, and ask for help first.
# nl:9fd5dab9
digid-before-undo = Did it go wrong? Then you just apply for a new DigiD. Does someone know your password? Change it at once.
# nl:8c1d8b9b
digid-before-late = Then the code does not work any more. That is not a problem. You apply again and get a new letter.
# nl:02bb39d1
digid-before-ask = Your volunteer may sit next to you. Type your password yourself. Does someone else need to do it for you? Ask about DigiD Machtigen.
# nl:7e5fd3fd
digid-need-bsn = Your BSN. Do you not know it? Ask the municipality.
# nl:da8217f0
digid-need-address = Your address, as it is in the BRP. The letter goes there.
# nl:ea3284e7
digid-need-phone = A phone with your own number, and an email address.
# nl:b1db0bf0
digid-step-site = Go to digid.nl. Type that address yourself. Do not click on a link in a text message or email.
# nl:48d52dc3
digid-step-fill = Fill in your details. Choose a name and a password. In the app you choose a PIN.
# nl:144c13db
digid-step-wait = Check every day if there is post from DigiD.
# nl:51f6e8f0
digid-step-activate = Go back to digid.nl or the app. Fill in the code from the letter.
# nl:f19b7ae3
digid-step-keep = Keep your name and password in a safe place. You will need them often.
# nl:cf7937dc
digid-part-person = Who you are and where you live.
# nl:1ccc2b85
digid-part-person-write = Your BSN, date of birth, postcode and house number.
# nl:e89ae825
digid-part-person-example = BSN 000000000, 1 January 1990, 0000 AA, number 1.
# nl:85efb72a
digid-part-person-mistake = Did you just move? Give the municipality your new address first. If not, the letter goes to your old one.
# nl:b6a5b662
digid-part-contact = How DigiD can reach you.
# nl:67e4b916
digid-part-contact-write = Your own mobile number and email. You get a code there at once.
# nl:8e56c976
digid-part-contact-example = 06 00000000, s.voorbeeld@example.nl.
# nl:9b3640b9
digid-part-contact-mistake = Do not use the number of a friend or helper. New number? Change it at digid.nl.
# nl:4be559d3
digid-part-name = The name you log in with. You choose it yourself.
# nl:9f76f79f
digid-part-name-write = A name that you can remember well.
# nl:45f2830e
digid-part-name-example = voorbeeld1990.
# nl:fa187147
digid-part-name-mistake = Big and small letters are not the same. Write the name down just as it is.
# nl:334a421a
digid-part-password = Your secret word.
# nl:8d73d687
digid-part-password-write = A long word that no one can guess, with numbers and signs.
# nl:9362afe8
digid-part-password-mistake = Give it to no one. Not to your case worker, your volunteer or your family.
# nl:50174fb9
digid-part-code = The code from the letter.
# nl:25cef89e
digid-part-code-write = Copy the letters and numbers just as they are.
# nl:f1670f82
digid-part-code-example = A00000000 (this code is not real).
# nl:09437def
digid-part-code-mistake = Does someone call or email to ask for your code? Do not give it.
# nl:3e85b054
digid-after-letter = The letter is sent by post within three working days.
# nl:97b79fc6
digid-after-use = Once you use the code, your DigiD works. Now you can apply for a toeslag (help with costs), for example.
# nl:a41af281
digid-after-expire = Do you not use DigiD for three years? Then it stops. You apply for a new one.
# nl:23d65010
digid-nothing = Then there is a lot you cannot do online, like apply for a toeslag. Does DigiD not work? Ask for help. Ask if you can do it on paper too.
