### reviewed: no

# nl:539bd229
school-name = Sign your child up for school
# nl:8cb446f9
school-what = You ask a school for a place for your child.
# nl:3a970d35
school-who = For parents. A child from 5 to 16 must go to school. After that they go on to learn until 18. They may stop once they have a startkwalificatie (a diploma that is high enough).
# nl:d5cbe5c2
school-deadline = There is no set day after you move. Do it as soon as you know your new address. Some cities have their own days. Ask the school.
# nl:a041be9a
school-before-cost = Primary school (basisschool) is free. Does the school ask for an ouderbijdrage (parents’ fee)? You may say no. Your child may still join in with everything.
# nl:a6c6655d
school-before-undo = Yes. You may choose another school later. Keep the old place until the new school says yes.
# nl:b3b1ee68
school-before-late = Then the municipality may contact you. Talk to the leerplichtambtenaar (school officer) and ask for help. If you do nothing, you as a parent may get a fine.
# nl:537e6192
school-before-ask = Does your child speak no Dutch yet? Ask the municipality which school has a class for that.
# nl:7415b9ea
school-need-child = A paper with your child’s name, date of birth and BSN. No BSN yet? Your child may still go to school.
# nl:bc3f3b21
school-need-report = A report from the old school, also from the school at the azc (asylum centre). Do you not have it? You can still apply.
# nl:da138178
school-step-find = Find a school. Is your child under 12? Ask for a primary school with a language class. Is your child older? Ask for an ISK (Dutch for young newcomers).
# nl:444ea4e6
school-step-visit = Make an appointment. Go and look with your child.
# nl:ee3cd089
school-step-fill = Fill in the form and give it to the school. Take a photo of it.
# nl:8e87975b
school-step-old = Did your child go to a school before? Tell that school that you are moving.
# nl:eebe67b4
school-part-child = Who your child is.
# nl:10a406cc
school-part-child-write = The name, date of birth and BSN, as on your child’s papers.
# nl:d83cb1d4
school-part-child-example = D. Voorbeeld, 1 May 2018.
# nl:fd245006
school-part-child-mistake = Does your child use another name? Add it as ‘roepnaam’ (the name you use).
# nl:f26a81d8
school-part-parents = Who you are and how the school can call you.
# nl:8db23920
school-part-parents-write = Your name, address and phone. Sometimes also up to which class you went to school.
# nl:ff855950
school-part-parents-example = S. Voorbeeld, mother, 06 00000000.
# nl:2aaa9859
school-part-parents-mistake = Is the other parent still in another country? Say so. Ask who must sign.
# nl:dda09039
school-part-before = Which school your child went to.
# nl:0ab993a3
school-part-before-write = The name and town of each school, and how long. Also in your country.
# nl:7e6c9d27
school-part-before-example = Two years of school in Oudestad, then one year at the azc.
# nl:36e8844a
school-part-before-mistake = Was your child out of school for some time? Just write it. It helps the school.
# nl:c2edd928
school-part-language = The language you speak at home.
# nl:9e2da1bb
school-part-language-write = That language, and from which day your child is in the Netherlands.
# nl:418f7b26
school-part-language-example = At home we speak Arabic. My child has been here since 3 May.
# nl:6c1e1cf5
school-part-language-mistake = Do not write Dutch if it is not so. Your child may get less help.
# nl:c4d4b43a
school-part-health = What the school must know to take good care of your child.
# nl:b0dfb7f8
school-part-health-write = For example an illness, an allergy or glasses.
# nl:7c10add6
school-part-health-example = My son must not eat eggs.
# nl:d97dfb34
school-part-health-mistake = Is it hard to write down? Ask for a talk. Then you can tell them yourself.
# nl:311214d8
school-part-photos = Whether the school may show photos of your child.
# nl:f947318e
school-part-photos-write = A cross next to ‘ja’ (yes) or ‘nee’ (no).
# nl:c86ada99
school-part-photos-example = I choose no for the internet. I choose yes for the classroom.
# nl:1bfadafa
school-part-photos-mistake = You may say no. You may also say no later.
# nl:4be7d8bb
school-part-signature = With this you say: all of this is true.
# nl:86e7fbf8
school-part-signature-write = The date and your signature. Ask if both parents must sign.
# nl:0e15b4b4
school-part-signature-example = 12 May, S. Voorbeeld.
# nl:712766ac
school-part-signature-mistake = Never sign an empty page. Do not sign what you do not understand.
# nl:a96e4517
school-after-answer = A primary school has six weeks to answer. It can take four more weeks.
# nl:230d611c
school-after-talk = The school talks with you and your child. That way it finds a class that fits.
# nl:c4f8b46b
school-after-class = Often your child learns Dutch first. Then your child goes to a normal class.
# nl:ba2c9a3c
school-nothing = Then your child misses lessons. The municipality may contact you. Each child has a right to school, so ask for help.
