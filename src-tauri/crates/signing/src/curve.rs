//! Elliptic curves in short Weierstrass form, as far as checking a signature needs them.
//!
//! Only public values pass through here: nothing is constant-time, and nothing needs to be.

use num_bigint::BigUint;

/// `y² = x³ + ax + b` over the field of `p` elements, with a base point of prime order `q`.
#[derive(Clone, Debug)]
pub(crate) struct Curve {
    pub(crate) p: BigUint,
    pub(crate) a: BigUint,
    pub(crate) b: BigUint,
    pub(crate) q: BigUint,
    pub(crate) base: Point,
    /// Bytes of a coordinate.
    pub(crate) size: usize,
}

/// A point that is not the one at infinity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Point {
    pub(crate) x: BigUint,
    pub(crate) y: BigUint,
}

/// `x = X/Z²`, `y = Y/Z³`; at infinity where `Z` is zero.
#[derive(Clone, Debug)]
struct Jacobian {
    x: BigUint,
    y: BigUint,
    z: BigUint,
}

/// A number that the standard writes in hexadecimal.
pub(crate) fn hex(digits: &str) -> BigUint {
    BigUint::parse_bytes(digits.as_bytes(), 16).unwrap_or_default()
}

fn zero() -> BigUint {
    BigUint::ZERO
}

impl Curve {
    /// From hexadecimal numbers: `p`, `a`, `b`, `q`, and the base point.
    pub(crate) fn new(size: usize, [p, a, b, q, x, y]: [&str; 6]) -> Curve {
        let base = Point { x: hex(x), y: hex(y) };
        Curve { p: hex(p), a: hex(a), b: hex(b), q: hex(q), base, size }
    }

    /// Whether a point lies on the curve with coordinates of the field.
    pub(crate) fn has(&self, point: &Point) -> bool {
        let Point { x, y } = point;
        let right = (x * x * x + &self.a * x + &self.b) % &self.p;
        *x < self.p && *y < self.p && y * y % &self.p == right
    }

    /// Whether the point's order is that of the base (curves with a cofactor have points of small order).
    pub(crate) fn in_subgroup(&self, point: &Point) -> bool {
        self.times(&self.q, point).z == zero()
    }

    /// `u·base + v·point`; none at infinity.
    pub(crate) fn combine(&self, u: &BigUint, v: &BigUint, point: &Point) -> Option<Point> {
        let both = self.to_jacobian(&self.base);
        let other = self.to_jacobian(point);
        let sum = self.add(&both, &other);
        let mut total = self.infinity();
        for bit in (0..u.bits().max(v.bits())).rev() {
            total = self.double(&total);
            match (u.bit(bit), v.bit(bit)) {
                (true, true) => total = self.add(&total, &sum),
                (true, false) => total = self.add(&total, &both),
                (false, true) => total = self.add(&total, &other),
                (false, false) => {}
            }
        }
        self.to_affine(&total)
    }

    fn times(&self, factor: &BigUint, point: &Point) -> Jacobian {
        let point = self.to_jacobian(point);
        (0..factor.bits()).rev().fold(self.infinity(), |total, bit| {
            let total = self.double(&total);
            if factor.bit(bit) { self.add(&total, &point) } else { total }
        })
    }

    fn infinity(&self) -> Jacobian {
        Jacobian { x: BigUint::from(1u8), y: BigUint::from(1u8), z: zero() }
    }

    fn to_jacobian(&self, point: &Point) -> Jacobian {
        Jacobian { x: point.x.clone(), y: point.y.clone(), z: BigUint::from(1u8) }
    }

    fn to_affine(&self, point: &Jacobian) -> Option<Point> {
        let inverse = point.z.modinv(&self.p)?;
        let square = &inverse * &inverse % &self.p;
        let x = &point.x * &square % &self.p;
        let y = &point.y * (square * inverse % &self.p) % &self.p;
        Some(Point { x, y })
    }

    /// `left − right` in the field; both are below `p`.
    fn minus(&self, left: &BigUint, right: &BigUint) -> BigUint {
        if left >= right { left - right } else { left + &self.p - right }
    }

    fn double(&self, point: &Jacobian) -> Jacobian {
        let Jacobian { x, y, z } = point;
        if *z == zero() || *y == zero() {
            return self.infinity();
        }
        let p = &self.p;
        let yy = y * y % p;
        let s = ((x * &yy) << 2u8) % p;
        let zz = z * z % p;
        let m = (x * x * 3u8 + &self.a * (&zz * &zz % p)) % p;
        let x3 = self.minus(&(&m * &m % p), &((&s << 1u8) % p));
        let y3 = self.minus(&(m * self.minus(&s, &x3) % p), &(((&yy * &yy) << 3u8) % p));
        let z3 = ((y * z) << 1u8) % p;
        Jacobian { x: x3, y: y3, z: z3 }
    }

    fn add(&self, left: &Jacobian, right: &Jacobian) -> Jacobian {
        if left.z == zero() {
            return right.clone();
        }
        if right.z == zero() {
            return left.clone();
        }
        let p = &self.p;
        let (zz1, zz2) = (&left.z * &left.z % p, &right.z * &right.z % p);
        let (u1, u2) = (&left.x * &zz2 % p, &right.x * &zz1 % p);
        let s1 = &left.y * (&zz2 * &right.z % p) % p;
        let s2 = &right.y * (&zz1 * &left.z % p) % p;
        if u1 == u2 {
            return if s1 == s2 { self.double(left) } else { self.infinity() };
        }
        let (h, r) = (self.minus(&u2, &u1), self.minus(&s2, &s1));
        let hh = &h * &h % p;
        let (hhh, v) = (&hh * &h % p, u1 * hh % p);
        let x3 = self.minus(&self.minus(&(&r * &r % p), &hhh), &((&v << 1u8) % p));
        let y3 = self.minus(&(r * self.minus(&v, &x3) % p), &(s1 * &hhh % p));
        let z3 = &left.z * &right.z % p * h % p;
        Jacobian { x: x3, y: y3, z: z3 }
    }
}
