package org.skillregister.platform.gateway.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.gateway.request.Limits;
import org.skillregister.platform.snapshot.DataState;
import org.skillregister.platform.snapshot.LiveData;
import org.skillregister.platform.snapshot.ServedData;
import org.springframework.stereotype.Component;

/**
 * Caches public answers as bytes. An answer is valid for one state of the data and one day: nothing else affects a public operation with
 * given variables. It is cached from the second request on: most requests are never repeated, and would only create garbage.
 */
@Component
public class AnswerCache {

    /** What an answer depends on besides the request; {@code live} matters only for answers with live fields. */
    public record State(DataState data, LocalDate day, long live) {}

    private record Kept(State state, Answer answer, int size) {

        boolean holdsIn(State now) {
            return state.data().equals(now.data())
                    && state.day().equals(now.day())
                    && (state.live() == now.live() || !answer.isLive());
        }
    }

    private static final int OVERHEAD = 500;

    /** Longer requests are not repeated, and are expensive to keep. */
    private static final int LONGEST_QUESTION = 8_000;

    /** Maximum memory per character of a request: {@code [],} is a list of its own. */
    private static final int BYTES_PER_CHARACTER = 24;

    /** Number of slots that remember recent requests, by the last bits of their hash. */
    private static final int ASKED = 1 << 14;

    private final AtomicIntegerArray asked = new AtomicIntegerArray(ASKED);
    private final Cache<Object, Kept> answers;
    private final ServedData data;
    private final LiveData live;
    private final Clock clock;

    AnswerCache(Limits limits, ServedData data, LiveData live, Clock clock) {
        this.data = data;
        this.live = live;
        this.clock = clock;
        this.answers = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumWeight(limits.answers().toBytes())
                .<Object, Kept>weigher(
                        (_, kept) -> kept.answer().bytes() + kept.size() * BYTES_PER_CHARACTER + OVERHEAD)
                .build();
    }

    /** @return the cached answer to the same request, if still valid; otherwise null */
    @Nullable
    public Answer find(Object question) {
        Kept kept = answers.getIfPresent(question);
        return kept != null && kept.holdsIn(state()) ? kept.answer() : null;
    }

    /** The state that an answer will be based on; call it before making the answer. */
    public State state() {
        return new State(data.state(), LocalDate.now(clock), live.version());
    }

    /** @param size characters of the request */
    public void keep(Object question, int size, State state, Answer answer) {
        if (answer.isKept() && size <= LONGEST_QUESTION && wasAsked(question)) {
            answers.put(question, new Kept(state, answer, size));
        }
    }

    private boolean wasAsked(Object question) {
        int hash = question.hashCode();
        return asked.getAndSet((hash ^ hash >>> 16) & ASKED - 1, hash) == hash;
    }
}
