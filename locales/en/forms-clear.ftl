### reviewed: no
# Whether a section of a form was clear; counted without names.

# nl:2c15f001
forms-clear-ask = Is this clear?
# nl:23808e52
forms-clear-yes = Yes
# nl:720730c9
forms-clear-no = No
# nl:30b40a30
forms-clear-thanks = Thank you. Your answer counts, without your name.

# The page of case workers.
# nl:ca951aa7
forms-clear-title = Is the explanation clear?
# nl:b3208cea
forms-clear-intro = Readers tap at a section whether it is clear. Nobody sees who did.
# $least: how many answers a section needs to be shown.
# nl:b3be4903
forms-clear-who = Counted: readers of your municipality, and readers who are not signed in. You see a section from { $least } answers on.
# nl:19a45a15
forms-clear-none = No section has enough answers yet.
# nl:5a495b7e
forms-clear-form = Form
# nl:7ebf3cd0
forms-clear-section = Section
# nl:2f980b59
forms-clear-language = Language
# nl:8952ce95
forms-clear-count-yes = Clear
# nl:b040fd6c
forms-clear-count-no = Not clear
