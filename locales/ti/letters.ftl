### reviewed: no
# “I got a letter”: what it is, what to do first, and by when. Dutch words inside U+2068 and U+2069.

# nl:fbda478d
letters-title = ደብዳበ መጺኡኒ
# nl:fbf585f0
letters-intro = ኣየናይ ደብዳበ ከም ዝመጸኩም ድለዩ። ዝቐለለኩም መገዲ ምረጹ።
# nl:f383a7fb
letters-by-sender = ነቲ ደብዳበ መን ሰዲድዎ፧
# nl:2d8b5b15
letters-by-topic = እቲ ደብዳበ ብዛዕባ እንታይ እዩ፧
# nl:4fe1e01f
letters-by-words = ካብቲ ደብዳበ ቃላት ጽሓፉ ወይ ለጥፉ
# nl:5e731f48
letters-text = ካብቲ ደብዳበ ዝተወስዱ ቃላት
# nl:4bfe1142
letters-text-hint = መብዛሕትኡ ግዜ መጀመርታ ይኣክል፦ ስም ለኣኺን «⁨Betreft⁩» (ብዛዕባ) ዘለዎ መስመርን።
# nl:7f99d54f
letters-private = ነዞም ቃላት ኣይንዕቅቦምን ኢና።
# nl:67e6ddbe
letters-look = ደብዳበይ ድለዩ
# nl:23ae5d38
letters-empty = መጀመርታ ካብቲ ደብዳበ ቃላት ጽሓፉ ወይ ለጥፉ።
# nl:3631a9d1
letters-long = እዚ ጽሑፍ ኣዝዩ ነዊሕ እዩ። ኣብ ታሕቲ መጀመርታኡ ጥራይ ኣሎ። ብኡ ድለዩ።
# nl:39ffc10e
letters-too-long = እዚ ጽሑፍ ብጣዕሚ ነዊሕ እዩ። ቀዳማይ ገጽ ጥራይ ለጥፉ።
# nl:0ce3a2f5
letters-one = ደብዳበኹም እዚ ይመስል
# nl:3954800a
letters-some = ካብዞም ሓደ እዩ
# nl:aa20d780
letters-check = እዚ ስም ኣብ ደብዳበኹም የለን ዶ፧ ነቲ ደብዳበ ንሓደ ወለንተኛ ኣርእዩ።
# nl:5a329395
letters-first = መጀመርታ እዚ ግበሩ
# nl:8e7a627e
letters-read = ብዛዕባኡ ኩሉ ኣንብቡ
# nl:5c7d87a4
letters-none = ነዚ ደብዳበ ኣይንፈልጦን ኢና
# nl:73694632
letters-none-text = ነቲ ደብዳበ ሎሚ ንሓደ ወለንተኛ ኣርእዩ። ወይ ናብቲ ለኣኺ ደውሉ፦ ቁጽሪ ተሌፎን ኣብቲ ደብዳበ ኣሎ።
# nl:d115ac56
letters-keep = ንደብዳበ ፈጺምኩም ኣይትደርብዩ።
# nl:822a1fc7
letters-maybe-from = እቲ ደብዳበ ምናልባት ካብዚ መጺኡ ይኸውን፦
# nl:d79a3cf8
letters-days = { $count ->
        [one] እዛ መዓልቲ ኣብ ደብዳበኹም ኣላ
       *[other] እዘን መዓልታት ኣብ ደብዳበኹም ኣለዋ
    }
# nl:66c28ec3
letters-days-text = ኣብታ መዓልቲ እንታይ ክግበር ከም ዘለዎ ኣብቲ ደብዳበ ኣንብቡ። እንተ ዘይፈለጥኩም ሓገዝ ሕተቱ።
# nl:2f04982f
letters-last-day = እዚኣ እታ ናይ መወዳእታ መዓልቲ ክትከውን ትኽእል።
# nl:d0ce79ff
letters-no-year = ዓመት ኣይተጻሕፈን።
# nl:8f82a850
letters-count-from = ካብ ኣየነይቲ መዓልቲ ክትቖጽሩ ከም ዘለኩም ሕተቱ።
# nl:5fd39674
letters-term-days = { $count ->
        [one] ኣብ ውሽጢ { $count } መዓልቲ።
       *[other] ኣብ ውሽጢ { $count } መዓልታት።
    }
# nl:bf0ec848
letters-term-workdays = { $count ->
        [one] ኣብ ውሽጢ { $count } ናይ ስራሕ መዓልቲ። ቀዳምን ሰንበትን ኣይቑጸራን።
       *[other] ኣብ ውሽጢ { $count } ናይ ስራሕ መዓልታት። ቀዳምን ሰንበትን ኣይቑጸራን።
    }
# nl:d13cc314
letters-term-weeks = { $count ->
        [one] ኣብ ውሽጢ { $count } ሰሙን።
       *[other] ኣብ ውሽጢ { $count } ሰሙናት።
    }
# nl:c6785bab
letters-term-months = { $count ->
        [one] ኣብ ውሽጢ { $count } ወርሒ።
       *[other] ኣብ ውሽጢ { $count } ኣዋርሕ።
    }
