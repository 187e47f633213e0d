mod database;

use crate::config::*;
use clap::CommandFactory as _;
use secrecy::ExposeSecret as _;

const KEYS: &str = "k1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

/// The required flags, and more.
fn flags<'a>(more: &[&'a str]) -> Vec<&'a str> {
    let mut all = vec![
        "bindery",
        "--client-id=local.1",
        "--client-secret=the-client-secret",
        "--public-url=https://bindery.example",
        "--secret-keys",
        KEYS,
    ];
    all.extend(more);
    all
}

/// The command line without the environment of whoever runs the tests.
fn parse(flags: &[&str]) -> Config {
    let command = Config::command().mut_args(|arg| arg.env(None::<&str>));
    let matches = command.try_get_matches_from(flags).unwrap();
    clap::FromArgMatches::from_arg_matches(&matches).unwrap()
}

fn settings(more: &[&str]) -> Settings {
    parse(&flags(more)).check().unwrap()
}

#[track_caller]
fn problems(flags: &[&str]) -> Vec<Problem> {
    parse(flags).check().unwrap_err()
}

/// The one problem there is when these flags are added to good ones.
#[track_caller]
fn problem(more: &[&str]) -> Problem {
    let mut problems = problems(&flags(more));
    assert_eq!(problems.len(), 1, "{problems:?}");
    problems.remove(0)
}

#[test]
fn the_required_settings_are_enough() {
    let settings = settings(&[]);

    assert_eq!(settings.client_id, "local.1");
    assert_eq!(settings.client_secret.expose_secret(), "the-client-secret");
    assert_eq!(settings.public_url.as_str(), "https://bindery.example/");
    assert_eq!(settings.database_url.expose(), "sqlite://bindery.db");
    assert_eq!(settings.listen.to_string(), "127.0.0.1:8080");
    let servers: Vec<&str> = settings.oauth_servers.iter().map(Url::as_str).collect();
    assert_eq!(
        servers,
        ["https://oauth.bitrix24.tech/", "https://oauth.bitrix.info/"]
    );
    assert_eq!(settings.portal_hosts, PortalHosts::Public);
    assert_eq!((settings.journal_days, settings.refresh_days), (7, 28));
    assert_eq!(settings.session_hours, 8);
    assert_eq!(settings.session_idle_minutes, 60);
    assert_eq!(settings.log, "info");
}

#[test]
fn every_missing_setting_is_named_at_once() {
    let problems = problems(&["bindery"]);

    let variables: Vec<&str> = problems.iter().map(|problem| problem.variable).collect();
    assert_eq!(
        variables,
        [
            "BINDERY_CLIENT_ID",
            "BINDERY_CLIENT_SECRET",
            "BINDERY_PUBLIC_URL",
            "BINDERY_SECRET_KEYS"
        ]
    );
    assert!(
        problems
            .iter()
            .all(|problem| matches!(problem.fault, Fault::Missing(_)))
    );
}

#[test]
fn an_empty_value_is_a_missing_one() {
    let empty = [
        "--client-id=",
        "--client-secret= ",
        "--public-url=",
        "--secret-keys=",
    ];
    let problems = problems(&[&["bindery"], &empty[..]].concat());

    assert_eq!(problems.len(), 4, "{problems:?}");
    assert!(settings(&["--metrics-listen="]).listen.port() > 0);
}

#[test]
fn every_wrong_setting_is_named_at_once() {
    let wrong = [
        "bindery",
        "--client-id=local.1",
        "--client-secret=the-client-secret",
        "--public-url=http://bindery.example",
        "--secret-keys=k1:c2hvcnQ=",
        "--database-url=mysql://somewhere",
        "--listen=nowhere",
        "--oauth-servers=ftp://a.example,https://b.example/path",
        "--journal-days=2",
        "--refresh-days=400",
        "--session-hours=721",
        "--session-idle-minutes=4",
        "--metrics-listen=nowhere",
        "--log=bindery=loudly",
    ];

    let problems = problems(&wrong);

    let variables: Vec<&str> = problems.iter().map(|problem| problem.variable).collect();
    assert_eq!(
        variables,
        [
            "BINDERY_PUBLIC_URL",
            "BINDERY_SECRET_KEYS",
            "BINDERY_DATABASE_URL",
            "BINDERY_LISTEN",
            "BINDERY_OAUTH_SERVERS",
            "BINDERY_OAUTH_SERVERS",
            "BINDERY_JOURNAL_DAYS",
            "BINDERY_REFRESH_DAYS",
            "BINDERY_SESSION_HOURS",
            "BINDERY_SESSION_IDLE_MINUTES",
            "BINDERY_METRICS_LISTEN",
            "BINDERY_LOG"
        ]
    );
    for problem in &problems {
        assert!(problem.to_string().starts_with(problem.variable));
        assert!(!problem.to_string().contains("c2hvcnQ"));
    }
}

