### reviewed: no
# Whether the explained forms are still right: for case workers.

# nl:4ef46598
texts-title = ክርኣዩ ዘለዎም ጽሑፋት
# nl:e6141fa3
texts-intro = ነዚ መብርሂ ሓደ ሰብ ክርእዮ ኣለዎ። እቲ ጽሑፍ ገና ልክዕ ድዩ፧ ኣብዚ ንገሩና።
# nl:7f77dd1d
texts-none = ኩሉ መብርሂ ተራእዩ እዩ።
# nl:a144ca54
texts-overdue = ክሳብ { $date } ክረአ ነይርዎ።
# nl:6ae426f8
texts-unread = { $language }፦ እዚ ቋንቋ ቋንቋ ኣዲኡ ዝኾነ ሰብ ገና ኣየንበቦን።
# nl:9902d26f
texts-confirm = ብኹሉ ቋንቋታት ገና ልክዕ እዩ
# nl:6e59f648
texts-confirmed = ኣብ { $date } ልክዕ ነይሩ።
# nl:6f64587b
texts-older =
    { $count ->
        [one] { $language }፦ 1 ምሉእ ሓሳብ ካብቲ ናይ ሆላንድ ጽሑፍ ኣረጊቱ።
       *[other] { $language }፦ { $count } ምሉእ ሓሳባት ካብቲ ናይ ሆላንድ ጽሑፍ ኣረጊቶም።
    }
