package org.skillregister.reference.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Change;
import org.skillregister.reference.ChangeKind;
import org.skillregister.reference.Citation;
import org.skillregister.reference.DataVersion;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.ReferenceData;
import org.skillregister.reference.SourceDocument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the changes of each version of the reference data. */
@Component
class ReferenceChangeReader {

    private static final String FIRST = "登记册首次公布数据，全部内容都是新的，不逐条列出";
    private static final String UNKNOWN = "登记册更新数据，之前的版本没有保存，不能逐条列出";

    private final StoredReleases releases;

    ReferenceChangeReader(JdbcClient database) {
        this.releases = new StoredReleases(database);
    }

    ReferenceChanges read(ReferenceData reference) {
        List<StoredRelease> stored = releases.list();
        Map<Instant, List<FactChange>> known = releases.listChanges();
        Map<String, SourceDocument> documents = new HashMap<>(reference.documents());
        List<Change> changes = new ArrayList<>();
        for (int place = 0; place < stored.size(); place++) {
            StoredRelease release = stored.get(place);
            StoredRelease before = place + 1 < stored.size() ? stored.get(place + 1) : null;
            Optional<DataVersion> version = reference.versions().stream()
                    .filter(it -> it.publishedAt().equals(release.moment()))
                    .findFirst();
            List<FactChange> facts = known.get(release.moment());
            version.ifPresent(it -> changes.addAll(
                    facts == null ? find(it, release, before, documents) : changes(it, facts, documents)));
        }
        return new ReferenceChanges(List.copyOf(changes));
    }

    private List<Change> find(
            DataVersion version,
            StoredRelease release,
            @Nullable StoredRelease before,
            Map<String, SourceDocument> documents) {
        return Optional.ofNullable(before)
                .flatMap(earlier -> releases.compare(earlier, release))
                .map(facts -> changes(version, facts, documents))
                .orElseGet(() -> List.of(whole(version, before == null)));
    }

    /** Represents a version whose changes are unknown as a single change. */
    private static Change whole(DataVersion version, boolean isFirst) {
        return new Change(
                publication(version),
                0,
                version.publishedAt(),
                isFirst ? ChangeKind.ADDED : ChangeKind.CHANGED,
                "data_version:" + version.id(),
                isFirst ? FIRST : UNKNOWN,
                null,
                version.summary(),
                version,
                List.of(),
                List.of(),
                null);
    }

    private static String publication(DataVersion version) {
        return "data-" + version.publishedAt().toEpochMilli();
    }

    private static List<Change> changes(
            DataVersion version, List<FactChange> facts, Map<String, SourceDocument> documents) {
        for (FactChange fact : facts) {
            Map<String, String> cells = fact.cells();
            if (cells != null) {
                documents.putIfAbsent(fact.key(), new DocumentCells(cells).document());
            }
        }
        return IntStream.range(0, facts.size())
                .mapToObj(number -> change(version, number + 1, facts.get(number), documents))
                .toList();
    }

    private static Change change(
            DataVersion version, int number, FactChange fact, Map<String, SourceDocument> documents) {
        return new Change(
                publication(version),
                number,
                version.publishedAt(),
                fact.kind(),
                "%s:%s".formatted(fact.table(), fact.key()),
                fact.summary(),
                fact.before(),
                fact.after(),
                version,
                fact.organizations(),
                fact.occupations().stream()
                        .flatMap(code -> OccupationCode.find(code).stream())
                        .toList(),
                citation(fact, documents));
    }

    private static @Nullable Citation citation(FactChange fact, Map<String, SourceDocument> documents) {
        String id = fact.document();
        String locator = fact.locator();
        SourceDocument document = id == null ? null : documents.get(id);
        return document == null || locator == null ? null : new Citation(document, locator, fact.printedText());
    }
}
