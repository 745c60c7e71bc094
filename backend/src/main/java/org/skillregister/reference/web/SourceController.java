package org.skillregister.reference.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.paging.Connection;
import org.skillregister.platform.paging.PageRequest;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.reference.CitedDocument;
import org.skillregister.reference.ConflictSubject;
import org.skillregister.reference.CurrentCode;
import org.skillregister.reference.DataVersion;
import org.skillregister.reference.OccupationGroup;
import org.skillregister.reference.PublicHoliday;
import org.skillregister.reference.ReferenceData;
import org.skillregister.reference.SourceConflict;
import org.skillregister.reference.SourceDocument;
import org.skillregister.reference.SourcePassage;
import org.skillregister.reference.UncoveredTitle;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The documents, their conflicts, and the served version of the data. */
@Controller
class SourceController {

    private final Snapshot<ReferenceData> reference;

    SourceController(Snapshot<ReferenceData> reference) {
        this.reference = reference;
    }

    @QueryMapping
    DataVersion dataVersion() {
        return reference.get().version();
    }

    @QueryMapping
    Connection<DataVersion> dataVersions(@Arguments PageRequest page) {
        return Connection.of("dataVersions", "", reference.get().versions(), SourceController::newestFirst, page);
    }

    /** A key that sorts later instants first, until the year 2286. */
    private static String newestFirst(DataVersion version) {
        return "%013d".formatted(9_999_999_999_999L - version.publishedAt().toEpochMilli());
    }

    @QueryMapping
    Collection<SourceDocument> sourceDocuments() {
        return reference.get().documents().values();
    }

    @QueryMapping
    List<SourceConflict> sourceConflicts() {
        return reference.get().conflicts();
    }

    @SchemaMapping
    List<SourceConflict> conflicts(CurrentCode code) {
        return reference
                .get()
                .conflictsOf(
                        ConflictSubject.Kind.CURRENT_CODE, code.printedCode().value());
    }

    @SchemaMapping
    List<SourceConflict> conflicts(OccupationGroup group) {
        return reference.get().conflictsOf(ConflictSubject.Kind.OCCUPATION_GROUP, group.code());
    }

    @QueryMapping
    List<PublicHoliday> publicHolidays(@Argument @Nullable Integer year) {
        return reference.get().holidays().stream()
                .filter(holiday -> year == null || holiday.from().getYear() == year)
                .toList();
    }

    @SchemaMapping
    List<SourcePassage> passages(SourceDocument document) {
        return document.passages().list();
    }

    @SchemaMapping
    List<CitedDocument> citedDocuments(SourceDocument document) {
        return reference.get().citedDocuments().getOrDefault(document.id(), List.of());
    }

    @QueryMapping
    List<UncoveredTitle> uncoveredTitles() {
        return reference.get().uncoveredTitles();
    }
}
