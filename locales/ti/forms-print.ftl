### reviewed: no
# A form's explanation on A4 paper.

# nl:0b976662
forms-print-link = ኣብ ወረቐት ሕተምዎ
# nl:b30b83d3
forms-print-how = ነዚ ገጽ ካብ ዝርዝር ናይቲ ብራውዘር ሕተምዎ። ⁨A4⁩ ወረቐት፣ ጸሊምን ጻዕዳን ምረጹ።
# nl:1623eb27
forms-print-back = ናብቲ መብርሂ ተመለሱ
# nl:eaea7591
forms-print-online = እቲ ዝሓደሰ መብርሂ ኣብዚ መርበብ ሓበሬታ ኣሎ፦
# nl:35ffa6da
forms-print-from = ካብ ⁨Dag 1⁩ ዝተሓትመ፣ ዕለት { $date }።
