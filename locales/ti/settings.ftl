### reviewed: no
# The settings of a holder.

# nl:22e58170
settings-this-phone = መዘኻኸሪታት ኣብዚ ተሌፎን
# nl:9f452387
settings-reminders = መዘኻኸሪ ክመጸኒ እደሊ
# nl:3cb91516
settings-quiet = ናይ ህድኣት ሰዓታት
# nl:993ef774
settings-quiet-hint = ኣብዘን ሰዓታት እዚኣተን መዘኻኸሪ ኣይመጸኩምን።
# nl:96eda3c8
settings-quiet-from = ካብ ሰዓት
# nl:21341497
settings-quiet-until = ክሳብ ሰዓት
# nl:8682d36f
settings-lock = ኣብ ዝተዓጽወ ስክሪን እንታይ ክርአ ትፈቕዱ፧
# nl:eef29dca
settings-lock-hint = ንተሌፎንኩም ዝርኢ ኩሉ ሰብ ነዚ ከንብቦ ይኽእል።
# nl:7a4594f6
settings-lock-neutral = ሓደ ነገር ከም ዘሎን መዓስ ምዃኑን ጥራይ
# nl:2fa1bc86
settings-lock-full = እንታይ ምዃኑ፣ ኣበይን መዓስን
# nl:f9abe078
settings-language = ቋንቋ
# nl:23d3e969
settings-devices = መሳርሒታትኩም
# nl:0980d4dc
settings-device-this = እዚ ሕጂ ትጥቀሙሉ ዘለኹም መሳርሒ
# nl:8dd30736
settings-device-push = መዘኻኸሪ ይመጽእ
# nl:023197ed
settings-device-no-push = መዘኻኸሪ ኣይመጽእን
# nl:fba71123
settings-device-used = ንመወዳእታ ግዜ ዝተጠቐምኩምሉ፦
# nl:f5032209
settings-device-end = ኣብዚ መሳርሒ ካብ ⁨Dag 1⁩ ውጽኡ
# nl:37e5ccaa
settings-sign-out = ኣብዚ ተሌፎን ካብ ⁨Dag 1⁩ ውጽኡ
