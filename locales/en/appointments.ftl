### reviewed: no
# Appointments of a holder, and the lists a case worker picks from. Dutch terms stay Dutch, with an explanation.

# nl:49a5e3b6
appointments-title = Appointments
# nl:d137284b
appointments-none = You have no appointments now.
# nl:78119f97
appointments-past = Past or cancelled
# nl:53460991
appointment-cancelled = Cancelled
# nl:b8faf536
appointment-moved = Moved: look at the new time
# nl:8d1e584b
appointment-moved-from = This was the old time:
# nl:290fe69e
appointment-past = Past
# nl:cd7b6386
appointment-said-coming = You are coming
# nl:175b8864
appointment-said-cannot = You can't come
# nl:1cf0d887
appointment-minutes = It takes { $minutes } minutes.
# nl:c92d3b6c
appointment-where = Where
# nl:b4b03fed
appointment-with = With whom
# nl:7c98dd82
appointment-to-bring = Bring this
# nl:caa594c4
appointment-if-not = If you don't come
# nl:95cf2f0b
appointment-answer = Are you coming?
# nl:fc62e23d
appointment-answer-change = Has something changed?
# nl:f2ca32d1
appointment-answer-coming = I'm coming
# nl:79648fab
appointment-answer-cannot = I can't come
# nl:78179d58
appointment-calendar = Put in my calendar
# nl:48a3544e
appointment-back = All appointments
# nl:8c03aed0
appointment-kind-intake = Brede intake: first talk about civic integration
# nl:fb893356
appointment-kind-plan = Talk about your personal plan (PIP)
# nl:a6b6b38c
appointment-kind-learning-test = Leerbaarheidstoets: test of how you learn
# nl:9433f8c6
appointment-kind-municipality = Talk at the municipality
# nl:69039f61
appointment-kind-registration = Registration at the municipality (BRP)
# nl:911ae079
appointment-kind-ind = Appointment at the IND (immigration service)
# nl:3aaf6fe5
appointment-kind-house = Appointment about your house
# nl:91d74744
appointment-kind-doctor = Doctor (huisarts)
# nl:cfedd406
appointment-kind-hospital = Hospital
# nl:9be83f86
appointment-kind-child = Child health care (consultatiebureau)
# nl:a25c3909
appointment-kind-dentist = Dentist
# nl:db770655
appointment-kind-school = Appointment at school
# nl:e7369031
appointment-kind-exam = Exam
# nl:fc17997d
appointment-kind-bank = Bank
# nl:e1badbb2
appointment-kind-money = Talk about money
# nl:f106ba21
appointment-kind-lawyer = Lawyer or legal help
# nl:f97d2793
appointment-kind-work = Talk about work or an internship
# nl:6e19fdfa
appointment-kind-volunteer = Meeting with your volunteer
# nl:4b140475
appointment-kind-other = Other appointment
# nl:45fd2f83
appointment-bring-permit = Your residence permit card
# nl:f9f206b9
appointment-bring-letter = The letter with the invitation
# nl:ff601afd
appointment-bring-bank = Your bank card or bank statements
# nl:dcaeb63d
appointment-bring-rent = Your rental contract (huurcontract)
# nl:98ee3a46
appointment-bring-insurance = Your health insurance card (zorgpas)
# nl:526d476b
appointment-bring-medicines = A list of your medicines
# nl:03fd0b4f
appointment-bring-diplomas = Your diplomas and certificates
# nl:639c1565
appointment-bring-certificates = Your birth and marriage certificates
# nl:dce7d7ba
appointment-bring-photos = Passport photos
# nl:8ade101d
appointment-bring-digid = Your phone with DigiD
# nl:be4491d4
appointment-bring-post = Your post of the last weeks
# nl:4a64e995
appointment-bring-glasses = Your glasses
# nl:780f734c
appointment-bring-children = Your children
# nl:92d2cd6f
appointment-cost-new-date = You need a new appointment.
# nl:986af084
appointment-cost-long-wait = You wait a long time for a new appointment.
# nl:4d16bdaf
appointment-cost-fine = Sometimes there is a fine. Ask if that is so for you.
# nl:5261f4b6
appointment-cost-benefit = Your benefit can become lower.
# nl:72b5fd1f
appointment-cost-bill = You still have to pay for the visit.
# nl:7b3e0fda
appointment-cost-exam-fee = You lose this attempt and the exam fee.
# nl:a2dc4e05
appointment-cost-right = You can lose a right. Call first.
# nl:017142d8
appointment-cancel-organiser = The organisation can't.
# nl:c251df05
appointment-cancel-person = You can't.
# nl:456d719e
appointment-cancel-not-needed = It is no longer needed.
# nl:6b9229f5
appointment-cancel-mistake = There was a mistake in the planning.
