//! The invitation card: the code, the address, and both in a QR code.

use crate::access::Invitation;
use crate::error::{Error, Result};
use crate::people::Person;
use dag1_app::people::InvitationCard;
use fast_qr::ECL;
use fast_qr::convert::svg::SvgBuilder;
use fast_qr::qr::QRBuilder;
use url::Url;

/// The card of an invitation just made.
pub fn card(public_url: &Url, person: &Person, invitation: &Invitation) -> Result<InvitationCard> {
    let (language, code) = (person.language, invitation.code());
    let whole = format!("{public_url}{}/access/{code}", language.code());
    let host = public_url.as_str().split_once("//").map_or("", |(_, host)| host);
    Ok(InvitationCard {
        person: person.shown(),
        language,
        code,
        address: format!("{host}{}/access", language.code()),
        qr_svg: qr(&whole)?,
        until: invitation.until,
    })
}

/// A text as a QR code, as SVG. A card gets folds and stains: a quarter of it may be lost.
fn qr(text: &str) -> Result<String> {
    let code = QRBuilder::new(text)
        .ecl(ECL::Q)
        .build()
        .map_err(|_| Error::Internal("the address is too long for a QR code"))?;
    Ok(SvgBuilder::default().to_str(&code))
}

#[cfg(test)]
mod tests {
    use super::qr;

    #[test]
    fn a_qr_code_is_a_drawing_without_script_or_inline_style() -> crate::Result<()> {
        let svg = qr("https://dag1.example/ti/access/K7QD-9M2XF-4TB8W")?;
        assert!(svg.starts_with("<svg") && svg.ends_with("</svg>"), "{svg}");
        assert!(!svg.contains("script") && !svg.contains("style="), "{svg}");
        Ok(())
    }
}
