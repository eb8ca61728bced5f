### reviewed: no
### The text of the notifications on the phone.
### neutral: fit for the lock screen; no organisation, health, debt or permit words.
### full: only if the reader chose it; the title then names what it is.
### $day: the day in words. $time: the time, like 10:30. $where: place and address, may be empty.
### A message may arrive late. So never only "tomorrow": always the day and the time.

notification-title-neutral = Dag 1
notification-title-full = { $what }

# $count: the number of messages that waited.
notification-catch-up =
    { $count ->
        [one] { $count } መልእኽቲ ኣለኩም። Dag 1 ክፈቱ።
       *[other] { $count } መልእኽትታት ኣለኩም። Dag 1 ክፈቱ።
    }

notification-appointment-planned-neutral = ሓድሽ ቆጸራ ኣለኩም፦ { $day } ሰዓት { $time }።
notification-appointment-planned-full = ሓድሽ ቆጸራ፦ { $day } ሰዓት { $time }። { $where }
notification-appointment-moved-neutral = ናይ ቆጸራኹም ግዜ ተቐይሩ ኣሎ። ሓድሽ ግዜ፦ { $day } ሰዓት { $time }።
notification-appointment-moved-full = ግዜ ተቐይሩ ኣሎ። ሓድሽ ግዜ፦ { $day } ሰዓት { $time }። { $where }
notification-appointment-cancelled-neutral = ቆጸራኹም ተሰሪዙ ኣሎ፦ { $day } ሰዓት { $time }።
notification-appointment-cancelled-full = ተሰሪዙ ኣሎ፦ { $day } ሰዓት { $time }። { $where }
notification-appointment-three-days-neutral = ቆጸራ ኣለኩም፦ { $day } ሰዓት { $time }።
notification-appointment-three-days-full = { $day } ሰዓት { $time }። { $where }
notification-appointment-day-before-neutral = ቆጸራኹም ኣይትረስዑ፦ { $day } ሰዓት { $time }።
notification-appointment-day-before-full = ኣይትረስዑ፦ { $day } ሰዓት { $time }። { $where }
notification-appointment-two-hours-neutral = ቆጸራኹም ቀሪቡ ኣሎ፦ { $day } ሰዓት { $time }።
notification-appointment-two-hours-full = ቀሪቡ ኣሎ፦ { $day } ሰዓት { $time }። { $where }

notification-lesson-planned-neutral = ትምህርቲ ኣለኩም። ናይ መጀመርታ ትምህርቲ፦ { $day } ሰዓት { $time }።
notification-lesson-planned-full = ናይ መጀመርታ ትምህርቲ፦ { $day } ሰዓት { $time }። { $where }
notification-lesson-moved-neutral = ናይ ትምህርትኹም ግዜ ተቐይሩ ኣሎ። ሓድሽ ግዜ፦ { $day } ሰዓት { $time }።
notification-lesson-moved-full = ግዜ ተቐይሩ ኣሎ። ሓድሽ ግዜ፦ { $day } ሰዓት { $time }። { $where }
notification-lesson-cancelled-neutral = ትምህርቲ የለን፦ { $day } ሰዓት { $time }።
notification-lesson-cancelled-full = ትምህርቲ የለን፦ { $day } ሰዓት { $time }። { $where }
notification-lesson-day-before-neutral = ትምህርትኹም ኣይትረስዑ፦ { $day } ሰዓት { $time }።
notification-lesson-day-before-full = ኣይትረስዑ፦ { $day } ሰዓት { $time }። { $where }

notification-deadline-planned-neutral = ክትገብርዎ ዘለኩም ሓድሽ ነገር ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }።
notification-deadline-planned-full = እዚ ሓድሽ እዩ። ናይ መወዳእታ መዓልቲ፦ { $day }። { $where }
notification-deadline-moved-neutral = ናይ መወዳእታ መዓልቲ ናይ ሓደ ክትገብርዎ ዘለኩም ነገር ተቐይሩ ኣሎ፦ { $day }።
notification-deadline-moved-full = ሓድሽ ናይ መወዳእታ መዓልቲ፦ { $day }። { $where }
notification-deadline-cancelled-neutral = ሓደ ነገር ምግባር ደጊም ኣየድልየኩምን እዩ። ናይ መወዳእታ መዓልቲ ነይሩ፦ { $day }።
notification-deadline-cancelled-full = እዚ ደጊም ኣየድልየኩምን እዩ። ናይ መወዳእታ መዓልቲ ነይሩ፦ { $day }። { $where }
notification-deadline-twelve-months-neutral = ንሓደ ክትገብርዎ ዘለኩም ነገር ኣስታት 12 ኣዋርሕ ተሪፉ ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }።
notification-deadline-twelve-months-full = ኣስታት 12 ኣዋርሕ ተሪፉ ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }። { $where }
notification-deadline-six-months-neutral = ንሓደ ክትገብርዎ ዘለኩም ነገር ኣስታት 6 ኣዋርሕ ተሪፉ ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }።
notification-deadline-six-months-full = ኣስታት 6 ኣዋርሕ ተሪፉ ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }። { $where }
notification-deadline-three-months-neutral = ንሓደ ክትገብርዎ ዘለኩም ነገር ኣስታት 3 ኣዋርሕ ተሪፉ ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }።
notification-deadline-three-months-full = ኣስታት 3 ኣዋርሕ ተሪፉ ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }። { $where }
notification-deadline-thirty-days-neutral = ንሓደ ክትገብርዎ ዘለኩም ነገር ኣስታት ሓደ ወርሒ ተሪፉ ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }።
notification-deadline-thirty-days-full = ኣስታት ሓደ ወርሒ ተሪፉ ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }። { $where }
notification-deadline-fourteen-days-neutral = ንሓደ ክትገብርዎ ዘለኩም ነገር ኣስታት ክልተ ሰሙን ተሪፉ ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }።
notification-deadline-fourteen-days-full = ኣስታት ክልተ ሰሙን ተሪፉ ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }። { $where }
notification-deadline-seven-days-neutral = ንሓደ ክትገብርዎ ዘለኩም ነገር ኣስታት ሓደ ሰሙን ተሪፉ ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }።
notification-deadline-seven-days-full = ኣስታት ሓደ ሰሙን ተሪፉ ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }። { $where }
notification-deadline-two-days-neutral = ክትገብርዎ ዘለኩም ነገር ቀልጢፍኩም ግበሩ። ናይ መወዳእታ መዓልቲ፦ { $day }።
notification-deadline-two-days-full = ቀልጢፍኩም ግበርዎ። ናይ መወዳእታ መዓልቲ፦ { $day }። { $where }
notification-deadline-one-day-neutral = ቀልጢፍኩም ክትገብርዎ ዘለኩም ነገር ኣሎ። ናይ መወዳእታ መዓልቲ፦ { $day }።
notification-deadline-one-day-full = ብግዚኡ ግበርዎ። ናይ መወዳእታ መዓልቲ፦ { $day }። { $where }
