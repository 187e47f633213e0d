use super::{Fault, problem, settings};

const SECRET: &str = "s3cret";

fn url(text: &str) -> super::DatabaseUrl {
    settings(&["--database-url", text]).database_url
}

#[test]
fn a_file_is_a_database() {
    for good in [
        "sqlite://a.db",
        "sqlite:a.db",
        "sqlite:///data/a.db?cache=private",
        "sqlite://a.db?mode=ro",
        "sqlite://a.db?max_page_count=1000&busy_timeout=50",
    ] {
        assert_eq!(url(good).expose(), good);
        assert_eq!(url(good).to_string(), good);
    }
}

#[test]
fn a_postgresql_server_is_a_database() {
    for good in [
        "postgres://me@db/bindery",
        "postgresql://db",
        "postgres://me:s3cret@db:5433/bindery?sslmode=verify-full&sslrootcert=/etc/ca.pem",
        "postgres:///bindery?host=/run/postgresql",
        "postgres://db/bindery?options=-csearch_path%3Dapp",
    ] {
        assert_eq!(url(good).expose(), good);
    }
}

#[test]
fn what_is_printed_of_an_address_has_no_password() {
    for (whole, shown) in [
        (
            "postgres://me:s3cret@db:5433/bindery?sslmode=require",
            "postgres://me@db:5433/bindery",
        ),
        ("postgres://me:s3cr%2Fet@db/b", "postgres://me@db/b"),
        ("postgres://db/b?user=me&password=s3cret", "postgres://db/b"),
        ("postgres:///b?password=s3cret", "postgres:///b"),
    ] {
        let settings = settings(&["--database-url", whole]);

        assert_eq!(settings.database_url.to_string(), shown);
        assert!(!format!("{settings:?}").contains("s3c"), "{whole}");
    }
}

#[test]
fn what_is_no_database_is_refused_without_being_repeated() {
    for bad in [
        "",
        "a.db",
        "sqlite://",
        "sqlite::memory:",
        "sqlite://a?mode=memory",
        "sqlite://a?cache=shared&mode=memory",
        "mysql://me:s3cret@db",
        "postgres:me:s3cret@db",
        "postgres://me:s3/cret@db/b",
        "postgres://me:12#s3cret@db/b",
    ] {
        let problem = problem(&["--database-url", bad]);

        assert_eq!(problem.fault, Fault::Database, "{bad}");
        assert!(!problem.to_string().contains("s3"), "{problem}");
    }
}

#[test]
fn an_unknown_parameter_is_refused_without_being_repeated() {
    for bad in [
        "sqlite://a.db?sslmode=require",
        "postgres://me:12?s3cret@db/b",
        "postgres://db/b?pasword=s3cret",
        "postgres://db/b?ssl=true",
    ] {
        let problem = problem(&["--database-url", bad]);

        assert!(
            matches!(problem.fault, Fault::DatabaseParameter(_)),
            "{bad}"
        );
        assert!(!problem.to_string().contains(SECRET), "{problem}");
    }
}

#[test]
fn a_bound_that_is_no_number_is_refused() {
    for (bad, name) in [
        ("sqlite://a.db?max_page_count=many", "max_page_count"),
        ("sqlite://a.db?max_page_count=0", "max_page_count"),
        ("sqlite://a.db?busy_timeout=-1", "busy_timeout"),
        ("postgres://db/b?port=x", "port"),
    ] {
        let problem = problem(&["--database-url", bad]);

        assert_eq!(problem.fault, Fault::DatabaseNumber(name), "{bad}");
    }
}
