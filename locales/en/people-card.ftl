### reviewed: no
### The printed card with which somebody opens Dag 1. Very short: the card is as large as a hand.

# nl:4ea957be
people-card-welcome = Welcome to Dag 1
# nl:c681b61d
people-card-what = Your appointments, lessons and letters on your phone.
# nl:9391d8e2
people-card-step-scan = Scan the code with the camera of your phone.
# nl:f95c75a2
people-card-step-type = Or go to this address and type the code.
# nl:bebe3957
people-card-step-press = Press the button. Done.
# nl:81c9bfb1
people-card-address = Address
# nl:e2a21317
people-card-code = Code
# nl:bb1c6561
people-card-until = Use it up to and including
# nl:f21774aa
people-card-only-you = This card is only for you.
