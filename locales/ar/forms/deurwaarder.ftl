### reviewed: no

# nl:f3257041
deurwaarder-name = ورقة من مأمور التنفيذ (⁨deurwaarder⁩)
# nl:1e7e4749
deurwaarder-what = هناك من يطلب منك مالًا. إما أن القاضي سيقرر، أو صار يحق لمأمور التنفيذ أن يأخذه. الأمر جدّي، لكن توجد مساعدة.
# nl:908188cf
deurwaarder-who = لمن لم يدفع دَينه بعد.
# nl:b87d7a02
deurwaarder-deadline = آخر يوم مكتوب في الورقة. اتصل اليوم لطلب المساعدة، حتى لو بقي وقت.
# nl:3e1828d1
deurwaarder-before-cost = نعم. كل خطوة تزيد الدَّين. إذا اتصلت سريعًا فستدفع أقل.
# nl:ee1d5a56
deurwaarder-before-loan = لا، هذا دَين. لا تقترض مالًا لتدفعه. اطلب المساعدة أولًا.
# nl:68e6b25f
deurwaarder-before-undo = أحيانًا. قرر القاضي في غيابك؟ غالبًا عندك أربعة أسابيع لتفعل شيئًا ضد القرار. اتصل بمحامٍ فورًا.
# nl:ebbe877f
deurwaarder-before-late = عندها يقرر القاضي غالبًا دونك. اتصل حتى في هذه الحالة.
# nl:7323111e
deurwaarder-before-ask = اتصل اليوم بمكتب المساعدة القانونية ⁨Juridisch Loket⁩. لا تدفع ولا توقّع قبل أن تفهم.
# nl:ac027f44
deurwaarder-need-papers = الورقة كلها، مع الصفحة الأخيرة.
# nl:7edd676c
deurwaarder-need-bills = كل الرسائل عن هذا الدَّين، وإثبات ما دفعته من قبل.
# nl:635ba46d
deurwaarder-need-budget = قائمة بالمال الذي يأتيك والمال الذي تدفعه كل شهر.
# nl:5926524d
deurwaarder-step-read = ابحث عن التاريخ في الورقة. اكتبه بخط كبير.
# nl:9e19d139
deurwaarder-step-legal = اتصل بمكتب المساعدة القانونية ⁨Juridisch Loket⁩. اطلب من أحد أن يتصل معك.
# nl:7c6dacaa
deurwaarder-step-call = اتصل بمأمور التنفيذ. اسأله ماذا يمكنك أن تفعل. اطلب الاتفاق مكتوبًا.
# nl:f876ff0c
deurwaarder-step-court = تعتقد أن الدَّين غير صحيح؟ اذهب إلى القاضي، أو اكتب رسالة قبل انتهاء المهلة. الورقة تشرح كيف تفعل ذلك.
# nl:a0185e2f
deurwaarder-step-debt = اطلب من البلدية المساعدة في الديون. يمكنك ذلك حتى لو كانت ديونك كثيرة.
# nl:1c631562
deurwaarder-part-summons = استدعاء لتحضر أمام القاضي. فيه اليوم والمكان.
# nl:9049798a
deurwaarder-part-summons-write = هل كُتب فيها ⁨kantonrechter⁩ (قاضي القضايا الصغيرة)؟ هناك يمكنك أن تتكلم أو تكتب بنفسك. وإلا فأنت تحتاج إلى محامٍ.
# nl:065fd98e
deurwaarder-part-summons-mistake = طلبت الدفع على أقساط؟ قد تستمر القضية أمام القاضي رغم ذلك.
# nl:e9d1dee8
deurwaarder-part-claim = المال الذي يطلبونه منك، وسبب ذلك.
# nl:cedd1e1b
deurwaarder-part-claim-write = تأكد هل هو صحيح. كم دفعت منه؟
# nl:a69328cb
deurwaarder-part-claim-example = دفعت 50 يورو في 3 آذار (مارس). هذا إثبات البنك.
# nl:2d704e21
deurwaarder-part-claim-mistake = هل جزء من المبلغ غير صحيح؟ قل ذلك قبل انتهاء المهلة، مع إثبات.
# nl:c5cf92da
deurwaarder-part-judgment = حكم القاضي بأن عليك أن تدفع.
# nl:ed2bfb57
deurwaarder-part-judgment-write = اتصل فورًا. كثيرًا ما يُكتب أن عليك الدفع خلال يومين.
# nl:21a54b45
deurwaarder-part-judgment-mistake = هل صدر الحكم في غيابك؟ قل ذلك للمحامي. الوقت المتاح لك قصير.
# nl:ed5326db
deurwaarder-part-order = جهة حكومية تطلب مالًا، ولا تحتاج أن تذهب أولًا إلى القاضي.
# nl:4e917614
deurwaarder-part-order-write = اتصل في اليوم نفسه. اسأل هل يمكنك الدفع على أقساط.
# nl:1982511c
deurwaarder-part-order-mistake = لا تظن أن هذا الأمر ينتظر قاضيًا. قوّته مثل قوة حكم القاضي.
# nl:52aa5d38
deurwaarder-part-seizure = يأخذ مأمور التنفيذ جزءًا من راتبك أو إعانتك أو مالك أو أغراضك.
# nl:4a616010
deurwaarder-part-seizure-write = اطلب أن ترى حكم القاضي (⁨vonnis⁩) أو أمر الدفع (⁨dwangbevel⁩). واطلب رؤية بطاقته.
# nl:986b8628
deurwaarder-part-seizure-mistake = لا يحق له أن يأخذ سريرك أو طعامك أو الملابس التي تلبسها.
# nl:6b53daca
deurwaarder-part-minimum = الجزء من دخلك الذي يبقى لك لتعيش منه.
# nl:5b3cf850
deurwaarder-part-minimum-write = أعطِ مأمور التنفيذ ما يطلبه عن دخلك وإيجارك وأسرتك.
# nl:acc51b39
deurwaarder-part-minimum-example = إيجاري 500 يورو. عندي طفلان. أرسل نسخة.
# nl:89c12efc
deurwaarder-part-minimum-mistake = لا يبقى لك ما يكفي؟ اطلب فورًا حسابًا جديدًا. ودع محاميًا يراجعه.
# nl:e70c8cb4
deurwaarder-after-judge = بعد الجلسة يصدر الحكم. ويصلك مكتوبًا.
# nl:c149c0e5
deurwaarder-after-order = يأتيك مأمور التنفيذ بالحكم. وتُعطى وقتًا قصيرًا للدفع.
# nl:5f6cc33f
deurwaarder-after-seizure = إذا لم تدفع فقد يُحجز على مالك أو أغراضك (⁨beslag⁩). ويبقى لك دائمًا جزء من دخلك.
# nl:c8f94750
deurwaarder-nothing = يكبر الدَّين وقد يُحجز على مالك. ما زال بإمكانك أن تتصل. لا يفوت أبدًا وقت طلب المساعدة.
