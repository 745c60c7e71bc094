package org.skillregister.platform.publicfile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.http.CacheControlPolicy;
import org.skillregister.platform.http.FileThreads;
import org.skillregister.platform.snapshot.DataState;
import org.skillregister.platform.snapshot.LiveData;
import org.skillregister.platform.snapshot.ServedData;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Files generated from the data. Each is generated and compressed once per state of the data, however many clients request it at once. A
 * few are generated in parallel, so that a slow one blocks no other, and a client that requests all of them after each change does not
 * overload the server.
 */
@Component
public class GeneratedFiles {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    /** Longer than it takes until every server sees a change. */
    private static final Duration EVERYWHERE = Duration.ofSeconds(5);

    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors() / 2);
    private static final int WAITING = 64;

    /** The state that a file was generated from. */
    private record State(DataState data, long live, LocalDate day) {}

    private record Made(State state, Optional<PublicFile> file) {}

    private final Map<String, Made> files = new ConcurrentHashMap<>();
    private final SingleFlight<Made> underWay =
            new SingleFlight<>(new FileThreads("generated files", AT_ONCE, WAITING));
    private final ServedData data;
    private final LiveData live;
    private final CacheControlPolicy cachePolicy;
    private final Clock clock;
    private final Instant start;

    GeneratedFiles(ServedData data, LiveData live, CacheControlPolicy cachePolicy, Clock clock) {
        this.data = data;
        this.live = live;
        this.cachePolicy = cachePolicy;
        this.clock = clock;
        this.start = clock.instant();
    }

    /**
     * The current file.
     *
     * @param name one of a bounded number of names
     * @param isLive whether it depends on live data, besides the reference data and the day
     * @param content generates it
     * @throws org.skillregister.platform.error.UnavailableException when it takes too long, or too many others are being generated
     */
    public PublicFile get(String name, boolean isLive, MediaType type, Supplier<byte[]> content) {
        return find(name, isLive, type, () -> Optional.of(content.get())).orElseThrow();
    }

    /**
     * A file that may not exist.
     *
     * @param content empty when it does not exist; nothing is cached then
     */
    public Optional<PublicFile> find(String name, boolean isLive, MediaType type, Supplier<Optional<byte[]>> content) {
        State asked = state(isLive);
        Made kept = files.get(name);
        if (kept != null && kept.state().equals(asked)) {
            return kept.file();
        }
        // The whole file is generated from one state.
        Supplier<Made> making = () -> data.readView().call(() -> make(name, isLive, type, content));
        long end = System.nanoTime() + FileThreads.PATIENCE.toNanos();
        Made made = underWay.get(name, making, end);
        // One begun earlier may be based on an older state.
        return (made.state().equals(asked) ? made : underWay.get(name, making, end)).file();
    }

    private Made make(String name, boolean isLive, MediaType type, Supplier<Optional<byte[]>> content) {
        State state = state(isLive);
        Made before = files.get(name);
        if (before != null && before.state().equals(state)) {
            return before;
        }
        PublicFile known = before == null ? null : before.file().orElse(null);
        Made made = new Made(state, content.get().map(bytes -> dated(known, state, isLive, type, bytes)));
        if (made.file().isPresent()) {
            files.put(name, made);
        } else {
            files.remove(name);
        }
        return made;
    }

    private PublicFile dated(@Nullable PublicFile before, State state, boolean isLive, MediaType type, byte[] content) {
        Supplier<String> cacheControl =
                isLive ? () -> CacheControlPolicy.ASK_AGAIN : () -> cachePolicy.on(state.day(), AN_HOUR);
        PublicFile file = new PublicFile(type, cacheControl, content).prepared();
        Instant known = before != null && before.isSameAs(file) ? before.changedAt() : null;
        return file.changedAt(known == null ? changedAt(state, isLive) : known, clock);
    }

    private State state(boolean isLive) {
        return new State(data.state(), isLive ? live.version() : 0, LocalDate.now(clock));
    }

    /**
     * A file changes with the program, the data or the day. Its date is slightly later than the change, so that clients which meanwhile
     * got the old content from another server have an earlier date.
     */
    private Instant changedAt(State state, boolean isLive) {
        Instant midnight = state.day().atStartOfDay(clock.getZone()).toInstant();
        return Stream.of(start, midnight, data.changedAt(), isLive ? live.changedAt() : start)
                .max(Instant::compareTo)
                .orElseThrow()
                .plus(EVERYWHERE);
    }
}
