package org.skillregister.course;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;
import org.skillregister.search.SearchField;
import org.skillregister.search.SearchField.Role;
import org.skillregister.search.SearchFieldList;
import org.skillregister.search.SearchText;
import org.skillregister.search.Searchable;

/**
 * A training provider (培训机构).
 *
 * @param id stable identifier
 * @param name its name
 * @param website its own site; null when none is known
 * @param citation where it is printed; null when it publishes here
 * @param searchFields the texts by which a search finds it
 */
public record TrainingProvider(
        String id,
        String name,
        @Nullable URI website,
        @Nullable Citation citation,
        SearchFieldList searchFields) implements Searchable {

    public static TrainingProvider of(String id, String name, @Nullable URI website, @Nullable Citation citation) {
        return new TrainingProvider(
                id,
                name,
                website,
                citation,
                SearchFieldList.of(List.of(SearchField.own(Role.NAME, name, SearchText.of(name)))));
    }

    @Override
    public String place() {
        return name + '\0' + id;
    }
}
