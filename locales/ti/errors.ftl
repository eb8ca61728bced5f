### reviewed: no
# What a reader sees when something can't be done.

problem-to-start = ናብ መጀመርታ
problem-to-code = ኮድ ጽሓፉ
problem-to-today = ናብ ሎሚ
problem-to-people = ናብ ሰባት
problem-not-found = እዚ ገጽ የለን
problem-not-found-text = እዚ ገጽ የለን፣ ወይ ናትኩም ኣይኮነን። ንድሕሪት ተመለሱ እሞ ደጊምኩም ፈትኑ።
problem-sign-in = ገና ኣይኣተኹምን
problem-sign-in-text = ኣብ ካርድኩም ዘሎ ኮድ ጽሓፉ። ካርድ የብልኩምን ዶ፧ ንሓላፊ ጉዳይኩም ሕተቱ።
problem-forbidden = እዚ ኣይፍቀድን እዩ
problem-forbidden-text = ኣብዚ ነዚ ክትገብሩ ኣይፍቀደልኩምን እዩ። ዝተቐየረ ነገር የለን።
problem-code = እዚ ኮድ ኣይሰርሕን እዩ
problem-code-text = ነቲ ኮድ ብልክዕ ጽሒፍኩምዎ ድዩ ርኣዩ። እንተ ዘይሰሪሑ ንሓላፊ ጉዳይኩም ሓድሽ ካርድ ሕተቱ።
problem-too-many = ብዙሕ ግዜ ፈቲንኩም
problem-too-many-text = ቁሩብ ደቓይቕ ተጸበዩ። ድሕሪኡ ደጊምኩም ፈትኑ።
problem-too-large = እዚ ኣዝዩ ብዙሕ እዩ
problem-too-large-text = እቲ ጽሑፍ ኣዝዩ ነዊሕ እዩ። ዝተዓቀበ ነገር የለን። ነቲ ጽሑፍ ኣሕጽርዎ።
problem-bad-request = ነዚ ከነንብቦ ኣይከኣልናን
problem-bad-request-text = ዝተዓቀበ ነገር የለን። ንድሕሪት ተመለሱ እሞ ደጊምኩም ፈትኑ።
problem-method = እዚ ኣብዚ ኣይከኣልን እዩ
problem-method-text = ዝተቐየረ ነገር የለን። ንድሕሪት ተመለሱ እሞ ደጊምኩም ፈትኑ።
problem-conflict = እዚ ኣብ መንጎ ተቐይሩ ኣሎ
problem-conflict-text = ሓሊፉ፣ ተሰሪዙ ወይ ተቐይሩ ኣሎ። ሕጂ ከመይ ከም ዘሎ ርኣዩ።
problem-unavailable = ንግዚኡ ኣይሰርሕን ኣሎ
problem-unavailable-text = ዝተዓቀበ ነገር የለን። ድሕሪ ቁሩብ ደቓይቕ ደጊምኩም ፈትኑ።
problem-internal = ኣብ ወገንና ጌጋ ኣጋጢሙ
problem-internal-text = ናትኩም ጌጋ ኣይኮነን። ጸኒሕኩም ደጊምኩም ፈትኑ።
