### reviewed: no
### The printed card with which somebody opens Dag 1. Very short: the card is as large as a hand.

# nl:4ea957be
people-card-welcome = እንቋዕ ናብ Dag 1 ብደሓን መጻእኩም
# nl:c681b61d
people-card-what = ቆጸራታትኩምን ትምህርትኹምን ደብዳበታትኩምን ኣብ ተሌፎንኩም።
# nl:9391d8e2
people-card-step-scan = ነቲ ኮድ ብካሜራ ናይ ተሌፎንኩም ስካን ግበርዎ።
# nl:f95c75a2
people-card-step-type = ወይ ናብዚ ኣድራሻ ኬድኩም ነቲ ኮድ ጽሓፍዎ።
# nl:bebe3957
people-card-step-press = ነቲ መልጎም ጠውቕዎ። ተወዲኡ።
# nl:81c9bfb1
people-card-address = ኣድራሻ
# nl:e2a21317
people-card-code = ኮድ
# nl:bb1c6561
people-card-until = ክሳብ መወዳእታ ናይዚ መዓልቲ ይሰርሕ፦
# nl:f21774aa
people-card-only-you = እዚ ካርድ ንዓኹም ጥራይ እዩ።
