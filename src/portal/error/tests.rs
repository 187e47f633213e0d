use super::{ErrorKind, MethodError, PortalError, SystemError};
use serde_json::{Value, json};

/// The codes of the documentation and of live portals, with the statuses that either reports.
const CODES: [(&str, u16, ErrorKind); 35] = [
    ("INTERNAL_SERVER_ERROR", 500, ErrorKind::Internal),
    ("ERROR_UNEXPECTED_ANSWER", 500, ErrorKind::Internal),
    ("QUERY_LIMIT_EXCEEDED", 503, ErrorKind::Limit),
    ("OPERATION_TIME_LIMIT", 429, ErrorKind::OperationTime),
    ("ERROR_BATCH_METHOD_NOT_ALLOWED", 405, ErrorKind::Method),
    ("ERROR_BATCH_LENGTH_EXCEEDED", 400, ErrorKind::Method),
    ("NO_AUTH_FOUND", 401, ErrorKind::NoAuth),
    ("INVALID_REQUEST", 400, ErrorKind::Method),
    ("OVERLOAD_LIMIT", 503, ErrorKind::Overload),
    ("ACCESS_DENIED", 403, ErrorKind::Plan),
    ("ACCESS_DENIED", 400, ErrorKind::Plan),
    ("INVALID_CREDENTIALS", 403, ErrorKind::NoAuth),
    ("INVALID_CREDENTIALS", 401, ErrorKind::NoAuth),
    ("ERROR_MANIFEST_IS_NOT_AVAILABLE", 404, ErrorKind::Method),
    ("insufficient_scope", 403, ErrorKind::Scope),
    ("insufficient_scope", 401, ErrorKind::Scope),
    ("expired_token", 401, ErrorKind::ExpiredToken),
    ("user_access_error", 403, ErrorKind::Restricted),
    ("PORTAL_DELETED", 500, ErrorKind::PortalDeleted),
    ("PORTAL_DELETED", 410, ErrorKind::PortalDeleted),
    ("invalid_token", 401, ErrorKind::InvalidToken),
    ("authorization_error", 401, ErrorKind::UserGone),
    ("APPLICATION_NOT_FOUND", 401, ErrorKind::Gone),
    ("ERROR_OAUTH", 401, ErrorKind::Gone),
    ("NOT_INSTALLED", 401, ErrorKind::Gone),
    ("PAYMENT_REQUIRED", 401, ErrorKind::Payment),
    ("METHOD_CONFIRM_WAITING", 401, ErrorKind::Confirmation),
    ("METHOD_CONFIRM_DENIED", 403, ErrorKind::Confirmation),
    ("WRONG_AUTH_TYPE", 403, ErrorKind::Method),
    ("allowed_only_intranet_user", 403, ErrorKind::Restricted),
    ("ERROR_METHOD_NOT_FOUND", 404, ErrorKind::Method),
    ("ERROR_CORE", 400, ErrorKind::Method),
    ("ERROR_ARGUMENT", 200, ErrorKind::Method),
    ("0", 400, ErrorKind::Method),
    ("", 400, ErrorKind::Method),
];

fn method(code: &str, description: &str) -> MethodError {
    MethodError {
        code: code.to_owned(),
        description: description.to_owned(),
    }
}

fn system(code: &str) -> PortalError {
    let answer = json!({"error": code, "error_description": ""});
    PortalError::Answered(SystemError::find(&answer, 200).unwrap())
}

#[test]
fn the_code_decides_whatever_its_case_and_the_status() {
    for (code, status, expected) in CODES {
        for code in [code.to_owned(), code.to_uppercase(), code.to_lowercase()] {
            for status in [status, 200, 500] {
                let answer = json!({"error": code, "error_description": "A text."});
                let error = SystemError::find(&answer, status).unwrap();

                assert_eq!(error.kind, expected, "{code}");
                assert_eq!((error.code, error.status), (code.clone(), status));
                assert_eq!(error.description, "A text.");
            }
        }
    }
}

