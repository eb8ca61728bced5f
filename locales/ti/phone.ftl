### reviewed: no

phone-push-checking = ሓንሳብ ተጸበዩ። እዚ ተሌፎን መዘኻኸሪ ከርኢ ዝኽእል እንተኾይኑ ንርኢ ኣለና።
phone-push-unsupported = እዚ ተሌፎን ኣብዚ መዘኻኸሪ ከርኢ ኣይክእልን እዩ። ዝመጽእ ነገር ንምርኣይ ባዕልኹም ⁨Dag 1⁩ ክፈቱ።
phone-push-install = ኣብ iPhone፣ መጀመርታ ⁨Dag 1⁩ ናብ ቀንዲ ስክሪን ኣእትውዎ። ብድሕሪኡ መዘኻኸሪታት ይሰርሕ።
phone-push-blocked = እዚ ተሌፎን ካብ ⁨Dag 1⁩ ዝመጽእ መልእኽቲ ይዓግት ኣሎ። ኣብ ቅንብር ተሌፎንኩም ክትፈቕድዎ ትኽእሉ ኢኹም።
phone-push-off = ኣብዚ ተሌፎን መዘኻኸሪ ጠፊኡ ኣሎ።
phone-push-on = ኣብዚ ተሌፎን መዘኻኸሪ በሪሁ ኣሎ።
phone-push-working = ሓንሳብ ተጸበዩ።
phone-push-failed = ኣይሰርሐን። ጸኒሕኩም ደጊምኩም ፈትኑ።
phone-push-turn-on = መዘኻኸሪ ኣብርሁ
phone-push-turn-off = መዘኻኸሪ ኣጥፍኡ

phone-outbox-one = ሓደ መልሲ ገና ኣይተላእከን። ኢንተርነት ምስ ረኸብኩም ክለኣኽ እዩ።
phone-outbox-two = ክልተ መልስታት ገና ኣይተላእኩን። ኢንተርነት ምስ ረኸብኩም ክለኣኹ እዮም።
phone-outbox-more = ሓያሎ መልስታት ገና ኣይተላእኩን። ኢንተርነት ምስ ረኸብኩም ክለኣኹ እዮም።

phone-install-title = ⁨Dag 1⁩ ኣብ ተሌፎንኩም ኣቐምጡ
phone-install-why = ብሓደ ምጥዋቕ ትኸፍትዎ፣ ብዘይ ኢንተርነት እውን።
phone-install-button = ናብ ቀንዲ ስክሪን ኣእትዉ
phone-install-ios-share = ኣብ Safari ናይ ምክፋል መልጐም ጠውቑ፦ ናብ ላዕሊ ቀስቲ ዘለዎ ርቡዕ።
phone-install-ios-add = «ናብ ቀንዲ ስክሪን ወስኽ» (Add to Home Screen) ምረጹ።
phone-install-ios-open = ⁨Dag 1⁩ ካብ ቀንዲ ስክሪን ክፈቱ።

phone-app-today = ሎሚ
phone-app-appointments = ቆጸራታት
phone-app-deadlines = ናይ መወዳእታ መዓልታት
