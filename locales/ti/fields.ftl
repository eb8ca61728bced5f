### reviewed: no
### What is wrong with a field of a form, and what the reader can do.

field-required = ነዚ ምልእዎ።
field-date-past = እዛ መዓልቲ ሓሊፋ ኣላ። ገና ዘይመጸት መዓልቲ ምረጹ።
field-time-past = እዚ ሰዓት ሓሊፉ ኣሎ። ገና ዘይመጸ ሰዓት ምረጹ።
field-date-wrong = ከምዚ ዝበለ ዕለት የለን። ካብ ዓውደ ኣዋርሕ ዕለት ምረጹ።
field-time-wrong = እዚ ሰዓት ልክዕ ኣይኮነን። ነቲ ሰዓት ከምዚ ጽሓፍዎ፦ 14:30
field-end-before-start = እቲ መወዳእታ ቅድሚ መጀመርታ እዩ። ደሓር ዝመጽእ መወዳእታ ምረጹ።
field-too-long = እዚ ጽሑፍ ኣዝዩ ነዊሕ እዩ። ኣሕጽርዎ።
field-minutes-wrong = ነቲ ደቓይቕ ብምሉእ ቁጽሪ ጽሓፍዎ። ኣብነት፦ 45
field-choice = ካብቲ ዝርዝር ሓደ ምረጹ።
field-phone-wrong = እዚ ቁጽሪ ተሌፎን ልክዕ ኣይኮነን። ከምዚ ጽሓፍዎ፦ 06 12345678
field-series-empty = ኣብዚ ግዜ እዚ ሓደ ትምህርቲ እኳ የለን። ካልኦት መዓልታት ወይ ዝነውሐ ግዜ ምረጹ።
field-too-far = እዛ መዓልቲ ኣዝያ ርሕቕቲ እያ። ዝቐረበት መዓልቲ ምረጹ።
field-breaks-wrong = ሓደ መስመር ልክዕ ኣይኮነን። ንነፍሲ ወከፍ መስመር ከምዚ ጽሓፍዎ፦ 2026-12-21 - 2027-01-03
field-quiet-wrong = እዚ ሰዓታት ልክዕ ኣይኮነን። መጀመርታን ካብኡ ዝተፈልየ መወዳእታን ምረጹ።
field-code-empty = ኣብ ካርድኩም ዘሎ ኮድ ጽሓፉ።
