### reviewed: no
# A form's explanation on A4 paper.

# nl:0b976662
forms-print-link = Print on paper
# nl:b30b83d3
forms-print-how = Print this page from the menu of your browser. Choose A4, black and white.
# nl:1623eb27
forms-print-back = Back to the explanation
# nl:eaea7591
forms-print-online = You find the newest explanation on this website:
# nl:35ffa6da
forms-print-from = Printed from Dag 1 on { $date }.
