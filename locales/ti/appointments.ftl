### reviewed: no
# Appointments of a holder, and the lists a case worker picks from. Dutch terms stay Dutch, with an explanation.

# nl:49a5e3b6
appointments-title = ቆጸራታት
# nl:d137284b
appointments-none = ሕጂ ቆጸራ የብልኩምን።
# nl:78119f97
appointments-past = ዝሓለፈ ወይ ዝተሰረዘ
# nl:53460991
appointment-cancelled = ተሰሪዙ ኣሎ
# nl:b8faf536
appointment-moved = ግዜኡ ተቐይሩ ኣሎ፦ ነቲ ሓድሽ ግዜ ርኣዩ
# nl:8d1e584b
appointment-moved-from = ናይ ቀደም ግዜኡ እዚ ነይሩ፦
# nl:290fe69e
appointment-past = ሓሊፉ
# nl:cd7b6386
appointment-said-coming = ክትመጹ ኢኹም
# nl:175b8864
appointment-said-cannot = ክትመጹ ኣይትኽእሉን ኢኹም
# nl:1cf0d887
appointment-minutes = { $minutes } ደቓይቕ ይወስድ።
# nl:c92d3b6c
appointment-where = ኣበይ
# nl:b4b03fed
appointment-with = ምስ መን
# nl:7c98dd82
appointment-to-bring = እዚ ሒዝኩም ምጹ
# nl:caa594c4
appointment-if-not = እንተ ዘይመጺእኩም
# nl:95cf2f0b
appointment-answer = ክትመጹ ዲኹም፧
# nl:fc62e23d
appointment-answer-change = ዝተቐየረ ነገር ኣሎ ዶ፧
# nl:f2ca32d1
appointment-answer-coming = ክመጽእ እየ
# nl:79648fab
appointment-answer-cannot = ክመጽእ ኣይክእልን እየ
# nl:78179d58
appointment-calendar = ናብ ዓውደ ኣዋርሕ ተሌፎንኩም ኣእትዉ
# nl:48a3544e
appointment-back = ኩሎም ቆጸራታት
# nl:8c03aed0
appointment-kind-intake = ⁨Brede intake⁩፦ ናይ መጀመርታ ዝርርብ ብዛዕባ ⁨inburgering⁩ (ቋንቋን ህይወትን ሆላንድ ምምሃር)
# nl:fb893356
appointment-kind-plan = ብዛዕባ ውልቃዊ መደብኩም (⁨PIP⁩) ዝርርብ
# nl:a6b6b38c
appointment-kind-learning-test = ⁨Leerbaarheidstoets⁩፦ ከመይ ከም ትመሃሩ ዝርኢ ፈተና
# nl:9433f8c6
appointment-kind-municipality = ዝርርብ ኣብ ምምሕዳር ከተማ (⁨gemeente⁩)
# nl:69039f61
appointment-kind-registration = ኣብ መዝገብ ህዝቢ (⁨BRP⁩) ናይ ምምሕዳር ከተማ ምምዝጋብ
# nl:911ae079
appointment-kind-ind = ቆጸራ ኣብ ⁨IND⁩ (ቤት ጽሕፈት ኢሚግረሽን)
# nl:3aaf6fe5
appointment-kind-house = ብዛዕባ ገዛኹም ቆጸራ
# nl:91d74744
appointment-kind-doctor = ሓኪም ስድራቤት (⁨huisarts⁩)
# nl:cfedd406
appointment-kind-hospital = ሆስፒታል
# nl:9be83f86
appointment-kind-child = ምርመራ ጥዕና ቆልዑ (⁨consultatiebureau, jeugdarts⁩)
# nl:a25c3909
appointment-kind-dentist = ሓኪም ስኒ
# nl:db770655
appointment-kind-school = ቆጸራ ኣብ ቤት ትምህርቲ
# nl:e7369031
appointment-kind-exam = ፈተና
# nl:fc17997d
appointment-kind-bank = ባንክ
# nl:e1badbb2
appointment-kind-money = ብዛዕባ ገንዘብ ዝርርብ
# nl:f106ba21
appointment-kind-lawyer = ጠበቓ ወይ ሕጋዊ ሓገዝ
# nl:f97d2793
appointment-kind-work = ብዛዕባ ስራሕ ወይ ልምምድ (⁨stage⁩) ዝርርብ
# nl:6e19fdfa
appointment-kind-volunteer = ቆጸራ ምስ ዝሕግዘኩም ወለንተኛ
# nl:4b140475
appointment-kind-other = ካልእ ቆጸራ
# nl:45fd2f83
appointment-bring-permit = ካርድ መንበሪ ፍቓድኩም (⁨verblijfspas⁩)
# nl:f9f206b9
appointment-bring-letter = እቲ ንቆጸራ ዝጽውዕ ደብዳበ
# nl:ff601afd
appointment-bring-bank = ካርድ ባንክኩም ወይ ጸብጻብ ሕሳብ ባንክኩም
# nl:dcaeb63d
appointment-bring-rent = ውዕል ክራይኩም (⁨huurcontract⁩)
# nl:98ee3a46
appointment-bring-insurance = ካርድ መድሕን ጥዕናኹም (⁨zorgpas⁩)
# nl:526d476b
appointment-bring-medicines = ዝርዝር ናይ ትወስድዎ መድሃኒታት
# nl:03fd0b4f
appointment-bring-diplomas = ዲፕሎማታትኩምን ምስክር ወረቓቕትኹምን
# nl:639c1565
appointment-bring-certificates = ወረቐት ልደትኩምን ወረቐት መርዓኹምን
# nl:dce7d7ba
appointment-bring-photos = ናይ ፓስፖርት ስእልታት
# nl:8ade101d
appointment-bring-digid = ⁨DigiD⁩ ዘለዎ ተሌፎንኩም
# nl:be4491d4
appointment-bring-post = ኣብ ዝሓለፈ ሰሙናት ዝመጸኩም ደብዳበታት
# nl:4a64e995
appointment-bring-glasses = መነጽርኩም
# nl:780f734c
appointment-bring-children = ደቅኹም
# nl:92d2cd6f
appointment-cost-new-date = ሓድሽ ቆጸራ ክትሕዙ ኣለኩም።
# nl:986af084
appointment-cost-long-wait = ንሓድሽ ቆጸራ ነዊሕ ግዜ ክትጽበዩ ኣለኩም።
# nl:4d16bdaf
appointment-cost-fine = ሓድሓደ ግዜ መቕጻዕቲ ገንዘብ (⁨boete⁩) ይመጽእ። ንዓኹም ይምልከት ድዩ ሕተቱ።
# nl:5261f4b6
appointment-cost-benefit = ሓገዝ ገንዘብኩም (⁨uitkering⁩) ክንኪ ይኽእል።
# nl:72b5fd1f
appointment-cost-bill = እንተ ዘይመጺእኩም እውን ነቲ ቆጸራ ክትከፍልዎ ኣለኩም።
# nl:7b3e0fda
appointment-cost-exam-fee = እዚ ናይ ፈተና ዕድልን ዝኸፈልኩምዎ ገንዘብን ይሓልፈኩም።
# nl:a2dc4e05
appointment-cost-right = ሓደ መሰል ክትስእኑ ትኽእሉ። መጀመርታ ደውሉ።
# nl:017142d8
appointment-cancel-organiser = እቲ ትካል ኣይክእልን እዩ።
# nl:c251df05
appointment-cancel-person = ንስኹም ክትመጹ ኣይትኽእሉን ኢኹም።
# nl:456d719e
appointment-cancel-not-needed = እቲ ቆጸራ ደጊም ኣየድልን እዩ።
# nl:6b9229f5
appointment-cancel-mistake = ኣብቲ መደብ ጌጋ ነይሩ።
