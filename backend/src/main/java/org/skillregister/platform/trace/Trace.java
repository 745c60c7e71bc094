package org.skillregister.platform.trace;

import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.text.BoundedPattern;

/**
 * The trace id of a request, which all its errors and log lines contain. It is taken from the header {@code traceparent} (W3C Trace
 * Context) if present, or else generated when first needed.
 */
public final class Trace {

    private static final ThreadLocal<@Nullable Trace> CURRENT = new ThreadLocal<>();

    private static final BoundedPattern TRACEPARENT =
            new BoundedPattern(55, "00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String NONE = "0".repeat(32);

    private final Supplier<@Nullable String> traceparent;
    private @Nullable String id;

    private Trace(Supplier<@Nullable String> traceparent) {
        this.traceparent = traceparent;
    }

    /**
     * Assigns this thread to a request until {@link #end}.
     *
     * @param traceparent supplies the header, which is read when needed
     */
    public static void begin(Supplier<@Nullable String> traceparent) {
        CURRENT.set(new Trace(traceparent));
    }

    /** Ends the assignment made by {@link #begin}. */
    public static void end() {
        CURRENT.remove();
    }

    /** Runs a part of a request in another thread. */
    public static void within(String id, Runnable part) {
        Trace before = CURRENT.get();
        Trace trace = new Trace(() -> null);
        trace.id = id;
        CURRENT.set(trace);
        try {
            part.run();
        } finally {
            CURRENT.set(before);
        }
    }

    /** 32 hexadecimal digits: the trace id of this thread's request, or a new one if it has none. */
    public static String id() {
        Trace current = CURRENT.get();
        return current == null ? random() : current.value();
    }

    /** @return null when the thread is not assigned to a request */
    static @Nullable String known() {
        Trace current = CURRENT.get();
        return current == null ? null : current.value();
    }

    /** The extensions of a response with errors. */
    public static Map<String, Object> extensions() {
        return Map.of("traceId", id());
    }

    private String value() {
        String known = id;
        if (known == null) {
            known = named(traceparent.get());
            id = known;
        }
        return known;
    }

    private static String named(@Nullable String traceparent) {
        String named = traceparent != null && TRACEPARENT.fits(traceparent) ? traceparent.substring(3, 35) : NONE;
        return named.equals(NONE) ? random() : named;
    }

    private static String random() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }
}
