### reviewed: no
### Planning deadlines: for staff only.

# nl:79ad21e4
deadline-plan-add = ሓድሽ ናይ መወዳእታ መዓልቲ
# nl:227277dc
deadline-plan-title = ሓድሽ ናይ መወዳእታ መዓልቲ
# nl:f1f5b8d8
deadline-plan-for = ን{ $name }
# nl:fb35e5ef
deadline-plan-choose = ምረጹ
# nl:aedd6629
deadline-plan-kind = እቲ ሰብ እንታይ ክገብር ኣለዎ
# nl:69d2dfc8
deadline-plan-form = ቅጥዒ
# nl:fa4049c7
deadline-plan-form-hint = ብዛዕባ ቅጥዒ እንተ ኾይኑ ጥራይ ነዚ ምረጹ።
# nl:44ef6c4c
deadline-plan-form-none = ቅጥዒ የለን
# nl:b5f12478
deadline-plan-organisation = ነዚ ዝሓትት ትካል
# nl:7fb68aa0
deadline-plan-due = ናይ መወዳእታ መዓልቲ
# nl:b72bfbce
deadline-plan-due-hint = ኣብዛ መዓልቲ ገና ይከኣል እዩ። ኣብ ደብዳበ ዘሎ ዕለት ኩሉ ግዜ ይቕድም።
# nl:950c622b
deadline-plan-consequence = እንተ ደንጒዩ እንታይ ይኸውን
# nl:16b3ed24
deadline-plan-consequence-none = ብዛዕባ እዚ ምንም ኣይትበሉ
# nl:210fcf54
deadline-plan-note = ተወሳኺ ሓበሬታ፣ ብቋንቋ ሆላንድ
# nl:a857808a
deadline-plan-note-hint = ናይ ግሊ ቁጽሪ (⁨BSN⁩) ወይ ብዛዕባ ጥዕና ኣይትጽሓፉ።
# nl:ad9cb882
deadline-plan-save = ናይ መወዳእታ መዓልቲ ዓቅቡ
# nl:fbd0c934
deadline-plan-last-day = ናይ መወዳእታ መዓልቲ
# nl:c92bc0c7
deadline-plan-remove = ደምስሱ
# nl:c8b69b28
deadline-plan-done = እቲ ሰብ፦ ተወዲኡ ይብል
# nl:22df74ef
deadline-plan-missed = እታ ናይ መወዳእታ መዓልቲ ሓሊፋ ኣላ
# nl:dc6338f2
deadline-plan-today = ናይ መወዳእታ መዓልቲ ሎሚ እያ
# nl:91781384
deadline-plan-left =
    { $count ->
        [one] { $count } መዓልቲ ተሪፉ ኣሎ
       *[other] { $count } መዓልታት ተሪፉ ኣሎ
    }
# nl:0da8eddf
deadline-plan-saved = እታ ናይ መወዳእታ መዓልቲ ተዓቂባ ኣላ።
# nl:38be94af
deadline-plan-removed = እታ ናይ መወዳእታ መዓልቲ ተደምሲሳ ኣላ። እቶም መዘኻኸሪታት ደው ይብሉ።
