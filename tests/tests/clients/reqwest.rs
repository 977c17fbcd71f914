//! Errors of reqwest, and whether the request may have reached the server: the same tests with each
//! version that has a feature.

mod version_0_13 {
    use ::reqwest;

    include!("reqwest/errors.rs");
}

mod version_0_12 {
    use ::reqwest_0_12 as reqwest;

    include!("reqwest/errors.rs");
}
