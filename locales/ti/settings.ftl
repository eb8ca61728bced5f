### reviewed: no
# The settings of a holder.

settings-this-phone = መዘኻኸሪታት ኣብዚ ተሌፎን
settings-reminders = መዘኻኸሪ ክመጸኒ እደሊ
settings-quiet = ናይ ህድኣት ሰዓታት
settings-quiet-hint = ኣብዘን ሰዓታት እዚኣተን መዘኻኸሪ ኣይመጸኩምን።
settings-quiet-from = ካብ ሰዓት
settings-quiet-until = ክሳብ ሰዓት
settings-lock = ኣብ ዝተዓጽወ ስክሪን እንታይ ክርአ ትደልዩ፧
settings-lock-hint = ንተሌፎንኩም ዝርኢ ኩሉ ሰብ ነዚ ከንብቦ ይኽእል።
settings-lock-neutral = ሓደ ነገር ከም ዘሎን መዓስ ምዃኑን ጥራይ
settings-lock-full = እንታይ ምዃኑ፣ ኣበይን መዓስን
settings-language = ቋንቋ
settings-devices = መሳርሒታትኩም
settings-device-this = እዚ ሕጂ ትጥቀሙሉ ዘለኹም መሳርሒ
settings-device-push = መዘኻኸሪ ይመጽእ
settings-device-no-push = መዘኻኸሪ ኣይመጽእን
settings-device-used = ንመወዳእታ ግዜ ዝተጠቐምኩምሉ፦
settings-device-end = ካብዚ መሳርሒ ውጽኡ
settings-sign-out = ኣብዚ ተሌፎን ካብ ⁨Dag 1⁩ ውጽኡ
