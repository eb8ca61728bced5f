//! What is sent in forms and as JSON: read whole, so that nothing typed is lost.

use crate::error::{Error, Result};
use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::extract::{Form as Body, FromRequest, Request};
use dag1_app::errors::Problem;
use dag1_app::ui::Form;
use serde::de::DeserializeOwned;

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

/// A body of JSON; anything unreadable is a bad request in plain words.
pub struct SentJson<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for SentJson<T> {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self> {
        match Json::<T>::from_request(request, state).await {
            Ok(Json(body)) => Ok(Self(body)),
            Err(JsonRejection::BytesRejection(_)) => Err(Problem::TooLarge.into()),
            Err(_) => Err(Problem::BadRequest.into()),
        }
    }
}
