package duizhao.app.cli;

/// What `verify` takes.
final class VerifyOptions extends StoreOptions {
}
