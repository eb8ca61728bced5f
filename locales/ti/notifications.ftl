### reviewed: no
### The text of the notifications on the phone.
### neutral: fit for the lock screen; no organisation, health, debt or permit words.
### full: only if the reader chose it; the title then names what it is.
### $day: the day in words. $time: the time, like 10:30. $where: place and address, may be empty.
### A message may arrive late. So never only "tomorrow": always the day and the time.

# nl:52518554
notification-title-neutral = Dag 1
# nl:1b31f2bf
notification-title-full = { $what }

# $count: the number of messages that waited.
# nl:1d225ea9
notification-catch-up =
    { $count ->
        [one] { $count } መልእኽቲ ኣለኩም። Dag 1 ክፈቱ።
       *[other] { $count } መልእኽትታት ኣለኩም። Dag 1 ክፈቱ።
    }

# nl:511267e5
notification-appointment-planned-neutral = ሓድሽ ቆጸራ ኣለኩም፦ { $day } ሰዓት { $time }።
# nl:a08136dc
notification-appointment-planned-full = ሓድሽ ቆጸራ፦ { $day } ሰዓት { $time }። { $where }
# nl:906ce544
notification-appointment-moved-neutral = ናይ ቆጸራኹም ግዜ ተቐይሩ ኣሎ። ሓድሽ ግዜ፦ { $day } ሰዓት { $time }።
# nl:35c23f5d
notification-appointment-moved-full = ግዜ ተቐይሩ ኣሎ። ሓድሽ ግዜ፦ { $day } ሰዓት { $time }። { $where }
# nl:0169e6dd
notification-appointment-cancelled-neutral = ቆጸራኹም ተሰሪዙ ኣሎ፦ { $day } ሰዓት { $time }።
# nl:7f8eef48
notification-appointment-cancelled-full = ተሰሪዙ ኣሎ፦ { $day } ሰዓት { $time }። { $where }
# nl:56ee2fa2
notification-appointment-three-days-neutral = ቆጸራ ኣለኩም፦ { $day } ሰዓት { $time }።
# nl:e1b9fc93
notification-appointment-three-days-full = { $day } ሰዓት { $time }። { $where }
# nl:b47d7d4b
notification-appointment-day-before-neutral = ቆጸራኹም ኣይትረስዑ፦ { $day } ሰዓት { $time }።
# nl:6c036fce
notification-appointment-day-before-full = ኣይትረስዑ፦ { $day } ሰዓት { $time }። { $where }
# nl:201b26c1
notification-appointment-two-hours-neutral = ቆጸራኹም ቀሪቡ ኣሎ፦ { $day } ሰዓት { $time }።
# nl:000eeb29
notification-appointment-two-hours-full = ቀሪቡ ኣሎ፦ { $day } ሰዓት { $time }። { $where }

# nl:153da85d
notification-lesson-planned-neutral = ትምህርቲ ኣለኩም። ናይ መጀመርታ ትምህርቲ፦ { $day } ሰዓት { $time }።
# nl:54dac97d
notification-lesson-planned-full = ናይ መጀመርታ ትምህርቲ፦ { $day } ሰዓት { $time }። { $where }
# nl:2887f0cd
notification-lesson-moved-neutral = ናይ ትምህርትኹም ግዜ ተቐይሩ ኣሎ። ሓድሽ ግዜ፦ { $day } ሰዓት { $time }።
# nl:dc876dbb
notification-lesson-moved-full = ግዜ ተቐይሩ ኣሎ። ሓድሽ ግዜ፦ { $day } ሰዓት { $time }። { $where }
# nl:370ba303
notification-lesson-cancelled-neutral = ትምህርቲ የለን፦ { $day } ሰዓት { $time }።
# nl:62103090
notification-lesson-cancelled-full = ትምህርቲ የለን፦ { $day } ሰዓት { $time }። { $where }
# nl:d05a2880
notification-lesson-day-before-neutral = ትምህርትኹም ኣይትረስዑ፦ { $day } ሰዓት { $time }።
# nl:e84f4233
notification-lesson-day-before-full = ኣይትረስዑ፦ { $day } ሰዓት { $time }። { $where }

