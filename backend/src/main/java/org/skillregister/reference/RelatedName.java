package org.skillregister.reference;

/**
 * An entry of a list of related occupations, majors or certificates.
 *
 * @param name name as printed
 * @param open whether what is not on the list is unknown rather than unrelated
 * @param citation where it is printed
 */
public record RelatedName(String name, boolean open, Citation citation) {

    /** What a list of related names is a list of. */
    enum Kind {
        OCCUPATION,
        MAJOR,
        CERTIFICATE
    }
}
