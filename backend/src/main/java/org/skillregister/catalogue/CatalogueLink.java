package org.skillregister.catalogue;

import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;

/**
 * A web page with information about the edition.
 *
 * @param kind what it leads to
 * @param name name for display
 * @param address web address as printed
 * @param path the way through its menus; null when none is printed
 * @param citation where it is printed
 */
public record CatalogueLink(
        Kind kind, String name, String address, @Nullable String path, Citation citation) {

    /** What a link leads to. */
    public enum Kind {
        CATALOGUE,
        INFORMATION,
        CERTIFICATES
    }
}
