### reviewed: no
### The staff pages about people. Reader: case worker or volunteer.

people-title = People
people-search = Search by name
people-filter-language = Language
people-filter-language-all = All languages
people-filter-case-worker = Case worker
people-filter-case-worker-all = All case workers
people-search-do = Search
people-found =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
people-none = Nobody found. Search for a part of the name or remove filters.
people-none-volunteer = Nobody has given you access yet. Ask the case worker.
people-add = New person
people-list-next = Next appointment
people-list-next-none = No appointment planned
people-list-push-yes = Gets notifications
people-list-push-no = Gets no notifications
people-list-not-reached =
    { $count ->
        [one] 1 reminder not delivered
       *[other] { $count } reminders not delivered
    }
people-pages = More pages
people-pages-here = Page { $page } of { $pages }
people-pages-previous = Previous page
people-pages-next = Next page
people-form-wrong = Not saved yet. Please correct this:
people-back = Back to the list
people-back-person = Back to { $name }

people-new-title = New person
people-new-privacy = Do not write a BSN here. Do not write about health either.
people-new-name = Name
people-new-name-hint = As the person likes to be called.
people-new-language = Language of the person
people-new-language-hint = The person can change this later.
people-new-phone = Phone number
people-new-phone-hint = You call this number when a reminder does not arrive.
people-new-save = Add person

people-person-language = Language
people-person-phone = Phone
people-person-phone-none = No number
people-person-case-worker = Case worker
people-person-read-only = You see this page because { $name } gave you access. You can look, but not change anything.
people-person-sees = The person sees:
people-person-parts = On this page
people-person-appointments = Appointments
people-person-appointments-none = There are no appointments.
people-person-appointments-past = Past appointments
people-person-lessons = Lessons
people-person-lessons-none = There are no lessons.
people-person-deadlines = Deadlines
people-person-deadlines-none = There are no deadlines.
people-person-reminders = Reminders
people-person-reminders-none = There are no reminders yet.
people-person-devices = Phones and computers
people-person-devices-none = No device has signed in yet. Make a card and give it to the person.
people-person-device-used = Last used
people-person-device-end = Sign this device out
people-person-volunteers = Volunteers
people-person-volunteers-none = No volunteer can see this page.
people-person-volunteers-hint = A volunteer sees appointments, lessons and deadlines. First ask the person if that is all right.
people-person-volunteer = Volunteer
people-person-volunteer-choose = Choose a volunteer
people-person-volunteer-add = Give access
people-person-volunteer-end = End access
people-person-invite = Make an invitation card
people-person-invite-hint = With the card, the person opens Dag 1 on the phone.

people-notice-added = The person has been added. Now make an invitation card.
people-notice-device-ended = The device has been signed out.
people-notice-volunteer-added = The volunteer can see this page now.
people-notice-volunteer-ended = The volunteer can no longer see this page.

people-invitation-title = Invitation card
people-invitation-for = For { $name }
people-invitation-once = You see this code only once. Print the card now.
people-invitation-print = Print with the browser: Ctrl and P. Choose A6 paper, or A4 and cut the card out.
people-invitation-give = Give the card to the person. The code works once, on one device.
