package planted.assessment.storage;

/** What no folder below may depend on. */
public record Used() {}
