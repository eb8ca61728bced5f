### reviewed: no
### The printed card with which somebody opens Dag 1. Very short: the card is as large as a hand.

people-card-welcome = እንቋዕ ናብ Dag 1 ብደሓን መጻእኩም
people-card-what = ቆጸራታትኩምን ትምህርትኹምን ደብዳበታትኩምን ኣብ ተሌፎንኩም።
people-card-step-scan = ነቲ ኮድ ብካሜራ ናይ ተሌፎንኩም ስካን ግበርዎ።
people-card-step-type = ወይ ናብዚ ኣድራሻ ኬድኩም ነቲ ኮድ ጽሓፍዎ።
people-card-step-press = ነቲ መልጎም ጠውቕዎ። ተወዲኡ።
people-card-address = ኣድራሻ
people-card-code = ኮድ
people-card-until = ክሳብ መወዳእታ ናይዚ መዓልቲ ይሰርሕ፦
people-card-only-you = እዚ ካርድ ንዓኹም ጥራይ እዩ።
