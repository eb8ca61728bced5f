### reviewed: no
# What a reader sees when something can't be done.

# nl:6ce54fed
problem-to-start = ናብ መጀመርታ
# nl:0d5cbf62
problem-to-code = ኮድ ጽሓፉ
# nl:a1dcbd28
problem-to-today = ናብ ሎሚ
# nl:4dfb06bb
problem-to-people = ናብ ሰባት
# nl:5689e8c6
problem-not-found = እዚ ገጽ የለን
# nl:aa8c16d1
problem-not-found-text = እዚ ገጽ የለን፣ ወይ ናትኩም ኣይኮነን። ንድሕሪት ተመለሱ እሞ ደጊምኩም ፈትኑ።
# nl:617e910c
problem-sign-in = ናብ ⁨Dag 1⁩ ገና ኣይኣተኹምን
# nl:ac863fa2
problem-sign-in-text = ኣብ ካርድኩም ዘሎ ኮድ ጽሓፉ። ካርድ የብልኩምን ዶ፧ ንሓላፊ ጉዳይኩም ሕተቱ።
# nl:4d20eb60
problem-forbidden = እዚ ኣይፍቀድን እዩ
# nl:fded9f69
problem-forbidden-text = ኣብዚ ነዚ ክትገብሩ ኣይፍቀደልኩምን እዩ። ዝተቐየረ ነገር የለን።
# nl:f62f7c4e
problem-code = እዚ ኮድ ኣይሰርሕን እዩ
# nl:bbd9cdc7
problem-code-text = ነቲ ኮድ ብልክዕ ጽሒፍኩምዎ ድዩ ርኣዩ። እንተ ዘይሰሪሑ ንሓላፊ ጉዳይኩም ሓድሽ ካርድ ሕተቱ።
# nl:58dd7909
problem-too-many = ብዙሕ ግዜ ፈቲንኩም
# nl:74936f19
problem-too-many-text = ቁሩብ ደቓይቕ ተጸበዩ። ድሕሪኡ ደጊምኩም ፈትኑ።
# nl:8fd2d5fa
problem-too-large = እዚ ኣዝዩ ብዙሕ እዩ
# nl:965a1d97
problem-too-large-text = እቲ ጽሑፍ ኣዝዩ ነዊሕ እዩ። ዝተዓቀበ ነገር የለን። ነቲ ጽሑፍ ኣሕጽርዎ።
# nl:689f1b67
problem-bad-request = ነዚ ከነንብቦ ኣይከኣልናን
# nl:79ce24b0
problem-bad-request-text = ዝተዓቀበ ነገር የለን። ንድሕሪት ተመለሱ እሞ ደጊምኩም ፈትኑ።
# nl:46585637
problem-method = እዚ ኣብዚ ኣይከኣልን እዩ
# nl:04e81e56
problem-method-text = ዝተቐየረ ነገር የለን። ንድሕሪት ተመለሱ እሞ ደጊምኩም ፈትኑ።
# nl:b13f6c81
problem-conflict = እዚ ኣብ መንጎ ተቐይሩ ኣሎ
# nl:a2149acd
problem-conflict-text = ሓሊፉ፣ ተሰሪዙ ወይ ተቐይሩ ኣሎ። ሕጂ ከመይ ከም ዘሎ ርኣዩ።
# nl:7a388dae
problem-unavailable = ንግዚኡ ኣይሰርሕን ኣሎ
# nl:2a836457
problem-unavailable-text = ዝተዓቀበ ነገር የለን። ድሕሪ ቁሩብ ደቓይቕ ደጊምኩም ፈትኑ።
# nl:f2d02954
problem-internal = ኣብ ወገንና ጌጋ ኣጋጢሙ
# nl:9baa3f37
problem-internal-text = ናትኩም ጌጋ ኣይኮነን። ጸኒሕኩም ደጊምኩም ፈትኑ።
