package org.skillregister.course;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.SearchQuery;
import org.skillregister.catalogue.SearchText;
import org.skillregister.reference.Citation;

/**
 * Who offers training (培训机构).
 *
 * @param id stable identifier
 * @param name its name
 * @param website its own site; null when none is known
 * @param citation where it is printed; null when it publishes here
 * @param searchTexts what it is found by
 */
public record TrainingProvider(
        String id,
        String name,
        @Nullable URI website,
        @Nullable Citation citation,
        List<SearchText> searchTexts) implements SearchQuery.Searchable {

    static TrainingProvider of(String id, String name, @Nullable URI website, @Nullable Citation citation) {
        return new TrainingProvider(id, name, website, citation, List.of(SearchText.of(name)));
    }

    @Override
    public String place() {
        return name + '\0' + id;
    }
}