#[test]
fn http_addresses_need_the_word_any() {
    let http = [
        "--public-url=http://localhost:8080",
        "--oauth-servers=http://127.0.0.1:8025",
    ];
    let base = [
        "bindery",
        "--client-id=a",
        "--client-secret=b",
        "--secret-keys",
        KEYS,
    ];

    let faults = problems(&[&base[..], &http].concat());
    let open = parse(&[&base[..], &http, &["--portal-hosts=any"]].concat());

    assert!(
        faults
            .iter()
            .all(|one| matches!(one.fault, Fault::NotHttps(_)))
    );
    assert_eq!(faults.len(), 2);
    let open = open.check().unwrap();
    assert_eq!(open.portal_hosts, PortalHosts::Any);
    assert_eq!(open.oauth_servers[0].as_str(), "http://127.0.0.1:8025/");
}

#[test]
fn a_wrong_word_for_the_hosts_is_one_problem() {
    assert_eq!(
        problem(&["--portal-hosts=some"]).fault,
        Fault::Hosts("some".to_owned())
    );
}

#[test]
fn addresses_of_ours_and_of_oauth_servers_are_bare() {
    for more in ["/path", "/?a=b", "/#a"] {
        let server = format!("--oauth-servers=https://oauth.example{more}");
        assert!(
            matches!(problem(&[&server]).fault, Fault::MoreThanOrigin(_)),
            "{more}"
        );
    }
    let user = "--oauth-servers=https://me@oauth.example";
    assert!(matches!(problem(&[user]).fault, Fault::MoreThanOrigin(_)));
    assert!(matches!(
        problem(&["--oauth-servers=oauth"]).fault,
        Fault::Url(_)
    ));
    assert_eq!(problem(&["--oauth-servers=, "]).fault, Fault::NoServer);
}

#[test]
fn flags_may_stand_before_and_after_the_command() {
    let before = parse(&flags(&["--listen=127.0.0.1:1", "serve"]));
    let after = parse(&flags(&["serve", "--listen=127.0.0.1:2"]));

    assert_eq!(before.command, Some(Command::Serve));
    assert_eq!(before.listen().unwrap().port(), 1);
    assert_eq!(after.listen().unwrap().port(), 2);
    assert_eq!(after.check().unwrap().client_id, "local.1");
}

#[test]
fn nothing_that_is_printed_tells_a_secret() {
    let config = parse(&flags(&[]));
    let printed = format!("{config:?} {:?}", config.clone().check().unwrap());

    assert!(printed.contains("local.1"));
    assert!(!printed.contains("the-client-secret"));
    assert!(!printed.contains("AAAAAAAA"));
}

#[test]
fn the_command_line_is_put_together_correctly() {
    Config::command().debug_assert();
}

#[test]
fn documents_are_read_at_the_start_and_files_that_cannot_be_are_told() {
    let folder = std::env::temp_dir().join(format!("bindery-documents-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = |name: &str, content: &[u8]| {
        let path = folder.join(name);
        std::fs::write(&path, content).unwrap();
        path.display().to_string()
    };
    let good = file("good", "Wir speichern nichts.\n".as_bytes());
    let missing = folder.join("missing").display().to_string();
    let unusable = [file("empty", b" \n"), file("bytes", &[0xff, 0xfe]), missing];

    let settings = settings(&["--privacy-file", &good, "--license-file="]);
    assert_eq!(settings.privacy.as_deref(), Some("Wir speichern nichts.\n"));
    assert_eq!(settings.license, None);
    for path in unusable {
        for (flag, variable) in [
            ("--privacy-file", "BINDERY_PRIVACY_FILE"),
            ("--license-file", "BINDERY_LICENSE_FILE"),
        ] {
            let problem = problem(&[flag, &path]);
            assert_eq!(problem.variable, variable);
            assert!(matches!(problem.fault, Fault::File(..)), "{problem}");
        }
    }
    std::fs::remove_dir_all(folder).unwrap();
}
