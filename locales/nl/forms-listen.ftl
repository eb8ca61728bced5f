### reviewed: no
# Listening to a section of a form: the voice of the phone, and recordings of staff.

forms-listen-start = Luister
forms-listen-stop = Stop
forms-listen-silent = Voorlezen lukt niet op dit toestel.
# $kb: what listening costs, in kilobytes.
forms-listen-recording = Luister ({ $kb } kB)
forms-listen-lost = Deze opname lukt nu niet. Daar is internet voor nodig.

# The page of case workers.
forms-listen-title = Opnamen
forms-listen-intro = Lees een deel voor en zet het hier. Mensen van uw gemeente kunnen luisteren. Noem geen namen van mensen.
forms-listen-none = Er zijn nog geen opnamen.
forms-listen-add = Nieuwe opname
forms-listen-choose = Kies er een
forms-listen-file = Geluidsbestand
forms-listen-file-hint = MP3, AAC, MP4, Ogg of WebM, hoogstens 2 MB. Staat er al een opname? Dan komt deze ervoor in de plaats.
forms-listen-save = Opname bewaren
forms-listen-remove = Opname verwijderen
forms-listen-empty = Kies een bestand. Het gekozen bestand was leeg, of er was geen.
forms-listen-too-large = Dit bestand is groter dan 2 MB. Maak een kortere opname.
forms-listen-wrong-kind = Dit is geen geluid dat wij kennen. Kies MP3, AAC, MP4, Ogg of WebM.
