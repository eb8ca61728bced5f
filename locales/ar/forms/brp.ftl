### reviewed: no

# nl:68435516
brp-name = إبلاغ البلدية بعنوانك
# nl:b76efaef
brp-what = تخبر البلدية أين تسكن، لتسجّل عنوانك في سجل السكان (⁨BRP⁩).
# nl:4beb0713
brp-who = لكل من ينتقل إلى بيت جديد، حتى من مركز اللجوء (⁨azc⁩). من عمر 16 سنة يمكنك أن تُبلّغ بنفسك. ويُبلّغ الوالدان عن أطفالهما.
# nl:75c649a5
brp-deadline = أبلغ خلال 5 أيام بعد انتقالك. ويمكنك الإبلاغ قبله بمدة تصل إلى 4 أسابيع. هل وصلت أسرتك إلى هولندا الآن؟ اذهبوا معًا إلى البلدية خلال 5 أيام.
# nl:355b925d
brp-before-cost = لا، هو مجاني. هل طلب منك أحد مالًا لملء الاستمارة؟ لا تدفع، واطلب المساعدة أولًا.
# nl:90f0c00d
brp-before-undo = بتوقيعك تقول إن كل شيء صحيح. وجدت خطأ فيما بعد؟ اتصل بالبلدية فورًا.
# nl:adf575e2
brp-before-late = غالبًا يُحسب يوم إبلاغك، لا يوم انتقالك. وقد تخسر مالًا بسبب ذلك. وقد تفرض البلدية غرامة تصل إلى 325 يورو. لذلك أبلغ الآن.
# nl:d159525e
brp-before-ask = هل ستسكن عند شخص آخر؟ اسأله أولًا. فقد تتغيّر إعانته بسبب ذلك.
# nl:14b1eb9c
brp-need-permit = بطاقة إقامتك وبطاقة كل من ينتقل معك.
# nl:f4a8b863
brp-need-contract = عقد الإيجار (⁨huurcontract⁩). هل تسكن عند أحد؟ إذن تحتاج إلى موافقته على ورقة.
# nl:38b65b35
brp-need-acts = هل أنت جديد في هولندا؟ أحضر أيضًا شهادة الميلاد وعقد الزواج، إن كانا عندك.
# nl:bd53abed
brp-step-how = افتح موقع بلديتك الجديدة. غالبًا يمكنك الإبلاغ باستخدام ⁨DigiD⁩. وإلا فاحجز موعدًا.
# nl:df4cc8f5
brp-step-ready = جهّز أوراقك.
# nl:d75783d9
brp-step-tell = أعطِ عنوانك. هل هي أول مرة في هولندا؟ إذن يذهب الجميع، حتى الأطفال.
# nl:73e7d9b2
brp-step-keep = اطلب إثباتًا بأنك أبلغت، واحتفظ به.
# nl:c10dd803
brp-part-person = من أنت.
# nl:a79acbfa
brp-part-person-write = اسمك وتاريخ ميلادك، تمامًا كما في بطاقة إقامتك.
# nl:9a870a05
brp-part-person-example = ⁨S. Voorbeeld, 1 januari 1990⁩
# nl:12f3a989
brp-part-person-mistake = هل في بطاقتك خطأ؟ اطلب المساعدة قبل أن توقّع.
# nl:1a7af186
brp-part-old = أين كنت تسكن من قبل.
# nl:3c830924
brp-part-old-write = عنوان مركز اللجوء، أو آخر عنوان لك في بلد آخر.
# nl:664e08ef
brp-part-old-example = ⁨Oudeweg 2, Oudestad⁩
# nl:64f9932f
brp-part-old-mistake = هل كنت تسكن في هولندا؟ لا حاجة إلى إلغاء تسجيلك هناك. البلدية تفعل ذلك.
# nl:8adaaa2a
brp-part-new = أين ستسكن.
# nl:0b1e5fe1
brp-part-new-write = الشارع والرقم والرمز البريدي والمدينة. انظر في عقد الإيجار.
# nl:4bbefffc
brp-part-new-example = ⁨Modelstraat 1, 0000 AA Voorbeeldstad⁩
# nl:52aca11b
brp-part-new-mistake = تأكد من رقم البيت. لا تنسَ الحرف الذي بعده.
# nl:9f4f70f2
brp-part-date = اليوم الذي تبدأ فيه السكن فعلًا في البيت.
# nl:160878cf
brp-part-date-write = ذلك اليوم. قد يكون بعد يوم توقيع العقد.
# nl:009a371d
brp-part-date-example = أنام في بيتي الجديد من 3 أيار. أكتب 3 أيار.
# nl:1e54f83e
brp-part-date-mistake = هذا اليوم مهم لإعاناتك أيضًا. إذا كنت في شك فاطلب المساعدة.
# nl:46ec53bf
brp-part-family = من ينتقل معك.
# nl:cfbb5c64
brp-part-family-write = اسم شريكك وأطفالك وتواريخ ميلادهم.
# nl:8994bf10
brp-part-family-example = زوجي وابنتنا ينتقلان معي.
# nl:37bc3dae
brp-part-family-mistake = هل ما زالت أسرتك في بلد آخر؟ إذن لا تكتبهم هنا.
# nl:3d6be072
brp-part-signature = بهذا تقول: كل ما كتبته صحيح.
# nl:faefceeb
brp-part-signature-write = التاريخ وتوقيعك. اسأل هل يجب أن يوقّع شريكك أيضًا.
# nl:76f40aed
brp-part-signature-example = ⁨3 mei, S. Voorbeeld⁩
# nl:4db83526
brp-part-signature-mistake = لا توقّع أبدًا على ورقة فارغة. ولا توقّع على ما لا تفهمه.
# nl:62d4ba7c
brp-after-days = غالبًا يتغيّر عنوانك بعد أيام قليلة. وقد يطول الأمر أكثر.
# nl:f987b328
brp-after-bsn = ليس عندك بعد رقم شخصي (⁨BSN⁩)؟ تأخذه بعد تسجيلك الأول. وقد يستغرق ذلك أسابيع.
# nl:3a3f1eed
brp-after-share = كثير من دوائر الدولة ترى عنوانك الجديد من نفسها. أخبر أنت البنك والمدرسة ومكان العمل.
# nl:ceeb634e
brp-nothing = ستذهب رسائلك إلى العنوان القديم. فتفوتك رسائل، وربما مال أيضًا. أبلغ حتى لو تأخرت.
