//! Icons: drawn for this product, always beside a word, never alone.

use leptos::tachys::html::InertElement;

macro_rules! drawing {
    ($class:literal, $path:literal) => {
        concat!(
            r#"<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class=""#,
            $class,
            r#""><path d=""#,
            $path,
            r#""></path></svg>"#
        )
    };
}

/// A pictogram of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// The coming day.
    Today,
    /// An appointment.
    Calendar,
    /// A lesson.
    Lesson,
    /// A deadline.
    Clock,
    /// A form or letter.
    Paper,
    /// People who help.
    People,
    /// A request for help.
    Help,
    /// Settings.
    Settings,
    /// A place.
    Place,
    /// A telephone.
    Phone,
    /// Done, or coming.
    Check,
    /// Not possible, or cancelled.
    Cross,
    /// Something to be careful with.
    Warning,
    /// Money.
    Money,
    /// A bag with what to bring.
    Bag,
    /// A message or a reminder.
    Bell,
    /// Search.
    Search,
    /// Something to listen to.
    Sound,
    /// A language.
    Language,
    /// Further; points along the reading direction.
    Forward,
    /// Back; points against the reading direction.
    Back,
}

impl Icon {
    /// The drawing in HTML. Those that point turn with the reading direction.
    const fn html(self) -> &'static str {
        match self {
            Self::Today => drawing!(
                "icon",
                "M12 4v2M12 18v2M4 12h2M18 12h2M6.3 6.3l1.4 1.4M16.3 16.3l1.4 1.4M6.3 17.7l1.4-1.4M16.3 7.7l1.4-1.4M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z"
            ),
            Self::Calendar => drawing!("icon", "M5 6h14v14H5zM5 10h14M9 3v5M15 3v5"),
            Self::Lesson => drawing!(
                "icon",
                "M4 6c3-1 5-1 8 1 3-2 5-2 8-1v13c-3-1-5-1-8 1-3-2-5-2-8-1zM12 7v13"
            ),
            Self::Clock => drawing!("icon", "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4l3 2"),
            Self::Paper => drawing!("icon", "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6"),
            Self::People => drawing!(
                "icon",
                "M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3 20c0-4 2.5-6 6-6s6 2 6 6M16 6a2.5 2.5 0 1 1 0 5M17 14c2.5.5 4 2.5 4 6"
            ),
            Self::Help => drawing!(
                "icon",
                "M4 4h16v12h-9l-4 4v-4H4zM10 8.6a2 2 0 1 1 2.8 1.8c-.5.3-.8.6-.8 1.1M12 13.3v.2"
            ),
            Self::Settings => drawing!("icon", "M4 7h10M18 7h2M4 17h2M10 17h10M16 5v4M8 15v4"),
            Self::Place => drawing!(
                "icon",
                "M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11zM12 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4z"
            ),
            Self::Phone => drawing!(
                "icon",
                "M6 4h4l1.5 4-2 1.5c1 2.5 2.5 4 5 5l1.5-2 4 1.5v4c0 1-1 2-2 2C10 20 4 14 4 6c0-1 1-2 2-2z"
            ),
            Self::Check => drawing!("icon", "M5 13l4.5 4.5L19 7"),
            Self::Cross => drawing!("icon", "M6 6l12 12M18 6L6 18"),
            Self::Warning => drawing!("icon", "M12 4L2.5 20h19zM12 10v4M12 17v.5"),
            Self::Money => drawing!(
                "icon",
                "M3 7h18v10H3zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM6 10v4M18 10v4"
            ),
            Self::Bag => drawing!("icon", "M5 8h14l1 12H4zM9 8V6a3 3 0 0 1 6 0v2"),
            Self::Bell => drawing!(
                "icon",
                "M6 16c1-1 1.5-2 1.5-5a4.5 4.5 0 0 1 9 0c0 3 .5 4 1.5 5zM10.5 19h3"
            ),
            Self::Sound => {
                drawing!("icon", "M4 10v4h3l5 4V6l-5 4zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11")
            }
            Self::Search => {
                drawing!("icon", "M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15.5 15.5L20 20")
            }
            Self::Language => drawing!(
                "icon",
                "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM4 12h16M12 4c-5 5-5 11 0 16M12 4c5 5 5 11 0 16"
            ),
            Self::Forward => drawing!("icon turns", "M9 5l7 7-7 7"),
            Self::Back => drawing!("icon turns", "M15 5l-7 7 7 7"),
        }
    }

    /// The drawing; hidden from screen readers, because a word stands beside it.
    pub fn draw(self) -> InertElement {
        InertElement::new(self.html())
    }
}