# nl:2c0ddeee
notification-deadline-planned-neutral = ክትገብርዎ ዘለኩም ሓድሽ ነገር ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }።
# nl:624a442c
notification-deadline-planned-full = እዚ ሓድሽ እዩ። ናይ መወዳእታ መዓልቲ፦ { $day }። { $where }
# nl:5cb28591
notification-deadline-moved-neutral = ናይ መወዳእታ መዓልቲ ናይ ሓደ ክትገብርዎ ዘለኩም ነገር ተቐይሩ ኣሎ፦ { $day }።
# nl:0496d42c
notification-deadline-moved-full = ሓድሽ ናይ መወዳእታ መዓልቲ፦ { $day }። { $where }
# nl:f75b59e5
notification-deadline-cancelled-neutral = ሓደ ነገር ምግባር ደጊም ኣየድልየኩምን እዩ። ናይ መወዳእታ መዓልቲ ነይሩ፦ { $day }።
# nl:0f2a3466
notification-deadline-cancelled-full = እዚ ደጊም ኣየድልየኩምን እዩ። ናይ መወዳእታ መዓልቲ ነይሩ፦ { $day }። { $where }
# nl:472a87aa
notification-deadline-twelve-months-neutral = ንሓደ ክትገብርዎ ዘለኩም ነገር ኣስታት 12 ኣዋርሕ ተሪፉ ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }።
# nl:4e059dc9
notification-deadline-twelve-months-full = ኣስታት 12 ኣዋርሕ ተሪፉ ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }። { $where }
# nl:11349506
notification-deadline-six-months-neutral = ንሓደ ክትገብርዎ ዘለኩም ነገር ኣስታት 6 ኣዋርሕ ተሪፉ ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }።
# nl:b6725467
notification-deadline-six-months-full = ኣስታት 6 ኣዋርሕ ተሪፉ ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }። { $where }
# nl:0cbc1684
notification-deadline-three-months-neutral = ንሓደ ክትገብርዎ ዘለኩም ነገር ኣስታት 3 ኣዋርሕ ተሪፉ ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }።
# nl:96567b78
notification-deadline-three-months-full = ኣስታት 3 ኣዋርሕ ተሪፉ ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }። { $where }
# nl:330dfcc3
notification-deadline-thirty-days-neutral = ንሓደ ክትገብርዎ ዘለኩም ነገር ኣስታት ሓደ ወርሒ ተሪፉ ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }።
# nl:05387f86
notification-deadline-thirty-days-full = ኣስታት ሓደ ወርሒ ተሪፉ ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }። { $where }
# nl:24e6716d
notification-deadline-fourteen-days-neutral = ንሓደ ክትገብርዎ ዘለኩም ነገር ኣስታት ክልተ ሰሙን ተሪፉ ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }።
# nl:bf2b8686
notification-deadline-fourteen-days-full = ኣስታት ክልተ ሰሙን ተሪፉ ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }። { $where }
# nl:d184c238
notification-deadline-seven-days-neutral = ንሓደ ክትገብርዎ ዘለኩም ነገር ኣስታት ሓደ ሰሙን ተሪፉ ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }።
# nl:6282a44a
notification-deadline-seven-days-full = ኣስታት ሓደ ሰሙን ተሪፉ ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }። { $where }
# nl:8fe36d22
notification-deadline-two-days-neutral = ክትገብርዎ ዘለኩም ነገር ቀልጢፍኩም ግበሩ። ናይ መወዳእታ መዓልቲ፦ { $day }።
# nl:2c4748e8
notification-deadline-two-days-full = ቀልጢፍኩም ግበርዎ። ናይ መወዳእታ መዓልቲ፦ { $day }። { $where }
# nl:f9c1e0f0
notification-deadline-one-day-neutral = ቀልጢፍኩም ክትገብርዎ ዘለኩም ነገር ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }።
# nl:524927c0
notification-deadline-one-day-full = ኣብ ግዜኡ ግበርዎ። ናይ መወዳእታ መዓልቲ፦ { $day }። { $where }
