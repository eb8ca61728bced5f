### reviewed: no
# The demonstration with made-up people.

demo-title = መርኣያ
demo-intro = ኣብዚ ዘለዉ ኩሎም ሰባት ናይ ሓቂ ኣይኮኑን። መን ክትኮኑ ከም ትደልዩ ምረጹ።
demo-who = ከም መን ትኣትዉ፧
demo-holder = መንበሪ ፍቓድ ዘለዎ ሰብ
demo-volunteer = ወለንተኛ
demo-case-worker = ሓላፊ ጉዳይ
demo-coordinator = ኣወሃሃዲ
demo-clock = ሰዓት ናይቲ መርኣያ
demo-hour = ሓደ ሰዓት ንቕድሚት
demo-day = 24 ሰዓት ንቕድሚት
demo-week = ሸውዓተ መዓልታት ንቕድሚት
demo-arrivals = ዝመጹ መዘኻኸሪታት
demo-arrivals-all = ኩሎም ዝመጹ መዘኻኸሪታት
demo-arrivals-none = ገና ዝመጸ ነገር የለን። ነቲ ሰዓት ንቕድሚት ውሰድዎ።
