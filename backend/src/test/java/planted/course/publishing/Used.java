package planted.course.publishing;

/** What no folder below may depend on. */
public record Used() {}
