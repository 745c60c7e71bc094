package org.skillregister.platform.publicfile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.http.CacheControlPolicy;
import org.skillregister.platform.snapshot.DataState;
import org.skillregister.platform.snapshot.LiveData;
import org.skillregister.platform.snapshot.ServedData;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Files made from the data. Each is made and compressed once for a state of the data, however many ask for it at once, and only one
 * at a time: whoever asks after each change keeps one processor busy at most.
 */
@Component
public class GeneratedFiles {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    /** Longer than it takes until a change is seen by every server. */
    private static final Duration EVERYWHERE = Duration.ofSeconds(5);

    /** What a file was made from. */
    private record State(DataState data, long live, LocalDate day) {}

    private record Made(State state, PublicFile file) {}

    private final Map<String, Made> files = new ConcurrentHashMap<>();
    private final ReentrantLock making = new ReentrantLock();
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
     * The file as it is now.
     *
     * @param name one of a bounded number of names
     * @param isLive whether it follows what is published at any moment, beside the reference data and the day
     * @param content makes it
     */
    public PublicFile get(String name, boolean isLive, MediaType type, Supplier<byte[]> content) {
        return find(name, isLive, type, () -> Optional.of(content.get())).orElseThrow();
    }

    /**
     * The same of a file that may not be there.
     *
     * @param content empty when it is not; nothing is kept then
     */
    public Optional<PublicFile> find(String name, boolean isLive, MediaType type, Supplier<Optional<byte[]>> content) {
        Made before = files.get(name);
        if (before != null && before.state().equals(state(isLive))) {
            return Optional.of(before.file());
        }
        making.lock();
        try {
            // All of a file is of one state.
            return data.readView().call(() -> make(name, isLive, type, content));
        } finally {
            making.unlock();
        }
    }

    private Optional<PublicFile> make(String name, boolean isLive, MediaType type, Supplier<Optional<byte[]>> content) {
        State state = state(isLive);
        Made before = files.get(name);
        if (before != null && before.state().equals(state)) {
            return Optional.of(before.file());
        }
        Optional<PublicFile> made = content.get().map(bytes -> dated(before, state, isLive, type, bytes));
        made.ifPresentOrElse(file -> files.put(name, new Made(state, file)), () -> files.remove(name));
        return made;
    }

    private PublicFile dated(@Nullable Made before, State state, boolean isLive, MediaType type, byte[] content) {
        Supplier<String> cacheControl =
                isLive ? () -> CacheControlPolicy.ASK_AGAIN : () -> cachePolicy.on(state.day(), AN_HOUR);
        PublicFile file = new PublicFile(type, cacheControl, content);
        Instant known =
                before != null && before.file().isSameAs(file) ? before.file().changedAt() : null;
        return file.changedAt(known == null ? changedAt(state, isLive) : known, clock);
    }

    private State state(boolean isLive) {
        return new State(data.state(), isLive ? live.version() : 0, LocalDate.now(clock));
    }

    /**
     * A file changes with the program, the data or the day. Its date is a little after that: who got the old content meanwhile,
     * from a server that did not know better yet, has an earlier one.
     */
    private Instant changedAt(State state, boolean isLive) {
        Instant midnight = state.day().atStartOfDay(clock.getZone()).toInstant();
        return Stream.of(start, midnight, data.changedAt(), isLive ? live.changedAt() : start)
                .max(Instant::compareTo)
                .orElseThrow()
                .plus(EVERYWHERE);
    }
}
