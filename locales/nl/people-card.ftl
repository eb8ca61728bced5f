### reviewed: no
### De gedrukte kaart waarmee iemand Dag 1 opent. Heel kort: de kaart is zo groot als een hand.

people-card-welcome = Welkom bij Dag 1
people-card-what = Uw afspraken, lessen en brieven op uw telefoon.
people-card-step-scan = Scan de code met de camera van uw telefoon.
people-card-step-type = Of ga naar dit adres en vul de code in.
people-card-step-press = Druk op de knop. Klaar.
people-card-address = Adres
people-card-code = Code
people-card-until = Te gebruiken tot en met
people-card-only-you = Deze kaart is alleen voor u.
