//! Access: the welcome page, the code of an invitation, signing in and out.

mod page;

pub use page::{
    about_page, code_page, invitation_page, offline_page, staff_link_page, welcome_page,
};
