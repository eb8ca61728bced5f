### reviewed: no
# Search across forms, letters and official words.

# nl:37561f2d
search-title = ምድላይ
# nl:bbebd6e7
search-label = እንታይ ትደልዩ ኣለኹም፧
# nl:113f7595
search-button = ድለዩ
# nl:0c97f706
search-empty = ሓንቲ ቃል ብቋንቋኹም ወይ ብቋንቋ ሆላንድ ጽሓፉ። ጌጋ እንተ ሃለዋ ጸገም የብሉን።
# nl:3ca9194c
search-none = ዝተረኽበ የለን። ካልእ ወይ ዝሓጸረት ቃል ፈትኑ።
# nl:d0e35d5a
search-long = እዚ ጽሑፍ ኣዝዩ ነዊሕ እዩ። ቁሩብ ቃላት ጥራይ ጽሓፉ።
# nl:81a4d5c2
search-forms = ቅጥዕታት
# nl:0549faed
search-letters = ደብዳበታት
# nl:21ddd21e
search-words = ቃላት
# nl:4d2f4b25
search-else = ኣይረኸብኩምዎን ዶ፧
# nl:933a5f8c
search-ask = ደብዳበኹም ወይ ሕቶኹም ንሓደ ወለንተኛ ኣርእዩ።
