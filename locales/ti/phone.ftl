### reviewed: no

# nl:18e3c501
phone-push-checking = ሓንሳብ ተጸበዩ። እዚ ተሌፎን መዘኻኸሪ ከርኢ ይኽእል ድዩ ንርኢ ኣለና።
# nl:23784045
phone-push-unsupported = እዚ ተሌፎን ኣብዚ መዘኻኸሪ ከርኢ ኣይክእልን እዩ። ዝመጽእ ነገር ንምርኣይ ባዕልኹም ⁨Dag 1⁩ ክፈቱ።
# nl:4768dae2
phone-push-install = ኣብ ⁨iPhone⁩፣ መጀመርታ ⁨Dag 1⁩ ናብ ቀንዲ ስክሪን ኣእትውዎ። ብድሕሪኡ መዘኻኸሪታት ይሰርሕ።
# nl:462a690b
phone-push-blocked = እዚ ተሌፎን ካብ ⁨Dag 1⁩ ዝመጽእ መልእኽቲ ይዓግት ኣሎ። ኣብ ቅንብር ተሌፎንኩም ክትፈቕድዎ ትኽእሉ ኢኹም።
# nl:961b213d
phone-push-off = ኣብዚ ተሌፎን መዘኻኸሪታት ጠፊኦም ኣለዉ፣ ኣይመጹን እዮም።
# nl:c230f3db
phone-push-on = ኣብዚ ተሌፎን መዘኻኸሪታት በሪሆም ኣለዉ።
# nl:34a59346
phone-push-working = ሓንሳብ ተጸበዩ።
# nl:98ec1352
phone-push-failed = ኣይሰርሐን። ጸኒሕኩም ደጊምኩም ፈትኑ።
# nl:ff66c552
phone-push-turn-on = መዘኻኸሪ ኣብርሁ
# nl:03d54b3c
phone-push-turn-off = መዘኻኸሪ ኣጥፍኡ

# nl:99fcd4f5
phone-outbox-one = ሓደ መልሲ ገና ኣይተላእከን። ኢንተርነት ምስ ረኸብኩም ክለኣኽ እዩ።
# nl:96badc47
phone-outbox-two = ክልተ መልስታት ገና ኣይተላእኩን። ኢንተርነት ምስ ረኸብኩም ክለኣኹ እዮም።
# nl:618f35c5
phone-outbox-more = ቁሩብ መልስታት ገና ኣይተላእኩን። ኢንተርነት ምስ ረኸብኩም ክለኣኹ እዮም።

# nl:bfef5bfb
phone-install-title = ⁨Dag 1⁩ ኣብ ተሌፎንኩም ኣቐምጡ
# nl:590a278f
phone-install-why = ብሓደ ምጥዋቕ ትኸፍትዎ፣ ብዘይ ኢንተርነት እውን።
# nl:4c0a0b7a
phone-install-button = ናብ ቀንዲ ስክሪን ኣእትዉ
# nl:2a0cc0ee
phone-install-ios-share = ኣብ ⁨Safari⁩ ናይ ምክፋል መልጎም ጠውቑ፦ ናብ ላዕሊ ቀስቲ ዘለዎ ርቡዕ።
# nl:a4dc6a63
phone-install-ios-add = «ናብ ቀንዲ ስክሪን ወስኽ» (⁨Add to Home Screen⁩) ምረጹ።
# nl:c73be94c
phone-install-ios-open = ⁨Dag 1⁩ ካብ ቀንዲ ስክሪን ክፈቱ።

# nl:5711ae99
phone-app-today = ሎሚ
# nl:afc9e1ed
phone-app-appointments = ቆጸራታት
# nl:76e5fd25
phone-app-deadlines = ኣብ ግዜኡ ግበሩ
