### reviewed: no
# Search across forms, letters and official words.

# nl:37561f2d
search-title = البحث
# nl:bbebd6e7
search-label = عمّ تبحث؟
# nl:113f7595
search-button = ابحث
# nl:0c97f706
search-empty = اكتب كلمة بلغتك أو بالهولندية. لا بأس بالأخطاء.
# nl:3ca9194c
search-none = لم نجد شيئًا. جرّب كلمة أخرى أو كلمة أقصر.
# nl:d0e35d5a
search-long = هذا النص طويل جدًا. اكتب بضع كلمات فقط.
# nl:81a4d5c2
search-forms = استمارات
# nl:0549faed
search-letters = رسائل
# nl:21ddd21e
search-words = كلمات
# nl:4d2f4b25
search-else = لم تجد ما تبحث عنه؟
# nl:933a5f8c
search-ask = اعرض رسالتك أو سؤالك على متطوع.
