### reviewed: no
# A form's explanation on A4 paper.

forms-print-link = Afdrukken op papier
forms-print-how = Druk deze pagina af met het menu van uw browser. Kies A4, zwart-wit.
forms-print-back = Terug naar de uitleg
forms-print-online = De nieuwste uitleg staat op deze website:
forms-print-from = Afgedrukt uit Dag 1 op { $date }.
