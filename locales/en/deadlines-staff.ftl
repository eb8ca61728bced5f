### reviewed: no
### Planning deadlines: for staff only.

deadline-plan-add = New deadline
deadline-plan-title = New deadline
deadline-plan-for = For { $name }
deadline-plan-choose = Choose
deadline-plan-kind = What must the person do
deadline-plan-form = Form
deadline-plan-form-hint = Choose this only if it is about a form.
deadline-plan-form-none = No form
deadline-plan-organisation = Organisation that asks for it
deadline-plan-due = Last day
deadline-plan-due-hint = It is still possible on this day. The date in the letter always comes first.
deadline-plan-consequence = What happens when it is too late
deadline-plan-consequence-none = Say nothing about this
deadline-plan-note = Note, in Dutch
deadline-plan-note-hint = Do not write a BSN or anything about health.
deadline-plan-save = Save deadline
deadline-plan-last-day = Last day
deadline-plan-remove = Remove
deadline-plan-done = The person says: done
deadline-plan-missed = The last day has passed
deadline-plan-today = Today is the last day
deadline-plan-left =
    { $count ->
        [one] 1 day left
       *[other] { $count } days left
    }
deadline-plan-saved = The deadline has been saved.
deadline-plan-removed = The deadline has been removed. The reminders stop.
