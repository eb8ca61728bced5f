//! How senders call themselves in their letters.

use dag1_app::forms::data::Sender;

/// What tells that a letter is from a sender: names, folded, that hardly stand in letters of
/// others; abbreviations, which count with their capitals only.
pub(super) const fn names(sender: Sender) -> &'static [&'static str] {
    match sender {
        Sender::Gemeente => &["gemeente", "burgemeester en wethouders", "werk en inkomen"],
        Sender::Toeslagen => &["dienst toeslagen", "belastingdienst toeslagen", "mijn toeslagen"],
        Sender::Belastingdienst => &["belastingdienst"],
        Sender::Duo => &["DUO", "dienst uitvoering onderwijs"],
        Sender::Ind => &["IND", "immigratie en naturalisatiedienst"],
        Sender::Svb => &["SVB", "sociale verzekeringsbank"],
        Sender::Zorgverzekeraar => &[
            "zorgverzekeraar",
            "zilveren kruis",
            "vgz",
            "menzis",
            "cz",
            "dsw",
            "onvz",
            "zorgverzekeringen",
        ],
        Sender::Cak => &["CAK", "centraal administratie kantoor"],
        Sender::Ciz => &["CIZ", "centrum indicatiestelling zorg"],
        Sender::Woningcorporatie => {
            &["woningcorporatie", "woningstichting", "verhuurder", "woningbouwvereniging"]
        }
        Sender::Bank => &["rabobank", "abn amro", "ing bank", "bunq", "asn bank", "de volksbank"],
        Sender::Energie => &[
            "energieleverancier",
            "waterbedrijf",
            "netbeheerder",
            "vattenfall",
            "essent",
            "eneco",
            "vitens",
            "greenchoice",
        ],
        Sender::Waterschap => &["waterschap", "hoogheemraadschap", "waterschapsbelasting"],
        Sender::School => {
            &["basisschool", "kinderopvang", "de school", "onze school", "voorschool"]
        }
        Sender::Idw => &["IDW", "nuffic", "SBB"],
        Sender::Logius => &["logius", "team digid"],
        Sender::Schuldeiser => &["incassobureau", "incasso", "gerechtsdeurwaarders en incasso"],
        Sender::Deurwaarder => &["gerechtsdeurwaarder", "deurwaarder", "gerechtsdeurwaarders"],
        Sender::Rechtbank => &["rechtbank", "kantonrechter", "griffier"],
        Sender::Cjib => &["CJIB", "centraal justitieel incassobureau"],
    }
}
