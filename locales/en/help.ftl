### reviewed: no
# My people: who helps with what.

help-title = My people
help-none = Nobody is here yet. Ask the municipality.
help-may-see = Can look at your plan in Dag 1
help-danger = If a life is in danger, or every second counts:
help-topic-case-worker = Case worker: for everything, call first
help-topic-forms = Helps with forms and letters
help-topic-lessons = Helps with the lessons
help-topic-health = Helps with health
help-topic-house = Helps with the house
help-topic-money = Helps with money
help-topic-work = Helps with work
help-topic-law = Legal help
help-topic-school = Helps with the children's school
help-topic-company = For company, the neighbourhood and sports
