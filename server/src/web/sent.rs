//! What people send in forms: read whole, so that nothing typed is lost.

use crate::error::{Error, Result};
use axum::extract::{Form as Body, FromRequest, Request};
use dag1_app::errors::Problem;
use dag1_app::ui::Form;

/// The fields of a form as they were sent, in order.
pub struct Sent(pub Form);

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self> {
        match Body::<Vec<(String, String)>>::from_request(request, state).await {
            Ok(Body(values)) => Ok(Self(Form::new(values))),
            Err(rejection) if rejection.status().as_u16() == Problem::TooLarge.status() => {
                Err(Problem::TooLarge.into())
            }
            Err(_) => Err(Problem::BadRequest.into()),
        }
    }
}
