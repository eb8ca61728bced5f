//! What staff did when they looked at a person, as the audit keeps it.

use dag1_app::codes;

codes! {
    /// What staff did when they looked at a person.
    pub enum Action {
        /// The form of a new appointment.
        AppointmentNew = "appointment-new",
        /// Planning an appointment.
        AppointmentPlan = "appointment-plan",
        /// The form of an appointment that is there.
        AppointmentForm = "appointment-form",
        /// Changing an appointment.
        AppointmentChange = "appointment-change",
        /// Cancelling an appointment.
        AppointmentCancel = "appointment-cancel",
        /// The form of a new deadline.
        DeadlineNew = "deadline-new",
        /// Planning a deadline.
        DeadlinePlan = "deadline-plan",
        /// Removing a deadline.
        DeadlineRemove = "deadline-remove",
        /// The page of a form beside the person.
        Form = "form",
        /// Saying where a form stands.
        FormStanding = "form-standing",
        /// Ticking off documents of a form.
        FormDocuments = "form-documents",
        /// Ticking off steps of a form.
        FormSteps = "form-steps",
        /// The list of requests for help.
        Help = "help",
        /// Taking a request for help.
        HelpTake = "help-take",
        /// Finishing a request for help.
        HelpFinish = "help-finish",
        /// The form of a new series.
        LessonsNew = "lessons-new",
        /// Planning a series.
        LessonsPlan = "lessons-plan",
        /// Giving a place in a series.
        LessonsJoin = "lessons-join",
        /// Cancelling a lesson.
        LessonCancel = "lesson-cancel",
        /// Telling everyone who follows it that a lesson is cancelled.
        LessonCancelTold = "lesson-cancel-told",
        /// Moving a lesson.
        LessonMove = "lesson-move",
        /// Telling everyone who follows it that a lesson is moved.
        LessonMoveTold = "lesson-move-told",
        /// The page of a person.
        Person = "person",
        /// Changing a person.
        PersonChange = "person-change",
        /// Adding somebody to call.
        PersonContactNew = "person-contact-new",
        /// Removing somebody to call.
        PersonContactRemove = "person-contact-remove",
        /// Signing a device out.
        PersonDeviceEnd = "person-device-end",
        /// Making an invitation.
        PersonInvitation = "person-invitation",
        /// Letting a volunteer see.
        PersonVolunteerGive = "person-volunteer-give",
        /// Ending that a volunteer sees.
        PersonVolunteerEnd = "person-volunteer-end",
    }
}
