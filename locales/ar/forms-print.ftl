### reviewed: no
# A form's explanation on A4 paper.

# nl:0b976662
forms-print-link = الطباعة على ورق
# nl:b30b83d3
forms-print-how = اطبع هذه الصفحة من قائمة المتصفح. اختر ورق ⁨A4⁩ بالأبيض والأسود.
# nl:1623eb27
forms-print-back = العودة إلى الشرح
# nl:eaea7591
forms-print-online = أحدث نسخة من هذا الشرح في هذا الموقع:
# nl:35ffa6da
forms-print-from = طُبع من ⁨Dag 1⁩ بتاريخ { $date }.
