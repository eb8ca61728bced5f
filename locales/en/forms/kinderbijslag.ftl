### reviewed: no

# nl:512e5287
kinderbijslag-name = Money for your child
# nl:1d3e8fa9
kinderbijslag-what = Every three months you get money from the state for your child.
# nl:dbbefea6
kinderbijslag-who = You live in the Netherlands. You care for a child under 18.
# nl:a016e8cb
kinderbijslag-deadline = Apply as soon as your child is registered with the municipality. You get no money for long ago. Ask the SVB how far back it can go.
# nl:fe4bf9a6
kinderbijslag-before-cost = You get money. Does someone ask you to pay for this? Do not pay, and ask for help first.
# nl:6835a5a9
kinderbijslag-before-loan = No. But did you get too much? Then you pay that back.
# nl:2e787d41
kinderbijslag-before-undo = If you see a mistake later, call the SVB at once.
# nl:70d47226
kinderbijslag-before-late = Then you may lose the money for the months before. Apply today.
# nl:8f7cfd01
kinderbijslag-before-ask = Does your child still live in another country? Ask the SVB first.
# nl:2042c25b
kinderbijslag-need-digid = Your DigiD, to log in. No DigiD? Ask the SVB for a paper form.
# nl:8c6818ec
kinderbijslag-need-bsn = The BSN of you and of your child.
# nl:b228b747
kinderbijslag-need-birth = The birth certificate (geboorteakte) of your child, if you have it. If not, tell the SVB.
# nl:42b1f3fb
kinderbijslag-need-iban = Your bank account number (IBAN).
# nl:f07ba870
kinderbijslag-step-register = Make sure your child is registered at your address with the municipality.
# nl:b4c29b18
kinderbijslag-step-apply = Go to svb.nl. Log in with your DigiD. If your child was not born here, report the child yourself.
# nl:51fbf329
kinderbijslag-step-paper = Does it not work? Call the SVB, or ask your volunteer.
# nl:24d92131
kinderbijslag-step-change = Does anything change in your family? Tell the SVB within four weeks.
# nl:45194c6c
kinderbijslag-part-person = Who you are and where you live.
# nl:6663df52
kinderbijslag-part-person-write = Your name, date of birth and address, as the municipality has them.
# nl:9f2140c2
kinderbijslag-part-person-example = S. Voorbeeld, Modelstraat 1, Voorbeeldstad.
# nl:496bcf65
kinderbijslag-part-person-mistake = Spell your name just as it is on your permit card.
# nl:9bd2089a
kinderbijslag-part-child = The child you ask money for.
# nl:54762141
kinderbijslag-part-child-write = Name, date of birth, BSN and the country where your child was born.
# nl:84f7d195
kinderbijslag-part-child-example = N. Voorbeeld, 3 March 2020.
# nl:ab614807
kinderbijslag-part-child-mistake = Do not forget a child. A child from another country is not added by itself.
# nl:6965ee95
kinderbijslag-part-parent = Your husband or wife, and the other parent of your child.
# nl:465570b3
kinderbijslag-part-parent-write = Who the parents are and where they live, even if that is far away.
# nl:7b873bda
kinderbijslag-part-parent-example = The father of my child still lives in another country.
# nl:9f5644ae
kinderbijslag-part-parent-mistake = Do you not know where the other parent is? Then write that down.
# nl:8cdb9a84
kinderbijslag-part-home = The address of your child.
# nl:5ad2e3f3
kinderbijslag-part-home-write = Does your child live with you? Write from which day.
# nl:7c9e6c12
kinderbijslag-part-home-example = My son lives with me from 5 May.
# nl:7d779526
kinderbijslag-part-home-mistake = Will your child be in another country for more than three months? Report it.
# nl:49681bc2
kinderbijslag-part-account = The bank account the money goes to.
# nl:388d6760
kinderbijslag-part-account-write = The number of your own account.
# nl:745a55be
kinderbijslag-part-account-example = NL00 BANK 0123 4567 89 (this number is not real).
# nl:1bb8230c
kinderbijslag-part-account-mistake = Do not give the account of a friend or helper.
# nl:565926f2
kinderbijslag-part-signature = With this you say: all of this is true.
# nl:85fb3dbd
kinderbijslag-part-signature-write = The date and your signature.
# nl:af5721f6
kinderbijslag-part-signature-example = 12 May, S. Voorbeeld.
# nl:ccedacf3
kinderbijslag-part-signature-mistake = Do not sign what you do not understand. Ask for help.
# nl:32e0c2ea
kinderbijslag-after-letter = You get a letter from the SVB. Ask how long it takes. Do you not agree with the decision? The letter names the last day to object (bezwaar).
# nl:0f4daf65
kinderbijslag-after-money = The money comes early in January, April, July and October. It is for the three months before.
# nl:7665375d
kinderbijslag-after-kgb = Is your income low? Then there is more money: the kindgebonden budget.
# nl:bafc6411
kinderbijslag-nothing = Then you get no money for your child. Often the kindgebonden budget does not come then either.
