### reviewed: no
### What is wrong with a field of a form, and what the reader can do.

# nl:6230b0b9
field-required = Please fill this in.
# nl:5d599874
field-date-past = This day is over. Choose a day that is still to come.
# nl:0fe783a2
field-time-past = This time is over. Choose a later time.
# nl:9648f85d
field-date-wrong = This date does not exist. Choose a date from the calendar.
# nl:7b9639c4
field-time-wrong = This time is not right. Write the time like this: 14:30.
# nl:ca0dd242
field-end-before-start = The end is before the start. Choose a later end.
# nl:97faa006
field-too-long = This text is too long. Make it shorter.
# nl:75df8c48
field-minutes-wrong = Write the minutes as a whole number. For example: 45.
# nl:42037f22
field-choice = Choose something from the list.
# nl:f6074584
field-phone-wrong = This phone number is not right. Write it like this: 06 12345678.
# nl:a39ad038
field-series-empty = There is no lesson in this period. Choose other days or a longer period.
# nl:b1532741
field-too-far = This day is too far away. Choose an earlier day.
# nl:abadbfbf
field-date-long-ago = This day is too long ago. Look at the date again.
# nl:02469a96
field-breaks-wrong = One line is not right. Write each line like this: 2026-12-21 - 2027-01-03.
# nl:49936002
field-quiet-wrong = These times are not right. Choose a start and a different end.
# nl:da79fcee
field-code-empty = Fill in the code from your card.
