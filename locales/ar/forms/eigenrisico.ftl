### reviewed: no

# nl:ae4e04c2
eigenrisico-name = فاتورة العلاج (⁨eigen risico⁩)
# nl:2d28d286
eigenrisico-what = تلقيت علاجًا. جزء من تكلفته تدفعه أنت لشركة التأمين أو لمكتب تكاليف الرعاية (⁨CAK⁩).
# nl:29afa1c4
eigenrisico-who = لكل من عمره 18 سنة أو أكثر. الأطفال لا يدفعون هذا الجزء (⁨eigen risico⁩).
# nl:025d3aad
eigenrisico-deadline = آخر يوم مكتوب على الفاتورة. لا تستطيع الدفع حتى ذلك اليوم؟ اتصل قبله.
# nl:13409903
eigenrisico-before-cost = نعم. كل سنة تدفع أنت أول تكاليف العلاج، حتى مبلغ محدد. زيارة طبيب العائلة لا تُحسب منها.
# nl:8106fcab
eigenrisico-before-loan = لا. لكن يمكنك غالبًا أن تدفع على أقساط. اسم ذلك ⁨betalingsregeling⁩.
# nl:8791e5b7
eigenrisico-before-undo = الفاتورة غير صحيحة؟ اتصل بشركة التأمين قبل أن تدفع. اطلب الشرح.
# nl:54d37bf4
eigenrisico-before-late = عندها تُضاف تكاليف. وإذا لم تدفع قسط التأمين ستة أشهر، صار قسط التأمين أعلى بكثير.
# nl:82e84de3
eigenrisico-before-ask = اتصل بشركة التأمين أولًا. هذا صعب عليك؟ اطلب من متطوع أن يتصل معك.
# nl:c1554175
eigenrisico-need-bill = الفاتورة، وعليها رقمها (⁨kenmerk⁩) وتاريخها.
# nl:90fc17ee
eigenrisico-need-budget = للدفع على أقساط: قائمة بالمال الذي يأتيك والمال الذي تدفعه كل شهر.
# nl:b8f8ebfc
eigenrisico-step-check = انظر عند من تلقيت العلاج وفي أي يوم. هل هذا صحيح؟
# nl:2cbdc434
eigenrisico-step-pay = الفاتورة صحيحة وعندك المال؟ ادفع قبل أن يفوت آخر يوم. واكتب مع الدفع رقم الفاتورة (⁨kenmerk⁩).
# nl:079c12d6
eigenrisico-step-plan = لا يكفيك المال؟ اتصل فورًا واطلب الدفع على أقساط (⁨betalingsregeling⁩).
# nl:4f670cd0
eigenrisico-step-keep = احتفظ بالفاتورة وبإثبات الدفع.
# nl:f7d474e5
eigenrisico-part-care = العلاج الذي تلقيته وكم كلّف.
# nl:3e0400cd
eigenrisico-part-care-write = تأكد من صحة الاسم واليوم ونوع العلاج.
# nl:c8358899
eigenrisico-part-care-mistake = قد تصل الفاتورة متأخرة كثيرًا، حتى من شركة تأمين سابقة.
# nl:4525f093
eigenrisico-part-risk = أول تكاليف العلاج في السنة، وتدفعها أنت. ثم تدفع شركة التأمين الباقي.
# nl:8a9d8e12
eigenrisico-part-risk-write = انظر كم دفعت هذه السنة حتى الآن.
# nl:fce855ed
eigenrisico-part-risk-mistake = مع كل سنة جديدة يبدأ الحساب من جديد. لذلك عليك أحيانًا أن تدفع مرة أخرى.
# nl:56318c8d
eigenrisico-part-share = حصتك من ثمن بعض أنواع الرعاية. وهذه الحصة غير ⁨eigen risico⁩.
# nl:2b2e8280
eigenrisico-part-share-write = اسأل شركة التأمين أو ⁨CAK⁩ لماذا تدفع هذه الحصة.
# nl:c539e3ee
eigenrisico-part-share-mistake = قبل أي علاج، اسأل كم عليك أن تدفع بنفسك.
# nl:0f1591d9
eigenrisico-part-pay = المبلغ وآخر يوم ورقم الحساب الذي تدفع إليه.
# nl:ff10a322
eigenrisico-part-pay-write = ادفع هذا المبلغ بالضبط. واكتب مع الدفع رقم الفاتورة (⁨kenmerk⁩).
# nl:b2955d24
eigenrisico-part-pay-example = ⁨Kenmerk: VOORBEELD 0001⁩. الدفع قبل 31 أيار (مايو).
# nl:e64eb8b7
eigenrisico-part-pay-mistake = قد يكون الرابط في رسالة نصية أو بريد إلكتروني مزيفًا. إذا شككت فاتصل بشركة التأمين.
# nl:6377dac5
eigenrisico-part-arrears = لم تدفع قسط التأمين عن شهر أو أكثر.
# nl:3a838684
eigenrisico-part-arrears-write = اتصل فورًا. بعد شهرين وأربعة وستة أشهر تصلك رسالة فيها خطة للدفع.
# nl:f9ba59f9
eigenrisico-part-arrears-mistake = لا تنتظر الرسالة الثالثة. بعد هذه الرسالة تعطي شركة التأمين اسمك لمكتب ⁨CAK⁩.
# nl:c7417bde
eigenrisico-after-plan = بعد طلبك تصلك رسالة فيها الاتفاق. ادفع كل دفعة دون تأخير.
# nl:a18a6c2e
eigenrisico-after-year = للسنة التالية يمكنك غالبًا أن تدفع كل شهر جزءًا صغيرًا. اطلب ذلك قبل كانون الثاني (يناير).
# nl:1d9a6fc8
eigenrisico-nothing = تُضاف تكاليف، وقد يطالبك مكتب تحصيل ديون أو مأمور التنفيذ (⁨deurwaarder⁩). بعد ستة أشهر دون دفع القسط يطلب ⁨CAK⁩ قسط تأمين أعلى. غالبًا يُخصم من راتبك أو إعانتك. ويبقى لك التأمين الأساسي.
