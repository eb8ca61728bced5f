### reviewed: no
# What a municipality adds to a form: how its people read it, and the page for staff.

# nl:3ab0d47b
forms-municipality-days =
    { $count ->
        [one] ነዚ ኣብ ውሽጢ { $count } መዓልቲ ግበርዎ።
       *[other] ነዚ ኣብ ውሽጢ { $count } መዓልታት ግበርዎ።
    }
# nl:f07d67b2
forms-municipality-weeks =
    { $count ->
        [one] ነዚ ኣብ ውሽጢ { $count } ሰሙን ግበርዎ።
       *[other] ነዚ ኣብ ውሽጢ { $count } ሰሙናት ግበርዎ።
    }
# nl:da306e06
forms-municipality-months =
    { $count ->
        [one] ነዚ ኣብ ውሽጢ { $count } ወርሒ ግበርዎ።
       *[other] ነዚ ኣብ ውሽጢ { $count } ኣዋርሕ ግበርዎ።
    }
# nl:f64d4c88
forms-municipality-rolls = እታ ናይ መወዳእታ መዓልቲ ቀዳም፣ ሰንበት ወይ በዓል ድያ፧ ሽዑ ድሕሪኣ ትመጽእ ናይ ስራሕ መዓልቲ ትቑጸር።

# For staff. Reader: case worker.
# nl:6e0dec67
forms-municipality-edit = ሓበሬታ ናይ ምምሕዳር ከተማኹም
# nl:8b62c128
forms-municipality-title = ሓበሬታ ናይ ምምሕዳር ከተማኹም
# nl:0fcd10c6
forms-municipality-intro = ኣብ ከተማኹም ዘለዉ ሰባት ነዚ ምስቲ መብርሂ የንብብዎ።
# nl:1e4655a0
forms-municipality-term = ዝተዋህበ ግዜ
# nl:96f2a6c7
forms-municipality-term-hint = ክንደይ መዓልታት፣ ሰሙናት ወይ ኣዋርሕ ኣለዎ፧ እንተ ዘይፈሊጥኩም ባዶ ግደፍዎ።
# nl:eff47c66
forms-municipality-unit = መዓልታት፣ ሰሙናት ወይ ኣዋርሕ
# nl:f84da848
forms-municipality-unit-none = ምረጹ
# nl:a5a3ef30
forms-term-unit-days = መዓልታት
# nl:545ec9d7
forms-term-unit-weeks = ሰሙናት
# nl:e9cd3107
forms-term-unit-months = ኣዋርሕ
# nl:0ba7e123
forms-municipality-note = ተወሳኺ ሓበሬታ፣ ብቋንቋ ሆላንድ
# nl:149c260b
forms-municipality-note-hint = ሓጸርቲ ምሉእ ሓሳባት ጽሓፉ። እዚ ጽሑፍ ኣይትርጐምን እዩ።
# nl:cc24dd6d
forms-municipality-phone = ንሕቶታት ዝኸውን ቁጽሪ ተሌፎን
# nl:85d0d3f2
forms-municipality-address = ኣድራሻ
# nl:ec15eb06
forms-municipality-address-hint = እዚ ናበይ ይውሰድ ወይ ይለኣኽ፧
# nl:4d29c894
forms-municipality-back = ናብቲ መብርሂ ተመለሱ
# nl:b710b1e0
field-term-wrong = ምሉእ ቁጽሪ ጽሓፉ። እቲ ግዜ እንተ ነውሐ ሓደ ዓመት እዩ።