#[test]
fn an_error_is_one_in_whatever_form_it_comes() {
    let table = [
        (
            json!({"error": "", "error_description": "Not found."}),
            "",
            "Not found.",
        ),
        (json!({"error": ""}), "", ""),
        (json!({"error": 0, "error_description": "x"}), "0", "x"),
        (json!({"error": "wrong_client"}), "wrong_client", ""),
        (
            json!({"error": {"code": "BITRIX_REST_V3_EXCEPTION_X", "message": "text"}}),
            "BITRIX_REST_V3_EXCEPTION_X",
            "text",
        ),
        (
            json!({"error": "ERROR_ARGUMENT", "error_description": "x", "argument": "PLACEMENT"}),
            "ERROR_ARGUMENT",
            "x",
        ),
    ];
    for (answer, code, description) in table {
        let error = SystemError::find(&answer, 400).unwrap();

        assert_eq!(error.of_method(), method(code, description), "{answer}");
    }
}

#[test]
fn an_answer_without_the_key_is_no_error() {
    for answer in [
        json!({"result": true}),
        json!({"result": {"error": "x"}}),
        json!({"error": null, "result": 1}),
        json!([]),
        Value::Null,
    ] {
        assert_eq!(SystemError::find(&answer, 500), None, "{answer}");
    }
}

#[test]
fn only_what_surely_did_not_happen_and_may_pass_is_tried_again() {
    for code in ["QUERY_LIMIT_EXCEEDED", "OPERATION_TIME_LIMIT"] {
        assert!(system(code).is_retryable(), "{code}");
        assert!(!system(code).may_have_happened(), "{code}");
    }
    for code in ["OVERLOAD_LIMIT", "ACCESS_DENIED", "expired_token", ""] {
        assert!(!system(code).is_retryable(), "{code}");
        assert!(!system(code).may_have_happened(), "{code}");
    }
    for doubtful in [
        system("INTERNAL_SERVER_ERROR"),
        PortalError::Nonsense { status: 502 },
        PortalError::TooLarge,
    ] {
        assert!(!doubtful.is_retryable(), "{doubtful}");
        assert!(doubtful.may_have_happened(), "{doubtful}");
    }
    for unsent in [
        PortalError::AddressRefused,
        PortalError::TooManyCommands(51),
        PortalError::Redirected { location: None },
    ] {
        assert!(!unsent.is_retryable(), "{unsent}");
        assert!(!unsent.may_have_happened(), "{unsent}");
    }
}

#[test]
fn a_record_the_person_may_not_see_is_named_in_every_language() {
    let table = [
        (
            "[Contact #20] You do not have permission to view this item",
            Some(20),
        ),
        (
            "[Контакт #20] У Вас нет прав на просмотр этого элемента",
            Some(20),
        ),
        (
            "[Company #18] You do not have permission to view this item",
            Some(18),
        ),
        ("[Kontakt #2 #7] x", Some(7)),
        ("[Contact #1] x", Some(1)),
        ("[Contact #0] x", None),
        ("[Contact #x] y", None),
        ("[ #5] x", None),
        ("[Contact #20]", None),
        ("Contact #20 is missing", None),
        ("Access denied!", None),
        ("", None),
    ];
    for (text, expected) in table {
        assert_eq!(method("", text).unreadable(), expected, "{text}");
    }
}

#[test]
fn only_a_refusal_for_the_owner_itself_means_that_the_person_may_not_change_it() {
    assert!(method("ACCESS_DENIED", "Access denied!").is_access_denied());
    assert!(method("access_denied", "Доступ запрещён").is_access_denied());
    assert!(!method("ACCESS_DENIED", "[Company #18] No permission").is_access_denied());
    assert!(!method("", "Access denied.").is_access_denied());
}

#[test]
fn a_missing_record_is_known_with_and_without_the_dot() {
    for error in [
        method("", "Not found."),
        method("", "Not found"),
        method("NOT_FOUND", "Item not found"),
    ] {
        assert!(error.is_not_found(), "{error}");
    }
    assert!(!method("ERROR_METHOD_NOT_FOUND", "Method not found!").is_not_found());
}

#[test]
fn an_error_of_the_system_inside_a_batch_is_told_from_one_of_the_method() {
    assert_eq!(
        method("OPERATION_TIME_LIMIT", "x").system(),
        Some(ErrorKind::OperationTime)
    );
    assert_eq!(
        method("expired_token", "x").system(),
        Some(ErrorKind::ExpiredToken)
    );
    assert_eq!(method("ACCESS_DENIED", "Access denied!").system(), None);
    assert_eq!(method("", "Not found.").system(), None);
}
