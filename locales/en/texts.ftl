### reviewed: no
# Whether the explained forms are still right: for case workers.

# nl:4ef46598
texts-title = Texts to look at
# nl:e6141fa3
texts-intro = Somebody has to look at these texts. Still right? Say so here.
# nl:7f77dd1d
texts-none = All texts have been looked at.
# nl:a144ca54
texts-overdue = Had to be looked at by { $date }.
# nl:6ae426f8
texts-unread = { $language }: no native speaker has read it.
# nl:9902d26f
texts-confirm = Still right, in all languages
# nl:6e59f648
texts-confirmed = Was still right on { $date }.
# nl:6f64587b
texts-older =
    { $count ->
        [one] { $language }: 1 line is older than the Dutch.
       *[other] { $language }: { $count } lines are older than the Dutch.
    }
