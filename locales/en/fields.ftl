### reviewed: no
### What is wrong with a field of a form, and what the reader can do.

field-required = Please fill this in.
field-date-past = This day is over. Choose a day that is still to come.
field-time-past = This time is over. Choose a later time.
field-date-wrong = This date does not exist. Choose a date from the calendar.
field-time-wrong = This time is not right. Write the time like this: 14:30.
field-end-before-start = The end is before the start. Choose a later end.
field-too-long = This text is too long. Make it shorter.
field-minutes-wrong = Write the minutes as a whole number. For example: 45.
field-choice = Choose something from the list.
field-phone-wrong = This phone number is not right. Write it like this: 06 12345678.
field-series-empty = There is no lesson in this period. Choose other days or a longer period.
field-too-far = This day is too far away. Choose an earlier day.
field-breaks-wrong = One line is not right. Write each line like this: 2026-12-21 - 2027-01-03.
field-quiet-wrong = These times are not right. Choose a start and a different end.
field-code-empty = Fill in the code from your card.
