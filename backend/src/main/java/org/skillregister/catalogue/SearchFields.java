package org.skillregister.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.CatalogueRows.ItemRow;
import org.skillregister.catalogue.CatalogueRows.OrganizationRow;
import org.skillregister.reference.AlternativeTitle;
import org.skillregister.reference.CurrentCode;
import org.skillregister.reference.Occupation;
import org.skillregister.reference.UncoveredTitle;
import org.skillregister.reference.WorkType;
import org.skillregister.search.SearchField;
import org.skillregister.search.SearchField.Role;
import org.skillregister.search.SearchFieldList;
import org.skillregister.search.SearchText;
import org.skillregister.search.SearchVocabulary;
import org.skillregister.search.Searchable;

/** The texts by which a search finds listed entries, the name first. A text shared by several entries or days is made once. */
final class SearchFields {

    /** Keyed by identity, because comparing titles by value takes longer than making their fields. */
    private final IdentityHashMap<AlternativeTitle, SearchField> titles = new IdentityHashMap<>();

    private final Map<List<String>, SearchText> texts = new HashMap<>();
    private final Map<List<SearchText>, SearchVocabulary> vocabularies = new HashMap<>();

    SearchVocabulary vocabulary(List<Searchable> entries, List<UncoveredTitle> uncoveredTitles) {
        return vocabularies.computeIfAbsent(
                SearchVocabulary.texts(entries), texts -> new SearchVocabulary(texts, uncoveredTitles));
    }

    private static SearchField field(AlternativeTitle title) {
        String pinyin = title.pinyin();
        SearchText text = pinyin == null ? SearchText.fromStart(title.text()) : SearchText.of(title.text(), pinyin);
        return SearchField.own(Role.ALTERNATIVE_TITLE, title.text(), text);
    }

    SearchFieldList of(Occupation occupation) {
        List<SearchField> fields = new ArrayList<>();
        fields.add(name(Role.NAME, occupation.name(), occupation.pinyin()));
        occupation.workTypes().forEach(workType -> fields.add(of(workType)));
        fields.addAll(codes(occupation));
        occupation.alternativeTitles().stream().map(this::known).forEach(fields::add);
        return SearchFieldList.of(List.copyOf(fields));
    }

    /** A title of another work type does not find this item, and a bare occupation does not include its work types. */
    SearchFieldList of(ItemRow row, Occupation occupation, @Nullable Organization organization) {
        Stream<SearchField> workType = occupation.workTypes().stream()
                .filter(it -> it.name().equals(row.workType()))
                .map(this::of);
        Stream<SearchField> called = occupation.alternativeTitles().stream()
                .filter(title -> title.workType() == null || title.workType().equals(row.workType()))
                .map(this::known);
        Stream<SearchField> by = organization == null
                ? Stream.empty()
                : organization.searchFields().all().stream()
                        .map(field -> SearchField.own(Role.ORGANIZATION, field.shown(), field.text()));
        return SearchFieldList.of(Stream.of(
                        Stream.of(name(Role.NAME, row.displayName(), row.pinyin())),
                        workType,
                        codes(occupation).stream(),
                        called,
                        by)
                .flatMap(fields -> fields)
                .toList());
    }

    private SearchField known(AlternativeTitle title) {
        return titles.computeIfAbsent(title, SearchFields::field);
    }

    SearchFieldList of(OrganizationRow row) {
        return SearchFieldList.of(Stream.concat(
                        Stream.of(name(Role.NAME, row.name(), row.pinyin())),
                        row.alternativeTitles().stream().map(this::known))
                .toList());
    }

    private SearchField of(WorkType workType) {
        return name(Role.WORK_TYPE, workType.name(), workType.pinyin());
    }

    private SearchField name(Role role, String name, String pinyin) {
        return SearchField.own(
                role, name, texts.computeIfAbsent(List.of(name, pinyin), _ -> SearchText.of(name, pinyin)));
    }

    private List<SearchField> codes(Occupation occupation) {
        List<SearchField> fields = new ArrayList<>();
        fields.add(code(occupation.code().value()));
        CurrentCode current = occupation.currentCode();
        if (current != null && current.code() != null) {
            fields.add(code(current.code().value()));
        }
        if (current != null && current.name() != null && !Objects.equals(current.name(), occupation.name())) {
            fields.add(SearchField.own(Role.CURRENT_NAME, current.name(), SearchText.of(current.name())));
        }
        return fields;
    }

    private SearchField code(String code) {
        return SearchField.own(Role.CODE, code, texts.computeIfAbsent(List.of(code), _ -> SearchText.fromStart(code)));
    }
}
