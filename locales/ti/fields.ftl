### reviewed: no
### What is wrong with a field of a form, and what the reader can do.

# nl:6230b0b9
field-required = ነዚ ምልእዎ።
# nl:5d599874
field-date-past = እዛ መዓልቲ ሓሊፋ ኣላ። ገና ዘይመጸት መዓልቲ ምረጹ።
# nl:0fe783a2
field-time-past = እዚ ሰዓት ሓሊፉ ኣሎ። ገና ዘይመጸ ሰዓት ምረጹ።
# nl:9648f85d
field-date-wrong = ከምዚ ዝበለ ዕለት የለን። ካብ ዓውደ ኣዋርሕ ዕለት ምረጹ።
# nl:7b9639c4
field-time-wrong = እዚ ሰዓት ልክዕ ኣይኮነን። ነቲ ሰዓት ከምዚ ጽሓፍዎ፦ 14:30
# nl:ca0dd242
field-end-before-start = እቲ መወዳእታ ቅድሚ መጀመርታ እዩ። ደሓር ዝመጽእ መወዳእታ ምረጹ።
# nl:97faa006
field-too-long = እዚ ጽሑፍ ኣዝዩ ነዊሕ እዩ። ኣሕጽርዎ።
# nl:75df8c48
field-minutes-wrong = ነቲ ደቓይቕ ብምሉእ ቁጽሪ ጽሓፍዎ። ኣብነት፦ 45
# nl:42037f22
field-choice = ካብቲ ዝርዝር ሓደ ምረጹ።
# nl:f6074584
field-phone-wrong = እዚ ቁጽሪ ተሌፎን ልክዕ ኣይኮነን። ከምዚ ጽሓፍዎ፦ 06 12345678
# nl:a39ad038
field-series-empty = ኣብዚ ግዜ እዚ ሓደ ትምህርቲ እኳ የለን። ካልኦት መዓልታት ወይ ዝነውሐ ግዜ ምረጹ።
# nl:b1532741
field-too-far = እዛ መዓልቲ ኣዝያ ርሕቕቲ እያ። ዝቐረበት መዓልቲ ምረጹ።
# nl:abadbfbf
field-date-long-ago = እዛ መዓልቲ ካብ ትሓልፍ ነዊሕ ኮይኑ። ነቲ ዕለት ደጊምኩም ርኣዩ።
# nl:02469a96
field-breaks-wrong = ሓደ መስመር ልክዕ ኣይኮነን። ንነፍሲ ወከፍ መስመር ከምዚ ጽሓፍዎ፦ 2026-12-21 - 2027-01-03
# nl:49936002
field-quiet-wrong = እዚ ሰዓታት ልክዕ ኣይኮነን። መጀመርታን ካብኡ ዝተፈልየ መወዳእታን ምረጹ።
# nl:da79fcee
field-code-empty = ኣብ ካርድኩም ዘሎ ኮድ ጽሓፉ።
