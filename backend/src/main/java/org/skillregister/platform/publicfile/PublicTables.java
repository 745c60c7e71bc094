package org.skillregister.platform.publicfile;

import java.util.List;

/**
 * The downloadable tables of one module.
 *
 * @param tables in the order in which they are listed
 */
public record PublicTables(List<PublicTable<?>> tables) {

    public PublicTables {
        tables = List.copyOf(tables);
    }
}
