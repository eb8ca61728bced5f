### reviewed: no
# Whether a section of a form was clear; counted without names.

# nl:2c15f001
forms-clear-ask = እዚ ንጹር ድዩ፧
# nl:23808e52
forms-clear-yes = እወ
# nl:720730c9
forms-clear-no = ኣይፋሉን
# nl:30b40a30
forms-clear-thanks = የቐንየልና። መልስኹም ብዘይ ስምኩም ተቖጺሩ ኣሎ።

# The page of case workers.
# nl:ca951aa7
forms-clear-title = እቲ መብርሂ ንጹር ድዩ፧
# nl:b3208cea
forms-clear-intro = ኣንበብቲ ኣብ ነፍሲ ወከፍ ክፋል ንጹር ምዃኑ ይጥውቑ። መን ከም ዝጠወቐ ማንም ኣይርእን።
# $least: how many answers a section needs to be shown.
# nl:b3be4903
forms-clear-who = ዝቑጸሩ፦ ኣንበብቲ ናይ ምምሕዳር ከተማኹምን፣ ናብ ⁨Dag 1⁩ ዘይኣተዉ ኣንበብቲን። ሓደ ክፋል ካብ { $least } መልስታት ጀሚርኩም ትርእዩ።
# nl:19a45a15
forms-clear-none = ገና እኹል መልስታት ዘለዎ ክፋል የለን።
# nl:5a495b7e
forms-clear-form = ቅጥዒ
# nl:7ebf3cd0
forms-clear-section = ክፋል
# nl:2f980b59
forms-clear-language = ቋንቋ
# nl:8952ce95
forms-clear-count-yes = ንጹር
# nl:b040fd6c
forms-clear-count-no = ንጹር ዘይኮነ
