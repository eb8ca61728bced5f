### reviewed: no
### The printed card with which somebody opens Dag 1. Very short: the card is as large as a hand.

people-card-welcome = Welcome to Dag 1
people-card-what = Your appointments, lessons and letters on your phone.
people-card-step-scan = Scan the code with the camera of your phone.
people-card-step-type = Or go to this address and type the code.
people-card-step-press = Press the button. Done.
people-card-address = Address
people-card-code = Code
people-card-until = Use it up to and including
people-card-only-you = This card is only for you.
