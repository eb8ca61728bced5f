### reviewed: no
# Listening to a section of a form: the voice of the phone, and recordings of staff.

# nl:ed038522
forms-listen-start = ስምዑ
# nl:920d3d14
forms-listen-stop = ኣቋርጹ
# nl:75aa6d5e
forms-listen-silent = ኣብዚ መሳርሒ ብድምጺ ምንባብ ኣይሰርሕን።
# $kb: what listening costs, in kilobytes.
# nl:6475583b
forms-listen-recording = ስምዑ ({ $kb } ኪሎባይት)
# nl:d653e6ac
forms-listen-lost = እዚ ድምጺ ሕጂ ኣይሰርሕን። ኢንተርነት የድልየኩም።

# The page of case workers.
# nl:732a1050
forms-listen-title = ዝተቐድሐ ድምጺ
# nl:a719b29f
forms-listen-intro = ሓደ ክፋል ብድምጺ ኣንብቡ እሞ ኣብዚ ኣቐምጥዎ። ሰባት ናይ ምምሕዳር ከተማኹም ክሰምዕዎ ይኽእሉ። ስም ሰባት ኣይትጥቀሱ።
# nl:810e196d
forms-listen-none = ገና ዝተቐድሐ ድምጺ የለን።
# nl:abfcce8b
forms-listen-add = ሓድሽ ድምጺ
# nl:f0e27ccd
forms-listen-choose = ሓደ ምረጹ
# nl:c673a156
forms-listen-file = ናይ ድምጺ ፋይል
# nl:febaab0c
forms-listen-file-hint = ⁨MP3⁩፣ ⁨AAC⁩፣ ⁨MP4⁩፣ ⁨Ogg⁩ ወይ ⁨WebM⁩፣ እንተ በዝሐ 2 ⁨MB⁩። ኣቐዲሙ ድምጺ እንተ ሃልዩ፣ እዚ ሓድሽ ይትክኦ።
# nl:7aa18ccf
forms-listen-save = ነቲ ድምጺ ዓቅቡ
# nl:63465cc6
forms-listen-remove = ነቲ ድምጺ ደምስሱ
# nl:ccc0d697
forms-listen-empty = ፋይል ምረጹ። እቲ ፋይል ባዶ እዩ፣ ወይ ፋይል ኣይመረጽኩምን።
# nl:8922092b
forms-listen-too-large = እዚ ፋይል ካብ 2 ⁨MB⁩ ዝዓቢ እዩ። ሓጺር ድምጺ ቅድሑ።
# nl:6ac925fa
forms-listen-wrong-kind = እዚ እንፈልጦ ድምጺ ኣይኮነን። ⁨MP3⁩፣ ⁨AAC⁩፣ ⁨MP4⁩፣ ⁨Ogg⁩ ወይ ⁨WebM⁩ ምረጹ።
