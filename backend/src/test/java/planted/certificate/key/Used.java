package planted.certificate.key;

/** What no folder below may depend on. */
public record Used() {}
