package duizhao.app.cli;

/// How an answer is written.
enum Format {
    table, csv, json
}
