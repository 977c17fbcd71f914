//! Serialisation of the three answers and the operation as labels.

use core::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::{Serialize, Serializer};

use crate::{ErrorKind, Operation, Outcome, Retry};

macro_rules! labels {
    ($($answer:ident: $expected:literal;)*) => {$(
        impl Serialize for $answer {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $answer {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Label;

                impl Visitor<'_> for Label {
                    type Value = $answer;

                    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                        formatter.write_str($expected)
                    }

                    fn visit_str<R: Error>(self, label: &str) -> Result<$answer, R> {
                        const LABELS: [&str; $answer::ALL.len()] = {
                            let mut labels = [""; $answer::ALL.len()];
                            let mut at = 0;
                            while at < labels.len() {
                                labels[at] = $answer::ALL[at].as_str();
                                at += 1;
                            }
                            labels
                        };
                        let mut all = $answer::ALL.iter();
                        let found = all.find(|value| value.as_str() == label);
                        found.copied().ok_or_else(|| R::unknown_variant(label, &LABELS))
                    }
                }

                deserializer.deserialize_str(Label)
            }
        }
    )*};
}

labels! {
    ErrorKind: "the label of an error kind";
    Operation: "the label of an operation";
    Outcome: "the label of an outcome";
    Retry: "the label of a retry";
}
