### reviewed: no
# Whether a section of a form was clear; counted without names.

forms-clear-ask = Is dit duidelijk?
forms-clear-yes = Ja
forms-clear-no = Nee
forms-clear-thanks = Dank u. Uw antwoord telt mee, zonder uw naam.

# The page of case workers.
forms-clear-title = Is de uitleg duidelijk?
forms-clear-intro = Lezers tikken bij een deel of het duidelijk is. Niemand ziet wie dat deed.
# $least: how many answers a section needs to be shown.
forms-clear-who = Geteld: lezers uit uw gemeente, en lezers die niet zijn aangemeld. U ziet een deel vanaf { $least } antwoorden.
forms-clear-none = Nog geen deel heeft genoeg antwoorden.
forms-clear-form = Formulier
forms-clear-section = Deel
forms-clear-language = Taal
forms-clear-count-yes = Duidelijk
forms-clear-count-no = Niet duidelijk
