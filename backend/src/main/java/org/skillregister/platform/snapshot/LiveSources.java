package org.skillregister.platform.snapshot;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** All live sources combined. */
@Component
class LiveSources implements LiveData {

    private final List<LiveSource> sources;

    LiveSources(List<LiveSource> sources) {
        this.sources = sources;
    }

    /** The sum of all versions: each only grows, and so does the sum. */
    @Override
    public long version() {
        return sources.stream().mapToLong(LiveSource::version).sum();
    }

    @Override
    public Instant changedAt() {
        return sources.stream()
                .map(LiveSource::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
