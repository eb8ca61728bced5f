### reviewed: no
### Planning appointments: for staff only.

# nl:6af09782
appointment-plan-add = New appointment
# nl:baeca450
appointment-plan-title-new = New appointment
# nl:8c196b35
appointment-plan-title-change = Change or move the appointment
# nl:65700e1f
appointment-plan-for = For { $name }
# nl:45115ee3
appointment-plan-reads = The person reads this in this language: { $language }. Only the note stays in Dutch.
# nl:9af1c0be
appointment-plan-was = It now says
# nl:7e38d26c
appointment-plan-what = What
# nl:c55cd37b
appointment-plan-kind = Kind of appointment
# nl:7a60f699
appointment-plan-choose = Choose
# nl:36578425
appointment-plan-where = Where
# nl:d063d963
appointment-plan-place = Place or organisation
# nl:fae648a2
appointment-plan-place-hint = As it is written on the door.
# nl:69022e9b
appointment-plan-address = Address
# nl:b70cd06a
appointment-plan-address-hint = Street, number, postcode and town. Leave empty when it is by phone.
# nl:22af618f
appointment-plan-with = With whom
# nl:37a11fc5
appointment-plan-phone = Phone number for questions
# nl:4c02ef11
appointment-plan-when = When
# nl:939b76ad
appointment-plan-date = Day
# nl:800eac4d
appointment-plan-time = Time
# nl:c11500e7
appointment-plan-minutes = How many minutes
# nl:85ea7d8c
appointment-plan-bring = What the person brings
# nl:ebc0076a
appointment-plan-more = Good to know
# nl:99435ebe
appointment-plan-cost = What it costs not to come
# nl:845d72d7
appointment-plan-cost-hint = People come more often when they know this.
# nl:10a184b2
appointment-plan-cost-none = Say nothing about this
# nl:1561a23b
appointment-plan-note = Note, in Dutch
# nl:0ef92a0a
appointment-plan-note-hint = Do not write a citizen service number (BSN) or anything about health.
# nl:e4500d4d
appointment-plan-optional = optional
# nl:b6d7f348
appointment-plan-save-new = Save appointment
# nl:3a700e84
appointment-plan-save-change = Save and tell the person
# nl:b2fdf9b4
appointment-plan-cancel-title = Cancel the appointment
# nl:003d95fe
appointment-plan-cancel-hint = The person gets a message. The reminders stop.
# nl:1a8bcca2
appointment-plan-cancel-reason = Why does it not take place?
# nl:0f949671
appointment-plan-cancel-save = Cancel the appointment
# nl:e49321a4
appointment-plan-change = Change or move
# nl:8591977a
appointment-plan-cancel = Cancel
# nl:724d0252
appointment-plan-answer-none = No answer yet
# nl:d46bd0dc
appointment-plan-answer-coming = Is coming
# nl:edabd8b9
appointment-plan-answer-cannot = Can't come
# nl:53fff1b7
appointment-plan-cancelled = Cancelled
# nl:b2cf2671
appointment-plan-moved-from = Was on { $when } before
# nl:b99ea821
appointment-plan-saved = The appointment has been saved.
# nl:490ca0b7
appointment-plan-changed = The appointment has been changed. The person gets a message.
# nl:f66c3e67
appointment-plan-cancel-done = The appointment has been cancelled. The person gets a message.
