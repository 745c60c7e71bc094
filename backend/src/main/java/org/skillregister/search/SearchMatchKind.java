package org.skillregister.search;

/** How something was found. The names are those of the schema's {@code SearchMatchKind}. */
public enum SearchMatchKind {
    NAME,
    WORK_TYPE,
    PINYIN,
    INITIALS,
    ALTERNATIVE_TITLE,
    CODE,
    ORGANIZATION,
    TITLE,
    CORRECTED
}
