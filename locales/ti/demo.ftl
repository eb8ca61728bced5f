### reviewed: no
# The demonstration with made-up people.

# nl:1edf85f8
demo-title = መርኣያ
# nl:1bac5f7f
demo-intro = ኣብዚ ዘለዉ ኩሎም ሰባት ናይ ሓቂ ኣይኮኑን። መን ክትኮኑ ከም ትደልዩ ምረጹ።
# nl:828c96c4
demo-who = ከም መን ትኣትዉ፧
# nl:526a4ef9
demo-holder = መንበሪ ፍቓድ ዘለዎ ሰብ
# nl:c042f278
demo-volunteer = ወለንተኛ
# nl:afc522c8
demo-case-worker = ሓላፊ ጉዳይ
# nl:0586cffb
demo-coordinator = ኣወሃሃዲ
# nl:cbe3ad35
demo-clock = ሰዓት ናይቲ መርኣያ
# nl:073c6f07
demo-hour = ሓደ ሰዓት ንቕድሚት
# nl:7c1378b6
demo-day = 24 ሰዓት ንቕድሚት
# nl:3f9d814c
demo-week = ሸውዓተ መዓልታት ንቕድሚት
# nl:e7189ca4
demo-arrivals = ዝበጽሑ መዘኻኸሪታት
# nl:852d498b
demo-arrivals-all = ኩሎም ዝበጽሑ መዘኻኸሪታት
# nl:bd22d470
demo-arrivals-none = ገና ዝበጽሐ ነገር የለን። ነቲ ሰዓት ንቕድሚት ውሰድዎ።
