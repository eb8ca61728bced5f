### reviewed: no
### Planning deadlines: for staff only.

# nl:79ad21e4
deadline-plan-add = New deadline
# nl:227277dc
deadline-plan-title = New deadline
# nl:f1f5b8d8
deadline-plan-for = For { $name }
# nl:fb35e5ef
deadline-plan-choose = Choose
# nl:aedd6629
deadline-plan-kind = What must the person do
# nl:69d2dfc8
deadline-plan-form = Form
# nl:fa4049c7
deadline-plan-form-hint = Choose this only if it is about a form.
# nl:44ef6c4c
deadline-plan-form-none = No form
# nl:b5f12478
deadline-plan-organisation = Organisation that asks for it
# nl:7fb68aa0
deadline-plan-due = Last day
# nl:b72bfbce
deadline-plan-due-hint = It is still possible on this day. The date in the letter always comes first.
# nl:950c622b
deadline-plan-consequence = What happens when it is too late
# nl:16b3ed24
deadline-plan-consequence-none = Say nothing about this
# nl:210fcf54
deadline-plan-note = Note, in Dutch
# nl:a857808a
deadline-plan-note-hint = Do not write a citizen service number (BSN) or anything about health.
# nl:ad9cb882
deadline-plan-save = Save deadline
# nl:fbd0c934
deadline-plan-last-day = Last day
# nl:c92bc0c7
deadline-plan-remove = Remove
# nl:c8b69b28
deadline-plan-done = The person says: done
# nl:22df74ef
deadline-plan-missed = The last day has passed
# nl:dc6338f2
deadline-plan-today = Today is the last day
# nl:91781384
deadline-plan-left =
    { $count ->
        [one] 1 day left
       *[other] { $count } days left
    }
# nl:0da8eddf
deadline-plan-saved = The deadline has been saved.
# nl:38be94af
deadline-plan-removed = The deadline has been removed. The reminders stop.
