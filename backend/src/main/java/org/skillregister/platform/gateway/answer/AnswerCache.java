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
 * Public answers as bytes. An answer holds for one state of the data and one day: nothing else changes what a public
 * operation with its variables is answered. It is kept from the second time on: most of what is asked once is never asked again, and
 * would only fill the memory with what soon has to be collected.
 */
@Component
public class AnswerCache {

    /** What an answer depends on beside the question; {@code live} only where it was asked for live fields. */
    public record State(DataState data, LocalDate day, long live) {}

    private record Kept(State state, Answer answer, int size) {

        boolean holdsIn(State now) {
            return state.data().equals(now.data())
                    && state.day().equals(now.day())
                    && (state.live() == now.live() || !answer.isLive());
        }
    }

    private static final int OVERHEAD = 500;

    /** Longer questions are not asked again, and are dear to keep. */
    private static final int LONGEST_QUESTION = 8_000;

    /** Most memory that one character of a question takes: {@code [],} is a list of its own. */
    private static final int BYTES_PER_CHARACTER = 24;

    /** Of so many questions it is known that they were asked, unless others with the same last bits came since. */
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

    /** @return the answer to the same question, if it still holds */
    @Nullable
    public Answer find(Object question) {
        Kept kept = answers.getIfPresent(question);
        return kept != null && kept.holdsIn(state()) ? kept.answer() : null;
    }

    /** The state from which an answer will be made; it is taken before the answer is. */
    public State state() {
        return new State(data.state(), LocalDate.now(clock), live.version());
    }

    /** @param size characters of the request that asked it */
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
