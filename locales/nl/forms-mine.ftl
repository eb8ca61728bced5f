### reviewed: no
# What a person makes of a form: where it stands, what is ticked off, the last day.

forms-mine-title = Hoe ver bent u?
forms-standing-todo = Nog te doen
forms-standing-started = Begonnen
forms-standing-sent = Verstuurd of ingeleverd
forms-standing-decided = Antwoord gekregen
forms-standing-not-mine = Niet voor mij
forms-by-person = U hebt dit zelf gekozen.
forms-by-volunteer = Uw vrijwilliger heeft dit met u gekozen.
forms-by-case-worker = Uw klantmanager heeft dit met u gekozen.
forms-tick-keep = Bewaar de vinkjes
forms-together = Samen met { $name }
forms-of-person-none = { $name } heeft nog geen formulieren bewaard.

# The last day.
forms-day-give = Zet de laatste dag erbij
forms-day-change = Verander de laatste dag
forms-day-last = Laatste dag
forms-day-count = Reken de laatste dag uit
forms-day-keep = Bewaar de laatste dag
forms-day-none = Haal de laatste dag weg
forms-day-planned = Deze dag is voor u gepland
forms-day-wins = Staat er een laatste dag in de brief? Vul die dag in. De brief gaat altijd voor.
forms-day-in-letter = Zoek de laatste dag in de brief. Dan krijgt u op tijd een herinnering.
forms-day-municipal = Elke gemeente heeft een eigen laatste dag. Vraag ernaar bij uw gemeente.
forms-day-ask = Vraag eerst wat de laatste dag is. Vul die dag dan hier in.

# The day from which the last day is counted.
forms-anchor-exam-date = Op welke dag is het examen?
forms-anchor-first-month-of-care = Op welke dag begint de opvang?
forms-anchor-inburgering-diploma = Op welke dag krijgt u uw inburgeringsdiploma?
forms-anchor-letter-received = Op welke dag kreeg u de brief?
forms-anchor-move-date = Op welke dag verhuist u?
forms-anchor-pip-date = Welke datum staat op het PIP?
forms-anchor-assessment-date = Welke datum staat op de aanslag?
forms-anchor-change-date = Op welke dag veranderde er iets?
forms-anchor-first-benefit = Op welke dag kreeg u voor het eerst bijstand?
forms-anchor-purchase = Op welke dag koopt u iets?
