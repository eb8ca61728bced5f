### reviewed: no
### The staff pages about people. Reader: case worker or volunteer.

# nl:25212fec
people-title = People
# nl:31357ebe
people-search = Search by name
# nl:a5b9bdba
people-filter-language = Language
# nl:aa7f922f
people-filter-language-all = All languages
# nl:3e32533e
people-filter-case-worker = Case worker
# nl:b638aedb
people-filter-case-worker-all = All case workers
# nl:e81a7d70
people-search-do = Search
# nl:a6632c4c
people-found =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
# nl:b55f0c54
people-none = Nobody found. Search for a part of the name or remove filters.
# nl:d0fb6f13
people-none-volunteer = Nobody has given you access yet. Ask the case worker.
# nl:248ba5d1
people-add = New person
# nl:b1614f53
people-list-next = Next appointment
# nl:2be29caa
people-list-next-none = No appointment planned
# nl:378437c9
people-list-push-yes = Gets notifications
# nl:9f0b4622
people-list-push-no = Gets no notifications
# nl:0156d51b
people-list-not-reached =
    { $count ->
        [one] 1 reminder not delivered
       *[other] { $count } reminders not delivered
    }
# nl:68948089
people-pages = More pages
# nl:8b8ff2cf
people-pages-many = More than { $count }
# nl:86eb099c
people-pages-previous = Previous page
# nl:8f2c85cf
people-pages-next = Next page
# nl:c26aae0c
people-form-wrong = Not saved yet. Please correct this:
# nl:8fdea1b7
people-back = Back to the list
# nl:97bb1288
people-back-person = Back to { $name }

# nl:8067c7ba
people-new-title = New person
# nl:bff65624
people-new-privacy = Do not write a citizen service number (BSN) here. Do not write about health either.
# nl:947d37a2
people-new-name = Name
# nl:d3b70ff7
people-new-name-hint = As the person likes to be called.
# nl:1bdc1fe5
people-new-language = Language of the person
# nl:f93b6c09
people-new-language-hint = The person can change this later.
# nl:2b822fd3
people-new-phone = Phone number
# nl:faeba2e7
people-new-phone-hint = You call this number when a reminder does not arrive.
# nl:f6866fd5
people-new-save = Add person

# nl:4310fbf3
people-person-language = Language
# nl:010d83a1
people-person-phone = Phone
# nl:1b98b449
people-person-phone-none = No number
# nl:fb679bf3
people-person-case-worker = Case worker
# nl:e600faef
people-person-read-only = You see this page because { $name } gave you access. You can look, but not change anything.
# nl:fbd49272
people-person-sees = The person sees:
# nl:38d73367
people-person-parts = On this page
# nl:b5d2326e
people-person-appointments = Appointments
# nl:6719a06c
people-person-appointments-none = There are no appointments.
# nl:f9ea8352
people-person-appointments-past = Past appointments
# nl:98500cb9
people-person-lessons = Lessons
# nl:8607fdff
people-person-lessons-none = There are no lessons.
# nl:3e0993d4
people-person-deadlines = Do in time
# nl:6af2f83d
people-person-deadlines-none = There are no deadlines.
# nl:b30b243f
people-person-reminders = Reminders
# nl:f642a99b
people-person-reminders-none = There are no reminders yet.
# nl:1e10795e
people-person-devices = Phones and computers
# nl:246b0485
people-person-devices-none = No device has signed in yet. Make a card and give it to the person.
# nl:2ed3a433
people-person-device-used = Last used
# nl:54a2ae68
people-person-device-end = Sign this device out
# nl:027cd504
people-person-volunteers = Volunteers
# nl:af698157
people-person-volunteers-none = No volunteer can see this page.
# nl:1f2f2061
people-person-volunteers-hint = A volunteer sees appointments, lessons and deadlines. First ask the person if that is all right.
# nl:3f5dab4a
people-person-volunteer = Volunteer
# nl:3be249f8
people-person-volunteer-choose = Choose a volunteer
# nl:264eaea4
people-person-volunteer-add = Give access
# nl:dff307e6
people-person-volunteer-end = End access
# nl:b4b51875
people-person-invite = Make an invitation card
# nl:196508eb
people-person-invite-hint = With the card, the person opens Dag 1 on the phone.

# nl:f5e0f156
people-notice-added = The person has been added. Now make an invitation card.
# nl:8502af05
people-notice-device-ended = The device has been signed out.
# nl:a3a23888
people-notice-volunteer-added = The volunteer can see this page now.
# nl:9eafd301
people-notice-volunteer-ended = The volunteer can no longer see this page.

# nl:cfbb01ef
people-invitation-title = Invitation card
# nl:bfa2c88e
people-invitation-for = For { $name }
# nl:072035d9
people-invitation-once = You see this code only once. Print the card now.
# nl:5aefb8ed
people-invitation-print = Print with the browser: Ctrl and P. Choose A6 paper, or A4 and cut the card out.
# nl:605e8b49
people-invitation-give = Give the card to the person. The code works once, on one device.

# Gegevens wijzigen, en mensen om te bellen.
# nl:83aea43f
people-change = Change details
# nl:5729755d
people-change-title = Change details
# nl:d4d916c7
people-change-save = Save
# nl:f3e53342
people-person-case-worker-none = No case worker
# nl:f61bae76
people-contacts = People to call
# nl:a68a8f34
people-contacts-none = Nobody yet. The person does see the case worker and the volunteers.
# nl:44c6b4fb
people-contacts-hint = The person sees this under My people and can call with one tap.
# nl:bb67fd49
people-contact-title = Add somebody
# nl:0dc1db04
people-contact-topic = Helps with
# nl:c2808153
people-contact-organisation = Organisation
# nl:0238297d
people-contact-save = Add
# nl:8088cf6f
people-contact-remove = Remove
