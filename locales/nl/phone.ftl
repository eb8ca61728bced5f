### reviewed: no
# Wat van de telefoon afhangt: herinneringen, zonder internet, antwoorden die wachten, installeren.

phone-push-checking = Een moment. We kijken of deze telefoon herinneringen kan tonen.
phone-push-unsupported = Deze telefoon kan hier geen herinneringen tonen. Open Dag 1 zelf om te zien wat er komt.
phone-push-install = Op een iPhone zet u Dag 1 eerst op uw beginscherm. Dan werken herinneringen.
phone-push-blocked = Deze telefoon houdt berichten van Dag 1 tegen. U kunt ze toestaan bij de instellingen van uw telefoon.
phone-push-off = Herinneringen staan uit op deze telefoon.
phone-push-on = Herinneringen staan aan op deze telefoon.
phone-push-working = Een moment.
phone-push-failed = Dat is niet gelukt. Probeer het later nog eens.
phone-push-turn-on = Herinneringen aanzetten
phone-push-turn-off = Herinneringen uitzetten

phone-outbox-one = Eén antwoord is nog niet verstuurd. Het gaat weg als u internet hebt.
phone-outbox-two = Twee antwoorden zijn nog niet verstuurd. Ze gaan weg als u internet hebt.
phone-outbox-more = Een paar antwoorden zijn nog niet verstuurd. Ze gaan weg als u internet hebt.

phone-install-title = Zet Dag 1 op uw telefoon
phone-install-why = Dan opent u Dag 1 met één tik, ook zonder internet.
phone-install-button = Op het beginscherm zetten
phone-install-ios-share = Tik op de deelknop van Safari: een vierkant met een pijl omhoog.
phone-install-ios-add = Kies “Zet op beginscherm”.
phone-install-ios-open = Open Dag 1 vanaf uw beginscherm.

# Namen in het menu dat opent als u het pictogram ingedrukt houdt.
phone-app-today = Vandaag
phone-app-appointments = Afspraken
phone-app-deadlines = Op tijd doen
