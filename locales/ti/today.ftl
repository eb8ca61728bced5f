### reviewed: no
# The page a holder opens first.

# nl:9ce1cc8f
today-title = ሎሚ
# nl:bc336d86
today-next = መጀመርታ እዚ ይመጽእ
# nl:36943aaa
today-nothing = ሕጂ ዝተመደበ ነገር የብልኩምን።
# nl:b1a7b5c3
today-rest = ሎሚ እውን
# nl:c8dd469b
today-week = ዝመጽኣ ዘለዋ ሸውዓተ መዓልታት
# nl:f9212368
today-deadlines = ኣብ ግዜኡ ግበሩ
# nl:4741a027
today-no-reminders = ናብዚ ተሌፎን መዘኻኸሪ ኣይመጽእን እዩ።
# nl:123a816e
today-turn-on = መዘኻኸሪ ኣብርሁ
