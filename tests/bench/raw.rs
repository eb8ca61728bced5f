//! The cryptography of a message alone: what each kept library encrypts in a second on all cores.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use dag1_push::Phone;
use ring::aead::{AES_128_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use ring::agreement::{ECDH_P256, EphemeralPrivateKey, UnparsedPublicKey, agree_ephemeral};
use ring::hkdf::{HKDF_SHA256, KeyType, Prk, Salt};
use ring::rand::{SecureRandom, SystemRandom};
use std::time::Instant;

/// A text of the usual length.
const TEXT: [u8; 420] = [b'x'; 420];

/// Encryptions a second by each library, with its name: ours first. They take turns; the best
/// turn of each counts.
pub fn rates(phone: &Phone, count: usize, turns: usize) -> [(&'static str, f64); 3] {
    let key = URL_SAFE_NO_PAD.decode(&phone.p256dh).unwrap();
    let auth = URL_SAFE_NO_PAD.decode(&phone.auth).unwrap();
    let mut rates = [("aws-lc-rs, ours", 0.0), ("ring", 0.0), ("ece on OpenSSL", 0.0_f64)];
    for _ in 0..turns {
        let measured = [
            rate(count, || dag1_push::seal(phone, &TEXT).unwrap()),
            rate(count, || by_ring(&key, &auth)),
            rate(count, || ece::encrypt(&key, &auth, &TEXT).unwrap()),
        ];
        for ((_, best), measured) in rates.iter_mut().zip(measured) {
            *best = measured.max(*best);
        }
    }
    rates
}

fn rate(count: usize, encrypt: impl Fn() -> Vec<u8> + Sync) -> f64 {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let start = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                for _ in 0..count / cores {
                    std::hint::black_box(encrypt());
                }
            });
        }
    });
    super::per_second(count, start)
}

/// RFC 8291 on `ring`, filled up as the others do it.
fn by_ring(point: &[u8], auth: &[u8]) -> Vec<u8> {
    let random = SystemRandom::new();
    let own = EphemeralPrivateKey::generate(&ECDH_P256, &random).unwrap();
    let public = own.compute_public_key().unwrap();
    let mut salt = [0; 16];
    random.fill(&mut salt).unwrap();
    let key: [u8; 32] =
        agree_ephemeral(own, &UnparsedPublicKey::new(&ECDH_P256, point), |shared| {
            let both = Salt::new(HKDF_SHA256, auth).extract(shared);
            derive(&both, &[b"WebPush: info\0", point, public.as_ref()])
        })
        .unwrap();
    let prk = Salt::new(HKDF_SHA256, &salt).extract(&key);
    let key: [u8; 16] = derive(&prk, &[b"Content-Encoding: aes128gcm\0"]);
    let nonce = Nonce::assume_unique_for_key(derive(&prk, &[b"Content-Encoding: nonce\0"]));
    let mut text = [&TEXT[..], &[2]].concat();
    text.resize(512, 0);
    LessSafeKey::new(UnboundKey::new(&AES_128_GCM, &key).unwrap())
        .seal_in_place_append_tag(nonce, Aad::empty(), &mut text)
        .unwrap();
    [&salt, &4096_u32.to_be_bytes()[..], &[65], public.as_ref(), &text].concat()
}

struct Length(usize);

impl KeyType for Length {
    fn len(&self) -> usize {
        self.0
    }
}

fn derive<const N: usize>(from: &Prk, info: &[&[u8]]) -> [u8; N] {
    let mut derived = [0; N];
    from.expand(info, Length(N)).unwrap().fill(&mut derived).unwrap();
    derived
}
