### reviewed: no

# nl:53d38dc9
idw-name = What your diploma is worth here
# nl:7dc7ce68
idw-what = IDW says which Dutch level your diploma or school fits.
# nl:ab699307
idw-who = You went to school in another country. You must do inburgering (learn Dutch and pass exams). Are you a refugee, and are all your papers lost? You can still ask. It is then called ‘indicatie onderwijsniveau’.
# nl:8d010c3d
idw-deadline = Apply before you get your inburgeringsdiploma. After that it is not free. Start this month.
# nl:e21bbdb3
idw-before-cost = It is free once, if you must do inburgering or are a refugee. Do you need a translation? First ask IDW if you must pay for it.
# nl:f291a778
idw-before-undo = You choose one diploma. Is something in the answer wrong? Email IDW within 6 weeks of the date on the paper.
# nl:5513e404
idw-before-late = Do you already have your inburgeringsdiploma? You can still ask, but you pay for it.
# nl:faad9d1e
idw-before-ask = Your case worker or your school. Ask which diploma is best to choose.
# nl:016889c5
idw-need-card = A copy of your permit card, front and back.
# nl:40a58020
idw-need-duo = A copy of the letter from DUO: ‘Kennisgeving Inburgeringsplicht’.
# nl:cc1f4fe4
idw-need-bsn = A paper with your BSN, if it is not in the letter from DUO.
# nl:d4495b04
idw-need-diploma = A copy of your diploma.
# nl:b67d86a7
idw-need-marks = The list of your subjects and marks.
# nl:349800a3
idw-step-ready = Make a good photo or scan of each paper.
# nl:72957efa
idw-step-account = Go to idw.nl. Make an account at Mijn IDW with your email.
# nl:5b59f395
idw-step-fill = Fill it all in and add your papers. You may stop and go on later.
# nl:cfc41c99
idw-step-more = Does IDW ask for more? Send it soon. They start when they have it all.
# nl:39b5b398
idw-step-save = Keep the answer on your phone and on paper. After 3 years IDW no longer has it.
# nl:1c41fa14
idw-part-person = Who sends the form.
# nl:633cc658
idw-part-person-write = Your name, address and email.
# nl:c4bd8d64
idw-part-person-example = S. Voorbeeld, Modelstraat 1, Voorbeeldstad.
# nl:a663cc76
idw-part-person-mistake = Use an email that you read each week. The questions come there.
# nl:126ff82e
idw-part-holder = Whose diploma it is.
# nl:19835d0b
idw-part-holder-write = Your name and date of birth, as on your permit card.
# nl:d40126fe
idw-part-holder-example = S. Voorbeeld, 1 January 1990.
# nl:330860fb
idw-part-holder-mistake = Is your name different on the diploma? Write that too.
# nl:8e4e9ffa
idw-part-reason = Why you ask for it.
# nl:79802f3a
idw-part-reason-write = Choose ‘inburgering’, if you must do inburgering.
# nl:803ed706
idw-part-reason-example = I choose inburgering and add the letter from DUO.
# nl:e86e4f1d
idw-part-reason-mistake = Do you choose something else, like work? Then you may have to pay.
# nl:ef65a6b8
idw-part-schools = Which schools you went to, and how long.
# nl:bebc7708
idw-part-schools-write = The name of each school and the years. Start with the highest.
# nl:b4384aeb
idw-part-schools-example = University of Voorbeeldstad, 2008 to 2012.
# nl:00a4cbe7
idw-part-schools-mistake = Did you not finish? Write it down all the same. Even one year of school can count.
# nl:2c3e46be
idw-part-files = Here you add your papers.
# nl:b5b4b79f
idw-part-files-write = Just the papers named at that step.
# nl:ad1aef1d
idw-part-files-example = One scan of my diploma. All letters are clear to read.
# nl:2e7c128d
idw-part-files-mistake = Do you have no papers? Say so there. Never send what is not real.
# nl:f5f8d530
idw-after-check = Is it all there? Then you get an email.
# nl:204e9a50
idw-after-time = After that it takes 6 working weeks. In busy times it can be 10.
# nl:7b0cfd4f
idw-after-result = You get a paper with your level. It is not a Dutch diploma.
# nl:b4898264
idw-after-job = The school or the boss decides if you may come. To work as a doctor, you need more.
# nl:0cfd5610
idw-nothing = You get no fine. But a school or boss cannot see so well what you can do. Later you must pay for it yourself.
