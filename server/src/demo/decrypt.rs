//! Reads encrypted push messages (RFC 8291 over RFC 8188, `aes128gcm`), as a phone does.
//!
//! Written against the RFCs and on other cryptography than the sender's, so that the two prove
//! each other.

use aes_gcm::aead::{Aead, KeyInit};
use aes_gcm::{Aes128Gcm, Nonce};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hkdf::Hkdf;
use p256::elliptic_curve::sec1::ToEncodedPoint;
use p256::{PublicKey, SecretKey, ecdh};
use sha2::Sha256;
use std::fmt;

/// Length of an uncompressed point of P-256.
const POINT: usize = 65;
/// Length of the header before the key: salt, record size, length of the key.
const HEADER: usize = 16 + 4 + 1;
/// Length of the authentication tag of a record.
const TAG: usize = 16;

/// A phone's keys: its key pair and the secret it shares with the sender.
pub struct PhoneKeys {
    secret: SecretKey,
    auth: [u8; 16],
}

impl fmt::Debug for PhoneKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PhoneKeys([redacted])")
    }
}

/// Why a message could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Shorter than its header says.
    #[error("the message ends too early")]
    Short,
    /// More than one record, or a record size that can't be.
    #[error("the record size does not fit the message")]
    RecordSize,
    /// The sender's key is no point of P-256.
    #[error("the sender's key is no key")]
    Key,
    /// Encrypted for somebody else, or changed on its way.
    #[error("the message was not encrypted for this phone")]
    Cipher,
    /// Not ended as the last record must be.
    #[error("the padding is wrong")]
    Padding,
}

impl PhoneKeys {
    /// New keys.
    pub fn random() -> Self {
        loop {
            // One in 2^32 numbers is no key; then another is drawn.
            if let Ok(secret) = SecretKey::from_slice(&rand::random::<[u8; 32]>()) {
                return Self { secret, auth: rand::random() };
            }
        }
    }

    /// Public key as browsers give it: `p256dh`, base64url.
    pub fn p256dh(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.public())
    }

    /// Shared secret as browsers give it: `auth`, base64url.
    pub fn auth(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.auth)
    }

    fn public(&self) -> Vec<u8> {
        self.secret.public_key().to_encoded_point(false).as_bytes().to_vec()
    }

    /// The plain text of a message that was encrypted for these keys.
    pub fn decrypt(&self, body: &[u8]) -> Result<Vec<u8>, Unreadable> {
        let (header, rest) = body.split_at_checked(HEADER).ok_or(Unreadable::Short)?;
        let (salt, sizes) = header.split_at(16);
        let size = sizes.iter().take(4).fold(0_usize, |size, byte| size << 8 | usize::from(*byte));
        if sizes.get(4).copied().map(usize::from) != Some(POINT) {
            return Err(Unreadable::Key);
        }
        let (sender, record) = rest.split_at_checked(POINT).ok_or(Unreadable::Short)?;
        // A push message is one record (RFC 8291, section 4).
        if size < TAG + 2 || record.len() > size {
            return Err(Unreadable::RecordSize);
        }
        let sender_key = PublicKey::from_sec1_bytes(sender).map_err(|_| Unreadable::Key)?;
        let shared = ecdh::diffie_hellman(self.secret.to_nonzero_scalar(), sender_key.as_affine());
        let info = [b"WebPush: info\0", self.public().as_slice(), sender].concat();
        let input: [u8; 32] = derive(&self.auth, shared.raw_secret_bytes(), &info)?;
        let key: [u8; 16] = derive(salt, &input, b"Content-Encoding: aes128gcm\0")?;
        let nonce: [u8; 12] = derive(salt, &input, b"Content-Encoding: nonce\0")?;
        let cipher = Aes128Gcm::new(&key.into());
        let mut plain =
            cipher.decrypt(&Nonce::from(nonce), record).map_err(|_| Unreadable::Cipher)?;
        let end = plain.iter().rposition(|byte| *byte != 0).ok_or(Unreadable::Padding)?;
        if plain.get(end) != Some(&2) {
            return Err(Unreadable::Padding);
        }
        plain.truncate(end);
        Ok(plain)
    }
}

fn derive<const N: usize>(salt: &[u8], input: &[u8], info: &[u8]) -> Result<[u8; N], Unreadable> {
    let mut out = [0; N];
    Hkdf::<Sha256>::new(Some(salt), input).expand(info, &mut out).map_err(|_| Unreadable::Key)?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &str = "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIg\
        Dll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLW\
        youBWLVWGNWQexSgSxsj_Qulcy4a-fN";

    fn bytes(text: &str) -> Vec<u8> {
        URL_SAFE_NO_PAD.decode(text).unwrap()
    }

    fn phone() -> PhoneKeys {
        PhoneKeys {
            secret: SecretKey::from_slice(&bytes("q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94"))
                .unwrap(),
            auth: bytes("BTBZMqHH6r4Tts7J_aSIgg").try_into().unwrap(),
        }
    }

    #[test]
    fn the_example_of_rfc_8291_appendix_a_is_read() {
        assert_eq!(
            phone().p256dh(),
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"
        );
        let plain = phone().decrypt(&bytes(BODY)).unwrap();
        assert_eq!(plain, b"When I grow up, I want to be a watermelon");
    }

    #[test]
    fn a_message_for_another_phone_is_not_read() {
        assert_eq!(PhoneKeys::random().decrypt(&bytes(BODY)), Err(Unreadable::Cipher));
    }

    #[test]
    fn a_message_that_was_changed_or_cut_is_not_read() {
        let whole = bytes(BODY);
        for at in 0..whole.len() {
            let mut changed = whole.clone();
            changed[at] ^= 1;
            // A larger record size alone says the same thing.
            if !(16..20).contains(&at) {
                assert!(phone().decrypt(&changed).is_err(), "byte {at} changed");
            }
            assert!(phone().decrypt(&whole[..at]).is_err(), "cut at byte {at}");
        }
    }
}
