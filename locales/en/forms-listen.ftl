### reviewed: no
# Listening to a section of a form: the voice of the phone, and recordings of staff.

# nl:ed038522
forms-listen-start = Listen
# nl:920d3d14
forms-listen-stop = Stop
# nl:75aa6d5e
forms-listen-silent = Reading aloud does not work on this device.
# $kb: what listening costs, in kilobytes.
# nl:6475583b
forms-listen-recording = Listen ({ $kb } kB)
# nl:d653e6ac
forms-listen-lost = This recording does not work now. You need internet for it.

# The page of case workers.
# nl:732a1050
forms-listen-title = Recordings
# nl:a719b29f
forms-listen-intro = Read a section aloud and put it here. People of your municipality can listen. Say no names of people.
# nl:810e196d
forms-listen-none = There are no recordings yet.
# nl:abfcce8b
forms-listen-add = New recording
# nl:f0e27ccd
forms-listen-choose = Choose one
# nl:c673a156
forms-listen-file = Sound file
# nl:febaab0c
forms-listen-file-hint = MP3, AAC, MP4, Ogg or WebM, at most 2 MB. Is there a recording already? Then this one replaces it.
# nl:7aa18ccf
forms-listen-save = Keep the recording
# nl:63465cc6
forms-listen-remove = Remove the recording
# nl:ccc0d697
forms-listen-empty = Choose a file. The file was empty, or there was none.
# nl:8922092b
forms-listen-too-large = This file is larger than 2 MB. Make a shorter recording.
# nl:6ac925fa
forms-listen-wrong-kind = This is no sound that we know. Choose MP3, AAC, MP4, Ogg or WebM.
