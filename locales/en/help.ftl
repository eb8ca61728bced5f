### reviewed: no
# My people: who helps with what. In other parts: asking for help, and what staff see of it.

# nl:4e1184a4
help-title = My people
# nl:0deb8243
help-none = Nobody is here yet. Ask the municipality.
# nl:0b18ed65
help-may-see = Can look at your plan in Dag 1
# nl:d521586c
help-danger = If a life is in danger, or every second counts:
# nl:8eef46b1
help-topic-case-worker = Case worker: for everything, call first
# nl:bb9f19e4
help-topic-forms = Helps with forms and letters
# nl:6e39e9d6
help-topic-lessons = Helps with the lessons
# nl:dac451e9
help-topic-health = Helps with health
# nl:43b3b48e
help-topic-house = Helps with the house
# nl:635f6d1a
help-topic-money = Helps with money
# nl:898d28e3
help-topic-work = Helps with work
# nl:8cdcc397
help-topic-law = Legal help
# nl:df9c31e2
help-topic-school = Helps with the children's school
# nl:c74479fd
help-topic-company = For company, the neighbourhood and sports

# One's own requests for help, and asking at a section of a form.
# nl:40bcfb87
help-people = These people help you
# nl:c79162f8
help-requests = Your requests for help
# nl:37066cfe
help-ask-here = Ask for help here
# nl:e60b23b7
help-ask-title = Ask for help
# nl:b3296c87
help-ask-intro = Are you stuck here? Then somebody can help you.
# nl:657ce767
help-ask-who = Case workers of your municipality read this. So do volunteers who may look at your plan.
# nl:9edba218
help-ask-do = Ask for help
# nl:8affab01
help-message = What do you not understand?
# nl:fbab28cc
help-message-hint = Write in your own language. Do not write your BSN.
# nl:e73c20fb
help-section = At this part:
# nl:6ae29e97
help-section-start = The start of the explanation
# nl:7c6d89d6
help-to-section = Go to this part
# nl:c64b56f0
help-asked = Asked on { $when }
# nl:3bfb8e9b
help-open = Nobody is helping yet
# nl:b969a1e7
help-taken = This person is helping you: { $name }
# nl:a18df049
help-done = This is done
# nl:a2d3f0d9
help-take-back = I do not need help any more
# nl:31899b51
help-too-many = You are already asking for help 20 times. First take one away at My people.
# nl:131d6f95
notice-help-asked = Your request was sent. Soon you will see here who helps you.

# What staff see of it. Reader: case worker or volunteer.
# nl:19e1dbf8
help-list-title = Requests for help
# nl:3b5d93af
help-list-none = There are no requests for help now.
# nl:e7a3858d
help-list-found =
    { $count ->
        [one] 1 request for help
       *[other] { $count } requests for help
    }
# nl:ce971c66
help-list-take = I will take it
# nl:2abfa5a7
help-list-finish = This is done
# nl:81db1069
help-list-mine = You are helping with this
# nl:7fa4d99a
help-list-taken = { $name } is helping with this
