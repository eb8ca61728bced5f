### reviewed: no
# Listening to a section of a form: the voice of the phone, and recordings of staff.

# nl:ed038522
forms-listen-start = استمع
# nl:920d3d14
forms-listen-stop = إيقاف
# nl:75aa6d5e
forms-listen-silent = القراءة بصوت لا تعمل على هذا الجهاز.
# $kb: what listening costs, in kilobytes.
# nl:6475583b
forms-listen-recording = استمع ({ $kb } كيلوبايت)
# nl:d653e6ac
forms-listen-lost = هذا التسجيل لا يعمل الآن. تحتاج إلى الإنترنت لتسمعه.

# The page of case workers.
# nl:732a1050
forms-listen-title = التسجيلات
# nl:a719b29f
forms-listen-intro = اقرأ قسمًا بصوتك وضعه هنا. يمكن لسكان بلديتك أن يستمعوا. لا تذكر أسماء أشخاص.
# nl:810e196d
forms-listen-none = لا توجد تسجيلات بعد.
# nl:abfcce8b
forms-listen-add = تسجيل جديد
# nl:f0e27ccd
forms-listen-choose = اختر واحدًا
# nl:c673a156
forms-listen-file = ملف صوتي
# nl:febaab0c
forms-listen-file-hint = ملف ⁨MP3⁩ أو ⁨AAC⁩ أو ⁨MP4⁩ أو ⁨Ogg⁩ أو ⁨WebM⁩، حجمه 2 ميغابايت على الأكثر. هل يوجد تسجيل قبله؟ الجديد يحل مكانه.
# nl:7aa18ccf
forms-listen-save = حفظ التسجيل
# nl:63465cc6
forms-listen-remove = حذف التسجيل
# nl:ccc0d697
forms-listen-empty = اختر ملفًا. الملف فارغ أو لم تختر ملفًا.
# nl:8922092b
forms-listen-too-large = هذا الملف أكبر من 2 ميغابايت. سجّل تسجيلًا أقصر.
# nl:6ac925fa
forms-listen-wrong-kind = هذا ليس صوتًا نعرفه. اختر ⁨MP3⁩ أو ⁨AAC⁩ أو ⁨MP4⁩ أو ⁨Ogg⁩ أو ⁨WebM⁩.
