### reviewed: no
# The page a holder opens first.

today-title = ሎሚ
today-next = መጀመርታ እዚ ይመጽእ
today-nothing = ሕጂ ዝተመደበ ነገር የብልኩምን።
today-rest = ሎሚ እውን
today-week = ዝመጽኣ ዘለዋ ሸውዓተ መዓልታት
today-deadlines = ኣብ ግዜኡ ግበሩ
today-no-reminders = ናብዚ ተሌፎን መዘኻኸሪ ኣይመጽእን እዩ።
today-turn-on = መዘኻኸሪ ኣብርሁ
