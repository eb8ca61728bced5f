//! The encryption of a message for one phone: RFC 8291 over RFC 8188, `aes128gcm`.

use crate::Phone;
use aws_lc_rs::aead::{AES_128_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::agreement::{ECDH_P256, PrivateKey, UnparsedPublicKey, agree};
use aws_lc_rs::error::Unspecified;
use aws_lc_rs::hkdf::{HKDF_SHA256, KeyType, Prk, Salt};
use aws_lc_rs::rand;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// Longest text of a message: with less, a service may refuse what others take.
const LONGEST: usize = 3052;
/// What a text is filled up to a multiple of, so that its length tells little about it.
const BLOCK: usize = 128;
/// A message is one record, and this is the size that its header names (RFC 8291, section 4).
const RECORD: u32 = 4096;
/// Length of an uncompressed point of P-256.
const POINT: u8 = 65;
/// Length of a salt.
const SALT: usize = 16;
/// Length of the tag at the end of a record.
const TAG: usize = 16;
/// The last record's text ends with this, before what fills it up (RFC 8188, section 2).
const END: u8 = 2;

/// A text, encrypted for a phone: the body of a post to its push service. Every message has a
/// key pair and a salt of its own. Nothing when the phone's keys are no keys, or the text is
/// longer than 3,052 bytes.
pub fn seal(phone: &Phone, text: &[u8]) -> Option<Vec<u8>> {
    if text.len() > LONGEST {
        return None;
    }
    let point = URL_SAFE_NO_PAD.decode(&phone.p256dh).ok()?;
    let auth = URL_SAFE_NO_PAD.decode(&phone.auth).ok()?;
    let own = PrivateKey::generate(&ECDH_P256).ok()?;
    let mut salt = [0; SALT];
    rand::fill(&mut salt).ok()?;
    let filled = (text.len() / BLOCK + 1) * BLOCK;
    sealed(&own, salt, &point, &auth, text, filled).ok()
}

/// The text, ended and filled up to a length, encrypted with the key pair and the salt.
fn sealed(
    own: &PrivateKey,
    salt: [u8; SALT],
    point: &[u8],
    auth: &[u8],
    text: &[u8],
    filled: usize,
) -> Result<Vec<u8>, Unspecified> {
    let public = own.compute_public_key()?;
    let prk = agree(own, UnparsedPublicKey::new(&ECDH_P256, point), Unspecified, |shared| {
        let both = Salt::new(HKDF_SHA256, auth).extract(shared);
        let key: [u8; 32] = derive(&both, &[b"WebPush: info\0", point, public.as_ref()])?;
        Ok(Salt::new(HKDF_SHA256, &salt).extract(&key))
    })?;
    let key: [u8; 16] = derive(&prk, &[b"Content-Encoding: aes128gcm\0"])?;
    let nonce: [u8; 12] = derive(&prk, &[b"Content-Encoding: nonce\0"])?;

    let header = salt.len() + size_of_val(&RECORD) + 1 + usize::from(POINT);
    let mut body = Vec::with_capacity(header + filled + TAG);
    body.extend(salt);
    body.extend(RECORD.to_be_bytes());
    body.push(POINT);
    body.extend(public.as_ref());
    body.extend(text);
    body.push(END);
    body.resize(header + filled, 0);
    let record = body.get_mut(header..).ok_or(Unspecified)?;
    let cipher = LessSafeKey::new(UnboundKey::new(&AES_128_GCM, &key)?);
    let nonce = Nonce::assume_unique_for_key(nonce);
    let tag = cipher.seal_in_place_separate_tag(nonce, Aad::empty(), record)?;
    body.extend(tag.as_ref());
    Ok(body)
}

/// How many bytes to derive.
struct Length(usize);

impl KeyType for Length {
    fn len(&self) -> usize {
        self.0
    }
}

fn derive<const N: usize>(from: &Prk, info: &[&[u8]]) -> Result<[u8; N], Unspecified> {
    let mut derived = [0; N];
    from.expand(info, Length(N))?.fill(&mut derived)?;
    Ok(derived)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &[u8] = b"When I grow up, I want to be a watermelon";

    fn bytes(text: &str) -> Vec<u8> {
        URL_SAFE_NO_PAD.decode(text).unwrap()
    }

    fn phone() -> Phone {
        Phone {
            endpoint: "https://push.example.net/1".to_owned(),
            p256dh:
                "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRp\
                     kNtoIAiw4"
                    .to_owned(),
            auth: "BTBZMqHH6r4Tts7J_aSIgg".to_owned(),
        }
    }

    #[test]
    fn the_example_of_rfc_8291_appendix_a_is_written() {
        let own = bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw");
        let own = PrivateKey::from_private_key(&ECDH_P256, &own).unwrap();
        let salt = bytes("DGv6ra1nlYgDCS1FRnbzlw").try_into().unwrap();
        let (point, auth) = (bytes(&phone().p256dh), bytes(&phone().auth));
        // The example is not filled up.
        let body = sealed(&own, salt, &point, &auth, TEXT, TEXT.len() + 1).unwrap();
        assert_eq!(
            URL_SAFE_NO_PAD.encode(body),
            "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIg\
             Dll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLW\
             youBWLVWGNWQexSgSxsj_Qulcy4a-fN"
        );
    }

    #[test]
    fn no_two_messages_share_a_salt_or_a_key() {
        let (one, other) = (seal(&phone(), TEXT).unwrap(), seal(&phone(), TEXT).unwrap());
        assert_ne!(one[..16], other[..16]);
        assert_ne!(one[21..86], other[21..86]);
    }

    #[test]
    fn the_length_of_a_message_tells_little_of_its_text() {
        let length = |text: usize| seal(&phone(), &vec![b'x'; text]).unwrap().len();
        assert_eq!(length(0), length(127));
        assert_eq!(length(127) + 128, length(128));
        assert_eq!(length(128), length(255));
        assert!(length(LONGEST) <= 4096);
        assert_eq!(seal(&phone(), &[b'x'; LONGEST + 1]), None);
    }

    #[test]
    fn nothing_is_encrypted_for_keys_that_are_none() {
        let no_point = Phone { p256dh: URL_SAFE_NO_PAD.encode([4; 65]), ..phone() };
        let short = Phone { p256dh: URL_SAFE_NO_PAD.encode([4; 64]), ..phone() };
        let unreadable = Phone { auth: "?".to_owned(), ..phone() };
        for wrong in [no_point, short, unreadable] {
            assert_eq!(seal(&wrong, TEXT), None);
        }
    }
}
