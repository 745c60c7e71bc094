package org.skillregister.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.skillregister.catalogue.CatalogueRows.ItemRow;
import org.skillregister.reference.CurrentCode;
import org.skillregister.reference.Occupation;
import org.skillregister.reference.WorkType;

/** By which texts the entries of the lists are found, the name first. */
final class SearchTexts {

    private SearchTexts() {}

    static List<SearchText> of(Occupation occupation) {
        List<SearchText> texts = new ArrayList<>();
        texts.add(SearchText.of(occupation.name(), occupation.pinyin()));
        for (WorkType workType : occupation.workTypes()) {
            texts.add(SearchText.of(workType.name(), workType.pinyin()));
        }
        texts.addAll(codes(occupation));
        return List.copyOf(texts);
    }

    static List<SearchText> of(ItemRow row, Occupation occupation, List<SearchText> organization) {
        List<SearchText> texts = new ArrayList<>();
        texts.add(SearchText.of(row.displayName(), row.pinyin()));
        occupation.workTypes().stream()
                .filter(workType -> workType.name().equals(row.workType()))
                .map(workType -> SearchText.of(workType.name(), workType.pinyin()))
                .forEach(texts::add);
        texts.addAll(codes(occupation));
        texts.addAll(organization);
        return List.copyOf(texts);
    }

    private static List<SearchText> codes(Occupation occupation) {
        List<SearchText> texts = new ArrayList<>();
        texts.add(SearchText.ofCode(occupation.code().value()));
        CurrentCode current = occupation.currentCode();
        if (current != null && current.code() != null) {
            texts.add(SearchText.ofCode(current.code().value()));
        }
        if (current != null && current.name() != null && !current.name().equals(occupation.name())) {
            texts.add(SearchText.of(current.name()));
        }
        return texts;
    }
}
