### reviewed: no
### Planning deadlines: for staff only.

deadline-plan-add = ሓድሽ ናይ መወዳእታ መዓልቲ
deadline-plan-title = ሓድሽ ናይ መወዳእታ መዓልቲ
deadline-plan-for = ን{ $name }
deadline-plan-choose = ምረጹ
deadline-plan-kind = እቲ ሰብ እንታይ ክገብር ኣለዎ
deadline-plan-form = ቅጥዒ
deadline-plan-form-hint = ብዛዕባ ቅጥዒ እንተ ኾይኑ ጥራይ ነዚ ምረጹ።
deadline-plan-form-none = ቅጥዒ የለን
deadline-plan-organisation = ነዚ ዝሓትት ትካል
deadline-plan-due = ናይ መወዳእታ መዓልቲ
deadline-plan-due-hint = ኣብዛ መዓልቲ ገና ይከኣል እዩ። ኣብ ደብዳበ ዘሎ ዕለት ኩሉ ግዜ ይቕድም።
deadline-plan-consequence = እንተ ደንጒዩ እንታይ ይኸውን
deadline-plan-consequence-none = ብዛዕባ እዚ ምንም ኣይትበሉ
deadline-plan-note = ተወሳኺ ሓበሬታ፣ ብቋንቋ ሆላንድ
deadline-plan-note-hint = ⁨BSN⁩ ወይ ብዛዕባ ጥዕና ኣይትጽሓፉ።
deadline-plan-save = ናይ መወዳእታ መዓልቲ ዓቅቡ
deadline-plan-last-day = ናይ መወዳእታ መዓልቲ
deadline-plan-remove = ደምስሱ
deadline-plan-done = እቲ ሰብ፦ ተወዲኡ ይብል
deadline-plan-missed = እታ ናይ መወዳእታ መዓልቲ ሓሊፋ ኣላ
deadline-plan-today = ናይ መወዳእታ መዓልቲ ሎሚ እያ
deadline-plan-left =
    { $count ->
        [one] { $count } መዓልቲ ተሪፉ ኣሎ
       *[other] { $count } መዓልታት ተሪፉ ኣሎ
    }
deadline-plan-saved = እታ ናይ መወዳእታ መዓልቲ ተዓቂባ ኣላ።
deadline-plan-removed = እታ ናይ መወዳእታ መዓልቲ ተደምሲሳ ኣላ። እቶም መዘኻኸሪታት ደው ይብሉ።
