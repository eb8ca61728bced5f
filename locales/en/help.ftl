### reviewed: no
# My people: who helps with what.

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
