package org.skillregister.certificate.intake;

/** Receives the progress of an import. */
public interface ImportProgress {

    ImportProgress UNTOLD = (_, _) -> {};

    /**
     * Called after some lines, and when all are read.
     *
     * @param rows lines read so far
     * @param bytes bytes of the file read so far; -1 when all are read
     */
    void at(long rows, long bytes);

    /** Called first, when another import has to finish before this one. */
    default void waiting() {}
}
