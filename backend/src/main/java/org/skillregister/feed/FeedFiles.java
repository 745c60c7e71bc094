package org.skillregister.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.skillregister.platform.publicfile.GeneratedFiles;
import org.skillregister.platform.publicfile.PublicFile;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.reference.DataVersion;
import org.skillregister.reference.ReferenceData;
import org.springframework.stereotype.Component;

/** The pages of feeds as files. Each is made on the first request, and again after its data have changed. */
@Component
class FeedFiles {

    private final GeneratedFiles files;
    private final FeedAddresses addresses;
    private final Snapshot<ReferenceData> reference;
    private final Clock clock;

    FeedFiles(GeneratedFiles files, FeedAddresses addresses, Snapshot<ReferenceData> reference, Clock clock) {
        this.files = files;
        this.addresses = addresses;
        this.reference = reference;
        this.clock = clock;
    }

    /**
     * A page of a feed.
     *
     * @param path the feed's path, without page and format ending
     * @param home path of the site's page that the feed belongs to
     * @param entries makes the entries of all pages that are in the window
     * @return empty when there is no such page
     */
    Optional<PublicFile> find(
            String path,
            FeedPage page,
            String home,
            Supplier<String> title,
            Function<FeedWindow, List<FeedEntry>> entries) {
        return files.find(
                "%s%s %d".formatted(path, page.format().dotted(), page.number()),
                true,
                page.format().type(),
                () -> Feed.page(page.number(), path, title.get(), home, start(), entries.apply(FeedWindow.on(clock)))
                        .map(feed -> page.format().write(feed, addresses)));
    }

    /** When the oldest version that the register has kept was published. */
    Instant start() {
        List<DataVersion> versions = reference.get().versions();
        return versions.isEmpty()
                ? reference.get().version().publishedAt()
                : versions.getLast().publishedAt();
    }
}
