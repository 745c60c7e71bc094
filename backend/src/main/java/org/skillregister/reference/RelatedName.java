package org.skillregister.reference;

/**
 * An entry of a list of related occupations, majors or certificates.
 *
 * @param name name as printed
 * @param open whether a name that is not on the list is unknown rather than unrelated
 * @param citation where it is printed
 */
public record RelatedName(String name, boolean open, Citation citation) {

    /** What a list of related names contains. */
    enum Kind {
        OCCUPATION,
        MAJOR,
        CERTIFICATE
    }
}
